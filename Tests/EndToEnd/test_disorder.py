"""The same deliveries duplicated, reordered, dropped and resent give the same state as in order."""

import pytest

from strawkit.history import ANY_ORDER, LATER_COUNTS, History, at_rest, lose
from strawkit.report import note
from strawkit.sizes import SHUFFLES, sized
from strawkit.state import backup, impediments
from strawkit.verdict import receipts

pytestmark = pytest.mark.torture

SEED = 20260303
THREADS = sized(18, 54)


def told(it, node, sent):
    """Sends all of it; what the ledger holds once everything is read."""
    for one, arrives in sent:
        if not arrives:
            lose(it.chat, node.port, one)
            continue
        answer = it.chat.deliver(one.body, one.id)
        assert answer.status_code == 202, f"{answer.status_code} {answer.text}"
    at_rest(node)
    return impediments(backup(node))


def that_counts(impediments):
    """Of what is over by its end alone: whose it was, and what it was read as before, came too late to matter."""
    return [one if one["open"] else one["state"] for one in impediments or ()]


def differences(history, expected, found):
    """By message: what followed in its thread, what it is in order, and what it became in disorder."""
    return [
        f"{message} {history.threads[message.split('-')[0]]}: {expected.get(message)} became {found.get(message)}"
        for message in sorted(expected.keys() | found.keys())
        if that_counts(expected.get(message)) != that_counts(found.get(message))
    ]


@pytest.mark.parametrize("follow_ups", [ANY_ORDER, LATER_COUNTS], ids=["any order", "later counts"])
def test_disorder_gives_the_same_state_as_order(ledger, new_ledger, fleet, follow_ups):
    history = History(follow_ups, THREADS, SEED)
    it = fleet(ledger)
    expected = told(it, it.node(), [(one, True) for one in history.deliveries])
    assert expected.keys() == history.threads.keys(), "the history is not read as it was meant"

    count, found, doubled = 0, {}, {}
    for shuffle in range(SHUFFLES):
        other = fleet(new_ledger(ledger.kind))
        sent = history.disordered(SEED + shuffle)
        count += len(sent)
        found = told(other, other.node(), sent)
        other.nodes[0].kill()
        doubled = {message: ids for message, ids in receipts(other.sink).items() if len(ids) > 1}
        if differences(history, expected, found) or doubled:
            break
    kind = "later counts" if follow_ups is LATER_COUNTS else "any order"
    wrong = differences(history, expected, found)
    note(f"{shuffle + 1} histories in disorder ({kind}), {ledger.kind}", count, len(wrong), len(doubled))
    assert not wrong, f"shuffle {shuffle}:\n" + "\n".join(wrong)
    assert not doubled, f"shuffle {shuffle}: receipts under different ids: {doubled}"
