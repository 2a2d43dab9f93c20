"""A damaged SQLite file is never served; what was backed up is restored, and nothing is overwritten."""

import sqlite3

import pytest

from strawkit import until
from strawkit.fleet import more
from strawkit.report import note
from strawkit.sizes import sized
from strawkit.state import backup, impediments, linked
from strawkit.verdict import answered, judge

pytestmark = pytest.mark.torture


def damage(file, table="impediment"):
    """Overwrites the page at which a table begins: one that is certainly in use."""
    with sqlite3.connect(file) as ledger:
        ledger.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        size = ledger.execute("PRAGMA page_size").fetchone()[0]
        page = ledger.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()[0]
    ledger.close()
    with open(file, "r+b") as bytes:
        bytes.seek((page - 1) * size)
        bytes.write(b"\xa5" * size)


def filled(it, count=30):
    """A daemon that has answered so much; its load has ended."""
    node = it.node()
    load = it.load(pause=0)
    more(load, count)
    load.end()
    answered([load], it.sink, 60)
    return node, load


@pytest.mark.parametrize("table", sized(["inbox"], ["workspace", "inbox", "event", "message_link", "outbox"]))
def test_a_page_that_is_damaged_in_any_table_is_found_before_anything_is_served(new_ledger, fleet, table):
    it = fleet(new_ledger("sqlite"))
    node, _ = filled(it, 5)
    assert node.stop() == 0, node.tail()
    damage(node.folder / "var" / "straw.db", table)
    code, said = node.refuses_to_start()
    assert code == 69 and "var/straw.db" in said, said


def test_a_damaged_file_is_refused_and_its_backup_restores_everything(new_ledger, fleet):
    it = fleet(new_ledger("sqlite"))
    node, load = filled(it)
    kept = backup(node)
    before = impediments(kept)
    assert node.stop() == 0, node.tail()
    file = node.folder / "var" / "straw.db"
    damage(file)

    code, said = node.refuses_to_start()
    assert code == 69, said
    assert "var/straw.db" in said and "straw restore" in said, said
    broken = file.read_bytes()

    refused = node.run("restore", kept)
    assert refused.returncode not in (0, None), "restore has overwritten a ledger"
    assert file.read_bytes() == broken

    for path in list(file.parent.glob("straw.db*")):
        path.rename(path.with_name(f"damaged-{path.name}"))
    done = node.run("restore", kept)
    assert done.returncode == 0, done.stdout + done.stderr
    node.start()
    assert impediments(backup(node)) == before
    assert load.accepted.keys() <= linked(backup(node))

    # What was known is known: a delivery from before is a duplicate, and one from now gets the next number.
    again = it.load(pause=0, name="after")
    more(again, 10)
    again.end()
    judge("a corrupt page, and its backup restored", [load, again], it.sink)
    assert node.run("doctor").returncode == 0


def test_a_damaged_backup_is_refused_and_leaves_nothing_behind(new_ledger, fleet):
    it = fleet(new_ledger("sqlite"))
    node, load = filled(it, 20)
    kept = backup(node)
    damage(kept)
    other = it.node(start=False)
    done = other.run("restore", kept)
    assert done.returncode not in (0, None), done.stdout
    assert kept.name in done.stderr, done.stderr
    # Whoever starts now begins anew; what is half restored would be taken for the whole.
    assert not (other.folder / "var" / "straw.db").exists()
    note("a damaged backup is not restored", len(load.accepted))


def test_what_is_no_backup_at_all_is_refused(new_ledger, fleet):
    node = fleet(new_ledger("sqlite")).node(start=False)
    (node.folder / "words.txt").write_text("This is no ledger. " * 1000)
    for name in ("words.txt", "nowhere.db"):
        done = node.run("restore", name)
        assert done.returncode not in (0, None)
        assert name in done.stderr, done.stderr
    assert not (node.folder / "var" / "straw.db").exists()


def test_a_backup_overwrites_nothing(new_ledger, fleet):
    node, _ = filled(fleet(new_ledger("sqlite")), 5)
    kept = backup(node)
    before = kept.read_bytes()
    assert node.run("backup", kept).returncode != 0
    assert kept.read_bytes() == before
    until(lambda: node.is_ready, "the daemon to be ready")
