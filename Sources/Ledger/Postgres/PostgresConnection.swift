import CPostgres
import Glibc
import Synchronization

/// One connection to the server. It belongs to one thread, and only that thread may call it.
///
/// Nothing waits for ever: libpq's blocking calls are not used, and a statement that is not answered in time
/// ends the connection.
@safe final class PostgresConnection: SQLConnection {
    var dialect: Dialect { .postgres }

    private var handle: OpaquePointer?
    private var prepared: [String: String] = [:]
    /// Said together with the next statement.
    private var opening: String?
    /// The answer to an end that nobody waited for has still to be taken.
    private var isEnding = false
    /// How long one statement may take; `nil`: as long as it likes.
    var patience: Duration? = PostgresLimits.statement
    /// Of the last statement that failed.
    private(set) var lastState: SQLState?

    let presence: Int64?

    /// - Parameter presence: under which number this process shows that it is connected.
    init(presence: Int32) { self.presence = Int64(presence) }

    deinit { close() }

    var isOpen: Bool { unsafe handle != nil }

    func close() {
        if let open = unsafe handle { unsafe PQfinish(open) }
        unsafe handle = nil
        prepared = [:]
        opening = nil
        isEnding = false
    }

    /// - Parameter address: `postgres://USER@HOST/DATABASE`, as libpq reads it; parameters and passwords may come from
    ///   the environment and `~/.pgpass`.
    func open(_ address: String) throws {
        close()
        let names = ["dbname", "fallback_application_name", "keepalives_idle", "tcp_user_timeout", "client_encoding"]
        let values = [address, "straw", "10", "10000", "UTF8"]
        let opened = unsafe names.withCStrings { names in
            unsafe values.withCStrings { values in unsafe PQconnectStartParams(names, values, 1) }
        }
        guard let opened = unsafe opened else { throw LedgerError.away("there is no memory for a connection") }
        unsafe handle = opened
        unsafe PQsetNoticeProcessor(opened, ignoreNotice, nil)
        do {
            try unsafe finishConnecting(opened, until: .now + PostgresLimits.connect)
            guard unsafe PQsetnonblocking(opened, 1) == 0 else { throw unsafe LedgerError.away(message(of: opened)) }
        } catch {
            close()
            throw error
        }
        for setting in PostgresLimits.session { try execute(setting) }
    }

    private func finishConnecting(_ opened: OpaquePointer, until deadline: ContinuousClock.Instant) throws {
        var wants = PGRES_POLLING_WRITING
        while true {
            switch wants {
            case PGRES_POLLING_OK: return
            case PGRES_POLLING_FAILED: throw refusal(unsafe message(of: opened))
            default:
                // The socket may be another one after each step.
                let events = wants == PGRES_POLLING_READING ? POLLIN : POLLOUT
                guard try unsafe wait(for: events, on: opened, until: deadline) else {
                    throw LedgerError.away("no answer within \(PostgresLimits.connect)")
                }
            }
            wants = unsafe PQconnectPoll(opened)
        }
    }

    /// libpq gives no state for a refused connection, so what will not pass by itself is known by its words.
    private func refusal(_ message: String) -> LedgerError {
        let lasting = ["does not exist", "authentication failed", "no pg_hba.conf entry", "no password supplied"]
        return lasting.contains(where: message.contains)
            ? LedgerError(.other, message) : .away(message)
    }

    // MARK: Statements

    func rows(_ sql: SQL) throws -> [SQLRow] { try answer(to: sql).rows() }
    func run(_ sql: SQL) throws -> Int { try answer(to: sql).changedRows }

    func patiently<Value>(_ body: () throws -> Value) rethrows -> Value {
        let before = patience
        patience = nil
        defer { patience = before }
        return try body()
    }

    /// The server's log is in its operator's hands.
    func sweepAfterCommit() {}

    /// Statements of ours without arguments, several at once where they are divided by semicolons.
    func execute(_ text: String) throws {
        let open = try unsafe free()
        let text = takeOpening().map { "\($0); \(text)" } ?? text
        try sent(unsafe PQsendQuery(open, text))
        _ = try result()
    }

    /// Begins a transaction, with its first statement: there is no answer to wait for before that.
    func begin(_ text: String) { opening = text }

    /// Ends a transaction that changed nothing. Nobody waits for the answer; the next statement takes it first.
    func letGo() throws {
        // Where nothing was asked, nothing has begun.
        guard takeOpening() == nil else { return }
        let open = try unsafe free()
        try sent(unsafe PQsendQuery(open, "COMMIT"))
        guard unsafe PQflush(open) >= 0 else { throw lost(unsafe message(of: open)) }
        isEnding = true
    }

    private func answer(to sql: SQL) throws -> PostgresResult {
        let (text, arguments) = sql.rendered { "$\($0)" }
        let name = try prepare(text, arguments)
        let open = try unsafe free()
        guard let opening = takeOpening() else {
            try unsafe send(name, arguments, to: open)
            return try result()
        }
        try sent(unsafe PQenterPipelineMode(open))
        try sent(unsafe PQsendQueryParams(open, opening, 0, nil, nil, nil, nil, 0))
        try unsafe send(name, arguments, to: open)
        try sent(unsafe PQpipelineSync(open))
        do {
            _ = try result()
            let answer = try result()
            try unsafe endPipeline(open)
            return answer
        } catch {
            if isOpen { try unsafe endPipeline(open) }
            throw error
        }
    }

