internal import Foundation

/// How somebody signs a mail: a farewell, their name, and what they are, in lines of their own.
enum MailSignature {
    /// Whether lines are a signature and nothing else.
    ///
    /// - Parameter names: how their author is called.
    static func isAll(of lines: [String], by names: [String]) -> Bool {
        guard lines.count <= 6, let first = lines.firstIndex(where: { !isFarewell($0) }) else { return false }
        let signed = withoutFarewell(lines[first])
        let known = names.flatMap { [$0] + $0.split(separator: " ").prefix(1).map(String.init) }
        guard let name = known.first(where: { !$0.isEmpty && signed.lowercased().hasPrefix($0.lowercased()) }) else {
            return false
        }
        let rest = signed.dropFirst(name.count)
        guard rest.first.map({ !$0.isLetter && !$0.isNumber && $0 != ":" }) ?? true else { return false }
        return isTitle(rest) && lines[(first + 1)...].allSatisfy { isTitle($0[...]) }
    }

    /// "VP Product, Bridge Inc.", "+44 20 7946 0000": nothing that is said of anything begins all its words like this.
    private static func isTitle(_ line: Substring) -> Bool {
        guard line.count <= 60, !line.contains(where: { "?!€$£".contains($0) }) else { return false }
        // What is added below a name is said.
        let start = line.lowercased().drop { !$0.isLetter }
        guard !start.hasPrefix("ps"), !start.hasPrefix("p.s") else { return false }
        // The number of a telephone is long; a sum or a date is what somebody says.
        let digits = line.count(where: \.isNumber)
        guard digits == 0 || digits >= 9 else { return false }
        return line.split(whereSeparator: \.isWhitespace).allSatisfy { word in
            guard let first = word.first(where: { $0.isLetter || $0.isNumber }) else { return true }
            return first.isUppercase || first.isNumber || word.contains("@") || word.contains("www.")
                || word.contains("://") || small.contains(word.lowercased())
        }
    }

    private static let small: Set<String> = [
        "of", "for", "and", "the", "at", "in", "für", "und", "der", "die", "des", "von", "bei", "de", "du", "la",
        "le", "et", "y", "del", "e", "da", "do", "das", "dos",
    ]

    private static func isFarewell(_ line: String) -> Bool { withoutFarewell(line).isEmpty }

    /// "Best regards, Nadia" is "Nadia".
    private static func withoutFarewell(_ line: String) -> String {
        let signs = CharacterSet(charactersIn: " ,.!–—-")
        let text = line.trimmingCharacters(in: signs)
        guard let farewell = farewells.first(where: { text.lowercased().hasPrefix($0) }) else { return text }
        let rest = text.dropFirst(farewell.count)
        guard rest.first.map({ !$0.isLetter }) ?? true else { return text }
        return rest.trimmingCharacters(in: signs)
    }

    /// Longer ones first.
    private static let farewells = [
        "mit freundlichen grüßen", "mit freundlichem gruß", "freundliche grüße", "beste grüße", "viele grüße",
        "liebe grüße", "kind regards", "best regards", "best wishes", "with thanks", "many thanks", "bien cordialement",
        "cordialement", "bien à vous", "un cordial saludo", "un saludo", "saludos", "atentamente",
        "com os melhores cumprimentos", "melhores cumprimentos", "cumprimentos", "regards", "thanks", "cheers", "grüße",
        "gruß", "danke", "merci", "gracias", "obrigada", "obrigado", "best", "vg", "lg", "mfg",
    ]
}
