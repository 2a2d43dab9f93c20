"""The wall clock of a running daemon is set an hour forth and back under load: nothing waits for it to come round."""

import threading

import pytest

from strawkit import until
from strawkit.faketime import Clock
from strawkit.fleet import more
from strawkit.sizes import STEPS
from strawkit.verdict import arrivals, judge

pytestmark = pytest.mark.torture

HOUR = 3600


@pytest.fixture
def clock(tmp_path):
    one = Clock(tmp_path / "clock")
    yield one
    one.close()


class Watch:
    """Asks for readiness all the time, and keeps every answer that was not `ready`."""

    def __init__(self, node):
        self.node, self.over, self.unready, self.asked = node, threading.Event(), [], 0
        self.thread = threading.Thread(target=self.watch, daemon=True)
        self.thread.start()

    def watch(self):
        while not self.over.wait(0.2):
            answer = self.node.get("/readyz", timeout=20)
            self.asked += 1
            if answer.status_code != 200:
                self.unready.append(answer.text)

    def end(self):
        self.over.set()
        self.thread.join(30)


def test_a_clock_that_is_set_an_hour_forth_and_back_loses_and_doubles_nothing(clock, ledger, fleet):
    it = fleet(ledger, any_clock=True)
    node = it.node(environment=clock.environment)
    load = it.load(clock=clock.now)
    watch = Watch(node)
    more(load, 20)
    refused = []
    for step in range(STEPS):
        # Some letters wait for another try while the clock is set: not until it comes round to that moment.
        it.sink.answer = lambda headers, body: refused.append(headers["webhook-id"]) or 503
        before = len(refused)
        until(lambda: len(refused) >= before + 5, "letters that are refused")
        clock.step(HOUR if step % 2 == 0 else 0)
        it.sink.answer = None
        # A writer whose clock was not set yet is refused as stale; its next try is signed by the new time.
        more(load, 30)
    load.end()
    judge(f"the clock set by an hour, {STEPS} times, {ledger.kind}", load, it.sink, timeout=60)
    watch.end()
    assert watch.asked and not watch.unready, watch.unready[:3]
    twice = {letter: times for letter, times in arrivals(it.sink).items() if len(times) > 1}
    assert not twice, f"letters that came again: {twice}"


def test_the_library_really_sets_the_daemons_clock(clock, new_ledger, fleet):
    """Otherwise the test above would be about nothing: a signature of the true time is stale an hour later."""
    it = fleet(new_ledger("sqlite"), any_clock=True)
    it.node(environment=clock.environment)
    assert it.chat.message("Good morning.").status_code == 202
    clock.step(HOUR)
    assert it.chat.message("Good morning again.").status_code == 401
    clock.step(0)
    assert it.chat.message("Good morning once more.").status_code == 202
