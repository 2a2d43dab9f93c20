"""Who may use a ledger: one daemon a SQLite file; PostgreSQL also through a pooler, one session each."""

import os

import pytest

from strawkit import until
from strawkit.fleet import more
from strawkit.pgbouncer import PROGRAM, PgBouncer
from strawkit.report import note
from strawkit.verdict import judge

pytestmark = pytest.mark.torture


def test_a_second_daemon_on_the_same_file_is_refused(new_ledger, fleet):
    it = fleet(new_ledger("sqlite"))
    first = it.node()
    path = first.folder / "var" / "straw.db"
    second = it.node(start=False, ledger=f"sqlite:{path}")
    code, said = second.refuses_to_start()
    assert code == 69, said
    assert "another straw" in said, said
    # The first has not noticed, and a command beside it may still look.
    sent = it.chat.message("We have no test environment and are blocked, work has stopped.").sent
    it.sink.wait("reply.created", in_reply_to=sent)
    assert first.run("outbox", "list").returncode == 0
    # Once it has gone, however it went, the file is free.
    first.kill()
    second.start()
    until(lambda: second.is_ready, "the second daemon to be ready")
    note("a second daemon on the same file is refused", 1)


@pytest.fixture
def pooler(cluster):
    if not os.access(PROGRAM, os.X_OK):
        pytest.skip(f"{PROGRAM} is not here; scripts/test installs the Debian package pgbouncer")
    one = PgBouncer(cluster)
    yield one
    one.close()


def test_a_pooler_in_session_mode_makes_no_difference(pooler, new_ledger, fleet):
    it = fleet(new_ledger("postgres", through=pooler.port))
    nodes = [it.node(), it.node()]
    load = it.load(conversation=3)
    more(load, 40)
    nodes[0].kill()
    nodes[0].start()
    more(load, 40)
    assert nodes[1].stop() == 0
    load.end()
    judge("PgBouncer in session mode, one daemon killed", load, it.sink)
