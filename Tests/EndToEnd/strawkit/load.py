"""Many deliveries at once, from threads with a connection each; a delivery is repeated until it is answered 2xx."""

import http.client
import json
import threading
import time

from .webhooks import rfc3339


class Load:
    """`text(number)` makes the words of message `number`; messages are numbered from 0, as `load-NUMBER`."""

    def __init__(self, chat, port, text, threads=4, pause=0.0, channel="general"):
        self.chat, self.port, self.text, self.pause, self.channel = chat, port, text, pause, channel
        self.lock = threading.Lock()
        self.next = 0
        self.limit = None
        self.accepted = {}
        self.latencies = []
        self.statuses = {}
        self.ended = threading.Event()
        self.threads = [threading.Thread(target=self.work, daemon=True) for _ in range(threads)]

    def start(self, limit=None):
        self.limit = limit
        for thread in self.threads:
            thread.start()
        return self

    def join(self, timeout):
        deadline = time.monotonic() + timeout
        for thread in self.threads:
            thread.join(max(0.0, deadline - time.monotonic()))
            assert not thread.is_alive(), f"the load has not ended in {timeout} s: {len(self.accepted)} accepted"
        return self

    def end(self, timeout=60):
        """No new messages; those under way are repeated until they are accepted."""
        self.ended.set()
        return self.join(timeout)

    def take(self):
        with self.lock:
            if self.ended.is_set() or self.next == self.limit:
                return None
            self.next += 1
            return self.next - 1

    def work(self):
        connection = None
        while (number := self.take()) is not None:
            id = f"load-{number}"
            data = {"id": id, "channel": self.channel, "thread": None, "author": {"id": f"u{number % 7}"},
                    "text": self.text(number)}
            body = json.dumps({"type": "message.created", "timestamp": rfc3339(), "data": data}).encode()
            while True:
                try:
                    connection = connection or http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
                    begin = time.monotonic()
                    headers = {"content-type": "application/json", **self.chat.signed(body, f"msg_{id}")}
                    connection.request("POST", self.chat.path, body, headers)
                    answer = connection.getresponse()
                    answer.read()
                    took = time.monotonic() - begin
                    with self.lock:
                        self.statuses[answer.status] = self.statuses.get(answer.status, 0) + 1
                        if 200 <= answer.status < 300:
                            self.accepted[id] = time.monotonic()
                            self.latencies.append(took)
                            break
                except (OSError, http.client.HTTPException):
                    connection = None  # it was killed; the same delivery again
                time.sleep(0.02)
            if self.pause:
                time.sleep(self.pause)


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]
