"""A real Synapse on SQLite and plain http, and the people who write in its rooms."""

import hashlib
import hmac
import secrets
import subprocess
import sys
from urllib.parse import quote

import httpx
import yaml

from .waiting import free_port, until

SERVER = "straw.test"
BOT = f"@straw:{SERVER}"

# Nothing leaves the machine, and nobody is slowed down.
PLENTY = {"per_second": 10000, "burst_count": 10000}
QUIET = {
    "trusted_key_servers": [],
    "report_stats": False,
    "registration_shared_secret": "for this test only",
    "presence": {"enabled": False},
    "url_preview_enabled": False,
    "rc_message": PLENTY,
    "rc_room_creation": PLENTY,
    "rc_registration": PLENTY,
    "rc_login": {"address": PLENTY, "account": PLENTY, "failed_attempts": PLENTY},
    "rc_joins": {"local": PLENTY, "remote": PLENTY},
    # Two first syncs within two minutes are two answers, not one.
    "caches": {"sync_response_cache_duration": "0s"},
    "rc_invites": {"per_room": PLENTY, "per_user": PLENTY, "per_issuer": PLENTY},
}


class Synapse:
    def __init__(self, folder):
        self.folder = folder
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.as_token = secrets.token_hex(16)
        self.hs_token = secrets.token_hex(16)
        self.process = None

    def start(self, hooks):
        """Starts the server; its application service is pushed to `hooks`, `http://…/hooks/NAME`."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self.python(
            "--generate-config", "--server-name", SERVER, "--report-stats=no", "--config-path", "homeserver.yaml",
            "--data-directory", str(self.folder),
        )
        registration = {
            "id": "straw", "url": hooks, "as_token": self.as_token, "hs_token": self.hs_token,
            "sender_localpart": "straw", "rate_limited": False, "receive_ephemeral": False,
            "namespaces": {"users": [{"exclusive": True, "regex": f"@straw:{SERVER}"}], "aliases": [], "rooms": []},
        }
        (self.folder / "straw-registration.yaml").write_text(yaml.safe_dump(registration))
        listener = {
            "port": self.port, "type": "http", "tls": False, "bind_addresses": ["127.0.0.1"], "x_forwarded": False,
            "resources": [{"names": ["client"], "compress": False}],
        }
        ours = {**QUIET, "listeners": [listener], "app_service_config_files": ["straw-registration.yaml"]}
        # A second file: what it says replaces what the generated one says.
        (self.folder / "ours.yaml").write_text(yaml.safe_dump(ours))
        with open(self.folder / "synapse.log", "ab") as log:
            self.process = subprocess.Popen(
                self.command("-c", "homeserver.yaml", "-c", "ours.yaml"),
                cwd=self.folder, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
            )
        until(self.answers, "Synapse to answer", timeout=60)
        return self

    def command(self, *arguments):
        return [sys.executable, "-m", "synapse.app.homeserver", *arguments]

    def python(self, *arguments):
        made = subprocess.run(self.command(*arguments), cwd=self.folder, capture_output=True, text=True, timeout=60)
        assert made.returncode == 0, made.stdout + made.stderr

    def answers(self):
        assert self.process.poll() is None, (self.folder / "synapse.log").read_text()[-3000:]
        try:
            return httpx.get(f"{self.url}/_matrix/client/versions").status_code == 200
        except httpx.TransportError:
            return False

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(15)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()

    def user(self, name):
        """Registers a user with the shared secret."""
        path = f"{self.url}/_synapse/admin/v1/register"
        nonce = httpx.get(path).json()["nonce"]
        parts = (nonce, name, "password", "notadmin")
        mac = hmac.new(QUIET["registration_shared_secret"].encode(), "\0".join(parts).encode(), hashlib.sha1)
        body = {"nonce": nonce, "username": name, "password": "password", "admin": False, "mac": mac.hexdigest()}
        made = httpx.post(path, json=body)
        made.raise_for_status()
        return MatrixUser(self.url, made.json()["user_id"], made.json()["access_token"])


class MatrixUser:
    """Somebody with a Matrix client. Event ids and room ids are percent-encoded as one segment."""

    def __init__(self, url, id, token):
        self.id = id
        self.client = httpx.Client(
            base_url=f"{url}/_matrix/client/", headers={"authorization": f"Bearer {token}"}, timeout=30)
        self.sent = 0

    def call(self, method, path, **options):
        answer = self.client.request(method, path, **options)
        assert answer.status_code == 200, f"{method} {path}: {answer.status_code} {answer.text}"
        return answer.json()

    def room(self, *invited, **more):
        body = {"preset": "private_chat", "invite": list(invited), **more}
        return self.call("POST", "v3/createRoom", json=body)["room_id"]

    def join(self, room):
        self.call("POST", f"v3/join/{quote(room, safe='')}", json={})

    def say(self, room, text, thread=None, **relation):
        content = {"msgtype": "m.text", "body": text, **relation}
        if thread:
            content["m.relates_to"] = {
                "rel_type": "m.thread", "event_id": thread, "is_falling_back": True,
                "m.in_reply_to": {"event_id": thread},
            }
        return self.put(room, "send/m.room.message", content)

    def edit(self, room, event, text):
        content = {"msgtype": "m.text", "body": text}
        return self.say(
            room, f"* {text}", **{"m.new_content": content, "m.relates_to": {"rel_type": "m.replace", "event_id": event}})

    def redact(self, room, event):
        return self.put(room, f"redact/{quote(event, safe='')}", {})

    def put(self, room, what, content):
        self.sent += 1
        path = f"v3/rooms/{quote(room, safe='')}/{what}/{self.id[1:4]}{self.sent}"
        return self.call("PUT", path, json=content)["event_id"]

    def members(self, room):
        return self.call("GET", f"v3/rooms/{quote(room, safe='')}/joined_members")["joined"]

    def rooms(self):
        """Rooms one is invited to, and those one is in."""
        synced = self.call("GET", "v3/sync", params={"timeout": 0}).get("rooms", {})
        return list(synced.get("invite", {})), list(synced.get("join", {}))

    def messages(self, room):
        """All events of the room, oldest first."""
        path = f"v3/rooms/{quote(room, safe='')}/messages"
        return self.call("GET", path, params={"dir": "b", "limit": 500})["chunk"][::-1]

    def from_bot(self, room, relation=None, event=None):
        """The bot's messages, or only those that stand in such a relation to an event."""
        return [
            found for found in self.messages(room)
            if found["type"] == "m.room.message" and found["sender"] == BOT and found["content"]
            and (relation is None or related(found) == (relation, event))
        ]

    def answers(self, room, root, count=1, timeout=30):
        """The bot's messages in the thread of `root`, once there are so many."""
        return until(
            lambda: len(found := self.from_bot(room, "m.thread", root)) >= count and found,
            f"{count} messages of the bot in the thread", timeout)


def related(event):
    relation = event["content"].get("m.relates_to", {})
    return relation.get("rel_type"), relation.get("event_id")
