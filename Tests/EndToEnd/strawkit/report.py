"""What was tried, and what was lost: one line for each torture test, shown at the end of the session."""

from collections import namedtuple

TITLE = "What was tried, and what was lost"
Row = namedtuple("Row", "tried accepted lost doubled again")
ROWS = []


def note(tried, accepted, lost=0, doubled=0, again=0):
    """`doubled`: said twice under different ids. `again`: sent again under the same id, which a reader can tell."""
    ROWS.append(Row(tried, accepted, lost, doubled, again))


def lines():
    if not ROWS:
        return []
    width = max(len(row.tried) for row in ROWS)
    head = f"{'':{width}}  {'accepted':>8}  {'lost':>4}  {'doubled':>7}  {'sent again':>10}"
    rows = [f"{row.tried:{width}}  {row.accepted:>8}  {row.lost:>4}  {row.doubled:>7}  {row.again:>10}" for row in ROWS]
    total = Row("in all", *(sum(values) for values in list(zip(*ROWS))[1:]))
    rows.append(f"{total.tried:{width}}  {total.accepted:>8}  {total.lost:>4}  {total.doubled:>7}  {total.again:>10}")
    return [head, *rows]
