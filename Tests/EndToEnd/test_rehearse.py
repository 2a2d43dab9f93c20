"""One blocker that nobody answers, on the virtual clock, against times worked out by hand."""

import json
from datetime import datetime

import pytest
import yaml

from strawkit import Daemon, config
from strawkit.words import ENVIRONMENT

# Europe/London. The clocks go forward on Sunday 29 March 2026: 09:00 on the wall is 09:00Z before and 08:00Z after.
PEOPLE = {
    "funder": {"name": "The funder", "role": "funder", "mail": "funder@example.org", "chat": "chat:u-funder",
               "zone": "Europe/London"},
    "deputy": {"name": "The deputy", "role": "deputy", "chat": "chat:u-deputy", "zone": "Europe/London"},
    "lead": {"name": "The lead", "role": "lead", "chat": "chat:u-lead", "zone": "Europe/London"},
}
PRODUCT = {
    "title": "Intake", "zone": "Europe/London", "working_hours": "Mon-Fri 09:00-17:00", "holidays": ["holidays.ics"],
    "lead": "lead", "funder": "funder", "deputy": "deputy", "teams": {"forms": {"size": 7, "channels": ["chat:general"]}},
}
GOOD_FRIDAY = "\r\n".join([
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//straw//test//EN", "BEGIN:VEVENT", "UID:good-friday-2026",
    "DTSTAMP:20260101T000000Z", "DTSTART;VALUE=DATE:20260403", "DTEND;VALUE=DATE:20260404", "SUMMARY:Good Friday",
    "END:VEVENT", "END:VCALENDAR", ""])

# Working days are 09:00-17:00 (8 wh = 1 wd), Monday to Friday, without Good Friday, 3 April. R is Wed 25 March 10:30.
#
# L0  the receipt, at once                                                                        Wed 25 Mar 10:30
# L1  nobody drives it: R + 4 wh                                       10:30 + 4 h                Wed 25 Mar 14:30
# L2  unowned: R + 4 wh, in the lead's hours                                                      Wed 25 Mar 14:30
#     acknowledgement of L2, 4 wh:            14:30-17:00 is 2.5 wh, 1.5 wh remain                Thu 26 Mar 10:30
# L3  unresolved: R + 2 wd = 16 wh:           Wed 6.5, Thu 8 (14.5), Fri 1.5                      Fri 27 Mar 10:30
#     preview, 4 wh before, counted back in the funder's hours: Fri 10:30-09:00 is 1.5, Thu 17:00 - 2.5 h
#                                                                                                 Thu 26 Mar 14:30
#     acknowledgement of L3, 2 wd after the ask: Fri 27 to Mon 30 is one, Tue 31 is two           Tue 31 Mar 10:30 BST
#     (the funder's budget, one a day and three a week, has room: asks on Fri of one week, Tue of the next)
# L3b no acknowledgement 5 wd after the ask:  Mon 30, Tue 31, Wed 1, Thu 2, (Fri 3 is a holiday), Mon 6
#                                                                                                 Mon  6 Apr 10:30 BST
#     acknowledgement of L3b, 2 wd: Tue 7, Wed 8                                                  Wed  8 Apr 10:30 BST
#     silent for 10 wd after the ask: Mon 6 is five, Tue 7, Wed 8, Thu 9, Fri 10, Mon 13 is ten    Mon 13 Apr 10:30 BST
# Digests: Mondays 08:00 in the funder's zone: 30 March, 6 April and 13 April, all BST. None is owed for Monday
#     23 March: the workspace starts with the first message. By mail, since the funder has an address.
# Updates: the thread is told when the funder is asked, when the deputy is, and of the silence.
BY_HAND = [
    ("2026-03-25T10:30:00Z", "channel:chat:general", "chat", "receipt"),
    ("2026-03-25T14:30:00Z", "channel:chat:general", "chat", "nudge"),
    ("2026-03-25T14:30:00Z", "person:lead", "chat", "nudge"),
    ("2026-03-26T10:30:00Z", "person:lead", "chat", "reminder"),
    ("2026-03-26T14:30:00Z", "person:lead", "chat", "preview"),
    ("2026-03-27T10:30:00Z", "person:funder", "chat", "ask"),
    ("2026-03-27T10:30:00Z", "channel:chat:general", "chat", "update"),
    ("2026-03-30T07:00:00Z", "person:funder", "mail", "digest"),
    ("2026-03-31T09:30:00Z", "person:funder", "chat", "reminder"),
    ("2026-04-06T07:00:00Z", "person:funder", "mail", "digest"),
    ("2026-04-06T09:30:00Z", "person:deputy", "chat", "ask"),
    ("2026-04-06T09:30:00Z", "channel:chat:general", "chat", "update"),
    ("2026-04-08T09:30:00Z", "person:deputy", "chat", "reminder"),
    ("2026-04-13T07:00:00Z", "person:funder", "mail", "digest"),
    ("2026-04-13T09:30:00Z", "channel:chat:general", "chat", "update"),
    ("2026-04-13T09:30:00Z", "person:lead", "chat", "nudge"),
]


