"""A rich quarter, rehearsed whole: what must be true of any quarter, whatever the words are."""

import re
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from strawkit.rehearsal import Rehearsal, outline

QUARTER = Path(__file__).parent / "histories/quarter/quarter.yaml"
FUNDERS = {"trust": "Europe/London", "clinics": "Europe/Berlin", "library": "Europe/London"}
UPWARD = {*FUNDERS, "second", "operations"}
FREE = {"2026-04-03", "2026-04-06"}
IMMEDIATE = ("ask", "reminder", "overdue")
# VOICE: a receipt fits on a phone, an ask and a digest have their lengths. Links are no words.
WORDS = {"receipt": 45, "ask": 120, "digest": 300, "heartbeat": 60}


class Quarter:
    def __init__(self, binary, folder, language=None):
        self.history = Rehearsal(QUARTER)
        for person in self.history.settings["people"].values() if language else ():
            person["language"] = language
        self.rows, self.impediments = self.history.run(binary, folder)

    def zone(self, person):
        return ZoneInfo(self.history.settings["people"][person].get("zone", "Europe/London"))

    def private(self, *purposes):
        """Person, local time, and the row of each private letter."""
        for row in self.rows:
            person = row["to"].removeprefix("person:")
            if row["to"].startswith("person:") and (not purposes or row["purpose"] in purposes):
                yield person, outline(row).at.astimezone(self.zone(person)), row


@pytest.fixture(scope="module")
def quarter(binary, tmp_path_factory):
    return Quarter(binary, tmp_path_factory.mktemp("quarter"))


def test_each_funder_has_exactly_one_digest_a_week_at_eight_on_their_own_wall(quarter):
    # Mondays from 12 January to 6 April: thirteen, of which the last is a holiday and the last two are summer time.
    mondays = [datetime(2026, 1, 12) + timedelta(weeks=week) for week in range(13)]
    for funder in FUNDERS:
        came = [at for person, at, _ in quarter.private("digest", "heartbeat") if person == funder]
        assert [at.replace(tzinfo=None) for at in came] == [monday.replace(hour=8) for monday in mondays]


def test_nothing_upward_names_anybody_of_a_team_or_repeats_what_was_written(quarter):
    said = [step["message"] for step in quarter.history.script if "message" in step]
    names = re.compile(r"\b(" + "|".join(sorted({one["author"] for one in said})) + r")\b", re.IGNORECASE)
    sentences = [part.strip() for one in said for part in re.split(r"[.:,]", one["text"]) if len(part.split()) >= 4]
    letters = [row for person, _, row in quarter.private() if person in UPWARD]
    assert len(letters) > 60 and len(sentences) > 40
    for row in letters:
        assert not names.search(row["text"]), row
        assert not [part for part in sentences if part.lower() in row["text"].lower()], row


def test_reasons_of_the_lead_and_of_other_funders_stay_where_they_were_said(quarter):
    for step in quarter.history.script:
        answer = step.get("answer", {})
        if reason := answer.get("reason"):
            assert not [row for person, _, row in quarter.private() if person in UPWARD and reason in row["text"]]


def test_nobody_is_interrupted_more_than_once_a_day_and_three_times_a_week(quarter):
    told = [(person, at) for person, at, row in quarter.private(*IMMEDIATE) if person in UPWARD]
    days = Counter((person, at.date()) for person, at in told)
    weeks = Counter((person, at.isocalendar()[:2]) for person, at in told)
    assert max(days.values()) == 1 and max(weeks.values()) <= 3


def test_what_is_private_comes_in_the_working_hours_of_whoever_gets_it(quarter):
    for person, at, row in quarter.private("ask", "reminder", "overdue", "nudge", "preview"):
        if row["rule"].startswith("an answer"):
            continue  # what follows from an answer goes at once
        assert at.weekday() < 5 and at.date().isoformat() not in FREE and 9 <= at.hour + at.minute / 60 <= 17, row


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "pt"])
def test_every_letter_keeps_its_length_in_every_language(quarter, binary, tmp_path, language):
    it = Quarter(binary, tmp_path, language)
    assert [outline(row) for row in it.rows] == [outline(row) for row in quarter.rows]
    for row in it.rows:
        words = [word for word in row["text"].split() if not word.startswith("http")]
        assert len(words) <= WORDS.get(row["purpose"], 300), (len(words), row)


def test_whatever_was_raised_is_there_at_the_end_with_a_state_and_was_answered_in_its_thread(quarter):
    ids = [one["id"] for one in quarter.impediments]
    assert ids == [f"IMP-{number}" for number in range(1, len(ids) + 1)] and len(ids) >= 18
    answered = {row["impediment"] for row in quarter.rows if row["purpose"] in ("receipt", "question")}
    assert answered == set(ids)
    over = {one["id"] for one in quarter.impediments if one["state"] in ("verified", "closed", "withdrawn", "accepted")}
    told = {row["impediment"] for row in quarter.rows if row["to"].startswith("channel:") and row["purpose"] == "closing"}
    declined = {step["answer"]["impediment"] for step in quarter.history.script
                if step.get("answer", {}).get("verb") == "decline"}
    assert over - declined <= told


def test_a_promise_is_left_in_peace_until_its_day_is_over(quarter):
    for step in quarter.history.script:
        answer = step.get("answer", {})
        if answer.get("verb") != "mine":
            continue
        since = datetime.fromisoformat(step["at"])
        until = datetime.fromisoformat(answer["date"] + "T17:00").replace(tzinfo=quarter.zone(answer["by"]))
        early = [row for person, at, row in quarter.private(*IMMEDIATE)
                 if person == answer["by"] and row["impediment"] == answer["impediment"] and since <= at < until]
        assert not early, early


@pytest.mark.parametrize("steps", [1, 20, 45, 70])
def test_a_quarter_that_is_cut_short_gives_the_same_letters_so_far(quarter, binary, tmp_path, steps):
    part = Rehearsal(QUARTER)
    cut = datetime.fromisoformat(part.script[steps]["at"])
    part.script = part.script[:steps]
    part.until = cut - timedelta(minutes=1)
    rows, _ = part.run(binary, tmp_path)
    assert rows == [row for row in quarter.rows if outline(row).at < cut]
