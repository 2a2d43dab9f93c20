"""The far side of a generic source: deliveries signed by the `standardwebhooks` package."""

import base64
import hashlib
import hmac
import json
import os
import uuid
from datetime import datetime, timezone

import httpx
from standardwebhooks.webhooks import Webhook


def new_secret():
    return "whsec_" + base64.b64encode(os.urandom(32)).decode()


class GenericSource:
    """Speaks to `/hooks/NAME` as a chat bridge would."""

    def __init__(self, base, secret, name="chat"):
        self.base = base
        self.path = f"/hooks/{name}"
        self.webhook = Webhook(secret)
        self.client = httpx.Client(timeout=30)

    # Messages

    def message(self, text, id=None, channel="general", thread=None, author="u1", **more):
        """Sends `message.created`; returns the answer. The message's id is in `answer.sent`."""
        id = id or f"m-{uuid.uuid4().hex[:12]}"
        data = {
            "id": id, "channel": channel, "thread": thread, "author": {"id": author, "name": author, "bot": False},
            "text": text, "permalink": f"https://chat.example.org/{channel}/{id}", "addressed": False, **more,
        }
        answer = self.send("message.created", data)
        answer.sent = id
        return answer

    def edit(self, id, text, channel="general"):
        return self.send("message.updated", {"id": id, "channel": channel, "text": text})

    def delete(self, id, channel="general"):
        return self.send("message.deleted", {"id": id, "channel": channel})

    def action(self, impediment, verb, author="u1", **fields):
        data = {"impediment": impediment, "verb": verb, "author": {"id": author}, **fields}
        return self.send("action", data)

    def send(self, type, data, delivery=None):
        body = {"type": type, "timestamp": rfc3339(), "data": data}
        return self.deliver(json.dumps(body, ensure_ascii=False).encode(), delivery)

    # Deliveries, down to the bytes

    def deliver(self, body, delivery=None, at=None, headers=None, path=None):
        """Posts raw bytes, signed; `headers` replace or (with None) remove some of those that belong."""
        full = {"content-type": "application/json", **self.signed(body, delivery, at), **(headers or {})}
        kept = {name: value for name, value in full.items() if value is not None}
        return self.client.post(self.base + (path or self.path), content=body, headers=kept)

    def signed(self, body, delivery=None, at=None):
        delivery = delivery or f"msg_{uuid.uuid4().hex}"
        at = at or datetime.now(timezone.utc)
        return {
            "webhook-id": delivery,
            "webhook-timestamp": str(int(at.timestamp())),
            "webhook-signature": sign(self.webhook, delivery, at, body),
        }

    # Answers, where the source has no reply_url

    def replies(self, after=None):
        """`GET …/replies`, its path and query signed; the raw answer."""
        path = f"{self.path}/replies" + (f"?after={after}" if after else "")
        return self.client.get(self.base + path, headers=self.signed(path.encode()))


def sign(webhook, delivery, at, body):
    """`Webhook.sign` takes text only; bytes that are no UTF-8 are signed by the rule it follows."""
    try:
        return webhook.sign(delivery, at, body.decode())
    except UnicodeDecodeError:
        signed = f"{delivery}.{int(at.timestamp())}.".encode() + body
        return "v1," + base64.b64encode(hmac.new(webhook._whsecret, signed, hashlib.sha256).digest()).decode()


def rfc3339(moment=None):
    moment = moment or datetime.now(timezone.utc)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
