import Ledger
package import Logging

/// Secrets that are made where they are not there, beside a ledger that has been in use with others.
extension Settings {
    /// Says so in the log: whoever signs with the old one is refused from now on, and hears only that.
    ///
    /// The ledger is looked at as it is; what is wrong with it is told by whoever opens it to work with it.
    package func tellNewSecrets(to logger: Logger) async {
        guard !missingSecrets.isEmpty else { return }
        do {
            guard let ledger = try await ledger.openAsItIs() else { return }
            let isInUse = await ledger.isInUse
            try await ledger.close()
            guard isInUse else { return }
        } catch {
            return
        }
        for path in missingSecrets { logger.warning("configuration.newSecret", metadata: ["file": "\(path)"]) }
    }

    /// What the doctor says of them.
    func newSecrets(beside ledger: any Ledger) async -> [Finding] {
        guard !missingSecrets.isEmpty, await ledger.isInUse else { return [] }
        return missingSecrets.map { path in
            Finding(
                "secret", path, .note, "this file is not there, and the ledger is in use",
                remedy: "put the old one back: `straw serve` would make another, and refuse whoever signs with the old")
        }
    }
}

extension Ledger {
    /// Whether anything has ever come in; a ledger that cannot tell has none to lose.
    fileprivate var isInUse: Bool {
        get async {
            do { return try await summary().rows["inbox", default: 0] > 0 } catch { return false }
        }
    }
}
