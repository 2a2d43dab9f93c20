internal import Foundation

/// The room on the disk that a SQLite ledger is on: without it nothing is taken any more.
struct DiskExamination: Sendable {
    let path: String

    /// Below this there is soon no room for a day's deliveries.
    static let least = 256 << 20

    func finding() -> Finding {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        do {
            let found = try FileManager.default.attributesOfFileSystem(forPath: folder)[.systemFreeSize] as? NSNumber
            let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber
            guard let free = found?.intValue else { return Finding("disk", folder, .note, "its room is not known") }
            return Self.finding(folder, free: free, ledger: size?.intValue ?? 0)
        } catch {
            return Finding("disk", folder, .wrong, "it cannot be looked at: \(error.localizedDescription)")
        }
    }

    static func finding(_ folder: String, free: Int, ledger: Int) -> Finding {
        let room = "free \(free.formatted(.byteCount(style: .file)))"
        guard free >= least else { return Finding("disk", folder, .wrong, room, remedy: "make room, or a larger disk") }
        guard free >= ledger else {
            return Finding(
                "disk", folder, .note, "\(room), less than the ledger has", remedy: "back up to another disk")
        }
        return Finding("disk", folder, .ok, room)
    }
}