    private func send(_ name: String, _ arguments: [SQLValue], to open: OpaquePointer) throws {
        let isSent = unsafe arguments.withParameters { values, lengths, formats in
            unsafe PQsendQueryPrepared(open, name, Int32(arguments.count), values, lengths, formats, 0)
        }
        try sent(isSent)
    }

    /// Takes what is left up to the mark at the end.
    private func endPipeline(_ open: OpaquePointer) throws {
        let deadline = deadline
        while try unsafe next(on: open, until: deadline)?.isEndOfPipeline != true {
            // A connection that is gone has no mark to come to.
            guard unsafe PQstatus(open) == CONNECTION_OK else { throw lost(unsafe message(of: open)) }
        }
        try sent(unsafe PQexitPipelineMode(open))
    }

    private func takeOpening() -> String? {
        defer { opening = nil }
        return opening
    }

    private func prepare(_ text: String, _ arguments: [SQLValue]) throws -> String {
        // The same words with a NULL in another place are another statement, since its type is told.
        let types = arguments.map(\.postgresType)
        let key = text + types.map { " \($0)" }.joined()
        if let name = prepared[key] { return name }
        let open = try unsafe free()
        if prepared.count >= PostgresLimits.preparedStatements {
            try sent(unsafe PQsendQuery(open, "DEALLOCATE ALL"))
            _ = try result()
            prepared = [:]
        }
        let name = "s\(prepared.count)"
        try sent(unsafe PQsendPrepare(open, name, text, Int32(types.count), types))
        _ = try result()
        prepared[key] = name
        return name
    }

    /// The connection, with nothing left to be taken from it.
    private func free() throws -> OpaquePointer {
        if isEnding {
            isEnding = false
            _ = try result()
        }
        return try unsafe connected()
    }

    private func connected() throws -> OpaquePointer {
        guard let open = unsafe handle else { throw LedgerError.away("the connection was lost") }
        return unsafe open
    }

    private func sent(_ code: Int32) throws {
        guard code == 1 else { throw lost(unsafe handle.map { unsafe message(of: $0) } ?? "") }
    }

    private func lost(_ reason: String) -> LedgerError {
        close()
        lastState = SQLState(code: "08006")
        return .away(reason)
    }

    private var deadline: ContinuousClock.Instant? { patience.map { .now + $0 } }

    /// The first result of what was sent, once the server is done with all of it.
    private func result() throws -> PostgresResult {
        let open = try unsafe connected()
        let deadline = deadline
        guard let first = unsafe try next(on: open, until: deadline) else { throw lost("an answer is missing") }
        let failure = first.failure
        // Drained until nothing is left, or the next statement would be refused.
        var further = failure
        while let next = unsafe try next(on: open, until: deadline) { further = further ?? next.failure }
        if let failure = further {
            lastState = failure.state
            let error = LedgerError(failure.state, failure.message)
            if unsafe PQstatus(open) != CONNECTION_OK { close() }
            throw error
        }
        return first
    }

    /// What the server says next; `nil` at the end of an answer.
    private func next(on open: OpaquePointer, until deadline: ContinuousClock.Instant?) throws -> PostgresResult? {
        while true {
            let unsent = unsafe PQflush(open)
            guard unsent >= 0 else { throw lost(unsafe message(of: open)) }
            if unsent == 0, unsafe PQisBusy(open) == 0 { return unsafe PostgresResult(PQgetResult(open)) }
            guard try unsafe wait(for: unsent == 0 ? POLLIN : POLLIN | POLLOUT, on: open, until: deadline) else {
                throw lost("no answer within \(patience ?? .zero)")
            }
            guard unsafe PQconsumeInput(open) == 1 else { throw lost(unsafe message(of: open)) }
        }
    }

    // MARK: Notifications

    /// Waits for notifications of others, or for a byte in `wake`.
    ///
    /// - Returns: how many came from others.
    func notifications(wake: Int32, atMost: Duration) throws -> Int {
        let open = try unsafe connected()
        var polled = [
            pollfd(fd: unsafe PQsocket(open), events: Int16(POLLIN), revents: 0),
            pollfd(fd: wake, events: Int16(POLLIN), revents: 0),
        ]
        _ = unsafe poll(&polled, 2, Int32(clamping: atMost.milliseconds))
        guard unsafe PQconsumeInput(open) == 1 else { throw lost(unsafe message(of: open)) }
        var count = 0
        while let notification = unsafe PQnotifies(open) {
            if unsafe notification.pointee.be_pid != PQbackendPID(open) { count += 1 }
            unsafe PQfreemem(notification)
        }
        return count
    }

    /// `false` where the time is over first.
    private func wait(
        for events: Int32, on open: OpaquePointer, until deadline: ContinuousClock.Instant?
    ) throws -> Bool {
        while true {
            let left = deadline.map { $0 - .now }
            if let left, left <= .zero { return false }
            var polled = pollfd(fd: unsafe PQsocket(open), events: Int16(events), revents: 0)
            let ready = unsafe poll(&polled, 1, Int32(clamping: left.map { max(1, $0.milliseconds) } ?? -1))
            if ready > 0 { return true }
            if ready < 0, errno != EINTR { throw lost("poll: \(errno)") }
        }
    }

    private func message(of open: OpaquePointer) -> String {
        let text = unsafe PQerrorMessage(open).map { unsafe String(cString: $0) } ?? ""
        return text.split(separator: "\n").first.map(String.init) ?? "the connection was lost"
    }
}

/// Called by libpq on the connection's thread; notices are for people at a prompt.
private func ignoreNotice(_ context: UnsafeMutableRawPointer?, _ message: UnsafePointer<CChar>?) {}

extension Duration {
    var milliseconds: Int64 { components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000 }
}
