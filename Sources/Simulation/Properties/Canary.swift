/// A mark that nothing of ours says by itself. Whatever belongs to the team alone carries it: names, handles, user ids,
/// mail addresses, and every sentence; so one look finds all that leaks.
enum Canary {
    static let mark = "zqxjkvwy"

    /// A name as people write it.
    static func name(_ number: Int) -> String { "Zqxjkvwy\(number) Oneby" }
    /// An account, a key of the configuration, or the left side of an address.
    static func handle(_ number: Int) -> String { "\(mark)-u\(number)" }

    private static let before = " here: "
    private static let after = " Ask \(mark)"

    /// A sentence that is marked at its beginning, at its end, or at both.
    static func marking(_ sentence: String, _ number: Int, atBeginning: Bool) -> String {
        (atBeginning ? "Zqxjkvwy\(number)\(before)" : "") + "\(sentence)\(after)\(number)."
    }

    /// The sentence without its marks: what it is read as does not depend on them.
    static func unmarked(_ text: String) -> String {
        guard text.contains(mark) else { return text }
        var rest = text[...]
        if rest.hasPrefix("Zqxjkvwy"), let end = rest.firstRange(of: before) { rest = rest[end.upperBound...] }
        if let end = rest.firstRange(of: after) { rest = rest[..<end.lowerBound] }
        return String(rest)
    }

    /// Where the mark stands, with what is round it; `nil` where nothing leaks.
    static func leak(in text: String) -> String? {
        let lower = text.lowercased()
        guard let found = lower.firstRange(of: mark) else { return nil }
        let from = lower.index(found.lowerBound, offsetBy: -40, limitedBy: lower.startIndex) ?? lower.startIndex
        let to = lower.index(found.upperBound, offsetBy: 20, limitedBy: lower.endIndex) ?? lower.endIndex
        return String(lower[from..<to])
    }

    /// So many words in a row are a quotation.
    private static let quoted = 5

    /// Whatever a team says of its own, in runs of words: a piece of a sentence has no mark.
    private static let runs: Set<String> = Set(
        (Sentences.stopped + Sentences.slowing + Sentences.double + Reasons.all).flatMap(runs))

    private static func runs(of text: String) -> [String] {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }
        guard words.count >= quoted else { return [] }
        return (0...words.count - quoted).map { words[$0..<$0 + quoted].joined(separator: " ") }
    }

    /// Words of the team that stand in a text, where any do.
    static func quotation(in text: String) -> String? { runs(of: text).first { runs.contains($0) } }
}

/// What people of the team write beside what they raise; the lead's reasons are theirs, too.
enum Reasons {
    static let tried = [
        "we rang the supplier's night desk and nobody knew of it",
        "asked the data centre a second time on the telephone",
    ]
    static let done = ["the vendor handed it over this morning with a long apology"]
    static let held = [
        "their director comes home on Thursday and will look first", "the vendor answers us by tomorrow noon",
    ]
    static let kept = ["we borrow a machine from the people upstairs meanwhile"]
    static let accepted = ["it costs more to mend than to live with for now"]
    static let all = tried + done + held + kept + accepted
}
