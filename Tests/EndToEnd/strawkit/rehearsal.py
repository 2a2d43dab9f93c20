"""Histories that people can read: a script and the letters that must come of it, one line each.

A history is a YAML file. `script` and `letters` are blocks of lines in the clock of the history's `zone`; `#` begins
a comment, and the weekday must be that of the date, so that a slip of the pen is found before the program is asked.

    Wed 25 Mar 10:30  ann says m1: We have no benches, work has stopped.       (a message begins a thread)
    Wed 25 Mar 10:40  ben says m2 in m1: own                                 (a reply)
    Wed 25 Mar 10:40  ann says m3 at north: …                                (in another channel than `general`)
    Wed 25 Mar 11:00  ann edits m1: …           ann deletes m1
    Wed 25 Mar 11:00  lead answers 1: {verb: hold, reason: …}                (IMP-1)
    Wed 25 Mar 12:00  evidence intake working_software: …

    Wed 25 Mar 10:30  m1     receipt  1   "stopped"                          (in the thread of m1, about IMP-1)
    Thu 26 Mar 14:30  lead   preview  1   "not yet worded" !"ann"            (private; with this and without that in it)
    Mon 30 Mar 08:00  funder digest   -                                      (about no single one)

A time may carry another zone: `08:00@Auckland`; a date another year than the history's: `Fri 1 Jan 2027`.
"""

import copy
import json
import re
from collections import namedtuple
from datetime import datetime, timezone
from zoneinfo import ZoneInfo

import yaml

from .daemon import Daemon

MOMENT = r"(?P<weekday>\w{3}) +(?P<day>\d+) +(?P<month>\w{3})( +(?P<year>\d{4}))? +(?P<clock>\d\d:\d\d(:\d\d)?)(@(?P<zone>\w+))?"
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
SAYS = re.compile(r"(?P<who>\S+) says (?P<id>\S+?)( in (?P<thread>\S+?))?( at (?P<channel>\S+?))?: (?P<text>.*)")
EDITS = re.compile(r"(?P<who>\S+) edits (?P<id>\S+): (?P<text>.*)")
DELETES = re.compile(r"(?P<who>\S+) deletes (?P<id>\S+)")
ANSWERS = re.compile(r"(?P<who>\S+) answers (?P<number>\d+): (?P<fields>.*)")
EVIDENCE = re.compile(r"evidence (?P<product>\S+) (?P<kind>\w+): (?P<text>.*)")
LETTER = re.compile(r"(?P<to>\S+) +(?P<purpose>[a-z]+) +(?P<number>\d+|-)(?P<rest>.*)")
FRAGMENT = re.compile(r'(?P<no>!?)"(?P<text>[^"]*)"')

Letter = namedtuple("Letter", "at to medium purpose impediment thread")
Expected = namedtuple("Expected", "letter fragments line")


