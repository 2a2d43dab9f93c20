internal import Chat
internal import Daemon
internal import Foundation
internal import Impediments
internal import Letters

/// Never a name: nothing that goes upward holds whoever raised it, or a word of theirs (P9).
extension Account {
    /// - Parameter isThorough: looks also at the bytes that leave, and at the pages behind the links.
    func leaks(isThorough: Bool) async throws -> [String] {
        var found: [String] = []
        for sent in upward {
            let letter = sent.letter
            func look(_ where: String, _ text: String) {
                if let leak = Canary.leak(in: text) { found.append("\(sent.at) \(letter.key), \(`where`): \(leak)") }
            }
            look("as it is kept", try Self.kept(letter))
            look("in its links", Self.tokens(of: letter).map(Self.payload).joined(separator: "\n"))
            if let quotation = Canary.quotation(in: letter.content.subject + "\n" + letter.content.plainText) {
                found.append("\(sent.at) \(letter.key) quotes: \(quotation)")
            }
            guard isThorough else { continue }
            for address in letter.addresses {
                look("\(address.lane)", try bytes(of: letter, at: address, sent.at))
            }
            // One page of each kind.
            let pages = Dictionary(grouping: Self.tokens(of: letter)) { Self.kind(of: Self.payload($0)) }
            for token in pages.values.compactMap(\.first) {
                let page = try await company.cast.page(behind: token, of: rehearsal, at: sent.at)
                look("a page", page)
                if !page.contains("<h1>") { found.append("\(sent.at) \(letter.key): no page") }
            }
        }
        return found
    }

    /// All of it but whom it is for, which is not the reader's to see.
    private static func kept(_ letter: Letter) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        return String(decoding: try encoder.encode(letter), as: UTF8.self)
    }

    /// What stands behind `/f/` in the links of a letter.
    static func tokens(of letter: Letter) -> [String] {
        let links =
            letter.content.actions.compactMap(\.url)
            + letter.content.paragraphs.flatMap(\.spans).compactMap { span in
                if case .link(_, let url) = span { url } else { nil }
            }
        return links.compactMap { url in
            url.firstRange(of: "/f/").map { String(url[$0.upperBound...]) }
        }
    }

    /// A token can be read by whoever has it.
    private static func payload(_ token: String) -> String {
        let text = String(token.prefix { $0 != "." }).replacing("-", with: "+").replacing("_", with: "/")
        let padded = text + String(repeating: "=", count: (4 - text.count % 4) % 4)
        return Data(base64Encoded: padded).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    private static func kind(of payload: String) -> String {
        payload.firstRange(of: #""g":""#).map { String(payload[$0.upperBound...].prefix { $0 != "\"" }) } ?? ""
    }

    /// What leaves the house for an address, with soft line breaks taken out.
    private func bytes(of letter: Letter, at address: Address, _ now: Instant) throws -> String {
        if case .mail = address {
            let mail = try company.cast.mail(letter, to: address)
            return String(decoding: mail, as: UTF8.self).replacing("=\r\n", with: "")
        }
        let slack = SlackPlatform(source: "company", signingSecrets: ["0123456789abcdef"], botToken: "xoxb-1")
        let context = SendContext(now: now, facts: [Address.directFact(of: "UF"): "D1"])
        switch try slack.encode(letter, to: address, context: context) {
        case .request(let request), .beginning(let request, _, _), .first(let request, _, _):
            return String(decoding: request.body, as: UTF8.self)
        case .keep: return ""
        }
    }
}
