internal import Curl
internal import Impediments
internal import Logging
internal import Triage

/// The doctor's look at a language model: it is asked about one harmless message that nobody wrote.
struct LanguageModelExamination: Sendable {
    let workspace: String
    let settings: LanguageModelSettings
    let curl: CurlReactor
    let now: @Sendable () -> Instant

    static let message = "Still no test environment, so we cannot deploy anything."

    func finding() async -> Finding {
        var settings = settings
        settings.retries = 0
        let model = LanguageModel(
            settings: settings, curl: curl, budget: nil, now: now,
            logger: Logger(label: "straw.doctor", factory: { _ in SwiftLogNoOpLogHandler() }))
        let began = ContinuousClock.now
        let told = await model.ask(about: Self.message)
        let time = ((ContinuousClock.now - began) / .milliseconds(100)).rounded(.up) / 10
        switch told.answer {
        case .labels(let labels):
            let cost = told.usage.total > 0 ? ", for \(told.usage.total) tokens" : ", and counts no tokens"
            return found(
                .ok, "answers within \(time) s\(cost): \(labels.category.rawValue), \(labels.subreason.rawValue)")
        case .nothing(let opinion): return failure(opinion, told.status.map { " (\($0))" } ?? "")
        }
    }

    private func failure(_ opinion: SecondOpinion, _ status: String) -> Finding {
        switch opinion {
        case .timedOut:
            found(.away, "does not answer within \(settings.timeout)", "look whether it runs, or set timeout higher")
        case .away: found(.away, "cannot be reached\(status)", "look whether it runs, and at url")
        case .overloaded: found(.away, "has too much to do\(status)", "look at the limits of your account")
        case .refused where status == " (401)" || status == " (403)":
            found(.wrong, "refuses the key\(status)", "look at key")
        case .refused where status.isEmpty:
            found(.wrong, "cannot be used", "look at url, its certificate, network.allow and network.ca")
        case .refused:
            found(.wrong, "does not take the request\(status)", "look at url and model; it has to know json_schema")
        case .agreed, .decided, .disagreed, .declined, .filtered, .cutOff, .nonsense, .overBudget, .resting, .withheld:
            found(
                .wrong, "gives no answer that can be used (\(opinion.rawValue))",
                "take a model that keeps to a JSON schema (response_format, strict)")
        }
    }

    private func found(_ verdict: Finding.Verdict, _ what: String, _ remedy: String? = nil) -> Finding {
        Finding("language model", workspace, verdict, "\(settings.model) \(what)", remedy: remedy)
    }
}
