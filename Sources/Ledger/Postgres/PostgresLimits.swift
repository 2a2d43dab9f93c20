/// The first halves of the advisory locks that we take: "Strw", and the one after.
enum PostgresLock {
    /// With the hash of a workspace, while something in it changes; with zero, while the schema does.
    static let workspace = 1_400_140_407
    /// With the presence of a process, as long as it is connected.
    static let presence = 1_400_140_408
    /// With zero, while somebody claims deliveries (`Dialect.claimsInTurn`).
    static let claims = 1_400_140_409
}

/// Every bound of the PostgreSQL ledger.
enum PostgresLimits {
    /// Connections for work; one more listens.
    static let connections = 4
    static let connect = Duration.seconds(2)
    /// How long one statement may take before its connection is given up.
    static let statement = Duration.seconds(5)
    /// Waits before another try to connect; the last one repeats.
    static let reconnect: [Duration] = [
        .milliseconds(50), .milliseconds(100), .milliseconds(250), .milliseconds(500), .seconds(1),
    ]
    /// How often a transaction is run again that somebody else got in the way of.
    static let tries = 5
    static let preparedStatements = 500
    /// Several bells within this time are one.
    static let ringEvery = Duration.milliseconds(250)
    static let listenWait = Duration.seconds(30)

    /// What each connection asks for. A daemon that stands still within a transaction must not hold its locks: the
    /// server ends it well before its claims are given back.
    static let session = [
        "SET synchronous_commit = on", "SET lock_timeout = '4s'", "SET idle_in_transaction_session_timeout = '5s'",
        "SET standard_conforming_strings = on", "SET bytea_output = 'hex'", "SET search_path = public",
    ]
}
