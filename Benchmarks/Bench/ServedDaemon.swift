import Foundation
import Synchronization

/// A `straw serve` of its own, as a process.
final class ServedDaemon: Sendable {
    let port: Int
    /// From its start to its line that it is ready.
    let startTime: Duration
    private let process: Mutex<Process>

    private init(process: sending Process, port: Int, startTime: Duration) {
        self.process = Mutex(process)
        self.port = port
        self.startTime = startTime
    }

    static func start(_ straw: String, configurations: [String], folder: URL) throws -> ServedDaemon {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: straw)
        process.arguments = ["serve"] + configurations.flatMap { ["--config", $0] }
        process.currentDirectoryURL = folder
        let output = Pipe()
        process.standardOutput = output
        let began = ContinuousClock.now
        try process.run()
        var said = ""
        while !said.contains("\n") {
            let data = output.fileHandleForReading.availableData
            guard !data.isEmpty else { throw BenchFailure("straw serve ended before it was ready") }
            said += String(decoding: data, as: UTF8.self)
        }
        let startTime = ContinuousClock.now - began
        guard let port = said.split(separator: ":").last.flatMap({ Int($0.prefix { $0.isNumber }) }) else {
            throw BenchFailure("straw serve said something else than its address: \(said)")
        }
        return ServedDaemon(process: process, port: port, startTime: startTime)
    }

    /// Gracefully; waits for its end.
    func stop() {
        process.withLock { process in
            process.terminate()
            process.waitUntilExit()
        }
    }
}

struct BenchFailure: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
