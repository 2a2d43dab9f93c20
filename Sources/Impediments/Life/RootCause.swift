/// One that stands because of another, as the root cause knows it: enough for its count and its cost, no words.
package struct Consequence: Sendable, Hashable, Codable {
    package var id: ImpedimentID
    package var product: String
    package var team: String
    package var severity: Severity
    /// It is open, and asked for with its cause.
    package var isCounted: Bool

    package init(_ impediment: Impediment) {
        id = impediment.id
        product = impediment.product
        team = impediment.team
        severity = impediment.labels.severity
        isCounted = impediment.isOpen && impediment.isMuted
    }
}

/// The same said anew in a message of its own, kept apart so that it can be taken out again exactly.
package struct Echo: Sendable, Hashable, Codable {
    /// So many can be taken out again, the newest ones; of the others only the day is kept.
    static let most = 20

    /// Where it was said, and is answered.
    package struct Message: Sendable, Hashable, Codable {
        package var source: String
        package var channel: String
        package var id: String
        package var thread: String

        /// The conversation that it belongs to.
        package var place: (source: String, channel: String, thread: String) { (source, channel, thread) }

        package init(source: String, channel: String, id: String, thread: String) {
            self.source = source
            self.channel = channel
            self.id = id
            self.thread = thread
        }
    }

    package var text: TextKey
    package var by: PersonKey
    package var message: Message
    /// What it was read as, where that is of another kind.
    package var readAs: Labels?
    package var at: Instant
    /// H as it was before.
    var respondedBefore: Instant?
    /// Since when it sounded over before.
    var soundedOverBefore: Instant?

    init(text: TextKey, by: PersonKey, message: Message, readAs: Labels?, at: Instant, before impediment: Impediment) {
        self.text = text
        self.by = by
        self.message = message
        self.readAs = readAs
        self.at = at
        respondedBefore = impediment.respondedAt
        soundedOverBefore = impediment.soundsOverSince
    }
}

extension Impediment {
    /// The conversation in which it is answered.
    package var place: (source: String, channel: String, thread: String) { (source, channel, thread) }

    /// What was said anew in these words, where it can still be taken out.
    package func echo(named text: TextKey) -> Echo? { echoes?.first { $0.text == text } }

    /// Since when it sounds as if it were back, after it was said to be over, and nobody has said which holds: until
    /// then it is not verified (R2).
    package var soundsBackSince: Instant? {
        guard state == .resolved, let over = resolvedAt else { return nil }
        return echoes?.map(\.at).filter { $0 > over }.min()
    }

    /// Its own clocks stand still while its cause is open: no nudge, no L2, no preview, no ask (DOMAIN 6.8).
    package var isMuted: Bool { mutedSpans?.last.map { $0.to == nil } ?? false }

    /// It is with the funder, undecided, and asked for by itself.
    package var isAsked: Bool { isOpen && !isMuted && ask.isWithFunder }

    /// When its clocks went on, the last time that its cause was over.
    package var resumedAt: Instant? { mutedSpans?.last?.to }

    /// What stands because of it and is asked for with it.
    package var countedConsequences: [Consequence] { (consequences ?? []).filter(\.isCounted) }

    mutating func mute(_ now: Instant) {
        guard !isMuted else { return }
        alsoAsItStoodAlone(now) { $0.startMuting(now) }
    }

    /// The short clock starts anew, the long one goes on where it stood. What the funder was asked before is waited
    /// for again from here on, so that nothing late comes down at once.
    mutating func unmute(_ now: Instant) {
        guard isMuted else { return }
        alsoAsItStoodAlone(now) { $0.stopMuting(now) }
    }

    /// One that is counted with another goes on as if it were not, so that it can be taken out again exactly.
    private mutating func alsoAsItStoodAlone(_ now: Instant, _ change: (inout Impediment) -> Void) {
        if let before = beforeMerge {
            var alone = self
            alone.restore(before)
            change(&alone)
            alone.noteWaiting(at: now)
            beforeMerge = BeforeMerge(alone)
        }
        change(&self)
    }

    private mutating func startMuting(_ now: Instant) {
        var spans = mutedSpans ?? []
        spans.begin(at: now)
        mutedSpans = spans
        // What lies on the desk is taken back from it: afterwards the lead sees it anew.
        if ask.state == .queued { ask.state = .previewed }
    }

    private mutating func stopMuting(_ now: Instant) {
        mutedSpans?.end(at: now)
        ask.goOn(now)
    }
}

extension Ask {
    fileprivate mutating func goOn(_ now: Instant) {
        guard clockFrom != nil else { return }
        clockFrom = now
        remindedAt = nil
    }
}

extension AnswerDecision {
    /// Whoever decides has followed the other one to its root, which is open (`Casework`).
    func because(_ answer: Answer) throws(Objection) -> [Event] {
        guard let into = answer.into else { throw .missing(field: "into") }
        guard let root = ImpedimentID(into) else { throw .noSuchImpediment(into) }
        if root == impediment.id { throw .circular(root) }
        if impediment.cause == root { throw .alreadySo(.because) }
        let carried = impediment.countedConsequences.count
        if carried > 0 { throw .carriesOthers(carried) }
        let parted = impediment.cause.map { [Event.setApart(from: $0, by: actor)] } ?? []
        return parted + [.causedBy(root, by: actor)]
    }

    /// From its cause; or something that was said anew, from the impediment that it was counted with.
    func apart(_ answer: Answer) throws(Objection) -> [Event] {
        if let said = answer.option {
            let text = TextKey(said)
            guard impediment.echo(named: text) != nil else { throw .alreadySo(.apart) }
            return [.echoTakenOut(text, by: actor)]
        }
        guard let cause = impediment.cause else { throw .alreadySo(.apart) }
        return [.setApart(from: cause, by: actor)]
    }
}

extension WorkingCalendar {
    /// As `adding`, for a timer that stood still meanwhile: it goes on where it stood.
    ///
    /// - Parameter pauses: in their order; all of them over.
    package func adding(_ span: Span, to start: Instant, without pauses: [TimeSpan]) -> Instant {
        var due = adding(span, to: start)
        for pause in pauses {
            // It had run out before it could be stopped.
            guard let end = pause.to, pause.from < due else { continue }
            let from = max(pause.from, start)
            if case .elapsed = span {
                due = nextWorking(from: max(end, start) + (due - from))
            } else {
                due = adding(.workingHours(workingTime(from: from, to: due) / .seconds(3600)), to: max(end, start))
            }
        }
        return due
    }
}
