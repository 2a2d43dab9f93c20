"""A language model beside the embedded reader. The double is judged by OpenAI's own library, and so is what straw sends."""

import json

import httpx
import jsonschema
import openai
import pytest
from openai.types.chat import ChatCompletion
from openai.types.chat.completion_create_params import CompletionCreateParamsNonStreaming
from pydantic import TypeAdapter

from strawkit import config, until
from strawkit.model_peer import ModelPeer, labels
from strawkit.words import ENVIRONMENT, SMALL_TALK

SECRET = "the password is correct-horse-9!"
CONDUCT = "My manager shouted at me again and I don't feel safe here."


@pytest.fixture
def peer():
    one = ModelPeer()
    one.says(labels())
    yield one
    one.close()


@pytest.fixture
def client(peer):
    return openai.OpenAI(base_url=peer.url, api_key=peer.key, max_retries=0, timeout=2)


def schema(strict=True):
    return {"type": "json_schema", "json_schema": {"name": "x", "strict": strict, "schema": {
        "type": "object", "properties": {"a": {"type": "boolean"}}, "required": ["a"], "additionalProperties": False}}}


def ask(client, **more):
    given = {"model": "tiny", "messages": [{"role": "user", "content": "Hello"}], "temperature": 0, **more}
    return client.chat.completions.create(**given)


# The double


def test_openais_library_takes_the_double_for_a_server(client, peer):
    answer = ask(client, response_format=schema())
    assert json.loads(answer.choices[0].message.content)["category"] == "resources"
    assert answer.usage.total_tokens == answer.usage.prompt_tokens + answer.usage.completion_tokens
    ChatCompletion.model_validate(answer.model_dump(), strict=True)


def test_it_refuses_what_openai_refuses(peer, client):
    with pytest.raises(openai.AuthenticationError):
        ask(openai.OpenAI(base_url=peer.url, api_key="sk-wrong", max_retries=0))
    with pytest.raises(openai.NotFoundError):
        ask(client, model="huge")
    for bad in ({"messages": []}, {"temperature": 3}, {"extra_body": {"best_of": 2}}):
        with pytest.raises(openai.BadRequestError):
            ask(client, **bad)
    loose = schema()
    del loose["json_schema"]["schema"]["additionalProperties"]
    with pytest.raises(openai.BadRequestError, match="additionalProperties"):
        ask(client, response_format=loose)


@pytest.mark.parametrize("fault, error", [
    ({"kind": "fails", "status": 429, "retry_after": "7"}, openai.RateLimitError),
    ({"kind": "fails", "status": 500}, openai.InternalServerError),
    ({"kind": "silence"}, openai.APITimeoutError), ({"kind": "hang_up"}, openai.APIConnectionError),
    ({"kind": "half_body"}, openai.APIConnectionError),
], ids=lambda value: str(value))
def test_its_faults_are_faults_to_openais_library(client, peer, fault, error):
    peer.play(fault)
    with pytest.raises(error) as caught:
        ask(client)
    if fault.get("retry_after"):
        assert caught.value.response.headers["retry-after"] == "7"


def test_answers_that_are_none_keep_to_the_protocol(client, peer):
    peer.play({"kind": "refuses", "content": "I cannot"}, {"kind": "cut_off", "content": "{"}, {"kind": "filtered"},
              {"kind": "no_choices"})
    refused, cut, filtered, none = (ask(client) for _ in range(4))
    assert refused.choices[0].message.refusal == "I cannot" and refused.choices[0].message.content is None
    assert cut.choices[0].finish_reason == "length"
    assert filtered.choices[0].finish_reason == "content_filter"
    assert none.choices == []
    for answer in (refused, cut, filtered, none):
        ChatCompletion.model_validate(answer.model_dump(), strict=True)


# What straw sends, and makes of the answers


def judge(peer):
    """Everything that straw has sent is a request as OpenAI's library types it, and the double took all of it."""
    assert peer.refused == []
    for one in peer.seen:
        body = one["body"]
        params = TypeAdapter(CompletionCreateParamsNonStreaming).validate_python(body)
        assert set(body) == {"model", "messages", "temperature", "max_tokens", "response_format"}
        assert params["temperature"] == 0
        wanted = body["response_format"]["json_schema"]
        assert body["response_format"]["type"] == "json_schema" and wanted["strict"] is True
        jsonschema.Draft202012Validator.check_schema(wanted["schema"])
        jsonschema.validate(json.loads(labels()), wanted["schema"])
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(json.loads(labels("urgent")), wanted["schema"])
        system, user = body["messages"]
        assert (system["role"], user["role"]) == ("system", "user")
        assert set(json.loads(user["content"])) == {"message"}
        assert f"Authorization: Bearer {peer.key}" in one["headers"]


def metric(line, name, **wanted):
    inner = ",".join(f'{key}="{value}"' for key, value in wanted.items())
    series = f"{name}{{{inner}}} " if inner else f"{name} "
    text = httpx.get(line.daemon.base + "/metrics").text
    return next((float(row[len(series):]) for row in text.splitlines() if row.startswith(series)), 0)


def reader(peer, **more):
    return {"reader": {"language_model": peer.settings(**more)}}


