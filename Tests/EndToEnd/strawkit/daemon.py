"""The daemon under test: a folder of its own, a configuration, and the process."""

import os
import re
import signal
import subprocess

import httpx
import yaml

from .waiting import free_port, until

ADDRESS = re.compile(r"https?://[^\s\"']*:(\d+)")


def config(**changes):
    """A workspace with one generic source, a lead and a funder; `changes` replace whole top-level keys."""
    base = {
        "sources": {"chat": {"kind": "generic", "secret": "whsec_${secret:var/chat.key}"}},
        "people": {
            "funder": {"name": "The funder", "role": "funder", "chat": "chat:funder-id", "zone": "Europe/London"},
            "lead": {"name": "The lead", "role": "lead", "chat": "chat:lead-id"},
        },
        "products": {
            "intake": {
                "title": "Intake",
                "zone": "Europe/London",
                "lead": "lead",
                "funder": "funder",
                "teams": {"forms": {"size": 7, "channels": ["chat:general"]}},
            }
        },
        "ledger": "sqlite:var/straw.db",
        "mail": {"url": "file:var/mail"},
    }
    return {**base, **changes}


class Daemon:
    """`straw` in a folder of its own. The port is chosen once, so that a restart is found where it was."""

    def __init__(self, binary, folder, settings, environment=None):
        self.binary = str(binary)
        self.folder = folder
        self.environment = environment or {}
        self.port = free_port()
        self.process = None
        self.base = f"http://127.0.0.1:{self.port}"
        server = {"listen": f"127.0.0.1:{self.port}", "public_url": self.base}
        self.settings = {**settings, "server": {**server, **settings.get("server", {})}}
        (folder / "var").mkdir(parents=True, exist_ok=True)
        self.write()

    def write(self):
        (self.folder / "straw.yaml").write_text(yaml.safe_dump(self.settings, allow_unicode=True, sort_keys=False))

    # The process

    def spawn(self):
        """Starts `serve`; returns where what it says on standard output begins."""
        self.out = self.folder / "stdout.log"
        self.log = self.folder / "stderr.log"
        begin = self.out.stat().st_size if self.out.exists() else 0
        with open(self.out, "ab") as out, open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                [self.binary, "serve", "--config", "straw.yaml"],
                cwd=self.folder, stdin=subprocess.DEVNULL, stdout=out, stderr=log,
                env={**os.environ, **self.environment},
            )
        return begin

    def refuses_to_start(self, timeout=30):
        """Starts `serve`, which must end by itself: its exit code, and what it said on standard error."""
        log = self.folder / "stderr.log"
        begin = log.stat().st_size if log.exists() else 0
        self.spawn()
        until(lambda: self.process.poll() is not None, "straw serve to refuse to start", timeout)
        return self.process.returncode, log.read_bytes()[begin:].decode(errors="replace")

    def start(self, timeout=30):
        """Starts `serve` and waits for the line with the address."""
        begin = self.spawn()

        def address():
            assert self.process.poll() is None, f"straw serve ended with {self.process.returncode}\n{self.tail()}"
            return ADDRESS.search(self.out.read_text(errors="replace")[begin:])

        found = until(address, "the line with the address on standard output", timeout)
        self.base = f"http://127.0.0.1:{found.group(1)}"
        return self

    def kill(self):
        self.signal(signal.SIGKILL)
        self.process.wait(10)

    def stop(self, timeout=25):
        """SIGTERM, and the exit code."""
        self.signal(signal.SIGTERM)
        return self.process.wait(timeout)

    def signal(self, number):
        self.process.send_signal(number)

    def clean_up(self):
        if self.process and self.process.poll() is None:
            self.process.kill()
            self.process.wait(10)

    def tail(self, lines=60):
        """The end of what it said, for a test that failed."""
        text = ""
        for name in ("stdout.log", "stderr.log"):
            path = self.folder / name
            if path.exists():
                text += f"--- {path}\n" + "\n".join(path.read_text(errors="replace").splitlines()[-lines:]) + "\n"
        return text

    # What one can ask of it

    def run(self, *arguments, stdin="", timeout=60):
        """Runs another sub-command in the same folder, with the same configuration."""
        return self.run_in(
            self.binary, self.folder, *arguments, "--config", "straw.yaml", stdin=stdin, timeout=timeout,
            environment=self.environment)

    @staticmethod
    def run_in(binary, folder, *arguments, stdin="", timeout=60, environment=None):
        """Runs a sub-command in any folder."""
        clean = {key: value for key, value in os.environ.items() if not key.startswith("STRAW_")}
        return subprocess.run(
            [str(binary), *map(str, arguments)], cwd=folder, input=stdin, capture_output=True, text=True,
            timeout=timeout, env={**clean, **(environment or {})},
        )

    def get(self, path, **options):
        return httpx.get(self.base + path, **options)

    @property
    def is_ready(self):
        try:
            return self.get("/readyz", timeout=10).status_code == 200
        except httpx.HTTPError:
            return False

    def on_disk(self):
        """Every byte of the ledger, once the daemon has stopped in good order: what was erased is not among them."""
        assert self.stop() == 0, self.tail()
        return b"".join(path.read_bytes() for path in (self.folder / "var").glob("straw.db*"))
