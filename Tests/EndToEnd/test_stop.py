"""SIGTERM under load: everything accepted is answered, by this process or by the next."""

import time

import pytest

from strawkit.fleet import more
from strawkit.sizes import STOP_WITHIN, STOPS
from strawkit.verdict import judge

pytestmark = pytest.mark.torture


def test_a_graceful_stop_under_load_ends_in_time_and_loses_nothing(ledger, fleet):
    it = fleet(ledger)
    node = it.node()
    it.sink.answer = lambda headers, body: time.sleep(0.05) or 200  # letters are under way at any moment
    load = it.load(pause=0.02)
    for _ in range(STOPS):
        more(load, 40)
        begun = time.monotonic()
        code = node.stop(timeout=STOP_WITHIN + 5)
        took = time.monotonic() - begun
        assert code == 0, node.tail()
        assert took < STOP_WITHIN, f"the stop took {took:.1f} s"
        node.start()
    load.end()
    judge(f"{STOPS} graceful stops under load, {ledger.kind}", load, it.sink)
