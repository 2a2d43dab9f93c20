internal import Ledger
internal import Logging
internal import ServiceLifecycle

/// Looks at the pages of the ledger that opening had no time for, beside the work.
///
/// Damage ends the daemon with the words with which it would not have started: what goes on writing into a damaged
/// file makes it worse.
struct StorageCheck: Service {
    let ledger: any Ledger
    let logger: Logger

    func run() async throws {
        do {
            try await cancelWhenGracefulShutdown { try await ledger.finishCheck() }
        } catch let error as LedgerError where error.code == .corrupt {
            logger.critical("ledger.damaged", metadata: ["error": "\(error)"])
            throw error
        } catch is CancellationError {
            return
        } catch {
            // It could not be looked at just now; that is no sign of damage.
            logger.warning("ledger.notChecked", metadata: ["error": "\(error)"])
        }
        // A service that returns would end the others.
        await cancelWhenGracefulShutdown { await Doorbell().wait() }
    }
}
