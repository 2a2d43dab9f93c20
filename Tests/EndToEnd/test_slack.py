"""Slack, through a real daemon: what a team says is answered in its thread, and buttons do what they say."""

import json
import time
import urllib.parse
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from strawkit import until
from strawkit.slack import FORM, SlackSource
from strawkit.state import backup, query
from strawkit.words import ENVIRONMENT, SMALL_TALK, USERS

# In a language that was not learned nothing is sure.
UNSURE = "De verpleegkundigen hebben deze week geen tijd voor ons."


def challenge(text="abc"):
    return json.dumps({"token": "legacy", "challenge": text, "type": "url_verification"}).encode()


# The door


def test_the_address_is_verified_by_a_signed_question(slack):
    it = slack()
    answer = it.chat.deliver(challenge())
    assert (answer.status_code, answer.json()) == (200, {"challenge": "abc"})
    assert it.chat.deliver(b"ssl_check=1&token=legacy", FORM).status_code == 200


@pytest.mark.parametrize("how", [
    "unsigned", "without a time", "stale", "of the future", "another secret", "another body"])
def test_what_slack_did_not_sign_is_401(slack, how):
    it = slack()
    other = SlackSource(it.chat.base, "0" * 32, it.peer)
    now, body = time.time(), challenge()
    answer = {
        "unsigned": lambda: it.chat.deliver(body, headers={"x-slack-signature": None}),
        "without a time": lambda: it.chat.deliver(body, headers={"x-slack-request-timestamp": None}),
        "stale": lambda: it.chat.deliver(body, at=now - 310),
        "of the future": lambda: it.chat.deliver(body, at=now + 310),
        "another secret": lambda: other.deliver(body),
        "another body": lambda: it.chat.deliver(challenge("xyz"), headers=it.chat.signed(body)),
    }[how]()
    assert answer.status_code == 401
    assert "abc" not in answer.text and "xyz" not in answer.text


def test_other_methods_types_and_places_are_refused(slack):
    it = slack()
    assert httpx.get(it.chat.base + it.chat.path).status_code == 405
    assert it.chat.deliver(b"x", "text/plain").status_code == 415
    assert it.chat.deliver(challenge(), path="/hooks/company/elsewhere").status_code == 404
    assert it.chat.deliver(b'{"x":"' + b"x" * 1_100_000 + b'"}').status_code == 413


@pytest.mark.parametrize("type, body", [
    ("application/json", b"{"), ("application/json", b"[]"), ("application/json", b'{"type":"event_callback"}'),
    ("application/json", b'{"type":"event_callback","team_id":"T0ACME","event":{"type":"message"}}'),
    (FORM, b"payload=%7B"), (FORM, b"payload=" + b"%5B" * 5000), (FORM, b"command=%2Fstraw"), (FORM, b"\xff=\xfe"),
    ("application/json", b'{"type":"event_callback","event":{"type":"emoji_changed"}}'),
])
def test_what_is_authentic_is_200_whatever_is_in_it(slack, type, body):
    it = slack()
    assert it.chat.deliver(body, type).status_code == 200
    it.raised(ENVIRONMENT)


# A blocker, and what can be done about it


def test_a_blocker_is_answered_in_its_thread_with_buttons(slack):
    it = slack()
    ts, receipt = it.raised(ENVIRONMENT)
    assert receipt["thread_ts"] == ts
    assert "IMP-1" in receipt["text"] and "resources" in receipt["text"]
    [sent] = it.peer.requests("chat.postMessage")
    arguments = sent["arguments"]
    assert (arguments["unfurl_links"], arguments["unfurl_media"]) == (False, False)
    assert arguments["metadata"]["event_type"] == "straw_letter" and arguments["metadata"]["event_payload"]["id"]
    assert "reply_broadcast" not in arguments and "icon_url" not in arguments
    for label in ("I drive it", "No impediment"):
        it.chat.find(receipt, label)


