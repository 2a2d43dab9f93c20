import Curl
import Impediments
import Ledger
import Logging
import Synchronization
import TestKit
import Triage

@testable import Daemon

/// A second reader with a real server behind it, a ledger, and a clock that a test puts forward.
final class LanguageModelStage: Sendable {
    static let labels = CompletionsDouble.labels("resources", "environments", blocker: true)

    /// What the embedded reader is unsure of, and what it is sure of.
    static let unsure = Reading(
        category: .team, subreason: .tooFew, blocker: false, confidence: 0.4,
        runnerUp: .init(category: .resources, confidence: 0.35), abstain: true, why: ["a word"])
    static let sure = Reading(
        category: .resources, subreason: .environments, blocker: true, confidence: 0.95,
        runnerUp: .init(category: .other, confidence: 0.03))

    let double: CompletionsDouble
    let ledger: any Ledger
    let curl = CurlReactor(settings: CurlSettings(), logger: .quiet)
    private let moment = Mutex(Instant(milliseconds: 1_772_445_600_000))
    private let settings: LanguageModelSettings

    init(
        _ double: CompletionsDouble, ledger: any Ledger = MemoryLedger(),
        _ change: (inout LanguageModelSettings) -> Void = { _ in }
    ) {
        self.double = double
        self.ledger = ledger
        var settings = LanguageModelSettings(url: double.url, model: double.model)
        // Long enough for a machine on which a thousand tests run at once.
        settings.timeout = .seconds(25)
        change(&settings)
        self.settings = settings
    }

    var now: Instant { moment.withLock { $0 } }
    func pass(_ duration: Duration) { moment.withLock { $0 = $0 + duration } }

    /// A daemon's reader, as after each start.
    func reader() -> SecondReader {
        let budget = LanguageModelBudget(
            ledger: ledger, workspace: "default", requestsPerDay: settings.requestsPerDay,
            tokensPerDay: settings.tokensPerDay, now: { self.now })
        return SecondReader(
            LanguageModel(settings: settings, curl: curl, budget: budget, now: { self.now }, logger: .quiet),
            workspace: "default", logger: .quiet)
    }

    func close() async {
        double.close()
        await curl.stop()
    }
}

extension SecondReader {
    /// Asks where it wants to, and gives the reading of both.
    func both(_ text: String, _ embedded: Reading = LanguageModelStage.unsure) async -> Reading {
        if wants(text, readAs: embedded) { await ask(about: text) }
        return reading(of: text, readAs: embedded)
    }
}
