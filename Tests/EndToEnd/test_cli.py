"""The command: exit codes, machine output, and errors that name their place."""

import json
import re
import signal
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from strawkit import Daemon, GenericSource, config, new_secret, until
from strawkit.words import ENVIRONMENT, SMALL_TALK, USERS

PLACE = re.compile(r"^straw\.yaml:(\d+):(\d+): .+; .+$")


@pytest.fixture
def run(binary, tmp_path):
    return lambda *arguments, **more: Daemon.run_in(binary, tmp_path, *arguments, **more)


COMMANDS = ["serve", "check", "classify", "train", "evaluate", "post", "rehearse", "migrate", "outbox", "quarantine",
            "corrections", "impediments"]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(run, command):
    done = run(command, "--help")
    assert done.returncode == 0
    assert "USAGE" in done.stdout


@pytest.mark.parametrize("arguments", [["--frobnicate"], ["serve", "--frobnicate"], ["frobnicate"], ["rehearse"]])
def test_wrong_usage_is_64(run, arguments):
    done = run(*arguments)
    assert done.returncode == 64
    assert done.stderr


def test_a_good_configuration_is_0(straw):
    done = straw(start=False).run("check")
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("command", ["check", "serve"])
def test_a_configuration_that_is_not_there_is_78(run, command):
    assert run(command, "--config", "nowhere.yaml").returncode == 78


TEN_MISTAKES = """\
workspace: 7
server:
  listen: nonsense
  max_body: many
sources:
  chat: {kind: carrier_pigeon}
people:
  funder: {name: The funder, zone: Europe/Atlantis}
products:
  intake:
    lead: nobody
    phase: dreaming
    working_hours: always
    teams: {forms: {size: -1, channels: ["chat"]}}
surprise: true
"""


def test_a_configuration_with_ten_mistakes_reports_ten_places(run, tmp_path):
    (tmp_path / "straw.yaml").write_text(TEN_MISTAKES)
    done = run("check", "--config", "straw.yaml")
    assert done.returncode == 78
    problems = [PLACE.match(row) for row in done.stderr.splitlines()]
    assert all(problems), done.stderr
    lines = {int(found.group(1)) for found in problems}
    assert lines >= {3, 4, 6, 8, 11, 12, 13, 14, 15}, done.stderr
    assert len({found.group(0).split(": ")[0] for found in problems}) >= 10, done.stderr


def test_what_is_served_all_the_same_is_a_warning_and_0(run, tmp_path):
    text = json.dumps(config(people={}, products={"intake": {"title": "Intake"}}))  # JSON is YAML
    (tmp_path / "straw.yaml").write_text(text)
    done = run("check", "--config", "straw.yaml")
    assert done.returncode == 0, done.stderr
    (told,) = done.stderr.splitlines()
    assert PLACE.match(told) and ": warning: `products.intake` has no funder" in told
    assert "no errors, 1 warning" in done.stdout
    done = run("check", "--json", "--config", "straw.yaml")
    assert done.returncode == 0 and not done.stderr
    assert [json.loads(row)["severity"] for row in done.stdout.splitlines()] == ["warning"]


def test_every_kind_of_bad_input_is_told_by_check(run, tmp_path):
    people = {name: {"mail": f"{name}@example.org"} for name in ("ada", "bea")} | {"cy": {}}
    (tmp_path / "bad.ics").write_text("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:soon\nEND:VEVENT\nEND:VCALENDAR\n")
    team = {"forms": {"channels": ["chat:general"]}}
    for product, what in [
        ({"funder": "cy"}, "cy cannot be reached"),
        ({"lead": "ada", "funder": "ada"}, "ada is the funder too"),
        ({"lead": "bea", "funder": "ada", "deputy": "bea"}, "bea is the lead too"),
        ({"funder": "ada", "holidays": ["bad.ics"]}, "bad.ics:3: `soon` is not a day"),
        ({"funder": "ada", "teams": {"others": {"channels": ["chat:general"]}}}, "chat:general is listed twice"),
    ]:
        products = {"first": {"funder": "bea", "teams": team}, "second": product}
        (tmp_path / "straw.yaml").write_text(json.dumps(config(people=people, products=products)))
        done = run("check", "--config", "straw.yaml")
        assert done.returncode == 78, what
        # Beside it stand warnings of what those configurations lack besides.
        (told,) = [line for line in done.stderr.splitlines() if ": warning: " not in line]
        assert PLACE.match(told) and what in told


def test_serve_refuses_a_bad_configuration_with_78_and_the_place(straw):
    daemon = straw(start=False)
    (daemon.folder / "straw.yaml").write_text(TEN_MISTAKES)
    done = daemon.run("serve")
    assert done.returncode == 78
    assert "straw.yaml:15:1:" in done.stderr


