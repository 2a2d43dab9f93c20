import Foundation
import Impediments
import Ledger
import Letters

extension LedgerConformance {
    /// A folder for one check, gone afterwards.
    private static func withFolder(_ body: (URL) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "backups-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        do {
            try await body(folder)
        } catch {
            try FileManager.default.removeItem(at: folder)
            throw error
        }
        try FileManager.default.removeItem(at: folder)
    }

    static let backups: [LedgerConformance] = [
        LedgerConformance("A backup holds everything but the claims, and restores to the same") { ledger in
            try await ledger.fillWithSamples()
            try await withFolder { folder in
                let (file, place) = (folder.appending(path: "b.db").path, folder.appending(path: "new/straw.db").path)
                let summary = try await ledger.backUp(to: file) { _ in }
                try expect(summary.impediments, is: 7, "impediments")
                try expect(summary.lettersWaiting, is: 1, "letters")
                try expect(summary.newestEvent, is: LedgerSample.minute(8), "the newest event")
                try expect(summary.rows["parked"], is: 1, "what waits for its message")
                let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
                try expect(files, is: ["b.db"], "one file, whole by itself")
                let access = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
                try expect(access, is: 0o600, "for nobody else to read")

                let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
                try await expect(.constraint, "a backup over a file") { _ = try await ledger.backUp(to: file) { _ in } }
                try expect(try Data(contentsOf: URL(fileURLWithPath: file)) == bytes, "the file is as it was")

                let restored = try await SQLiteLedger.restore(file, to: place) { _ in }
                try expect(restored.summary, is: summary, "what was restored")
                let other = try await SQLiteLedger.open(path: place)
                try expect(try await other.everything(), is: try await ledger.everything(), "the ledger")
                try expect(try await other.read { try $0.claimants() }, is: [:], "nobody is at work")
                let me = try await other.soleClaimant()
                let taken = try await other.write { try $0.claimDeliveries(by: me, at: LedgerSample.start, limit: 9) }
                try expect(taken.map(\.inbound.eventID), is: ["e3", "e4"], "what was in hand is free")
                try await other.close()
            }
        },
        LedgerConformance("An empty ledger takes over a backup, and goes on counting from there") { ledger in
            let source = try SQLiteLedger.inMemory()
            try await source.fillWithSamples()
            try await withFolder { folder in
                let file = folder.appending(path: "b.db").path
                _ = try await source.backUp(to: file) { _ in }
                let staged = try await StagedBackup.stage(file) { _ in }
                try await ledger.fill(from: staged) { _ in }
                try expect(try await ledger.everything(), is: try await source.everything(), "the ledger")
                try expect(try await ledger.verifyChain(of: LedgerSample.home).events, is: 6, "the chain")
                try await expect(.constraint, "over what is there") { try await ledger.fill(from: staged) { _ in } }
                try expect(try await ledger.everything(), is: try await source.everything(), "as it was")
                try staged.discard()
            }
            let known = try await ledger.append([LedgerSample.delivery("e1", channel: "c1")])
            try expect(known, is: [.duplicate(id: 1)], "what was known is known")
            let new = try await ledger.append([LedgerSample.delivery("e9")])
            try expect(new.allSatisfy { !$0.isDuplicate && $0.id > 5 }, "the next row")
            try await ledger.write { try $0.enqueue([LedgerSample.letter("next")], at: LedgerSample.start) }
            let number = try await ledger.write { try $0.takeImpedimentNumber(in: LedgerSample.home) }
            try expect(number, is: ImpedimentID(6), "the next impediment")
        },
    ]
}
