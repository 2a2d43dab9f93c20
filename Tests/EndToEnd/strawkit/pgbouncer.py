"""PgBouncer in session mode before a PostgreSQL: a pooler that keeps one server connection for each client."""

import shutil
import subprocess
import tempfile
from pathlib import Path

from .postgres import ROLE, as_postgres, own
from .waiting import free_port, until

PROGRAM = shutil.which("pgbouncer") or "/usr/sbin/pgbouncer"


class PgBouncer:
    """`port` speaks for every database of the cluster. Nothing is ignored that PgBouncer would refuse by itself."""

    def __init__(self, cluster):
        self.folder = Path(tempfile.mkdtemp(prefix="straw-pgbouncer-"))
        self.folder.chmod(0o755)
        own(self.folder)
        self.port = free_port()
        (self.folder / "users").write_text(f'"{ROLE}" ""\n')
        (self.folder / "pgbouncer.ini").write_text(
            f"[databases]\n* = host=127.0.0.1 port={cluster.port}\n"
            f"[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = {self.port}\nunix_socket_dir =\n"
            f"auth_type = trust\nauth_file = {self.folder}/users\npool_mode = session\n"
            f"max_client_conn = 100\ndefault_pool_size = 20\nserver_reset_query = DISCARD ALL\n")
        self.log = open(self.folder / "log", "wb")
        self.process = subprocess.Popen(
            [PROGRAM, self.folder / "pgbouncer.ini"], cwd=self.folder, stdin=subprocess.DEVNULL, stdout=self.log,
            stderr=subprocess.STDOUT, **as_postgres())
        until(self.listens, "PgBouncer to listen")

    def listens(self):
        said = (self.folder / "log").read_text(errors="replace")
        assert self.process.poll() is None, f"PgBouncer ended\n{said}"
        return f"listening on 127.0.0.1:{self.port}" in said

    def close(self):
        self.process.terminate()
        self.process.wait(10)
        self.log.close()
        shutil.rmtree(self.folder, ignore_errors=True)
