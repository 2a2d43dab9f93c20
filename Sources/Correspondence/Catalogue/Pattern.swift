import Letters

/// A sentence with places for what changes in it, as a catalogue has it.
///
/// `{name}` stands for a value; `{n, words}` for a number in words as far as people say them so (`{n, words, feminine}`
/// where the language has genders); `{n, plural, =0 {…} one {…} other {…}}` for words by number, in which `#` is the
/// number in figures; `{x, select, a {…} other {…}}` for words by a value. `` `code` `` and `**strong**` are marks, as
/// in `Prose`. There is no quoting: an apostrophe is an apostrophe.
///
/// A value is data: it is put in after the marks are read, so nothing that a person wrote can become one.
struct Pattern: Sendable, Equatable {
    enum Style: Sendable { case plain, code, strong }

    indirect enum Piece: Sendable, Equatable {
        case text(String, Style)
        case value(String, Style)
        case spelled(String, feminine: Bool, Style)
        case plural(String, [Case], Style)
        /// The number of the plural that it stands in.
        case amount(String, Style)
        case select(String, [Case], Style)
    }

    struct Case: Sendable, Equatable {
        /// `one`, `other`, `=0`, or a value of a select.
        var key: String
        var pieces: [Piece]
    }

    let pieces: [Piece]

    init(_ source: String) throws(PatternError) {
        var parser = PatternParser(source)
        pieces = try parser.whole()
    }

    /// Words without any places in them, for what could not be read.
    init(verbatim text: String) { pieces = [.text(text, .plain)] }

    /// What a place asks for.
    enum Use: Sendable, Hashable, Comparable {
        case value, number
        case select(keys: Set<String>)

        static func < (a: Use, b: Use) -> Bool { "\(a)" < "\(b)" }
    }

    /// The places, and what each asks for; a number where any use of it does.
    var places: [String: Use] {
        var places: [String: Use] = [:]
        func visit(_ pieces: [Piece]) {
            for piece in pieces {
                switch piece {
                case .text: break
                case .value(let name, _): places[name] = places[name] ?? .value
                case .spelled(let name, _, _), .amount(let name, _): places[name] = .number
                case .plural(let name, let cases, _):
                    places[name] = .number
                    cases.forEach { visit($0.pieces) }
                case .select(let name, let cases, _):
                    places[name] = .select(keys: Set(cases.map(\.key)))
                    cases.forEach { visit($0.pieces) }
                }
            }
        }
        visit(pieces)
        return places
    }

    /// The keys of every plural in it, each list once.
    var pluralKeys: [[String]] {
        func visit(_ pieces: [Piece]) -> [[String]] {
            pieces.flatMap { piece -> [[String]] in
                switch piece {
                case .text, .value, .spelled, .amount: []
                case .plural(_, let cases, _): [cases.map(\.key)] + cases.flatMap { visit($0.pieces) }
                case .select(_, let cases, _): cases.flatMap { visit($0.pieces) }
                }
            }
        }
        return visit(pieces)
    }
}

/// What is wrong with a pattern, and how far from its beginning.
struct PatternError: Error, Equatable, CustomStringConvertible {
    let reason: String
    let offset: Int
    var description: String { "\(reason), at character \(offset)" }
}
