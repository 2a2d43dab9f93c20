import Impediments
import Testing

@testable import Daemon

@Suite("Who else reads, in a configuration")
struct SettingsReaderTests {
    private func settings(_ text: String, variables: [String: String] = [:]) throws -> LanguageModelSettings? {
        try PaperFolder(["straw.yaml": Paper.complete(text)], variables: variables).load("straw.yaml").workspaces[0]
            .reader.languageModel
    }

    @Test("no language model is asked unless one is configured")
    func off() throws {
        #expect(try settings("") == nil)
        #expect(try settings("reader: {}\n") == nil)
        #expect(try settings("reader: {language_model: null}\n") == nil)
    }

    @Test("an address and a name are enough; everything else has a default")
    func defaults() throws {
        let found = try settings("reader: {language_model: {url: \"http://127.0.0.1:11434/v1/\", model: tiny}}\n")
        #expect(found == LanguageModelSettings(url: "http://127.0.0.1:11434/v1", model: "tiny"))
        #expect(found?.ask == .unsure && found?.timeout == .seconds(5) && found?.requestsPerDay == 500)
    }

    @Test("every key is read, and the key is a secret")
    func everything() throws {
        let text = """
            reader:
              language_model: {url: "https://llm.example/v1?version=2", model: big, key: "${env:KEY}", ask: always,
                timeout: 2.5s, retries: 0, requests_per_day: 10, tokens_per_day: 9000}

            """
        let found = try #require(try settings(text, variables: ["KEY": "sk-1"]))
        #expect(found.key?.reveal() == "sk-1" && "\(found)".contains("sk-1") == false)
        #expect(found.endpoint == "https://llm.example/v1/chat/completions?version=2")
        #expect(found.ask == .always && found.timeout == .milliseconds(2500) && found.retries == 0)
        #expect(found.requestsPerDay == 10 && found.tokensPerDay == 9000)
    }

    @Test(
        "what cannot be meant is refused with its place",
        arguments: [
            ("model: a", "`reader.language_model.url` is missing"), ("url: \"http://[::1]\"", "model` is missing"),
            ("url: \"ftp://a/b\", model: a", "is not a web address"),
            ("url: \"https://u:p@a/b\", model: a", "is not a web address"),
            ("url: \"https://a/v1\", model: a, timeout: 31s", "is not a time limit"),
            ("url: \"https://a/v1\", model: a, timeout: 2wh", "is not a time limit"),
            ("url: \"https://a/v1\", model: a, ask: sometimes", "write one of: unsure, always"),
            ("url: \"https://a/v1\", model: a, retries: 6", "a whole number from 0 to 5"),
            ("url: \"https://a/v1\", model: a, requests_per_day: 0", "a whole number from 1"),
            ("url: \"https://a/v1\", model: a, key: \"two words\"", "a key of one line"),
            ("url: \"https://a/v1\", model: a, temperature: 1", "`temperature` is not known"),
        ])
    func wrong(_ keys: String, _ report: String) {
        let problems = Paper.problems("reader: {language_model: {\(keys)}}")
        #expect(problems.count == 1 && problems[0].contains(report), "\(problems)")
        #expect(!problems.joined().contains("two words"))
    }

    @Test("an address without TLS is warned of, but for this machine")
    func open() throws {
        func warnings(_ url: String) throws -> [String] {
            let text = "reader: {language_model: {url: \"\(url)\", model: a}}\n"
            return try PaperFolder(["straw.yaml": Paper.complete(text)]).load("straw.yaml").warnings.map(\.what)
        }
        #expect(try warnings("http://llm.example/v1").first?.contains("without TLS") == true)
        for url in ["https://llm.example/v1", "http://localhost:1/v1", "http://127.0.0.1:1/v1", "http://[::1]:1/v1"] {
            #expect(try warnings(url) == [])
        }
    }
}
