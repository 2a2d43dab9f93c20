/// The stream-transfer page, in English.
extension English {
    static let stream: Wordlist = [
        .streamTitle: "{product}: from words to use",
        .streamAsOf:
            "As of {day}. No names here, and nothing of what people wrote. What nobody reported is not known.",
        .streamNothingYet: "**Nothing is noted yet** that people could use. What comes first: {next}.",
        .streamReached: "**It has come as far as: {reached}.** What comes next: {next}.",
        .streamAll: "**All four steps are noted:** it is of use.",
        .streamChain: "From words to use",
        .streamSince: "**{name}:** since {day}",
        .streamNotYet: "**{name}:** not yet",
        .streamLife: "Signs of life",
        .streamAgoOn: "{ago} ({day})",
        .streamTalkedWith: "Last talk with a user {ago}, with {n, plural, one {one person} other {# people}}.",
        .streamCancelled: "Talks with users cancelled since then: {n}.",
        .streamNeeds: "What the work needs",
        .streamPresent: "**{name}:** nothing is reported as missing",
        .streamAbsent: "**{name}:** absent since {day}, {days} ({ids})",
        .streamShort: "**{name}:** short since {day}, {days} ({ids})",
        .streamWaiting: "Waiting for your decision",
        .streamNothingWaits: "Nothing.",
        .streamWaits: "{title}: asked {ago}; {clock}.",
        .streamPromised: "promised for {day}",
        .streamOverSeen: "seen; the {agreed, select, yes {agreed time} other {time usual here}} was over on {day}",
        .streamOverUnseen:
            "not seen yet; the {agreed, select, yes {agreed time} other {time usual here}} was over on {day}",
        .streamDueSeen: "seen; an answer is {agreed, select, yes {agreed} other {usual here}} by {day}",
        .streamDueUnseen: "not seen yet; an answer is {agreed, select, yes {agreed} other {usual here}} by {day}",
        .streamPromises: "What was promised",
        .streamPromiseKept: "{promise}: nothing is reported that endangers it",
        .streamPromiseEndangered: "{promise}: **endangered by {ids}**",
        .streamNoNews: "News of an impediment has not had to reach you in the last thirteen weeks.",
        .streamNews: """
        News takes {days} to reach you: from first said in the team to first seen by you (median of {n} in \
        thirteen weeks; elapsed days).
        """,
        .streamNewsLeast: """
        News takes at least {days} to reach you: from first said in the team to first seen by you (median of \
        {n} in thirteen weeks, {open} not seen yet; elapsed days).
        """,
        .linkRuns: "it runs",
        .linkShown: "shown to a user",
        .linkUsedForReal: "used for real",
        .linkFirstBenefit: "first benefit noted",
        .needEnvironments: "environments",
        .needTools: "tools and data",
        .needRoom: "room and machines",
        .needSeats: "people in their seats",
        .needMoney: "money",
        .needUsers: "users to talk to",
    ]
}
