"""The generic source: deliveries signed by the `standardwebhooks` package, answers verified by it."""

import threading

import pytest

from strawkit import GenericSource, config, new_secret, until
from strawkit.words import ENVIRONMENT, SMALL_TALK, USERS


def raised(line, text=ENVIRONMENT):
    """Posts a blocker; returns the id of its message and its receipt."""
    answer = line.chat.message(text)
    assert answer.status_code == 202, answer.text
    return answer.sent, line.sink.wait("reply.created", in_reply_to=answer.sent)


def test_a_blocker_gets_one_receipt_in_its_thread(line):
    it = line()
    sent, receipt = raised(it)
    data = receipt.data
    assert data["purpose"] == "receipt"
    assert (data["channel"], data["thread"], data["in_reply_to"]) == ("general", sent, sent)
    assert "IMP-1" in data["text"]
    assert len(data["text"].split()) <= 45
    impediment = data["impediment"]
    assert impediment["id"] == "IMP-1"
    assert impediment["category"] == "resources"
    assert impediment["severity"] == "stopped"
    assert (impediment["product"], impediment["team"]) == ("intake", "forms")
    assert impediment["state"] in ("raised", "triaged")
    assert impediment["tier"] in ("L0", "L1")
    assert data["actions"] and all(action["verb"] and action["label"] for action in data["actions"])
    assert not it.sink.refused


def test_a_redelivery_is_acknowledged_and_answered_once(line):
    it = line()
    data = {"id": "m1", "channel": "general", "thread": None, "author": {"id": "u1"}, "text": ENVIRONMENT}
    first = it.chat.send("message.created", data, delivery="msg_same")
    again = it.chat.send("message.created", data, delivery="msg_same")
    assert (first.status_code, first.json()["duplicate"]) == (202, False)
    assert (again.status_code, again.json()["duplicate"]) == (202, True)
    assert first.json()["delivery"] == again.json()["delivery"]
    raised(it, USERS)  # by now the first has been read as well
    assert len(it.sink.all("reply.created", in_reply_to="m1")) == 1


def test_small_talk_is_ignored_unless_the_bot_was_addressed(line):
    it = line()
    ignored = it.chat.message(SMALL_TALK).sent
    raised(it)
    assert not it.sink.all(in_reply_to=ignored)
    asked = it.chat.message("straw, what can you do?", addressed=True).sent
    assert it.sink.wait(in_reply_to=asked).data["impediment"] is None


def test_a_channel_that_no_team_lists_is_answered_only_when_the_bot_is_addressed(line):
    it = line()
    ignored = it.chat.message(ENVIRONMENT, channel="elsewhere").sent
    asked = it.chat.message(ENVIRONMENT, channel="elsewhere", addressed=True).sent
    answer = it.sink.wait(in_reply_to=asked)
    assert answer.data["impediment"] is None
    assert not it.sink.all(in_reply_to=ignored)


def test_done_in_the_thread_closes_it_and_edits_the_anchor(line):
    it = line()
    sent, receipt = raised(it)
    it.chat.message("done", thread=sent, author="u2")
    closing = it.sink.wait("reply.created", "closing")
    assert closing.data["thread"] == sent
    assert closing.data["impediment"]["state"] == "resolved"
    anchor = it.sink.wait("reply.updated", id=receipt.data["id"])
    assert until(
        lambda: [one for one in it.sink.all("reply.updated", id=receipt.data["id"])
                 if one.data["impediment"]["state"] == "resolved"], "the anchor to say that it is resolved")
    assert anchor.letter != receipt.letter


def test_verbs_work_as_actions_and_each_is_told_in_the_thread(line):
    it = line()
    sent, _ = raised(it)

    def tells(verb, key, *values, author="u2", **fields):
        """The action is told in the thread, with what it made of the impediment; its receipt is edited as well."""
        seen = len(it.sink.all())
        answer = it.chat.action("IMP-1", verb, author, **fields)
        assert answer.status_code == 202, answer.text
        until(lambda: [one for one in it.sink.all()[seen:]
                       if one.data["impediment"] and one.data["impediment"][key] in values], f"news of {verb}")

    tells("own", "state", "owned")
    tells("correct", "category", "access_to_users", category="access_to_users")
    tells("correct", "severity", "slowing", severity="slowing")
    tells("done", "state", "resolved", text="handed over")
    tells("reopen", "state", "triaged", "owned", "in_progress")
    tells("withdraw", "state", "withdrawn", author="u1")
    assert all(one.data["thread"] == sent for one in it.sink.all("reply.created"))


