import GRDB
import Impediments
import Testing

@testable import Ledger

@Suite("How SQLite goes about lists")
struct ListPlanTests {
    private let moment = Instant(milliseconds: 1_772_442_000_000)

    private func plan(_ filter: ImpedimentFilter, products: [String] = []) async throws -> String {
        let ledger = try SQLiteLedger.inMemory()
        let sql = try LedgerSession.list(in: "home", matching: filter, numbers: 1..<Int.max, products: products)
        return try await ledger.plan(of: try #require(sql))
    }

    @Test("each part of a list goes by an index that holds all that is asked for, in the order of the numbers")
    func lists() async throws {
        let open = try await plan(ImpedimentFilter(openOnly: true))
        #expect(open.contains("COVERING INDEX impediment_state (workspace=? AND state=? AND number>?)"))
        let product = try await plan(ImpedimentFilter(product: "shop"), products: ["shop"])
        #expect(
            product.contains(
                "COVERING INDEX impediment_product (workspace=? AND product=? AND state=? AND number>?)"))
        let team = try await plan(
            ImpedimentFilter(product: "shop", team: "blue", states: [.closed]), products: ["shop"])
        #expect(
            team.contains(
                "COVERING INDEX impediment_team (workspace=? AND team=? AND product=? AND state=? AND number>?)"))
        let late = try await plan(
            ImpedimentFilter(product: "shop", states: [.closed], raisedSince: moment), products: ["shop"])
        #expect(late.contains("INDEX impediment_product (workspace=? AND product=? AND state=? AND number>?)"))
        let all = try await plan(ImpedimentFilter())
        #expect(all.contains("INDEX sqlite_autoindex_impediment_1 (workspace=? AND number>?)"))
        for plan in [open, product, team, late, all] {
            #expect(!plan.contains("SCAN impediment") && !plan.contains("TEMP B-TREE"), "\(plan)")
        }
    }

    @Test("replies are read in their order by an index of what was kept, and the last of them is found by it")
    func replies() async throws {
        let ledger = try SQLiteLedger.inMemory()
        let fetched = try await ledger.plan(of: LedgerSession.replies(of: "yard", in: "home", after: 7, limit: 9))
        #expect(fetched.contains("INDEX outbox_reply (workspace=? AND source=? AND reply>?)"))
        #expect(!fetched.contains("TEMP B-TREE"), "\(fetched)")
        let kept = try await ledger.plan(of: LedgerSession.keep(1, at: moment))
        #expect(kept.contains("COVERING INDEX outbox_reply (workspace=? AND source=? AND reply>?)"), "\(kept)")
    }

    @Test("what waits for its reader's hours is found by what it is about, however much waits")
    func later() async throws {
        let sql = LedgerSession.later(about: ImpedimentID(4), in: "home", after: moment)
        let plan = try await SQLiteLedger.inMemory().plan(of: sql)
        #expect(plan.contains("INDEX outbox_about (workspace=? AND about=?)"), "\(plan)")
    }

    @Test("whether there are other corrections is told by an index alone: it is asked with each message")
    func correctionsMark() async throws {
        let mark = try await SQLiteLedger.inMemory().plan(of: LedgerSession.correctionsMark(in: "home"))
        #expect(mark.contains("COVERING INDEX correction_workspace (workspace=?)"), "\(mark)")
    }

    @Test("what lies before a funder goes by an index of just that")
    func asked() async throws {
        let ledger = try SQLiteLedger.inMemory()
        let asked = try await ledger.plan(of: LedgerSession.asked(in: "home", after: nil, limit: 9))
        #expect(asked.contains("INDEX impediment_asked (workspace=? AND number>?)"), "\(asked)")
    }

    @Test("whatever refers to something is found from there by an index: else each new row is looked for everywhere")
    func references() async throws {
        let ledger = try SQLiteLedger.inMemory()
        let found = try await ledger.database.read { db in
            try Schema.tables.flatMap { table in
                try db.foreignKeys(on: table).map { key in
                    let columns = key.mapping.map(\.origin)
                    let indexes = try db.indexes(on: table).map(\.columns) + [db.primaryKey(table).columns]
                    return (table, columns, indexes.contains { Set($0.prefix(columns.count)) == Set(columns) })
                }
            }
        }
        #expect(found.count >= 7)
        for (table, columns, isIndexed) in found { #expect(isIndexed, "\(table) \(columns)") }
    }

    @Test(
        "what a digest looks at goes by the indexes of states and of what happened lately, and so do its proofs of life"
    )
    func digests() async throws {
        let ledger = try SQLiteLedger.inMemory()
        let live = try await ledger.plan(of: LedgerSession.live(of: "shop", since: moment, in: "home"))
        #expect(live.contains("COVERING INDEX impediment_product (workspace=? AND product=? AND state=?)"))
        #expect(live.contains("INDEX impediment_touched (workspace=? AND product=? AND touched_ms>?)"))
        #expect(!live.contains("SCAN impediment"), "\(live)")
        let proofs = try await ledger.plan(
            of: LedgerSession.newestEvidence(of: .userContact, for: "shop", until: moment, in: "home"))
        #expect(
            proofs.contains(
                "COVERING INDEX evidence_product (workspace=? AND product=? AND kind=? AND at_ms<?)"))
    }
}
