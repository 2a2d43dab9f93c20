/// What people say in these histories. They are few, so that each is read once and remembered.
enum Sentences {
    static let stopped = [
        "We have no test environment, work is stopped until somebody gives us one.",
        "The nurses are too busy to talk to us, we cannot go on without them.",
        "There is nobody who can write the tests, we need one more developer on the team. We are blocked.",
        "We have no room and no computers, nobody can work.",
        "The data for the migration has not been handed over, so work is stopped.",
        "The invoice of our supplier is still unpaid, it was due three weeks ago, and they have stopped working for us. "
            + "We cannot continue.",
        "We are blocked: the decision about the form has not been made.",
    ]
    static let slowing = [
        "We have no test environment, it slows us down, but we can go on.",
        "We are still waiting for the licences of the drawing tool; it slows us down.",
        "The other team has not finished the interface that we need, so we are slower.",
    ]
    /// Two things at once.
    static let double = [
        "We have no test environment, work is stopped. And the nurses are too busy to talk to us, we cannot go on.",
        "The licences of the drawing tool are missing, which slows us down. Also there is no developer for the tests.",
    ]
    static let idle = [
        "Good morning everybody, who is coming to lunch?",
        "Sprint planning is on Thursday at ten.",
        "We showed the new form to ten users today and they liked it.",
        "The new version is live since this morning.",
    ]
    /// Said in a thread, by anybody of the team. Not "never mind": what that means hangs on what was heard before it,
    /// so that it comes to something else in another order.
    static let ofTheTeam = [
        "own it", "done", "still there", "still blocked", "reopen", "verified", "stopped", "slower",
        "not an impediment",
        "tried: we asked the data centre again", "withdraw", "I asked the vendor and wait for an answer",
        "it's resources", "unmerge", "accept because it costs too much", "why?", "status", "thanks!",
    ]
    static let ofTheLead = [
        "confirm", "hold because the vendor answers tomorrow", "release", "ours", "raised in person", "mine by Friday",
        "wording: Please give the team a machine", "accept because it costs too much", "own it", "seen",
    ]
    static let ofTheFunder = [
        "seen", "mine by Friday", "mine by tomorrow", "decide option 1", "decline because there is no money",
        "more info: how much is it?", "not now for 3 days", "delegate to deputy", "accept", "done",
        "I shall speak to them at the next board.",
    ]
    /// Begins what tells one sentence from the same said before; it is not read.
    static let mark = " (ticket "
    static let all = stopped + slowing + double + idle + ofTheTeam + ofTheLead + ofTheFunder
}
