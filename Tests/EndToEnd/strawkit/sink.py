"""Where answers are posted (`reply_url`): a server that verifies each and keeps it."""

import json
import threading
import time
from datetime import datetime, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from standardwebhooks.webhooks import Webhook

from .waiting import until


class Reply:
    """One verified answer, and the id of the letter that carried it."""

    def __init__(self, letter, body, at):
        self.letter = letter
        self.type = body["type"]
        self.data = body["data"]
        self.at = at

    def __repr__(self):
        return f"<{self.type} {self.data.get('purpose')} {self.data.get('in_reply_to')}: {self.data.get('text')!r}>"


class Sink:
    """`answer`, when set, is called with each request before it is kept and may return another status than 200.

    With `any_clock` a signature may be of any time: the daemon's clock is not the true one.
    """

    def __init__(self, secret, any_clock=False):
        self.webhook = Webhook(secret)
        self.any_clock = any_clock
        self.replies = []
        self.refused = []
        self.answer = None
        self.lock = threading.Lock()
        sink = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def do_POST(self):
                length = int(self.headers["content-length"])
                body = self.rfile.read(length)
                if len(body) < length:
                    return  # straw was killed in the middle of sending: nothing has come
                status = sink.take(dict(self.headers.items()), body)
                self.send_response(status)
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.server.handle_error = lambda *_: None  # straw was killed in the middle of a request
        self.url = f"http://127.0.0.1:{self.server.server_port}/replies"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def take(self, headers, body):
        at = time.monotonic()
        lower = {name.lower(): value for name, value in headers.items()}
        try:
            self.verify(body, lower)
        except Exception as problem:  # whatever the verifier dislikes is a finding
            with self.lock:
                self.refused.append((repr(problem), lower, body))
            return 401
        status = (self.answer and self.answer(lower, body)) or 200
        if status < 300:
            with self.lock:
                self.replies.append(Reply(lower["webhook-id"], json.loads(body), at))
        return status

    def verify(self, body, headers):
        if not self.any_clock:
            return self.webhook.verify(body, headers)
        at = datetime.fromtimestamp(int(headers["webhook-timestamp"]), timezone.utc)
        right = self.webhook.sign(headers["webhook-id"], at, body.decode())
        if right not in headers["webhook-signature"].split():
            raise ValueError("signed with another key")

    def close(self):
        self.server.shutdown()
        self.server.server_close()

    # Looking

    def all(self, type=None, purpose=None, **data):
        """The answers so far of this type and purpose, whose data have these values."""
        wanted = {**data, **({"purpose": purpose} if purpose else {})}
        with self.lock:
            kept = list(self.replies)
        return [
            reply for reply in kept
            if (type is None or reply.type == type) and all(reply.data.get(key) == value for key, value in wanted.items())
        ]

    def wait(self, type=None, purpose=None, timeout=30, **data):
        """The first such answer, as soon as it has come."""
        try:
            return until(lambda: self.all(type, purpose, **data), f"{type} {purpose} {data}", timeout)[0]
        except AssertionError as problem:
            raise AssertionError(f"{problem}; there were {self.all()}, refused {self.refused}") from None
