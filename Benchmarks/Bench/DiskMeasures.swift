import Foundation
import Glibc
import Ledger

/// How fast the disk takes a large file, and how fast a backup is written to it, in the same run.
struct DiskMeasures {
    let folder: URL

    /// Megabytes a second, written in large pieces and made durable.
    func speed(megabytes: Int) throws -> Double {
        let path = folder.appending(path: "disk.tmp").path
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        guard descriptor >= 0 else { throw BenchFailure("\(path) cannot be written") }
        defer {
            close(descriptor)
            unsafe unlink(path)
        }
        var dice = Dice(seed: 3)
        let piece = (0..<(4 << 20)).map { _ in UInt8(dice.roll(256)) }
        let began = ContinuousClock.now
        for _ in 0..<(megabytes / 4) {
            guard
                unsafe (piece.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, piece.count) }) == piece.count
            else { throw BenchFailure("the disk is full") }
        }
        guard fsync(descriptor) == 0 else { throw BenchFailure("the disk does not keep what is written") }
        return Double(megabytes) / (ContinuousClock.now - began).inSeconds
    }

    /// The one place that knows how a backup is made: `straw backup FILE`; `nil` where this straw has no such command.
    func backup(_ straw: String, configurations: [String]) throws -> (megabytes: Double, perSecond: Double)? {
        let file = folder.appending(path: "backup.tmp")
        defer { unsafe unlink(file.path) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: straw)
        process.arguments = ["backup", file.path] + configurations.flatMap { ["--config", $0] }
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let began = ContinuousClock.now
        try process.run()
        process.waitUntilExit()
        let time = ContinuousClock.now - began
        guard process.terminationStatus == 0 else { return nil }
        let size = try FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int ?? 0
        let megabytes = Double(size) / 1_000_000
        return (megabytes, megabytes / time.inSeconds)
    }
}
