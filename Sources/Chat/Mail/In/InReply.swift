/// What somebody has newly written in a mail: without the mail that it answers, signature and disclaimer.
///
/// It is cut by what mail programs write, line by line; a line that is not known to be theirs stays.
enum MailReply {
    /// - Parameter answers: whether it says itself that it answers another one; in one that does not, "she wrote:" is what
    ///   its author has to say.
    static func newWords(in text: String, answers: Bool) -> String {
        var kept: [Substring] = []
        var hasWords = false
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        var number = 0
        while number < lines.count {
            let line = lines[number]
            let bare = String(line).trimmed
            if line == "-- " || bare == "--" || isSeparator(bare) { break }
            if isHeaderBlock(lines[number...]) { break }
            if answers, let length = attribution(lines[number...]) {
                // Where the original is quoted below, somebody may have answered between its lines.
                let next = lines[(number + length)...].first { !String($0).trimmed.isEmpty }
                guard let next, isQuoted(next) else { break }
                number += length
                continue
            }
            if hasWords, isDisclaimer(lines[number...].prefix(12)) { break }
            if !isQuoted(line), !isDeviceLine(bare) {
                kept.append(line)
                hasWords = hasWords || !bare.isEmpty
            }
            number += 1
        }
        return withoutFarewell(kept.map { String($0).trimmed }).joined(separator: "\n").trimmed
    }

    private static func isQuoted(_ line: Substring) -> Bool { line.first { !$0.isWhitespace } == ">" }

    // MARK: The mail that is answered

    /// "On … wrote:", over up to three lines: how many.
    private static func attribution(_ lines: ArraySlice<Substring>) -> Int? {
        var joined = ""
        for (index, line) in lines.prefix(3).enumerated() {
            let bare = String(line).trimmed
            if bare.isEmpty || bare.first == ">" { return nil }
            joined += (index > 0 ? " " : "") + bare.replacing("\u{A0}", with: " ")
            if index == 0, !openings.contains(where: joined.hasPrefix) { return nil }
            guard joined.hasSuffix(":") else { continue }
            let lower = joined.lowercased()
            return verbs.contains(where: lower.contains) ? index + 1 : nil
        }
        return nil
    }

    private static let openings = [
        "On ", "Am ", "Le ", "El ", "Em ", "Il ", "Op ", "Den ", "At ", "Von: ", "A ", "No dia ",
    ]
    private static let verbs = [
        " wrote:", " wrote :", " schrieb", " a écrit", " escribió", " escreveu", " ha scritto", " schreef", " skrev",
    ]

    /// `-----Original Message-----`, or the line that Outlook draws.
    private static func isSeparator(_ line: String) -> Bool {
        if line.count >= 20, line.allSatisfy({ $0 == "_" }) { return true }
        guard line.hasPrefix("-----"), line.hasSuffix("-----") else { return false }
        let words = line.filter { $0 != "-" }.lowercased()
        return originals.contains(where: words.contains)
    }

    private static let originals = [
        "original message", "ursprüngliche nachricht", "originalnachricht", "message d'origine", "message d’origine",
        "mensaje original", "mensagem original", "messaggio originale", "oorspronkelijk bericht", "forwarded message",
        "weitergeleitete nachricht",
    ]

    /// `From: … Sent: …`, as Outlook writes it above the original.
    private static func isHeaderBlock(_ lines: ArraySlice<Substring>) -> Bool {
        func begins(_ line: Substring, _ names: [String]) -> Bool {
            let bare = line.filter { $0 != "*" && $0 != "\u{A0}" }.drop { $0.isWhitespace }
            return names.contains { bare.hasPrefix($0 + ":") || bare.hasPrefix($0 + " :") }
        }
        guard let first = lines.first, begins(first, ["From", "Von", "De", "Da"]) else { return false }
        return lines.dropFirst().prefix(4).contains {
            begins(
                $0,
                ["Sent", "Date", "Gesendet", "Datum", "Envoyé", "Enviado", "Enviado el", "Enviada em", "Fecha", "Data"])
        }
    }

    // MARK: What follows the words

    private static func isDeviceLine(_ line: String) -> Bool {
        devices.contains { line.lowercased().hasPrefix($0) } && line.count < 120
    }

    private static let devices = [
        "sent from my ", "sent from outlook", "sent from mail for", "get outlook for", "von meinem ", "gesendet von ",
        "envoyé de mon ", "envoyé depuis ", "enviado desde mi ", "enviado do meu ", "enviado a partir ",
        "télécharger outlook",
        "outlook für ",
    ]

    /// A paragraph of the house about itself.
    private static func isDisclaimer(_ lines: ArraySlice<Substring>) -> Bool {
        guard let first = lines.first.map({ String($0).trimmed.lowercased() }),
            disclaimers.contains(where: first.hasPrefix)
        else { return false }
        let paragraph = lines.prefix { !String($0).trimmed.isEmpty }.joined(separator: " ").lowercased()
        return secrecy.contains(where: paragraph.contains)
    }

    private static let disclaimers = [
        "this e-mail", "this email", "this message", "the information", "confidential", "disclaimer", "notice:",
        "important:", "diese e-mail", "diese nachricht", "der inhalt dieser", "vertraulich", "ce message", "cet e-mail",
        "ce courriel", "este correo", "este mensaje", "esta mensagem", "este e-mail", "aviso",
    ]
    private static let secrecy = [
        "confidential", "intended recipient", "intended solely", "legally privileged", "vertraulich", "confidentiel",
        "confidencial",
    ]

    /// "Best regards" and the name below it.
    private static func withoutFarewell(_ lines: [String]) -> [String] {
        let last = lines.lastIndex { !$0.isEmpty } ?? 0
        let from = lines.indices.last { index in
            let line = lines[index].lowercased().filter { !",.!–-".contains($0) }.trimmed
            return last - index <= 6 && farewells.contains(line)
                && lines[..<index].contains { !$0.isEmpty } && lines[(index)...].allSatisfy { $0.count < 70 }
        }
        return from.map { Array(lines[..<$0]) } ?? lines
    }

    private static let farewells: Set<String> = [
        "best", "best regards", "best wishes", "kind regards", "kindest regards", "warm regards", "many thanks",
        "regards",
        "thanks", "thank you", "thanks and regards", "cheers", "yours", "yours sincerely", "sincerely", "all the best",
        "viele grüße", "viele grüsse", "liebe grüße", "beste grüße", "schöne grüße", "mit freundlichen grüßen",
        "mit besten grüßen", "freundliche grüße", "grüße", "gruß", "danke", "vielen dank", "mfg", "lg", "vg",
        "cordialement", "bien cordialement", "bien à vous", "merci", "salutations", "saludos", "un saludo", "gracias",
        "atentamente", "saludos cordiales", "atenciosamente", "obrigado", "obrigada", "cumprimentos", "abraços",
    ]
}