@pytest.fixture
def rehearse(binary, tmp_path):
    """Runs a script in a new folder; returns the lines of standard output, parsed."""
    count = iter(range(1000))

    def run(script, until, *more, raw=False, **changes):
        folder = tmp_path / f"rehearsal{next(count)}"
        folder.mkdir()
        (folder / "holidays.ics").write_bytes(GOOD_FRIDAY.encode())
        (folder / "script.jsonl").write_text("".join(json.dumps(row) + "\n" for row in script))
        settings = config(people=PEOPLE, products={"intake": PRODUCT}, **changes)
        settings["server"] = {"listen": "127.0.0.1:8080", "public_url": "http://127.0.0.1:8080"}
        (folder / "straw.yaml").write_text(yaml.safe_dump(settings))
        done = Daemon.run_in(binary, folder, "rehearse", "script.jsonl", "--until", until,
                             "--config", "straw.yaml", *more)
        assert done.returncode == 0, done.stderr
        return done.stdout if raw else [json.loads(row) for row in done.stdout.splitlines()]

    return run


def said(at, text=ENVIRONMENT, id="m1", author="u1", thread=None):
    message = {"source": "chat", "channel": "general", "id": id, "thread": thread, "author": author, "text": text}
    return {"at": at, "message": message}


def moment(text):
    return datetime.fromisoformat(text)


def outline(rows):
    """What matters of each row; rows of one moment in a fixed order, since the contract fixes none."""
    return sorted((moment(row["at"]), row["to"], row["medium"], row["purpose"]) for row in rows)


def test_a_blocker_that_nobody_answers_climbs_the_ladder_at_the_times_worked_out_by_hand(rehearse):
    rows = rehearse([said("2026-03-25T10:30:00Z")], "2026-04-16T00:00:00Z")
    assert outline(rows) == sorted((moment(at), *rest) for at, *rest in BY_HAND)
    assert [row["at"] for row in rows] == sorted(row["at"] for row in rows)
    assert all(row["rule"] and row["text"] for row in rows)
    assert {row["impediment"] for row in rows if row["purpose"] != "digest"} == {"IMP-1"}
    assert {row["thread"] for row in rows if row["to"] == "channel:chat:general"} == {"m1"}
    upward = [row for row in rows if row["to"] in ("person:funder", "person:deputy")]
    assert not any("u1" in row["text"] or ENVIRONMENT in row["text"] for row in upward)


