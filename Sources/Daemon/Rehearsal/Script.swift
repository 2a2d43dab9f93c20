internal import Chat
internal import Foundation
package import Impediments
package import Letters

/// One line of a rehearsal script (FACE, `straw rehearse`).
package struct ScriptLine: Sendable {
    package var number: Int
    package var at: Instant
    package var happens: Happens

    /// What it is, where it is told that it changes nothing.
    package var name: String {
        switch happens {
        case .delivery(let inbound):
            switch inbound.content {
            case .edited: "the edit"
            case .deleted: "the deletion"
            default: "the message"
            }
        case .answer: "the answer"
        case .evidence: "the evidence"
        }
    }

    /// The message that it edits or deletes.
    var changed: MessageReference? {
        guard case .delivery(let inbound) = happens else { return nil }
        switch inbound.content {
        case .edited(let reference, _, _), .deleted(let reference): return reference
        default: return nil
        }
    }

    package enum Happens: Sendable {
        case delivery(Inbound)
        case answer(ImpedimentID, by: String, Answer)
        case evidence(product: String, kind: EvidenceKind)
    }
}

/// A problem of a script, with its place.
package struct ScriptProblem: Error, Sendable, CustomStringConvertible {
    let file: String
    let line: Int
    let column: Int
    let what: String
    package var description: String { "\(file):\(line):\(column): \(what)" }
}

/// Reads a script: JSON lines, times RFC 3339, ascending.
package struct Script: Sendable {
    package var lines: [ScriptLine]
    let file: String

    package init(_ bytes: [UInt8], file: String) throws(ScriptProblem) {
        var lines: [ScriptLine] = []
        for (index, raw) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            func problem(_ what: String) -> ScriptProblem {
                ScriptProblem(file: file, line: index + 1, column: 1, what: what)
            }
            guard raw.contains(where: { $0 > 32 }) else { continue }
            let line: ScriptLine
            do {
                line = try JSONDecoder().decode(Line.self, from: Data(raw)).scriptLine(number: index + 1)
            } catch let error as DecodingError {
                throw problem(error.inWords)
            } catch {
                throw problem("\(error)")
            }
            if let last = lines.last, line.at < last.at {
                throw problem("\(line.at) is before the line above; times must rise")
            }
            lines.append(line)
        }
        self.file = file
        self.lines = lines
        nameEditors()
    }

    /// An edit of a script does not say who edits: it is whoever wrote the message.
    private mutating func nameEditors() {
        var authors: [MessageReference: String] = [:]
        for index in lines.indices {
            guard case .delivery(var inbound) = lines[index].happens else { continue }
            switch inbound.content {
            case .message(let message) where !message.author.isBot: authors[message.reference] = message.author.id
            case .edited(let reference, _, _):
                inbound.by = authors[reference]
                lines[index].happens = .delivery(inbound)
            default: break
            }
        }
    }

    /// The messages that its lines post.
    var posted: Set<MessageReference> {
        Set(
            lines.compactMap { line -> MessageReference? in
                guard case .delivery(let inbound) = line.happens, case .message(let message) = inbound.content else {
                    return nil
                }
                return message.reference
            })
    }

    func problem(_ line: ScriptLine, _ what: String) -> ScriptProblem {
        ScriptProblem(file: file, line: line.number, column: 1, what: what)
    }
}

/// The JSON shape of a line.
private struct Line: Decodable {
    var at: String
    var message: MessageShape?
    var edit: EditShape?
    var delete: DeleteShape?
    var answer: AnswerShape?
    var evidence: EvidenceShape?

