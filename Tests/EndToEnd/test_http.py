"""The HTTP table of the outside contract, to the letter."""

import json
from datetime import datetime, timedelta, timezone

import httpx
import pytest

from strawkit import GenericSource, new_secret
from strawkit.words import ENVIRONMENT

MIB = 1 << 20


def message(text=ENVIRONMENT, id="m1", **more):
    data = {"id": id, "channel": "general", "thread": None, "author": {"id": "u1"}, "text": text, **more}
    return {"type": "message.created", "timestamp": "2026-03-02T09:00:00Z", "data": data}


def encoded(body):
    return json.dumps(body, ensure_ascii=False).encode()


@pytest.mark.parametrize("header", ["webhook-id", "webhook-timestamp", "webhook-signature"])
def test_a_delivery_without_one_of_its_headers_is_401(shared, header):
    assert shared.chat.deliver(encoded(message()), headers={header: None}).status_code == 401


def test_a_delivery_signed_with_another_key_is_401(shared):
    assert GenericSource(shared.daemon.base, new_secret()).deliver(encoded(message())).status_code == 401


def test_a_delivery_whose_body_was_changed_is_401(shared):
    headers = shared.chat.signed(encoded(message()))
    assert shared.chat.deliver(encoded(message("other words")), headers=headers).status_code == 401


@pytest.mark.parametrize("ago, status", [(290, 202), (-290, 202), (310, 401), (-310, 401), (34_560_000, 401)])
def test_the_timestamp_is_good_for_five_minutes(shared, ago, status):
    at = datetime.now(timezone.utc) - timedelta(seconds=ago)
    assert shared.chat.deliver(encoded(message()), at=at).status_code == status


def test_an_unknown_name_is_404(shared):
    assert shared.chat.deliver(encoded(message()), path="/hooks/nobody").status_code == 404


@pytest.mark.parametrize("type", ["text/plain", "application/x-www-form-urlencoded", None])
def test_another_type_of_body_is_415(shared, type):
    assert shared.chat.deliver(encoded(message()), headers={"content-type": type}).status_code == 415


def test_json_with_a_charset_is_fine(shared):
    answer = shared.chat.deliver(encoded(message()), headers={"content-type": "application/json; charset=utf-8"})
    assert answer.status_code == 202


def of_size(size):
    bare = len(encoded(message("")))
    return encoded(message("x" * (size - bare)))


def test_a_body_at_the_limit_is_read_and_one_past_it_is_413(shared):
    assert shared.chat.deliver(of_size(MIB)).status_code == 202
    assert shared.chat.deliver(of_size(MIB + 1)).status_code == 413


def test_a_body_past_the_limit_is_413_also_in_pieces(shared):
    body = of_size(2 * MIB)

    def pieces():
        for begin in range(0, len(body), 8192):
            yield body[begin:begin + 8192]

    headers = {"content-type": "application/json", **shared.chat.signed(body)}
    try:
        answer = httpx.post(shared.daemon.base + shared.chat.path, content=pieces(), headers=headers)
        assert answer.status_code == 413
    except (httpx.WriteError, httpx.RemoteProtocolError, httpx.ReadError):
        pass  # a server may also hang up on somebody who goes on talking
    assert shared.daemon.get("/healthz").status_code == 200


UNREADABLE = {
    "broken JSON": b'{"type":"message.created","data":{',
    "an empty body": b"",
    "a list": b"[]",
    "10,000 levels of nesting": b'{"type":"message.created","data":' + b"[" * 10_000 + b"]" * 10_000 + b"}",
    "a lone surrogate": encoded(message("MARK")).replace(b"MARK", b"a \\ud800 b"),
    "overlong UTF-8": encoded(message("MARK")).replace(b"MARK", b"a \xc0\xaf b"),
    "no id": b'{"type":"message.created","timestamp":"2026-03-02T09:00:00Z","data":{"channel":"general","text":"x"}}',
    "a text that is a number": encoded(message(7)),
}


def test_what_is_authentic_but_unreadable_is_200_and_lies_in_quarantine(line):
    it = line()
    for what, body in UNREADABLE.items():
        answer = it.chat.deliver(body)
        assert answer.status_code == 200, f"{what}: {answer.status_code} {answer.text}"
    listed = it.daemon.run("quarantine", "list", "--json")
    assert listed.returncode == 0, listed.stderr
    rows = [json.loads(row) for row in listed.stdout.splitlines()]
    assert len(rows) == len(UNREADABLE)
    first = rows[0]["id"]
    assert json.loads(it.daemon.run("quarantine", "show", first, "--json").stdout) == rows[0]
    assert it.daemon.run("quarantine", "retry", first, "--json").returncode == 1, "still unreadable"
    dropped = it.daemon.run("quarantine", "drop", first, "--json")
    assert json.loads(dropped.stdout) == {"id": first, "dropped": True}
    # And the line goes on.
    sent = it.chat.message(ENVIRONMENT).sent
    it.sink.wait("reply.created", in_reply_to=sent)


def test_a_secret_in_what_is_unreadable_is_masked(line):
    it = line()
    token = "ghp_" + "a1B2" * 9
    assert it.chat.deliver(f'{{"type":"message.created","data":"{token}'.encode()).status_code == 200
    assert token.encode() not in it.daemon.on_disk()


@pytest.mark.parametrize("type", ["reaction.added", "message.pinned"])
def test_an_unknown_type_is_answered_and_ignored(line, type):
    it = line()
    answer = it.chat.send(type, {"id": "r1", "channel": "general"})
    assert 200 <= answer.status_code < 300
    assert it.daemon.run("quarantine", "list", "--json").stdout.strip() == ""


def test_nul_characters_are_replaced_and_noted(line):
    it = line()
    answer = it.chat.message("We have no test\0 environment, we cannot deploy, we are blocked.")
    assert answer.status_code == 202
    it.sink.wait("reply.created", in_reply_to=answer.sent)


def test_a_mebibyte_of_emoji_is_read_up_to_the_limit_and_the_receipt_says_so(line):
    it = line()
    start = ENVIRONMENT + " "
    room = MIB - len(encoded(message(start, id="big")))
    body = encoded(message(start + "\N{PARROT}" * (room // 4), id="big"))
    assert it.chat.deliver(body).status_code == 202
    receipt = it.sink.wait("reply.created", in_reply_to="big")
    plain = it.sink.wait("reply.created", in_reply_to=it.chat.message(ENVIRONMENT).sent)
    assert len(receipt.data["text"]) != len(plain.data["text"])


def test_health_readiness_and_metrics_are_there(shared):
    assert shared.daemon.get("/healthz").status_code == 200
    assert shared.daemon.get("/readyz").status_code == 200
    metrics = shared.daemon.get("/metrics")
    assert metrics.status_code == 200
    assert metrics.headers["content-type"].startswith("text/plain")


def test_an_unknown_path_is_404_and_a_wrong_method_405(shared):
    assert shared.daemon.get("/nowhere").status_code == 404
    assert shared.daemon.get(shared.chat.path).status_code in (404, 405)
