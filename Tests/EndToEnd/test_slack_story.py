"""One story in Slack from the first word to the digest, as everybody in it sees it."""

import time

from strawkit import until
from strawkit.slack_town import QUICK
from strawkit.words import ENVIRONMENT, SMALL_TALK

# In a language that was not learned nothing is sure.
UNSURE = "De verpleegkundigen hebben deze week geen tijd voor ons."


def soon():
    """The next full minute but for the one that is nearly there: a digest is due then."""
    return time.gmtime(time.time() + 100)


def private(it, words):
    """What was written to the funder with these words."""
    return [one for one in it.peer.messages(it.peer.direct("U0FUNDER")) if words in one["text"]]


def test_from_the_first_word_to_the_digest(slack):
    due = soon()
    it = slack(
        policy=QUICK, digest={"day": time.strftime("%A", due).lower(), "time": time.strftime("%H:%M", due)})
    it.chat.message(SMALL_TALK, "C0FORMS", "U0BEN")
    ts, receipt = it.raised(ENVIRONMENT)
    asking_ts, question = it.raised(UNSURE, user="U0BEN")
    assert "stopped, or slower" in question["text"]
    it.chat.click(question, "Slower", "U0BEN")
    it.told("C0FORMS", asking_ts, "Work is slower")
    it.chat.click(receipt, "Slower", "U0ANNA")
    it.told("C0FORMS", ts, "Work is slower")
    it.chat.message("stopped", "C0FORMS", "U0ANNA", ts)
    it.told("C0FORMS", ts, "Work is stopped")
    it.chat.click(receipt, "I drive it", "U0BEN")
    it.told("C0FORMS", ts, "drives it")
    it.chat.message("Still no environment, we cannot go on.", "C0FORMS", "U0BEN", ts)
    it.told("C0FORMS", ts, "said twice")

    [ask] = until(lambda: private(it, "One thing"), "the ask")
    assert not any(words in str(ask) for words in ("U0ANNA", "U0BEN", ENVIRONMENT))
    [first] = [one for block in ask["blocks"] for one in block.get("elements", []) if one.get("style") == "primary"]
    it.chat.click(ask, first["text"]["text"], "U0FUNDER")
    it.told("C0FORMS", ts, "decided")
    it.chat.message("done", "C0FORMS", "U0BEN", ts)
    closing = it.told("C0FORMS", ts, "over, says")
    it.chat.click(closing, "Take it up again", "U0ANNA")
    it.told("C0FORMS", ts, "open again")

    [digest] = until(lambda: private(it, "week to"), "the digest", 150)
    assert "IMP-1" in digest["text"] and "Not in here: names" in digest["text"]
