import Impediments
import Letters

/// A mail as it came, taken apart as far as it matters.
struct IncomingMail {
    var headers: MailHeaders
    /// The words as its author saw them, with all that is quoted.
    var text: String
    var isReport = false
    /// What the report is about, where it is one.
    var reported: MailHeaders?
    var original: MailHeaders?
    /// The sender on the envelope, where whoever brought it tells; empty for a bounce.
    var envelopeFrom: String?
    /// Who it was brought for, where that is told beside the mail.
    var envelopeTo: [String] = []

    init(headers: MailHeaders, text: String) {
        self.headers = headers
        self.text = text
    }

    /// - Throws: `Unreadable` past a limit, or where there are no headers at all.
    init(whole bytes: [UInt8]) throws(Unreadable) {
        var rest = bytes[...]
        // A mailbox file begins each mail with a line of its own.
        if rest.starts(with: Array("From ".utf8)) {
            rest = (rest.firstIndex(of: UInt8(ascii: "\n")).map { rest[($0 + 1)...] }) ?? rest
        }
        let root = try MailPart(rest)
        guard !root.headers.lines.isEmpty else { throw Unreadable("headers: missing") }
        headers = root.headers
        text = ""
        var left = ChatLimits.mailParts
        isReport = root.type.word == "multipart/report"
        text = try words(of: root, depth: 1, &left) ?? ""
    }

    /// The words of the first part that has any; of several forms of the same, the plain one.
    private mutating func words(of part: MailPart, depth: Int, _ left: inout Int) throws(Unreadable) -> String? {
        if depth > ChatLimits.mailDepth {
            throw Unreadable("more than \(ChatLimits.mailDepth) parts within each other")
        }
        left -= 1
        if left < 0 { throw Unreadable("more than \(ChatLimits.mailParts) parts") }
        if isReport { keepReport(part) }
        guard let parts = try part.parts() else {
            guard !part.isAttachment else { return nil }
            switch part.type.word {
            case "text/html": return MailText.plain(html: part.text)
            case "text/plain", "text", "": return part.text
            default: return nil
            }
        }
        if part.type.word == "multipart/encrypted" { throw Unreadable("it is encrypted") }
        var found: String?
        var isPlain = false
        for each in parts {
            let words = try words(of: each, depth: depth + 1, &left)
            let isBetter = part.type.word == "multipart/alternative" && !isPlain && each.type.word == "text/plain"
            guard let words, !words.trimmed.isEmpty, found == nil || isBetter else { continue }
            found = words
            isPlain = each.type.word == "text/plain"
        }
        return found
    }

    /// RFC 3464: a part with the status, and the mail that is meant, or its headers.
    private mutating func keepReport(_ part: MailPart) {
        switch part.type.word {
        case "message/delivery-status":
            reported = MailHeaders(reading: part.body.prefix(ChatLimits.mailHeaderBytes))
        case "message/rfc822", "text/rfc822-headers", "message/global", "message/rfc822-headers":
            original = original ?? MailHeaders(reading: part.body.prefix(ChatLimits.mailHeaderBytes))
        default: break
        }
    }
}

extension IncomingMail {
    /// Its `Message-ID`, where it has one that is one.
    var id: String? { headers["message-id"].flatMap { Self.ids($0).first } }

    /// The mails that it answers, oldest first.
    var references: [String] {
        var all: [String] = []
        for id in headers.all("references").flatMap(Self.ids) + headers.all("in-reply-to").flatMap(Self.ids)
        where !all.contains(id) { all.append(id) }
        guard all.count > ChatLimits.mailReferences else { return all }
        return all.prefix(1) + all.suffix(ChatLimits.mailReferences - 1)
    }

    private static func ids(_ header: String) -> [String] {
        header.prefix(16_384).split(separator: "<").compactMap { piece in
            guard let end = piece.firstIndex(of: ">") else { return nil }
            let id = piece[..<end]
            guard id.contains("@"), id.utf8.count <= 500, id.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else {
                return nil
            }
            return "<\(id)>"
        }
    }

