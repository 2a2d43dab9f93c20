internal import Foundation
package import Impediments
package import Letters

/// One letter of a rehearsal as a line of its output (FACE, `straw rehearse`).
package struct RehearsalLine: Sendable {
    let at: Instant
    let letter: Letter

    package init(at: Instant, letter: Letter) {
        self.at = at
        self.letter = letter
    }

    package var json: String {
        StableJSON.object([
            ("at", .string(at.rfc3339)), ("to", .string(to)), ("medium", .string(medium)),
            ("purpose", .string(letter.purpose.rawValue)), ("impediment", .text(letter.impediment)),
            ("thread", .text(thread)), ("rule", .string(letter.rule)), ("text", .string(letter.content.plainText)),
        ])
    }

    /// For a person at a terminal.
    package func text(strong: (String) -> String, dim: (String) -> String) -> String {
        let words = letter.content.plainText.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
        let head = "\(strong(at.rfc3339))  \(letter.purpose.rawValue) → \(to) (\(medium))"
        return "\(head)\n\(dim("    because \(letter.rule)"))\n\(words)\n"
    }

    private var to: String {
        switch letter.to {
        case .channel(let source, let channel): "channel:\(source):\(channel)"
        case .person(let id): "person:\(id)"
        }
    }

    /// An ask by both is one letter, told as chat.
    private var medium: String {
        letter.addresses.contains { $0.source != nil } || letter.addresses.isEmpty ? "chat" : "mail"
    }

    private var thread: String? {
        for case .thread(_, _, let thread) in letter.addresses { return thread }
        return nil
    }
}

/// JSON with its keys in the order given, so that lines read well and are alike byte for byte.
package enum StableJSON: Sendable {
    case string(String)
    case text(String?)
    case number(Double)
    case integer(Int)
    case bool(Bool)
    case array([StableJSON])
    case members([(String, StableJSON)])
    case null

    package static func object(_ members: [(String, StableJSON)]) -> String { StableJSON.members(members).encoded }

    package var encoded: String {
        switch self {
        case .string(let text): Self.quoted(text)
        case .text(let text): text.map(Self.quoted) ?? "null"
        case .number(let number): number == number.rounded() && abs(number) < 1e15 ? String(Int64(number)) : "\(number)"
        case .integer(let number): String(number)
        case .bool(let flag): flag ? "true" : "false"
        case .array(let values): "[" + values.map(\.encoded).joined(separator: ",") + "]"
        case .members(let members):
            "{" + members.map { "\(Self.quoted($0.0)):\($0.1.encoded)" }.joined(separator: ",") + "}"
        case .null: "null"
        }
    }

    private static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case "\u{0}"..."\u{1F}":
                let hex = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}
