import Impediments
import Letters

/// What the thread hears: the receipt or question, the nudge, and the anchor as things stand now.
///
/// A receipt fits on a phone: 45 words. Where the long form is longer, a shorter one of the same facts is taken.
struct ThreadWords {
    static let limit = 45

    let happening: Happening
    let directory: Directory
    let product: Product
    let time: TimeWords
    var impediment: Impediment { happening.impediment }
    var id: ImpedimentID { impediment.id }

    init(_ happening: Happening, _ directory: Directory) {
        self.happening = happening
        self.directory = directory
        product = directory.product(of: happening.impediment)
        time = TimeWords(calendar: directory.calendar(ofTeamOf: product), now: happening.at)
    }

    // MARK: The first answer

    var receipt: [Prose] { fitting(driver: whoDrives) + notes }

    /// One short question instead of a receipt; no answer is accepted too (DOMAIN 5).
    var question: [Prose] {
        let severity = impediment.labels.severity
        let question: Prose = """
            \(understood) Is work stopped, or slower? No answer counts as \(severity.word).
            """
        let forms = [
            [question, like, tersely], [question, hears, readWrongly(short: true)],
            [question, tersely, readWrongly(short: true)], [question, tersely], [question, readWrongly(short: true)],
        ]
        let written = forms.map { form in form.filter { !$0.spans.isEmpty } }
        return (written.first { $0.wordCount <= Self.limit } ?? [question]) + notes
    }

    var nudge: Prose {
        if let over = impediment.soundsOverSince {
            return "\(id): \(impediment.labels.title). It sounds over \(time.since(over)). Is it? Say `done`. \(hears)"
        }
        let length = time.length(workingFrom: impediment.raisedAt, to: happening.at)
        return "\(id): \(impediment.labels.title). Nobody drives it after \(length). Who does? Say `own`. \(hears)"
    }

    /// The answer that a nudge asks for.
    var nudged: Letter.Action {
        impediment.soundsOverSince == nil
            ? .init(Answer(.own), label: Labelled.own) : .init(Answer(.done), label: Labelled.done)
    }

    /// What anybody in the thread can answer: who drives it or that it is over, what was read wrongly, and how it
    /// goes. Where it was unsure, only what it asked about.
    var corrections: [Letter.Action] {
        let labels = impediment.labels
        var actions: [Letter.Action] = [
            impediment.owner == nil
                ? .init(Answer(.own), label: Labelled.own) : .init(Answer(.done), label: Labelled.done)
        ]
        if impediment.unsure {
            actions.append(.init(Answer(.correct, severity: labels.severity), label: labels.severity.word))
        }
        actions.append(.init(Answer(.correct, severity: labels.severity.other), label: labels.severity.other.word))
        if !impediment.unsure {
            for category in Category.allCases where category != labels.category && category != .nothing {
                actions.append(
                    .init(
                        Answer(.correct, category: category),
                        label: "\(category.words), not \(labels.category.words)"))
            }
        }
        actions.append(.init(Answer(.correct, category: .nothing), label: Labelled.noImpediment))
        if !impediment.unsure {
            actions += [
                .init(Answer(.stillThere), label: Labelled.stillThere), .init(Answer(.tried), label: Labelled.tried),
                .init(Answer(.merge), label: Labelled.merge),
                impediment.isMuted
                    ? .init(Answer(.apart), label: Labelled.apart)
                    : .init(Answer(.because), label: Labelled.because),
            ]
        }
        if let like = happening.like {
            actions.append(.init(Answer(.merge, into: like.id.description), label: "Same as \(like.id)"))
        }
        return actions
    }

    /// What can be done about one that is over, or lived with.
    var afterwards: [Letter.Action] {
        switch impediment.state {
        case .resolved:
            [.init(Answer(.verify), label: Labelled.verify), .init(Answer(.reopen), label: Labelled.reopen)]
        case .verified, .closed, .accepted: [.init(Answer(.reopen), label: Labelled.reopen)]
        case .merged: [.init(Answer(.unmerge), label: Labelled.unmerge)]
        case .raised, .triaged, .owned, .inProgress, .waiting: asksWhetherStillThere ? stillThere : []
        case .withdrawn, .notAnImpediment: []
        }
    }

    /// What stood because of another one that is over: one tap says how it is.
    private var stillThere: [Letter.Action] {
        [.init(Answer(.stillThere), label: Labelled.stillThere), .init(Answer(.done), label: Labelled.done)]
    }

    private var asksWhetherStillThere: Bool {
        happening.events.contains { if case .causeEnded = $0 { true } else { false } }
    }