def test_an_edit_of_the_source_reads_it_again(line):
    it = line()
    sent, receipt = raised(it)
    assert receipt.data["impediment"]["category"] == "resources"
    assert it.chat.edit(sent, USERS).status_code == 202
    until(lambda: [one for one in it.sink.all() if one.data["impediment"]["category"] == "access_to_users"],
          "the new reading")
    assert len(it.sink.all("reply.created", "receipt")) == 1


def test_deletion_of_the_source_withdraws_it_and_erases_its_words(line):
    it = line()
    answer = it.chat.message(ENVIRONMENT + " Marker: zanzibar.")
    it.sink.wait("reply.created", in_reply_to=answer.sent)
    assert it.chat.delete(answer.sent).status_code == 202
    until(lambda: [one for one in it.sink.all() if one.data["impediment"]["state"] == "withdrawn"], "the withdrawal")
    assert b"zanzibar" not in it.daemon.on_disk()


def test_the_funder_is_asked_privately_and_the_answer_reaches_the_thread(line):
    quick = {"lead_if_unresolved": {"stopped": "1s", "slowing": "1s"}, "preview": "1s", "funder_if_unresolved": "2s"}
    it = line({"policy": quick, "people": always_at_work()})
    sent, _ = raised(it)
    preview = it.sink.wait("direct.created", "preview")
    assert preview.data["to"] == "lead-id"
    ask = it.sink.wait("direct.created", "ask")
    assert ask.data["to"] == "funder-id"
    assert "u1" not in ask.data["text"] and ENVIRONMENT not in ask.data["text"]
    it.chat.action("IMP-1", "mine", author="funder-id", date="2099-03-09")
    told = it.sink.wait("reply.created", "update")
    assert told.data["thread"] == sent
    assert it.sink.all("direct.created", "ask") == [ask]


def always_at_work():
    every_hour = {"zone": "Etc/UTC", "hours": "Mon-Sun 00:00-24:00"}
    return {
        "funder": {"name": "The funder", "role": "funder", "chat": "chat:funder-id", **every_hour},
        "lead": {"name": "The lead", "role": "lead", "chat": "chat:lead-id", **every_hour},
    }


def test_an_answer_that_the_far_side_refuses_comes_again_under_the_same_id(line):
    it = line()
    seen = []

    def refuse_the_first(headers, body):
        seen.append(headers["webhook-id"])
        return 503 if len(seen) == 1 else 200

    it.sink.answer = refuse_the_first
    raised(it)
    assert len(seen) >= 2 and seen[0] == seen[1]


def test_without_a_reply_url_answers_wait_to_be_fetched(straw):
    secret = new_secret()
    daemon = straw(config(sources={"chat": {"kind": "generic", "secret": secret}}))
    chat = GenericSource(daemon.base, secret)
    sent = chat.message(ENVIRONMENT).sent
    [receipt] = until(lambda: found(chat.replies()), "the receipt")
    assert (receipt["type"], receipt["data"]["in_reply_to"]) == ("reply.created", sent)

    # The next request waits for the next answer.
    waiting = []
    reader = threading.Thread(target=lambda: waiting.extend(found(chat.replies(after=receipt["data"]["id"]))))
    reader.start()
    other = GenericSource(daemon.base, secret).message(USERS).sent
    reader.join(25)
    assert [one["data"]["in_reply_to"] for one in waiting] == [other]


def found(answer):
    assert answer.status_code == 200, answer.text
    body = answer.json()
    return body["replies"] if isinstance(body, dict) else body


@pytest.mark.parametrize("signed_for", ["/hooks/chat/replies", "/hooks/chat/replies?after=1", ""])
def test_fetching_answers_needs_a_signature_over_path_and_query(straw, signed_for):
    secret = new_secret()
    daemon = straw(config(sources={"chat": {"kind": "generic", "secret": secret}}))
    chat = GenericSource(daemon.base, secret)
    headers = chat.signed(signed_for.encode()) if signed_for else {}
    assert chat.client.get(daemon.base + "/hooks/chat/replies?after=0", headers=headers).status_code == 401
