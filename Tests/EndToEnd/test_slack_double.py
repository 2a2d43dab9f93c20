"""The double of Slack, by Slack's own client: what it takes and refuses is what Slack documents."""

import httpx
import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.models.blocks import ActionsBlock, ButtonElement, HeaderBlock, SectionBlock
from slack_sdk.webhook import WebhookClient

from strawkit.slack_peer import SlackPeer

# The client itself warns where a message has blocks and no text; here that is the question.
pytestmark = pytest.mark.filterwarnings("ignore:The top-level")

MODAL = {
    "type": "modal", "title": {"type": "plain_text", "text": "By which day?"},
    "submit": {"type": "plain_text", "text": "Promise"}, "private_metadata": "{}", "callback_id": "straw_answer",
    "blocks": [{
        "type": "input", "block_id": "date", "label": {"type": "plain_text", "text": "Day"},
        "element": {"type": "datepicker", "action_id": "value"}}],
}


@pytest.fixture
def peer():
    one = SlackPeer()
    one.user("U0ANNA", mail="anna@example.org")
    one.user("U0BEN")
    one.channel("C0FORMS", [one.bot, "U0ANNA"])
    one.channel("C0OTHER", ["U0ANNA"])
    yield one
    one.close()


@pytest.fixture
def slack(peer):
    return WebClient(token=peer.token, base_url=peer.api_url + "/", timeout=5)


def refused(call, **arguments):
    with pytest.raises(SlackApiError) as caught:
        call(**arguments)
    return caught.value.response["error"]


def complaints(call, **arguments):
    with pytest.raises(SlackApiError) as caught:
        call(**arguments)
    return caught.value.response["response_metadata"]["messages"]


def section(text="Something", **more):
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}, **more}


def button(number=1, **more):
    return {"type": "button", "text": {"type": "plain_text", "text": "Own"}, "action_id": f"a{number}",
            "value": "v", **more}


def menu(value):
    return {"type": "static_select", "options": [{"text": {"type": "plain_text", "text": "x" * 75}, "value": value}]}


def actions(*elements):
    return {"type": "actions", "elements": list(elements)}


# Who calls


def test_it_knows_whose_token_it_is_and_says_what_it_may(slack, peer):
    who = slack.auth_test()
    assert (who["user_id"], who["bot_id"], who["team_id"]) == (peer.bot, peer.bot_id, peer.team)
    assert "chat:write" in who.headers["x-oauth-scopes"].split(",")
    assert refused(WebClient(token="xoxb-other", base_url=peer.api_url + "/").auth_test) == "invalid_auth"
    assert httpx.post(peer.api_url + "/auth.test").json()["error"] == "not_authed"
    peer.control("token", {"failure": "token_revoked"})
    assert refused(slack.auth_test) == "token_revoked"


def test_a_scope_that_is_missing_is_named(slack, peer):
    peer.control("token", {"scopes": ["commands"]})
    with pytest.raises(SlackApiError) as caught:
        slack.chat_postMessage(channel="C0FORMS", text="Hello")
    answer = caught.value.response
    assert (answer["error"], answer["needed"], answer["provided"]) == ("missing_scope", "chat:write", "commands")


def test_bodies_are_json_or_forms_and_nothing_else(peer):
    url, token = peer.api_url + "/chat.postMessage", {"authorization": f"Bearer {peer.token}"}
    as_json = {**token, "content-type": "application/json"}
    message = {"channel": "C0FORMS", "text": "Hello"}
    assert httpx.post(url, json=message, headers=as_json).json()["warning"] == "missing_charset"
    assert httpx.post(url, data={**message, "token": peer.token}).json()["ok"]
    assert httpx.post(url, content=b"{", headers=as_json).json()["error"] == "invalid_json"
    assert httpx.post(url, content=b"[]", headers=as_json).json()["error"] == "json_not_object"
    assert httpx.post(url, content=b"x", headers={**token, "content-type": "text/plain"}).json()["error"] == \
        "invalid_post_type"
    # Methods that take forms only do not see what stands in JSON.
    found = httpx.post(peer.api_url + "/conversations.info", json={"channel": "C0FORMS"}, headers=token)
    assert found.json()["error"] == "channel_not_found"


# Where


def test_a_message_needs_a_channel_that_takes_it(slack, peer):
    post = slack.chat_postMessage
    assert refused(post, channel="C0NONE", text="x") == "channel_not_found"
    assert refused(post, channel="C0OTHER", text="x") == "not_in_channel"
    peer.channel("C0FORMS", is_archived=True)
    assert refused(post, channel="C0FORMS", text="x") == "is_archived"
    peer.channel("G0CLOSED", ["U0ANNA"], kind="group")
    assert refused(post, channel="G0CLOSED", text="x") == "channel_not_found"


