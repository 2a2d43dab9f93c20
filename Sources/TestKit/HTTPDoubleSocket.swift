import Foundation
import Synchronization

/// A blocking socket for doubles: a listener that gives each connection a thread, and the connections.
package final class DoubleSocket: Sendable {
    package struct Failure: Error { let call: String }

    private struct State {
        var descriptor: Int32
        var buffer: [UInt8] = []
        var connections: [WeakSocket] = []
    }

    private struct WeakSocket {
        weak var socket: DoubleSocket?
    }

    package let port: Int
    private let descriptor: Int32
    private let isOpen = Mutex(true)
    private let buffer = Mutex<[UInt8]>([])
    private let connections = Mutex<[WeakSocket]>([])

    private init(_ descriptor: Int32, port: Int) {
        self.descriptor = descriptor
        self.port = port
    }

    deinit { Foundation.close(descriptor) }

    /// Bound to a port of the loopback interface; 0: to a free one.
    package static func listening(on port: Int = 0) throws -> DoubleSocket {
        // A client that went away must not kill the tests.
        signal(SIGPIPE, SIG_IGN)
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw Failure(call: "socket") }
        // A port that was left a moment ago may be taken again.
        var yes: Int32 = 1
        unsafe setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(clamping: port)).bigEndian
        address.sin_addr = in_addr(s_addr: UInt32(0x7f00_0001).bigEndian)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                unsafe bind(descriptor, pointer, length) == 0 && listen(descriptor, 512) == 0
                    && getsockname(descriptor, pointer, &length) == 0
            }
        }
        guard isBound else { throw Failure(call: "bind") }
        return DoubleSocket(descriptor, port: Int(UInt16(bigEndian: address.sin_port)))
    }

    /// Gives every connection a thread, until `close`.
    package func serve(_ handle: @escaping @Sendable (DoubleSocket) -> Void) {
        Thread.detachNewThread { [self] in
            while true {
                let accepted = accept(descriptor, nil, nil)
                guard accepted >= 0 else { return }
                let connection = DoubleSocket(accepted, port: port)
                connections.withLock { $0.append(WeakSocket(socket: connection)) }
                Thread.detachNewThread { handle(connection) }
            }
        }
    }

    /// Ends both directions, here and on every connection; the descriptor itself goes with the object.
    package func close() {
        let wasOpen = isOpen.withLock { open in
            defer { open = false }
            return open
        }
        guard wasOpen else { return }
        shutdown(descriptor, Int32(SHUT_RDWR))
        for connection in connections.withLock({ $0 }) { connection.socket?.close() }
    }

    /// The peer will see a reset instead of an orderly end.
    package func resetOnClose() {
        var nothing = linger(l_onoff: 1, l_linger: 0)
        unsafe setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &nothing, socklen_t(MemoryLayout<linger>.size))
        isOpen.withLock { $0 = false }
    }

    /// The next line without its end; `nil` at the end of the stream.
    package func readLine() -> String? {
        while true {
            let line: String? = buffer.withLock { buffer in
                guard let end = buffer.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
                var line = buffer[..<end]
                if line.last == UInt8(ascii: "\r") { line.removeLast() }
                defer { buffer.removeFirst(end + 1) }
                return String(decoding: line, as: UTF8.self)
            }
            if let line { return line }
            guard fill() else { return nil }
        }
    }

    package func read(exactly count: Int) -> [UInt8]? {
        while buffer.withLock({ $0.count }) < count {
            guard fill() else { return nil }
        }
        return buffer.withLock { buffer in
            defer { buffer.removeFirst(count) }
            return Array(buffer.prefix(count))
        }
    }

    /// Whether all of it was taken.
    package func write(_ text: String) -> Bool {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { unsafe Foundation.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    private func fill() -> Bool {
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = unsafe chunk.withUnsafeMutableBytes { unsafe Foundation.read(descriptor, $0.baseAddress, $0.count) }
        guard count > 0 else { return false }
        buffer.withLock { $0 += chunk.prefix(count) }
        return true
    }
}
