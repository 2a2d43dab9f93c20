import Foundation
import Glibc
import Synchronization

/// Many connections that each send a request, wait for the whole answer, and send the next.
enum Load {
    struct Outcome: Sendable {
        var accepted = 0
        var other = 0
        var time = Duration.zero
        var perSecond: Double { Double(accepted) / time.inSeconds }
    }

    /// Sends all requests over so many connections, spread over the ports.
    static func run(_ requests: [[UInt8]], ports: [Int], connections: Int) async throws -> Outcome {
        let queue = Queue(requests)
        let began = ContinuousClock.now
        var outcome = try await withThrowingTaskGroup(of: Outcome.self) { group in
            for connection in 0..<connections {
                let port = ports[connection % ports.count]
                group.addTask {
                    try await onThread {
                        let client = try Client(port: port)
                        var outcome = Outcome()
                        while true {
                            guard let request = queue.next() else { return outcome }
                            if try client.send(request) == 202 {
                                outcome.accepted += 1
                            } else {
                                outcome.other += 1
                            }
                        }
                    }
                }
            }
            return try await group.reduce(into: Outcome()) {
                $0.accepted += $1.accepted
                $0.other += $1.other
            }
        }
        outcome.time = .now - began
        return outcome
    }

    /// Blocking work gets a thread of its own.
    private static func onThread<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value
    {
        try await withCheckedThrowingContinuation { caller in
            Thread { caller.resume(with: Result(catching: body)) }.start()
        }
    }
}

/// What is still to be sent.
private final class Queue: Sendable {
    private let requests: [[UInt8]]
    private let sent = Atomic(0)

    init(_ requests: [[UInt8]]) { self.requests = requests }

    func next() -> [UInt8]? {
        let index = sent.add(1, ordering: .relaxed).oldValue
        return index < requests.count ? requests[index] : nil
    }
}

/// One kept connection to this machine, as plain as can be.
private final class Client {
    private let descriptor: Int32

    init(port: Int) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port).bigEndian)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let connected = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else { throw BenchFailure("nobody answers at port \(port)") }
    }

    deinit { close(descriptor) }

    /// The status of the answer.
    func send(_ request: [UInt8]) throws -> Int {
        var sent = 0
        while sent < request.count {
            let count = unsafe request.withUnsafeBytes {
                unsafe Glibc.send(descriptor, $0.baseAddress?.advanced(by: sent), request.count - sent, 0)
            }
            guard count > 0 else { throw BenchFailure("the daemon closed a connection") }
            sent += count
        }
        var answer: [UInt8] = []
        while true {
            var part = [UInt8](repeating: 0, count: 4096)
            let count = unsafe part.withUnsafeMutableBytes { unsafe recv(descriptor, $0.baseAddress, 4096, 0) }
            guard count > 0 else { throw BenchFailure("the daemon closed a connection") }
            answer += part[..<count]
            if let status = Self.status(of: answer) { return status }
        }
    }

    /// `nil` while it is not whole.
    private static func status(of answer: [UInt8]) -> Int? {
        let text = String(decoding: answer, as: UTF8.self)
        guard let end = text.range(of: "\r\n\r\n") else { return nil }
        let head = text[..<end.lowerBound].lowercased()
        guard let line = head.split(separator: "\r\n").first(where: { $0.hasPrefix("content-length:") }),
            let length = Int(line.dropFirst("content-length:".count).filter(\.isNumber)),
            text[end.upperBound...].utf8.count >= length
        else { return nil }
        return Int(head.split(separator: " ").dropFirst().first ?? "")
    }
}
