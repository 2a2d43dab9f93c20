"""How much each torture test does: short by default, long where STRAW_TORTURE says so (scripts/torture)."""

import os

FORM = os.environ.get("STRAW_TORTURE") or "short"
if FORM not in ("short", "long"):
    raise ValueError(f"STRAW_TORTURE is {FORM!r}; write short or long")


def sized(short, long):
    return long if FORM == "long" else short


# Ends of the daemon at a random moment.
KILLS = sized(40, 300)
# PostgreSQL ended at once and started again, under load.
RESTARTS = sized(2, 10)
# How long nothing passes between the daemon and PostgreSQL, in seconds.
CUT = sized(6.0, 30.0)
# How long a daemon lies still; its claims are forfeit after 6 s.
PAUSE = 12.0
PAUSES = sized(1, 4)
NODE_KILLS = sized(1, 6)
# Three daemons behind nginx: how long they are under load, and how often one is killed.
FLEET = sized(15.0, 60.0)
FLEET_KILL_EVERY = sized(4.0, 10.0)
# A disk that fills up, or a ledger that becomes read-only, and is mended.
DISKS = sized(1, 5)
# Steps of the clock, an hour each, alternately forth and back.
STEPS = sized(2, 12)
# Histories that are sent in disorder.
SHUFFLES = sized(2, 20)
# Graceful stops under load.
STOPS = sized(2, 12)
# Backups taken online under load.
BACKUPS = sized(2, 10)

# From the specification: claims of a dead node are given back, and a graceful stop ends, within so many seconds.
CLAIMS_BACK = 10.0
STOP_WITHIN = 20.0
# An attempt is answered, or given up by the daemon, within so many seconds, whatever its ledger does.
ANSWER_WITHIN = 10.0