# The team's nudge comes at R + 4 wh.
@pytest.mark.parametrize("raised, nudged", [
    ("2026-03-24T13:00:00Z", "2026-03-24T17:00:00Z"),  # Tue 13:00 + 4 wh ends exactly at closing time: due then
    ("2026-03-24T17:00:00Z", "2026-03-25T13:00:00Z"),  # at closing time nothing is left of Tuesday
    ("2026-03-28T10:00:00Z", "2026-03-30T12:00:00Z"),  # Saturday: Monday 09:00 BST + 4 wh = 13:00 BST
    ("2026-03-27T15:00:00Z", "2026-03-30T10:00:00Z"),  # Friday 15:00: 2 wh, then Monday 09:00 BST + 2 wh
    ("2026-04-02T14:00:00Z", "2026-04-06T10:00:00Z"),  # Thu 15:00 BST: 2 wh, Friday is free, Mon 09:00 BST + 2 wh
    ("2026-03-26T03:00:00Z", "2026-03-26T13:00:00Z"),  # in the night: 09:00 + 4 wh
])
def test_the_nudge_counts_working_hours_only(rehearse, raised, nudged):
    rows = rehearse([said(raised)], "2026-04-07T00:00:00Z")
    nudges = [row for row in rows if row["purpose"] == "nudge" and row["to"].startswith("channel:")]
    assert [moment(row["at"]) for row in nudges] == [moment(nudged)]


def test_an_answer_on_the_way_changes_what_follows(rehearse):
    # Owned after an hour: nobody is nudged for an owner. The lead hears at R + 1 wd, Thu 10:30. The funder promises
    # "by Wednesday 1 April" on Friday noon: not a word before the end of that day, 17:00 BST, and `overdue` at the
    # next working moment, Thu 2 April 09:00 BST.
    script = [
        said("2026-03-25T10:30:00Z"),
        {"at": "2026-03-25T11:30:00Z", "answer": {"impediment": "IMP-1", "by": "u2", "verb": "own"}},
        {"at": "2026-03-27T12:00:00Z",
         "answer": {"impediment": "IMP-1", "by": "funder", "verb": "mine", "date": "2026-04-01"}},
    ]
    rows = rehearse(script, "2026-04-02T12:00:00Z", digest={"heartbeat": False})
    told = [(moment(row["at"]), row["to"], row["purpose"]) for row in rows if row["purpose"] not in ("digest", "update")]
    assert sorted(told) == sorted((moment(at), *rest) for at, *rest in [
        ("2026-03-25T10:30:00Z", "channel:chat:general", "receipt"),
        ("2026-03-26T10:30:00Z", "person:lead", "nudge"),
        ("2026-03-26T14:30:00Z", "person:lead", "preview"),
        ("2026-03-26T14:30:00Z", "person:lead", "reminder"),
        ("2026-03-27T10:30:00Z", "person:funder", "ask"),
        ("2026-04-02T08:00:00Z", "person:funder", "overdue"),
        ("2026-04-02T08:00:00Z", "person:lead", "nudge"),
    ])
    updates = [(moment(row["at"]), row["to"]) for row in rows if row["purpose"] == "update"]
    assert (moment("2026-03-27T12:00:00Z"), "channel:chat:general") in updates


def test_the_same_script_gives_the_same_bytes_in_another_folder(rehearse):
    script = [said("2026-03-25T10:30:00Z"), said("2026-03-26T09:00:00Z", id="m2", author="u2", thread="m1")]
    first = rehearse(script, "2026-04-16T00:00:00Z", "--state", raw=True)
    again = rehearse(script, "2026-04-16T00:00:00Z", "--state", raw=True)
    assert first == again
    state = json.loads(first.splitlines()[-1])["state"]
    assert [one["id"] for one in state["impediments"]] == ["IMP-1"]


def test_nothing_leaves_the_machine_and_nothing_is_left_behind(rehearse, tmp_path):
    rehearse([said("2026-03-25T10:30:00Z")], "2026-04-16T00:00:00Z", mail={"url": "file:var/mail"})
    assert not list(tmp_path.rglob("*.db*")) and not list(tmp_path.rglob("*.eml"))