    /// A machine wrote it, or it goes to many: it is never answered, and never read as an answer (RFC 3834, 2).
    var isAutomatic: Bool {
        if let submitted = headers["auto-submitted"], !submitted.lowercased().hasPrefix("no") { return true }
        if let precedence = headers["precedence"]?.lowercased(),
            ["bulk", "list", "junk", "auto_reply"].contains(precedence)
        {
            return true
        }
        if headers["list-id"] != nil || headers["x-autoreply"] != nil || headers["x-autorespond"] != nil { return true }
        if isReport || hasNullSender { return true }
        let local = author.map { String($0.address.prefix { $0 != "@" }) } ?? ""
        return Self.machines.contains { local == $0 || local.hasPrefix($0 + "+") }
    }

    private static let machines = [
        "mailer-daemon", "postmaster", "noreply", "no-reply", "no_reply", "donotreply", "do-not-reply", "bounce",
        "bounces",
    ]

    private var hasNullSender: Bool {
        if let path = headers["return-path"], path.filter({ !$0.isWhitespace }) == "<>" { return true }
        return envelopeFrom.map { ["", "<>"].contains($0.trimmed) } ?? false
    }

    /// That a mail of ours could not be delivered; a delay is none.
    var bounce: InboundMail.Bounce? {
        guard isReport || hasNullSender,
            headers["auto-submitted"]?.lowercased().hasPrefix("auto-replied") != true || isReport
        else { return nil }
        if isReport {
            // Where all went well, or is only late, there is nothing to do.
            guard let action = reported?["action"]?.lowercased(), action.hasPrefix("failed") else { return nil }
        }
        let status = reported?["status"].flatMap { text -> String? in
            let status = text.prefix { $0.isNumber || $0 == "." }
            return status.split(separator: ".").count == 3 ? String(status) : nil
        }
        let known = original?["message-id"].flatMap { Self.ids($0).first } ?? references.last
        return InboundMail.Bounce(status: status, letter: known)
    }

    var author: MailBox? { (headers["from"] ?? headers["sender"]).flatMap { MailBox.list($0).first } }

    /// What stands behind the `+` of our address; `nil` where it was sent to nothing of ours.
    func tag(at place: MailPlace) -> String? {
        let brought = headers.all("x-original-to") + headers.all("delivered-to") + envelopeTo
        let sent = brought + headers.all("to") + headers.all("cc")
        return sent.lazy.flatMap(MailBox.list).compactMap(place.tag).first
    }

    /// When our own server took it, which is the first that is said of it; or else when its author says.
    func sent(before now: Instant) -> Instant {
        let received = headers["received"].flatMap { $0.split(separator: ";").last.map(String.init) }
        let said = [received, headers["date"]].compactMap { $0 }.lazy.compactMap(MailDate.instant).first
        return min(said ?? now, now)
    }
}

/// `Mon, 02 Mar 2026 09:00:00 +0100 (CET)` (RFC 5322, 3.3).
enum MailDate {
    static func instant(_ text: String) -> Instant? {
        let words = text.prefix(100).split { $0.isWhitespace || $0 == "," }.map(String.init)
        let start = words.first.map { Int($0) == nil ? 1 : 0 } ?? 0
        guard words.count >= start + 5, let day = Int(words[start]),
            let month = months.firstIndex(of: words[start + 1].prefix(3).lowercased()),
            let year = Int(words[start + 2]),
            (1970...9999).contains(year), let zone = offset(words[start + 4])
        else { return nil }
        let time = words[start + 3].split(separator: ":")
        guard time.count >= 2 else { return nil }
        let clock = "\(time[0]):\(time[1]):\(time.count > 2 ? String(time[2]) : "00")"
        return Instant(rfc3339: "\(year)-\(two(month + 1))-\(two(day))T\(clock)\(zone)")
    }

    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static func offset(_ text: String) -> String? {
        if ["GMT", "UT", "UTC", "Z", "-0000"].contains(text.uppercased()) { return "Z" }
        guard text.count == 5, let sign = text.first, sign == "+" || sign == "-",
            text.dropFirst().allSatisfy(\.isNumber)
        else { return nil }
        return "\(sign)\(text.dropFirst().prefix(2)):\(text.suffix(2))"
    }
}
