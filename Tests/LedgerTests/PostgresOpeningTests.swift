import Foundation
import Impediments
import TestKit
import Testing

@testable import Ledger

@Suite(
    "Opening the PostgreSQL ledger, and several at once",
    .serialized, .enabled(if: PostgresScratch.server != nil, PostgresScratch.whyNot), .timeLimit(.minutes(2)))
struct PostgresOpeningTests {
    private func refusal(_ address: String) async throws -> LedgerError? {
        do {
            try await PostgresLedger.open(address: address).close()
            return nil
        } catch let error as LedgerError {
            return error
        }
    }

    @Test("daemons that start together make the tables once")
    func together() async throws {
        let address = try await PostgresScratch.database()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 1...5 { group.addTask { try await PostgresLedger.open(address: address).close() } }
            try await group.waitForAll()
        }
        #expect(try await refusal(address) == nil)
    }

    @Test("a server that is not there, and a database that is not there, are told apart, without the password")
    func notThere() async throws {
        let away = try #require(try await refusal("postgres://me:pass-word@127.0.0.1:1/straw"))
        #expect(away.code == .away && !away.description.contains("pass-word"))
        let address = try await PostgresScratch.database() + "_not"
        let missing = try #require(try await refusal(address))
        #expect(missing.code == .other && missing.description.contains("does not exist"))
    }

    @Test("tables of another program are left alone, and so is the ledger of a newer straw")
    func others() async throws {
        let foreign = try await PostgresScratch.database()
        try await PostgresLedger.execute("CREATE TABLE notes (id INT)", at: foreign)
        #expect(try await refusal(foreign)?.description.contains("another program") == true)
        let newer = try await PostgresScratch.database()
        try await PostgresLedger.open(address: newer).close()
        try await PostgresLedger.execute("UPDATE straw_schema SET number = 99", at: newer)
        #expect(try await refusal(newer)?.code == .newerSchema)
    }

    @Test("the schema goes back and forth, and what it keeps stays")
    func migrations() async throws {
        try await PostgresScratch.run { ledger in
            try await ledger.write { try $0.setFact("name", to: "value", in: "home") }
            for target in [1, Schema.newest, 0, Schema.newest] {
                try await ledger.pool.run { try PostgresSchema.migrate($0, to: target) }
                #expect(try await ledger.pool.run { try PostgresSchema.version($0) } == target)
                guard target > 0 else { continue }
            }
            #expect(try await ledger.read { try $0.fact("name", in: "home") } == nil, "back at nothing it is lost")
        }
    }

    @Test("the schema goes back and forth with data")
    func migrationsWithData() async throws {
        try await PostgresScratch.run { ledger in
            try await ledger.fillWithSamples()
            var before = try await ledger.everything()
            // Nothing older can hold what was corrected.
            before.corrections = []
            for target in [2, Schema.newest] {
                try await ledger.pool.run { try PostgresSchema.migrate($0, to: target) }
            }
            #expect(try await ledger.everything() == before)
        }
    }

    @Test("it tells what its own clock says")
    func clock() async throws {
        try await PostgresScratch.run { ledger in
            let (before, moment, after) = (Date.now, try await ledger.clock(), Date.now)
            let told = Double(try #require(moment).milliseconds) / 1000
            #expect(told >= before.timeIntervalSince1970 - 1 && told <= after.timeIntervalSince1970 + 1)
        }
    }

    @Test("a bell is heard by the others, and not by whoever rings")
    func bell() async throws {
        let address = try await PostgresScratch.database()
        let (first, second) = (
            try await PostgresLedger.open(address: address), try await PostgresLedger.open(address: address)
        )
        let (heard, told) = AsyncStream.makeStream(of: String.self)
        first.listen { told.yield("first") }
        second.listen { told.yield("second") }
        // Each is rung once when it begins to listen, where it began after that.
        try await Task.sleep(for: .milliseconds(300))
        told.yield("begin")
        first.ring()
        var names: [String] = []
        for await name in heard {
            names.append(name)
            if names.contains("begin"), names.last == "second" { break }
        }
        #expect(names.drop { $0 != "begin" } == ["begin", "second"])
        try await first.close()
        try await second.close()
    }

    @Test("a process that is gone is seen to be gone, one that is there is not")
    func presence() async throws {
        let address = try await PostgresScratch.database()
        let (first, second) = (
            try await PostgresLedger.open(address: address), try await PostgresLedger.open(address: address)
        )
        let now = Instant(milliseconds: 1_772_442_000_000)
        let claimant = try await first.write { try $0.join(named: "first", alone: false, at: now) }
        // The bell's connection is made beside the others.
        for _ in 1...100 where try await !second.read({ try $0.absentClaimants() }).isEmpty {
            try await Task.sleep(for: .milliseconds(20))
        }
        #expect(try await second.read { try $0.absentClaimants() } == [])
        try await first.close()
        for _ in 1...100 where try await second.read({ try $0.absentClaimants() }).isEmpty {
            try await Task.sleep(for: .milliseconds(20))
        }
        #expect(try await second.read { try $0.absentClaimants() } == [claimant])
        try await second.close()
    }

    @Test("three at once claim every delivery and every letter once, each conversation and lane in order")
    func threeAtOnce() async throws {
        let address = try await PostgresScratch.database()
        let ledgers = [
            try await PostgresLedger.open(address: address), try await PostgresLedger.open(address: address),
            try await PostgresLedger.open(address: address),
        ]
        let done = try await Race.run(on: ledgers, deliveries: 300, conversations: 7)
        #expect(done.deliveries.values.joined().count == 300)
        for (conversation, order) in done.deliveries { #expect(order == order.sorted(), "\(conversation)") }
        #expect(done.letters.values.joined().count == 300)
        for (lane, order) in done.letters { #expect(order == order.sorted(), "\(lane)") }
        let kept = try await ledgers[0].read { try $0.replies(of: "hall", in: "home", after: 0, limit: 999) }
        #expect(kept.map(\.number) == Array(1...300))
        for ledger in ledgers { try await ledger.close() }
    }
}
