/// Every bound of the daemon in one place; each has a test at it and just past it.
package enum Limits {
    /// A platform's own time of an event is believed this far back; an older one counts from its arrival.
    static let trustedDelay = Duration.seconds(7 * 86400)
    /// Waits before another try at a delivery that could not be processed; after the last it is quarantined.
    static let readRetries: [Duration] = [.seconds(1), .seconds(10), .seconds(60)]
    /// How long what comes before the message that it is about waits for it.
    static let earlyWait = Duration.seconds(600)
    /// How often a daemon shows that it is alive, and how long its beat may stand still before the others take over.
    static let claimantBeat = Duration.seconds(1)
    static let claimantPatience = Duration.seconds(6)
    /// How long a daemon may be without its connection to the database before the others take over.
    static let claimantAbsence = Duration.seconds(2)
    /// How far the seals may lag behind the events.
    static let sealEvery = Duration.seconds(1)
    /// How long the ledger is checked before the daemon serves; what is left is checked beside it.
    static let checkBeforeServing = Duration.seconds(1)
    /// Deliveries read from the inbox in one go.
    static let inboxAtOnce = 64
    /// How long a delivery that is to be read waits while many are being taken in.
    static let intakeFirst = Duration.milliseconds(200)
    /// Questions to language models that are under way at once; as many go to one host over connections of their own.
    static let languageModelAtOnce = 8
    /// The first wait before another try; each further one is twice as long. All of it is within the time limit.
    static let languageModelRetry = Duration.milliseconds(250)
    /// After so many failures of its server in a row it is left in peace for so long.
    static let languageModelFailures = 3
    static let languageModelRest = Duration.seconds(60)
    /// Texts whose labels are remembered, so that what is said again costs nothing.
    static let languageModelRemembers = 512
    /// When to look again for what others are reading.
    static let othersRead = Duration.milliseconds(250)
    /// When to look for what others rang for: they have done it by then, unless they are busy or gone.
    static let othersRang: ClosedRange<Double> = 0.25...1
    /// Deliveries that may wait for their commit before the daemon says that it is overloaded.
    static let waitingForCommit = 4096
    /// Impediments or desks taken from the schedule in one go.
    static let dueAtOnce = 256
    /// Impediments scheduled anew in one transaction, beside the work.
    static let rescheduledAtOnce = 64
    /// Impediments read in one go by whoever looks for the one that a word without a number means.
    static let lookedThroughAtOnce = 100
    /// Of the newest impediments of a team, so many are compared with what is said; of other teams of the product as
    /// many each.
    static let comparedWith = 100
    static let otherTeamsCompared = 4
    /// How far back they are looked for where nothing was kept of them.
    static let comparedBack = Duration.seconds(90 * 86400)
    /// Of a message that says several things, so many parts of each are compared.
    static let partsCompared = 4
    /// What was said so often is no longer counted where it was said first: one who says it again gets a number, so that
    /// no impediment grows without an end.
    static let saidAtMost = 100
    /// A bare "nope" below what was said to be over is taken for it for so long.
    static let denialFollowsWithin = Duration.seconds(900)
    /// Corrections of one workspace that are learned from.
    static let correctionsKept = 500
    /// Impediments whose words are taken out of the ledger at once to be read again.
    static let readAgainAtOnce = 500
    /// Impediments taken out of the ledger at once by whoever lists all of them.
    static let listedAtOnce = 500
    /// Of those that are similar, so many are looked at until one is still open.
    static let suggestionsTried = 3
    /// Impediments that stand on the bot's own page.
    static let shownAtHome = 20
    /// Impediments that are named where it is asked which one is meant.
    static let shownToChoose = 10
    /// How soon what could not be done when it was due is tried again.
    static let stuckLookEvery = Duration.seconds(5)
    /// The clock looks at least this often, so that a clock that was set anew is noticed.
    static let clockLooksEvery = Duration.seconds(60)
    /// How long a graceful stop may take; FACE allows `serve` 20 s in all.
    static let gracefulStop = Duration.seconds(18)
    /// A worker that has not looked round for so long is stuck; each looks far more often.
    static let workerSilence = Duration.seconds(180)
    /// How long `GET …/replies` waits for an answer.
    static let repliesWait = Duration.seconds(20)
    static let repliesLookEvery = Duration.milliseconds(100)
    static let repliesAtOnce = 100
    /// How long a body may take to arrive, and how long once the daemon is to stop.
    static let bodyWait = Duration.seconds(30)
    static let bodyWaitAtStop = Duration.seconds(3)
    static let bodyLooksEvery = Duration.milliseconds(500)
    /// A connection on which nothing happens is closed.
    static let idleConnection = Duration.seconds(60)
    /// A form of a funder's page.
    static let formBody = 64 * 1024
    static let formFields = 32
    /// Mails that one mailbox gets back in a day for what it wrote: so many, and no more, whatever answers there.
    static let mailsBackADay = 20
    /// Answers that are taken of one mail.
    static let answersOfAMail = 50
    /// How long a signed link may be used.
    static let linkLife = Duration.seconds(60 * 86400)
}
