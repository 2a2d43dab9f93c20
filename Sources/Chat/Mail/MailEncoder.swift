import Foundation
import Impediments
package import Letters

/// A letter as a mail. The same letter makes the same bytes each time, also its `Message-ID`, by which a
/// receiver knows a second copy.
package struct MailEncoder: Sendable {
    private let from: String
    private let fromName: String?
    private let host: String

    /// - Parameters:
    ///   - from: `Straw <straw@example.org>`, or the mailbox alone.
    ///   - host: the right side of ids; `nil`: that of `from`.
    /// - Throws: `EncodingFailure` where `from` is no mailbox.
    package init(from: String, host: String? = nil) throws(EncodingFailure) {
        if let match = from.wholeMatch(of: #/\s*(.*?)\s*<([^<>]*)>\s*/#) {
            let name = match.1.trimmingCharacters(in: CharacterSet(charactersIn: "\" "))
            fromName = name.isEmpty ? nil : name
            self.from = String(match.2)
        } else {
            fromName = nil
            self.from = from.trimmingCharacters(in: .whitespaces)
        }
        try Self.check(self.from, name: fromName)
        let server = host ?? String(self.from.drop { $0 != "@" }.dropFirst())
        guard server.wholeMatch(of: #/[A-Za-z0-9.-]+/#) != nil else {
            throw EncodingFailure("\(server) is no host for the ids of mails")
        }
        self.host = server
    }

    /// The mail that carries the letter.
    ///
    /// - Parameters:
    ///   - htmlBody: the same words as HTML, made by whoever wrote the letter.
    ///   - following: the key of the first letter of its mail thread to this mailbox; `nil`: this is the first.
    ///   - offers: what can be done with it besides reading.
    /// - Throws: `EncodingFailure` for an address that is no mailbox, or that hides control characters.
    package func encode(
        _ letter: Letter, to address: Address, htmlBody: String, following first: String? = nil,
        offers: MailOffers = MailOffers()
    ) throws(EncodingFailure) -> MailMessage {
        guard case .mail(let mailbox, let name) = address else { throw EncodingFailure("not a mailbox") }
        try Self.check(mailbox, name: name)
        var headers = [
            MailMessage.Header("Date", Self.date(letter.writtenAt)),
            .init("From", HeaderWords.mailbox(from, name: fromName, after: 6)),
            .init("To", HeaderWords.mailbox(mailbox, name: name, after: 4)),
            .init("Subject", HeaderWords.encode(letter.content.subject, after: 9)),
            .init("Message-ID", messageID(letter.workspace, letter.key, mailbox)),
        ]
        headers += thread(of: letter, to: mailbox, following: first == letter.key ? nil : first)
        headers += [
            .init("Auto-Submitted", letter.answeredMail == nil ? "auto-generated" : "auto-replied"),
            .init("List-Id", "<straw.\(host)>"),
        ]
        headers += try offers.headers
        if let language = Self.language(letter.content.language) { headers.append(.init("Content-Language", language)) }
        return MailMessage(
            from: offers.bounces ?? from, to: mailbox, headers: headers, text: Self.text(letter.content),
            html: Self.lines(htmlBody),
            boundary: "=_" + StableID.of(letter.workspace, letter.key, "boundary"))
    }

    /// The root of a thread needs no mail of its own: readers group by what is referred to.
    private func thread(of letter: Letter, to mailbox: String, following first: String?) -> [MailMessage.Header] {
        let answered = letter.answeredMail
        guard let thread = letter.mailThread else {
            return answered.map { [.init("In-Reply-To", $0), .init("References", $0)] } ?? []
        }
        // A conversation that somebody else began has a root of its own.
        let root =
            thread.isMessageID
            ? thread : "<thread-\(StableID.of(letter.workspace, thread, mailbox.lowercased()))@\(host)>"
        let parent = answered ?? first.map { messageID(letter.workspace, $0, mailbox) }
        guard let parent, parent != root else {
            return (thread.isMessageID ? [.init("In-Reply-To", root)] : []) + [.init("References", root)]
        }
        return [.init("In-Reply-To", parent), .init("References", "\(root)\r\n \(parent)")]
    }

    private func messageID(_ workspace: String, _ key: String, _ mailbox: String) -> String {
        "<letter-\(StableID.of(workspace, key, mailbox.lowercased()))@\(host)>"
    }

    static func check(_ mailbox: String, name: String?) throws(EncodingFailure) {
        // ASCII only: anything else needs SMTPUTF8, which servers seldom have. No blanks, no control bytes.
        guard mailbox.wholeMatch(of: #/[!-~&&[^<>@,;:"\\()\[\]]]+@[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?/#) != nil,
            mailbox.utf8.count <= 254
        else { throw EncodingFailure("not a mailbox that every server takes") }
        if let name, name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
            throw EncodingFailure("a name with control characters in it")
        }
    }

    private static func language(_ tag: String) -> String? {
        tag.wholeMatch(of: #/[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*/#) != nil && tag != "und" ? tag : nil
    }

    /// Paragraphs apart by an empty line, items not; then the actions with their links.
    private static func text(_ content: Letter.Content) -> String {
        var text = ""
        var last: Prose.Kind?
        for paragraph in content.paragraphs {
            if let last { text += last == .item && paragraph.kind == .item ? "\n" : "\n\n" }
            text += OutgoingText.plain([paragraph])
            last = paragraph.kind
        }
        let links = content.actions.compactMap { action in action.url.map { "\(action.label): \($0)" } }
        if !links.isEmpty { text += "\n\n" + OutgoingText.withoutControls(links.joined(separator: "\n")) }
        return lines(text)
    }

    /// The same as the plain half of a mail, with plain ends of lines.
    package static func plainText(of content: Letter.Content) -> String {
        text(content).replacing("\r\n", with: "\n")
    }

    private static func lines(_ text: String) -> String {
        OutgoingText.withoutControls(text.replacing("\r\n", with: "\n")).replacing("\n", with: "\r\n")
    }

    /// `Mon, 02 Mar 2026 09:00:00 +0000`.
    private static func date(_ instant: Instant) -> String {
        let style = Date.VerbatimFormatStyle(
            format: """
                \(weekday: .abbreviated), \(day: .twoDigits) \(month: .abbreviated) \(year: .defaultDigits) \
                \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits):\
                \(second: .twoDigits) +0000
                """,
            locale: Locale(identifier: "en_US_POSIX"), timeZone: .gmt, calendar: Calendar(identifier: .gregorian))
        return instant.date.formatted(style)
    }
}
