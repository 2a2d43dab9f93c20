import Glibc
import Synchronization

/// A lock that ends with the process that holds it, however it ends: an empty file beside the ledger.
final class FileLock: Sendable {
    private let path: String
    private let descriptor = Mutex<Int32?>(nil)

    init(path: String) { self.path = path }

    /// The file that it stands beside.
    var ledger: String { String(path.dropLast(".lock".count)) }

    deinit { release() }

    /// `false` where another process has it.
    func take() throws -> Bool {
        try descriptor.withLock { descriptor in
            guard descriptor == nil else { return true }
            let opened = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
            guard opened >= 0 else {
                throw LedgerError(.readOnly, "\(path) cannot be made: \(unsafe String(cString: strerror(errno)))")
            }
            guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
                Glibc.close(opened)
                return false
            }
            descriptor = opened
            return true
        }
    }

    func release() {
        descriptor.withLock { descriptor in
            if let opened = descriptor { Glibc.close(opened) }
            descriptor = nil
        }
    }
}
