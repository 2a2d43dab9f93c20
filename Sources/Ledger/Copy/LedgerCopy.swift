/// Copies a whole ledger from one database to another, whichever they are, and counts what has arrived.
///
/// Both sides are open transactions: what is read is consistent, what is written is there whole or not at all.
struct LedgerCopy {
    let source: any SQLConnection
    let target: any SQLConnection

    /// Rows in one statement. The widest table has 14 columns, and SQLite takes 32,766 arguments.
    private static let rowsAtOnce = 200

    /// Throws `constraint` where the target has rows of its own: nothing is ever overwritten.
    func run(progress: (LedgerProgress) -> Void) throws {
        try source.patiently { try target.patiently { try copyAll(progress) } }
    }

    private func copyAll(_ progress: (LedgerProgress) -> Void) throws {
        for table in CopiedTable.all where try !table.page(after: nil, limit: 1, in: target).isEmpty {
            throw LedgerError(.constraint, "the ledger is not empty: there are rows in its table \(table.name)")
        }
        let total = try CopiedTable.all.reduce(Int64(0)) { try $0 + $1.count(in: source) }
        var done: Int64 = 0
        for table in CopiedTable.all {
            var copied: Int64 = 0
            var last: SQLRow?
            while true {
                let rows = try table.page(after: last, limit: Self.rowsAtOnce, in: source)
                guard !rows.isEmpty else { break }
                try table.insert(rows, into: target)
                last = rows.last
                copied += Int64(rows.count)
                done += Int64(rows.count)
                progress(LedgerProgress(.copying, done: done, of: total))
            }
            let (expected, there) = (try table.count(in: source), try table.count(in: target))
            guard copied == expected, there == expected else {
                throw LedgerError(
                    .other,
                    "table \(table.name) had \(expected) rows, of which \(copied) were copied and \(there) arrived")
            }
        }
    }

    /// What PostgreSQL has to be told afterwards, so that the next rows get the next numbers; SQLite knows.
    static let postgresIdentities: [SQL] = ["inbox", "correction", "evidence", "outbox"].map { table in
        SQL(
            stringLiteral: """
                SELECT setval(pg_get_serial_sequence('\(table)', 'id'), coalesce(max(id), 1), max(id) IS NOT NULL)
                FROM \(table)
                """)
    }
}

/// How far a long work on a ledger is.
package struct LedgerProgress: Sendable, Hashable {
    package enum Work: String, Sendable, Hashable, CaseIterable { case copying, checking, verifying }

    package var work: Work
    /// Pages, rows or events, whatever is counted.
    package var done: Int64
    package var total: Int64

    package init(_ work: Work, done: Int64, of total: Int64) {
        self.work = work
        self.done = done
        self.total = total
    }
}
