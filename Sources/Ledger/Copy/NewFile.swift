import Foundation
import Glibc

/// A file that appears under its name whole, or not at all.
///
/// It grows as `NAME.partial`, which only its owner can read: people's words are inside. Two that write the same
/// name do not meet: the second is refused. What a process left behind that was killed is begun anew.
final class NewFile: Sendable {
    let path: String
    let partial: String
    private let lock: FileLock

    /// Throws where the name is taken: nothing is ever overwritten.
    init(_ path: String) throws {
        self.path = path
        partial = path + ".partial"
        guard !FileManager.default.fileExists(atPath: path) else {
            throw Self.taken(path)
        }
        lock = FileLock(path: partial)
        guard try lock.take() else {
            throw LedgerError(.busy, "\(partial) is being written by another process; wait for that one")
        }
        removeCompanions()
        guard unsafe truncate(partial, 0) == 0 else { throw Self.failure(partial) }
    }

    /// Waits until all of it is on the disk, and gives it its name.
    func finish() throws {
        removeCompanions()
        try Self.sync(partial)
        // Unlike `rename`, `link` overwrites nothing that came in between.
        if unsafe link(partial, path) == 0 {
            _ = unsafe unlink(partial)
        } else if errno == EEXIST {
            throw Self.taken(path)
        } else {
            // A disk that knows no second names.
            guard unsafe rename(partial, path) == 0 else { throw Self.failure(path) }
        }
        lock.release()
        try Self.sync(URL(fileURLWithPath: path).deletingLastPathComponent().path)
    }

    func discard() {
        removeCompanions()
        _ = unsafe unlink(partial)
        lock.release()
    }

    private static func taken(_ path: String) -> LedgerError {
        LedgerError(.constraint, "\(path) is there already; name another file, or move it away")
    }

    /// What SQLite may have put beside it.
    private func removeCompanions() {
        for end in ["-journal", "-wal", "-shm"] { _ = unsafe unlink(partial + end) }
    }

    /// A file's bytes, or a folder's names.
    static func sync(_ path: String) throws {
        let opened = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard opened >= 0 else { throw failure(path) }
        defer { close(opened) }
        guard fsync(opened) == 0 else { throw failure(path) }
    }

    static func failure(_ path: String) -> LedgerError {
        let code: LedgerError.Code = errno == ENOSPC || errno == EDQUOT ? .full : .other
        return LedgerError(code, "\(path): \(unsafe String(cString: strerror(errno)))")
    }
}
