import CCurl
import Foundation
package import Logging
import ServiceLifecycle

/// Carries errands out of the house: one thread, one multi handle, connections reused.
///
/// libcurl's handles belong to one thread, and a call that blocks must not sit on a thread of the concurrency
/// pool; so the reactor owns a thread, which begins with it and ends with `stop`.
package final class CurlReactor: Sendable, Service {
    private let mailbox = Mailbox()
    private let settings: CurlSettings

    /// The thread starts at once, so that errands of commands that run no services work too.
    package init(settings: CurlSettings = CurlSettings(), logger: Logger) {
        self.settings = settings
        let mailbox = mailbox
        let thread = Thread {
            guard Self.isLibraryReady, var engine = Engine(mailbox: mailbox, settings: settings, logger: logger) else {
                logger.critical("libcurl does not start")
                Self.refuseAll(mailbox)
                return
            }
            engine.run()
        }
        thread.name = "straw.curl"
        thread.start()
    }

    deinit { mailbox.stop(within: .zero) }

    /// Sends the request and waits for its end. Cancelling the task ends the errand within a moment.
    package func send(_ request: CurlRequest) async throws(CurlError) -> CurlResponse {
        try request.check()
        let ticket = mailbox.ticket()
        let result: Result<CurlResponse, CurlError> = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isTaken = mailbox.post(.start(ticket, request) { continuation.resume(returning: $0) })
                if !isTaken { continuation.resume(returning: .failure(CurlError(.stopped, "the daemon stops"))) }
                // Where the handler below ran before the errand was posted, the thread did not know it yet.
                if Task.isCancelled { mailbox.cancel(ticket) }
            }
        } onCancel: {
            mailbox.cancel(ticket)
        }
        return try result.get()
    }

    /// Serves until graceful shutdown, then finishes what is in hand, for as long as the settings allow.
    package func run() async throws {
        do {
            try await gracefulShutdown()
            await stop()
        } catch {
            await stop(within: .zero)
            throw error
        }
    }

    /// Takes nothing new, waits for what is in hand, and returns once the thread has let go of libcurl.
    package func stop() async { await stop(within: settings.grace) }

    private func stop(within grace: Duration) async {
        mailbox.stop(within: grace)
        await mailbox.waitUntilClosed()
    }

    private static func refuseAll(_ mailbox: Mailbox) {
        let failure = CurlError(.other, "libcurl does not start")
        for case .start(_, _, let complete) in mailbox.close() { complete(.failure(failure)) }
        mailbox.announceClosed()
    }

    /// Once a process. A peer that hangs up must not kill us: without a server in the same process nobody else
    /// would have SIGPIPE ignored.
    private static let isLibraryReady: Bool = {
        signal(SIGPIPE, SIG_IGN)
        return straw_curl_global_init() == CURLE_OK
    }()
}
