internal import Correspondence
internal import Impediments
internal import Ledger
internal import Letters

/// The work of one transaction on one workspace: whatever is decided is recorded here, and only here.
///
/// State, events, schedule, desks and letters change together or not at all.
struct Casework {
    let transaction: any LedgerTransaction
    let workspace: Workspace
    let now: Instant
    /// When what is taken was said, where that is known by the clock of its platform.
    var said: Instant?
    /// Who wrote the mail that is taken.
    var writer: Author?
    private let noted = Noted()
    var directory: Directory { workspace.directory }

    init(_ transaction: any LedgerTransaction, _ workspace: Workspace, at now: Instant) {
        self.transaction = transaction
        self.workspace = workspace
        self.now = now
    }

    /// Shared by the copies of one casework; it never leaves the transaction.
    private final class Noted {
        var aftermath = Aftermath()
        var unread: InboundMail?
    }

    /// For whom there is something to do once all this is committed.
    var aftermath: Aftermath { noted.aftermath }

    /// What is left of the mail that is taken, and nobody can be given to read; what else it said has counted.
    var unread: InboundMail? { noted.unread }

    func keep(unread mail: InboundMail) { noted.unread = mail }

    /// What made something happen, so that the answer stands in the right place.
    struct Cause {
        /// The message that is answered; each gets one reply of its own.
        var message: MessageReference?
        var actor: String?
        /// Whoever answered; an answer gets a reply in the thread too.
        var by: PersonKey?
        /// What the funder wrote with an answer; it goes to the lead.
        var words: String?
        var notes: [Inbound.Note] = []
        /// What it is like that was said before; a receipt suggests it.
        var like: Impediment?
        /// It is answered somewhere else: of this only the receipt is brought up to date.
        var isAnsweredElsewhere = false
        static let clock = Cause()
    }

    // MARK: The one place where state changes

    /// Folds the events in, stores them, sets the next due moment, fills the desks, and writes the letters.
    func record(_ events: [Event], on impediment: inout Impediment, at moment: Instant? = nil, cause: Cause) throws {
        guard !events.isEmpty else { return }
        let moment = moment ?? now
        let before = impediment
        let ties = try ties(of: impediment, before: events)
        var events = events
        for event in events { impediment.evolve(event, at: moment) }
        if impediment.isOpen, let funder = directory.products[impediment.product]?.funder,
            impediment.ask.waitsForAnother(than: funder)
        {
            // Open again, or by itself again, after the configuration has named another.
            events.append(.funderChanged(to: funder))
            impediment.evolve(.funderChanged(to: funder), at: moment)
        }
        try transaction.append(events, of: impediment.id, in: workspace.name, at: moment)
        try save(impediment)
        try fillDesks(events, impediment)
        if impediment.lead.promise != before.lead.promise { try quietDesks(about: impediment) }
        for case .withdrawn in events {
            try transaction.erase(impediment.text, in: workspace.name)
            try forget(impediment)
        }
        try tell(events, impediment, cause, before: before)
        guard try settleCauses(of: before, after: events, now: &impediment, ties, at: moment) else { return }
        // What hangs together has been recorded, this one perhaps among it.
        impediment = try transaction.impediment(impediment.id, in: workspace.name) ?? impediment
    }

    private func tell(_ events: [Event], _ impediment: Impediment, _ cause: Cause, before: Impediment) throws {
        let events = events.filter { $0.isNews(of: impediment) }
        guard !events.isEmpty else { return }
        let plan = plan(impediment)
        // Where a digest may be foretold: of a blocker none is.
        let funder =
            impediment.isOpen && impediment.labels.areForTheDigest
            ? directory.products[impediment.product]?.funder : nil
        let happening = Happening(
            impediment: impediment, events: events, at: now, plan: plan,
            askLeaves: try leavingDesk(plan, impediment), inReplyTo: cause.message?.id,
            owesReply: cause.message != nil || cause.by != nil, actor: cause.by, actorName: cause.actor,
            words: cause.words, notes: cause.notes, like: cause.like.map(Happening.Like.init),
            desk: try funder.flatMap { try transaction.desk(of: $0, in: workspace.name) },
            isAnsweredElsewhere: cause.isAnsweredElsewhere)
        try send(inPlace(workspace.correspondent.letters(for: happening), before: before, now: impediment))
    }

    func save(_ impediment: Impediment) throws {
        let due = workspace.ladder.nextDue(impediment, after: now)
        try transaction.save(impediment, due: due, in: workspace.name)
        noteSchedule()
    }

    func plan(_ impediment: Impediment) -> [Step] { workspace.ladder.plan(for: impediment, from: now) }

    /// When the ask that a plan brings leaves its reader's desk: the budget may keep it there (DOMAIN 6.5).
    private func leavingDesk(_ plan: [Step], _ impediment: Impediment) throws -> Instant? {
        guard let ask = plan.first(where: { $0.kind == .ask }), let product = directory.products[impediment.product],
            let asked = impediment.ask.reader(of: .ask, product)
        else { return nil }
        let desk = try desk(of: directory.recipient(for: asked, product, at: ask.at))
        return DeskPlan(directory, desk).leaving(from: ask.at)
    }

    /// What happens if nobody does anything, as whoever asks is told.
    func outlook(_ impediment: Impediment) throws -> [Step] {
        try transaction.outlook(of: impediment, by: workspace.ladder, at: now)
    }

    func send(_ letters: [Letter]) throws {
        for letter in try letters.compactMap(posted) { try enqueue(letter, at: try leaving(letter)) }
    }

