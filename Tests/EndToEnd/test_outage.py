"""PostgreSQL goes away under load: deliveries are refused politely, and everything accepted is answered."""

import time

import pytest

from strawkit import until
from strawkit.fleet import more
from strawkit.sizes import ANSWER_WITHIN, CUT, RESTARTS
from strawkit.verdict import SLACK, judge, polite
from strawkit.wire import Wire

pytestmark = pytest.mark.torture

# What was stored just before the cut may be answered just after it.
LATE = 0.5


def goes_on(node, load):
    more(load, 20)
    until(lambda: node.is_ready, "the daemon to be ready again")
    assert node.process.poll() is None


def test_postgresql_that_crashes_and_comes_back_under_load_loses_nothing(cluster, new_ledger, fleet):
    it = fleet(new_ledger("postgres"))
    node = it.node()
    load = it.load()
    for _ in range(RESTARTS):
        more(load, 20)
        stopped = time.monotonic()
        cluster.stop("immediate")
        try:
            until(lambda: load.refused_since(stopped), "a delivery to be refused")
            assert node.get("/healthz").status_code == 200
            assert node.get("/readyz", timeout=20).status_code == 503
        finally:
            cluster.start()
        goes_on(node, load)
    load.end()
    judge(f"PostgreSQL crashed and started {RESTARTS} times", load, it.sink)
    polite(load.refusals)


@pytest.mark.parametrize("how", ["refuse", "swallow"])
def test_a_daemon_cut_off_from_postgresql_refuses_and_recovers(cluster, new_ledger, fleet, how):
    wire = Wire(cluster.port)
    try:
        it = fleet(new_ledger("postgres", through=wire.port))
        node = it.node()
        load = it.load()
        more(load, 40)
        cut = time.monotonic()
        wire.cut(how)
        time.sleep(CUT)
        mended = time.monotonic()
        wire.mend()
        goes_on(node, load)
        load.end()
        judge(f"cut off from PostgreSQL for {CUT:g} s ({how})", load, it.sink)
    finally:
        wire.close()

    polite(load.refusals)
    assert load.refused_since(cut) or CUT < ANSWER_WITHIN, "nobody was refused while nothing could be stored"
    assert max(load.latencies) < ANSWER_WITHIN + SLACK
    answered = [at - cut for at in load.accepted.values() if cut + LATE < at < mended]
    assert not answered, f"accepted while nothing could be stored, {answered} s after the cut"
