"""Slack as the daemon sees it: the double `straw-slack-peer`, a program of its own, and what was done to it."""

import json
import os
import subprocess
from pathlib import Path

import httpx
from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

from .waiting import until

# Methods that a letter leaves by.
POSTING = {"chat.postMessage", "chat.postEphemeral", "chat.update", "response_url"}


def program():
    """The double beside the straw under test."""
    named = os.environ.get("STRAW_SLACK_PEER") or Path(os.environ["STRAW_BIN"]).resolve().parent / "straw-slack-peer"
    assert os.access(named, os.X_OK), f"there is no {named}; scripts/test builds it"
    return str(named)


class SlackPeer:
    """One Slack with one workspace. What a test does to it goes through `/_double/`; `team` names another workspace."""

    def __init__(self, teams=("T0ACME",)):
        self.team = teams[0]
        command = [program(), "--port", "0", *(word for team in teams for word in ("--team", team))]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        address = json.loads(self.process.stdout.readline())
        self.url, self.api_url = address["url"], address["api_url"]
        self.client = httpx.Client(timeout=30)
        about = self.state["team"]
        self.token, self.bot, self.bot_id, self.app = about["token"], about["bot"], about["bot_id"], about["app"]

    def close(self):
        self.client.close()
        self.process.stdin.close()  # it ends with its standard input
        self.process.wait(10)
        self.process.stdout.close()

    def control(self, name, body=None, **query):
        answer = self.client.post(f"{self.url}/_double/{name}", content=json.dumps(body or {}), params=query)
        assert answer.status_code == 200, answer.text
        return answer.json()

    # Setting up

    def user(self, id, **more):
        self.control("users", {"id": id, **more})

    def channel(self, id, members=None, **more):
        """Makes a channel, or changes one that is there."""
        self.control("channels", {"id": id, **({"members": members} if members is not None else {}), **more})

    def say(self, text, channel, user, thread=None):
        return self.control("say", {"text": text, "channel": channel, "user": user, "thread_ts": thread})["ts"]

    def trigger(self, user):
        return self.control("trigger", {"user": user})["trigger_id"]

    def response_url(self, channel, user, kind="actions", message=None):
        body = {"channel": channel, "user": user, "kind": kind, "message": message}
        return self.control("response_url", body)["response_url"]

    def direct(self, user):
        """The private conversation of the bot with somebody."""
        return self.control("direct", {"user": user})["channel"]

    def fault(self, method, times=1, arguments=None, performed=False, **how):
        """The next calls of a method fail: `error="not_in_channel"`, `status=500`, `retry_after=2`, `way="hang"`."""
        fault = {"method": method, "times": times, "arguments": arguments or {}, "performed": performed, **how}
        self.control("faults", fault)

    def advance(self, seconds):
        self.control("advance", {"seconds": seconds})

    # Looking

    @property
    def state(self):
        return self.control("state")

    def messages(self, channel=None, thread=None):
        """What the bot has posted and what stands there now, the oldest first."""
        query = {name: value for name, value in (("channel", channel), ("thread", thread)) if value}
        return [one for one in self.control("messages", **query) if one.get("bot_id") == self.bot_id]

    def requests(self, *methods):
        return [one for one in self.control("requests") if not methods or one["method"] in methods]

    def count(self, method):
        return self.control("counts").get(method, 0)

    def refused(self):
        """What Slack would not do, and no fault of the test asked for."""
        return [one for one in self.requests() if one["error"]]

    def ephemerals(self, user=None):
        return [one for one in self.control("ephemerals") if user in (None, one["user"])]

    def views(self):
        return self.control("views")

    def home(self, user):
        return (self.control("homes").get(user) or {}).get("view")

    # Waiting

    def answers(self, channel, thread, count=1, timeout=30):
        """The bot's messages in a thread, once there are so many."""
        return until(lambda: enough(self.messages(channel, thread), count), f"{count} answers in {thread}", timeout)

    def letters(self, user, count=1, timeout=30):
        """What the bot has written to somebody privately, once there is so much."""
        channel = self.direct(user)
        return until(lambda: enough(self.messages(channel), count), f"{count} private messages to {user}", timeout)

    def asides(self, user, count=1, timeout=30):
        """What this person alone has been shown, once there is so much."""
        return until(lambda: enough(self.ephemerals(user), count), f"{count} answers beside, to {user}", timeout)

    def message(self, channel, ts):
        """One message as it stands now."""
        return next((one for one in self.control("messages", channel=channel) if one["ts"] == ts), None)


def enough(found, count):
    return found if len(found) >= count else None


def judge(peer):
    """Everything that straw sent is such as Slack's own library would send it, and the token went to Slack alone."""
    for one in peer.requests():
        arguments = one["arguments"]
        if one["method"] == "response_url":
            assert not one["token"], f"the token was sent to a response_url: {one}"
        if one["method"] in POSTING:
            assert arguments.get("text", "").strip(), f"without words for notifications: {one}"
            judge_blocks(arguments.get("blocks") or [], 50)
        if one["method"].startswith("views."):
            view = View(**arguments["view"])
            view.validate_json()
            judge_blocks(arguments["view"]["blocks"], 100)


def judge_blocks(blocks, most):
    assert len(blocks) <= most
    parsed = Block.parse_all(blocks)
    assert len(parsed) == len(blocks)
    for block, model in zip(blocks, parsed):
        assert model is not None and type(model) is not Block, f"unknown to slack_sdk: {block}"
        model.validate_json()
        assert model.to_dict() == block, f"slack_sdk makes of it something else: {block}"
