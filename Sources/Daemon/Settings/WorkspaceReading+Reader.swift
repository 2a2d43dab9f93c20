import Foundation
import Impediments

/// Who else is asked what a message says.
extension WorkspaceReading {
    private static let requests = 1...1_000_000
    private static let tokens = 1...1_000_000_000
    private static let retries = 0...5
    private static let timeouts = Duration.milliseconds(100) ... .seconds(30)

    func readReader(_ field: SettingsField) {
        guard let section = field.section() else { return }
        readerSettings.corrections = section["corrections"].choice() ?? readerSettings.corrections
        readLanguageModel(section["language_model"])
        section.close()
    }

    private func readLanguageModel(_ field: SettingsField) {
        guard let section = field.section() else { return }
        let address = section["url"].required(
            "write what the address of its API begins with, as in http://127.0.0.1:11434/v1")
        let url = address.url()
        let model = section["model"].required("write the name of the model, as its server knows it").words()
        let key = section["key"].secret("a key of one line") { text in
            !text.isEmpty && text.unicodeScalars.allSatisfy { (0x21...0x7E).contains($0.value) }
        }
        let ask = section["ask"].choice(LanguageModelSettings.Ask.self)
        let timeout = section["timeout"].parsed("a time limit", "write one from 0.1s to 30s, as in 5s") {
            text -> Duration? in
            guard case .elapsed(let duration)? = Span(text), Self.timeouts.contains(duration) else { return nil }
            return duration
        }
        let retries = section["retries"].whole(Self.retries)
        let requests = section["requests_per_day"].whole(Self.requests)
        let tokens = section["tokens_per_day"].whole(Self.tokens)
        section.close()
        guard let url, let model else { return }
        warnOfOpenWords(url, address)
        var settings = LanguageModelSettings(url: url, model: model, key: key, tokensPerDay: tokens)
        settings.ask = ask ?? settings.ask
        settings.timeout = timeout ?? settings.timeout
        settings.retries = retries ?? settings.retries
        settings.requestsPerDay = requests ?? settings.requestsPerDay
        readerSettings.languageModel = settings
    }

    private func warnOfOpenWords(_ url: String, _ field: SettingsField) {
        guard let parts = URLComponents(string: url), parts.scheme?.lowercased() == "http", let host = parts.host,
            !["localhost", "127.0.0.1", "::1", "[::1]"].contains(host)
        else { return }
        field.warn(
            "`\(field.path)` is without TLS: what people write, and the key, can be read on the way",
            "write https://, unless nobody else is on that network")
    }
}
