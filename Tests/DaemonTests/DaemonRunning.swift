import Chat
import Curl
import Daemon
import Foundation
import Impediments
import Ledger
import Logging
import Synchronization
import TestKit
import Testing
import Triage

/// The suites that run daemons take turns: each daemon has work to do at its start.
@Suite("A running daemon", .serialized) struct DaemonTests {}

/// A daemon in this process, on a port and a ledger of its own, and somebody who asks it things.
struct RunningDaemon: Sendable {
    let address: String
    let ledger: any Ledger
    private let curl: CurlReactor
    private let signer = StandardWebhook(secrets: [StandardWebhook.secret(Paper.secret) ?? []])

    /// Made once: it is large, and the same for everybody.
    private static let reader = Result { try Reader.shipped() }

    static let configuration = """
        server: {listen: "127.0.0.1:0"}
        sources: {chat: {kind: generic, secret: \(Paper.secret)}}
        people: {funder: {name: The funder, role: funder, mail: funder@example.org}, lead: {chat: "chat:lead"}}
        products:
          intake: {lead: lead, funder: funder, teams: {forms: {size: 6, channels: ["chat:general"]}}}

        """

    /// Runs `body` beside the daemon, and ends it afterwards. `faults` may put a faulty ledger in between.
    static func run(
        _ text: String = configuration, faults: (any Ledger) -> any Ledger = { $0 }, logger: Logger = .quiet,
        _ body: (RunningDaemon) async throws -> Void
    ) async throws {
        let settings = try PaperFolder(["straw.yaml": text]).load("straw.yaml")
        let ledger = faults(try SQLiteLedger.inMemory())
        let (addresses, told) = AsyncStream.makeStream(of: String.self)
        let daemon = Daemon(
            files: ["straw.yaml"], settings: settings, logger: logger, metrics: Prometheus()
        ) { told.yield($0) }
        let reader = try Self.reader.get()
        let serving = Task { try await daemon.serve(with: ledger, reader: reader) }
        let anywhere = ["0.0.0.0/0", "::/0"].compactMap { AddressRange($0) }
        let curl = CurlReactor(settings: CurlSettings(allowed: anywhere), logger: .quiet)
        var found = addresses.makeAsyncIterator()
        do {
            guard let address = await found.next() else { throw CancellationError() }
            try await body(RunningDaemon(address: address, ledger: ledger, curl: curl))
        } catch {
            await end(serving, curl)
            throw error
        }
        await end(serving, curl)
    }

    private static func end(_ serving: Task<Void, any Error>, _ curl: CurlReactor) async {
        serving.cancel()
        _ = await serving.result
        await curl.stop()
    }

    private init(address: String, ledger: any Ledger, curl: CurlReactor) {
        self.address = address
        self.ledger = ledger
        self.curl = curl
    }

    func ask(
        _ method: String, _ path: String, body: [UInt8] = [], headers: [CurlHeader] = []
    ) async throws -> CurlResponse {
        try await curl.send(.http(.init(method, address + path, headers: headers, body: body)))
    }

    /// A signed request: its body, or for GET its path with the query.
    func signed(_ method: String, _ path: String, body: String = "", id: String = "msg_1") async throws -> CurlResponse
    {
        let payload = method == "GET" ? Array(path.utf8) : Array(body.utf8)
        var headers = signer.headers(id: id, payload: payload, at: .wallClock).map { CurlHeader($0.name, $0.value) }
        if method != "GET" { headers.append(CurlHeader("Content-Type", "application/json")) }
        return try await ask(method, path, body: Array(body.utf8), headers: headers)
    }

    func say(_ text: String, id: String) async throws -> CurlResponse {
        let body = """
            {"type":"message.created","timestamp":"\(Instant.wallClock.rfc3339)","data":{"id":"\(id)",\
            "channel":"general","thread":null,"author":{"id":"u1"},"text":"\(text)"}}
            """
        return try await signed("POST", "/hooks/chat", body: body, id: "msg_" + id)
    }
}

extension CurlResponse {
    var text: String { String(decoding: body, as: UTF8.self) }
    func header(_ name: String) -> String? { headers.first { $0.name.lowercased() == name.lowercased() }?.value }
}

extension Logger {
    static var quiet: Logger { Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }) }
}

/// A ledger that refuses to be written while it is told to.
struct FaultyLedger: LedgerWrapper {
    final class Switch: Sendable {
        private let state = Mutex(false)
        var isOn: Bool {
            get { state.withLock { $0 } }
            set { state.withLock { $0 = newValue } }
        }
    }

    let inner: any Ledger
    let refuses: Switch

    func append(_ deliveries: [Delivery]) async throws -> [Appended] {
        try check()
        return try await inner.append(deliveries)
    }
    func write<Value: Sendable>(
        in workspace: String?, _ body: @escaping @Sendable (any LedgerTransaction) throws -> Value
    ) async throws -> Value {
        try check()
        return try await inner.write(in: workspace, body)
    }
    private func check() throws {
        if refuses.isOn { throw LedgerError(.full, "no room") }
    }
}
