"""What Slack's Web API can answer instead of yes: each fault ends where it should, and is told to the operator."""

import json

import pytest

from strawkit import until
from strawkit.faketime import Clock
from strawkit.slack_town import QUICK
from strawkit.words import ENVIRONMENT, USERS


def outbox(it):
    return [json.loads(line) for line in it.daemon.run("outbox", "list", "--json").stdout.splitlines()]


def stuck(it, state, words):
    """The one letter that is in this state, and why."""
    def found():
        return next((one for one in outbox(it) if one["state"] == state and words in (one["error"] or "")), None)
    return until(found, f"a letter that is {state}: {words}")


PASSING = [
    {"error": "fatal_error"}, {"error": "internal_error"}, {"error": "service_unavailable"}, {"error": "ratelimited"},
    {"error": "request_timeout"}, {"retry_after": 1}, {"status": 500}, {"status": 502, "body": ""}, {"status": 503},
    {"way": "close"}, {"way": "reset"}, {"way": "half"},
]


@pytest.mark.refusals("fatal_error", "internal_error", "service_unavailable", "ratelimited", "request_timeout", "close",
                      "reset", "half", "")
@pytest.mark.parametrize("fault", PASSING, ids=lambda fault: "-".join(map(str, fault.values())) or "empty")
def test_what_passes_by_itself_is_tried_again(slack, fault):
    it = slack()
    it.peer.fault("chat.postMessage", **fault)
    ts, receipt = it.raised(ENVIRONMENT)
    sent = it.peer.requests("chat.postMessage")
    assert len(sent) == 2 and sent[0]["arguments"] == sent[1]["arguments"]
    assert [one["ts"] for one in it.peer.messages()] == [receipt["ts"]]


@pytest.mark.refusals("close", "")
@pytest.mark.parametrize("fault", [{"way": "close"}, {"status": 500}], ids=["close", "500"])
def test_where_only_the_answer_is_lost_the_copy_can_be_told_from_the_first(slack, fault):
    """Slack has no keys against repetition: what it took and did not confirm is sent again, under the same id."""
    it = slack()
    it.peer.fault("chat.postMessage", performed=True, **fault)
    ts, _ = it.raised(ENVIRONMENT)
    both = it.peer.answers("C0FORMS", ts, count=2)
    assert len({one["metadata"]["event_payload"]["id"] for one in both}) == 1
    it.raised(USERS)
    assert len(it.peer.messages("C0FORMS", ts)) == 2


@pytest.mark.refusals("hang")
def test_an_answer_that_never_comes_is_not_waited_for(slack):
    it = slack()
    it.peer.fault("chat.postMessage", way="hang", arguments={"channel": "C0FORMS"})
    ts = it.chat.message(ENVIRONMENT)
    it.peer.answers("C0FORMS", ts, timeout=60)


MENDED = ["token_revoked", "invalid_auth", "account_inactive", "missing_scope", "not_in_channel"]


@pytest.mark.refusals(*MENDED)
@pytest.mark.parametrize("error", MENDED)
def test_what_the_operator_can_mend_waits_and_says_what_for(slack, error):
    it = slack()
    more = {"needed": "chat:write", "provided": "commands"} if error == "missing_scope" else {}
    it.peer.fault("chat.postMessage", error=error, more=more)
    it.chat.message(ENVIRONMENT)
    row = stuck(it, "waiting", error)
    assert ("chat:write" in row["error"]) == bool(more)
    assert it.peer.token not in str(row)
    assert row["attempts"] == 1


@pytest.mark.refusals("not_in_channel")
def test_once_it_is_invited_it_says_what_it_had_to(slack, tmp_path):
    clock = Clock(tmp_path / "clock")
    try:
        it = slack(environment=clock.environment)
        it.peer.channel("C0FORMS", ["U0ANNA", "U0BEN"])
        ts = it.chat.message(ENVIRONMENT)
        stuck(it, "waiting", "not_in_channel")
        it.peer.channel("C0FORMS", [it.peer.bot, "U0ANNA", "U0BEN"])
        clock.step(20 * 60)  # it looks again after a quarter of an hour, if nobody says anything
        it.peer.answers("C0FORMS", ts, timeout=60)
    finally:
        clock.close()


FINAL = ["channel_not_found", "is_archived", "restricted_action", "invalid_blocks", "msg_too_long", "no_text"]


@pytest.mark.refusals(*FINAL)
@pytest.mark.parametrize("error", FINAL)
def test_what_can_never_be_said_is_given_up_and_kept(slack, error):
    it = slack()
    it.peer.fault("chat.postMessage", error=error)
    it.chat.message(ENVIRONMENT)
    row = stuck(it, "dead", error)
    assert len(row["error"]) > len(error) + 10, "the reason says what to do"
    it.raised(USERS)  # it holds nothing else back
    assert it.daemon.run("outbox", "retry", row["id"]).returncode == 0


