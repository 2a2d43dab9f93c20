"""A real PostgreSQL 15 in a folder of its own: durable as in production, and ended as roughly as a test wants."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from .waiting import free_port, until

# Small, but nothing that is promised is left out: a commit is on the disk.
SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "shared_buffers": "16MB",
    "max_connections": "60",
    "fsync": "on",
    "synchronous_commit": "on",
    "full_page_writes": "on",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "jit": "off",
    "log_line_prefix": "%m [%p] %d ",
}
ROLE = "straw"


def programs():
    """The folder of the newest server that Debian has installed here, or None."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    return found[-1].parent if found else None


def as_postgres():
    """Options of a process: PostgreSQL and its pooler refuse to be root."""
    return {"user": "postgres", "group": "postgres", "extra_groups": []} if os.geteuid() == 0 else {}


def own(folder):
    """Gives a folder to whoever PostgreSQL runs as."""
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")


class Cluster:
    def __init__(self):
        self.bin = programs()
        # Not below pytest's folder, which nobody else may enter.
        self.folder = Path(tempfile.mkdtemp(prefix="straw-postgres-"))
        self.folder.chmod(0o755)
        own(self.folder)
        self.data = self.folder / "data"
        self.port = free_port()
        self.made = 0
        self.server = None
        self.call("initdb", "--pgdata", self.data, "--auth", "trust", "--username", "postgres", "--encoding", "UTF8",
                  "--locale", "C", "--no-sync")
        settings = {**SETTINGS, "port": self.port, "unix_socket_directories": self.folder}
        lines = [f"{key} = '{value}'\n" for key, value in settings.items()]
        with open(self.data / "postgresql.conf", "a") as file:
            file.writelines(lines)

    def call(self, program, *arguments, timeout=60):
        done = subprocess.run(
            [str(self.bin / program), *map(str, arguments)], cwd=self.folder, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=timeout, **as_postgres())
        assert done.returncode == 0, f"{program} ended with {done.returncode}:\n{done.stdout}\n{self.tail()}"
        return done.stdout

    # The server

    def start(self):
        # As our own child, which the kernel ends when we end, however we end.
        with open(self.folder / "log", "ab") as log:
            self.server = subprocess.Popen(
                ["setpriv", "--pdeathsig", "QUIT", self.bin / "postgres", "-D", self.data], cwd=self.folder,
                stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT, **as_postgres())

        def up():
            assert self.server.poll() is None, f"PostgreSQL does not start\n{self.tail()}"
            return self.is_up

        until(up, "PostgreSQL to take connections", 60)
        return self

    def stop(self, mode="immediate"):
        """`immediate` is a crash: nothing is written, and the next start repairs from the log."""
        self.call("pg_ctl", "stop", "--wait", "--pgdata", self.data, "--mode", mode)
        self.server.wait(30)

    def restart(self):
        self.stop()
        self.start()

    @property
    def is_up(self):
        asked = subprocess.run(
            [self.bin / "pg_isready", "--host", "127.0.0.1", "--port", str(self.port)], capture_output=True)
        return asked.returncode == 0

    def close(self):
        if self.server and self.server.poll() is None:
            self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def tail(self, lines=30):
        path = self.folder / "log"
        return "\n".join(path.read_text(errors="replace").splitlines()[-lines:]) if path.exists() else ""

    # What is in it

    def sql(self, text, database="postgres"):
        """As superuser: what psql prints, without a head, one row a line."""
        return self.call(
            "psql", "--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--set", "ON_ERROR_STOP=1", "--host",
            "127.0.0.1", "--port", self.port, "--username", "postgres", "--dbname", database, "--command", text).strip()

    def database(self, options=""):
        """A new, empty database that belongs to a role without any privilege; its name."""
        self.made += 1
        name = f"straw_{self.made}"
        if not self.sql(f"SELECT 1 FROM pg_roles WHERE rolname = '{ROLE}'"):
            self.sql(f"CREATE ROLE {ROLE} LOGIN")
        self.sql(f"CREATE DATABASE {name} OWNER {ROLE} {options}")
        return name

    def drop(self, name):
        self.sql(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
