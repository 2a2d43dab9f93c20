package import Ledger

/// What is done to a ledger from outside the daemon: looked at, backed up, restored.
extension LedgerSettings {
    /// What the configuration calls it, without any password.
    package var place: String {
        switch self {
        case .sqlite(let path): path
        case .postgres: "the PostgreSQL ledger"
        }
    }

    /// As it is: nothing is made, nothing is brought up to date. `nil` where there is none.
    package func openAsItIs() async throws -> (any Ledger)? {
        switch self {
        case .sqlite(let path): try SQLiteLedger.openAsItIs(path: path)
        case .postgres(let address): try await PostgresLedger.openAsItIs(address: address.reveal())
        }
    }

    /// Fills a ledger that is not there yet, or holds nothing yet, with a backup, which is verified first.
    ///
    /// Throws a `BackupProblem` where the file is at fault.
    package func restore(
        _ file: String, progress: @escaping @Sendable (LedgerProgress) -> Void
    ) async throws -> StagedBackup {
        switch self {
        case .sqlite(let path): try await SQLiteLedger.restore(file, to: path, progress: progress)
        case .postgres(let address):
            try await PostgresLedger.restore(file, to: address.reveal(), progress: progress)
        }
    }

    /// Brings the schema up, or down again; a ledger that is not there is made.
    package func migrate(to target: Int) async throws -> Migration {
        switch self {
        case .sqlite(let path): try SQLiteLedger.migrate(path: path, to: target)
        case .postgres(let address): try await PostgresLedger.migrate(address: address.reveal(), to: target)
        }
    }
}
