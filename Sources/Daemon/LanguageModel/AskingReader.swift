internal import Curl
package import Impediments
internal import Ledger
package import Logging
package import Triage

/// The reader as a daemon with this configuration would use it, for a command that reads messages aloud.
///
/// Its budget is that of one day for each run: it looks into no ledger.
package struct AskingReader: Sendable {
    private let reader: Reader
    private let curl: CurlReactor
    private let second: SecondReader?

    /// - Parameter settings: of its first workspace.
    package init(_ settings: Settings, reader: Reader, now: @escaping @Sendable () -> Instant, logger: Logger) {
        self.reader = reader
        let curl = CurlReactor(settings: CurlSettings(settings.network), logger: logger)
        self.curl = curl
        second = settings.workspaces.first.flatMap {
            SecondReader(of: $0, curl: curl, ledger: MemoryLedger(), now: now, logger: logger)
        }
    }

    package func read(_ text: String) async -> Reading {
        let embedded = reader.read(text)
        guard let second else { return embedded }
        if second.wants(text, readAs: embedded) { await second.ask(about: text) }
        return second.reading(of: text, readAs: embedded)
    }

    package func stop() async { await curl.stop() }
}
