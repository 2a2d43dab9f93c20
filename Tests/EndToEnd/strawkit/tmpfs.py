"""A small disk in memory that a test can fill, empty, and make read-only."""

import os
import subprocess
import tempfile
from pathlib import Path

import pytest

PIECE = 4096


class Tmpfs:
    def __init__(self, size="32m"):
        """Skips the test where one may not mount: without root, or in a container without that right."""
        self.folder = Path(tempfile.mkdtemp(prefix="straw-disk-"))
        if os.geteuid() != 0:
            self.folder.rmdir()
            pytest.skip("a full disk needs a mount of its own, and only root may mount")
        done = self.call("mount", "-t", "tmpfs", "-o", f"size={size},mode=0755", "straw-test", self.folder)
        if done.returncode:
            self.folder.rmdir()
            pytest.skip(f"a full disk needs a mount of its own: {done.stderr.strip()}")
        self.ballast = self.folder / "ballast"

    @staticmethod
    def call(*command):
        return subprocess.run([str(word) for word in command], capture_output=True, text=True)

    def fill(self):
        """Takes all the room that is left, to the last page."""
        with open(self.ballast, "ab", buffering=0) as file:
            while True:
                try:
                    file.write(b"x" * PIECE)
                except OSError:
                    return

    def free(self):
        self.ballast.unlink(missing_ok=True)

    @property
    def room(self):
        found = os.statvfs(self.folder)
        return found.f_bavail * found.f_frsize

    def remount(self, mode):
        """`ro` or `rw`; the kernel refuses `ro` while a program has a file of it open for writing."""
        done = self.call("mount", "-o", f"remount,{mode}", self.folder)
        assert done.returncode == 0, done.stderr

    def close(self):
        # Lazily: a program that was not ended in time must not make the next test fail.
        self.call("umount", "--lazy", self.folder)
        self.folder.rmdir()
