import Foundation
import Glibc
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
            kill(process.processIdentifier, SIGCONT)
            process.terminate()
            process.waitUntilExit()
        }
    }

    /// It does nothing at all until it is woken, so that another one can be measured.
    func sleep() { process.withLock { _ = kill($0.processIdentifier, SIGSTOP) } }
    func wake() { process.withLock { _ = kill($0.processIdentifier, SIGCONT) } }

    /// Waits until it has done what it has to do after a start, and then has next to nothing to do.
    func settle(atMost patience: Duration = .seconds(180)) async throws {
        let deadline = ContinuousClock.now + patience
        var before = try ticks()
        while ContinuousClock.now < deadline {
            try await Task.sleep(for: .seconds(1))
            let after = try ticks()
            if after - before < 5 { return }
            before = after
        }
    }

    /// Hundredths of a second of processor time so far.
    private func ticks() throws -> Int {
        let id = process.withLock { $0.processIdentifier }
        let text = try String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)
        let fields = text[(text.lastIndex(of: ")") ?? text.startIndex)...].split(separator: " ")
        guard fields.count > 13, let user = Int(fields[12]), let system = Int(fields[13]) else {
            throw BenchFailure("/proc/\(id)/stat cannot be read")
        }
        return user + system
    }
}

struct BenchFailure: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
