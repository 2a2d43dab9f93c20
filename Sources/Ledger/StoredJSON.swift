import Dispatch
import Foundation
import Synchronization

/// How values are written into the ledger and read back: one configuration for every table and database.
///
/// Keys are sorted, so that equal values have equal bytes: the key of an address is its JSON, and a chain of
/// hashes over the events needs it as well.
package enum StoredJSON {
    private static let encoder: JSONEncoder = {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }()
    private static let decoder = JSONDecoder()

    package static func text(_ value: some Encodable) throws -> String {
        String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// Reads a stored value. `place` names the table and the row for whoever has to repair it.
    ///
    /// Only the path to the defect is told, never the value: it may be somebody's words.
    package static func value<Value: Decodable>(
        _ type: Value.Type = Value.self, from text: String, in place: @autoclosure () -> String
    ) throws(LedgerError) -> Value {
        do {
            return try decoder.decode(Value.self, from: Data(text.utf8))
        } catch {
            throw LedgerError(.corrupt, "\(place()) cannot be read as \(Value.self)\(path(of: error))")
        }
    }

    /// Reads many, on all processors; the first defect is thrown.
    static func values<Value: Decodable & Sendable>(
        from texts: [(text: String, place: String)]
    ) throws -> [Value] {
        let parts = min(ProcessInfo.processInfo.activeProcessorCount, 1 + texts.count / 64)
        let done = Mutex<[Int: Result<[Value], any Error>]>([:])
        DispatchQueue.concurrentPerform(iterations: parts) { part in
            let range = texts.count * part / parts..<texts.count * (part + 1) / parts
            let read = Result { try texts[range].map { try value(Value.self, from: $0.text, in: $0.place) } }
            done.withLock { $0[part] = read }
        }
        return try done.withLock { done in try (0..<parts).flatMap { try done[$0]?.get() ?? [] } }
    }

    private static func path(of error: any Error) -> String {
        let path: [any CodingKey] =
            switch error {
            case DecodingError.keyNotFound(let key, let context): context.codingPath + [key]
            case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context),
                DecodingError.dataCorrupted(let context):
                context.codingPath
            default: []
            }
        return path.isEmpty ? "" : ": look at " + path.map(\.stringValue).joined(separator: ".")
    }
}