def test_secrets_are_never_printed(straw):
    daemon = straw(config(sources={"chat": {"kind": "generic", "secret": "whsec_not-base64-but-secret"}}), start=False)
    done = daemon.run("check")
    assert done.returncode == 78
    assert "but-secret" not in done.stdout + done.stderr


def test_classify_reads_json_lines_in_the_same_order(run):
    texts = {"1": ENVIRONMENT, "b": SMALL_TALK, "3": USERS}
    script = "".join(json.dumps({"id": id, "text": text}) + "\n" for id, text in texts.items())
    done = run("classify", "--json", stdin=script)
    assert done.returncode == 0, done.stderr
    rows = [json.loads(row) for row in done.stdout.splitlines()]
    assert [row["id"] for row in rows] == list(texts)
    assert [row["category"] for row in rows] == ["resources", "none", "access_to_users"]
    assert [row["blocker"] for row in rows] == [True, False, True]
    keys = {"id", "category", "blocker", "confidence", "subreason", "evidence", "runner_up", "abstain", "language",
            "why", "more"}
    for row in rows:
        assert set(row) == keys
        assert 0 <= row["confidence"] <= 1
        assert set(row["runner_up"]) == {"category", "confidence"}
    assert rows[0]["subreason"] == "environments"


@pytest.mark.parametrize("bad", ["{\n", "[]\n", '{"id":"1"}\n'])
def test_classify_of_bad_lines_is_65(run, bad):
    done = run("classify", "--json", stdin=bad)
    assert done.returncode == 65
    assert re.search(r":1:\d+: ", done.stderr), done.stderr


def test_classify_reads_one_message_aloud(run):
    done = run("classify", ENVIRONMENT)
    assert done.returncode == 0
    assert "resources" in done.stdout


def test_post_signs_sends_and_prints_the_answer(straw):
    daemon = straw()
    done = daemon.run("post", ENVIRONMENT)
    assert done.returncode == 0, done.stderr
    assert "IMP-1" in done.stdout


def test_post_says_why_nothing_comes_as_far_as_it_knows(straw):
    daemon = straw()
    unheard = daemon.run("post", "--channel", "other", ENVIRONMENT)
    assert unheard.returncode == 1
    assert "no answer: no team lists `chat:other`; add it to `channels`" in unheard.stderr
    silent = daemon.run("post", SMALL_TALK)
    assert silent.returncode == 1
    assert "no answer within 5 s" in silent.stderr
    assert daemon.run("post", "--url", "rubbish", ENVIRONMENT).returncode == 64


@pytest.mark.parametrize("command, arguments", [
    ("digest", ["--funder", "nobody"]), ("digest", ["--funder", "funder", "--at", "rubbish"]),
    ("digest", ["--funder", "funder", "--workspace", "nowhere"]), ("retro", ["--team", "nix"]),
    ("retro", ["--team", "forms", "--since", "rubbish"]), ("post", ["--source", "nix", "hello"]),
    ("rehearse", ["--until", "rubbish", "-"]), ("corrections", ["--workspace", "nowhere"]),
], ids=lambda each: each if isinstance(each, str) else " ".join(each))
def test_wrong_usage_names_the_help_of_its_command(straw, command, arguments):
    daemon = straw(start=False)
    daemon.run("migrate")
    done = daemon.run(command, *arguments)
    assert done.returncode == 64
    assert done.stderr.startswith("Error: --")
    assert f"See 'straw {command} --help'" in done.stderr


def test_a_name_in_two_workspaces_is_not_guessed(straw):
    daemon = straw(config(workspace="north"), start=False)
    south = config(workspace="south", sources={"south-chat": {"kind": "generic", "secret": new_secret()}})
    south["people"] = {name: {"chat": f"south-chat:{name}"} for name in ("funder", "lead")}
    south["products"]["intake"]["teams"] = {"forms": {"channels": ["south-chat:general"]}}
    (daemon.folder / "south.yaml").write_text(json.dumps(south))
    both = ["--config", "straw.yaml", "--config", "south.yaml"]
    daemon.run("migrate")
    for command in (["digest", "--funder", "funder"], ["retro", "--team", "forms"]):
        done = Daemon.run_in(daemon.binary, daemon.folder, *command, *both)
        assert done.returncode == 64
        assert "is in the workspaces north, south; name one with --workspace" in done.stderr
        assert Daemon.run_in(daemon.binary, daemon.folder, *command, *both, "--workspace", "south").returncode == 0


