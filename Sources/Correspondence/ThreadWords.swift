import Impediments
import Letters

/// What the thread hears, in its team's language: the receipt or question, the nudge, and the anchor as things stand
/// now.
///
/// A receipt fits on a phone: 45 words. Where the long form is longer, a shorter one of the same facts is taken.
struct ThreadWords {
    static let limit = 45

    let happening: Happening
    let directory: Directory
    let product: Product
    let time: TimeWords
    var language: Catalogue { time.language }
    var impediment: Impediment { happening.impediment }
    var id: ImpedimentID { impediment.id }

    init(_ happening: Happening, _ directory: Directory) {
        self.happening = happening
        self.directory = directory
        product = directory.product(of: happening.impediment)
        time = TimeWords(
            calendar: directory.calendar(ofTeamOf: product), now: happening.at,
            language: directory.language(ofThreadOf: happening.impediment))
    }

    // MARK: The first answer

    var receipt: [Prose] { fitting(driver: whoDrives) + notes }

    /// One short question instead of a receipt; no answer is accepted too (DOMAIN 5).
    var question: [Prose] {
        let severity = impediment.labels.severity.word(in: language)
        let question: Prose = "\(understood) \(language.say(.threadQuestion, ["severity": .text(severity)]))"
        let (like, hears) = (self.like, tersely)
        let shortest = [question, readWrongly(short: true)]
        let alike =
            like.spans.isEmpty
            ? [] : [[question, hears, like, readWrongly(short: true)], [question, hears, readWronglyLike]]
        let written = (alike + [[question, hears, readWrongly(short: true)], shortest])
            .map { form in form.filter { !$0.spans.isEmpty } }
        return (written.first { $0.wordCount <= Self.limit } ?? shortest) + notes
    }

    var nudge: Prose {
        let title = Argument.text(impediment.labels.title(in: language))
        if let over = impediment.soundsOverSince {
            let asked = language.say(
                .threadNudgeOver, ["id": "\(id)", "title": title, "since": .text(time.since(over))])
            return joined(asked, hears)
        }
        if let back = impediment.soundsBackSince {
            return language.say(.threadNudgeBack, ["id": "\(id)", "title": title, "since": .text(time.since(back))])
        }
        if quietSince != nil, impediment.ask.state == .decided, let decided = impediment.ask.decidedAt {
            return language.say(
                .threadNudgeDecided, ["id": "\(id)", "title": title, "onDay": .text(time.onDayOf(decided))])
        }
        if let quiet = quietSince {
            return language.say(.threadNudgeStale, ["id": "\(id)", "title": title, "since": .text(time.since(quiet))])
        }
        let length = time.length(workingFrom: impediment.raisedAt, to: happening.at)
        let asked = language.say(.threadNudge, ["id": "\(id)", "title": title, "length": .text(length)])
        return joined(asked, hears)
    }

    /// Since when nobody has said anything, where that is why it is asked.
    private var quietSince: Instant? {
        happening.events.lazy.compactMap { event -> Instant? in
            guard case .nudged(let rule) = event, rule.name == .stale else { return nil }
            // Not since when we were silent: what we say ourselves is nobody's word.
            return impediment.lastSaidAt
        }.first
    }

    /// The answers that a nudge asks for.
    var nudged: [Letter.Action] {
        if impediment.soundsOverSince != nil {
            return [action(.done, .labelDone), action(.stillThere, .labelStillThere)]
        }
        if impediment.soundsBackSince != nil {
            return [action(.reopen, .labelReopen), action(.verify, .labelVerify)]
        }
        return quietSince == nil
            ? [action(.own, .labelOwn)] : [action(.stillThere, .labelStillThere), action(.done, .labelDone)]
    }

    /// What anybody in the thread can answer: who drives it or that it is over, what was read wrongly, and how it
    /// goes. Where it was unsure, only what it asked about.
    var corrections: [Letter.Action] {
        let labels = impediment.labels
        var actions = [impediment.owner == nil ? action(.own, .labelOwn) : action(.done, .labelDone)]
        let severities = impediment.unsure ? [labels.severity, labels.severity.other] : [labels.severity.other]
        actions += severities.map { .init(Answer(.correct, severity: $0), label: $0.word(in: language)) }
        if !impediment.unsure {
            for category in Category.allCases where category != labels.category && category != .nothing {
                actions.append(
                    .init(
                        Answer(.correct, category: category),
                        label: language.words(
                            .labelInstead,
                            [
                                "category": .text(category.words(in: language)),
                                "other": .text(labels.category.words(in: language)),
                            ])))
            }
        }
        actions.append(
            .init(Answer(.correct, category: .nothing), label: language.words(.labelNoImpediment)))
        if !impediment.unsure {
            actions += [
                action(.stillThere, .labelStillThere), action(.tried, .labelTried), action(.merge, .labelMerge),
                impediment.isMuted ? action(.apart, .labelApart) : action(.because, .labelBecause),
            ]
        }
        if let like = happening.like {
            actions.append(
                .init(
                    Answer(isElsewhere ? .because : .merge, into: like.id.description),
                    label: language.words(isElsewhere ? .labelBecauseOf : .labelSameAs, ["id": "\(like.id)"])))
        }
        return actions
    }

