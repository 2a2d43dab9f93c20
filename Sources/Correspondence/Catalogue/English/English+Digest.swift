/// The digest, in English.
extension English {
    static let digest: Wordlist = [
        .digestSubject: "{products}, week to {day}",
        .digestSubjectLong: "{products}, {start} to {day}",
        .digestHeartbeatSubject: "{products}: nothing needs you {every, select, week {this week} other {this time}}",
        .digestProductsMore: "{products} and {n} more",
        .digestHeartbeat: """
        {products}: nothing needs you {every, select, week {this week} other {this time}}. {open} {vitals}
        """,
        .digestHeartbeatOpen: """
        {n, plural, =0 {Nothing is known to be open.} one {# impediment is in the team's hands.} other {# \
        impediments are in the team's hands.}}\
        {stopping, plural, =0 {} one { Work is stopped by one.} other { Work is stopped by #.}}
        """,
        .digestLate: "This one is late: it was due {on}.",
        .digestBottomLine: """
        **{n, plural, one {# thing} other {# things}} only you can move.** {n, plural, =2 {The older} one \
        {It} other {The oldest}} has waited {days, plural, =0 {less than a day} one {# day} other {# days}}.
        """,
        .digestNothingElse: "Nothing else needs you.",
        .digestNothingNew: "**Nothing new that only you can move.**",
        .digestNewsFollows: "News of your earlier asks follows.",
        .digestAsk: "Asked: {asked}{by}. {options} Answer `{answer}`",
        .digestAskBare: "Asked: {asked}{by}. Answer `{number}: mine by DATE`",
        .digestAskHead: "**{number}. {id}, {title}**, {team} team ({history}): {stops}",
        .digestAskHeadBare: "**{number}. {id}, {title}** ({history}).",
        .digestDays: "{n, plural, one {# day} other {# days}}",
        .digestSaid: "said {said}",
        .digestTried: "tried {tried}",
        .digestSuggestedOnly: "{option}{more, plural, =0 {} one {, or # other way} other {, or # other ways}}",
        .digestUnanswered:
            "You were asked {days, plural, =0 {today} one {# day ago} other {# days ago}}; no answer yet.",
        .digestUnansweredAgain: """
        You were asked again {days, plural, =0 {today} one {# day ago} other {# days ago}}; no answer since.
        """,
        .digestSeen: "Seen {on}, not decided yet.",
        .digestMissedBy: "{who} promised it for {day}; not there yet.",
        .digestMissed: "Promised for {day}, not there yet.",
        .digestAgain: """
        Unanswered, {n, plural, one {it stands} other {they stand}} here again {every, select, week {next week} \
        other {next time}}.
        """,
        .digestMore: "{n, plural, one {And # more.} other {And # more.}}",
        .digestMoreStopped: "Work stopped: {ids}.",
        .digestMoreSlower: "Work slower: {ids}.",
        .digestAgainInTurn:
            "Unanswered, {n, plural, one {it stands} other {they stand}} here again; what weighs the same takes turns.",
        .digestSilent: "No answer for {length}: {ids}.",
        .digestSilentPassedOn: "Passed on, and no answer for {length}: {ids}.",
        .digestWaiting: "Waiting for you now: {n}",
        .digestWaits: "{title}, {since}. Asked: {asked}",
        .digestEarlier: "Your earlier ask {id}, {title}: {news}",
        .digestEarlierMore: "{n, plural, one {And # more earlier ask.} other {And # more earlier asks.}}",
        .digestMissedOnes: "Promised and not there yet: {ids}.",
        .digestMovedOnes: "Done or decided: {ids}.",
        .newsPromised: "promised for {day}.",
        .newsOverdue: "promised for {day}, not there yet. Still yours?",
        .newsDecided: "decided {on}.",
        .newsDecidedSo: "decided {on}: “{option}”.",
        .newsDeclined: "declined {on}; its cost keeps counting.",
        .newsDelegated: "with {name}.",
        .newsDelegatedToSomebody: "with the person you named.",
        .newsDelegatedSilent: "with {name}; no answer {since}.",
        .newsDelegatedToSomebodySilent: "with the person you named; no answer {since}.",
        .newsPostponed: "put off until {day}.",
        .newsDone: "done {on}.",
        .newsDoneReturned: "done {on}. That gave the {team} team {days} back so far.",
        .newsTakenBack: "taken back {on}; nothing is needed from you.",
        .newsMerged: "counted with {other} now.",
        .newsAccepted: "lived with {since}; its cost keeps counting.",
        .newsRelabelled: "read anew {on}, not as you were sent it. {severity}",
        .newsAsksMore: "your question is with the lead.",
        .digestUnblocked:
            "{n, plural, one {What you moved} other {The # things you moved}} gave the teams {days} back.",
        .digestConstraint: "In the way now: {title}.",
        .digestConstraintSame: "In the way now: {title}, as {every, select, week {last week} other {last time}}.",
        .digestConstraintMoved:
            "In the way now: {title}; {every, select, week {last week} other {last time}}: {before}.",
        .digestConstraintGone:
            "Nothing is known to be in the way now; {every, select, week {last week} other {last time}}: {before}.",
        .figureBlockersNone: "**Open blockers:** none{before}",
        .figureBlockersListed: "**Open blockers:** {n} (days old: {ages}){before}",
        .figureBlockersP85: "**Open blockers:** {n}, 85 % at most {days} old{before}",
        .figureShare: "**Waiting on you:** {share} % of open time (n {n}){before}",
        .figureLatency: "**From ask to decision:** {days}, median of {n}{target}{before}",
        .figureLatencyLeast:
            "**From ask to decision:** at least {days}, median of {n}, {open} still open{target}{before}",
        .figureTarget: "; {agreed, select, yes {agreed} other {usual here}}: {length}",
        .figureBlocked: "**Team-days stood still:** {days} (n {n}){before}",
        .figureBefore: "; before: {value}",
        .figureBeforeLeast: "; before: at least {value}",
        .figureNote: "Elapsed days, overlaps counted once; n: cases; before: the period before.",
        .vitalsShown: "Working software last shown to a user {ago}.",
        .vitalsTalked: "Last talk with a user {ago}.",
        .vitalsNotShown: "Not known: when working software was last shown to a user.",
        .vitalsNotTalked: "Not known: the last talk with a user.",
        .vitalsNeither: "Not known: when working software was last shown, or users last spoken to.",
        .vitalsOf: "{product}: {vitals}",
        .digestCounts: "Open: {list}.",
        .digestLivedWith: "Lived with: {n}.",
        .digestLivedWithTeam: "Lived with: {n}; the {team} team stood still for {days}.",
        .digestLivedWithTeams: "Lived with: {n}; {teams} teams stood still, added up for {days}.",
        .digestReview: "Lived with, and due to be looked at again: {ids}.",
        .digestHeld: "Held back by the lead: {n}, until {day}.",
        .digestHeldOver: "Held back by the lead: {n}, ended {on}.",
        .digestKept: "Kept by the team: {n}, until {day}.",
        .digestKeptOver: "Kept by the team: {n}, ended {on}.",
        .digestUnconfirmed: "Read but confirmed by nobody: {ids}.",
        .digestSilence: """
        The {team} team has reported nothing for {days, plural, one {# day} other {# days}}. Either nothing \
        is in the way, or it is not being said.
        """,
        .digestSilenceOpen: "The {team} team has reported nothing new for {days, plural, one {# day} other {# days}}.",
        .digestSilenceMore: "{n, plural, one {So has # more.} other {So have # more.}}",
        .digestColophon: """
        Not in here: names, and what people wrote. It comes to you alone; its page or the lead changes how \
        often.
        """,
        .digestLeftOut: "Left out for length: {list}.",
        .partEarlier: "earlier asks",
        .partConstraint: "what is in the way",
        .partFigures: "the figures",
        .partVitals: "the last showings and talks",
        .partCounts: "counts by kind",
        .partSilence: "a silence",
        .digestPage: "This digest as a page",
    ]
}
