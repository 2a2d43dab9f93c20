"""A small workspace of Slack with a daemon in it: who is who, and where they talk."""

from .daemon import config
from .slack import SlackSource
from .slack_peer import SlackPeer, judge
from .waiting import until

SECRET = "8f742231b10e8888abcd99aa00bb85a5"
EVERY_HOUR = {"zone": "Etc/UTC", "hours": "Mon-Sun 00:00-24:00"}
# An ask reaches the funder within seconds.
QUICK = {"lead_if_unresolved": {"stopped": "1s", "slowing": "1s"}, "preview": "1s", "funder_if_unresolved": "2s"}


class Town:
    """People who write in `channels`, a lead and a funder, and `daemon`, which hears them as the source `company`."""

    def __init__(self, straw, channels=("C0FORMS",), source=None, environment=None, **changes):
        self.peer = SlackPeer()
        for user in ("U0ANNA", "U0BEN", "U0LEAD", "U0FUNDER"):
            self.peer.user(user)
        for channel in channels:
            self.peer.channel(channel, [self.peer.bot, "U0ANNA", "U0BEN", "U0LEAD"])
        company = {
            "kind": "slack", "signing_secret": SECRET, "bot_token": self.peer.token, "api_url": self.peer.api_url,
            **(source or {})}
        people = {
            "lead": {"name": "The lead", "role": "lead", "chat": "company:U0LEAD", **EVERY_HOUR},
            "funder": {"name": "The funder", "role": "funder", "chat": "company:U0FUNDER", **EVERY_HOUR},
        }
        team = {"size": 6, "channels": [f"company:{channel}" for channel in channels]}
        products = {"intake": {"title": "Intake", "lead": "lead", "funder": "funder", "teams": {"forms": team}}}
        settings = {"sources": {"company": company}, "people": people, "products": products, **changes}
        self.daemon = straw(config(**settings), environment=environment)
        self.chat = SlackSource(self.daemon.base, SECRET, self.peer)

    def raised(self, text, channel="C0FORMS", user="U0ANNA", thread=None):
        """Somebody says what is in the way: the ts of the message, and the answer in its thread."""
        ts = self.chat.message(text, channel, user, thread)
        return ts, self.peer.answers(channel, thread or ts)[0]

    def told(self, channel, thread, words, timeout=30):
        """The first answer in a thread that holds these words."""
        def found():
            return next((one for one in self.peer.messages(channel, thread) if words in one["text"]), None)
        return until(found, f"{words!r} in the thread", timeout)

    def now_reads(self, message, words, timeout=30):
        """The message, once it was edited so that it holds these words."""
        def found():
            one = self.peer.message(message["channel"], message["ts"])
            return one if one and one["earlier"] and words in one["text"] else None
        return until(found, f"an edit with {words!r}", timeout)

    def close(self, expects=()):
        """Nothing that Slack refused, other than what the test expects, and nothing that its library would not send."""
        try:
            judge(self.peer)
            refused = [one for one in self.peer.refused() if one["error"] not in expects]
            assert not refused, refused[:3]
        finally:
            self.peer.close()
