import Foundation

/// One line of the table: a figure and its bound.
struct Figure: Sendable {
    enum Bound: Sendable {
        case atMost(Double)
        case atLeast(Double)
        /// Only told.
        case none

        func holds(_ value: Double) -> Bool {
            switch self {
            case .atMost(let most): value <= most
            case .atLeast(let least): value >= least
            case .none: true
            }
        }
    }

    var name: String
    var value: Double
    var unit: String
    var bound = Bound.none
    /// What it was measured on, and what else there is to say.
    var note = ""

    var isOver: Bool { !bound.holds(value) }

    var line: String {
        let limit =
            switch bound {
            case .atMost(let most): "≤ " + Self.number(most)
            case .atLeast(let least): "≥ " + Self.number(least)
            case .none: ""
            }
        let verdict =
            switch bound {
            case .none: ""
            default: isOver ? "over" : "ok"
            }
        return Self.row(name, Self.number(value), unit, limit, verdict, note)
    }

    static func row(_ cells: String...) -> String {
        zip(cells, [44, 12, 10, 12, 6, 0]).map { cell, width in
            cell + String(repeating: " ", count: max(0, width - cell.count))
        }.joined(separator: " ")
    }

    private static func number(_ value: Double) -> String {
        let digits = abs(value) >= 1000 ? 0 : abs(value) >= 10 ? 1 : 3
        return value.formatted(
            .number.precision(.fractionLength(digits)).grouping(.never).locale(Locale(identifier: "en")))
    }
}

extension [Double] {
    /// The middle one; of two the mean.
    /// Each of them, for a note.
    var listed: String { map { $0.formatted(.number.precision(.fractionLength(2))) }.joined(separator: " ") }

    var median: Double {
        let sorted = sorted()
        guard !sorted.isEmpty else { return .nan }
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
}

extension Duration {
    var inMilliseconds: Double { self / .milliseconds(1) }
    var inSeconds: Double { self / .seconds(1) }
}
