"""Slack's side of a source: deliveries signed by slack_sdk, and people who write, click, command and fill in forms."""

import hashlib
import hmac
import json
import random
import string
import time
import urllib.parse

import httpx
from slack_sdk.signature import SignatureVerifier

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"


class SlackSource:
    """Speaks to `/hooks/NAME` as Slack does; what people do happens in the double first, where it is seen."""

    def __init__(self, base, secret, peer, name="company"):
        self.base, self.peer, self.path = base, peer, f"/hooks/{name}"
        self.verifier = SignatureVerifier(secret)
        self.client = httpx.Client(timeout=30)
        self.ids = random.Random()

    # Deliveries, down to the bytes

    def deliver(self, body, type=JSON, at=None, headers=None, path=None):
        """Posts raw bytes, signed; `headers` replace or (with None) remove some of those that belong."""
        full = {"content-type": type, "user-agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
                **self.signed(body, at), **(headers or {})}
        kept = {name: value for name, value in full.items() if value is not None}
        return self.client.post(self.base + (path or self.path), content=body, headers=kept)

    def signed(self, body, at=None):
        at = str(int(at if at is not None else time.time()))
        return {"x-slack-request-timestamp": at, "x-slack-signature": sign(self.verifier, at, body)}

    def event(self, event, id=None, retry=None, **envelope):
        """An event of the Events API; `retry` is the number of the attempt, from 1, that Slack says with it."""
        headers = {"x-slack-retry-num": str(retry), "x-slack-retry-reason": "http_timeout"} if retry else {}
        return self.deliver(self.envelope(event, id, **envelope), headers=headers)

    def envelope(self, event, id=None, **more):
        body = {
            "token": "legacy", "team_id": self.peer.team, "api_app_id": self.peer.app,
            "context_team_id": self.peer.team, "type": "event_callback", "event_id": id or self.id("Ev"),
            "event_time": int(time.time()), "is_ext_shared_channel": False, "event_context": "4-eyJldCI6Im1lc3NhZ2UifQ",
            "authorizations": [{
                "enterprise_id": None, "team_id": self.peer.team, "user_id": self.peer.bot, "is_bot": True,
                "is_enterprise_install": False}],
            "event": event, **more,
        }
        return json.dumps(body, ensure_ascii=False).encode()

    def id(self, prefix):
        return prefix + "".join(self.ids.choices(string.ascii_uppercase + string.digits, k=10))

    # What people write

    def message(self, text, channel="C0FORMS", user="U0ANNA", thread=None, **more):
        """Somebody says something; its ts. Slack has taken note of the answer 200."""
        ts = self.peer.say(text, channel, user, thread)
        self.accepted(self.event(self.spoken("message", text, channel, user, ts, thread, **more)))
        return ts

    def mention(self, text, channel="C0FORMS", user="U0ANNA", thread=None):
        """Somebody says something to the bot: Slack sends it twice, as a message and as a mention."""
        text = f"<@{self.peer.bot}> {text}"
        ts = self.peer.say(text, channel, user, thread)
        for type in ("message", "app_mention"):
            self.accepted(self.event(self.spoken(type, text, channel, user, ts, thread)))
        return ts

    def spoken(self, type, text, channel, user, ts, thread=None, **more):
        kind = {"channel_type": {"C": "channel", "G": "group", "D": "im"}[channel[0]]} if type == "message" else {}
        return {
            "type": type, "user": user, "team": self.peer.team, "text": text, "ts": ts, "channel": channel,
            "event_ts": ts, "client_msg_id": self.id("c-"), **kind, **({"thread_ts": thread} if thread else {}), **more,
            "blocks": [{"type": "rich_text", "block_id": "x", "elements": [
                {"type": "rich_text_section", "elements": [{"type": "text", "text": text}]}]}],
        }

    def edit(self, ts, text, channel="C0FORMS"):
        found = self.peer.control("edit", {"channel": channel, "ts": ts, "text": text})
        return self.hidden("message_changed", channel, **found)

    def delete(self, ts, channel="C0FORMS"):
        found = self.peer.control("remove", {"channel": channel, "ts": ts})
        if found["message"]:  # with replies it stays, as a tombstone
            return self.hidden("message_changed", channel, **found)
        return self.hidden("message_deleted", channel, deleted_ts=ts, previous_message=found["previous_message"])

    def hidden(self, subtype, channel, **more):
        now = f"{time.time():.6f}"
        event = {"type": "message", "subtype": subtype, "hidden": True, "channel": channel, "ts": now, "event_ts": now,
                 "channel_type": "im" if channel.startswith("D") else "channel", **more}
        return self.accepted(self.event(event))

    def joined(self, channel, again=False):
        """The bot was put into a channel; `again`: Slack says so a second time."""
        event = {"type": "member_joined_channel", "user": self.peer.bot, "channel": channel, "channel_type": "C",
                 "team": self.peer.team, "inviter": "U0ANNA", "event_ts": f"{time.time():.6f}"}
        return self.accepted(self.event(event, f"Ev0JOIN{channel}", retry=1 if again else None))

    def look_home(self, user):
        event = {"type": "app_home_opened", "user": user, "channel": self.peer.direct(user), "tab": "home",
                 "event_ts": f"{time.time():.6f}"}
        return self.accepted(self.event(event))

    # What people do

    def command(self, text, channel="C0FORMS", user="U0ANNA", command="/straw"):
        fields = {
            "token": "legacy", "team_id": self.peer.team, "team_domain": "acme", "channel_id": channel,
            "channel_name": "directmessage" if channel.startswith("D") else "forms", "user_id": user,
            "user_name": user.lower(), "command": command, "text": text, "api_app_id": self.peer.app,
            "is_enterprise_install": "false", "response_url": self.peer.response_url(channel, user, "commands"),
            "trigger_id": self.peer.trigger(user),
        }
        return self.accepted(self.deliver(urllib.parse.urlencode(fields).encode(), FORM))

    def interact(self, payload):
        body = urllib.parse.urlencode({"payload": json.dumps(payload, ensure_ascii=False)}).encode()
        return self.accepted(self.deliver(body, FORM))

    def click(self, message, label, user, late=0):
        """A click on a button, or a choice in a menu, of a message, of what one was shown alone, or of one's home.

        The trigger is `late` seconds old when straw hears of it."""
        element, block, option = self.find(message, label)
        action = {"type": element["type"], "action_id": element["action_id"], "block_id": block["block_id"],
                  "action_ts": f"{time.time():.6f}"}
        if option:
            action |= {"selected_option": option, "placeholder": element.get("placeholder")}
        else:
            action |= {"text": element["text"], "value": element["value"]}
        payload = {"type": "block_actions", "trigger_id": self.peer.trigger(user), "actions": [action],
                   "state": {"values": {}}, **self.somebody(user)}
        if late:
            self.peer.advance(late)
        if message.get("type") in ("home", "modal"):
            payload |= {"view": message, "container": {"type": "view", "view_id": message["id"]}}
        else:
            payload |= self.place(message, user)
        return self.interact(payload)

    def place(self, message, user):
        is_ephemeral = "by" in message
        channel, ts = message["channel"], message["ts"]
        container = {"type": "message", "message_ts": ts, "channel_id": channel, "is_ephemeral": is_ephemeral}
        if message.get("thread_ts"):
            container["thread_ts"] = message["thread_ts"]
        name = "directmessage" if channel.startswith("D") else "forms"
        found = {"container": container, "channel": {"id": channel, "name": name},
                 "response_url": self.peer.response_url(channel, user, message=ts)}
        return found if is_ephemeral else {**found, "message": bare(message)}

    def somebody(self, user):
        return {
            "user": {"id": user, "username": user.lower(), "name": user.lower(), "team_id": self.peer.team},
            "api_app_id": self.peer.app, "token": "legacy", "team": {"id": self.peer.team, "domain": "acme"},
            "enterprise": None, "is_enterprise_install": False,
        }

    def submit(self, view, user, **values):
        """Fills in a form and sends it; what is not named keeps what stood there."""
        state, element = {}, None
        for block in (one for one in view["blocks"] if one["type"] == "input"):
            element, name = block["element"], block["block_id"]
            key, initial = (("selected_date", "initial_date") if element["type"] == "datepicker"
                            else ("value", "initial_value"))
            value = values.pop(name, element.get(initial))
            state[name] = {element["action_id"]: {"type": element["type"], key: value}}
        assert not values, f"the form does not ask for {values}"
        return self.interact({
            "type": "view_submission", "trigger_id": self.peer.trigger(user), "response_urls": [],
            "view": {**view, "state": {"values": state}}, **self.somebody(user)})

    def shortcut(self, ts, user, channel="C0FORMS", callback="raise_impediment"):
        message = bare(self.peer.message(channel, ts))
        return self.interact({
            "type": "message_action", "callback_id": callback, "trigger_id": self.peer.trigger(user),
            "action_ts": f"{time.time():.6f}", "message_ts": ts, "message": message,
            "channel": {"id": channel, "name": "forms"},
            "response_url": self.peer.response_url(channel, user, "app", ts), **self.somebody(user)})

    @staticmethod
    def find(message, label):
        """The element that reads so, its block, and the choice of it, where it is a menu."""
        offered = []
        for block in message["blocks"] or []:
            for element in block.get("elements", []) + [block.get("accessory") or {}]:
                if element.get("type") == "button":
                    offered.append(element["text"]["text"])
                    if offered[-1].lower() == label.lower():
                        return element, block, None
                for option in element.get("options", []):
                    offered.append(option["text"]["text"])
                    if offered[-1].lower() == label.lower():
                        return element, block, option
        raise AssertionError(f"nothing reads {label!r}, only {offered}")

    @staticmethod
    def accepted(answer):
        assert answer.status_code == 200, f"{answer.status_code} {answer.text}"
        return answer


def bare(message):
    """A message as Slack sends it along, without what only the double knows."""
    return {key: value for key, value in message.items() if key not in ("channel", "earlier")}


def sign(verifier, at, body):
    """`generate_signature` takes text only; bytes that are no UTF-8 are signed by the rule it follows."""
    try:
        return verifier.generate_signature(timestamp=at, body=body)
    except UnicodeDecodeError:
        key, signed = verifier.signing_secret.encode(), f"v0:{at}:".encode() + body
        return "v0=" + hmac.new(key, signed, hashlib.sha256).hexdigest()
