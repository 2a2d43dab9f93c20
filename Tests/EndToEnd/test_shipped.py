"""What a newcomer finds in config/ works as the README says."""

import base64
import json
import shutil
from pathlib import Path

import pytest

from strawkit import Daemon

CONFIG = Path(__file__).parents[2] / "config"
ENVIRONMENT = {
    "STRAW_MATRIX_AS_TOKEN": "a" * 64, "STRAW_MATRIX_HS_TOKEN": "b" * 64,
    "STRAW_CHAT_SECRET": "whsec_" + base64.b64encode(bytes(32)).decode(),
    "SLACK_SIGNING_SECRET": "0" * 32,
    "SLACK_BOT_TOKEN": "xoxb-0",
}


@pytest.fixture
def run(binary, tmp_path):
    shutil.copytree(CONFIG, tmp_path / "config")
    return lambda *arguments, **more: Daemon.run_in(binary, tmp_path, *arguments, **more)


@pytest.mark.parametrize("files", [
    ["straw.yaml"], ["examples/generic.yaml"], ["examples/language-model.yaml"], ["examples/mail.yaml"],
    ["examples/matrix.yaml"], ["examples/slack.yaml"],
    ["examples/two-workspaces/north.yaml", "examples/two-workspaces/south.yaml"],
], ids=" ".join)
def test_a_shipped_configuration_is_good(run, files):
    arguments = [word for file in files for word in ("--config", f"config/{file}")]
    done = run("check", *arguments, environment=ENVIRONMENT)
    assert done.returncode == 0, done.stderr


def test_every_example_is_covered_here():
    found = {path.relative_to(CONFIG).as_posix() for path in CONFIG.rglob("*.yaml")}
    registrations = {path for path in found if path.endswith(("-registration.yaml", "-manifest.yaml"))}
    assert found - registrations == {
        "straw.yaml", "examples/generic.yaml", "examples/language-model.yaml", "examples/mail.yaml", "examples/matrix.yaml", "examples/slack.yaml",
        "examples/two-workspaces/north.yaml",
        "examples/two-workspaces/south.yaml",
    }


def test_the_first_week_shows_what_each_of_them_would_get(run):
    done = run("rehearse", "config/examples/first-week.jsonl", "--until", "2026-03-24T12:00:00Z")
    assert done.returncode == 0, done.stderr
    rows = [json.loads(row) for row in done.stdout.splitlines()]
    purposes = {(row["to"], row["purpose"]) for row in rows}
    assert {("channel:chat:general", "receipt"), ("person:lead", "nudge"), ("person:lead", "preview"),
            ("person:funder", "ask"), ("person:funder", "digest"), ("channel:chat:general", "closing")} <= purposes
