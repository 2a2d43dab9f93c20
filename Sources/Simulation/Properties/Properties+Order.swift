internal import Impediments
internal import Ledger

/// What happens at one moment, by different people about different things, may come in any order.
extension Properties {
    func orders(of chronicle: Chronicle, in company: Company, _ tally: inout Tally) async throws -> [String] {
        var dice = Dice(seed: chronicle.seed ^ 0x0BDE)
        let (gathered, ends) = chronicle.gathered(&dice)
        let straight = try await account(of: chronicle, gathered.flatMap { $0 }, until: ends, in: company)
        defer { putBack(straight) }
        tally.count(straight)
        var found: [String] = []
        for _ in 0..<2 {
            let lines = gathered.flatMap { $0.shuffled(using: &dice) }
            let shuffled = try await account(of: chronicle, lines, until: ends, in: company)
            defer { putBack(shuffled) }
            tally.tries += 1
            let differences = Standing(straight, at: ends).differences(from: Standing(shuffled, at: ends))
            guard !differences.isEmpty else { continue }
            found += differences.prefix(4)
            found.append("in the order " + lines.map(\.json).joined(separator: "\n      "))
        }
        return found
    }
}

extension Chronicle {
    /// The same lines, some of them put at one moment: those about different things. What is raised keeps a moment of its
    /// own, since numbers are given in order.
    fileprivate func gathered(_ dice: inout Dice) -> (groups: [[Line]], ends: Instant) {
        var groups: [[Line]] = []
        for line in lines {
            let abouts = Set(groups.last?.map(\.about) ?? [])
            if let at = groups.last?.first?.at, dice.happens(70), !line.isRaising, !abouts.contains(line.about),
                groups.last?.contains(where: \.isRaising) == false,
                !(groups.last?.contains { $0.touches(line) } ?? false)
            {
                groups[groups.count - 1].append(line.moved(to: at))
            } else {
                groups.append([line])
            }
        }
        return (groups, ends)
    }
}

extension Chronicle.Line {
    fileprivate var isRaising: Bool { about.hasPrefix("m/") }

    /// What binds two numbers, or parts them, is about both: nothing else happens to either at the same moment.
    fileprivate func touches(_ other: Chronicle.Line) -> Bool { isBinding || other.isBinding }

    private var isBinding: Bool {
        ["merge", "unmerge", "because", "apart"].contains { json.contains("\"verb\":\"\($0)\"") }
    }

    fileprivate func moved(to moment: Instant) -> Chronicle.Line {
        Chronicle.Line(
            at: moment, json: json.replacing(at.rfc3339, with: moment.rfc3339, maxReplacements: 1), about: about)
    }
}

/// Each impediment as it stands, each digest that was due, and all figures.
private struct Standing {
    var impediments: [Impediment]
    var figures: Figures
    var facts: [DigestFacts]
    var digests: [RecordedDigest]
    var desks: [Desk]

    init(_ account: Account, at end: Instant) {
        let (directory, from) = (account.company.directory, account.chronicle.begins)
        impediments = account.impediments
        digests = account.digests
        desks = account.desks
        figures = Figures(account.impediments, from: from, to: end)
        facts = directory.funders.map { funder in
            DigestFacts.make(
                for: funder, directory: directory, impediments: account.impediments, evidence: [], from: from, to: end,
                now: end)
        }
    }

    func differences(from other: Standing) -> [String] {
        let different = zip(impediments, other.impediments).filter { $0 != $1 }.map {
            Self.difference("\($0)", "\($1)")
        }
        let whole: [String?] = [
            impediments.count == other.impediments.count ? nil : "\(other.impediments.count) impediments",
            figures == other.figures ? nil : Self.difference("\(figures)", "\(other.figures)"),
            facts == other.facts ? nil : Self.difference("\(facts)", "\(other.facts)"),
            digests == other.digests ? nil : Self.difference("\(digests)", "\(other.digests)"),
            desks == other.desks ? nil : Self.difference("\(desks)", "\(other.desks)"),
        ]
        return different + whole.compactMap(\.self)
    }

    /// Where two long texts begin to differ.
    private static func difference(_ a: String, _ b: String) -> String {
        let common = zip(a, b).prefix { $0 == $1 }.count
        let rest = { (text: String) in text.dropFirst(common).prefix(80) }
        return "\(a.prefix(24)) … \(a.prefix(common).suffix(80)) → \(rest(a)) | \(rest(b))"
    }
}