def test_the_bot_joins_open_channels_only(slack, peer):
    assert refused(slack.conversations_join, channel="C0OTHER") == "missing_scope"
    peer.control("token", {"scopes": ["channels:join", "channels:read", "chat:write"]})
    assert slack.conversations_join(channel="C0OTHER")["channel"]["is_member"]
    assert slack.conversations_info(channel="C0OTHER")["channel"]["is_member"]
    assert slack.chat_postMessage(channel="C0OTHER", text="x")["ok"]
    assert slack.conversations_join(channel="C0OTHER")["warning"] == "already_in_channel"


def test_private_conversations_are_opened_once(slack):
    opened = slack.conversations_open(users="U0ANNA")["channel"]["id"]
    assert slack.conversations_open(users=["U0ANNA"])["channel"]["id"] == opened
    assert slack.chat_postMessage(channel="U0ANNA", text="x")["channel"] == opened
    assert refused(slack.conversations_open, users="U0NONE") == "user_not_found"
    assert refused(slack.conversations_open, users="U0STRAW") == "cannot_dm_bot"


def test_people_are_known_to_whom_may_ask(slack, peer):
    assert refused(slack.users_info, user="U0ANNA") == "missing_scope"
    peer.control("token", {"scopes": ["users:read"]})
    assert "email" not in slack.users_info(user="U0ANNA")["user"]["profile"]
    peer.control("token", {"scopes": ["users:read", "users:read.email"]})
    assert slack.users_info(user="U0ANNA")["user"]["profile"]["email"] == "anna@example.org"
    assert refused(slack.users_info, user="U0NONE") == "user_not_found"


# Threads, edits, and what one person sees alone


def test_threads_hang_on_a_message_that_is_there(slack, peer):
    root = peer.say("Something is missing.", "C0FORMS", "U0ANNA")
    metadata = {"event_type": "straw_letter", "event_payload": {"id": "1"}}
    reply = slack.chat_postMessage(channel="C0FORMS", text="Noted.", thread_ts=root, metadata=metadata)["ts"]
    found = slack.conversations_replies(channel="C0FORMS", ts=root)["messages"]
    assert [one["ts"] for one in found] == [root, reply]
    assert found[0]["reply_count"] == 1 and found[1]["metadata"] == metadata
    assert [one["ts"] for one in slack.conversations_history(channel="C0FORMS")["messages"]] == [root]
    for other in ("1.000001", reply):
        assert refused(slack.chat_postMessage, channel="C0FORMS", text="x", thread_ts=other) == "thread_not_found"
    assert refused(slack.conversations_replies, channel="C0FORMS", ts="1.000001") == "thread_not_found"
    link = slack.chat_getPermalink(channel="C0FORMS", message_ts=reply)["permalink"]
    assert link.endswith(f"/C0FORMS/p{reply.replace('.', '')}?thread_ts={root}&cid=C0FORMS")


def test_only_own_messages_are_edited_and_deleted(slack, peer):
    theirs = peer.say("Mine.", "C0FORMS", "U0ANNA")
    own = slack.chat_postMessage(channel="C0FORMS", text="First", blocks=[section()])["ts"]
    edited = slack.chat_update(channel="C0FORMS", ts=own, text="Second")
    assert edited["text"] == "Second" and not edited["message"].get("blocks")
    assert slack.chat_update(channel="C0FORMS", ts=own, blocks=[section()])["text"] == "Second"
    assert refused(slack.chat_update, channel="C0FORMS", ts=theirs, text="x") == "cant_update_message"
    assert refused(slack.chat_update, channel="C0FORMS", ts="1.000001", text="x") == "message_not_found"
    assert refused(slack.chat_delete, channel="C0FORMS", ts=theirs) == "cant_delete_message"
    slack.chat_delete(channel="C0FORMS", ts=own)
    assert refused(slack.chat_update, channel="C0FORMS", ts=own, text="x") == "message_not_found"


def test_what_one_person_sees_alone_needs_them_there_and_is_no_message(slack, peer):
    shown = slack.chat_postEphemeral(channel="C0FORMS", user="U0ANNA", text="Only you.")["message_ts"]
    assert [one["text"] for one in peer.ephemerals("U0ANNA")] == ["Only you."]
    assert refused(slack.chat_postEphemeral, channel="C0FORMS", user="U0BEN", text="x") == "user_not_in_channel"
    assert refused(slack.chat_update, channel="C0FORMS", ts=shown, text="x") == "message_not_found"
    assert slack.conversations_history(channel="C0FORMS")["messages"] == []


# Sizes


