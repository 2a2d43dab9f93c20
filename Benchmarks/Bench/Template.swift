import Impediments
import Ledger

/// A stored value with gaps: written once as the ledger writes it, and filled in a million times by joining texts.
struct Template: Sendable {
    /// What differs from one impediment to the next.
    struct Values {
        var workspace = ""
        var number = 0
        /// Of the message, in digits.
        var message = ""
        var source = ""
        var product = ""
        var team = ""
        /// When the impediment was raised; moments of the template count from `Gap.start`.
        var raised: Int64 = 0
    }

    /// Stands for a value while the template is written.
    enum Gap {
        static let workspace = "-workspace-"
        static let number = 987_654_321
        static let message = "-message-"
        static let source = "-source-"
        static let product = "-product-"
        static let team = "-team-"
        /// So far from everything else that each moment near it is one of the template's.
        static let start: Int64 = 4_444_000_000_000
        static func moment(after minutes: Int64) -> Instant { Instant(milliseconds: start + minutes * 60_000) }
    }

    private enum Piece {
        case text(String)
        case workspace, number, message, source, product, team
        case moment(after: Int64)
    }

    private let pieces: [Piece]

    init(_ value: some Encodable) throws { self.init(text: try StoredJSON.text(value)) }

    init(text: String) {
        var pieces: [Piece] = []
        let gaps = #/987654321|-workspace-|-message-|-source-|-product-|-team-|4444[0-9]{9}/#
        var rest = text[...]
        while let match = rest.firstMatch(of: gaps) {
            pieces.append(.text(String(rest[..<match.range.lowerBound])))
            switch String(match.output) {
            case Gap.workspace: pieces.append(.workspace)
            case "987654321": pieces.append(.number)
            case Gap.message: pieces.append(.message)
            case Gap.source: pieces.append(.source)
            case Gap.product: pieces.append(.product)
            case Gap.team: pieces.append(.team)
            case let moment: pieces.append(.moment(after: (Int64(moment) ?? Gap.start) - Gap.start))
            }
            rest = rest[match.range.upperBound...]
        }
        self.pieces = pieces + [.text(String(rest))]
    }

    func filled(with values: Values) -> String {
        var text = ""
        text.reserveCapacity(2048)
        for piece in pieces {
            switch piece {
            case .text(let words): text += words
            case .workspace: text += values.workspace
            case .number: text += String(values.number)
            case .message: text += values.message
            case .source: text += values.source
            case .product: text += values.product
            case .team: text += values.team
            case .moment(let offset): text += String(values.raised + offset)
            }
        }
        return text
    }
}
