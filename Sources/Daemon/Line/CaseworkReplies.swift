internal import Correspondence
internal import Impediments
internal import Ledger
internal import Letters
internal import Triage

/// What is said about something known without a command: again, work on it, or something more.
extension Casework {
    /// What somebody says in a known thread without a command. Each thing that it says is said again of the
    /// impediment of its kind, is counted there with a way out, or is a new one; the first of them answers the message.
    func takeReply(
        _ message: Message, _ reading: Reading, inThread: [ImpedimentID], _ product: Product, _ team: Team,
        at moment: Instant
    ) throws {
        let known = try inThread.compactMap { try transaction.impediment($0, in: workspace.name) }
        if try takeDenial(message, reading, in: known, at: moment) { return }
        // A bare yes or no answers somebody else.
        guard !Spoken.isBareYesOrNo(message.text) else { return }
        if try takeReturn(message, reading, in: known, product, team, at: moment) { return }
        let goesOn =
            Following.isAboutTheSame(message.text) && !reading.surelySaysItIsOver && reading.more.isEmpty
            && known.contains(where: canBeSaidAgain)
        let isRead =
            reading.isImpediment && !Following.isBack(message.text)
            && (saysSomething(message, reading) || !known.contains(where: \.isOpen))
        guard isRead || goesOn else {
            let open = known.filter(\.isOpen)
            guard let meant = try meant(by: message.text, reading, of: open, team, product) else {
                // What is lived with goes on counting until somebody says that it is over.
                let livedWith = known.filter { $0.state == .accepted }
                guard let meant = try meant(by: message.text, reading, of: livedWith, team, product) else { return }
                return try askWhetherOver(meant, of: livedWith, message, reading, at: moment)
            }
            return try takeWork(on: meant, of: open, message, reading, at: moment)
        }
        let readings = [reading] + reading.more
        let text = try keep(message, readings)
        let more: More? =
            Following.bringsMore(message.text, in: reading.language) ? .isSaid : readings.count > 1 ? .isRead : nil
        var isAnswered = false
        for topic in topics(of: message.text, readings) where topic.reading.isImpediment || goesOn {
            switch try reply(of: topic.reading, in: known, goesOn: goesOn, more) {
            case .again(let same):
                try sayAgain(same, in: message, text, repliesTo: isAnswered ? nil : message, at: moment)
            case .perhapsAgain(let same):
                try count(
                    same, again: message, text, readAs: Labels(topic.reading, of: message.text), replies: true,
                    at: moment)
            case .perhapsBack(let over):
                try askWhetherBack(
                    over, message, text, readAs: Labels(topic.reading, of: message.text),
                    isMeantWithoutNumber: over.id == inThread.last, at: moment)
            case .another:
                try raise([topic], of: message, product, team, at: moment, as: text, answersMessage: !isAnswered)
            }
            isAnswered = true
        }
    }

    /// Whether a reply says by its own words that something is lacking, still or again so, or says surely and at length
    /// what stops somebody. What else reads as an impediment below one that is open is an answer to a question, advice
    /// or an aside, and counting it would tell the funder of more than was said.
    private func saysSomething(_ message: Message, _ reading: Reading) -> Bool {
        let isSure = !reading.abstain && reading.confidence >= Reading.leastConfidenceOfAnother
        return SaidAgain.hasCue(message.text) || !reading.more.isEmpty
            || Following.bringsMore(message.text, in: reading.language)
            || isSure && SaidAgain.standsAlone(message.text)
    }

    /// That a reply brings something on top of what the thread is about.
    private enum More {
        /// "Another: …", "also, …"
        case isSaid
        /// It holds several things, one of which may be what the thread is about.
        case isRead
    }

    private enum Reply {
        case again(Impediment)
        /// It reads as of another kind, as most of what is said about a trouble does ("they want a form first").
        case perhapsAgain(Impediment)
        /// The same of one that was said to be over.
        case perhapsBack(Impediment)
        case another
    }