def test_a_message_says_something_and_not_too_much(slack):
    post = slack.chat_postMessage
    assert refused(post, channel="C0FORMS", text="") == "no_text"
    assert post(channel="C0FORMS", text="x" * 40_000)["ok"]
    assert refused(post, channel="C0FORMS", text="x" * 40_001) == "msg_too_long"
    assert refused(post, channel="C0FORMS", text="x", blocks="no blocks") == "invalid_blocks_format"
    heavy = [section("x" * 3000) for _ in range(4)]
    assert post(channel="C0FORMS", text="x", blocks=heavy)["ok"]
    assert refused(post, channel="C0FORMS", text="x", blocks=[*heavy, section("x" * 1000)]) == "msg_blocks_too_long"


@pytest.mark.parametrize("good, bad, complaint", [
    ([section("x" * 3000)], [section("x" * 3001)], "must be less than 3001 characters"),
    ([section()] * 50, [section()] * 51, "no more than 50 items allowed"),
    ([section(block_id="x" * 255)], [section(block_id="x" * 256)], "must be less than 256 characters"),
    ([{"type": "header", "text": {"type": "plain_text", "text": "x" * 150}}],
     [{"type": "header", "text": {"type": "plain_text", "text": "x" * 151}}], "must be less than 151 characters"),
    ([actions(button(value="x" * 2000))], [actions(button(value="x" * 2001))], "must be less than 2001 characters"),
    ([actions(*map(button, range(25)))], [actions(*map(button, range(26)))], "no more than 25 items allowed"),
    ([actions(button(1)), actions(button(1))], [actions(button(1), button(1))], '`action_id` "a1" already exists'),
    ([section(block_id="a")], [section(block_id="a"), section(block_id="a")], '`block_id` "a" already exists'),
    ([section()], [section(emphasis=True)], "invalid additional property: emphasis"),
    ([section()], [{"type": "section"}], "missing required field: text"),
    ([section()], [section("")], "must be more than 0 characters"),
    ([section()], [{"type": "paragraph"}], "unsupported type: paragraph"),
    ([actions(button(style="primary"))], [actions(button(style="green"))], "must be a valid enum value"),
    ([actions(menu("x" * 150))], [actions(menu("x" * 151))], "must be less than 151 characters"),
], ids=lambda value: value[:32] if isinstance(value, str) else "")
def test_blocks_have_limits_and_complaints_name_them(slack, peer, good, bad, complaint):
    peer.control("rates", {"burst": 100})
    assert slack.chat_postMessage(channel="C0FORMS", text="x", blocks=good)["ok"]
    found = complaints(slack.chat_postMessage, channel="C0FORMS", text="x", blocks=bad)
    assert any(one.startswith(f"[ERROR] {complaint} [json-pointer:/blocks") for one in found), found


def test_blocks_as_slack_sdk_makes_them_are_taken(slack):
    made = [HeaderBlock(text="Heading"), SectionBlock(text="*Words*"),
            ActionsBlock(elements=[ButtonElement(text="Own", action_id="a", value="v", style="danger")])]
    assert slack.chat_postMessage(channel="C0FORMS", text="x", blocks=made)["ok"]


# How fast


def test_a_channel_takes_a_burst_and_then_one_message_a_second(slack, peer):
    post = lambda channel="C0FORMS": slack.chat_postMessage(channel=channel, text="x")
    for _ in range(5):
        post()
    with pytest.raises(SlackApiError) as caught:
        post()
    assert (caught.value.response.status_code, caught.value.response["error"]) == (429, "ratelimited")
    assert caught.value.response.headers["retry-after"] == "1"
    assert slack.chat_postMessage(channel="U0ANNA", text="another place")["ok"]
    peer.advance(1)
    post()
    assert refused(post) == "ratelimited"


def test_methods_take_so_many_calls_a_minute(slack, peer):
    own = slack.chat_postMessage(channel="C0FORMS", text="x")["ts"]
    for number in range(50):
        slack.chat_update(channel="C0FORMS", ts=own, text=f"{number}")
    assert refused(slack.chat_update, channel="C0FORMS", ts=own, text="x") == "ratelimited"
    peer.advance(61)
    assert slack.chat_update(channel="C0FORMS", ts=own, text="x")["ok"]


# Forms and pages


