"""A full disk, and a ledger that may not be written: refused politely, nothing accepted lost, then on as before."""

import time

import pytest

from strawkit import until
from strawkit.fleet import more
from strawkit.ledgers import KINDS
from strawkit.postgres import own
from strawkit.sizes import DISKS
from strawkit.tmpfs import Tmpfs
from strawkit.verdict import judge, polite

pytestmark = pytest.mark.torture

REFUSED = 5


@pytest.fixture
def disk():
    one = Tmpfs()
    yield one
    one.close()


@pytest.fixture(params=KINDS)
def small(request, disk, new_ledger):
    """A ledger whose data, but not PostgreSQL's own log, lie on the small disk."""
    if request.param == "sqlite":
        yield new_ledger("sqlite", folder=disk.folder / "var")
        return
    cluster = request.getfixturevalue("cluster")
    place = disk.folder / "tables"
    place.mkdir()
    own(place)
    cluster.sql(f"CREATE TABLESPACE small LOCATION '{place}'")
    ledger = new_ledger("postgres", options="TABLESPACE small")
    yield ledger
    ledger.drop()
    cluster.sql("DROP TABLESPACE small")


def refused_and_alive(node, load, since, each=lambda: None):
    """Waits for refusals; `each` is done at every look."""
    until(lambda: each() or len(load.refused_since(since)) >= REFUSED, "deliveries to be refused", 90)
    assert node.process.poll() is None, "the daemon ended"
    assert node.get("/healthz").status_code == 200


def goes_on(node, load):
    more(load, 30)
    until(lambda: node.is_ready, "the daemon to be ready again")


def test_a_full_disk_is_said_and_once_there_is_room_all_goes_on(disk, small, fleet):
    it = fleet(small)
    node = it.node()
    load = it.load(pause=0.02)
    for _ in range(DISKS):
        more(load, 30)
        full = time.monotonic()
        # Whatever was freed meanwhile is taken as well.
        refused_and_alive(node, load, full, disk.fill)
        disk.free()
        goes_on(node, load)
    load.end()
    # A reading that failed for want of room is tried again after 1, 10 and 60 s.
    judge(f"a full disk, {DISKS} times, {small.kind}", load, it.sink, timeout=180)
    polite(load.refusals)


def test_a_database_that_becomes_read_only_is_said_and_then_all_goes_on(new_ledger, fleet):
    ledger = new_ledger("postgres")
    it = fleet(ledger)
    node = it.node()
    load = it.load()
    for _ in range(DISKS):
        more(load, 30)
        begun = time.monotonic()
        ledger.cluster.sql(f"ALTER DATABASE {ledger.name} SET default_transaction_read_only = on")
        ledger.end_sessions()
        refused_and_alive(node, load, begun)
        assert node.get("/readyz", timeout=20).status_code == 503
        ledger.cluster.sql(f"ALTER DATABASE {ledger.name} RESET default_transaction_read_only")
        ledger.end_sessions()
        goes_on(node, load)
    load.end()
    judge(f"a read-only database, {DISKS} times", load, it.sink, timeout=180)
    polite(load.refusals)


def test_a_file_on_a_read_only_disk_is_refused_and_once_it_is_writable_all_is_there(disk, new_ledger, fleet):
    it = fleet(new_ledger("sqlite", folder=disk.folder / "var"))
    node = it.node()
    load = it.load()
    more(load, 30)
    # The kernel makes no disk read-only on which a file is open for writing.
    assert node.stop() == 0, node.tail()
    disk.remount("ro")
    try:
        code, said = node.refuses_to_start()
        assert code == 69, said
        assert f"{disk.folder}/var/straw.db" in said
    finally:
        disk.remount("rw")
    node.start()
    goes_on(node, load)
    load.end()
    judge("a file on a read-only disk", load, it.sink)
