import Foundation
import Impediments
import Testing

@testable import Daemon

@Suite("Settings that do nothing, need a restart, or are of another workspace")
struct SettingsIdleTests {
    private func settings(_ text: String) throws -> Settings {
        try PaperFolder(["straw.yaml": Paper.complete(text)]).load("straw.yaml")
    }

    private static let token =
        "api: {tokens: [{name: a, scope: read, sha256: \"\(String(repeating: "a", count: 64))\"}]}\n"

    @Test(
        "what does nothing is warned of, and so are links that lead nowhere",
        arguments: [
            ("retention: {text: 30d}\n", "1:19: warning: `retention.text` does nothing yet"),
            ("retention: {figures: 30d}\n", "1:22: warning: `retention.figures` does nothing yet"),
            (token, "1:16: warning: `api.tokens[0]` opens nothing"),
            ("server: {listen: \"0.0.0.0:8080\"}\n", "1:18: warning: `server.listen` is every address of this machine"),
            ("server: {listen: \"[::]:8080\"}\n", "1:18: warning: `server.listen` is every address of this machine"),
            ("server: {listen: \"0.0.0.0:8080\", public_url: https://straw.example.org}\n", nil),
            ("server: {listen: \"127.0.0.1:8080\"}\nretention: {}\napi: {tokens: []}\n", nil),
        ] as [(String, String?)])
    func idle(text: String, told: String?) throws {
        let warnings = try settings(text).warnings.map(\.description)
        #expect(warnings.count == (told == nil ? 0 : 1), "\(warnings)")
        if let told { #expect(warnings.first?.hasPrefix("straw.yaml:\(told)") == true, "\(warnings)") }
    }

    @Test(
        "what is taken at the start only is named when it changes",
        arguments: [
            ("", []), ("server: {listen: \"127.0.0.1:9000\"}\n", ["server.listen"]),
            ("server: {public_url: https://straw.example.org}\n", ["server.public_url"]),
            ("server: {link_key: 0123456789abcdefgh}\n", ["server.link_key"]), ("server: {max_body: 2MiB}\n", []),
            ("ledger: sqlite:other.db\nlog: {level: debug, format: json}\n", ["ledger", "log.level", "log.format"]),
            ("network: {allow: []}\n", ["network.allow"]), ("digest: {day: friday}\n", []),
        ])
    func restart(text: String, keys: [String]) throws {
        let start = try settings("")
        #expect(try settings(text).keysThatNeedRestart(since: start) == keys)
    }

    @Test("one workspace of several is found by its name, its funders and its teams")
    func several() throws {
        func file(_ name: String, _ team: String) -> String {
            """
            workspace: \(name)
            sources: {\(name)-chat: {kind: generic, secret: \(Paper.secret)}}
            people: {ada: {chat: "\(name)-chat:a"}}
            products: {p: {funder: ada, teams: {\(team): {channels: ["\(name)-chat:c"]}}}}

            """
        }
        let both = try PaperFolder(["n.yaml": file("north", "forms"), "s.yaml": file("south", "presses")])
            .load("n.yaml", "s.yaml")
        #expect(both.workspaces(ofFunder: "ada") == ["north", "south"])
        #expect(both.workspaces(ofFunder: "bea") == [])
        #expect(both.workspaces(ofTeam: "presses") == ["south"])
        #expect(both.only("south")?.workspaces.map(\.name) == ["south"])
        #expect(both.only("south")?.workspaces(ofFunder: "ada") == ["south"])
        #expect(both.only("east") == nil)
    }

    @Test("a secret that is not there is noted once, and one that is there is not")
    func missing() throws {
        var environment = PaperFolder(
            [
                "straw.yaml":
                    "sources: {a: {kind: generic, secret: \"whsec_${secret:a.key}\"}, "
                    + "b: {kind: generic, secret: [\"whsec_${secret:a.key}\", \"whsec_${secret:b.key}\"]}}\n"
                    + "people: {}\nproducts: {}\n"
            ], secrets: ["a.key": "MDEyMzQ1Njc4OWFiY2RlZmdoaWprbG1u", "b.key": "MDEyMzQ1Njc4OWFiY2RlZmdoaWprbG1u"]
        ).environment
        #expect(try Settings.load(files: ["straw.yaml"], environment: environment).missingSecrets == [])
        environment.lacksSecret = { $0 == "a.key" }
        #expect(try Settings.load(files: ["straw.yaml"], environment: environment).missingSecrets == ["a.key"])
    }
}