def test_a_trigger_opens_one_form_within_three_seconds(slack, peer):
    trigger = peer.trigger("U0ANNA")
    view = slack.views_open(trigger_id=trigger, view=MODAL)["view"]
    assert view["state"] == {"values": {}} and view["root_view_id"] == view["id"]
    assert refused(slack.views_open, trigger_id=trigger, view=MODAL) == "exchanged_trigger_id"
    assert refused(slack.views_open, trigger_id="1.2.abc", view=MODAL) == "invalid_trigger_id"
    late = peer.trigger("U0ANNA")
    peer.advance(3.5)
    assert refused(slack.views_open, trigger_id=late, view=MODAL) == "expired_trigger_id"
    assert refused(slack.views_update, view_id=view["id"], hash="other", view=MODAL) == "hash_conflict"
    assert slack.views_update(view_id=view["id"], hash=view["hash"], view=MODAL)["ok"]
    assert refused(slack.views_update, view_id="V0NONE", view=MODAL) == "not_found"


@pytest.mark.parametrize("change, complaint", [
    ({"title": {"type": "plain_text", "text": "x" * 25}}, "must be less than 25 characters [json-pointer:/view/title"),
    ({"private_metadata": "x" * 3001}, "must be less than 3001 characters [json-pointer:/view/private_metadata]"),
    ({"submit": None}, "must provide an object [json-pointer:/view/submit]"),
    ({"blocks": MODAL["blocks"] * 2}, '`block_id` "date" already exists'),
    ({"submit_disabled": True}, "invalid additional property: submit_disabled [json-pointer:/view]"),
], ids=lambda value: next(iter(value)) if isinstance(value, dict) else "")
def test_forms_have_limits_too(slack, peer, change, complaint):
    found = complaints(slack.views_open, trigger_id=peer.trigger("U0ANNA"), view={**MODAL, **change})
    assert any(complaint in one for one in found), found


def test_a_form_with_a_field_can_be_sent(slack, peer):
    view = {key: value for key, value in MODAL.items() if key != "submit"}
    [found] = complaints(slack.views_open, trigger_id=peer.trigger("U0ANNA"), view=view)
    assert found == "[ERROR] must define `submit` to use `input` block [json-pointer:/view/blocks/0/input]"


def test_everybody_has_a_home_of_their_own(slack, peer):
    view = {"type": "home", "blocks": [section("Nothing is open.")]}
    assert slack.views_publish(user_id="U0ANNA", view=view)["ok"]
    assert peer.home("U0ANNA")["blocks"][0]["text"]["text"] == "Nothing is open." and peer.home("U0BEN") is None
    assert "invalid additional property: title" in complaints(
        slack.views_publish, user_id="U0ANNA", view={**view, "title": MODAL["title"]})[0]


# Where a click is answered


def test_a_response_url_answers_five_times_within_half_an_hour(peer):
    hook = WebhookClient(peer.response_url("C0OTHER", "U0ANNA"))  # the bot need not be there
    for _ in range(5):
        assert (hook.send(text="x").status_code, peer.ephemerals("U0ANNA")[-1]["by"]) == (200, "response_url")
    again = hook.send(text="x")
    assert (again.status_code, again.body) == (404, "used_url")
    late = WebhookClient(peer.response_url("C0FORMS", "U0ANNA"))
    assert late.send(text="").body == "no_text"
    assert late.send(text="x", blocks=[{"type": "paragraph"}]).body == "invalid_blocks"
    peer.advance(1801)
    again = late.send(text="x")
    assert (again.status_code, again.body) == (404, "expired_url")


def test_a_response_url_can_replace_what_was_clicked(slack, peer):
    own = slack.chat_postMessage(channel="C0FORMS", text="First")["ts"]
    hook = WebhookClient(peer.response_url("C0FORMS", "U0ANNA", message=own))
    assert hook.send(text="Second", replace_original=True).body == "ok"
    assert peer.message("C0FORMS", own)["text"] == "Second"


# What goes wrong


def test_faults_come_once_and_may_lose_only_the_answer(slack, peer):
    post = lambda: slack.chat_postMessage(channel="C0FORMS", text="x")
    peer.fault("chat.postMessage", error="fatal_error")
    assert refused(post) == "fatal_error"
    peer.fault("chat.postMessage", status=500)
    with pytest.raises(SlackApiError) as caught:
        post()
    assert caught.value.response.status_code == 500 and "<html>" in str(caught.value.response)
    peer.fault("chat.postMessage", retry_after=7)
    with pytest.raises(SlackApiError) as caught:
        post()
    assert caught.value.response.headers["retry-after"] == "7"
    assert not peer.messages()
    for way in ("close", "hang"):
        peer.fault("chat.postMessage", way=way, performed=True)
        with pytest.raises(Exception, match="timed out|closed|reset|Remote end"):
            WebClient(token=peer.token, base_url=peer.api_url + "/", timeout=1, retry_handlers=[]).chat_postMessage(
                channel="C0FORMS", text="x")
    assert len(peer.messages()) == 2, "the call was carried out"
    assert post()["ok"]
