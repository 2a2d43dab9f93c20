import Impediments

extension Brief {
    var labels: Labels {
        Labels(category: category, subreason: subreason, severity: severity, confidence: 1, pastDue: pastDue)
    }

    func title(in language: Catalogue) -> String {
        let title = labels.title(in: language)
        return concernsOnePerson ? language.words(.titleOfOne, ["title": .text(title)]) : title
    }

    /// The lead's options, or the usual ones for such a condition; the number of each is its place from 1.
    func options(in language: Catalogue) -> [String] {
        guard let worded = wording?.options, !worded.isEmpty else { return language.topic(subreason).options }
        return worded.map { $0.clipped(to: 12) }
    }

    /// The option that is chosen.
    func chosen(in language: Catalogue) -> String? {
        let options = options(in: language)
        return decidedOption.flatMap { options.indices.contains($0 - 1) ? options[$0 - 1].clipped(to: 8) : nil }
    }

    /// The option that was chosen before it came back, in the words that it had then.
    func chosenBefore(in language: Catalogue) -> String? {
        guard case .decided(let option?, let wording)? = back?.before else { return nil }
        let worded = wording?.options ?? []
        let options = worded.isEmpty ? language.topic(subreason).options : worded
        return options.indices.contains(option - 1) ? options[option - 1] : nil
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
    /// As programs and the team's own pages have it.
    var words: String { words(in: .english) }

    /// `£12,000–19,500`, `NZ$700–900`; a unit of letters stands behind (`3–5 days`), as every unit does in some
    /// languages.
    func words(in language: Catalogue) -> String {
        let names = language.names
        let (low, high) = (names.figures(low.rounded()), names.figures(high.rounded()))
        let numbers = low == high ? low : "\(low)–\(high)"
        if unit.contains(where: \.isLetter), !isDollar { return "\(numbers) \(unit)" }
        // The unit never begins a line.
        return names.unitBehind ? "\(numbers)\u{A0}\(unit)" : unit + numbers
    }

    /// One country's, `NZ$` or `R$`: a sign, though letters stand in it.
    private var isDollar: Bool { unit.hasSuffix("$") && unit.dropLast().allSatisfy(\.isUppercase) }
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

    /// As many whole sentences as there is room for, with an end; only where the first is longer than that is it cut.
    func sentences(upTo limit: Int) -> String {
        var kept = 0
        let words = split(whereSeparator: \.isWhitespace)
        if words.count > limit {
            for (index, word) in words.prefix(limit).enumerated() where word.last.map({ ".!?".contains($0) }) == true {
                kept = index + 1
            }
        }
        let text = clipped(to: kept > 0 ? kept : limit)
        if kept > 0, words.count > kept { return String(text.dropLast(2)) }
        return text.last.map { ".!?…".contains($0) } == true ? text : text + "."
    }

    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