class Rehearsal:
    """One history: what it says, and whether that is what the program does."""

    def __init__(self, path):
        self.path = path
        written = yaml.safe_load(path.read_text())
        self.zone, self.year = written.get("zone", "Europe/London"), written.get("year", 2026)
        base = yaml.safe_load((path.parent / name).read_text()) if (name := written.get("base", "base.yaml")) else {}
        self.settings = merged(base, written.get("settings", {}))
        self.files = written.get("files", {})
        self.threads, self.channels = {}, {}
        self.script = [self.step(line) for line in lines(written["script"])]
        self.until = self.moment(re.fullmatch(MOMENT, written["until"].strip()))
        self.expected = [self.letter(line) for line in lines(written.get("letters", ""))]
        self.states = written.get("states", {})

    def moment(self, found):
        zones = [self.zone, *re.findall(r"\b[A-Z]\w+/[\w/]+", json.dumps(self.settings))]
        name = next(zone for zone in zones if zone.endswith(found["zone"] or ""))
        hour, minute, second = [int(part) for part in (found["clock"] + ":00").split(":")[:3]]
        at = datetime(int(found["year"] or self.year), MONTHS.index(found["month"]) + 1, int(found["day"]), hour, minute,
                      second, tzinfo=ZoneInfo(name))
        assert at.strftime("%a") == found["weekday"], f"{self.path.name}: {found.group()} is a {at:%a}"
        return at.astimezone(timezone.utc)

    def timed(self, line):
        found = re.match(MOMENT, line)
        assert found, f"{self.path.name}: no moment in: {line}"
        return self.moment(found), line[found.end():].strip()

    # What happens

    def step(self, line):
        at, rest = self.timed(line)
        for form, make in ((EVIDENCE, self.evidence), (SAYS, self.says), (EDITS, self.edits), (DELETES, self.deletes),
                           (ANSWERS, self.answers)):
            if found := form.fullmatch(rest):
                return {"at": at.isoformat().replace("+00:00", "Z"), **make(found)}
        raise AssertionError(f"{self.path.name}: not understood: {line}")

    def evidence(self, found):
        return {"evidence": {"product": found["product"], "kind": found["kind"], "text": found["text"]}}

    def says(self, found):
        channel = found["channel"] or self.channels.get(found["thread"], "general")
        self.channels[found["id"]], self.threads[found["id"]] = channel, found["thread"] or found["id"]
        return {"message": {"source": "chat", "channel": channel, "id": found["id"], "thread": found["thread"],
                            "author": found["who"], "text": found["text"]}}

    def place(self, found):
        return {"source": "chat", "channel": self.channels[found["id"]], "id": found["id"]}

    def edits(self, found):
        return {"edit": {**self.place(found), "text": found["text"]}}

    def deletes(self, found):
        return {"delete": self.place(found)}

    def answers(self, found):
        fields = {name: str(value) if name in ("date", "needed_by", "review_date") else value
                  for name, value in yaml.safe_load(found["fields"]).items()}
        return {"answer": {"impediment": f"IMP-{found['number']}", "by": found["who"], **fields}}

    # What must come of it

    def letter(self, line):
        at, rest = self.timed(line)
        found = LETTER.fullmatch(rest)
        assert found, f"{self.path.name}: not understood: {line}"
        to, purpose = found["to"], found["purpose"]
        impediment = None if found["number"] == "-" else f"IMP-{found['number']}"
        if to in self.threads:
            letter = Letter(at, f"channel:chat:{self.channels[to]}", "chat", purpose, impediment, self.threads[to])
        else:
            letter = Letter(at, f"person:{to}", self.medium(to, purpose), purpose, impediment, None)
        fragments = [(each["text"], not each["no"]) for each in FRAGMENT.finditer(found["rest"])]
        return Expected(letter, fragments, line)

    def medium(self, person, purpose):
        """With both addresses private letters go by chat, digests by mail; whoever has one address has no choice. In a
        source of mail a chat is a mail."""
        has = self.settings["people"].get(person, {"chat": person})
        source = str(has.get("chat")).partition(":")[0]
        if self.settings["sources"].get(source, {}).get("kind") == "mail":
            return "mail"
        first, second = ("mail", "chat") if purpose in ("digest", "heartbeat") else ("chat", "mail")
        return first if has.get(first) else second

    # What came of it

    def run(self, binary, folder):
        (folder / "straw.yaml").write_text(yaml.safe_dump(self.settings, allow_unicode=True, sort_keys=False))
        (folder / "script.jsonl").write_text("".join(json.dumps(row) + "\n" for row in self.script))
        for name, text in self.files.items():
            (folder / name).write_bytes(text.replace("\n", "\r\n").encode())
        done = Daemon.run_in(binary, folder, "rehearse", "script.jsonl", "--state", "--until", self.until.isoformat(),
                             "--config", "straw.yaml")
        assert done.returncode == 0, done.stderr
        rows = [json.loads(row) for row in done.stdout.splitlines()]
        return [row for row in rows if "state" not in row], rows[-1]["state"]["impediments"]

    def problems(self, rows, impediments):
        """Every difference between what is written and what came, each as a line in the clock of the history."""
        left, found = list(rows), []
        for wanted in self.expected:
            same = [row for row in left if outline(row) == wanted.letter]
            row = next((row for row in same if not wrong(row, wanted)), same[0] if same else None)
            if row is None:
                found.append((wanted.letter.at, f"missing  {wanted.line}"))
                continue
            left.remove(row)
            found += [(wanted.letter.at, f"words    {wanted.line}\n         {what} in: {row['rule']} | {row['text']}")
                      for what in wrong(row, wanted)]
        found += [(outline(row).at, f"extra    {self.told(row)}") for row in left]
        found += [(self.until, f"state    IMP-{number} is {got}, not {wanted}")
                  for number, wanted in self.states.items() if (got := state(impediments, number)) != wanted]
        return [text for _, text in sorted(found, key=lambda one: one[0])]

    def told(self, row):
        at = outline(row).at.astimezone(ZoneInfo(self.zone))
        to = row["thread"] if row["to"].startswith("channel:") else row["to"].removeprefix("person:")
        number = (row["impediment"] or "-").removeprefix("IMP-")
        return f"{at:%a} {at.day} {at:%b %H:%M}  {to}  {row['purpose']}  {number}   # {row['rule']} | {row['text']}"


def state(impediments, number):
    return next((one["state"] for one in impediments if one["id"] == f"IMP-{number}"), None)


def outline(row):
    return Letter(datetime.fromisoformat(row["at"]), row["to"], row["medium"], row["purpose"], row["impediment"],
                  row["thread"])


def wrong(row, wanted):
    words = " ".join(f"{row['rule']} {row['text']}".split())
    return [f"{'no ' if must else ''}`{text}`" for text, must in wanted.fragments if (text in words) != must]


def lines(block):
    """Without comments: whole lines, and what follows two spaces and `#`."""
    bare = (re.sub(r"(^|\s\s+)#.*", "", line).strip() for line in block.splitlines())
    return [line for line in bare if line]


def merged(base, changes):
    """`changes` over `base`, table by table."""
    result = copy.deepcopy(base)
    for key, value in changes.items():
        both = isinstance(value, dict) and isinstance(result.get(key), dict)
        result[key] = merged(result[key], value) if both else value
    return result
