"""Histories on the virtual clock against letters worked out by hand: each moment, receiver and purpose, none missing
and none too many. How they are written: strawkit/rehearsal.py. What they hold: histories/README.md."""

from pathlib import Path

import pytest

from strawkit.rehearsal import Rehearsal

HISTORIES = sorted((Path(__file__).parent / "histories").glob("*.history.yaml"))


@pytest.mark.parametrize("path", HISTORIES, ids=[path.name.removesuffix(".history.yaml") for path in HISTORIES])
def test_the_letters_are_those_worked_out_by_hand(binary, tmp_path, path):
    history = Rehearsal(path)
    problems = history.problems(*history.run(binary, tmp_path))
    assert not problems, "\n" + "\n".join(problems)


def test_a_letter_too_few_and_a_letter_too_many_are_both_told(binary, tmp_path):
    """Otherwise the test above would be about nothing."""
    history = Rehearsal(Path(__file__).parent / "histories/said-and-done-within-an-hour.history.yaml")
    rows, impediments = history.run(binary, tmp_path)
    assert [row["purpose"] for row in rows] == ["receipt", "closing"]
    fewer = history.problems(rows[1:], impediments)
    assert [problem.split()[0] for problem in fewer] == ["missing"]
    more = history.problems([*rows, rows[0]], impediments)
    assert [problem.split()[0] for problem in more] == ["extra"]
    later = [{**rows[0], "at": rows[1]["at"]}, *rows[1:]]
    assert {problem.split()[0] for problem in history.problems(later, impediments)} == {"missing", "extra"}


def test_there_are_at_least_forty_five_histories():
    assert len(HISTORIES) >= 45
