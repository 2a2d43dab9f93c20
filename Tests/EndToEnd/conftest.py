import os
from pathlib import Path

import pytest

from strawkit import Daemon, GenericSource, Sink, config, new_secret
from strawkit.fleet import Fleet
from strawkit.ledgers import KINDS, PostgresLedger, SQLiteLedger
from strawkit.postgres import Cluster, programs
from strawkit.report import TITLE, lines
from strawkit.slack_town import Town


@pytest.fixture(scope="session")
def binary():
    path = os.environ.get("STRAW_BIN")
    if not path or not os.access(path, os.X_OK):
        pytest.exit("STRAW_BIN must name the straw to test; scripts/test sets it", returncode=4)
    return Path(path).resolve()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    setattr(item, f"{report.when}_report", report)
    return report


def pytest_terminal_summary(terminalreporter):
    if told := lines():
        terminalreporter.section(TITLE)
        for each in told:
            terminalreporter.write_line(each)


def daemons(binary, folder, made):
    def make(settings=None, start=True, environment=None):
        daemon = Daemon(binary, folder / f"straw{len(made) or ''}", settings or config(), environment)
        made.append(daemon)
        return daemon.start() if start else daemon

    return make


@pytest.fixture
def straw(binary, tmp_path, request):
    """Makes daemons; those that still run at the end are killed, and their logs shown if the test failed."""
    made = []
    yield daemons(binary, tmp_path, made)
    for daemon in made:
        daemon.clean_up()
        if getattr(request.node, "call_report", None) and request.node.call_report.failed:
            print(daemon.tail())


class Line:
    """A daemon with one generic source and a sink for its answers."""

    def __init__(self, straw, changes=None, source=None):
        self.secret = new_secret()
        self.sink = Sink(self.secret)
        chat = {"kind": "generic", "secret": self.secret, "reply_url": self.sink.url, **(source or {})}
        changes = dict(changes or {})
        sources = {"chat": chat, **changes.pop("sources", {})}
        self.daemon = straw(config(**{"sources": sources, **changes}))
        self.chat = GenericSource(self.daemon.base, self.secret)


@pytest.fixture
def line(straw):
    """Makes lines: `line()` or `line({"policy": …})`; further sources stand beside the chat."""
    made = []

    def make(changes=None, source=None):
        made.append(Line(straw, changes, source))
        return made[-1]

    yield make
    for one in made:
        one.sink.close()


@pytest.fixture
def slack(straw, request):
    """Makes workspaces of Slack: `slack()`, `slack(policy=…)`. What Slack refused is a fault, but for what the mark
    `refusals` names."""
    made = []

    def make(**options):
        made.append(Town(straw, **options))
        return made[-1]

    yield make
    mark = request.node.get_closest_marker("refusals")
    for one in made:
        one.close(mark.args if mark else ())


@pytest.fixture(scope="module")
def shared(binary, tmp_path_factory):
    """One line for all tests of a module that leave nothing behind which others would see."""
    made = []
    one = Line(daemons(binary, tmp_path_factory.mktemp("shared"), made))
    yield one
    one.sink.close()
    for daemon in made:
        daemon.clean_up()


# Under fire: both ledgers, and several daemons


@pytest.fixture(scope="session")
def cluster():
    """A PostgreSQL for the whole session; each test has a database of its own."""
    if programs() is None:
        pytest.skip("there is no PostgreSQL server here; scripts/test installs the Debian package postgresql")
    one = Cluster()
    try:
        yield one.start()
    finally:
        one.close()


@pytest.fixture
def new_ledger(request):
    """Makes empty ledgers: `new_ledger("sqlite")`, `new_ledger("postgres", through=…)`."""
    made = []

    def make(kind, **options):
        if kind == "sqlite":
            return SQLiteLedger(**options)
        made.append(PostgresLedger(request.getfixturevalue("cluster"), **options))
        return made[-1]

    yield make
    for ledger in made:
        ledger.drop()


@pytest.fixture(params=KINDS)
def ledger(request, new_ledger):
    """The test runs once with each kind."""
    return new_ledger(request.param)


@pytest.fixture
def fleet(new_ledger, straw):
    """Makes fleets: `fleet(ledger)`. Depends on `new_ledger`, so that daemons end before their databases."""
    made = []

    def make(ledger, **options):
        made.append(Fleet(straw, ledger, **options))
        return made[-1]

    yield make
    for one in made:
        one.close()
