"""A hundred SIGKILLs at random moments under load: nothing answered is lost, nothing is answered twice."""

import bisect
import random
import time
from collections import defaultdict

from strawkit import until
from strawkit.load import Load
from strawkit.words import blocker

KILLS = 100
SEED = 20260302
# Letters that the courier may have under way at once, and how long one may take to be settled.
IN_FLIGHT = 16
SETTLED_WITHIN = 2.0
# What was sent just before a kill may be noticed just after it.
LATE = 0.25


def test_a_hundred_kills_lose_nothing_and_double_only_what_was_in_flight(line):
    chance = random.Random(SEED)
    slow = random.Random(SEED + 1)
    it = line()
    # Answers take a moment, so that kills fall between send and settle.
    it.sink.answer = lambda headers, body: time.sleep(slow.uniform(0, 0.02)) or 200
    load = Load(it.chat, it.daemon.port, blocker, threads=3, pause=0.05).start()

    kills = []
    for _ in range(KILLS):
        time.sleep(chance.uniform(0.0, 0.6))
        it.daemon.kill()
        kills.append(time.monotonic())
        it.daemon.spawn() if chance.random() < 0.3 else it.daemon.start()  # some die while they start
    load.end()

    receipts = lambda: {one.data["in_reply_to"] for one in it.sink.all("reply.created")}
    try:
        until(lambda: load.accepted.keys() <= receipts(), "every accepted message to have its receipt", timeout=90)
    except AssertionError:
        missing = sorted(load.accepted.keys() - receipts())
        raise AssertionError(f"{len(missing)} of {len(load.accepted)} accepted messages have no receipt: {missing[:10]}")
    assert not it.sink.refused
    assert len(load.accepted) >= KILLS, "there was hardly any load"

    letters = defaultdict(set)
    arrivals = defaultdict(list)
    for one in it.sink.all():
        arrivals[one.letter].append(one.at)
        if one.type == "reply.created" and one.data["in_reply_to"]:
            letters[one.data["in_reply_to"]].add((one.letter, one.data["id"]))
    doubled = {message: ids for message, ids in letters.items() if len(ids) > 1}
    assert not doubled, f"receipts under different ids: {doubled}"

    # A letter comes again only if a kill fell between, and soon after it came: it was in flight then.
    again = defaultdict(int)
    for letter, times in arrivals.items():
        for first, second in zip(times, times[1:]):
            kill = bisect.bisect(kills, first - LATE)
            assert kill < len(kills) and kills[kill] < second, f"{letter} came twice without a kill between"
            assert kills[kill] - first < SETTLED_WITHIN, f"{letter} came again, {kills[kill] - first:.1f} s after it was answered"
            again[kill] += 1
    assert max(again.values(), default=0) <= IN_FLIGHT
    print(f"\n{KILLS} kills, {len(load.accepted)} messages, {sum(again.values())} letters sent again")
