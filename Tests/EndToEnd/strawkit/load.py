"""Many deliveries at once, from threads with a connection each; a delivery is repeated until it is answered 2xx."""

import http.client
import json
import threading
import time
from collections import namedtuple
from datetime import datetime, timezone

from .webhooks import rfc3339

# One try at a delivery that was not accepted; `status` is None where there was no answer at all.
Refusal = namedtuple("Refusal", "at took status retry_after")


class Load:
    """`text(number)` makes the words of message `number`; messages are numbered from 0, as `NAME-NUMBER`.

    With several ports each try goes to the next one. Each thread writes `conversation` messages into one
    conversation, one right after the other, and pauses before it begins another. `clock` gives the time that the daemon believes. After `lifetime`
    seconds it stops by itself, whatever a test forgot.
    """

    def __init__(self, chat, ports, text, threads=4, pause=0.0, channel="general", conversation=1, clock=None,
                 name="load", lifetime=600.0):
        self.chat, self.text, self.pause, self.channel, self.name = chat, text, pause, channel, name
        self.ports = [ports] if isinstance(ports, int) else list(ports)
        self.conversation, self.lifetime = conversation, lifetime
        self.clock = clock or (lambda: datetime.now(timezone.utc))
        self.lock = threading.Lock()
        self.next = 0
        self.limit = None
        self.accepted = {}
        self.roots = {}
        self.latencies = []
        self.statuses = {}
        self.refusals = []
        self.ended = threading.Event()
        self.abandoned = threading.Event()
        self.threads = [threading.Thread(target=self.work, args=(one,), daemon=True) for one in range(threads)]

    def start(self, limit=None):
        self.limit = limit
        self.stop_at = time.monotonic() + self.lifetime
        for thread in self.threads:
            thread.start()
        return self

    def join(self, timeout):
        deadline = time.monotonic() + timeout
        for thread in self.threads:
            thread.join(max(0.0, deadline - time.monotonic()))
            assert not thread.is_alive(), (
                f"the load has not ended in {timeout} s: {len(self.accepted)} accepted, {self.statuses}, "
                f"last refusals {self.refusals[-3:]}")
        return self

    def end(self, timeout=60):
        """No new messages; those under way are repeated until they are accepted."""
        self.ended.set()
        return self.join(timeout)

    def abandon(self):
        """Nothing more, not even what is under way: a test has failed, and nobody will answer."""
        self.abandoned.set()
        self.ended.set()

    @property
    def is_over(self):
        return self.abandoned.is_set() or time.monotonic() > self.stop_at

    def refused_since(self, moment):
        with self.lock:
            return [one for one in self.refusals if one.at >= moment]

    def take(self):
        with self.lock:
            if self.ended.is_set() or self.next == self.limit or self.is_over:
                return None
            self.next += 1
            return self.next - 1

    def work(self, worker):
        connections = {}
        root, written, tries = None, 0, worker
        while (number := self.take()) is not None:
            id = f"{self.name}-{number}"
            root, written = (root, written + 1) if root and written < self.conversation else (id, 1)
            self.roots[id] = root
            data = {"id": id, "channel": self.channel, "thread": None if root == id else root,
                    "author": {"id": f"u{number % 7}"}, "text": self.text(number)}
            body = json.dumps(
                {"type": "message.created", "timestamp": rfc3339(self.clock()), "data": data}).encode()
            while not self.is_over and not self.deliver(id, body, connections, self.ports[tries % len(self.ports)]):
                tries += 1
                time.sleep(0.02)
            tries += 1
            if self.pause and written == self.conversation:
                time.sleep(self.pause * self.conversation)

    def deliver(self, id, body, connections, port):
        """One try; whether it was accepted."""
        begin, status, retry_after = time.monotonic(), None, None
        try:
            connection = connections.get(port) or http.client.HTTPConnection("127.0.0.1", port, timeout=20)
            connections[port] = connection
            headers = {"content-type": "application/json", **self.chat.signed(body, f"msg_{id}", self.clock())}
            connection.request("POST", self.chat.path, body, headers)
            answer = connection.getresponse()
            answer.read()
            status, retry_after = answer.status, answer.getheader("retry-after")
        except (OSError, http.client.HTTPException):
            connections.pop(port).close()  # it was killed; the same delivery again
        took = time.monotonic() - begin
        with self.lock:
            self.statuses[status] = self.statuses.get(status, 0) + 1
            if status and 200 <= status < 300:
                self.accepted[id] = time.monotonic()
                self.latencies.append(took)
                return True
            self.refusals.append(Refusal(begin, took, status, retry_after))
        return False


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]