def test_chatter_bots_and_strangers_get_no_answer(slack):
    it = slack()
    it.peer.channel("C0ELSE", [it.peer.bot, "U0ANNA"])
    it.chat.message(SMALL_TALK)
    it.chat.message(ENVIRONMENT, bot_id="B0OTHER")
    it.chat.message(ENVIRONMENT, subtype="bot_message", bot_id="B0OTHER")
    it.chat.message(ENVIRONMENT, user="USLACKBOT")
    it.chat.message(ENVIRONMENT, channel="C0ELSE")
    _, receipt = it.raised(USERS)
    assert [one["ts"] for one in it.peer.messages()] == [receipt["ts"]]
    assert "IMP-1" in receipt["text"]


def test_words_come_without_slacks_marks_and_go_without_anybodys(slack):
    it = slack()
    _, receipt = it.raised(f"*Blocked*: {ENVIRONMENT} <!here> <@U0BEN> &amp; <https://ex.test/1|the ticket> &lt;b&gt;")
    said = json.dumps(receipt["blocks"]) + receipt["text"]
    assert "<!here>" not in said and "<@" not in said and "https://ex.test" not in said


def test_one_click_and_somebody_drives_it(slack):
    it = slack()
    ts, receipt = it.raised(ENVIRONMENT)
    it.chat.click(receipt, "I drive it", "U0BEN")
    owned = it.now_reads(receipt, "drives it")
    assert "I drive it" not in json.dumps(owned["blocks"])
    assert all(one["arguments"]["ts"] == receipt["ts"] for one in it.peer.requests("chat.update"))


def test_how_it_goes_is_said_behind_three_dots(slack):
    it = slack()
    ts, receipt = it.raised(ENVIRONMENT)
    it.chat.click(receipt, "Tried, in vain", "U0BEN")
    it.told("C0FORMS", ts, "tried once")
    it.chat.click(receipt, "Still there", "U0BEN")
    it.told("C0FORMS", ts, "said twice")


def test_a_reading_is_corrected_with_a_click_and_by_word(slack):
    it = slack()
    ts, receipt = it.raised(ENVIRONMENT)
    it.chat.click(receipt, "slower", "U0BEN")
    slower = it.now_reads(receipt, "slow")
    it.chat.message("access to users", thread=ts)
    it.now_reads(slower, "access to users")
    it.chat.click(it.peer.message("C0FORMS", receipt["ts"]), "No impediment", "U0ANNA")
    over = it.now_reads(receipt, "not an impediment")
    assert not [one for one in over["blocks"] if one["type"] == "actions"]


def test_where_it_is_unsure_it_asks_one_short_question(slack):
    it = slack()
    _, question = it.raised(UNSURE)
    assert "Is work stopped, or slower?" in question["text"]
    it.chat.click(question, "stopped", "U0ANNA")
    it.now_reads(question, "stopped")


def test_said_again_it_is_counted_and_not_raised_anew(slack):
    it = slack()
    ts, receipt = it.raised(ENVIRONMENT)
    it.chat.message("still there", thread=ts, user="U0BEN")
    it.now_reads(receipt, "Said twice")
    assert query(backup(it.daemon), "SELECT count(*) FROM impediment") == [(1,)]


def test_done_in_the_thread_closes_it_and_reopen_opens_it(slack):
    it = slack()
    ts, receipt = it.raised(ENVIRONMENT)
    it.chat.message("done", thread=ts, user="U0BEN")
    it.told("C0FORMS", ts, "over, says")
    it.now_reads(receipt, "Said to be over")
    it.chat.message("it's back", thread=ts)
    it.now_reads(receipt, "Who drives it?")


def test_an_edited_message_is_read_again(slack):
    it = slack()
    ts, receipt = it.raised(ENVIRONMENT)
    it.chat.edit(ts, USERS)
    it.now_reads(receipt, "access to users")


def test_a_preview_of_a_link_is_no_edit(slack):
    it = slack()
    ts, receipt = it.raised(ENVIRONMENT)
    it.chat.edit(ts, ENVIRONMENT)
    it.chat.message("own", thread=ts, user="U0BEN")
    assert len(it.now_reads(receipt, "drives it")["earlier"]) == 1


def test_a_deleted_message_is_withdrawn_and_its_words_erased(slack):
    it = slack()
    ts, receipt = it.raised(ENVIRONMENT + " Marker: zanzibar.")
    it.chat.delete(ts)
    it.now_reads(receipt, "Withdrawn")
    assert b"zanzibar" not in it.daemon.on_disk()


