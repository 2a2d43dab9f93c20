/// What stands in a team's thread as the state of an impediment, and on its buttons, in English.
extension English {
    static let thread: Wordlist = [
        .severityWordStopped: "stopped",
        .severityWordSlowing: "slower",
        .labelNoImpediment: "No impediment",
        .labelStillThere: "Still there",
        .labelTried: "Tried, in vain",
        .labelVerify: "Really over",
        .labelWithdraw: "Withdraw it",
        .labelRelease: "Let it go now",
        .labelMerge: "The same as another",
        .labelUnmerge: "Count it by itself",
        .labelBecause: "Because of another",
        .labelApart: "It stands by itself",
        .labelAnother: "Another one",
        .labelBecauseOf: "Because of {id}",
        .labelSameAs: "Same as {id}",
        .labelInstead: "{category}, not {other}",
        .labelReadWrongly: "Read wrongly?",
        .threadHead: "**{id}**: {title} ({category}).",
        .threadQuestion: "Is work stopped, or slower? No answer counts as {severity}.",
        .threadNudge: "{id}: {title}. Nobody drives it after {length}. Who does? Say `own`.",
        .threadNudgeStale: "{id}: {title}. Nothing was said of it {since}. Still there? Say `still there` or `done`.",
        .threadNudgeDecided: "{id}: {title}. Decided {onDay}. Is it done? Say `done` or `still there`.",
        .threadNudgeOver:
            "{id}: {title}. It sounds over {since}. Is it? Say `done` or `still there`. No answer leaves it open.",
        .threadNudgeBack: """
        {id}: {title}. It was said to be over, and sounds back {since}. Is it? Say `reopen` or `done`. No answer \
        leaves it unverified.
        """,
        .threadBecause: "Stands because of {other}.",
        .threadSaid: "Said {times}.",
        .threadWithFunder: "With the funder {since}.",
        .threadDelegated: "Passed on to {name}.",
        .threadPromised: "Promised for {day}.",
        .threadPostponed: "The funder returns to it {onDay}.",
        .threadDecided: "The funder has decided.",
        .threadAsksMore: "The lead answers a question of the funder.",
        .threadOtherAsksMore: "The lead answers a question of {name}.",
        .threadHeld: "Kept back by the lead until {moment}.",
        .threadOurs: "Kept by the team until {day}.",
        .threadEndResolved: "Said to be over {since}. If it comes back, say `reopen`.",
        .threadEndVerified: "Over and verified. If it comes back, say `reopen`.",
        .threadEndAccepted: "Lived with; its cost keeps counting. Say `reopen` to take it up again.",
        .threadEndWithdrawn: "Withdrawn. Its words are erased.",
        .threadEndMerged: "Counted with {other} from here on.",
        .threadEndTakenBack: "Taken back: not an impediment. Nobody else hears of it.",
        .threadEndTakenBackWidely: "Taken back: not an impediment. Whoever had heard of it is told.",
        .threadLikeElsewhere: "Because of {id} of {day} ({team} team)? Say `because of {id}`.",
        .threadLike: "Like {id} of {day}? Say `same as {id}`.",
        .threadWhoDrives: "Who drives it? Say `own`.",
        .threadDriver: "{name} drives it.",
        .threadReadWrongly: "Read wrongly? `no impediment`",
        .threadReadWronglyElsewhere: "Read wrongly? `no impediment`, `because of {id}`",
        .threadReadWronglyLike: "Read wrongly? `no impediment`, `same as {id}`",
        .threadReadWronglyHow: "Read wrongly? `{severity}`, `not {category}`, `no impediment`",
        .threadSecretMasked: "A secret in it was masked.",
        .threadNulReplaced: "A character without meaning was replaced.",
        .threadCutAtLimit: "It was long: read up to the limit.",
        .threadHearsNowThen: "{steward} hears now; if it is still there {on}, {funder} does.",
        .threadHearsNowBoth: "{steward} and {funder} hear now.",
        .threadHearsNow: "{steward} hears now.",
        .threadHearsThen: """
        {unless, select, unowned {If nobody drives it} other {If it is not over}} by {moment}, {steward} hears; \
        if it is still there {on}, {funder} does.
        """,
        .threadHearsDigest: """
        {unless, select, unowned {If nobody drives it} other {If it is not over}} by {moment}, {steward} hears; \
        from {day} it stands in the funder's digest.
        """,
        .threadHears: """
        {unless, select, unowned {If nobody drives it} other {If it is not over}} by {moment}, {steward} hears.
        """,
        .threadHearsDigestOnly: "From {day} it stands in the funder's digest.",
        .threadHearsFunder: "If it is still there {on}, {funder} hears.",
        .threadTerseThen: "Still so {on}: {steward} hears; {then}, {funder} does.",
        .threadTerseDigest: "Still so {on}: {steward} hears. From {day}: the funder's digest.",
        .threadTerse: "Still so {on}: {steward} hears.",
    ]
}
