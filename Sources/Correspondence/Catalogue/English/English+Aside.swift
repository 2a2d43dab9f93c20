/// Commands, forms and the bot's own page, in English.
extension English {
    static let aside: Wordlist = [
        .commandsHead: "Say in the channel what stops the work, in your own words; that is enough. With the command:",
        .commandsRaise: "`raise WHAT STOPS YOU`: it gets a number, here in the channel",
        .commandsStatus: "`status`: what is open in this channel's team",
        .commandsMine: "`mine`: what you drive or have to answer",
        .commandsExplain: "`next 12`, `why 12`: what happens next, and what it was read from",
        .commandsAnswer: "`done 12`, `own 12`, `tried 12 …`: an answer, as you would give it in the thread",
        .commandsEvidence: """
        `shown to WHOM`, `talked to WHOM`, `runs`, `used for real`, `first benefit: WHAT`: noted with its date
        """,
        .commandsRetro: "`retro`: what the team can look back on",
        .formMine: "By which day?",
        .formDelegate: "Who can move it?",
        .formMoreInfo: "What is not clear?",
        .formNotNow: "When to come back to it?",
        .formHold: "Why should it wait?",
        .formOurs: "Kept by the team",
        .formWording: "The ask in your words",
        .formAnswer: "Answer",
        .formPromise: "Promise",
        .formAsk: "Ask",
        .formTooLate: "The form came too late. Click again, or say it in the thread.",
        .cautionWithdraw: "What was said about it is erased.",
        .cautionDecline: "The team hears it, and the cost keeps counting.",
        .labelCancel: "Cancel",
        .homeAsked: "Waiting for your answer",
        .homeOpen: "Open",
        .homeNothing: "Nothing is open.",
        .homeSay: "Say in your team's channel what stops the work, in your own words.",
        .homeAnswer: "Answer {id}",
    ]
}
