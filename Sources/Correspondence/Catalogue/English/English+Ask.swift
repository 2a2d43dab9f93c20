/// Asks, reminders and corrections, in English.
extension English {
    static let ask: Wordlist = [
        .askHead: "One thing on {product} that you can move ({id}){aside}.",
        .askHeadOf: "**{id}**, {product}{aside}:",
        .askAsideDeputy: "; the funder has not answered",
        .askAsideAnswered: ", with what you wanted to know",
        .askAsideDelegated: "; it was passed on to you",
        .askAsideAway: ", while the funder is away",
        .askAsideBack: "; asked while you were away",
        .askSaid: "Said {said}.",
        .askTried: "Tried {tried}.",
        .askSaidTried: "Said {said}, tried {tried}.",
        .askBackDecided: "Decided {on}; it has been back {since}.",
        .askBackDecidedSo: "Decided {on}: “{option}”; it has been back {since}.",
        .askBackDeclined: "Declined {on}; it has been open again {since}.",
        .askBackLivedWith: "Lived with, as agreed {on}; it has been open again {since}.",
        .askBackOver: "Said to be over {on}; it has been back {since}.",
        .askSlower: "Work goes on, slower than it could.",
        .askPastDue: "A payment that the {team} team counts on is past its date.",
        .askOfOne: "One person of the {team} team, for {length}: {title}.",
        .askStopsOne: "One person cannot work.",
        .askOthers: "{n, plural, one {{n, words} other stands} other {{n, words} others stand}} because of it.",
        .askOthersIn: """
        {n, plural, one {{n, words} other stands} other {{n, words} others stand}} because of it, also for \
        {teams}.
        """,
        .askEndangers: """
        It endangers what was promised: {promise}{more, plural, =0 {} one {, and # more} other {, and # \
        more}}.
        """,
        .askAsked: "Asked: {what}{by} (ask not yet worded).",
        .askAskedInWords: "Asked: {what}{by}.",
        .askBy: ", by {day}",
        .askWasNeeded: "; it was needed by {day}",
        .askSuggested: "{option} (suggested)",
        .askCost: """
        Waiting costs about {cost} a week ({size, plural, one {# person} other {# people}}, {rate} a day \
        each).
        """,
        .askCostOnly: "Waiting costs about {cost} a week ({size, plural, one {# person} other {# people}}).",
        .askCostOfTeams: """
        Waiting costs about {cost} a week ({size, plural, one {# person} other {# people}} in {teams, \
        plural, one {# team} other {# teams}}, {rate} a day each).
        """,
        .askCostOnlyOfTeams: """
        Waiting costs about {cost} a week ({size, plural, one {# person} other {# people}} in {teams, \
        plural, one {# team} other {# teams}}).
        """,
        .askWorth: "What waits is worth {value} a week, as agreed for the product.",
        .askHowToAnswer: "Answer {choices}, `mine by DATE`, `more info` or `not now`.",
        .askOtherwiseAgain: "No answer: you hear once more after {length}.",
        .askOtherwiseDeputy: "No answer: the deputy is asked {onDay}.",
        .askOtherwiseTeam: "No answer: the team hears that there is none.",
        .askOtherwiseBack: "No answer: the funder is asked once back.",
        .askReminder: "**{id}**, {title}, {team} team: asked {on}, no answer yet. {stops}",
        .askReminderAgain: "**{id}**, {title}, {team} team: asked again {on}, no answer since. {stops}",
        .askReminderMissed: """
        **{id}**, {title}, {team} team: promised for {day}, not there yet, and no answer {since}. {stops}
        """,
        .askOverdue: "**{id}**, {title}, {team} team: promised for {day}, not there yet. {stops}",
        .askStillYours: "Still yours? `mine by DATE`, or `delegate NAME`.",
        .askManyThings: """
        {n, plural, one {# thing} other {# things}} that you can move. Put the number first when you answer: \
        `{first}: 1`.
        """,
        .askSubjectMany: "{n, plural, one {# thing} other {# things}} that you can move",
        .askSubject: "{product}: one thing that you can move ({id})",
        .askSubjectReminder: "{product}: one thing waits for you ({id})",
        .askSubjectOverdue: "{product}: promised and not there ({id})",
        .labelOwn: "I drive it",
        .labelDone: "It is over",
        .labelOurs: "The team keeps it",
        .labelConfirm: "The funder is needed",
        .labelAccept: "We live with it",
        .labelWording: "Put it into words",
        .labelInPerson: "I tell them myself",
        .labelHold: "Hold it",
        .labelReopen: "Take it up again",
        .labelMine: "Mine, by a date",
        .labelDelegate: "Pass it on",
        .labelMoreInfo: "More information",
        .labelNotNow: "Not now",
        .labelDecline: "Decline",
        .labelSeen: "Seen",
        .correctionSubject: "{id}: no longer as it was sent",
        .correctionResolved: "**{id}**, {title}: the team says that it is over. Nothing is needed from you.",
        .correctionReopened: "**{id}**, {title}: it is open again after all, and what was asked still stands.",
        .correctionUnmerged: "**{id}**, {title}: it stands on its own again, and what was asked still stands.",
        .correctionCauseEnded: """
        **{id}**, {title}: {other}, because of which it stood, is no longer open, and what was asked still stands.
        """,
        .correctionMerged: "**{id}**, {title}: it is counted with {other} from here on.",
        .correctionCausedBy: """
        **{id}**, {title}: it stands because of {other} and is asked for there. Nothing is needed from you \
        about it alone.
        """,
        .correctionRelabelled: "**{id}** is read anew: {title}. {severity}",
        .correctionNotAnImpediment: """
        **{id}** ({team} team, {since}): it was taken back, it is not an impediment. Nothing is needed from \
        you.
        """,
        .correctionTakenBack: "**{id}**, {title}: it was taken back. Nothing is needed from you.",
        .correctionDecided:
            "**{id}**, {title}: it is decided. Nothing more is needed from you.",
        .correctionDecidedSo:
            "**{id}**, {title}: it is decided: “{option}”. Nothing more is needed from you.",
        .correctionKept:
            "**{id}**, {title}: the team keeps it until {day}. Nothing is needed from you before that.",
        .correctionWorded:
            "**{id}**, {title}: the ask has been put into words since you got it.",
        .askPutOff: "**{id}**, {title}, {team} team: put off until today. {stops}",
        .askAcceptance: """
        **{id}**, {title}, {team} team: the {steward, select, owner {product owner} other {lead}} proposes to live \
        with it. {accept} agrees, and its cost keeps counting. Nothing from you, and it stays open.
        """,
        .correctionStands: "This replaces what you were sent about it. The ask stands:",
        .askProposed: """
        The {steward, select, owner {product owner} other {lead}} proposed {on} to live with it; {accept} agrees.
        """,
        .askOtherwiseDigest: "No answer: it waits in the digest.",
        .correctionReplaces: "This replaces what you were sent about it.",
    ]
}
