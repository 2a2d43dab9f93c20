"""Slack's own framework as the judge of these tests: what they send, it takes for what it is, and straw agrees."""

import json
import re
import time

import pytest
from slack_bolt import App, BoltRequest
from slack_bolt.authorization import AuthorizeResult

from strawkit import until
from strawkit.slack import FORM, JSON, SlackSource
from strawkit.slack_town import QUICK, SECRET
from strawkit.words import ENVIRONMENT, SMALL_TALK, USERS


class Bolt:
    """An app that hears what straw hears, and notes what it took it for."""

    def __init__(self, chat):
        self.requests, self.heard = [], []
        chat.client.event_hooks = {"request": [self.requests.append]}
        peer, note = chat.peer, self.note
        authorized = AuthorizeResult(
            enterprise_id=None, team_id=peer.team, bot_token=peer.token, bot_id=peer.bot_id, bot_user_id=peer.bot)
        self.app = app = App(signing_secret=SECRET, authorize=lambda **_: authorized, process_before_response=True)
        app.event("message")(lambda event: note(event.get("subtype", "message"), event["channel"]))
        app.event(re.compile("app_mention|app_home_opened|member_joined_channel"))(
            lambda event: note(event["type"], event["user"]))
        app.command("/straw")(lambda ack, command: (note("command", command["text"]), ack()))
        app.action(re.compile("straw[.].*"))(lambda ack, action, body: (note("click", body["user"]["id"]), ack()))
        app.view("straw_answer")(lambda ack, view: (note("submission", sorted(view["state"]["values"])), ack()))
        app.message_shortcut("raise_impediment")(
            lambda ack, shortcut: (note("shortcut", shortcut["message"]["text"]), ack()))

    def note(self, kind, what):
        self.heard.append((kind, what))

    def hear(self, request):
        headers = {name: [value] for name, value in request.headers.items()}
        return self.app.dispatch(BoltRequest(body=request.content.decode(), headers=headers))


def test_slacks_framework_hears_what_straw_heard(slack):
    it = slack(policy=QUICK)
    bolt = Bolt(it.chat)
    ts, receipt = it.raised(ENVIRONMENT)
    it.chat.mention("help", thread=ts)
    it.chat.edit(ts, USERS)
    spare = it.chat.message(SMALL_TALK)
    it.chat.shortcut(spare, "U0ANNA")
    it.chat.delete(it.chat.message(SMALL_TALK))
    it.chat.command("status")
    it.chat.joined("C0FORMS")
    it.chat.look_home("U0ANNA")
    it.chat.click(receipt, "I drive it", "U0BEN")
    [letter, *_] = it.peer.letters("U0LEAD")
    it.chat.click(letter, "The team keeps it", "U0LEAD")
    view = until(lambda: it.peer.views(), "the form")[0]["view"]
    it.chat.submit(view, "U0LEAD", reason="We can help ourselves.", review_date="2099-01-01")

    for request in bolt.requests:
        assert bolt.hear(request).status == 200, request.content
    assert [kind for kind, _ in bolt.heard] == [
        "message", "message", "app_mention", "message_changed", "message", "shortcut", "message", "message_deleted",
        "command", "member_joined_channel", "app_home_opened", "click", "click", "submission"]
    assert ("submission", ["reason", "review_date"]) in bolt.heard
    assert ("shortcut", SMALL_TALK) in bolt.heard


CHALLENGE = json.dumps({"token": "legacy", "challenge": "abc", "type": "url_verification"}).encode()


@pytest.mark.parametrize("body, type", [
    (CHALLENGE, JSON), (b"ssl_check=1&token=legacy", FORM), (b"payload=%7B%22type%22%3A%22view_closed%22%7D", FORM),
], ids=["challenge", "ssl check", "closed"])
@pytest.mark.parametrize("how", ["right", "wrong", "stale", "in time"])
def test_straw_and_slacks_framework_agree_on_who_is_let_in(slack, how, body, type):
    it = slack()
    bolt = Bolt(it.chat)
    now = time.time()
    if how == "wrong":
        it.chat.verifier = SlackSource(it.chat.base, "0" * 32, it.peer).verifier
    answer = it.chat.deliver(body, type, at={"stale": now - 302, "in time": now - 290}.get(how))
    theirs = bolt.hear(bolt.requests[0])
    if type == FORM and body.startswith(b"ssl") or body.startswith(b"payload"):
        # Their framework answers the first before it looks at the signature, and needs a listener for the other.
        assert answer.status_code == (401 if how in ("wrong", "stale") else 200)
    else:
        assert answer.status_code == theirs.status
        if theirs.status == 200:
            assert answer.json() == json.loads(theirs.body)
