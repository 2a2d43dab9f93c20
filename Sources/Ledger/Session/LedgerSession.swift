/// One transaction's (or one reading's) view of the ledger: values in, values out.
///
/// Its extensions answer the protocol, one file a subject, in SQL that both databases understand.
struct LedgerSession: LedgerTransaction {
    let connection: any SQLConnection

    var dialect: Dialect { connection.dialect }

    /// Runs a statement that changes rows; how many.
    @discardableResult
    func run(_ sql: SQL) throws -> Int { try connection.run(sql) }
    func rows(_ sql: SQL) throws -> [SQLRow] { try connection.rows(sql) }
    func row(_ sql: SQL) throws -> SQLRow? { try rows(sql).first }
}
