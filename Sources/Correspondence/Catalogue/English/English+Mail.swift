/// How often the digest comes, and answers by mail, in English.
extension English {
    static let mail: Wordlist = [
        .cadenceTitle: "Your digest",
        .cadenceWeekly: "It comes every week.",
        .cadenceFortnightly: "It comes every second week, and tells of both.",
        .cadenceMonthly: "It comes once a month, and tells of the whole month.",
        .cadenceStopped: "It does not come any more. The lead is told.",
        .cadenceStoppedRest: """
        What stops a team still reaches you by itself. What only slows one stood in the digest alone, and is \
        not asked of you now.
        """,
        .cadenceRest: "What stops a team reaches you by itself, whatever you choose here.",
        .cadenceLabelWeekly: "Every week",
        .cadenceLabelFortnightly: "Every second week",
        .cadenceLabelMonthly: "Once a month",
        .cadenceLabelStopped: "No digests",
        .cadenceLink: "How often it comes",
        .cadenceFunder: "The funder",
        .cadenceLeadSubject: "{name} gets no digests any more",
        .cadenceLeadHead: "**{name}** has switched the digests off.",
        .cadenceLeadRest: """
        What stops a team still goes to the funder by itself. What slows one stood in the digest only: it is \
        not asked of the funder until they come again. `raised` notes that you have asked in person.
        """,
        .mailTheDigest: "The digest",
        .mailWhat: "**{id}**, {title}",
        .mailSomebody: "somebody",
        .mailNoAnswer: "{what}: {who} answered by mail, and it is for you to read:",
        .mailOtherMailbox: """
        {what}: an answer to what {who} was sent came from another mailbox. Nothing was changed by it. It \
        says:
        """,
        .mailUnproven: "{what}: a mail came that may be from {who}. Nothing was changed by it. It says:",
        .mailTooOld: "{what}: {who} answered a letter that is too old. Nothing was changed by it. It says:",
        .mailUnreadTail: "Say what it means: `done`, `ours until DATE because REASON`, or answer yourself.",
        .mailCameBackSubject: "A mail to {who} came back",
        .mailCameBack: "**{who}** did not get “{subject}”: the mail came back{number}.",
        .mailCameBackTail: """
        Tell them yourself, and have their address looked at. `raised` notes that you have asked in person.
        """,
        .mailPassedOn: "Your mail was not read as an answer; it goes to the lead, word for word.",
        .mailNotRead: "Nothing in your mail was read as an answer.",
        .mailCountsUpward: """
        An answer that counts is a number, `mine by DATE`, `more info` or `not now`; of several, each in a \
        line of its own: `12: 1`.
        """,
        .mailCountsHere: """
        An answer that counts is `own`, `done`, `hold REASON` or `ours until DATE because REASON`; of \
        several, each in a line of its own: `12: done`.
        """,
        .mailNoSuch: "There is no {id} that you can answer.",
        .mailNothingWaits: "Nothing waits for you just now, so nothing was changed.",
        .mailWhichOne: "Which one do you mean? Put its number first: `{number}: 1`. Nothing was changed.",
        .mailNumberFirst: "Put the number first: `{number}: 1`. Nothing was changed.",
        .mailLetterTooOld: """
        The letter that you answered is too old, so nothing was changed. What you wrote goes to the lead, \
        word for word. The newest letter takes answers.
        """,
        .mailLetterTooOldUnread: """
        The letter that you answered is too old, so nothing was changed. The newest letter takes answers.
        """,
        .mailYourAnswer: "Your answer",
    ]
}
