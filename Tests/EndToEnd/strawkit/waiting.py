"""Waiting for something to become true: poll until, never sleep and hope."""

import socket
import time


def until(condition, what, timeout=30.0, every=0.05):
    """Returns the first true value of `condition()`; fails after `timeout` seconds, saying `what` was awaited."""
    deadline = time.monotonic() + timeout
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {timeout:g} s in vain for {what}")
        time.sleep(every)


def free_port():
    """A port that nobody listens on now, for servers that must keep it over a restart."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
