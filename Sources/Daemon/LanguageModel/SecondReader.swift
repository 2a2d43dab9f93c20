internal import Chat
internal import Crypto
internal import Curl
internal import Foundation
internal import Impediments
internal import Ledger
internal import Logging
internal import Synchronization
internal import Triage

/// Asks a language model where the embedded reader is unsure, or always, and remembers its labels for a while.
///
/// It is asked before the transaction that reads a message, and only remembered in it. It remembers digests and labels, no
/// words. Whatever goes wrong, the embedded reading stands and says so.
final class SecondReader: Sendable {
    private struct State {
        var said: [SHA256Digest: Completion.Answer] = [:]
        /// The oldest first.
        var order: [SHA256Digest] = []
        /// Failures of the server in a row.
        var failures = 0
        var restsUntil: Instant?
        /// The day on which the log was told that its budget is spent.
        var spentOn: String?
    }

    private let model: LanguageModel
    private let workspace: String
    private let state = Mutex(State())
    private let logger: Logger

    init(_ model: LanguageModel, workspace: String, logger: Logger) {
        self.model = model
        self.workspace = workspace
        self.logger = logger
    }

    /// `nil` where no language model is configured.
    convenience init?(
        of settings: WorkspaceSettings, curl: CurlReactor, ledger: any Ledger, now: @escaping @Sendable () -> Instant,
        logger: Logger
    ) {
        guard let asked = settings.reader.languageModel else { return nil }
        let budget = LanguageModelBudget(
            ledger: ledger, workspace: settings.name, requestsPerDay: asked.requestsPerDay,
            tokensPerDay: asked.tokensPerDay, now: now)
        self.init(
            LanguageModel(settings: asked, curl: curl, budget: budget, now: now, logger: logger),
            workspace: settings.name, logger: logger)
    }

    /// Whether the model has still to be asked about a text.
    func wants(_ text: String, readAs embedded: Reading) -> Bool {
        guard isToBeAsked(text, embedded), !Conduct.isTold(in: text) else { return false }
        if case .labels? = answer(to: text) { return false }
        return true
    }

    /// The reading with what is remembered; the embedded one by itself where the model has nothing to do with it.
    func reading(of text: String, readAs embedded: Reading) -> Reading {
        guard isToBeAsked(text, embedded) else { return embedded }
        var reading = embedded
        if Conduct.isTold(in: text) {
            reading.secondOpinion = .withheld
        } else {
            switch answer(to: text) {
            case .labels(let labels)?: reading = embedded.weighed(with: labels)
            case .nothing(let opinion)?: reading.secondOpinion = opinion
            case nil: return embedded
            }
        }
        if let opinion = reading.secondOpinion { Figures.told(opinion) }
        return reading
    }

    /// Asks, and remembers what comes of it. It takes no longer than the time limit.
    func ask(about text: String) async {
        let now = model.now()
        if state.withLock({ $0.restsUntil.map { now < $0 } ?? false }) { return remember(.nothing(.resting), of: text) }
        let began = ContinuousClock.now
        let told = await model.ask(about: Completion.words(of: Masking.mask(text).text))
        // It was called back, which is nobody's failure.
        if Task.isCancelled { return }
        if told.answer != .nothing(.overBudget) { Figures.answeredLanguageModel(after: .now - began) }
        remember(told.answer, of: text)
        note(told)
    }

    private func isToBeAsked(_ text: String, _ embedded: Reading) -> Bool {
        (model.settings.ask == .always || embedded.abstain) && !Completion.words(of: text).isEmpty
    }

    // MARK: What is remembered

    private func answer(to text: String) -> Completion.Answer? { state.withLock { $0.said[Self.digest(text)] } }

    private func remember(_ answer: Completion.Answer, of text: String) {
        let digest = Self.digest(text)
        state.withLock { state in
            if state.said.updateValue(answer, forKey: digest) == nil { state.order.append(digest) }
            if state.order.count > Limits.languageModelRemembers { state.said[state.order.removeFirst()] = nil }
        }
    }

    private static func digest(_ text: String) -> SHA256Digest { SHA256.hash(data: Data(text.utf8)) }

    // MARK: How it goes

    /// A server that fails again and again, or asks for it, is left in peace for a while: nobody waits for it meanwhile.
    private func note(_ told: LanguageModel.Told) {
        guard case .nothing(let opinion) = told.answer else { return state.withLock { $0.failures = 0 } }
        let now = model.now()
        guard opinion != .overBudget else { return noteSpent(at: now) }
        let failures = state.withLock { state in
            state.failures = opinion.isOfTheServer ? state.failures + 1 : 0
            return state.failures
        }
        var rest = told.pause
        if failures >= Limits.languageModelFailures || opinion == .refused {
            rest = max(rest ?? .zero, Limits.languageModelRest)
        }
        var metadata: Logger.Metadata = ["workspace": "\(workspace)", "outcome": "\(opinion.rawValue)"]
        if let status = told.status { metadata["status"] = "\(status)" }
        if let rest {
            state.withLock { $0.restsUntil = max($0.restsUntil ?? now, now + rest) }
            metadata["asked again after"] = "\((now + rest).rfc3339)"
        }
        logger.warning("languageModel.noAnswer", metadata: metadata)
    }

    private func noteSpent(at now: Instant) {
        let day = LanguageModelBudget.Spent(at: now).day
        let isNew = state.withLock { state in
            defer { state.spentOn = day }
            return state.spentOn != day
        }
        if isNew {
            logger.warning("languageModel.overBudget", metadata: ["workspace": "\(workspace)", "day": "\(day)"])
        }
    }
}

extension SecondOpinion {
    /// Whether the next question is likely to end the same way, whatever it is.
    fileprivate var isOfTheServer: Bool { [.timedOut, .away, .overloaded, .refused].contains(self) }
}
