import Foundation
import GRDB
import Impediments
import Ledger

/// Fills a new SQLite ledger with years of history: what a daemon would have written, in one transaction and with its
/// indexes made afterwards. Nobody would fill a ledger that is in use like this.
struct Filling {
    let town: Town
    let impediments: Int
    /// The last of it happened shortly before this.
    let now: Instant
    private static let years: Int64 = 5
    private static let year: Int64 = 365 * 86_400_000

    /// Makes the file whole or not at all; one that is there already is taken as it is.
    func make(at path: String) async throws {
        let files = FileManager.default
        guard !files.fileExists(atPath: path) else { return }
        let partial = path + ".partial"
        for end in ["", "-wal", "-shm"] where files.fileExists(atPath: partial + end) {
            try files.removeItem(atPath: partial + end)
        }
        try await SQLiteLedger.open(path: partial).close()
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: partial, configuration: configuration)
        try await queue.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -2000000")
            let indexes = try Row.fetchAll(
                db, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL")
            for index in indexes { try db.execute(sql: "DROP INDEX \(index["name"] as String)") }
            for quarter in town.quarters { try fill(quarter, db) }
            for index in indexes { try db.execute(sql: index["sql"]) }
            try db.execute(sql: "PRAGMA journal_mode = WAL")
        }
        try queue.close()
        try files.moveItem(atPath: partial, toPath: path)
    }

    private func fill(_ quarter: Town.Quarter, _ db: Database) throws {
        let count = max(1, Int(Double(impediments) * quarter.share))
        let (open, over) = (try Life.open(), try Life.over())
        let weighted = over.flatMap { Array(repeating: $0.life, count: $0.weight) }
        let writer = try RowWriter(db, quarter)
        let begin = now.milliseconds - Self.years * Self.year
        try writer.start(at: begin)
        var random = Dice(seed: 7)
        for number in 1...count {
            let product = quarter.products[random.roll(quarter.products.count)]
            let teams = quarter.teams(of: product)
            // Open ones are mostly young; an old one now and then is never done.
            let fromTheEnd = count - number
            let isOpen = fromTheEnd < count / 100 ? random.roll(10) < 9 : random.roll(1000) < 1
            let life = isOpen ? open[random.roll(open.count)] : weighted[random.roll(100)]
            let span = Self.years * Self.year - 2 * 86_400_000
            try writer.write(
                life,
                Template.Values(
                    workspace: quarter.name, number: number, message: random.name(), source: quarter.source,
                    product: product, team: teams[random.roll(teams.count)],
                    raised: begin + Int64(Double(span) * Double(number) / Double(count))))
        }
        try writer.end(count)
    }
}

/// The same numbers each time.
struct Dice {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func roll(_ sides: Int) -> Int { Int(next() >> 33) % sides }

    /// As random as the ids of a platform.
    mutating func name() -> String { String(next(), radix: 36) + String(next() >> 40, radix: 36) }

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
