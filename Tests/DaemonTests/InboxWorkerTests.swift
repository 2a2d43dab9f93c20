import Impediments
import Ledger
import Letters
import Logging
import Synchronization
import TestKit
import Testing

@testable import Daemon

@Suite("Who reads the inbox")
struct InboxWorkerTests {
    @Test("what is to be tried again holds back what was said after it in its conversation, and nothing else")
    func order() async throws {
        let stage = try PipelineTests()
        let ledger = FaultingLedger(stage.ledger)
        let time = Mutex(PipelineTests.monday)
        let me = try await ledger.write { try $0.join(named: "test", alone: true, at: PipelineTests.monday) }
        _ = try await ledger.append([
            stage.said("m1"), stage.said("m2", "Still no test environment, we are stopped."),
            stage.said("m3", in: "elsewhere"),
        ])
        // The next write claims all three, and the one after reads the first.
        ledger.fail(at: ledger.writes + 2, .isBusy)
        let settings = try PaperFolder(["straw.yaml": PipelineTests.configuration]).load("straw.yaml")
        let bell = Doorbell()
        let worker = InboxWorker(
            pipeline: Pipeline(rehearsing: settings, ledger: ledger, reading: stage.pipeline.reading),
            intake: GroupCommit(ledger: ledger), claimant: { me }, doorbell: bell, pulse: Pulse(),
            now: { time.withLock { $0 } }, logger: .quiet)
        let run = Task { try await worker.run() }
        try await until("the third is put aside") { try await ledger.read { try !$0.quarantine(limit: 9).isEmpty } }
        #expect(try await receipts(in: ledger) == [], "the second waits for the first")
        time.withLock { $0 = $0 + Limits.readRetries[0] }
        bell.ring()
        try await until("all are read") { try await ledger.read { try $0.countPendingDeliveries() } == 0 }
        run.cancel()
        try await run.value
        #expect(try await receipts(in: ledger) == ["m1", "m2"])
    }

    private func until(_ what: String, _ isSo: () async throws -> Bool) async throws {
        for _ in 0..<2000 {
            if try await isSo() { return }
            try await Task.sleep(for: .milliseconds(5))
        }
        Issue.record("it never came that \(what)")
    }

    private func receipts(in ledger: any Ledger) async throws -> [String?] {
        try await ledger.read { try $0.outbox(matching: OutboxFilter()) }.map(\.letter)
            .filter { $0.purpose == .receipt }.map(\.inReplyTo)
    }
}