    // MARK: The anchor: the same message, as things stand

    var anchor: [Prose] {
        guard impediment.isOpen else { return ["\(understood(withSeverity: false))", ending] }
        var driver = whoDrives
        if let standing { driver = impediment.owner == nil ? "\(standing) \(driver)" : "\(driver) \(standing)" }
        return fitting(driver: driver)
    }

    private var standing: Prose? {
        if impediment.isMuted, let cause = impediment.cause { return "Stands because of \(cause)." }
        let parts = [saidAgain, others, place].compactMap { $0 }
        return parts.dropFirst().reduce(parts.first) { all, part in all.map { "\($0) \(part)" } }
    }

    private var others: Prose? {
        let count = impediment.countedConsequences.count
        return count > 0 ? "\(carried(count))" : nil
    }

    private var saidAgain: Prose? {
        impediment.allOccurrences.count > 1 ? "Said \(times(impediment.allOccurrences.count))." : nil
    }

    private var place: Prose? {
        let ask = impediment.ask
        let place: Prose?
        switch ask.state {
        case .sent, .seen: place = "With the funder \(ask.sentAt.map(time.since) ?? "now")."
        case .committed: place = ask.promise.map { "Promised for \(time.day($0.on))." }
        case .postponed: place = ask.postponedUntil.map { "The funder returns to it on \(time.day($0))." }
        case .decided: place = "The funder has decided."
        case .moreInfo: place = "The lead answers a question of the funder."
        case .none, .drafted, .previewed, .queued, .declined, .superseded:
            if let hold = ask.hold(at: happening.at) {
                place = "Kept back by the lead until \(time.moment(hold.until))."
            } else if let until = ask.oursUntil, until > time.calendar.day(of: happening.at) {
                place = "Kept by the team until \(time.day(until))."
            } else {
                place = nil
            }
        }
        return place
    }

    private var ending: Prose {
        switch impediment.state {
        case .resolved:
            "Said to be over \(impediment.resolvedAt.map(time.since) ?? "now"). If it comes back, say `reopen`."
        case .verified, .closed: "Over and verified. If it comes back, say `reopen`."
        case .accepted: "Lived with; its cost keeps counting. Say `reopen` to take it up again."
        case .withdrawn: "Withdrawn. Its words are erased."
        case .merged: "Counted with \(impediment.mergedInto?.description ?? "another") from here on."
        case .notAnImpediment: "Taken back: not an impediment. Nobody else hears of it."
        case .raised, .triaged, .owned, .inProgress, .waiting: "Open."
        }
    }

    // MARK: The parts

    /// The long form where it fits, else a shorter one.
    private func fitting(driver: Prose) -> [Prose] {
        let like = like
        // Most fit at once, and what is not needed is not worded.
        lazy var whole = joined(driver, hears)
        lazy var short = joined(driver, tersely)
        let alike: [() -> [Prose]] = [
            { [self] in [understood, whole, like, readWrongly(short: true)] },
            { [self] in [understood, short, like, readWrongly(short: true)] },
            { [self] in [understood, short, like] },
        ]
        let plain: [() -> [Prose]] = [
            { [self] in [understood, whole, readWrongly(short: false)] },
            { [self] in [understood, short, readWrongly(short: false)] },
            { [self] in [understood, short, readWrongly(short: true)] },
        ]
        let forms = like.spans.isEmpty ? plain : alike + plain
        // Notes may go over the limit before the way to correct is left out.
        if let fits = forms.lazy.map({ $0() }).first(where: { ($0 + notes).wordCount <= Self.limit }) { return fits }
        let shortest = [understood, short]
        return (forms.map { $0() } + [shortest]).first { $0.wordCount <= Self.limit } ?? [understood, driver]
    }

    /// What may be the same is suggested, and never counted together by itself (P5).
    private var like: Prose {
        guard let like = happening.like else { return "" }
        return "Like \(like.id) of \(time.dayOf(like.raisedAt))? Say \(code: "same as \(like.id)")."
    }

    private func joined(_ a: Prose, _ b: Prose) -> Prose { b.spans.isEmpty ? a : "\(a) \(b)" }

    private var understood: Prose { understood(withSeverity: true) }

    private func understood(withSeverity: Bool) -> Prose {
        let labels = impediment.labels
        let head: Prose = "\(strong: id.description): \(labels.title) (\(labels.category.words))."
        return withSeverity && !impediment.unsure ? "\(head) \(labels.severity.sentence)" : head
    }

