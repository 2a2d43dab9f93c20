"""Backups taken online under load: each is whole by itself, and can be restored into either ledger."""

import pytest

from strawkit.fleet import more
from strawkit.ledgers import KINDS
from strawkit.sizes import BACKUPS
from strawkit.state import backup, impediments, linked, numbers, query, stored
from strawkit.verdict import judge

pytestmark = pytest.mark.torture


@pytest.mark.parametrize("into", KINDS)
def test_a_backup_under_load_is_consistent_and_restores_into_either_ledger(ledger, into, new_ledger, fleet):
    it = fleet(ledger)
    node = it.node()
    load = it.load(pause=0.02)
    for count in range(BACKUPS):
        more(load, 40)
        before = set(load.accepted)
        kept = backup(node)
        assert before <= stored(kept), "what was accepted before the backup is not in it"
        # What is marked as read has led to something: both are of one transaction.
        done = {id.removeprefix("webhook/msg_") for (id,) in query(kept, "SELECT event_id FROM inbox WHERE state = 'done'")}
        assert done <= linked(kept), "a delivery is done in the backup, but what it led to is not there"
        assert numbers(kept) == list(range(1, len(numbers(kept)) + 1))
    load.end()

    # Elsewhere, with letters that go nowhere: what a backup still has to say was said already.
    other = it.node(start=False, ledger=new_ledger(into).url)
    restored = other.run("restore", kept, timeout=120)
    assert restored.returncode == 0, restored.stdout + restored.stderr
    found = other.run("doctor", "--json", timeout=120)
    assert found.returncode == 0, found.stdout + found.stderr
    copy = backup(other)
    assert impediments(copy) == impediments(kept)
    assert stored(copy) == stored(kept)
    refused = other.run("restore", kept)
    assert refused.returncode not in (0, None), "restore has overwritten a ledger"
    judge(f"{BACKUPS} backups under load, {ledger.kind} into {into}", load, it.sink)
