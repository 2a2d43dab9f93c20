"""What the end-to-end tests are made of: the daemon under test, and real peers to talk to it."""

from .daemon import Daemon, config
from .sink import Sink
from .waiting import free_port, until
from .webhooks import GenericSource, new_secret

__all__ = ["Daemon", "GenericSource", "Sink", "config", "free_port", "new_secret", "until"]
