import Impediments

extension Brief {
    var labels: Labels {
        Labels(category: category, subreason: subreason, severity: severity, confidence: 1, pastDue: pastDue)
    }
    var title: String { labels.title }

    /// The lead's options, or the usual ones for such a condition; the number of each is its place from 1.
    var options: [String] {
        guard let worded = wording?.options, !worded.isEmpty else { return subreason.topic.options }
        return worded.map { $0.clipped(to: 12) }
    }

    /// The option to suggest, as its index; the lead's recommendation where it names one.
    var suggested: Int? {
        guard let recommendation = wording?.recommendation else {
            return wording.map(\.options.isEmpty) ?? true ? 0 : nil
        }
        return Int(recommendation).map { $0 - 1 } ?? wording?.options.firstIndex(of: recommendation)
    }
}

extension MoneyRange {
    /// `£12,000–19,500`; a unit of letters stands behind: `3–5 days`.
    var words: String {
        let numbers = low == high ? Self.grouped(low) : "\(Self.grouped(low))–\(Self.grouped(high))"
        return unit.contains(where: \.isLetter) ? "\(numbers) \(unit)" : unit + numbers
    }

    private static func grouped(_ amount: Double) -> String {
        let digits = String(Int64(min(max(amount.rounded(), -9e15), 9e15)))
        var groups: [Substring] = []
        var rest = digits[...]
        while rest.count > 3 {
            groups.insert(rest.suffix(3), at: 0)
            rest = rest.dropLast(3)
        }
        return ([rest] + groups).joined(separator: ",")
    }
}

extension String {
    /// The first words of a text; what is left out is shown by an ellipsis.
    func clipped(to limit: Int) -> String {
        // Mostly there is nothing to clip.
        if utf8.count <= 40, wordCount <= limit, !utf8.contains(where: { $0 < 32 }), !contains("  ") { return self }
        let words = split(whereSeparator: \.isWhitespace)
        let kept = words.prefix(limit).map { $0.count > 40 ? $0.prefix(39) + "…" : $0 }.joined(separator: " ")
        return words.count > limit ? kept + " …" : kept
    }
}
