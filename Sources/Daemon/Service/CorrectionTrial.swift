internal import Chat
package import Impediments
package import Ledger

/// What a reading comes to: of which kind, and whether work is stopped.
package struct ReadAs: Sendable, Equatable {
    package var category: Category
    package var severity: Severity

    package init(category: Category, severity: Severity) {
        self.category = category
        self.severity = severity
    }

    package init(_ reading: Reading) { self.init(category: reading.category, severity: reading.severity) }

    fileprivate func agrees(with said: Correction) -> Bool {
        said.category.map { $0 == category } ?? true && said.severity.map { $0 == severity } ?? true
    }

    package var words: String { category == .nothing ? "no impediment" : "\(category.plain), \(severity.plain)" }
    var json: JSON { ["category": .string(category.rawValue), "severity": .string(severity.rawValue)] }
}

/// An earlier message, read without the corrections of its workspace and with them.
package struct Flip: Sendable {
    package var workspace: String
    package var impediment: ImpedimentID
    package var words: String
    package var before: ReadAs
    package var after: ReadAs
    /// What a person said of this very message.
    package var said: Correction?

    package var line: String {
        let said = said.map { "  (a person said: \($0.words))" } ?? ""
        return "\(workspace)  \(impediment)  \(before.words) -> \(after.words)\(said)  \(words.onOneLine)"
    }

    package var json: String {
        let line: JSON = [
            "workspace": .string(workspace), "impediment": .string(impediment.description), "before": before.json,
            "after": after.json, "corrected": said?.json ?? .null, "text": .string(words),
        ]
        return line.text
    }
}

/// What corrections change in what was said before, in numbers.
package struct Trial: Sendable {
    private let workspace: String
    private let corrections: Int
    private let isApplied: Bool
    package private(set) var messages = 0
    package private(set) var asSaid = 0
    package private(set) var against = 0
    package private(set) var others = 0

    init(_ school: CorrectionBook.School) {
        workspace = school.workspace
        corrections = school.corrections.count
        isApplied = school.isApplied
    }

    mutating func count(_ flip: Flip) {
        messages += 1
        guard flip.before != flip.after else { return }
        switch flip.said.map(flip.after.agrees) {
        case true: asSaid += 1
        case false: against += 1
        case nil: others += 1
        }
    }

    package var line: String {
        let state = isApplied ? "applied" : "held: nothing is read so until `reader.corrections` is `apply`"
        return
            "\(workspace): corrections \(corrections) (\(state)); messages read again \(messages); verdicts that flip "
            + "\(asSaid + against + others): as a person said of that message \(asSaid), otherwise than a person said "
            + "\(against), messages that nobody corrected \(others)"
    }

    package var json: String {
        let line: JSON = [
            "workspace": .string(workspace), "corrections": JSON(corrections), "applied": .bool(isApplied),
            "messages": JSON(messages), "flips": JSON(asSaid + against + others), "as_corrected": JSON(asSaid),
            "against_a_correction": JSON(against), "not_corrected": JSON(others),
        ]
        return line.text
    }
}

extension CorrectionBook.Entry {
    /// For a person: number, when, where, by whom, what was said, and of which words.
    package var line: String {
        let said = kept.correction
        return "\(kept.id)  \(said.at)  \(workspace)  \(said.impediment)  \(said.by)  \(said.words)  "
            + kept.words.onOneLine
    }

    package var json: String {
        let said = kept.correction
        let line: JSON = [
            "id": JSON(kept.id), "workspace": .string(workspace),
            "impediment": .string(said.impediment.description), "by": .string(said.by.value),
            "at": .string(said.at.rfc3339), "category": JSON(said.category?.rawValue),
            "severity": JSON(said.severity?.rawValue), "text": .string(kept.words),
        ]
        return line.text
    }
}

extension Correction {
    fileprivate var words: String {
        [category.map { $0 == .nothing ? "no impediment" : $0.plain }, severity?.plain].compactMap { $0 }
            .joined(separator: ", ")
    }

    fileprivate var json: JSON { ["category": JSON(category?.rawValue), "severity": JSON(severity?.rawValue)] }
}

extension Category {
    fileprivate var plain: String { rawValue.replacing("_", with: " ") }
}

extension Severity {
    fileprivate var plain: String { self == .stopped ? "stopped" : "slower" }
}

extension String {
    /// Enough to know it again, as one line of a terminal.
    var onOneLine: String {
        let words = map { $0.unicodeScalars.contains { $0.properties.generalCategory == .control } ? " " : $0 }
        return words.count > 100 ? String(words.prefix(99)) + "…" : String(words)
    }
}
