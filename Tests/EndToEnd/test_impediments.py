"""`straw impediments`: whatever was raised, as a list, one by one, and for a spreadsheet, beside the daemon."""

import csv
import fcntl
import io
import json
import os
import struct
import subprocess
import termios
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from strawkit import Daemon, until
from strawkit.words import ENVIRONMENT, USERS


class Raised:
    """A line with two impediments: an environment, which somebody drives, and users."""

    def __init__(self, line):
        self.line = line()
        self.daemon, self.chat = self.line.daemon, self.line.chat
        self.messages = [self.say(ENVIRONMENT), self.say(USERS)]
        self.chat.message("own", thread=self.messages[0], author="u2")
        until(lambda: self.one("IMP-1")["owned"], "somebody to drive it")

    def say(self, text):
        sent = self.chat.message(text, author="zelda").sent
        self.line.sink.wait("reply.created", in_reply_to=sent)
        return sent

    def run(self, *arguments, **more):
        return self.daemon.run("impediments", *arguments, **more)

    def rows(self, *arguments):
        return lines(self.run(*arguments, "--json"))

    def ids(self, *arguments):
        return [one["id"] for one in self.rows("list", *arguments)]

    def one(self, id):
        [row] = self.rows("show", id)
        return row


def lines(done):
    assert done.returncode == 0, done.stderr
    return [json.loads(row) for row in done.stdout.splitlines()]


@pytest.fixture
def raised(line):
    return Raised(line)


def test_a_list_has_the_shape_that_a_rehearsal_ends_with(raised, binary):
    folder = raised.daemon.folder
    message = {"source": "chat", "channel": "general", "id": "m1", "thread": None, "author": "u1", "text": ENVIRONMENT}
    (folder / "script.jsonl").write_text(json.dumps({"at": "2026-03-02T09:00:00Z", "message": message}) + "\n")
    rehearsed = lines(Daemon.run_in(binary, folder, "rehearse", "script.jsonl", "--state", "--config", "straw.yaml"))
    [shape] = rehearsed[-1]["state"]["impediments"]
    rows = raised.rows("list")
    assert [list(row) for row in rows] == [list(shape)] * 2
    assert [(row["id"], row["workspace"], row["category"]) for row in rows] == [
        ("IMP-1", "default", "resources"), ("IMP-2", "default", "access_to_users")]
    assert raised.rows() == rows, "list is what it does without a word"


def test_filters_leave_what_they_name(raised):
    soon = (datetime.now(ZoneInfo("UTC")) + timedelta(hours=1)).isoformat()
    for arguments, wanted in [
        (["--product", "intake", "--team", "forms"], ["IMP-1", "IMP-2"]), (["--open"], ["IMP-1", "IMP-2"]),
        (["--category", "access_to_users"], ["IMP-2"]), (["--severity", "slowing"], []),
        (["--state", "owned", "--state", "resolved"], ["IMP-1"]), (["--tier", "L1"], ["IMP-1", "IMP-2"]),
        (["--tier", "L3b"], []), (["--since", "2026-01-01", "--until", soon], ["IMP-1", "IMP-2"]),
        (["--since", "2026-01-01T09:00"], ["IMP-1", "IMP-2"]), (["--until", "2026-01-01 09:00:30"], []),
        (["--until", "2026-01-01"], []), (["--q", "NURSES"], ["IMP-2"]), (["--workspace", "default", "--q", "zzz"], []),
    ]:
        assert raised.ids(*arguments) == wanted, arguments


def test_a_table_stands_in_the_zone_of_whoever_reads_it(raised):
    zone = "America/St_Johns"
    raised.daemon.environment = {"TZ": zone}
    header, first, second = raised.run("list").stdout.splitlines()
    assert header.split()[:3] == ["ID", "RAISED", "STATE"]
    at = datetime.fromisoformat(raised.one("IMP-1")["raised_at"]).astimezone(ZoneInfo(zone))
    assert first.startswith("IMP-1") and f"{at:%Y-%m-%d %H:%M}" in first and "intake/forms" in first
    assert second.startswith("IMP-2")
    nothing = raised.run("list", "--tier", "L3b")
    assert (nothing.returncode, nothing.stdout) == (0, "")
    assert f"What happened ({zone}):" in raised.run("show", "1").stdout


@pytest.mark.parametrize("zone", ["Mars/Olympus", "CET-1CEST,M3.5.0,M10.5.0/3"])
def test_a_zone_that_nobody_knows_is_told_with_the_one_in_its_place(raised, zone):
    raised.daemon.environment = {"TZ": zone}
    for arguments in (["list", "--since", "2026-01-01"], ["show", "1"]):
        told = raised.run(*arguments)
        assert told.returncode == 0
        assert told.stderr.splitlines() == [
            f"TZ: {zone} names no zone that is known, so moments are in UTC; write TZ=Europe/London"]
    assert "What happened (UTC):" in told.stdout
    assert not raised.run("list", "--json").stderr, "JSON is in UTC anyway"


