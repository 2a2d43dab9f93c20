internal import Chat
internal import Curl
internal import Foundation
internal import Impediments
internal import Logging
internal import Triage

/// A language model behind a server: one question at a time, within its time limit, its retries and its budget.
struct LanguageModel: Sendable {
    let settings: LanguageModelSettings
    let curl: CurlReactor
    /// `nil`: nothing is counted, as when the doctor asks.
    let budget: LanguageModelBudget?
    let now: @Sendable () -> Instant
    let logger: Logger

    struct Told: Sendable {
        var answer: Completion.Answer
        var usage = Completion.Usage()
        /// How long the server asks to be left alone.
        var pause: Duration?
        /// The status of the last answer; `nil`: there was none.
        var status: Int?
        var mayPass = false

        init(_ answer: Completion.Answer) { self.answer = answer }
        init(_ opinion: SecondOpinion, mayPass: Bool = false) {
            answer = .nothing(opinion)
            self.mayPass = mayPass
        }
    }

    /// - Parameter words: as `Completion.words` gives them, masked.
    func ask(about words: String) async -> Told {
        let end = ContinuousClock.now + settings.timeout
        let body = Completion.request(about: words, to: settings.model)
        var told = Told(.timedOut)
        for attempt in 0...settings.retries {
            guard await mayAsk() else { return attempt == 0 ? Told(.overBudget) : told }
            told = await send(body, within: end - .now)
            guard told.mayPass, attempt < settings.retries else { return told }
            let wait = told.pause ?? Limits.languageModelRetry * (1 << attempt)
            guard .now + wait < end else { return told }
            do { try await Task.sleep(for: wait) } catch { return told }
        }
        return told
    }

    private func mayAsk() async -> Bool {
        guard let budget else { return true }
        do { return try await budget.takeRequest() } catch {
            // What cannot be counted is not spent.
            logger.error("languageModel.notCounted", metadata: ["error": "\(error)"])
            return false
        }
    }

    private func send(_ body: [UInt8], within time: Duration) async -> Told {
        guard time > .zero else { return Told(.timedOut) }
        var headers = [CurlHeader("Content-Type", "application/json"), CurlHeader("Accept", "application/json")]
        if let key = settings.key { headers.append(CurlHeader("Authorization", "Bearer \(key.reveal())")) }
        let request = CurlRequest.HTTP("POST", settings.endpoint, headers: headers, body: body, timeout: time)
        Figures.askedLanguageModel()
        let response: CurlResponse
        do { response = try await curl.send(.http(request)) } catch { return Self.told(of: error) }
        var told = Self.told(of: response, at: now())
        told.status = response.status
        Figures.spent(told.usage)
        do { try await budget?.add(tokens: told.usage.total) } catch {
            logger.error("languageModel.notCounted", metadata: ["error": "\(error)"])
        }
        return told
    }

    private static func told(of response: CurlResponse, at now: Instant) -> Told {
        if response.status == 200 {
            let (answer, usage) = Completion.answer(in: response.body)
            var told = Told(answer)
            told.usage = usage
            return told
        }
        guard HTTPOutcome.isWorthAnotherTry(response.status) else { return Told(.refused) }
        var told = Told(response.status == 429 ? .overloaded : .away, mayPass: true)
        let headers = response.headers.map { RawDelivery.Header(name: $0.name, value: $0.value) }
        told.pause = HTTPOutcome.retryAfter(headers, at: now)
        return told
    }

    private static func told(of error: CurlError) -> Told {
        switch error.code {
        case .timeout: Told(.timedOut)
        case .resolve, .connect, .connectionLost: Told(.away, mayPass: true)
        case .tooLarge: Told(.nonsense)
        case .cancelled, .stopped, .other: Told(.away)
        case .refusedAddress, .tls, .malformed, .mailDeferred, .mailRejected, .mailLogin, .mailNoTLS: Told(.refused)
        }
    }
}

extension LanguageModelSettings {
    /// Where completions are asked for; a query stays behind the path, as some clouds want it.
    var endpoint: String {
        let parts = url.split(separator: "?", maxSplits: 1)
        let path = parts.first.map(String.init) ?? url
        let query = parts.count > 1 ? "?" + parts[1] : ""
        let slash = path.hasSuffix("/") ? "" : "/"
        return (path.hasSuffix("/chat/completions") ? path : path + slash + "chat/completions") + query
    }
}
