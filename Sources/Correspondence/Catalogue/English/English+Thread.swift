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
        .labelSameAs: "Same as {id}",
        .labelInstead: "{category}, not {other}",
        .labelReadWrongly: "Read wrongly?",
        .threadHead: "**{id}**: {title} ({category}).",
        .threadQuestion: "Is work stopped, or slower? No answer counts as {severity}.",
        .threadNudge: "{id}: {title}. Nobody drives it after {length}. Who does? Say `own`.",
        .threadNudgeOver: "{id}: {title}. It sounds over {since}. Is it? Say `done`.",
        .threadBecause: "Stands because of {other}.",
        .threadSaid: "Said {times}.",
        .threadWithFunder: "With the funder {since}.",
        .threadPromised: "Promised for {day}.",
        .threadPostponed: "The funder returns to it {onDay}.",
        .threadDecided: "The funder has decided.",
        .threadAsksMore: "The lead answers a question of the funder.",
        .threadHeld: "Kept back by the lead until {moment}.",
        .threadOurs: "Kept by the team until {day}.",
        .threadEndResolved: "Said to be over {since}. If it comes back, say `reopen`.",
        .threadEndVerified: "Over and verified. If it comes back, say `reopen`.",
        .threadEndAccepted: "Lived with; its cost keeps counting. Say `reopen` to take it up again.",
        .threadEndWithdrawn: "Withdrawn. Its words are erased.",
        .threadEndMerged: "Counted with {other} from here on.",
        .threadEndTakenBack: "Taken back: not an impediment. Nobody else hears of it.",
        .threadLike: "Like {id} of {day}? Say `same as {id}`.",
        .threadWhoDrives: "Who drives it? Say `own`.",
        .threadDriver: "{name} drives it.",
        .threadReadWrongly: "Read wrongly? `no impediment`",
        .threadReadWronglyHow: "Read wrongly? `{severity}`, `not {category}`, `no impediment`",
        .threadSecretMasked: "A secret in it was masked.",
        .threadNulReplaced: "A character without meaning was replaced.",
        .threadCutAtLimit: "It was long: read up to the limit.",
        .threadHearsNowThen: "{steward} hears now; if it is still there {on}, {funder} does.",
        .threadHearsNow: "{steward} hears now.",
        .threadHearsThen: """
        {unless, select, unowned {If nobody does} other {If it is not over}} by {moment}, {steward} hears; if it is still \
        there {on}, {funder} does.
        """,
        .threadHearsDigest: """
        {unless, select, unowned {If nobody does} other {If it is not over}} by {moment}, {steward} hears; from {day} it \
        stands in the funder's digest.
        """,
        .threadHears: """
        {unless, select, unowned {If nobody does} other {If it is not over}} by {moment}, {steward} hears.
        """,
        .threadHearsFunder: "If it is still there {on}, {funder} hears.",
        .threadTerseThen: "Still so {on}: {steward} hears. Still there {then}: {funder} does.",
        .threadTerseDigest: "Still so {on}: {steward} hears. From {day}: the funder's digest.",
        .threadTerse: "Still so {on}: {steward} hears.",
    ]
}