    /// What may be the same stands at another team: counted with that, the standstill of this one would be seen by
    /// nobody; standing because of it, it is carried along with its cost (DOMAIN 6.8).
    private var isElsewhere: Bool { happening.like.map { $0.team != impediment.team } ?? false }

    private func action(_ verb: Verb, _ label: Phrase) -> Letter.Action {
        .init(Answer(verb), label: language.words(label))
    }

    /// What can be done about one that is over, or lived with.
    var afterwards: [Letter.Action] {
        switch impediment.state {
        case .resolved: [action(.verify, .labelVerify), action(.reopen, .labelReopen)]
        case .verified, .closed, .accepted: [action(.reopen, .labelReopen)]
        case .merged: [action(.unmerge, .labelUnmerge)]
        case .raised, .triaged, .owned, .inProgress, .waiting: asksWhetherStillThere ? stillThere : []
        case .withdrawn, .notAnImpediment: []
        }
    }

    /// What stood because of another one that is over: one tap says how it is.
    private var stillThere: [Letter.Action] {
        [action(.stillThere, .labelStillThere), action(.done, .labelDone)]
    }

    private var asksWhetherStillThere: Bool {
        happening.events.contains { if case .causeEnded = $0 { true } else { false } }
    }

    // MARK: The anchor: the same message, as things stand

    var anchor: [Prose] {
        guard impediment.isOpen else { return ["\(understood(withSeverity: false))", ending] }
        var driver = whoDrives
        if let standing {
            // Where nothing follows here if nobody does, nobody is asked.
            let isAsked = !isInOtherHands || !hears.spans.isEmpty
            driver = impediment.owner != nil ? "\(driver) \(standing)" : isAsked ? "\(standing) \(driver)" : standing
        }
        return fitting(driver: driver)
    }

    /// The next move is not the team's.
    private var isInOtherHands: Bool {
        impediment.isMuted || impediment.ask.isWithFunder || impediment.ask.state == .moreInfo
    }

    /// Nobody but the thread has heard of it.
    var isUnheard: Bool {
        impediment.lead.toldAt == nil && impediment.ask.sentAt == nil && impediment.ask.previewedAt == nil
            && impediment.ask.acceptanceProposedBy == nil
    }

    private var standing: Prose? {
        if impediment.isMuted, let cause = impediment.cause {
            return language.say(.threadBecause, ["other": "\(cause)"])
        }
        let parts = [saidAgain, others, place].compactMap { $0 }
        return parts.dropFirst().reduce(parts.first) { all, part in all.map { "\($0) \(part)" } }
    }

    private var others: Prose? {
        let count = impediment.countedConsequences.count
        return count > 0 ? "\(language.carried(count))" : nil
    }

    private var saidAgain: Prose? {
        let count = impediment.allOccurrences.count
        return count > 1 ? language.say(.threadSaid, ["times": .text(time.times(count))]) : nil
    }

    private var place: Prose? {
        let ask = impediment.ask
        switch ask.state {
        case .sent, .seen:
            if let other = ask.delegatedTo {
                return language.say(.threadDelegated, ["name": .text(directory.people[other]?.name ?? other)])
            }
            return language.say(.threadWithFunder, ["since": .text(time.since(ask.sentAt ?? happening.at))])
        case .committed: return ask.promise.map { language.say(.threadPromised, ["day": .text(time.day($0.on))]) }
        case .postponed:
            return ask.postponedUntil.map { language.say(.threadPostponed, ["onDay": .text(time.onDay($0))]) }
        case .decided: return language.say(.threadDecided)
        case .moreInfo:
            guard ask.isQuestionOfDelegate, let other = ask.delegatedTo else { return language.say(.threadAsksMore) }
            return language.say(.threadOtherAsksMore, ["name": .text(directory.people[other]?.name ?? other)])
        case .none, .drafted, .previewed, .queued, .declined, .superseded:
            if let hold = ask.hold(at: happening.at) {
                return language.say(.threadHeld, ["moment": .text(time.until(hold.until))])
            }
            guard let until = ask.oursUntil, until > time.calendar.day(of: happening.at) else { return nil }
            return language.say(.threadOurs, ["day": .text(time.day(until))])
        }
    }

