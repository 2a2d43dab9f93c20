import Foundation

/// A file that holds a secret as text: 32 random bytes in base64 where we made it.
enum SecretFile {
    private static let maxSize = 64 << 10
    private static var ownerOnly: [FileAttributeKey: Any] { [.posixPermissions: 0o600] }

    static func read(_ path: String) throws(SettingsEnvironment.Unavailable) -> String {
        let bytes = try Disk.read(path, limit: maxSize)
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .init("it is not text") }
        let word = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !word.isEmpty else { throw .init("it is empty; remove it, and it will be made anew") }
        return word
    }

    static func readOrMake(_ path: String) throws(SettingsEnvironment.Unavailable) -> String {
        if !FileManager.default.fileExists(atPath: path) { try make(path) }
        return try read(path)
    }

    /// Two processes may want the same secret at once: each writes a file of its own, one of them is linked to
    /// the name, and nobody ever sees half a secret or one that others may read.
    private static func make(_ path: String) throws(SettingsEnvironment.Unavailable) {
        var generator = SystemRandomNumberGenerator()
        let bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        let draft = path + ".\(UInt64.random(in: .min ... .max, using: &generator))"
        let files = FileManager.default
        do {
            try files.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            // Empty first: only once nobody else may read it does it get its content.
            guard files.createFile(atPath: draft, contents: nil, attributes: ownerOnly) else {
                throw CocoaError(.fileWriteNoPermission)
            }
            try files.setAttributes(ownerOnly, ofItemAtPath: draft)
            let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: draft))
            try handle.write(contentsOf: Data((Data(bytes).base64EncodedString() + "\n").utf8))
            try handle.synchronize()
            try handle.close()
            try files.linkItem(atPath: draft, toPath: path)
            try files.removeItem(atPath: draft)
        } catch {
            let leftover = files.fileExists(atPath: draft) ? removal(of: draft) : ""
            // Somebody else was quicker: theirs is the secret.
            if files.fileExists(atPath: path), leftover.isEmpty { return }
            throw .init("it cannot be made: \(Disk.reason(error))\(leftover)")
        }
    }

    /// What to say where even that fails.
    private static func removal(of draft: String) -> String {
        do {
            try FileManager.default.removeItem(atPath: draft)
            return ""
        } catch {
            return "; \(draft) was left behind"
        }
    }

    /// The same for the same path, on every machine; no secret at all.
    static func standIn(for path: String) -> String {
        var seed: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in path.utf8 { seed = (seed ^ UInt64(byte)) &* 0x100_0000_01b3 }
        var bytes = Data()
        for _ in 0..<4 {
            seed &+= 0x9e37_79b9_7f4a_7c15
            var word = seed
            word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
            word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
            word ^= word >> 31
            for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: word >> shift)) }
        }
        return bytes.base64EncodedString()
    }
}
