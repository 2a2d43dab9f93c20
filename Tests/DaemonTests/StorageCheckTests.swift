import Curl
import Ledger
import Synchronization
import TestKit
import Testing

@testable import Daemon

extension DaemonTests {
    @Suite("The pages that were not looked at before serving")
    struct StorageCheckTests {
        @Test("damage found later ends the daemon, with what is wrong and what to do")
        func damaged() async throws {
            let damage = LedgerError(.corrupt, "the ledger straw.db cannot be opened: pages of it are damaged")
            let error = await #expect(throws: LedgerError.self) {
                try await StorageCheck(ledger: try UncheckedLedger { throw damage }, logger: .quiet).run()
            }
            #expect(error == damage)
        }

        @Test("what could not be looked at, or is whole, ends nothing")
        func whole() async throws {
            for outcome in [nil, LedgerError(.busy, "busy")] {
                let looked = Doorbell()
                let ledger = try UncheckedLedger {
                    looked.ring()
                    if let outcome { throw outcome }
                }
                let check = Task { try await StorageCheck(ledger: ledger, logger: .quiet).run() }
                await looked.wait()
                check.cancel()
                try await check.value
            }
        }

        @Test("a daemon goes on while it is looked at, and stops before it is done")
        func beside() async throws {
            let begun = Doorbell()
            try await RunningDaemon.run(faults: { inner in
                UncheckedLedger(inner) {
                    begun.ring()
                    try await Task.sleep(for: .seconds(3600))
                }
            }) { daemon in
                await begun.wait()
                let answer = try await daemon.say("We have no keys, work is stopped.", id: "m1")
                #expect(answer.status == 202)
            }
        }
    }
}

/// A ledger with pages that were not looked at when it was opened.
private struct UncheckedLedger: LedgerWrapper {
    let inner: any Ledger
    let look: @Sendable () async throws -> Void

    init(_ inner: any Ledger, _ look: @escaping @Sendable () async throws -> Void) {
        self.inner = inner
        self.look = look
    }

    init(_ look: @escaping @Sendable () async throws -> Void) throws {
        self.init(try SQLiteLedger.inMemory(), look)
    }

    func finishCheck() async throws { try await look() }
}
