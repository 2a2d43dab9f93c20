"""The acknowledgement does not wait for the reading: p99 under 1 s while 10,000 rows wait to be read."""

import sqlite3

from strawkit.load import Load, percentile
from strawkit.words import blocker

WAITING = 10_000
MEASURED = 1_000


def waiting(folder):
    """Rows of the inbox that have not been read."""
    with sqlite3.connect(f"file:{folder}/var/straw.db?mode=ro", uri=True) as ledger:
        return ledger.execute("SELECT count(*) FROM inbox WHERE state = 'waiting'").fetchone()[0]


def test_acknowledgement_stays_under_a_second_while_ten_thousand_rows_wait(line):
    it = line()
    # Long messages take longer to be read than to be kept.
    filling = Load(it.chat, it.daemon.port, lambda number: f"{blocker(number)} {'More of the same. ' * 60}", threads=12)
    filling.start(limit=60_000)
    while waiting(it.daemon.folder) < WAITING + MEASURED:
        assert filling.threads[0].is_alive(), "the inbox is read faster than it can be filled"
        filling.ended.wait(0.2)
    filling.end()

    before = waiting(it.daemon.folder)
    measured = Load(it.chat, it.daemon.port, lambda number: blocker(number + 100_000), threads=4, channel="other")
    measured.start(limit=MEASURED).join(120)
    after = waiting(it.daemon.folder)
    p50, p99 = percentile(measured.latencies, 0.5), percentile(measured.latencies, 0.99)
    print(f"\n{before} to {after} rows waiting: p50 {p50 * 1000:.1f} ms, p99 {p99 * 1000:.1f} ms, "
          f"longest {max(measured.latencies) * 1000:.1f} ms")
    assert min(before, after) >= WAITING * 0.9
    assert len(measured.latencies) == MEASURED
    assert p99 < 1.0
