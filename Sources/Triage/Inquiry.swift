internal import Foundation

/// One line of `straw classify --json`: a message, and the id that its reading is given back with.
package struct Inquiry: Equatable, Sendable {
    /// As JSON: a string, a whole number, or `null`.
    package var id: String
    package var text: String

    package init(id: String, text: String) {
        self.id = id
        self.text = text
    }

    private struct Fields: Decodable {
        var id: Identifier?
        var text: String
    }

    private enum Identifier: Decodable {
        case number(Int)
        case text(String)

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            do { self = .number(try value.decode(Int.self)) } catch { self = .text(try value.decode(String.self)) }
        }

        var json: String {
            switch self {
            case .number(let number): String(number)
            case .text(let text): JSONText.quoted(text)
            }
        }
    }

    /// A message by itself, one line of plain text.
    package init(plain line: some Collection<UInt8>) throws(BadLine) {
        id = "null"
        text = try BadLine.text(of: Array(line))
    }

    package init(line: some Collection<UInt8>) throws(BadLine) {
        let bytes = Array(line)
        _ = try BadLine.text(of: bytes)
        do {
            let fields = try JSONDecoder().decode(Fields.self, from: Data(bytes))
            id = fields.id?.json ?? "null"
            text = fields.text
        } catch {
            throw BadLine(error, in: bytes)
        }
    }
}
