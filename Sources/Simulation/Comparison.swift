internal import Impediments
internal import Ledger
internal import Letters

/// What a playing in which something went wrong came to, beside the one in which nothing did.
struct Comparison {
    /// How much has to be the same.
    enum Measure {
        /// Everything that is stored and everything that was carried, to the byte and the millisecond.
        case everything
        /// The same, but letters left later: one whose words were erased meanwhile was not carried any more, and one may
        /// have to be tried again after the end.
        case allButDelay
        /// What became of each message, by message: numbers and moments of letters depend on what came when.
        case byMessage
        /// What became of each message, where even the moments at which something fell due have moved: whether what was
        /// resolved counts as verified already, too.
        case byMessageWithoutMoments
    }

    let calm: Ending
    let rough: Ending

    /// What is different, in words; empty where all is well.
    func differences(by measure: Measure) -> [String] {
        switch measure {
        case .everything: stored + carried(orErased: false)
        case .allButDelay: stored + carried(orErased: true)
        case .byMessage: messages(withMoments: true) + digests + evidence
        case .byMessageWithoutMoments: messages(withMoments: false)
        }
    }

    private func difference<Value: Equatable>(_ what: String, _ value: (Ending) -> Value) -> [String] {
        let (a, b) = (value(calm), value(rough))
        return a == b ? [] : ["\(what): \(b) instead of \(a)"]
    }

    private var stored: [String] {
        var found = difference("impediments", \.impediments) + difference("desks", \.desks) + evidence + digests
        if calm.seal != rough.seal { found.append("the events are others") }
        for figures in [difference("figures", \.figures)] { found += figures }
        return found
    }

    private var digests: [String] { difference("digests") { $0.digests.map { "\($0.person)/\($0.period)" } } }

    private var evidence: [String] {
        difference("evidence") { Dictionary(grouping: $0.evidence, by: \.kind).mapValues { Set($0.map(\.at)) } }
    }

    private func carried(orErased: Bool) -> [String] {
        var found: [String] = []
        for (parcel, row) in calm.letters where rough.letters[parcel] != row {
            if orErased, row.letter.quotes != nil, rough.letters[parcel] == nil { continue }
            if orErased, var late = rough.letters[parcel], late.isTriedAgain {
                (late.state, late.isTriedAgain) = (row.state, false)
                if late == row { continue }
            }
            let what = rough.letters[parcel].map { $0.state == row.state ? "says something else" : "is \($0.state)" }
            found.append("letter \(parcel.key) \(what ?? "is missing")")
        }
        for parcel in rough.letters.keys where calm.letters[parcel] == nil {
            found.append("letter \(parcel.key) is one too many")
        }
        if !orErased { found += difference("order of letters", \.lanes) }
        return found.sorted()
    }

    private func messages(withMoments: Bool) -> [String] {
        let (a, b) = (calm.byMessage(withMoments: withMoments), rough.byMessage(withMoments: withMoments))
        return Set(a.keys).union(b.keys).sorted().filter { a[$0] != b[$0] }
            .map { "message \($0): \(b[$0] ?? []) instead of \(a[$0] ?? [])" }
    }
}

extension Ending {
    /// The figures of all that there is, over all the time.
    fileprivate var figures: Figures {
        let moments = impediments.map(\.raisedAt)
        let from = moments.min() ?? Instant(milliseconds: 0)
        return Figures(impediments, from: from, to: from + .seconds(60 * 86400))
    }

    /// Of each message what it raised, without the numbers, and without what was told to a lead meanwhile: of what
    /// comes late, together with its correction, nothing was.
    fileprivate func byMessage(withMoments: Bool) -> [String: [String]] {
        Dictionary(grouping: impediments) { "\($0.channel)/\($0.message)" }.mapValues { raised in
            raised.map { one in
                var facts = [
                    one.labels.category.rawValue, one.labels.subreason.rawValue, one.labels.severity.rawValue,
                    one.state == .verified && !withMoments ? LifeState.resolved.rawValue : one.state.rawValue,
                ]
                if withMoments {
                    facts += [
                        one.isOpen ? one.ask.state.asTheFunderSeesIt : "over",
                        "\(one.raisedAt)", "\(one.occurrences)",
                        "\(one.owner?.value ?? "-")", "\(one.openSpans)",
                    ]
                }
                return facts.joined(separator: " ")
            }.sorted()
        }
    }
}

extension Ask.State {
    /// Asks that fall due together leave as one, and those that do not wait for each other.
    fileprivate var asTheFunderSeesIt: String {
        switch self {
        case .none, .drafted, .previewed: "not asked"
        case .queued, .sent: "asked"
        default: rawValue
        }
    }
}