def test_a_daemon_asks_and_counts_what_it_costs(line, peer):
    peer.says(labels("resources", "data", blocker=False))
    it = line(reader(peer, ask="always"))
    sent = it.chat.message(f"{ENVIRONMENT} By the way, {SECRET}").sent
    receipt = it.sink.wait("reply.created", in_reply_to=sent)
    assert receipt.data["impediment"]["severity"] == "slowing"
    judge(peer)
    (one,) = peer.seen
    assert "correct-horse" not in json.dumps(one) and "[masked]" in json.dumps(one)
    assert metric(it, "straw_language_model_requests_total") == 1
    assert metric(it, "straw_language_model_readings_total", outcome="agreed") == 1
    assert metric(it, "straw_language_model_tokens_total", kind="prompt") > 100
    assert metric(it, "straw_language_model_tokens_total", kind="completion") == 30
    it.chat.message("why", thread=sent)
    told = "A language model was asked and agrees."
    until(lambda: [one for one in it.sink.replies if told in one.data["text"]], "the answer to why")


def test_what_is_about_a_person_never_leaves(line, peer):
    it = line(reader(peer, ask="always"))
    it.chat.message(CONDUCT)
    it.chat.message(SMALL_TALK)
    until(lambda: peer.seen, "the small talk to be asked about")
    assert CONDUCT[:20] not in json.dumps(peer.seen) and len(peer.seen) == 1
    assert metric(it, "straw_language_model_readings_total", outcome="withheld") == 1


def test_a_model_that_fails_changes_nothing_and_is_left_in_peace(line, peer):
    peer.play({"kind": "fails", "status": 500})
    it = line(reader(peer, ask="always", retries=0))
    for number in range(5):
        sent = it.chat.message(f"{ENVIRONMENT} It is number {number} of them.").sent
        assert it.sink.wait("reply.created", in_reply_to=sent).data["impediment"]["category"] == "resources"
    assert len(peer.seen) == 3
    assert metric(it, "straw_language_model_readings_total", outcome="away") == 3
    assert metric(it, "straw_language_model_readings_total", outcome="resting") == 2
    assert "languageModel.noAnswer" in it.daemon.tail()
    assert ENVIRONMENT[:20] not in it.daemon.tail()


def test_the_budget_outlives_a_restart(line, peer):
    it = line(reader(peer, ask="always", requests_per_day=2))
    for number in range(3):
        sent = it.chat.message(f"{ENVIRONMENT} It is number {number} of them.").sent
        it.sink.wait("reply.created", in_reply_to=sent)
    assert len(peer.seen) == 2
    assert it.daemon.stop() == 0
    it.daemon.start()
    sent = it.chat.message(f"{ENVIRONMENT} And once more.").sent
    it.sink.wait("reply.created", in_reply_to=sent)
    assert len(peer.seen) == 2
    assert metric(it, "straw_language_model_readings_total", outcome="over_budget") == 1


# The commands


def test_classify_asks_with_a_configuration_and_only_then(straw, peer):
    it = straw(config(**reader(peer, ask="always")), start=False)
    plain = it.run_in(it.binary, it.folder, "classify", "--json", ENVIRONMENT)
    assert "language_model" not in json.loads(plain.stdout) and peer.seen == []
    lines = "".join(json.dumps({"id": number, "text": text}) + "\n"
                    for number, text in enumerate([ENVIRONMENT, CONDUCT, f"{ENVIRONMENT} {SECRET}"]))
    done = it.run("classify", "--json", stdin=lines)
    assert done.returncode == 0, done.stderr
    told = [json.loads(row)["language_model"] for row in done.stdout.splitlines()]
    assert told == ["agreed", "withheld", "agreed"]
    judge(peer)
    assert len(peer.seen) == 2 and "correct-horse" not in json.dumps(peer.seen)
    peer.play({"kind": "says", "content": "Sure! " + labels()})
    aloud = it.run("classify", ENVIRONMENT)
    assert aloud.returncode == 0 and "gave no answer that can be used" in aloud.stdout


def test_doctor_tries_it_and_check_reads_it(straw, peer):
    it = straw(config(**reader(peer)), start=False)
    assert it.run("check").returncode == 0
    good = it.run("doctor")
    assert good.returncode == 0 and "language model default: tiny answers within" in good.stdout, good.stdout
    judge(peer)
    it.settings["reader"]["language_model"]["key"] = "sk-wrong"
    it.write()
    bad = it.run("doctor")
    assert bad.returncode == 1 and "tiny refuses the key (401); look at key" in bad.stdout
    assert "sk-wrong" not in bad.stdout + bad.stderr
    it.settings["reader"]["language_model"]["ask"] = "often"
    it.write()
    wrong = it.run("check")
    assert wrong.returncode == 78 and "`reader.language_model.ask` cannot be `often`" in wrong.stderr


def test_a_rehearsal_asks_nobody(straw, peer):
    it = straw(config(**reader(peer, ask="always")), start=False)
    script = json.dumps({"at": "2026-03-02T09:00:00Z", "message": {
        "source": "chat", "channel": "general", "id": "m1", "thread": None, "author": "u1", "text": ENVIRONMENT}})
    (it.folder / "script.jsonl").write_text(script + "\n")
    done = it.run("rehearse", "script.jsonl")
    assert done.returncode == 0 and "IMP-1" in done.stdout
    assert peer.seen == []
