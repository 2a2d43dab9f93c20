/// Short answers to whoever speaks to the bot, in English.
extension English {
    static let note: Wordlist = [
        .helpSay: "Say here what stops the work, in your own words. It gets a number, and an answer in the thread.",
        .helpAnswer: """
        In its thread: `own`, `tried …`, `still there`, `done`, `reopen`, `withdraw`; `slower` or `no impediment` where \
        it was read wrongly.
        """,
        .helpUpward: """
        Nobody in between: what only the funder can move reaches the funder, without names and without your words.
        """,
        .helpAsked: """
        Answer what you are asked by its number: `{id} 1`, `{id} mine by DATE`, `{id} more info` or `{id} not now`.
        """,
        .helpStatus: "`status` tells here what waits for you.",
        .connectNobody: "No team is connected to this channel, so nothing said here is kept.",
        .connectHow: "To connect it, add `{channel}` to the `channels` of a team in the configuration.",
        .connectPrivately: """
        What is said here belongs to no team, and is not kept. What stops the work, say in your team's channel; `status` \
        tells here what is yours.
        """,
        .greetingFromNow: """
        From now on, whatever is said here that stops or slows the work gets a number and an answer in its thread.
        """,
        .greetingUpward: """
        If it stays, the lead hears; if only the funder can move it, the funder does. Names and chat never go upward.
        """,
        .greetingKept: """
        Kept: messages about impediments. `withdraw` or deleting the message erases its words. To stop it, remove it \
        from this channel.
        """,
        .encrypted: """
        This channel is encrypted, so nothing can be read here. Use a channel without encryption for the team.
        """,
        .conductSubject: "Somebody to talk to",
        .conductNothing: "What you wrote is about people, not about work. Nothing was counted or passed on.",
        .conductHelp: """
        Somebody you trust can help: human resources, a works council, or a doctor; in danger, the emergency number.
        """,
        .noteElsewhere: "{id}: noted with {other}, said {times}.",
        .noteAgainHere: "**{id}**: noted, said {times}. Something of its own? Say `another`.",
        .noteAgain: "**{id}** again: {title}, said {times} now. Its thread goes on. Not the same? Say `another`.",
        .noteOver: "**{id}**: {title}. Is it over? Say `{answer}`. No answer leaves it open.",
        .noteOverLivedWith: "**{id}**: {title}, lived with. Is it over? Say `{answer}`. No answer changes nothing.",
        .noteBack: """
        **{id}**: {title}, said to be over. Is it back? Say `{reopen}`; if not, `{done}`; if it is something else, \
        `another`. No answer leaves it unverified.
        """,
        .noteDone: "done",
        .noteDoneOf: "done {id}",
        .notePassedOn: """
        {id}: it goes to the {steward, select, owner {product owner} other {lead}}, word for word. An answer that \
        counts is a number, `mine by DATE`, `more info` or `not now`.
        """,
        .notePassedNowhere: """
        {id}: it stays here for the team. An answer that counts is a number, `mine by DATE`, `more info` or `not now`.
        """,
        .notePassedToNobody: """
        {id}: nobody reads these words, as no lead is named. An answer that counts is a number, `mine by DATE`, `more \
        info` or `not now`.
        """,
        .noteObjection: "{id}: {objection}",
        .noteNone: "There is no `{id}` here.",
        .noteWhich: "Which one? Put its number before the answer: `{id} done`.",
        .noteWhichOf: "Which one? Put its number before the answer: `{answer}`.",
        .noteTeamTold: "The team is told.",
        .noteKnown: "It is **{id}**. The answer stands in the channel.",
        .listOpen: """
        {n, plural, =0 {Nothing is open in the {team} team.} one {# open in the {team} team:} other {# open in the {team} \
        team:}}
        """,
        .listMine: """
        {n, plural, =0 {Nothing waits for you, and you drive nothing.} one {One is yours:} other {# are yours:}}
        """,
        .listMore: "And {n} more.",
        .listLine: "**{id}** {title}, {severity} {since}",
        .listDriven: "**{id}** {title}, {severity} {since}; {name} drives it",
        .listUndriven: "**{id}** {title}, {severity} {since}; nobody drives it yet",
        .listSoundsOver: ", sounds over {since}",
        .explainHead: "{id}: {title}, {state}.",
        .explainCorrected: "Its labels were put right by {who}.",
        .explainRead: "Read from {words}; {percent} % sure.",
        .explainCarried: "What is asked here is asked for them too.",
        .explainNothing: "Nothing more happens by itself.",
        .explainBecause: """
        It stands because of {other}: what happens there is for both. When that is over the thread is asked whether \
        this is still there. `apart` lets it stand by itself.
        """,
        .explainIfNobody: "If nobody does anything:",
        .explainStep: "{on}: {what}",
        .stepNudgeTeam: "the thread is asked once more who drives it",
        .stepTellLead: "the {steward, select, owner {product owner} other {lead}} hears",
        .stepRemindLead: "the {steward, select, owner {product owner} other {lead}} is reminded",
        .stepLeadPromise: "what the {steward, select, owner {product owner} other {lead}} promised is due",
        .stepPreview: "the {steward, select, owner {product owner} other {lead}} sees what would go to the funder",
        .stepAsk: "the funder is asked, privately and without names",
        .stepAskInstead: "whoever stands in for the funder, who is away, is asked",
        .stepHandBack: "the funder, back again, is asked",
        .stepRemind: "{who} is reminded",
        .stepOverdue: "what {who} promised is due",
        .stepAskDeputy: "the deputy is asked",
        .stepSilence: "the thread is told that there is no answer yet",
        .stepVerify: "it counts as verified, unless somebody objects",
        .stepStale: "the thread is asked whether it is still there",
        .stepReview: "the {steward, select, owner {product owner} other {lead}} is asked to look at it again",
        .explainWord: "“{word}”",
        .evidenceNoted: "Noted: {what}. The funder sees the date and the count, not your words.",
        .evidenceBoth: "{one}, and {other}",
        .evidenceShown: "working software was shown to {n, plural, =0 {a user} one {one user} other {# users}}",
        .evidenceTalk: "a talk with {n, plural, =0 {a user} one {one user} other {# users}}",
        .evidenceRuns: "it runs; once a user has seen it, say `shown to …`",
        .evidenceUsed: "it is used for real{n, plural, =0 {} one { by one user} other { by # users}}",
        .evidenceBenefit: "a first benefit",
        .evidenceCancelled: "a talk with users that did not take place",
    ]
}
