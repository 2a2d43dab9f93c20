"""Two daemons on one PostgreSQL: one dies, or lies still longer than its claims last, and the other goes on."""

import random
import signal
import time

import pytest

from strawkit import until
from strawkit.fleet import more
from strawkit.sizes import CLAIMS_BACK, NODE_KILLS, PAUSE, PAUSES
from strawkit.verdict import in_order, judge, receipts

pytestmark = pytest.mark.torture

# Once the claims are back, what was claimed is read and carried.
CARRIED_WITHIN = CLAIMS_BACK + 5.0


def slowly(headers, body):
    """There is always something under way, and what is sent first does not arrive first by itself."""
    time.sleep(random.uniform(0, 0.1))
    return 200


def answered_by_the_other(it, messages):
    """What was accepted before one fell silent is answered without it."""
    missing = lambda: messages - receipts(it.sink).keys()
    try:
        until(lambda: not missing(), "answers", CARRIED_WITHIN, 0.2)
    except AssertionError:
        late = sorted(missing())
        raise AssertionError(f"{len(late)} messages are unanswered after {CARRIED_WITHIN:g} s: {late[:10]}") from None


def test_what_a_killed_daemon_had_claimed_is_done_by_the_other(new_ledger, fleet):
    it = fleet(new_ledger("postgres"))
    first, other = it.node(), it.node()
    it.sink.answer = slowly
    load = it.load(conversation=4)
    for _ in range(NODE_KILLS):
        more(load, 40)
        first.kill()
        answered_by_the_other(it, set(load.accepted))
        assert other.is_ready
        first.start()
        more(load, 20)
    load.end()
    judge(f"one of two daemons killed {NODE_KILLS} times", load, it.sink)
    in_order([load], it.sink)


def test_a_daemon_that_wakes_after_its_claims_were_given_back_does_no_harm(new_ledger, fleet):
    it = fleet(new_ledger("postgres"))
    sleeper, other = it.node(), it.node()
    it.sink.answer = slowly
    # Each has its own writers: those of the one that lies still wait for it.
    loads = [
        it.load([sleeper.port], name="sleeper", threads=2, conversation=4),
        it.load([other.port], name="other", threads=2, conversation=4),
    ]
    for _ in range(PAUSES):
        for load in loads:
            more(load, 30)
        fell = time.monotonic()
        sleeper.signal(signal.SIGSTOP)
        try:
            before = set().union(*(load.accepted for load in loads))
            answered_by_the_other(it, before)
            time.sleep(max(0.0, fell + PAUSE - time.monotonic()))
            assert other.is_ready
        finally:
            sleeper.signal(signal.SIGCONT)
        more(loads[0], 20)
        until(lambda: sleeper.is_ready, "the one that woke to be ready")
    for load in loads:
        load.end()
    judge(f"one of two daemons paused for {PAUSE:g} s, {PAUSES} times", loads, it.sink)
    in_order(loads, it.sink)
