import Foundation

/// Files as a configuration needs them: whole, bounded, and with a reason where they cannot be read.
enum Disk {
    static func read(_ path: String, limit: Int) throws(SettingsEnvironment.Unavailable) -> [UInt8] {
        if FileManager.default.fileExists(atPath: path + "/.") { throw .init("it is a folder") }
        do {
            let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            defer { handle.closeFile() }
            // One more than the limit, so that a device without an end is refused and not read.
            var bytes: [UInt8] = []
            while bytes.count <= limit, let part = try handle.read(upToCount: limit + 1 - bytes.count), !part.isEmpty {
                bytes += part
            }
            guard bytes.count <= limit else {
                throw SettingsEnvironment.Unavailable("it has more than \(limit) bytes")
            }
            return bytes
        } catch let unavailable as SettingsEnvironment.Unavailable {
            throw unavailable
        } catch {
            throw .init(reason(error))
        }
    }

    static func reason(_ error: any Error) -> String {
        switch (error as? CocoaError)?.code {
        case .fileNoSuchFile?, .fileReadNoSuchFile?: "there is no such file"
        case .fileReadNoPermission?, .fileWriteNoPermission?: "permission is denied"
        case .fileWriteFileExists?: "it is there already"
        case .fileWriteOutOfSpace?: "the disk is full"
        case .fileWriteVolumeReadOnly?: "the disk is read-only"
        default: (error as NSError).localizedDescription
        }
    }
}
