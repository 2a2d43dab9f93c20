"""What became of a load: whether everything accepted was answered, once, and in its order."""

import time
from collections import defaultdict

from . import report
from .sizes import ANSWER_WITHIN
from .waiting import until

# A connection is opened, a request is read and answered: what the machine may add to the daemon's own bound.
SLACK = 3.0


def receipts(sink):
    """The letters that answered each message: `{message: {(letter, id)}}`."""
    found = defaultdict(set)
    for one in sink.all("reply.created"):
        if one.data["in_reply_to"]:
            found[one.data["in_reply_to"]].add((one.letter, one.data["id"]))
    return found


def arrivals(sink):
    """When each letter came: `{letter: [moments]}`; more than one where it was sent again."""
    found = defaultdict(list)
    for one in sink.all():
        found[one.letter].append(one.at)
    return found


def answered(loads, sink, timeout):
    """Waits until every accepted message has its receipt, and then until nothing comes any more."""
    until(lambda: accepted(loads) <= receipts(sink).keys(), "every accepted message to have its receipt", timeout, 0.2)
    seen, since = -1, time.monotonic()

    def quiet():
        nonlocal seen, since
        if (count := len(sink.all())) != seen:
            seen, since = count, time.monotonic()
        return time.monotonic() - since > 1.0

    until(quiet, "a second without an answer", timeout, 0.2)


def accepted(loads):
    return set().union(*(load.accepted for load in loads))


def judge(tried, loads, sink, timeout=120, at_least=20):
    """Notes what was tried, and fails where something is lost, or said twice."""
    loads = loads if isinstance(loads, list) else [loads]
    try:
        answered(loads, sink, timeout)
    except AssertionError:
        pass  # what is missing is told below
    letters = receipts(sink)
    lost = sorted(accepted(loads) - letters.keys())
    doubled = {message: ids for message, ids in letters.items() if len(ids) > 1}
    again = sum(len(times) - 1 for times in arrivals(sink).values())
    count = len(accepted(loads))
    report.note(tried, count, len(lost), len(doubled), again)
    assert not lost, f"{len(lost)} of {count} accepted messages have no receipt: {lost[:10]}"
    assert not doubled, f"receipts under different ids: {dict(list(doubled.items())[:5])}"
    assert not sink.refused, sink.refused[:3]
    assert count >= at_least, f"there was hardly any load: {count} accepted"


def in_order(loads, sink):
    """The first receipts of each conversation came in the order of its messages, wherever nothing was sent again.

    What says again what another conversation said is answered there, and no place waits for another.
    """
    roots = {message: root for load in loads for message, root in load.roots.items()}
    came, again = defaultdict(list), set()
    for one in sink.all("reply.created"):
        message = one.data["in_reply_to"]
        if message not in roots:
            continue
        conversation = (roots[message], one.data["thread"])
        if message in came[conversation]:
            again.add(conversation)
        else:
            came[conversation].append(message)
    number = lambda message: int(message.rsplit("-", 1)[1])
    compared = {one: messages for one, messages in came.items() if one not in again and len(messages) > 1}
    assert compared, "nowhere did two answers stand in one place"
    for (root, place), messages in compared.items():
        assert messages == sorted(messages, key=number), f"out of order in {place}, said in {root}: {messages}"


def polite(refusals):
    """Who was refused was told so, and when to come again; nobody was kept waiting."""
    for one in refusals:
        assert one.status == 503, f"no answer, or another than 503: {one}"
        assert one.retry_after and int(one.retry_after) >= 1, f"503 without Retry-After: {one}"
        assert one.took < ANSWER_WITHIN + SLACK, f"kept waiting: {one}"
