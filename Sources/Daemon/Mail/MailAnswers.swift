internal import Impediments
internal import Triage

/// The answers in what somebody wrote in a mail: a line each, or a paragraph, and what is left besides.
struct MailAnswers {
    private(set) var answers: [SpokenAnswer] = []
    /// What was written and is no answer; empty where all is.
    private(set) var rest = ""

    /// - Parameters:
    ///   - today: the writer's day, from which "Friday" is counted.
    ///   - mayChoose: whether the writer is asked, so that "yes, go ahead with 2" is an answer.
    ///   - names: how the writer is called, and signs.
    init(_ text: String, today: CalendarDay, mayChoose: Bool = false, by names: [String] = []) {
        var left: [String] = []
        for paragraph in Self.paragraphs(text) {
            for piece in Self.pieces(paragraph) {
                if answers.count < Limits.answersOfAMail,
                    let spoken = Spoken.answer(in: piece, today: today)
                        ?? (mayChoose ? Spoken.choice(in: piece) : nil)
                {
                    answers.append(spoken)
                } else if !Self.isGreeting(piece) {
                    left.append(piece)
                }
            }
        }
        // Beside an answer a signature says nothing.
        if !answers.isEmpty, MailSignature.isAll(of: left, by: names) { return }
        rest = left.joined(separator: "\n\n")
    }

    private static func paragraphs(_ text: String) -> [[String]] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
            .split { $0.allSatisfy(\.isWhitespace) }.map(Array.init)
    }

    /// A line that names its impediment begins an answer of its own; so does the first one. Lines that were broken for
    /// the way go on with what is above them, unless that is an answer by itself.
    private static func pieces(_ lines: [String]) -> [String] {
        var pieces: [String] = []
        for line in lines {
            let isAlone = pieces.last.map { isGreeting($0) || isShort($0) } ?? true
            if isAlone || namesOne(line) { pieces.append(line) } else { pieces[pieces.count - 1] += " " + line }
        }
        return pieces
    }

    /// Nobody breaks a line that is as short as this.
    private static func isShort(_ line: String) -> Bool { line.count <= 40 }

    /// `12: 1`, `IMP-12 done`.
    private static func namesOne(_ line: String) -> Bool {
        guard let word = line.split(whereSeparator: \.isWhitespace).first else { return false }
        if word.lowercased().hasPrefix("imp-") { return true }
        let number = word.prefix { $0.isNumber }
        return !number.isEmpty && word.dropFirst(number.count).hasPrefix(":")
    }

    /// `Hello Straw,`: words that say nothing.
    private static func isGreeting(_ line: String) -> Bool {
        guard line.count <= 40, let first = line.split(whereSeparator: { !$0.isLetter && $0 != "'" }).first else {
            return !line.contains { $0.isLetter || $0.isNumber }
        }
        let words = line.split(whereSeparator: \.isWhitespace).count
        return greetings.contains(first.lowercased()) && words <= 4
            && (line.hasSuffix(",") || line.hasSuffix("!") || words <= 2)
    }

    private static let greetings: Set<String> = [
        "hi", "hello", "hey", "dear", "hallo", "guten", "liebe", "lieber", "moin", "servus", "bonjour", "salut", "hola",
        "buenos",
        "olá", "ola", "oi", "bom", "thanks", "thank", "danke", "merci", "gracias", "obrigado", "obrigada", "cheers",
    ]
}
