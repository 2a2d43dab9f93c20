/// What the lead hears, in English.
extension English {
    static let lead: Wordlist = [
        .leadAcceptance: """
        **{id}**, {title}: the funder proposes to live with it. {accept} agrees, and its cost keeps counting. Nothing from you, and it stays open.
        """,
        .leadSubject: "{id}: {title} ({team})",
        .leadUnowned: "**{id}** has nobody after {length}.",
        .leadUnresolved: "**{id}** is still there after {length}.",
        .leadSilent: "**{id}** has been with you {since}, without a word yet.",
        .leadMissed: "**{id}**: the day that you named is over, and it is still there.",
        .leadStanding: "The {team} team, {since}: {title}. {severity}",
        .leadStandingSaid: "The {team} team, {since}: {title}, said {said}. {severity}",
        .leadStandingTried: "The {team} team, {since}: {title}, tried {tried}. {severity}",
        .leadStandingSaidTried: "The {team} team, {since}: {title}, said {said}, tried {tried}. {severity}",
        .leadStandingPastDue: "The {team} team: {title}, first said {onDay}. {severity}",
        .leadSoundsOver: "It sounds over {since}, but nobody has said `done`.",
        .leadUnconfirmed: "Nobody has confirmed it: until somebody says a word of it, the funder is not asked.",
        .leadThen: "If it is still there {on}, the funder hears; you see the draft before.",
        .leadStale: "**{id}**: nothing was said of it {since}, though its thread was asked twice.",
        .leadMayBeOver: "**{id}** still waits for an answer, and may be over.",
        .leadMayBeBack: """
        **{id}**, {title}: it was said to be over, and sounds back {since}; its thread was asked twice. Is it? \
        Say `reopen {id}` or `done {id}`. No answer leaves it unverified.
        """,
        .leadAsked: "Asked of {who} {onDay}.",
        .leadReviewDigest: "Nothing from you, and from {day} it may stand in the funder's digest as an ask.",
        .leadYours: "`own`, `done`, or `ours until DATE because REASON` if the funder cannot help.",
        .leadPreview: "{on} this goes to the funder:",
        .leadPreviewOther: "{on} this goes to {name}:",
        .leadPreviewStandIn: "{on} this goes to whoever stands in for the funder, who is away:",
        .leadPreviewTail: """
        `wording …` puts it in your words. `raised` if you tell them yourself. `hold REASON` gives {length}. \
        `ours until DATE because REASON` keeps it in the team. Nothing from you, and it goes as it stands.
        """,
        .leadWantsToKnow: "**{id}**, {title}: the funder wants to know more.",
        .leadOtherWantsToKnow: "**{id}**, {title}: {name} wants to know more.",
        .leadWaitsOnYou: "It waits on you. `wording …` answers, and the ask goes back with it.",
        .leadSettled: "**{id}**, {title}: settled by now, so nothing is needed from you. What was written:",
        .leadOtherwise: "**{id}**, {title}: it stands otherwise by now. What was written before:",
        .leadWrittenBefore: "Written before that:",
        .leadFunderWrote: "**{id}**, {title}: the funder has answered, and wrote:",
        .leadCourse: "**{id}**, {title}: {what}",
        .leadNoAnswer: "{who} has given no answer {since}.",
        .leadPromiseOver: "{who} promised it by {day}; that day is over, and it is still there.",
        .leadPromisePast: "{who} promised it by {day}; that day is over.",
        .leadDecided: "{who} has decided.",
        .leadDecidedSo: "{who} has decided: “{option}”.",
        .leadDriven: "{who} drives it.",
        .leadDrivenByYou: "You drive it.",
        .leadUndriven: "Nobody drives it: `own` if you do, else `own NAME`.",
        .leadDecidedThen: "`done` once it is over. After {length} without a word its thread is asked.",
        .leadAskStands: """
        The ask stands: `wording …` puts it anew, `ours until DATE because REASON` takes it back, `done` if it is \
        over. Nothing from you, and it stays as it is.
        """,
        .leadQuestionOpen: """
        What {who} wanted to know still waits on you: `wording …` answers, and the ask goes back with it.
        """,
        .leadReviewAccepted: "**{id}** is lived with, and today is the day to look at it again.",
        .leadReviewKept: "**{id}** was kept in the team until today.",
        .leadReopens: "`reopen` takes it up again. Nothing from you, and it stays as it is.",
        .leadUnreadSubject: "{id}: an answer for you to read",
        .leadUnread: "**{id}**: the funder answered, and it is for you to read:",
        .leadUnreadTail:
            "Say what it means: `done`, `ours until DATE because REASON`, or answer the funder yourself.",
        .leadUnreadChoice: "A choice counts once its number is sent; whoever wrote was told so.",
    ]
}
