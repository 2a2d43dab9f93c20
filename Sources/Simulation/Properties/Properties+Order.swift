internal import Impediments

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
            let (a, b) = (straight.standing(at: ends), shuffled.standing(at: ends))
            guard a != b else { continue }
            let places = zip(a, b).filter { $0 != $1 }.prefix(4).map(Self.difference)
            found += a.count == b.count ? places : ["\(b.count) facts instead of \(a.count)"]
            found.append("in the order " + lines.map(\.json).joined(separator: "\n      "))
        }
        return found
    }

    /// Where two long texts begin to differ.
    private static func difference(_ a: String, _ b: String) -> String {
        let common = zip(a, b).prefix { $0 == $1 }.count
        let head = a.prefix(common)
        return
            "\(a.prefix(24)) … \(head.suffix(80)) → \(a.dropFirst(common).prefix(80)) | \(b.dropFirst(common).prefix(80))"
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

    /// A merge is about two numbers: whatever else happens to either of them must not be at the same moment.
    fileprivate func touches(_ other: Chronicle.Line) -> Bool {
        let merging = json.contains(#""verb":"merge""#) || json.contains(#""verb":"unmerge""#)
        return merging || other.json.contains(#""verb":"merge""#) || other.json.contains(#""verb":"unmerge""#)
    }

    fileprivate func moved(to moment: Instant) -> Chronicle.Line {
        Chronicle.Line(
            at: moment, json: json.replacing(at.rfc3339, with: moment.rfc3339, maxReplacements: 1), about: about)
    }
}

extension Account {
    /// Each impediment as it stands, each digest that was due, and all figures; in words, so that they can be compared.
    fileprivate func standing(at end: Instant) -> [String] {
        let from = chronicle.begins
        let figures = Figures(impediments, from: from, to: end)
        let facts = company.directory.funders.map { funder in
            DigestFacts.make(
                for: funder, directory: company.directory, impediments: impediments, evidence: [], from: from, to: end,
                now: end)
        }
        return impediments.map { "\($0)" } + ["\(figures)"] + facts.map { "\($0)" } + digests.map { "\($0)" }
            + desks.map { "\($0)" }
    }
}
