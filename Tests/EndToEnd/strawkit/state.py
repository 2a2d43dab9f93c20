"""What a ledger holds, read from an online backup: a SQLite file, whichever ledger it is of."""

import json
import sqlite3
import uuid


def backup(daemon, name=None):
    """Takes a backup while the daemon runs, or not; its path."""
    file = daemon.folder / (name or f"backup-{uuid.uuid4().hex[:8]}.db")
    done = daemon.run("backup", file, timeout=120)
    assert done.returncode == 0, f"straw backup: {done.returncode} {done.stdout}{done.stderr}"
    return file


def query(file, text):
    with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as ledger:
        return ledger.execute(text).fetchall()


def stored(file):
    """The ids of the deliveries that it knows."""
    return {id.removeprefix("webhook/msg_") for (id,) in query(file, "SELECT event_id FROM inbox")}


def linked(file):
    """The messages that belong to an impediment."""
    return {message for (message,) in query(file, "SELECT message FROM message_link")}


def numbers(file):
    return sorted(number for (number,) in query(file, "SELECT number FROM impediment"))


def impediments(file):
    """What each message raised, without the number and without what is random: `{message: [facts, …]}`."""
    found = {}
    rows = query(file, "SELECT state, category, severity, is_open, raised_ms, body FROM impediment ORDER BY number")
    for state, category, severity, is_open, raised, body in rows:
        body = json.loads(body)
        facts = {
            "state": state, "category": category, "severity": severity, "open": bool(is_open), "raised": raised,
            "owned": "owner" in body, "said": sorted(body["occurrences"]), "thread": body["thread"],
        }
        found.setdefault(body["message"], []).append(facts)
    return {message: sorted(facts, key=lambda one: one["category"]) for message, facts in found.items()}
