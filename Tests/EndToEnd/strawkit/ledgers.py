"""Where a daemon keeps things: a SQLite file, or a database of a PostgreSQL."""

from .postgres import ROLE

KINDS = ["sqlite", "postgres"]


class SQLiteLedger:
    """Beside the daemon, so that each daemon has its own; or in a folder that the test names."""

    kind = "sqlite"

    def __init__(self, folder=None):
        self.url = f"sqlite:{folder}/straw.db" if folder else "sqlite:var/straw.db"


class PostgresLedger:
    """One for all daemons that are given it. `through` is the port of something that stands before the server."""

    kind = "postgres"

    def __init__(self, cluster, through=None, options=""):
        self.cluster = cluster
        self.name = cluster.database(options)
        self.url = f"postgres://{ROLE}@127.0.0.1:{through or cluster.port}/{self.name}"

    def sql(self, text):
        return self.cluster.sql(text, self.name)

    def end_sessions(self):
        """As an administrator would: what was set for the database counts from the next session on."""
        self.cluster.sql(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{self.name}'")

    def drop(self):
        self.cluster.drop(self.name)
