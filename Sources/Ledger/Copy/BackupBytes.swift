import Foundation

/// The bytes of a backup, taken over as they are before anything looks at them.
enum BackupBytes {
    private static let atOnce = 1 << 20
    /// How each SQLite file begins.
    private static let header = Array("SQLite format 3\0".utf8)

    static func copy(_ file: String, to path: String, progress: (LedgerProgress) -> Void) throws {
        let manager = FileManager.default
        guard manager.fileExists(atPath: file), !manager.fileExists(atPath: file + "/.") else {
            throw LedgerError(.other, "there is no such file")
        }
        // A copy of a ledger that was in use lacks what stands in its log; with the log it may lack the rest.
        guard try size(of: file + "-wal") == 0 else {
            throw LedgerError(
                .other, "it is a ledger in use, with its log beside it; make a backup with `straw backup`")
        }
        let source = try opening(file) { try FileHandle(forReadingFrom: $0) }
        let target = try opening(path) { try FileHandle(forWritingTo: $0) }
        defer {
            source.closeFile()
            target.closeFile()
        }
        let size = try source.seekToEnd()
        try source.seek(toOffset: 0)
        var done: UInt64 = 0
        while let part = try source.read(upToCount: atOnce), !part.isEmpty {
            if done == 0, !part.starts(with: header) { throw LedgerError(.corrupt, "it is no ledger of straw") }
            do { try target.write(contentsOf: part) } catch { throw NewFile.failure(path) }
            done += UInt64(part.count)
            progress(LedgerProgress(.copying, done: Int64(done), of: Int64(max(size, done))))
        }
        guard done > 0 else { throw LedgerError(.corrupt, "it is empty") }
    }

    /// Nothing where there is no such file.
    private static func size(of path: String) throws -> Int {
        guard FileManager.default.fileExists(atPath: path) else { return 0 }
        return try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    }

    private static func opening(_ path: String, _ open: (URL) throws -> FileHandle) throws -> FileHandle {
        do {
            return try open(URL(fileURLWithPath: path))
        } catch {
            throw LedgerError(.other, "\(path) cannot be opened: \(error.localizedDescription)")
        }
    }
}