    private var ending: Prose {
        switch impediment.state {
        case .resolved:
            language.say(
                .threadEndResolved, ["since": .text(time.since(impediment.resolvedAt ?? happening.at))])
        case .verified, .closed: language.say(.threadEndVerified)
        case .accepted: language.say(.threadEndAccepted)
        case .withdrawn: language.say(.threadEndWithdrawn)
        case .merged:
            impediment.mergedInto.map { language.say(.threadEndMerged, ["other": "\($0)"]) }
                ?? Prose(verbatim: "\(impediment.state.words(in: language).capitalizedFirst).")
        case .notAnImpediment: language.say(isUnheard ? .threadEndTakenBack : .threadEndTakenBackWidely)
        case .raised, .triaged, .owned, .inProgress, .waiting:
            Prose(verbatim: "\(impediment.state.words(in: language).capitalizedFirst).")
        }
    }

    // MARK: The parts

    /// The long form where it fits, else a shorter one. What it may be like goes first, and who hears when before the
    /// way to correct.
    private func fitting(driver: Prose) -> [Prose] {
        let like = like
        // Most fit at once, and what is not needed is not worded.
        lazy var whole = joined(driver, hears)
        lazy var short = joined(driver, tersely)
        let alike: [() -> [Prose]] = [
            { [self] in [understood, whole, like, readWrongly(short: true)] },
            { [self] in [understood, short, like, readWrongly(short: true)] },
            { [self] in [understood, whole, readWronglyLike] }, { [self] in [understood, short, readWronglyLike] },
        ]
        let plain: [() -> [Prose]] = [
            { [self] in [understood, whole, readWrongly(short: false)] },
            { [self] in [understood, short, readWrongly(short: false)] },
            { [self] in [understood, short, readWrongly(short: true)] },
        ]
        let forms = like.spans.isEmpty ? plain : alike + plain
        // Notes may go over the limit before the way to correct is left out.
        if let fits = forms.lazy.map({ $0() }).first(where: { ($0 + notes).wordCount <= Self.limit }) { return fits }
        return forms.lazy.map({ $0() }).first { $0.wordCount <= Self.limit }
            ?? [understood, driver, readWrongly(short: true)]
    }

    /// What may be the same is suggested, and never counted together by itself (P5).
    private var like: Prose {
        guard let like = happening.like else { return "" }
        return language.say(
            isElsewhere ? .threadLikeElsewhere : .threadLike,
            ["id": "\(like.id)", "day": .text(time.dayOf(like.raisedAt)), "team": .text(like.team)])
    }

    private func joined(_ a: Prose, _ b: Prose) -> Prose { b.spans.isEmpty ? a : "\(a) \(b)" }

    private var understood: Prose { understood(withSeverity: true) }

    private func understood(withSeverity: Bool) -> Prose {
        let labels = impediment.labels
        let head = language.say(
            .threadHead,
            [
                "id": "\(id)", "title": .text(labels.title(in: language)),
                "category": .text(labels.category.words(in: language)),
            ])
        return withSeverity && !impediment.unsure ? "\(head) \(labels.severity.sentence(in: language))" : head
    }

    private var whoDrives: Prose {
        guard let owner = impediment.owner else { return language.say(.threadWhoDrives) }
        let name = directory.people[owner.value]?.name ?? language.words(.whoSomebody).capitalizedFirst
        return language.say(.threadDriver, ["name": .text(name)])
    }

    private func readWrongly(short: Bool) -> Prose {
        let labels = impediment.labels
        if short { return language.say(.threadReadWrongly) }
        return language.say(
            .threadReadWronglyHow,
            [
                "severity": .text(labels.severity.other.word(in: language)),
                "category": .text(labels.category.words(in: language)),
            ])
    }

    /// With what it may be like, where there is no room for a line of its own.
    private var readWronglyLike: Prose {
        language.say(
            isElsewhere ? .threadReadWronglyElsewhere : .threadReadWronglyLike,
            ["id": .text(happening.like?.id.description ?? "")])
    }

    private var notes: [Prose] {
        let words = Set(happening.notes).map { note in
            switch note {
            case .secretMasked: language.words(.threadSecretMasked)
            case .nulReplaced: language.words(.threadNulReplaced)
            case .cutAtLimit: language.words(.threadCutAtLimit)
            }
        }
        return words.isEmpty ? [] : [Prose(verbatim: words.sorted().joined(separator: " "))]
    }
}
