/// One open transaction of either database: SQL in, rows out. Errors are `LedgerError`.
protocol SQLConnection {
    var dialect: Dialect { get }
    /// The number under which the database sees that this process is connected; `nil` where it sees none.
    var presence: Int64? { get }
    func rows(_ sql: SQL) throws -> [SQLRow]
    /// Runs a statement that changes rows; how many.
    func run(_ sql: SQL) throws -> Int
    /// Runs `body` without a bound on how long each of its statements may take: for what goes through everything.
    func patiently<Value>(_ body: () throws -> Value) rethrows -> Value
    /// Words were erased: once this transaction is committed, they should not lie in a log either.
    func sweepAfterCommit()
}

/// The few words in which the two databases differ; everything else is said once.
struct Dialect: Sendable {
    /// Takes rows that nobody else is just taking.
    let skippingLocked: SQL
    /// Finds a row where nobody else is just claiming deliveries, until the end of the transaction; `nil` where nobody
    /// else can be.
    let claimsInTurn: SQL?
    /// How to name the index that a query should go by; PostgreSQL finds it by itself.
    let byIndex: @Sendable (_ name: String) -> SQL
    /// Whether the process of a row of `claimant` is known to be gone.
    let isAbsent: SQL
    /// A schema step as this database takes it.
    let definition: @Sendable (Schema.Step.Text) -> String

    static let sqlite = Dialect(
        skippingLocked: "", claimsInTurn: nil, byIndex: { " INDEXED BY \(raw: $0)" }, isAbsent: "1 = 0",
        definition: { $0.sqlite })
    static let postgres = Dialect(
        skippingLocked: " FOR UPDATE SKIP LOCKED",
        claimsInTurn: """
            SELECT 1 AS turn FROM pg_try_advisory_xact_lock(\(raw: String(PostgresLock.claims)), 0) AS taken WHERE taken
            """,
        byIndex: { _ in "" },
        isAbsent: """
            presence IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM pg_locks JOIN pg_database ON pg_database.oid = pg_locks.database
                WHERE locktype = 'advisory' AND datname = current_database() AND classid = \(raw: String(PostgresLock.presence))
                    AND objid = presence AND objsubid = 2 AND granted)
            """,
        definition: { $0.postgres })
}

extension SQL.StringInterpolation {
    /// A name of ours that stands in the statement itself; never anything from outside.
    fileprivate mutating func appendInterpolation(raw name: String) { appendLiteral(name) }
}
