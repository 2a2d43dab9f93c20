internal import Impediments
internal import Ledger
internal import Logging
internal import ServiceLifecycle

/// Seals the events behind the commits, so that nobody who writes waits for the head of the chain.
struct Sealer: Service {
    let ledger: any Ledger
    let workspaces: Workspaces
    let pause: Duration
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    try await sealAll()
                } catch {
                    logger.error("sealer.failed", metadata: ["error": "\(error)"])
                }
                do { try await Task.sleep(for: pause) } catch { break }
            }
        }
        // What was written last is sealed before the house is closed.
        do { try await sealAll() } catch { logger.error("sealer.failed", metadata: ["error": "\(error)"]) }
    }

    private func sealAll() async throws {
        for workspace in workspaces.all {
            while try await ledger.seal(workspace.name) > 0 {}
        }
    }
}
