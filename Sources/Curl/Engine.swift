import CCurl
import Logging

/// The reactor's thread: the multi handle with its connections, and the errands in hand.
///
/// It lives on one thread from beginning to end. Commands are applied between two calls of
/// `curl_multi_perform`, never from a callback.
@safe struct Engine: ~Copyable {
    private let multi: UnsafeMutableRawPointer
    private let mailbox: Mailbox
    private let settings: CurlSettings
    private let logger: Logger
    private let authorities: Authorities
    private var transfers: [Mailbox.Ticket: Transfer] = [:]
    /// By the address of the easy handle, which is how libcurl names what has ended.
    private var tickets: [Int: Mailbox.Ticket] = [:]
    private var deadline: ContinuousClock.Instant?

    init?(mailbox: Mailbox, settings: CurlSettings, logger: Logger) {
        guard let multi = unsafe curl_multi_init() else { return nil }
        unsafe self.multi = multi
        self.mailbox = mailbox
        self.settings = settings
        self.logger = logger
        authorities = Authorities(further: settings.furtherAuthorities)
        let limits = [
            (CURLMOPT_MAX_HOST_CONNECTIONS, settings.connectionsPerHost),
            (CURLMOPT_MAX_TOTAL_CONNECTIONS, settings.connections),
            (CURLMOPT_MAXCONNECTS, settings.connections),
        ]
        for (option, limit) in limits { unsafe straw_curl_multi_set_long(multi, option, limit) }
        unsafe mailbox.open(multi)
    }

    /// Works until the mailbox says stop and nothing is in hand, or the time for that is over.
    mutating func run() {
        while true {
            let batch = mailbox.take()
            for command in batch.commands { apply(command) }
            if deadline == nil, let grace = batch.grace { deadline = .now + grace }
            if let grace = batch.grace, grace == .zero { deadline = .now }
            perform()
            if let deadline, transfers.isEmpty || deadline <= .now { break }
            let wait = deadline.map { min(Self.longestWait, max(1, ($0 - .now).wholeMilliseconds)) } ?? Self.longestWait
            unsafe curl_multi_poll(multi, nil, 0, CInt(wait), nil)
        }
        finish()
    }

    /// Milliseconds. libcurl shortens it to its own next timeout; a command ends it.
    private static let longestWait = 60_000

    private mutating func apply(_ command: Mailbox.Command) {
        switch command {
        case .start(let ticket, let request, let complete):
            do {
                let transfer = try unsafe Transfer(
                    request, settings: settings, authorities: authorities.bytes, complete: complete)
                let code = unsafe curl_multi_add_handle(multi, transfer.easy.raw)
                guard code == CURLM_OK else {
                    transfer.fail(CurlError(.other, "libcurl takes no more errands", curlCode: Int(code.rawValue)))
                    return
                }
                transfers[ticket] = transfer
                tickets[transfer.easy.address] = ticket
            } catch {
                complete(.failure(error))
            }
        case .cancel(let ticket):
            // What has ended already is not in the table, so late cancellations leave nothing behind.
            remove(ticket)?.fail(CurlError(.cancelled, "the errand was called back"))
        }
    }

    private mutating func perform() {
        var running: CInt = 0
        let code = unsafe curl_multi_perform(multi, &running)
        if code != CURLM_OK { logger.error("libcurl cannot go on", metadata: ["curl.code": "\(code.rawValue)"]) }
        var queued: CInt = 0
        while let message = unsafe curl_multi_info_read(multi, &queued) {
            guard unsafe message.pointee.msg == CURLMSG_DONE, let easy = unsafe message.pointee.easy_handle else {
                continue
            }
            // Both are copied: the message is gone once the handle is removed.
            let result = unsafe message.pointee.data.result
            if let ticket = tickets[Int(bitPattern: easy)] { remove(ticket)?.finish(result) }
        }
    }

    private mutating func remove(_ ticket: Mailbox.Ticket) -> Transfer? {
        guard let transfer = transfers.removeValue(forKey: ticket) else { return nil }
        tickets[transfer.easy.address] = nil
        unsafe curl_multi_remove_handle(multi, transfer.easy.raw)
        return transfer
    }

    private mutating func finish() {
        let stopped = CurlError(.stopped, "the daemon stops")
        for ticket in Array(transfers.keys) { remove(ticket)?.fail(stopped) }
        for case .start(_, _, let complete) in mailbox.close() { complete(.failure(stopped)) }
        let code = unsafe curl_multi_cleanup(multi)
        if code != CURLM_OK { logger.error("libcurl did not let go", metadata: ["curl.code": "\(code.rawValue)"]) }
        mailbox.announceClosed()
    }
}
