/// How far one product has come from words to use, and what it still lacks (DOMAIN 7, stream-transfer page): for its
/// funder, so that there is no field for anybody's name or words but those of the lead and of the configuration.
package struct StreamFacts: Sendable, Equatable {
    /// runs → shown to a user → used for real → first benefit noted.
    package enum Link: Int, CaseIterable, Sendable, Hashable { case runs, shown, usedForReal, firstBenefit }

    /// What a product needs before anything can be asked of it.
    package enum Need: CaseIterable, Sendable, Hashable {
        case environments, tools, room, seats, money, users
    }

    package struct Lack: Sendable, Equatable {
        package var need: Need
        /// `nil`: nothing is reported as missing.
        package var since: Instant?
        package var severity: Severity
        package var ids: [ImpedimentID]
    }

    /// An ask that is with the funder, and its clocks.
    package struct Waiting: Sendable, Equatable {
        package var brief: Brief
        package var sentAt: Instant
        package var acknowledgedAt: Instant?
        package var promised: CalendarDay?
        /// By when it was agreed to be decided.
        package var due: Instant
    }

    package struct Endangered: Sendable, Equatable {
        package var promise: String
        package var by: [ImpedimentID]
        package init(promise: String, by: [ImpedimentID]) {
            self.promise = promise
            self.by = by
        }
    }

    package struct Contact: Sendable, Equatable {
        package var at: Instant
        package var count: Int?
        package init(at: Instant, count: Int?) {
            self.at = at
            self.count = count
        }
    }

    package var product: String
    package var title: String
    package var now: Instant
    /// When each link was first reached; a later one that is reached shows that the earlier ones were.
    package var chain: [Link: Instant]
    package var shown: Instant?
    package var talked: Contact?
    /// Talks with users that did not take place since the last one that did.
    package var cancelled: Int
    package var needs: [Lack]
    package var waiting: [Waiting]
    package var promises: [Endangered]
    /// Metric 21, over the last quarter.
    package var news: Lengths
    package var newsWindow: Window

    /// - Parameters:
    ///   - impediments: of this product; all that are open or accepted, and what had an event in the last quarter.
    ///   - evidence: of this product, of every kind and age.
    package init(
        _ product: Product, in directory: Directory, impediments: [Impediment], evidence: [DigestFacts.Proof],
        counts: [Instant: Int] = [:], at now: Instant
    ) {
        let proofs = evidence.filter { $0.product == product.id && $0.at <= now }
        let own = impediments.filter { $0.product == product.id && $0.raisedAt <= now }
        let counted = own.counted
        let there = counted.filter { $0.isOpen || $0.state == .accepted }
        self.product = product.id
        title = product.title
        self.now = now
        chain = Self.chain(proofs)
        shown = proofs.filter { $0.kind == .workingSoftware }.map(\.at).max()
        let last = proofs.filter { $0.kind == .userContact }.map(\.at).max()
        talked = last.map { Contact(at: $0, count: counts[$0]) }
        cancelled = proofs.count { proof in proof.kind == .contactCancelled && last.map { proof.at > $0 } ?? true }
        needs = Need.allCases.map { need in
            let missing = there.filter { $0.labels.subreason.need == need }
            return Lack(
                need: need, since: missing.map(\.since).min(),
                severity: missing.contains { $0.labels.severity == .stopped } ? .stopped : .slowing,
                ids: missing.map(\.id).sorted())
        }
        waiting = counted.filter(\.isAsked)
            .compactMap { impediment in
                impediment.ask.sentAt.map { sent in
                    Waiting(
                        brief: Brief(impediment, in: directory), sentAt: sent,
                        acknowledgedAt: impediment.ask.acknowledgedAt,
                        promised: impediment.ask.state == .committed ? impediment.ask.promise?.on : nil,
                        due: directory.decisionDue(for: impediment, sentAt: sent))
                }
            }
            .sorted { ($0.sentAt, $0.brief.id) < ($1.sentAt, $1.brief.id) }
        promises = product.promises.enumerated().map { index, promise in
            Endangered(
                promise: promise, by: there.filter { $0.endangers(index + 1) }.map(\.id).sorted())
        }
        newsWindow = Window(from: now - .weeks(13), to: now)
        news = ResponseTimes.newsLatency(own, in: newsWindow)
    }

    private static func chain(_ proofs: [DigestFacts.Proof]) -> [Link: Instant] {
        var chain: [Link: Instant] = [:]
        for proof in proofs {
            guard let reached = proof.kind.link else { continue }
            for link in Link.allCases where link.rawValue <= reached.rawValue {
                chain[link] = min(chain[link] ?? proof.at, proof.at)
            }
        }
        return chain
    }
}

extension EvidenceKind {
    fileprivate var link: StreamFacts.Link? {
        switch self {
        case .runs: .runs
        case .workingSoftware: .shown
        case .usedForReal: .usedForReal
        case .firstBenefit: .firstBenefit
        case .userContact, .contactCancelled: nil
        }
    }
}

extension Subreason {
    /// What of the precondition ledger is missing.
    fileprivate var need: StreamFacts.Need? {
        switch self {
        case .environments: .environments
        case .tools, .data: .tools
        case .basics: .room
        case .nobody, .tooFew, .missingSkill, .pulledAway, .roleEmpty: .seats
        case .money: .money
        case .tooBusy, .tooValuable, .tooExpensive, .gatekept, .unknownWhom: .users
        case .decision, .approval, .dependency, .technical, .process: nil
        case .progress, .social, .question, .planning, .announcement, .resolved, .hypothetical: nil
        }
    }
}

extension Impediment {
    /// Whether the lead says that it endangers a promise of the product, by its place from 1.
    fileprivate func endangers(_ number: Int) -> Bool { ask.wording?.endangers?.contains(number) ?? false }
}