def test_a_narrow_terminal_gets_lines_that_fit(raised):
    def shown(columns):
        ours, its = os.openpty()
        fcntl.ioctl(its, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        subprocess.run([raised.daemon.binary, "impediments", "--config", "straw.yaml"], cwd=raised.daemon.folder,
                       stdout=its, env={**os.environ, "NO_COLOR": "1"}, timeout=60, check=True)
        os.close(its)
        text = os.read(ours, 1 << 16).decode()
        os.close(ours)
        return text.splitlines()

    narrow = shown(60)
    assert max(map(len, narrow)) <= 60 and len(narrow) > 3
    assert shown(200) == raised.run("list").stdout.splitlines()
    assert " ".join(narrow).split() == raised.run("list").stdout.split()


def test_what_cannot_be_written_is_a_failure_and_no_short_file(raised):
    def shell(line):
        return raised.daemon.run_in("/bin/sh", raised.daemon.folder, "-c", line)

    straw = raised.daemon.binary
    for command in ("impediments", "impediments show 1", "impediments export", "retro --team forms",
                    "digest --funder funder", "person export chat:zelda"):
        full = shell(f"{straw} {command} --config straw.yaml > /dev/full")
        assert full.returncode == 1, command
        assert full.stderr.startswith("standard output: cannot be written (No space left on device)"), full.stderr
        away = shell(f"({straw} {command} --config straw.yaml; echo ended $? >&2) | true")
        assert away.stderr == "ended 0\n", command
    assert shell(f"{straw} impediments show 99 --config straw.yaml 2> /dev/full").returncode == 1


def test_everything_about_one(raised):
    told = raised.run("show", "imp-1")
    assert told.returncode == 0, told.stderr
    for part in ("IMP-1: ", "If nobody does anything:", ENVIRONMENT, "driven by", "taken on, by ~", "raised: "):
        assert part in told.stdout, told.stdout
    assert "zelda" not in told.stdout, "people are told by their keys"
    one = raised.one("IMP-1")
    assert (one["text"], one["source"], one["channel"]) == (ENVIRONMENT, "chat", "general")
    assert one["raiser"].startswith("~") and one["owner"].startswith("~") and one["owner"] != one["raiser"]
    assert [entry["event"] for entry in one["timeline"]][0] == "raised"
    assert any(entry["event"] == "owned" and entry["by"] == one["owner"] for entry in one["timeline"])
    assert all(step["at"] and step["rule"] for step in one["next"]) and one["next"]


def test_what_was_taken_back_is_listed_without_its_words(raised):
    raised.chat.message("withdraw", thread=raised.messages[1], author="zelda")
    until(lambda: raised.ids("--state", "withdrawn") == ["IMP-2"], "the withdrawal")
    assert raised.ids("--open") == ["IMP-1"] and raised.ids("--q", "nurses") == []
    assert raised.one("IMP-2")["text"] is None
    assert "(erased)" in raised.run("show", "IMP-2").stdout


def test_an_export_opens_in_a_spreadsheet_and_holds_no_words(raised):
    done = raised.run("export")
    assert done.returncode == 0, done.stderr
    assert "nurses" not in done.stdout and "zelda" not in done.stdout
    header, *rows = csv.reader(io.StringIO(done.stdout, newline=""))
    assert {"id", "workspace", "state", "occurrences", "ask_state", "ask_sent_at"} <= set(header)
    assert [len(row) for row in rows] == [len(header)] * 2
    assert [dict(zip(header, row))["category"] for row in rows] == ["resources", "access_to_users"]
    assert lines(raised.run("export", "--format", "json", "--open")) == raised.rows("list")
    nothing = raised.run("export", "--format", "csv", "--tier", "L3b").stdout
    assert next(csv.reader(io.StringIO(nothing))) == header


@pytest.mark.parametrize("arguments, known", [
    (["list", "--product", "nix"], ["--product", "intake"]), (["export", "--team", "nix"], ["--team", "forms"]),
    (["list", "--state", "nix"], ["--state", "raised", "not_an_impediment"]),
    (["list", "--category", "nix"], ["--category", "access_to_users"]),
    (["list", "--since", "nix"], ["--since", "2026-03-02"]), (["list", "--workspace", "nix"], ["default"]),
    (["export", "--format", "nix"], ["csv", "json"]), (["show", "nix"], ["IMP-4"]), (["show"], ["id"]),
], ids=lambda each: " ".join(each))
def test_an_unknown_name_is_64_and_told_with_those_that_there_are(straw, arguments, known):
    daemon = straw(start=False)
    daemon.run("migrate")
    done = daemon.run("impediments", *arguments)
    assert done.returncode == 64 and not done.stdout
    assert all(word in done.stderr for word in known), done.stderr
    assert f"See 'straw impediments {arguments[0]} --help'" in done.stderr


def test_a_number_that_nobody_has_is_1(straw):
    daemon = straw(start=False)
    daemon.run("migrate")
    done = daemon.run("impediments", "show", "IMP-9")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("IMP-9: there is none of this number")