def test_a_mention_comes_twice_and_counts_once(slack):
    it = slack()
    ts = it.chat.mention(ENVIRONMENT)
    it.peer.answers("C0FORMS", ts)
    it.raised(USERS)
    assert len(it.peer.messages("C0FORMS", ts)) == 1
    assert query(backup(it.daemon), "SELECT count(*) FROM impediment") == [(2,)]


def test_where_only_the_bot_is_listened_to_a_mention_is_heard_though_the_message_came_first(slack):
    it = slack(source={"listen": "addressed"})
    ignored = it.chat.message(ENVIRONMENT)
    ts = it.chat.mention(ENVIRONMENT)
    it.peer.answers("C0FORMS", ts)
    it.chat.message("own", thread=ts, user="U0BEN")
    it.told("C0FORMS", ts, "drives it")
    assert not it.peer.messages("C0FORMS", ignored)


def test_slack_sends_again_while_the_first_attempt_is_in_hand(slack):
    it = slack()
    ts = it.peer.say(ENVIRONMENT, "C0FORMS", "U0ANNA")
    event = it.chat.spoken("message", ENVIRONMENT, "C0FORMS", "U0ANNA", ts)
    with ThreadPoolExecutor(4) as pool:
        answers = pool.map(lambda retry: it.chat.event(event, id="Ev0SAME", retry=retry), (None, 1, 2, 3))
        assert {one.status_code for one in answers} == {200}
    it.peer.answers("C0FORMS", ts)
    late = it.peer.say(USERS, "C0FORMS", "U0ANNA")
    # The first attempt never came; what comes with a number is read all the same.
    assert it.chat.event(it.chat.spoken("message", USERS, "C0FORMS", "U0ANNA", late), retry=1).status_code == 200
    it.peer.answers("C0FORMS", late)
    assert len(it.peer.messages()) == 2


def test_asked_into_a_channel_it_says_what_it_is_for(slack):
    it = slack()
    it.chat.joined("C0FORMS")
    [greeting] = until(lambda: it.peer.messages("C0FORMS"), "the greeting")
    assert "thread_ts" not in greeting
    it.chat.joined("C0FORMS", again=True)
    it.raised(ENVIRONMENT)
    assert len([one for one in it.peer.messages("C0FORMS") if "thread_ts" not in one]) == 1


def test_another_workspace_signs_in_vain(slack):
    it = slack(source={"team": "T0ACME"})
    event = it.chat.spoken("message", ENVIRONMENT, "C0FORMS", "U0ANNA", it.peer.say(ENVIRONMENT, "C0FORMS", "U0ANNA"))
    body = json.loads(it.chat.envelope(event, team_id="T0OTHER"))
    body["authorizations"][0]["team_id"] = "T0OTHER"
    assert it.chat.deliver(json.dumps(body).encode()).status_code == 200
    it.raised(USERS)
    assert len(it.peer.messages()) == 1


def test_a_button_that_we_never_made_does_nothing(slack):
    it = slack()
    ts, receipt = it.raised(ENVIRONMENT)
    forged = json.loads(json.dumps(receipt))
    for block in forged["blocks"]:
        for element in block.get("elements", []):
            if "value" in element:
                element["value"] = element["value"].replace("IMP-1", "IMP-2")
    it.chat.click(forged, "I drive it", "U0BEN")
    it.raised(USERS)
    it.chat.click(receipt, "I drive it", "U0BEN")
    it.now_reads(receipt, "drives it")
    assert not any("IMP-2" in one["text"] and "drives it." in one["text"] for one in it.peer.messages())


def test_two_secrets_are_good_while_one_is_replaced(slack):
    new = "f" * 32
    it = slack(source={"signing_secret": [new, "8f742231b10e8888abcd99aa00bb85a5"]})
    it.raised(ENVIRONMENT)
    assert SlackSource(it.chat.base, new, it.peer).deliver(challenge()).status_code == 200
    form = urllib.parse.urlencode({"ssl_check": "1"}).encode()
    assert SlackSource(it.chat.base, "e" * 32, it.peer).deliver(form, FORM).status_code == 401
