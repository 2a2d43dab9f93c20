import Impediments
import Letters

/// The words of one topic in one language.
typealias Wordlist = KeyValuePairs<Phrase, String>

/// All that is said in one language. What it lacks is said in English, and a test finds it.
struct Catalogue: Sendable {
    let names: Names
    /// What was wrong in making it: a pattern that cannot be read, a phrase that stands twice.
    let problems: [String]
    private let patterns: [Phrase: Pattern]
    private let topics: [Subreason: Topic]
    private let conditions: [Subreason: Pattern]

    /// - Parameter setting: what the language does with signs before its patterns are read.
    init(
        _ names: Names, _ lists: [Wordlist], topic: (Subreason) -> Topic,
        setting: (String) -> String = { $0 }
    ) {
        var patterns: [Phrase: Pattern] = [:]
        var problems: [String] = []
        func read(_ source: String, _ name: String) -> Pattern {
            do {
                return try Pattern(setting(source))
            } catch {
                problems.append("\(names.tag), \(name): \(error)")
                return Pattern(verbatim: source)
            }
        }
        for (phrase, source) in lists.joined() {
            if patterns[phrase] != nil { problems.append("\(names.tag), \(phrase.rawValue): it stands twice") }
            patterns[phrase] = read(source, phrase.rawValue)
        }
        topics = Dictionary(uniqueKeysWithValues: Subreason.allCases.map { ($0, topic($0).set(setting)) })
        conditions = topics.mapValues { read($0.condition, "a condition") }
        self.names = names
        self.patterns = patterns
        self.problems = problems
    }

    // MARK: Which one

    static let all = [
        English.catalogue, German.catalogue, French.catalogue, Spanish.catalogue, Portuguese.catalogue,
    ]
    static let english = English.catalogue

    /// That of a language tag, whatever stands behind the language in it; English for one that we do not have.
    static func of(_ tag: String?) -> Catalogue {
        let language = tag?.prefix { $0 != "-" && $0 != "_" }.lowercased()
        return all.first { $0.names.tag == language } ?? english
    }

    // MARK: What it says

    func pattern(_ phrase: Phrase) -> Pattern? { patterns[phrase] }

    func say(_ phrase: Phrase, _ arguments: Arguments = [:]) -> Prose {
        guard let pattern = patterns[phrase] ?? English.catalogue.patterns[phrase] else {
            return Prose(verbatim: phrase.rawValue)
        }
        return Prose(spans: spans(of: pattern, arguments))
    }

    /// The same where only words are wanted: a subject, a label, a part of another sentence.
    func words(_ phrase: Phrase, _ arguments: Arguments = [:]) -> String { say(phrase, arguments).unmarked }

    func topic(_ subreason: Subreason) -> Topic { topics[subreason] ?? English.topic(of: subreason) }

    /// How things stand: the whole sentence of a topic's condition.
    func condition(_ subreason: Subreason, team: String, length: String) -> Prose {
        guard let pattern = conditions[subreason] else { return "" }
        return Prose(spans: spans(of: pattern, ["team": .text(team), "length": .text(length)]))
    }

    // MARK: Putting values in

    private func spans(of pattern: Pattern, _ arguments: Arguments) -> [Prose.Span] {
        var written = Written()
        write(pattern.pieces, arguments, into: &written)
        return written.spans
    }

    private func write(_ pieces: [Pattern.Piece], _ arguments: Arguments, into written: inout Written) {
        for piece in pieces {
            switch piece {
            case .text(let text, let style): written.add(text, style)
            case .value(let name, let style):
                switch arguments[name] {
                case .text(let text): written.add(text, style)
                case .prose(let prose): prose.spans.forEach { written.add($0, style) }
                case .number(let number): written.add(names.figures(number), style)
                case nil: written.add("…", style)
                }
            case .spelled(let name, let feminine, let style):
                written.add(arguments.number(name).map { names.inWords($0, feminine: feminine) } ?? "…", style)
            case .amount(let name, let style):
                written.add(arguments.number(name).map(names.figures) ?? "…", style)
            case .plural(let name, let cases, _):
                let number = arguments.number(name) ?? 0
                let exact = "=\(names.figures(number))"
                let category = names.plural.category(of: number)
                let chosen = cases.first { $0.key == exact } ?? cases.first { $0.key == category }
                write((chosen ?? cases.first { $0.key == "other" })?.pieces ?? [], arguments, into: &written)
            case .select(let name, let cases, _):
                let key = arguments.text(name)
                let chosen = cases.first { $0.key == key } ?? cases.first { $0.key == "other" }
                write(chosen?.pieces ?? [], arguments, into: &written)
            }
        }
    }
}

extension Arguments {
    fileprivate func number(_ name: String) -> Double? {
        guard case .number(let number)? = self[name] else { return nil }
        return number
    }

    fileprivate func text(_ name: String) -> String? {
        switch self[name] {
        case .text(let text): text
        case .prose(let prose): prose.unmarked
        case .number(let number): Int(exactly: number).map(String.init)
        case nil: nil
        }
    }
}

/// Spans as they are put together: what has the same mark as what stands before it goes on with it.
private struct Written {
    private var done: [Prose.Span] = []
    private var text = ""
    private var style = Pattern.Style.plain

    var spans: [Prose.Span] {
        var all = done
        if !text.isEmpty { all.append(span) }
        return all
    }

    private var span: Prose.Span {
        switch style {
        case .plain: .plain(text)
        case .code: .code(text)
        case .strong: .strong(text)
        }
    }

    mutating func add(_ more: String, _ newStyle: Pattern.Style) {
        if more.isEmpty { return }
        if newStyle != style { close() }
        style = newStyle
        text += more
    }

    /// A span of its own; within a mark its words alone.
    mutating func add(_ span: Prose.Span, _ newStyle: Pattern.Style) {
        guard newStyle == .plain else { return add(Prose(spans: [span]).unmarked, newStyle) }
        switch span {
        case .plain(let text): add(text, .plain)
        case .code(let text): add(text, .code)
        case .strong(let text): add(text, .strong)
        case .link:
            close()
            done.append(span)
        }
    }

    private mutating func close() {
        if !text.isEmpty { done.append(span) }
        text = ""
    }
}

extension Prose {
    /// The words alone, without any mark.
    var unmarked: String {
        spans.map { span in
            switch span {
            case .plain(let text), .code(let text), .strong(let text): text
            case .link(let title, _): title
            }
        }.joined()
    }
}
