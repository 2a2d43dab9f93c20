import Crypto
import Foundation
import Impediments

/// What stands behind a button, a choice of a menu, or a form of Slack: an answer to an impediment, signed.
///
/// Slack shows such values to nobody and hands them back as they were; the signature keeps an answer that we never
/// offered, such as one for another workspace, from being taken for ours. Who may give it is decided later.
struct SlackButton: Sendable, Hashable {
    var impediment: String
    var answer: Answer

    init(impediment: String, answer: Answer) {
        self.impediment = impediment
        self.answer = answer
    }

    /// `IMP-12;correct;severity=slowing;` and the code of it. A choice of a menu may have 150 characters.
    func value(signedWith keys: SlackKeys) -> String {
        let text = "\(impediment);\(answer.verb.rawValue);\(fields)"
        return text + ";" + keys.code(of: Self.context + text)
    }

    /// `nil` where it is not of our making.
    init?(_ value: String, signedWith keys: SlackKeys) {
        guard let cut = value.lastIndex(of: ";") else { return nil }
        let (text, code) = (String(value[..<cut]), value[value.index(after: cut)...])
        guard keys.isCode(code, of: Self.context + text) else { return nil }
        let parts = text.split(separator: ";", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let verb = Verb(rawValue: String(parts[1])) else { return nil }
        var answer = Answer(verb)
        for pair in parts[2].split(separator: "&") {
            let sides = pair.split(separator: "=", maxSplits: 1)
            guard sides.count == 2, let text = sides[1].removingPercentEncoding else { return nil }
            switch sides[0] {
            case "category": answer.category = Category(rawValue: text)
            case "severity": answer.severity = Severity(rawValue: text)
            case "option": answer.option = text
            case "into": answer.into = text
            default: return nil
            }
        }
        self.init(impediment: String(parts[0]), answer: answer)
    }

    private static let context = "button;"

    /// The fields that a button can have; all others are asked for by a form.
    private var fields: String {
        let all: [(String, String?)] = [
            ("category", answer.category?.rawValue), ("severity", answer.severity?.rawValue),
            ("option", answer.option), ("into", answer.into),
        ]
        return all.compactMap { name, text in text.map { "\(name)=\($0.asPathSegment)" } }.joined(separator: "&")
    }
}

/// The signing secrets of a Slack app, the newest first: the first one signs, each of them verifies.
struct SlackKeys: Sendable {
    private let keys: [SymmetricKey]

    /// - Parameter secrets: as Slack shows them; their text is the key, not the bytes that it would stand for.
    init(_ secrets: [String]) { keys = secrets.map { SymmetricKey(data: Data($0.utf8)) } }

    /// `v0=…`, Slack's own signature over a request (PROTOCOLS 1.3).
    func isSignature(_ signature: String, of signed: [UInt8]) -> Bool {
        // Each is tried, so that the time says nothing about which one it was.
        keys.map {
            isSameSecret(
                ("v0=" + hexadecimal(HMAC<SHA256>.authenticationCode(for: signed, using: $0))).utf8, signature.utf8)
        }
        .contains(true)
    }

    /// 80 bits of a code of our own over a text.
    func code(of text: String) -> String {
        keys.first.map { Self.short(text, $0) } ?? ""
    }

    func isCode(_ code: some StringProtocol, of text: String) -> Bool {
        keys.map { isSameSecret(Self.short(text, $0).utf8, Array(code.utf8)) }.contains(true)
    }

    private static func short(_ text: String, _ key: SymmetricKey) -> String {
        hexadecimal(HMAC<SHA256>.authenticationCode(for: Data("straw;\(text)".utf8), using: key).prefix(10))
    }
}
