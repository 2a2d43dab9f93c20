"""A made-up history of several threads, as fixed deliveries that can be sent in any order and any number of times."""

import json
import random
import socket
from collections import namedtuple
from datetime import datetime, timedelta, timezone

from .waiting import until
from .webhooks import rfc3339
from .words import USERS, blocker

Delivery = namedtuple("Delivery", "id body")

# What follows the first message of a thread, where it makes no difference in which order it was said.
ANY_ORDER = [
    (), ("own",), ("done",), ("still there",), ("edit",), ("delete",), ("own", "still there"), ("own", "edit"),
    ("still there", "edit"),
]
# Where it does: what was said later counts, whatever came first.
LATER_COUNTS = [
    ("own", "done"), ("edit", "edit back"), ("edit", "delete"), ("own", "delete"), ("still there", "done"),
    ("own", "edit", "edit back"), ("still there", "delete"), ("done", "reopen"), ("still there", "done", "reopen"),
]


class History:
    """`follow_ups` of each thread, one after the other; the same seed makes the same history."""

    def __init__(self, follow_ups, threads, seed):
        chance = random.Random(seed)
        # Fixed in the payload, so that it is the same history whenever it is sent; lately, so that it is believed.
        self.moment = datetime.now(timezone.utc) - timedelta(minutes=10)
        self.deliveries = []
        self.threads = {f"h{number}": follow_ups[number % len(follow_ups)] for number in range(threads)}
        for number, root in enumerate(self.threads):
            self.message(root, None, "u1", blocker(number))
        waiting = [(root, what) for root, rest in self.threads.items() for what in rest]
        order = {root: iter(rest) for root, rest in self.threads.items()}
        chance.shuffle(waiting)  # threads mix; within each the order stays
        for root, _ in waiting:
            self.follow(root, next(order[root]))

    def follow(self, root, what):
        number = int(root[1:])
        if what == "edit":
            self.add("message.updated", {"id": root, "channel": "general", "text": f"Ticket {number}. {USERS}"})
        elif what == "edit back":
            self.add("message.updated", {"id": root, "channel": "general", "text": blocker(number + 1000)})
        elif what == "delete":
            self.add("message.deleted", {"id": root, "channel": "general"})
        else:
            self.message(f"{root}-{what.replace(' ', '-')}", root, "u2", what)

    def message(self, id, thread, author, text):
        self.add("message.created", {
            "id": id, "channel": "general", "thread": thread, "author": {"id": author}, "text": text})

    def add(self, type, data):
        self.moment += timedelta(seconds=1)
        body = json.dumps({"type": type, "timestamp": rfc3339(self.moment), "data": data}).encode()
        self.deliveries.append(Delivery(f"msg_{len(self.deliveries)}", body))

    def disordered(self, seed):
        """All of it in another order: some twice or three times, messages also under another delivery's id, and some
        lost on the way at first. Pairs of a delivery and whether it arrives."""
        chance = random.Random(seed)
        sent = []
        for one in self.deliveries:
            sent += [(one, True)] * chance.choice([1, 1, 2, 3])
            if b"message.created" in one.body and chance.random() < 0.3:
                sent.append((Delivery(f"{one.id}_again", one.body), True))
            if chance.random() < 0.2:
                sent.append((one, False))
        chance.shuffle(sent)
        return sent


def lose(chat, port, one):
    """Sends half a delivery, and hangs up: what a broken network makes of it."""
    head = f"POST {chat.path} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: {len(one.body)}\r\n"
    signed = "".join(f"{name}: {value}\r\n" for name, value in chat.signed(one.body, one.id).items())
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        connection.sendall((head + signed + "\r\n").encode() + one.body[:len(one.body) // 2])


def figure(node, name):
    """A series without labels of the daemon's metrics."""
    for line in node.get("/metrics").text.splitlines():
        if line.startswith(name + " "):
            return float(line.rsplit(" ", 1)[1])
    return None


def at_rest(node, timeout=90):
    """Waits until nothing waits to be read or to be sent."""
    waiting = lambda: [figure(node, name) for name in ("straw_inbox_waiting", "straw_outbox_waiting")]
    until(lambda: waiting() == [0, 0], "everything to be read and sent", timeout, 0.2)