    private var whoDrives: Prose {
        guard let owner = impediment.owner else { return "Who drives it? Say `own`." }
        return "\(directory.people[owner.value]?.name ?? "Somebody in the team") drives it."
    }

    private func readWrongly(short: Bool) -> Prose {
        let labels = impediment.labels
        if short { return "Read wrongly? `no impediment`" }
        return """
            Read wrongly? \(code: labels.severity.other.word), \(code: "not \(labels.category.words)"), `no impediment`
            """
    }

    private var notes: [Prose] {
        let words = Set(happening.notes).map { note in
            switch note {
            case .secretMasked: "A secret in it was masked."
            case .nulReplaced: "A character without meaning was replaced."
            case .cutAtLimit: "It was long: read up to the limit."
            }
        }
        return words.isEmpty ? [] : [Prose(verbatim: words.sorted().joined(separator: " "))]
    }

    // MARK: Who hears, and when

    private var steward: String {
        let moment = telling?.at ?? happening.at
        if let lead = product.lead, directory.lead(of: product, at: moment) == lead { return "your lead" }
        let isOwner = product.productOwner == directory.steward(of: product, at: moment)
        return isOwner ? "your product owner" : "whoever stands in for your lead"
    }

    /// Who is asked in the end.
    private var funder: String {
        asking?.rule.name == .funderAway ? "whoever stands in for the funder" : "the funder"
    }

    private var telling: Step? { happening.plan.first { $0.kind == .tellLead } }
    private var asking: Step? { happening.plan.first { $0.kind == .ask } }

    var hears: Prose {
        switch (telling, asking) {
        case (let telling?, let asking?) where telling.at <= happening.at:
            "\(steward.capitalizedFirst) hears now; if it is still there \(time.on(asking.at)), \(funder) does."
        case (let telling?, nil) where telling.at <= happening.at: "\(steward.capitalizedFirst) hears now."
        case (let telling?, let asking?):
            """
            \(unless(telling)) by \(time.moment(telling.at)), \(steward) hears; if it is still there \
            \(time.on(asking.at)), \(funder) does.
            """
        case (let telling?, nil):
            "\(unless(telling)) by \(time.moment(telling.at)), \(steward) hears\(digestDay.map { "; from \($0) it stands in the funder's digest" } ?? "")."
        case (nil, let asking?): "If it is still there \(time.on(asking.at)), \(funder) hears."
        case (nil, nil): ""
        }
    }

    private var tersely: Prose {
        switch (telling, asking) {
        case (let telling?, let asking?):
            """
            Still so \(time.on(telling.at)): \(steward) hears. Still there \(time.on(asking.at)): \(funder) does.
            """
        case (let telling?, nil):
            "Still so \(time.on(telling.at)): \(steward) hears.\(digestDay.map { " From \($0): the funder's digest." } ?? "")"
        case (nil, _): hears
        }
    }

    private func unless(_ step: Step) -> String {
        step.rule.name == .leadUnowned ? "If nobody does" : "If it is not over"
    }

    /// What slows the work reaches the funder in the digest only (DOMAIN 6, L3).
    private var digestDay: String? {
        guard impediment.labels.severity == .slowing, impediment.labels.subreason.liesAboveTheTeam,
            let funder = product.funder, impediment.ask.sentAt == nil
        else { return nil }
        // The first digest that would ask it, not the day on which it is old enough for one.
        let desk = Desk(person: funder, digestsFrom: happening.at)
        return DeskPlan(directory, desk).firstDigest(asking: impediment, from: happening.at).map(time.dayOf)
    }
}

/// What stands on buttons.
enum Labelled {
    static let own = "I drive it"
    static let noImpediment = "No impediment"
    static let stillThere = "Still there"
    static let tried = "Tried, in vain"
    static let verify = "Really over"
    static let withdraw = "Withdraw it"
    static let release = "Let it go now"
    static let confirm = "The funder is needed"
    static let accept = "We live with it"
    static let merge = "The same as another"
    static let unmerge = "Count it by itself"
    static let because = "Because of another"
    static let apart = "It stands by itself"
    static let another = "Another one"
    static let delegate = "Pass it on"
    static let wording = "Put it into words"
    static let inPerson = "I tell them myself"
    static let hold = "Hold it"
    static let ours = "The team keeps it"
    static let done = "It is over"
    static let reopen = "Take it up again"
    static let seen = "Seen"
    static let mine = "Mine, by a date"
    static let moreInfo = "More information"
    static let notNow = "Not now"
    static let decline = "Decline"
}
