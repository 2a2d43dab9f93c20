/// What PostgreSQL calls a failure, by its five letters; never by its text, which changes with the language.
struct SQLState: Sendable, Hashable {
    let code: String

    /// The same transaction may succeed when it is run again: somebody else was in between.
    var asksForAnotherTry: Bool { code == "40001" || code == "40P01" }

    var meaning: LedgerError.Code {
        switch code {
        case "53100": .full
        case "25006": .readOnly
        case "40001", "40P01", "55P03", "53200", "53400", "57014": .busy
        // Starting, stopping, too many connections, and all that is wrong with the connection itself. The last one
        // ends a transaction that stood still for too long.
        case "57P01", "57P02", "57P03", "53300", "25P03": .away
        case "XX001", "XX002": .corrupt
        default:
            switch code.prefix(2) {
            case "08": .away
            case "23": .constraint
            default: .other
            }
        }
    }
}

extension LedgerError {
    /// PostgreSQL's first line names tables and columns; its details hold people's words and are left out.
    init(_ state: SQLState, _ message: String) {
        let line = message.split(separator: "\n").first.map(String.init) ?? "no message"
        self.init(state.meaning, "PostgreSQL \(state.code): \(line)")
    }

    static func away(_ reason: String) -> LedgerError {
        LedgerError(.away, "the database server cannot be reached: \(reason)")
    }
}
