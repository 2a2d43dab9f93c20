"""nginx before several daemons: round robin, and a request that one of them cannot answer is tried at the next."""

import os
import shutil
import subprocess

import pytest

from .waiting import free_port, until

PROGRAM = shutil.which("nginx") or "/usr/sbin/nginx"

# A delivery may be repeated at another daemon although it is a POST: its id makes it the same delivery.
CONFIGURATION = """\
daemon off;
master_process off;
pid {folder}/nginx.pid;
error_log {folder}/error.log warn;
events {{ worker_connections 512; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    upstream straw {{
{servers}
        keepalive 16;
    }}
    server {{
        listen 127.0.0.1:{port};
        client_max_body_size 8m;
        location / {{
            proxy_pass http://straw;
            proxy_http_version 1.1;
            proxy_set_header Connection "";
            proxy_set_header Host $http_host;
            proxy_connect_timeout 2s;
            proxy_read_timeout 15s;
            proxy_next_upstream error timeout http_502 http_503 non_idempotent;
        }}
    }}
}}
"""


class Nginx:
    def __init__(self, folder, ports):
        """`ports` are those of the daemons; `self.port` stands for all of them."""
        if not os.access(PROGRAM, os.X_OK):
            pytest.skip(f"{PROGRAM} is not here; scripts/test installs the Debian package nginx-light")
        folder.mkdir(parents=True, exist_ok=True)
        self.folder, self.ports = folder, list(ports)
        self.port = free_port()
        self.process = None

    def start(self):
        # `max_fails=0`: nobody is left out for having been down; the next request may find it back.
        servers = "\n".join(f"        server 127.0.0.1:{port} max_fails=0;" for port in self.ports)
        path = self.folder / "nginx.conf"
        path.write_text(CONFIGURATION.format(folder=self.folder, servers=servers, port=self.port))
        with open(self.folder / "said.log", "wb") as said:
            self.process = subprocess.Popen(
                [PROGRAM, "-e", str(self.folder / "error.log"), "-p", str(self.folder), "-c", str(path)],
                stdin=subprocess.DEVNULL, stdout=said, stderr=subprocess.STDOUT)
        until(self.listens, "nginx to listen")
        return self

    def listens(self):
        assert self.process.poll() is None, f"nginx ended\n{(self.folder / 'said.log').read_text(errors='replace')}"
        return (self.folder / "nginx.pid").exists()

    def close(self):
        if self.process:
            self.process.terminate()
            self.process.wait(10)
