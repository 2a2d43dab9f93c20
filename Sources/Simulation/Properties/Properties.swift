internal import Daemon
internal import Impediments
internal import Ledger

/// What has to be true of every history, tried on many that are made up: some weeks of a made-up company, from a seed.
///
/// Where the simulation kills daemons and compares what is left, this looks at what was said: to whom, when, and with
/// which words.
package struct Properties: Sendable {
    let understanding: Understanding
    private let shelf = Shelf(server: nil)

    package init() throws { understanding = try Understanding() }

    package enum Property: String, Sendable, CaseIterable {
        /// Never a name, nothing disappears, no letter too long, too often or at night.
        case letters
        /// Any prefix of a script gives the same letters.
        case prefix
        /// Any order of what happens at one moment gives the same figures and states.
        case order
        /// What "next?" answers comes true.
        case next
        /// One digest for each funder and period, whatever becomes of daemons and clocks.
        case digests
    }

    /// What is wrong with one history.
    package struct Loss: Sendable, CustomStringConvertible {
        package var seed: UInt64
        package var findings: [String]
        /// Configuration and script, for `straw rehearse`.
        package var paper: String
        package var description: String {
            "history \(seed):\n" + findings.prefix(12).map { "    \($0)" }.joined(separator: "\n")
        }
    }

    /// How much was looked at.
    package struct Tally: Sendable {
        package var histories = 0
        package var letters = 0
        /// Letters to those who pay.
        package var upward = 0
        package var digests = 0
        package var impediments = 0
        /// Whatever a property tries in a history: moments, prefixes, orders, ticks.
        package var tries = 0

        package init() {}

        package static func += (a: inout Tally, b: Tally) {
            a.histories += b.histories
            a.letters += b.letters
            a.upward += b.upward
            a.digests += b.digests
            a.impediments += b.impediments
            a.tries += b.tries
        }

        mutating func count(_ account: Account) {
            letters += account.sent.count
            upward += account.upward.count
            digests += account.digests.count
            impediments += account.impediments.count
        }
    }

    /// Tries a property on many histories, several at once.
    ///
    /// - Parameter told: hears after each history what was tried and found so far.
    package func run(
        _ property: Property, seeds: Range<UInt64>, jobs: Int, told: (Tally, [Loss]) -> Void = { _, _ in }
    ) async throws -> (Tally, [Loss]) {
        try await withThrowingTaskGroup(of: (Tally, Loss?).self) { group in
            var (tally, losses): (Tally, [Loss]) = (Tally(), [])
            var rest = seeds.makeIterator()
            for _ in 0..<max(1, jobs) {
                guard let seed = rest.next() else { break }
                group.addTask { try await play(property, seed) }
            }
            while let (tried, lost) = try await group.next() {
                tally += tried
                losses += lost.map { [$0] } ?? []
                told(tally, losses)
                if let seed = rest.next() { group.addTask { try await play(property, seed) } }
            }
            return (tally, losses.sorted { $0.seed < $1.seed })
        }
    }

    /// One history.
    package func play(_ property: Property, _ seed: UInt64) async throws -> (Tally, Loss?) {
        var tally = Tally()
        tally.histories = 1
        let company = try Company(seed: seed)
        let chronicle = try Self.chronicle(of: seed, in: company, for: property)
        let findings =
            switch property {
            case .letters: try await letters(of: chronicle, in: company, &tally)
            case .prefix: try await prefixes(of: chronicle, in: company, &tally)
            case .order: try await orders(of: chronicle, in: company, &tally)
            case .next: try await next(in: chronicle, in: company, &tally)
            case .digests: try await digests(in: chronicle, in: company, &tally)
            }
        guard !findings.isEmpty else { return (tally, nil) }
        return (tally, Loss(seed: seed, findings: findings, paper: chronicle.paper(company)))
    }

    /// Most are short, so that many can be played; some see several digests and every rung.
    private static func chronicle(
        of seed: UInt64, in company: Company, for property: Property
    ) throws -> Chronicle {
        let isLong = seed % 8 == 0
        let deeds: ClosedRange<Int> =
            switch property {
            case .digests: 2...6
            case .order: isLong ? 12...30 : 5...12
            default: isLong ? 15...40 : 2...8
            }
        return try Chronicler.chronicle(of: seed, in: company, deeds: deeds, days: isLong ? 40 : 12)
    }

    // MARK: Playing

    /// - Parameter isStored: on rows, as a daemon does, and not on values.
    func account(
        of chronicle: Chronicle, _ lines: [Chronicle.Line], until: Instant?, in company: Company,
        isStored: Bool = false
    ) async throws -> Account {
        let ledger: any Ledger = isStored ? try await shelf.take() : MemoryLedger()
        return try await Account(
            of: chronicle, lines, until: until, in: company, on: ledger, reading: understanding.reads)
    }

    /// An account that nobody plays on: its ledger is for the next one.
    func putBack(_ account: Account) {
        if let ledger = account.rehearsal.ledger as? any ReusableLedger { shelf.putBack(ledger) }
    }

    private func letters(of chronicle: Chronicle, in company: Company, _ tally: inout Tally) async throws -> [String] {
        let account = try await account(of: chronicle, chronicle.lines, until: chronicle.ends, in: company)
        defer { putBack(account) }
        tally.count(account)
        return try await account.leaks(isThorough: chronicle.seed % 3 == 0) + account.losses(understanding)
            + account.unasked() + account.uncountedHolds() + account.excesses(understanding)
    }

    private func prefixes(of chronicle: Chronicle, in company: Company, _ tally: inout Tally) async throws -> [String] {
        let whole = try await account(of: chronicle, chronicle.lines, until: chronicle.ends, in: company)
        defer { putBack(whole) }
        tally.count(whole)
        var dice = Dice(seed: chronicle.seed)
        var found: [String] = []
        for _ in 0..<2 {
            let count = dice.roll(1...chronicle.lines.count)
            let lines = Array(chronicle.lines.prefix(count))
            guard let last = lines.last?.at else { continue }
            // The one on values, the other on rows: they are the same ledger.
            let part = try await account(of: chronicle, lines, until: nil, in: company, isStored: dice.happens(50))
            defer { putBack(part) }
            tally.tries += 1
            let expected = whole.sent.filter { $0.at <= last }.map(Self.bytes)
            let got = part.sent.map(Self.bytes)
            guard got != expected else { continue }
            let place = zip(got, expected).enumerated().first { $1.0 != $1.1 }?.offset ?? min(got.count, expected.count)
            found.append(
                """
                with \(count) lines letter \(place + 1) is \(place < got.count ? got[place] : "missing"), \
                with all of them \(place < expected.count ? expected[place] : "missing")
                """)
        }
        return found
    }

    private static func bytes(_ sent: Account.Sent) -> String { RehearsalLine(at: sent.at, letter: sent.letter).json }
}
