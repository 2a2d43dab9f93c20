"""A language model's server: the double `straw-model-peer`, a program of its own, and what it was asked."""

import json
import os
import subprocess
from pathlib import Path

import httpx


def program():
    """The double beside the straw under test."""
    named = os.environ.get("STRAW_MODEL_PEER") or Path(os.environ["STRAW_BIN"]).resolve().parent / "straw-model-peer"
    assert os.access(named, os.X_OK), f"there is no {named}; scripts/test builds it"
    return str(named)


def labels(category="resources", subreason="environments", blocker=True, evidence=()):
    return json.dumps({"category": category, "subreason": subreason, "blocker": blocker, "evidence": list(evidence)})


class ModelPeer:
    def __init__(self, key="sk-double"):
        command = [program(), *(("--key", key) if key else ())]
        self.key, self.model = key, "tiny"
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.url = json.loads(self.process.stdout.readline())["url"]
        self.control = self.url.removesuffix("/v1") + "/_double/"

    def close(self):
        self.process.stdin.close()  # it ends with its standard input
        self.process.wait(10)
        self.process.stdout.close()

    def play(self, *script):
        """What the next requests get; the last one goes on: `{"kind": "says", "content": …}`, `{"kind": "fails", …}`."""
        answer = httpx.post(self.control + "play", json=script)
        assert answer.status_code == 200, answer.text

    def says(self, content):
        self.play({"kind": "says", "content": content})

    @property
    def seen(self):
        return httpx.get(self.control + "seen").json()["seen"]

    @property
    def refused(self):
        return httpx.get(self.control + "seen").json()["refused"]

    def settings(self, **more):
        """What stands under `reader.language_model`."""
        return {"url": self.url, "model": self.model, "key": self.key, **more}
