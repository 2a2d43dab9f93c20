"""A wall clock of one's own for one program (libfaketime), which a test can set while the program runs."""

import os
import shutil
import subprocess
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest


def library():
    """The library for programs with threads, or None."""
    found = sorted(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))
    return found[0] if found and shutil.which("faketime") else None


class Clock:
    """`environment` is for the program; `step(seconds)` sets its wall clock off by so much from the true one."""

    def __init__(self, folder):
        self.library = library()
        if self.library is None:
            pytest.skip("a clock of one's own needs the Debian package faketime; scripts/test installs it")
        folder.mkdir(parents=True, exist_ok=True)
        self.path = folder / "offset"
        # The library keeps something in shared memory. Where nobody has made that for it, it does so itself, and
        # changes the environment before the program begins; a Swift program then finds no arguments. So the
        # wrapper makes it, for a `cat` that lives as long as this object.
        self.keeper = subprocess.Popen(
            ["faketime", "-f", "+0", "sh", "-c", 'echo "$FAKETIME_SHARED"; exec cat'],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.shared = self.keeper.stdout.readline().strip()
        self.step(0)

    @property
    def environment(self):
        return {
            "LD_PRELOAD": str(self.library),
            "FAKETIME_SHARED": self.shared,
            "FAKETIME_TIMESTAMP_FILE": str(self.path),
            # Looked at with every question for the time, so that a step counts at once.
            "FAKETIME_NO_CACHE": "1",
            # What measures how long something takes is not set when somebody sets the clock.
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        }

    def step(self, seconds):
        """Sets the clock to `seconds` after (or, below 0, before) the true time."""
        new = self.path.with_suffix(".new")
        new.write_text(f"{seconds:+d}\n")
        os.replace(new, self.path)
        self.offset = seconds

    def now(self):
        """What the program believes."""
        return datetime.now(timezone.utc) + timedelta(seconds=self.offset)

    def close(self):
        self.keeper.stdin.close()
        self.keeper.wait(10)
        self.keeper.stdout.close()