    /// The newest of its kind that can be said again; whatever the thread is about, where it goes on about it or where
    /// that is unsure. Of another kind it is another one only where it says that it brings more.
    private func reply(
        of reading: Reading, in known: [Impediment], goesOn: Bool, _ more: More?
    ) throws -> Reply {
        if more == .isSaid, !reading.abstain { return .another }
        let all = known.filter(canBeSaidAgain)
        let alike = all.filter { $0.labels.category == reading.category }
        let open = all.last(where: \.isOpen)
        let isSure = goesOn || !reading.abstain && reading.confidence >= Reading.leastConfidenceOfAnother
        if !reading.abstain, let same = alike.last(where: \.isOpen) ?? alike.last { return try again(same, isSure) }
        if reading.abstain || goesOn, let same = open ?? all.last { return try again(same, isSure) }
        // Of one that is counted elsewhere, where that is open.
        let counting = try open ?? all.last.map(counted)
        guard more == nil, let counting, counting.occurrences.count < Limits.saidAtMost else { return .another }
        if counting.isOpen { return .perhapsAgain(counting) }
        return canBeDoubted(counting) ? .perhapsBack(counting) : .another
    }

    /// What is over is not opened by what is read without being sure.
    private func again(_ same: Impediment, _ isSure: Bool) throws -> Reply {
        let counting = try counted(same)
        return isSure || !canBeDoubted(counting) ? .again(same) : .perhapsBack(counting)
    }

    func canBeSaidAgain(_ impediment: Impediment) -> Bool {
        switch impediment.state {
        case .raised, .triaged, .owned, .inProgress, .waiting, .accepted, .merged: true
        case .resolved, .verified, .closed:
            impediment.soundsBackSince != nil
                || directory.policy.isStillTheSame(since: impediment.resolvedAt ?? now, at: now)
        case .withdrawn, .notAnImpediment: false
        }
    }

    func sayAgain(
        _ impediment: Impediment, in message: Message, _ text: TextKey, repliesTo reply: Message?, at moment: Instant
    ) throws {
        let person = workspace.key(of: message.author.id, at: message.reference.source)
        // As it is now: what was said before in the same message may have changed it.
        var counted = try counted(transaction.impediment(impediment.id, in: workspace.name) ?? impediment)
        try link(message, to: impediment.id)
        let again = Event.saidAgain(by: person, text: text)
        let comesBack = counted.comesBack(with: said)
        let settled: [Event] = said == nil ? [] : [.said([.end], by: person)]
        // One that is counted elsewhere is answered there; its own thread hears where.
        let isHere = counted.id == impediment.id
        let cause = Cause(message: isHere ? reply?.reference : nil, actor: message.author.name, notes: message.notes)
        let events = (comesBack ? [.reopened(by: person), again] : [again]) + settled
        try record(events, on: &counted, at: moment, cause: cause)
        if !isHere {
            try send([workspace.correspondent.notedElsewhere(impediment, with: counted, at: Place(message), now)])
        }
    }

    /// - Parameters:
    ///   - meant: the one of those that are open in the thread that the message is about.
    ///   - open: in the order in which they were raised.
    private func takeWork(
        on meant: Impediment, of open: [Impediment], _ message: Message, _ reading: Reading, at moment: Instant
    ) throws {
        let person = workspace.key(of: message.author.id, at: message.reference.source)
        try askWhetherOver(meant, of: open, message, reading, at: moment)
        guard var impediment = try transaction.impediment(meant.id, in: workspace.name) else { return }
        // "Done: not yet" tells of no work.
        if reading.subreason == .progress, !reading.abstain, !Spoken.takesItselfBack(message.text) {
            try record([.tried(by: person, text: nil)], on: &impediment, at: moment, cause: .clock)
        } else if person != impediment.raiser, impediment.respondedAt == nil {
            try record([.answeredInThread(by: person)], on: &impediment, at: moment, cause: .clock)
        }
    }
}