def test_the_retrospective_pack_is_in_the_language_of_its_team_and_json_keeps_its_keys(straw):
    settings = config()
    settings["products"]["intake"]["teams"]["forms"]["language"] = "de"
    daemon = straw(settings, start=False)
    daemon.run("migrate")
    text = daemon.run("retro", "--team", "forms").stdout
    assert text.startswith("Intake, Team forms: ")
    assert "Es wurde nicht gemeldet, dass etwas im Weg war." in text and "Lebenszeichen" in text
    assert 'lang="de"' in daemon.run("retro", "--team", "forms", "--format", "html").stdout
    pack = json.loads(daemon.run("retro", "--team", "forms", "--format", "json").stdout)
    assert set(pack) == {"product", "team", "since", "until", "impediments", "recurring", "figures", "waits", "vitals"}
    assert "Inflow, outflow, net" in [figure["title"] for figure in pack["figures"]]


def test_a_person_of_whom_nothing_was_ever_heard_is_not_erased(straw):
    secret = new_secret()
    daemon = straw(config(sources={"chat": {"kind": "generic", "secret": secret}}))
    assert GenericSource(daemon.base, secret).message(ENVIRONMENT, author="u1").status_code == 202
    until(lambda: len(daemon.run("person", "export", "chat:u1").stdout.splitlines()) > 1, "the words to be kept")
    for command in ("export", "erase"):
        unknown = daemon.run("person", command, "chat:nobody")
        assert (unknown.returncode, unknown.stdout) == (1, "")
        assert "person chat:nobody: nobody of this account is in `people`" in unknown.stderr
        assert daemon.run("person", command, "lead").returncode == 0
    assert "`people` still has them" in daemon.run("person", "erase", "lead").stderr
    first, again = [daemon.run("person", "erase", "chat:u1") for _ in range(2)]
    assert not first.stderr, "nobody of `people`"
    assert (first.returncode, again.returncode) == (0, 0)
    assert "default: erased: texts 1" in first.stdout
    assert "default: erased before; nothing more was found" in again.stdout


def test_post_to_nobody_is_69(straw):
    done = straw(start=False).run("post", ENVIRONMENT)
    assert done.returncode == 69
    assert done.stderr


def test_migrate_makes_a_ledger_and_may_be_repeated(straw):
    daemon = straw(start=False)
    assert [daemon.run("migrate").returncode for _ in range(2)] == [0, 0]
    assert (daemon.folder / "var" / "straw.db").exists()


LOOKS = [["corrections", "list"], ["corrections", "undo", "1"], ["evaluate", "--corrections"],
         ["outbox", "list"], ["outbox", "show", "1"], ["outbox", "retry", "1"], ["outbox", "drop", "1"],
         ["quarantine", "list"], ["quarantine", "show", "1"], ["quarantine", "retry", "1"], ["quarantine", "drop", "1"],
         ["impediments", "list"], ["impediments", "show", "IMP-1"], ["impediments", "export"],
         ["backup", "kept.db"], ["person", "export", "chat:u1"]]


@pytest.mark.parametrize("arguments", LOOKS, ids=" ".join)
def test_what_only_looks_or_repairs_makes_no_ledger(straw, arguments):
    daemon = straw(start=False)
    done = daemon.run(*arguments)
    assert done.returncode == 69, done.stdout + done.stderr
    assert re.search(r"var/straw\.db: there is no ledger yet; `straw serve` makes it", done.stderr), done.stderr
    assert not (daemon.folder / "var" / "straw.db").exists()


@pytest.mark.parametrize("arguments", [["outbox"], ["quarantine"], ["impediments"], ["person", "export", "chat:u1"]],
                         ids=" ".join)
def test_what_only_looks_or_repairs_leaves_an_older_schema_as_it_is(straw, arguments):
    daemon = straw(start=False)
    assert daemon.run("migrate", "--to", "1").returncode == 0
    done = daemon.run(*arguments)
    assert done.returncode == 69, done.stdout + done.stderr
    assert re.search(r"var/straw\.db: its schema is 1; bring it up with `straw migrate`", done.stderr), done.stderr
    assert '"from":1' in daemon.run("migrate", "--json").stdout.replace(" ", "")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_serve_ends_with_0_when_asked_to(straw, number):
    daemon = straw()
    daemon.signal(number)
    assert daemon.process.wait(25) == 0


def test_a_made_secret_is_private_and_kept(straw):
    daemon = straw()
    key = daemon.folder / "var" / "chat.key"
    assert key.stat().st_mode & 0o777 == 0o600
    made = key.read_bytes()
    daemon.stop()
    daemon.start()
    assert key.read_bytes() == made


def test_port_0_is_reported_as_the_port_it_became(straw):
    daemon = straw(config(server={"listen": "127.0.0.1:0"}))
    assert not daemon.base.endswith(":0")
    assert daemon.get("/healthz").status_code == 200