@pytest.mark.refusals("message_not_found")
def test_a_receipt_that_somebody_has_deleted_is_not_edited(slack):
    it = slack()
    ts, receipt = it.raised(ENVIRONMENT)
    it.peer.control("remove", {"channel": "C0FORMS", "ts": receipt["ts"]})
    it.chat.message("done", thread=ts, user="U0BEN")
    it.told("C0FORMS", ts, "over, says")
    stuck(it, "dead", "message_not_found")


@pytest.mark.refusals("thread_not_found")
def test_the_thread_of_a_deleted_message_is_gone(slack):
    it = slack()
    ts = it.peer.say(ENVIRONMENT, "C0FORMS", "U0ANNA")
    event = it.chat.spoken("message", ENVIRONMENT, "C0FORMS", "U0ANNA", ts)
    it.peer.control("remove", {"channel": "C0FORMS", "ts": ts})
    assert it.chat.event(event).status_code == 200
    stuck(it, "dead", "thread_not_found")


# Where one person is answered


@pytest.mark.refusals("expired_url", "used_url", "user_not_in_channel")
@pytest.mark.parametrize("fault", [{"status": 404, "body": "used_url"}, {"status": 404, "body": "expired_url"},
                                   {"status": 410, "body": ""}], ids=["used", "expired", "gone"])
def test_what_a_response_url_no_longer_takes_is_shown_another_way(slack, fault):
    it = slack()
    it.peer.fault("response_url", **fault)
    it.chat.command("help")
    [aside] = it.peer.asides("U0ANNA")
    assert aside["by"] == "chat.postEphemeral"


@pytest.mark.refusals("", "channel_not_found", "not_in_channel", "user_not_in_channel")
def test_whoever_is_not_in_the_channel_is_written_to(slack):
    it = slack()
    it.peer.fault("response_url", status=404, body="expired_url")
    it.chat.command("help", user="U0FUNDER")
    [letter] = it.peer.letters("U0FUNDER")
    assert "raise" in letter["text"]


@pytest.mark.refusals("exchanged_trigger_id", "invalid_trigger_id", "expired_trigger_id")
@pytest.mark.parametrize("error", ["exchanged_trigger_id", "invalid_trigger_id", "expired_trigger_id"])
def test_a_form_that_cannot_open_is_said_in_words(slack, error):
    it = slack(policy=QUICK)
    it.raised(ENVIRONMENT)
    [preview, *_] = it.peer.letters("U0LEAD")
    it.peer.fault("views.open", error=error)
    it.chat.click(preview, "The team keeps it", "U0LEAD")
    until(lambda: "too late" in str(it.peer.messages(preview["channel"])), "word of it")


@pytest.mark.refusals("fatal_error")
def test_a_conversation_that_does_not_open_at_first_opens_later(slack):
    it = slack(policy=QUICK)
    it.peer.fault("conversations.open", times=2, error="fatal_error")
    it.raised(ENVIRONMENT)
    it.peer.letters("U0LEAD", timeout=60)


def test_many_at_once_in_one_channel_are_as_slow_as_slack_wants_them(slack):
    it = slack()
    sent = [it.chat.message(f"Ticket {number}: {text}") for number, text in enumerate([ENVIRONMENT, USERS] * 5)]
    for ts in sent:
        it.peer.answers("C0FORMS", ts, timeout=60)
    assert not it.peer.refused(), "429 is not how to find out"


# What Slack says about the app itself


@pytest.mark.parametrize("event, words", [
    ({"type": "app_uninstalled"}, "taken out"), ({"type": "tokens_revoked", "tokens": {"bot": ["U0STRAW"]}}, "revoked"),
], ids=["uninstalled", "revoked"])
def test_the_doctor_knows_that_it_was_cut_off(slack, event, words):
    it = slack()
    assert it.chat.event(event).status_code == 200
    until(lambda: words in it.daemon.run("doctor").stdout, "the doctor to tell it", every=1)


@pytest.mark.refusals("token_revoked")
def test_the_doctor_tries_the_token_and_compares_the_scopes(slack):
    it = slack()
    good = it.daemon.run("doctor").stdout
    assert "Slack knows it" in good and "T0ACME" in good
    it.peer.control("token", {"scopes": ["commands", "chat:write"]})
    assert "channels:history" in it.daemon.run("doctor").stdout
    it.peer.control("token", {"failure": "token_revoked"})
    assert "token_revoked" in it.daemon.run("doctor").stdout
    assert it.peer.token not in good
