"""What teams write, where a test needs one that is certainly read as what it is."""

ENVIRONMENT = "We still have no test environment, so we cannot deploy anything. The whole team is blocked."
USERS = "We are blocked: the nurses are too busy to see us, so we have no access to any users of the intake screen."
SLOWING = "The test environment is slow again today, it is slowing us down, but we carry on."
SMALL_TALK = "Good morning everybody, there is cake in the kitchen."

# For load: different words, so that no two are the same message said again.
THINGS = ["test environment", "staging database", "build server", "licence for the editor", "VPN account", "test data",
          "laptop", "domain name", "signing certificate", "device lab"]


def blocker(number):
    thing = THINGS[number % len(THINGS)]
    return f"Ticket {number}: we have no {thing} and cannot go on, work on it has stopped completely."
