"""A burst of Slack deliveries, each sent up to four times at once, is read exactly once each."""

import http.client
import queue
import random
import threading
import time

import pytest

from strawkit import until
from strawkit.report import note
from strawkit.sizes import sized
from strawkit.slack import JSON
from strawkit.state import backup, query
from strawkit.words import blocker

pytestmark = pytest.mark.torture

DELIVERIES = sized(500, 5000)
# Slack takes one message a second for each channel: so many receipts has each channel to wait for.
PER_CHANNEL = 20
CHANNELS = [f"C0{number:04}" for number in range(DELIVERIES // PER_CHANNEL)]
SEED = 20261126
THREADS = 16


class Burst:
    """Copies of deliveries, from many connections at once; `slow` are those not answered in Slack's three seconds."""

    def __init__(self, chat, copies):
        self.chat, self.copies = chat, copies
        self.statuses, self.slow, self.lock = {}, 0, threading.Lock()
        self.waiting = queue.SimpleQueue()
        for copy in copies:
            self.waiting.put(copy)

    def run(self):
        threads = [threading.Thread(target=self.work, daemon=True) for _ in range(THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(300)
            assert not thread.is_alive(), "the burst does not end"

    def work(self):
        host = self.chat.base.removeprefix("http://")
        connection = http.client.HTTPConnection(host, timeout=30)
        while True:
            try:
                body, retry = self.waiting.get_nowait()
            except queue.Empty:
                return connection.close()
            headers = {"content-type": JSON, **self.chat.signed(body)}
            if retry:
                headers |= {"x-slack-retry-num": str(retry), "x-slack-retry-reason": "http_timeout"}
            begin = time.monotonic()
            connection.request("POST", self.chat.path, body, headers)
            answer = connection.getresponse()
            answer.read()
            with self.lock:
                self.statuses[answer.status] = self.statuses.get(answer.status, 0) + 1
                self.slow += time.monotonic() - begin > 3.0
            if answer.status == 503:
                self.waiting.put((body, retry))  # as Slack does, though a little sooner
                time.sleep(0.1)


def test_a_burst_of_deliveries_sent_up_to_four_times_is_read_once_each(slack):
    it = slack(channels=CHANNELS)
    chance = random.Random(SEED)
    sent, copies = {}, []
    for number in range(DELIVERIES):
        channel, text = CHANNELS[number % len(CHANNELS)], blocker(number)
        ts = it.peer.say(text, channel, "U0ANNA")
        sent[ts] = channel
        event = it.chat.spoken("message", text, channel, "U0ANNA", ts)
        body = it.chat.envelope(event)
        copies += [(body, retry) for retry in range(chance.randint(1, 4))]
        if chance.random() < 0.2:  # somebody mentioned it too: another event about the same message
            copies.append((it.chat.envelope({**event, "type": "app_mention"}), 0))
    # Copies of one delivery come side by side, and deliveries a little out of order.
    order = sorted(range(len(copies)), key=lambda place: place + chance.uniform(0, 40))
    burst = Burst(it.chat, [copies[place] for place in order])
    burst.run()
    assert set(burst.statuses) <= {200, 503}, burst.statuses

    until(lambda: it.peer.count("chat.postMessage") >= DELIVERIES, "a receipt for each", sized(180, 1500), every=1)
    answered = {}
    for one in it.peer.messages():
        answered.setdefault(one["thread_ts"], []).append(one["ts"])
    lost = sent.keys() - answered.keys()
    doubled = {ts: found for ts, found in answered.items() if len(found) > 1}
    file = backup(it.daemon)
    read = query(file, "SELECT count(*) FROM inbox")[0][0]
    raised = query(file, "SELECT count(*) FROM impediment")[0][0]
    note(f"{len(copies)} copies of {DELIVERIES} Slack deliveries, {burst.slow} answered late", DELIVERIES, len(lost),
         len(doubled))
    assert not lost and not doubled, f"{len(lost)} lost, doubled {dict(list(doubled.items())[:3])}"
    assert raised == DELIVERIES, f"{raised} impediments of {DELIVERIES} messages"
    assert read <= DELIVERIES, f"{read} rows in the inbox of {DELIVERIES} messages"
    assert not it.peer.refused(), "it was faster than Slack allows"
    assert burst.slow == 0, f"{burst.slow} of {len(copies)} were answered after Slack's three seconds"
