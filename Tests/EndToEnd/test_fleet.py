"""Three daemons behind nginx, and again and again one of them dies: nobody outside needs to know."""

import itertools
import time
from collections import defaultdict

import pytest

from strawkit import until
from strawkit.nginx import Nginx
from strawkit.sizes import FLEET, FLEET_KILL_EVERY
from strawkit.verdict import judge

pytestmark = pytest.mark.torture


def test_three_daemons_behind_nginx_lose_nothing_and_give_no_number_twice(new_ledger, fleet, tmp_path):
    it = fleet(new_ledger("postgres"))
    nodes = [it.node() for _ in range(3)]
    nginx = Nginx(tmp_path / "nginx", [node.port for node in nodes]).start()
    kills = 0
    try:
        load = it.load([nginx.port], threads=4)
        end = time.monotonic() + FLEET
        for node in itertools.cycle(nodes):
            time.sleep(FLEET_KILL_EVERY)
            if time.monotonic() > end:
                break
            node.kill()
            node.start()
            kills += 1
        load.end()
        judge(f"three daemons behind nginx for {FLEET:g} s, {kills} killed", load, it.sink)
        for node in nodes:
            until(lambda: node.is_ready, "every daemon to be ready")
    finally:
        nginx.close()

    raised = defaultdict(set)
    for one in it.sink.all("reply.created"):
        if one.data["impediment"]:
            raised[int(one.data["impediment"]["id"].removeprefix("IMP-"))].add(one.data["in_reply_to"])
    twice = {number: messages - {None} for number, messages in raised.items() if len(messages - {None}) > 1}
    assert not twice, f"numbers that were given twice: {twice}"
    assert sorted(raised) == list(range(1, len(raised) + 1)), "there are gaps between the numbers"
