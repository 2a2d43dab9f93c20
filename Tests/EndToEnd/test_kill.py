"""SIGKILLs at random moments under load: nothing answered is lost, nothing is answered twice."""

import bisect
import random
import time
from collections import defaultdict

import pytest

from strawkit.sizes import KILLS
from strawkit.verdict import arrivals, judge

pytestmark = pytest.mark.torture

SEED = 20260302
# Letters that the courier may have under way at once, and how long one may take to be settled.
IN_FLIGHT = 16
SETTLED_WITHIN = 2.0
# What was sent just before a kill may be noticed just after it.
LATE = 0.25


def test_random_kills_lose_nothing_and_double_only_what_was_in_flight(ledger, fleet):
    chance = random.Random(SEED)
    slow = random.Random(SEED + 1)
    it = fleet(ledger)
    node = it.node()
    # Answers take a moment, so that kills fall between send and settle.
    it.sink.answer = lambda headers, body: time.sleep(slow.uniform(0, 0.02)) or 200
    load = it.load()

    kills = []
    for _ in range(KILLS):
        time.sleep(chance.uniform(0.0, 0.6))
        node.kill()
        kills.append(time.monotonic())
        node.spawn() if chance.random() < 0.3 else node.start()  # some die while they start
    load.end()
    judge(f"{KILLS} SIGKILLs at random moments, {ledger.kind}", load, it.sink, at_least=KILLS)

    # A letter comes again only if a kill fell between, and soon after it came: it was in flight then.
    again = defaultdict(int)
    for letter, times in arrivals(it.sink).items():
        for first, second in zip(times, times[1:]):
            kill = bisect.bisect(kills, first - LATE)
            assert kill < len(kills) and kills[kill] < second, f"{letter} came twice without a kill between"
            assert kills[kill] - first < SETTLED_WITHIN, f"{letter} came again, {kills[kill] - first:.1f} s after it was answered"
            again[kill] += 1
    assert max(again.values(), default=0) <= IN_FLIGHT
