"""Daemons on one ledger, with one generic source, one sink for their answers, and load on them."""

from .daemon import config
from .load import Load
from .sink import Sink
from .waiting import until
from .webhooks import GenericSource, new_secret
from .words import blocker


class Fleet:
    """`make` makes daemons (the fixture `straw`). All of them have the same configuration, but for the port."""

    def __init__(self, make, ledger, changes=None, any_clock=False):
        self.make, self.ledger = make, ledger
        self.secret = new_secret()
        self.sink = Sink(self.secret, any_clock)
        chat = {"kind": "generic", "secret": self.secret, "reply_url": self.sink.url}
        self.settings = config(**{"sources": {"chat": chat}, "ledger": ledger.url, **(changes or {})})
        self.nodes, self.loads = [], []

    def node(self, start=True, **changes):
        """One more daemon; `environment` is for its process, other changes are of its configuration."""
        environment = changes.pop("environment", None)
        self.nodes.append(self.make({**self.settings, **changes}, start, environment))
        return self.nodes[-1]

    @property
    def chat(self):
        """The source, as somebody sees it who writes to the first daemon."""
        return GenericSource(self.nodes[0].base, self.secret)

    def load(self, ports=None, text=blocker, threads=3, pause=0.05, **options):
        """Begins a load on all daemons, or on these ports."""
        ports = ports or [node.port for node in self.nodes]
        self.loads.append(Load(self.chat, ports, text, threads, pause, **options).start())
        return self.loads[-1]

    def close(self):
        for load in self.loads:
            load.abandon()
        self.sink.close()


def more(load, count, timeout=60):
    """Waits until so many more are accepted."""
    wanted = len(load.accepted) + count
    until(lambda: len(load.accepted) >= wanted, f"{count} more accepted deliveries; last refusals were "
          f"{load.refusals[-3:]}", timeout)