def test_a_reload_takes_a_good_configuration_and_refuses_a_bad_one(straw):
    secret = new_secret()
    daemon = straw(config(sources={"chat": {"kind": "generic", "secret": secret}}))
    (daemon.folder / "straw.yaml").write_text(TEN_MISTAKES)
    daemon.signal(signal.SIGHUP)
    until(lambda: "straw.yaml:15:1" in daemon.tail(), "the log to name the mistakes")
    assert GenericSource(daemon.base, secret).message(ENVIRONMENT).status_code == 202


def test_a_reload_names_what_needs_a_restart(straw):
    daemon = straw()
    file = daemon.folder / "straw.yaml"
    file.write_text(file.read_text() + "\nlog: {level: debug}\n")
    daemon.signal(signal.SIGHUP)
    until(lambda: "configuration.needsRestart" in daemon.tail() and "log.level" in daemon.tail(), "the log to say so")


def test_a_new_key_beside_a_ledger_in_use_is_told(straw):
    daemon = straw()
    assert daemon.run("post", ENVIRONMENT).returncode == 0
    assert "configuration.newSecret" not in daemon.tail()
    daemon.stop()
    (daemon.folder / "var" / "chat.key").unlink()
    assert "note   secret var/chat.key: this file is not there" in daemon.run("doctor").stdout
    daemon.start()
    until(lambda: "configuration.newSecret" in daemon.tail(), "the log to say so")


def test_letters_that_cannot_be_delivered_are_listed(straw):
    secret = new_secret()
    nowhere = "http://192.0.2.1:9/"
    daemon = straw(config(sources={"chat": {"kind": "generic", "secret": secret, "reply_url": nowhere}}))
    assert GenericSource(daemon.base, secret).message(ENVIRONMENT).status_code == 202
    rows = until(lambda: daemon.run("outbox", "list", "--json").stdout.splitlines(), "the letter to be listed")
    assert all(json.loads(row) for row in rows)
    assert re.search(r"  next try \d{4}-\d\d-\d\d \d\d:\d\d$", daemon.run("outbox", "list").stdout, re.MULTILINE)
    letter = json.loads(rows[0])
    [whole] = [json.loads(row) for row in daemon.run("outbox", "show", letter["id"], "--json").stdout.splitlines()]
    assert (whole["id"], whole["key"]) == (letter["id"], letter["key"]) and "IMP-1" in whole["text"]
    assert f", rule: {whole['rule']}\n\nIMP-1" in daemon.run("outbox", "show", letter["id"]).stdout
    sent = daemon.run("outbox", "list", "--state", "sent")
    assert (sent.returncode, sent.stdout, sent.stderr) == (0, "", "no letter is sent\n")
    assert letter["sent_at"] is None
    assert daemon.run("outbox", "list", "--state", "waiting", "--json").stdout
    assert daemon.run("outbox", "list", "--state", "nix").returncode == 64
    # Only what was tried before is tried again.
    retried = until(lambda: daemon.run("outbox", "retry", letter["id"], "--json").stdout, "the letter to be tried")
    assert json.loads(retried) == {"id": letter["id"], "retried": True}
    dropped = daemon.run("outbox", "drop", letter["id"], "--json")
    assert json.loads(dropped.stdout) == {"id": letter["id"], "dropped": True}
    assert daemon.run("outbox", "show", "999", "--json").returncode == 1


def test_what_has_left_is_listed_with_its_moment_the_newest_first(straw):
    secret, zone = new_secret(), "America/St_Johns"
    daemon = straw(config(sources={"chat": {"kind": "generic", "secret": secret}}))
    daemon.environment = {"TZ": zone}
    source = GenericSource(daemon.base, secret)

    def sent(*arguments):
        done = daemon.run("outbox", "list", "--state", "sent", "--json", *arguments)
        return [json.loads(row) for row in done.stdout.splitlines()]

    # In two threads, one after the other: each is answered, the second as the same again.
    for thread in ["first", "second"]:
        assert source.message(ENVIRONMENT, id=thread).status_code == 202
        until(lambda: any(row["to"].endswith(f"/{thread}") for row in sent()), f"the answer in the {thread} thread")
    until(lambda: not daemon.run("outbox", "list", "--state", "waiting").stdout, "nothing to wait any more")
    rows = sent()
    assert len(rows) > 1 and rows[-1]["key"] == "IMP-1/receipt"
    assert rows == sorted(rows, key=lambda row: (datetime.fromisoformat(row["sent_at"]), row["id"]), reverse=True)
    assert sent("--limit", "1") == rows[:1]
    both = daemon.run("outbox", "list", "--state", "sent", "--state", "waiting", "--json")
    assert [json.loads(row) for row in both.stdout.splitlines()] == rows
    at = datetime.fromisoformat(rows[0]["sent_at"]).astimezone(ZoneInfo(zone))
    table = daemon.run("outbox", "list", "--state", "sent").stdout.splitlines()
    assert len(table) == len(rows) and table[0].endswith(f"  sent {at:%Y-%m-%d %H:%M}")
