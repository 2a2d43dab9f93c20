import Foundation
import Synchronization

/// A small HTTP/1.1 server with the faults that real peers have, on a port of its own choosing.
///
/// Each connection has a thread; a script says what every request gets. It counts connections, so that a test
/// can see whether they are reused.
package final class HTTPDouble: Sendable {
    package struct Request: Sendable, Hashable {
        package var method: String
        package var path: String
        /// The lines as they came.
        package var headers: [String]
        package var body: [UInt8]

        package func header(_ name: String) -> String? {
            let prefix = name.lowercased() + ":"
            return headers.first { $0.lowercased().hasPrefix(prefix) }
                .map { String($0.dropFirst(prefix.count)).trimmingCharacters(in: .whitespaces) }
        }
    }

    package enum Reply: Sendable {
        case answer(Int, headers: [String] = [], body: String = "")
        /// So many bytes in chunks, without saying beforehand how many.
        case chunked(bytes: Int)
        /// A header line of so many bytes.
        case longHeader(bytes: Int)
        /// Announces a whole body and sends half of it.
        case halfBody
        /// Hangs up without an answer; `reset` with a TCP reset.
        case hangUp
        case reset
        /// Never answers.
        case silence
    }

    private struct State {
        var requests: [Request] = []
        var connections = 0
    }

    private let listener: DoubleSocket
    private let state = Mutex(State())
    private let script: @Sendable (Request, Int) -> Reply

    /// `script` gets each request and its number, from 0.
    package init(port: Int = 0, script: @escaping @Sendable (Request, Int) -> Reply) throws {
        self.script = script
        listener = try DoubleSocket.listening(on: port)
        listener.serve { [weak self] connection in self?.serve(connection) }
    }

    package convenience init(always reply: Reply) throws {
        try self.init { _, _ in reply }
    }

    deinit { listener.close() }

    package var port: Int { listener.port }
    package var url: String { "http://127.0.0.1:\(port)" }
    package var requests: [Request] { state.withLock { $0.requests } }
    package var connections: Int { state.withLock { $0.connections } }
    package func close() { listener.close() }

    private func serve(_ connection: DoubleSocket) {
        state.withLock { $0.connections += 1 }
        defer { connection.close() }
        while let request = read(from: connection) {
            let number = state.withLock { state in
                state.requests.append(request)
                return state.requests.count - 1
            }
            guard answer(script(request, number), on: connection) else { return }
        }
    }

    private func read(from connection: DoubleSocket) -> Request? {
        guard let first = connection.readLine() else { return nil }
        let words = first.split(separator: " ")
        guard words.count == 3 else { return nil }
        var request = Request(method: String(words[0]), path: String(words[1]), headers: [], body: [])
        while let line = connection.readLine(), !line.isEmpty { request.headers.append(line) }
        let length = request.header("Content-Length").flatMap { Int($0) } ?? 0
        guard let body = connection.read(exactly: length) else { return nil }
        request.body = body
        return request
    }

    /// Whether the connection goes on.
    private func answer(_ reply: Reply, on connection: DoubleSocket) -> Bool {
        switch reply {
        case .answer(let status, let headers, let body):
            let lines = ["HTTP/1.1 \(status) X"] + headers + ["Content-Length: \(body.utf8.count)", "", body]
            return connection.write(lines.joined(separator: "\r\n"))
        case .chunked(let bytes):
            guard connection.write("HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n") else { return false }
            let chunk = String(repeating: "x", count: 4096)
            for _ in 0..<(bytes / 4096) {
                guard connection.write("1000\r\n\(chunk)\r\n") else { return false }
            }
            let rest = bytes % 4096
            let last = rest == 0 ? "" : "\(String(rest, radix: 16))\r\n\(chunk.prefix(rest))\r\n"
            return connection.write("\(last)0\r\n\r\n")
        case .longHeader(let bytes):
            let value = String(repeating: "x", count: bytes)
            return connection.write("HTTP/1.1 200 X\r\nX-Long: \(value)\r\nContent-Length: 0\r\n\r\n")
        case .halfBody:
            _ = connection.write("HTTP/1.1 200 X\r\nContent-Length: 20\r\n\r\nten bytes.")
            return false
        case .hangUp: return false
        case .reset:
            connection.resetOnClose()
            return false
        case .silence:
            _ = connection.readLine()
            return false
        }
    }
}