    func enqueue(_ letter: Letter, at moment: Instant?) throws {
        try transaction.enqueue([letter], at: moment)
        noted.aftermath.hasLetters = true
    }

    func noteSchedule() { noted.aftermath.isRescheduled = true }

    /// What others caused is told to a person within that person's hours, or with the digest that comes sooner
    /// (DOMAIN 6.6); an answer to what somebody did is told at once.
    ///
    /// - Returns: `nil` at once.
    private func leaving(_ letter: Letter) throws -> Instant? {
        guard letter.purpose == .correction || letter.purpose == .nudge, case .person(let person) = letter.to,
            let product = letter.about.flatMap({ directory.products[$0.product] })
        else { return nil }
        let moment = directory.calendar(of: person, for: product).sendable(at: now)
        let desk = try transaction.desk(of: person, in: workspace.name)
        let digest = desk.flatMap { DeskPlan(directory, $0).nextDigest }.map { max($0, now) }
        let leaves = min(moment, digest ?? moment)
        return leaves > now ? leaves : nil
    }

    // MARK: Clock

    /// The steps of one impediment that are due, one after the other, each decided from the state before it.
    func step(_ id: ImpedimentID) throws {
        guard var impediment = try transaction.impediment(id, in: workspace.name) else { return }
        var events = workspace.ladder.due(impediment, at: now)
        // Nothing is due after all: it is only scheduled anew, which `record` does otherwise.
        if events.isEmpty { try save(impediment) }
        while !events.isEmpty {
            try record(events, on: &impediment, cause: .clock)
            events = workspace.ladder.due(impediment, at: now)
        }
    }

    // MARK: Answer

    /// - Parameter tellsWhy: writes a refusal to whoever answered; a page or interface shows it at once instead.
    func answer(
        _ answer: Answer, to id: ImpedimentID, by person: PersonKey, tellsWhy: Bool
    ) throws -> Result<Impediment, Objection> {
        guard var impediment = try transaction.impediment(id, in: workspace.name) else {
            return .failure(.noSuchImpediment(id.description))
        }
        do {
            try apply(answer, to: &impediment, by: person, author: nil, cause: Cause(by: person))
            return .success(impediment)
        } catch let objection as Objection {
            if tellsWhy { try send([refusal(objection, to: answer.verb, of: impediment, for: person)]) }
            return .failure(objection)
        }
    }

    /// Decides an answer and records it. Free words are kept apart under a key of their own.
    func apply(
        _ answer: Answer, to impediment: inout Impediment, by person: PersonKey, author: Author?,
        at moment: Instant? = nil, cause: Cause
    ) throws {
        let answer = try asRooted(answer, of: impediment, by: person)
        let words = answer.freeWords
        let key = words.map { _ in textKey(for: impediment.id, answer.verb, person, cause) }
        let decision = AnswerDecision(directory, impediment, by: person, at: now, said: said)
        let events: [Event]
        do throws(Objection) {
            events = try decision.events(for: answer, text: key)
        } catch {
            let remembered = decision.remembering(answer, refusedFor: error)
            try record(remembered, on: &impediment, at: moment, cause: .clock)
            throw try passedOn(error, to: answer, of: impediment, by: person, cause)
        }
        if let words, let key {
            try transaction.save(
                PersonalText(key: key, person: person, words: words, author: author), in: workspace.name)
        }
        var cause = cause
        if directory.roles(of: person, for: impediment, at: now).areUpward {
            cause.words = words
        }
        try countWithOthers(events, impediment, by: person)
        if let echo = impediment.echo(takenOutBy: events) {
            var silent = cause
            silent.isAnsweredElsewhere = true
            try record(events, on: &impediment, at: moment, cause: silent)
            try raise(echo, likeBefore: impediment, cause: cause)
        } else {
            try record(events, on: &impediment, at: moment, cause: cause)
            try learn(from: answer, events, of: impediment, by: person, at: moment ?? now)
        }
    }

    /// What somebody who is asked answers to what is over goes to the lead, never lost (DOMAIN 4); to open it again is
    /// not theirs.
    private func passedOn(
        _ objection: Objection, to answer: Answer, of impediment: Impediment, by person: PersonKey, _ cause: Cause
    ) throws -> Objection {
        guard case .notOpen(let state) = objection, !state.isOpen,
            directory.roles(of: person, for: impediment, at: now).areOnlyUpward
        else { return objection }
        let letter = workspace.correspondent.lateAnswer(
            answer, to: impediment, cause: cause.message?.id ?? "\(answer.verb.rawValue)/\(person)", at: now)
        try send([letter].compactMap(\.self))
        return .over(state, isPassedOn: letter != nil)
    }

    /// Unique without chance: the same history gives the same keys, in any folder and on any machine.
    private func textKey(for id: ImpedimentID, _ verb: Verb, _ person: PersonKey, _ cause: Cause) -> TextKey {
        if let message = cause.message { return textKey(of: message) }
        return TextKey("\(id)/answer/\(now.milliseconds)/\(verb.rawValue)/\(person)")
    }
}

extension Event {
    /// When something was said, or spoken of, is nothing to tell; nor what a root cause carries that is over itself;
    /// another funder is told of with the ask.
    fileprivate func isNews(of impediment: Impediment) -> Bool {
        switch self {
        case .said, .spokenOf, .funderChanged, .deputyNotAsked, .deputyReached: false
        case .consequence, .consequenceGone: impediment.isOpen
        default: true
        }
    }
}
