/// A JSON value that keeps the order of its members, so that what is written is the same each time.
///
/// A part that follows the grammar but that nobody can trust (a lone surrogate, a key twice) is `broken`:
/// whoever reads the value decides how much of it is lost with that part.
package indirect enum JSON: Sendable, Hashable {
    case null
    case bool(Bool)
    /// The digits as written; `2432232314` and `1e3` stay apart.
    case number(String)
    case string(String)
    case array([JSON])
    case object([Member])
    /// Why this part cannot be read.
    case broken(String)

    package struct Member: Sendable, Hashable {
        package var key: String
        package var value: JSON
        package init(_ key: String, _ value: JSON) {
            self.key = key
            self.value = value
        }
    }

    package subscript(key: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// The string under `key`; `nil` where there is none or it is something else.
    package func string(_ key: String) -> String? {
        guard case .string(let text)? = self[key] else { return nil }
        return text
    }

    /// The first part that cannot be read, with its place: `data.text: a lone surrogate`.
    package func defect(at path: String = "") -> String? {
        guard let (place, reason) = firstDefect() else { return nil }
        let whole = path + (path.isEmpty && place.hasPrefix(".") ? String(place.dropFirst()) : place)
        return "\(whole.isEmpty ? "body" : whole): \(reason)"
    }

    /// The place is put together on the way back only, so that a sound body costs no words.
    private func firstDefect() -> (place: String, reason: String)? {
        switch self {
        case .null, .bool, .number, .string: return nil
        case .broken(let reason): return ("", reason)
        case .array(let items):
            for (index, item) in items.enumerated() {
                if let found = item.firstDefect() { return ("[\(index)]\(found.place)", found.reason) }
            }
        case .object(let members):
            for member in members {
                if let found = member.value.firstDefect() { return (".\(member.key)\(found.place)", found.reason) }
            }
        }
        return nil
    }

    /// Absent values are written as `null`.
    package init(_ text: String?) { self = text.map(JSON.string) ?? .null }
    package init(_ number: some BinaryInteger) { self = .number(String(number)) }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    package init(stringLiteral value: String) { self = .string(value) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(arrayLiteral elements: JSON...) { self = .array(elements) }
    package init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(elements.map { Member($0.0, $0.1) })
    }
}
