internal import Foundation
internal import Impediments

/// A line of JSON that cannot be used: where, and what is wrong with it.
package struct BadLine: Error, Equatable, CustomStringConvertible {
    /// From 1, in bytes.
    package var column: Int
    package var problem: String

    package init(column: Int, problem: String) {
        self.column = column
        self.problem = problem
    }

    /// From what a JSON decoder says, whose words differ from one version to the next.
    package init(_ error: any Error, in bytes: [UInt8]) {
        guard let error = error as? DecodingError else {
            self.init(column: 1, problem: "not JSON")
            return
        }
        switch error {
        case .keyNotFound(let key, _):
            self.init(column: 1, problem: "\"\(key.stringValue)\" is missing")
        case .valueNotFound(_, let context), .typeMismatch(_, let context):
            let key = Self.key(of: context)
            self.init(
                column: Self.column(of: key, in: bytes),
                problem: key.map { "\"\($0)\" has a wrong type" } ?? "not an object")
        case .dataCorrupted(let context):
            if let key = Self.key(of: context) {
                self.init(column: Self.column(of: key, in: bytes), problem: Self.problem(with: key, context))
            } else {
                self.init(column: Self.column(ofBroken: context.underlyingError), problem: "not JSON")
            }
        @unknown default:
            self.init(column: 1, problem: "not readable")
        }
    }

    /// The name that the value stands under, also where it is one of a list.
    private static func key(of context: DecodingError.Context) -> String? {
        context.codingPath.last { $0.intValue == nil }?.stringValue
    }

    /// What the keys may hold that hold a word out of a closed set.
    private static let sets = [
        "category": Category.allCases.map(\.rawValue), "subreason": Subreason.allCases.map(\.rawValue),
        "evidence": EvidenceKind.allCases.map(\.rawValue),
    ]

    /// Of a word that is not in the set the decoder tells only the name of a type.
    private static func problem(with key: String, _ context: DecodingError.Context) -> String {
        guard let set = sets[key], context.debugDescription.hasPrefix("Cannot initialize ") else {
            return "\"\(key)\": \(context.debugDescription)"
        }
        return "\"\(key)\" is not known; write one of \(set.joined(separator: ", "))"
    }

    package var description: String { "column \(column): \(problem)" }

    /// The text of a line.
    ///
    /// - Throws: `BadLine` at the first byte that is not UTF-8.
    static func text(of bytes: [UInt8]) throws(BadLine) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var good = 0
        while case .scalarValue(let scalar) = decoder.decode(&iterator) { good += UTF8.width(scalar) }
        throw BadLine(column: good + 1, problem: "not UTF-8")
    }

    private static func column(of key: String?, in bytes: [UInt8]) -> Int {
        guard let key else { return 1 }
        let wanted = Array("\"\(key)\"".utf8)
        guard bytes.count >= wanted.count else { return 1 }
        for start in 0...(bytes.count - wanted.count) where bytes[start..<start + wanted.count].elementsEqual(wanted) {
            return start + 1
        }
        return 1
    }

    /// The parser tells the place only in words: "… around line 1, column 12."
    private static func column(ofBroken error: (any Error)?) -> Int {
        guard let error else { return 1 }
        let words = String(describing: error)
        guard let found = words.range(of: "column ", options: .backwards) else { return 1 }
        return Int(words[found.upperBound...].prefix(while: \.isNumber)) ?? 1
    }
}

extension UTF8 {
    fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case ..<0x80: 1
        case ..<0x800: 2
        case ..<0x10000: 3
        default: 4
        }
    }
}
