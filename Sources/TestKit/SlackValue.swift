import Foundation

/// A JSON value of the Slack double. It is not read by the product's own reader, so that the two must agree.
package enum SlackValue: Sendable, Hashable, Codable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([SlackValue])
    case object([String: SlackValue])

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let text = try? container.decode(String.self) {  // try?: it is something else
            self = .string(text)
        } else if let members = try? container.decode([String: SlackValue].self) {  // try?: it is something else
            self = .object(members)
        } else if let items = try? container.decode([SlackValue].self) {  // try?: it is something else
            self = .array(items)
        } else if let flag = try? container.decode(Bool.self) {  // try?: it is something else
            self = .bool(flag)
        } else {
            self = .number(try container.decode(Double.self))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let flag): try container.encode(flag)
        case .number(let number):
            if let whole = Int64(exactly: number) { try container.encode(whole) } else { try container.encode(number) }
        case .string(let text): try container.encode(text)
        case .array(let items): try container.encode(items)
        case .object(let members): try container.encode(members)
        }
    }

    /// `nil` where it is no JSON.
    package init?(json bytes: some Sequence<UInt8>) {
        do {
            self = try JSONDecoder().decode(SlackValue.self, from: Data(bytes))
        } catch {
            return nil
        }
    }

    package init(_ text: String?) { self = text.map(SlackValue.string) ?? .null }

    /// The members that are there.
    package init(members: [String: SlackValue?]) { self = .object(members.compactMapValues { $0 }) }

    package subscript(key: String) -> SlackValue? {
        guard case .object(let members) = self else { return nil }
        return members[key]
    }

    package subscript(index: Int) -> SlackValue? { items.indices.contains(index) ? items[index] : nil }

    package var string: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    package var number: Double? {
        guard case .number(let number) = self else { return nil }
        return number
    }

    /// `true`, `"true"`, `"1"` and `1`, as Slack takes them.
    package var flag: Bool {
        switch self {
        case .bool(let flag): flag
        case .string(let text): text == "true" || text == "1"
        case .number(let number): number == 1
        case .null, .array, .object: false
        }
    }

    package var items: [SlackValue] {
        guard case .array(let items) = self else { return [] }
        return items
    }

    package var members: [String: SlackValue] {
        guard case .object(let members) = self else { return [:] }
        return members
    }

    /// As JSON, with its keys in order.
    package var text: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        } catch {
            return "null"
        }
    }
}

extension SlackValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    package init(stringLiteral value: String) { self = .string(value) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(integerLiteral value: Int) { self = .number(Double(value)) }
    package init(arrayLiteral elements: SlackValue...) { self = .array(elements) }
    package init(dictionaryLiteral elements: (String, SlackValue)...) {
        self = .object(Dictionary(elements) { _, last in last })
    }
}