    struct MessageShape: Decodable {
        var source: String
        var channel: String
        var id: String
        var thread: String?
        var author: AuthorShape
        var text: String
        var addressed: Bool?
        var permalink: String?
    }
    struct EditShape: Decodable {
        var source: String
        var channel: String
        var id: String
        var text: String
    }
    struct DeleteShape: Decodable {
        var source: String
        var channel: String
        var id: String
    }
    struct EvidenceShape: Decodable {
        var product: String
        var kind: OneOf<EvidenceKind>
        var text: String?
    }
    /// `"u1"`, or the object of the generic source.
    struct AuthorShape: Decodable {
        var author: Author
        init(from decoder: any Decoder) throws {
            if let id = try? decoder.singleValueContainer().decode(String.self) {  // try?: the other shape follows
                author = Author(id: id)
                return
            }
            let container = try decoder.container(keyedBy: Keys.self)
            author = Author(
                id: try container.decode(String.self, forKey: .id),
                name: try container.decodeIfPresent(String.self, forKey: .name),
                isBot: try container.decodeIfPresent(Bool.self, forKey: .bot) ?? false)
        }
        enum Keys: CodingKey { case id, name, bot }
    }
    struct AnswerShape: Decodable {
        var impediment: String
        var by: String
        var answer: Answer
        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Keys.self)
            impediment = try container.decode(String.self, forKey: .impediment)
            by = try container.decode(String.self, forKey: .by)
            answer = try Self.answer(try decoder.container(keyedBy: Answer.CodingKeys.self))
        }
        enum Keys: CodingKey { case impediment, by }

        private static func answer(_ fields: KeyedDecodingContainer<Answer.CodingKeys>) throws -> Answer {
            func text(_ key: Answer.CodingKeys) throws -> String? {
                try fields.decodeIfPresent(String.self, forKey: key)
            }
            func day(_ key: Answer.CodingKeys) throws -> CalendarDay? {
                try fields.decodeIfPresent(CalendarDay.self, forKey: key)
            }
            return Answer(
                try fields.decode(OneOf<Verb>.self, forKey: .verb).value, text: try text(.text), date: try day(.date),
                category: try fields.decodeIfPresent(OneOf<Category>.self, forKey: .category)?.value,
                severity: try fields.decodeIfPresent(OneOf<Severity>.self, forKey: .severity)?.value,
                option: try fields.decodeIfPresent(Choice.self, forKey: .option)?.text, reason: try text(.reason),
                to: try text(.to), into: try text(.into),
                options: try fields.decodeIfPresent([String].self, forKey: .options),
                recommendation: try text(.recommendation), neededBy: try day(.neededBy),
                reviewDate: try day(.reviewDate), days: try fields.decodeIfPresent(Int.self, forKey: .days),
                effort: try fields.decodeIfPresent(Double.self, forKey: .effort),
                endangers: try fields.decodeIfPresent([Int].self, forKey: .endangers))
        }
    }
    /// A number or a text: `2` and `"2"` are the same choice, as in an action of the generic source.
    struct Choice: Decodable {
        var text: String
        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            do { text = String(try value.decode(Int.self)) } catch is DecodingError {
                text = try value.decode(String.self)
            }
        }
    }
    /// A word out of a closed set; of another one the set is told, and not the name of a type.
    struct OneOf<Value: RawRepresentable & CaseIterable>: Decodable where Value.RawValue == String {
        var value: Value
        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            let text = try container.decode(String.self)
            guard let value = Value(rawValue: text) else {
                let all = Value.allCases.map(\.rawValue).joined(separator: ", ")
                throw DecodingError.dataCorruptedError(
                    in: container, debugDescription: "\(text) is not known; write one of \(all)")
            }
            self.value = value
        }
    }

    func scriptLine(number: Int) throws -> ScriptLine {
        guard let instant = Instant(rfc3339: at) else {
            throw Wrong("at: not a time: \(at); write 2026-03-02T09:00:00Z")
        }
        func inbound(_ source: String, _ content: Inbound.Content) -> ScriptLine.Happens {
            .delivery(Inbound(source: source, eventID: "line/\(number)", at: instant, content: content))
        }
        let happens: ScriptLine.Happens
        if let message {
            // Words come in as they do from a chat: without secrets, and no longer than is read.
            let words = IncomingText(message.text)
            happens = inbound(
                message.source,
                .message(
                    Message(
                        reference: .init(source: message.source, channel: message.channel, id: message.id),
                        thread: message.thread, author: message.author.author, text: words.text,
                        permalink: message.permalink, addressed: message.addressed ?? false, notes: words.notes)))
        } else if let edit {
            let words = IncomingText(edit.text)
            happens = inbound(
                edit.source,
                .edited(
                    .init(source: edit.source, channel: edit.channel, id: edit.id), text: words.text,
                    notes: words.notes))
        } else if let delete {
            happens = inbound(
                delete.source, .deleted(.init(source: delete.source, channel: delete.channel, id: delete.id)))
        } else if let answer {
            guard let id = ImpedimentID(answer.impediment) else {
                throw Wrong("answer.impediment: \(answer.impediment) is no impediment; write IMP-1")
            }
            happens = .answer(id, by: answer.by, answer.answer)
        } else if let evidence {
            happens = .evidence(product: evidence.product, kind: evidence.kind.value)
        } else {
            throw Wrong("nothing happens here; write message, edit, delete, answer or evidence")
        }
        return ScriptLine(number: number, at: instant, happens: happens)
    }

    struct Wrong: Error, CustomStringConvertible {
        var description: String
        init(_ description: String) { self.description = description }
    }
}

extension DecodingError {
    /// What is wrong and where in the line, without Foundation's wording.
    var inWords: String {
        func path(_ context: Context, _ last: (any CodingKey)? = nil) -> String {
            (context.codingPath + [last].compactMap { $0 }).map(\.stringValue).joined(separator: ".")
        }
        return switch self {
        case .keyNotFound(let key, let context): "\(path(context, key)): missing; add it"
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            "\(path(context)): wrong type; see the script's shape in `straw rehearse --help`"
        case .dataCorrupted(let context):
            context.codingPath.isEmpty
                ? "not JSON; write one object on each line" : "\(path(context)): \(context.debugDescription)"
        @unknown default: "cannot be read"
        }
    }
}
