import Daemon
import Foundation
import Impediments
import Testing

@Suite("The configurations that are shipped")
struct SettingsExampleTests {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    private static let variables = [
        "STRAW_CHAT_SECRET": Paper.secret, "STRAW_MATRIX_AS_TOKEN": "one", "STRAW_MATRIX_HS_TOKEN": "two",
        "SLACK_SIGNING_SECRET": "0123456789abcdef", "SLACK_BOT_TOKEN": "xoxb-1",
    ]

    private func load(_ paths: [String], variables: [String: String] = variables) throws -> Settings {
        try Settings.load(
            files: paths.map { Self.root.appending(path: $0).path },
            environment: .process(secrets: .fixed, variables: variables))
    }

    @Test("the configuration of a fresh clone runs without any variable")
    func shipped() throws {
        let settings = try load(["config/straw.yaml"], variables: [:])
        let workspace = try #require(settings.workspaces.first)
        #expect(settings.ledger == .sqlite(path: "var/straw.db"))
        #expect(workspace.mail.route == .folder(path: "var/mail"))
        #expect(workspace.directory.team(ofChannel: "general", source: "chat")?.product.funder == "funder")
        #expect(workspace.directory.people["lead"]?.chat == .init(source: "chat", user: "lead"))
        guard case .generic(let secrets, nil)? = workspace.sources.first?.kind else {
            Issue.record("the chat is not a generic source that keeps its answers")
            return
        }
        #expect(secrets.map { $0.reveal().hasPrefix("whsec_") } == [true])
    }

    @Test("every example loads")
    func examples() throws {
        let folder = Self.root.appending(path: "config/examples")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".yaml") && !$0.hasSuffix("-registration.yaml") && !$0.hasSuffix("-manifest.yaml") }
            .sorted()
        #expect(names == ["generic.yaml", "language-model.yaml", "mail.yaml", "matrix.yaml", "slack.yaml"])
        for name in names {
            let settings = try load(["config/examples/\(name)"])
            #expect(settings.workspaces.first?.directory.products["intake"]?.teams.isEmpty == false, "\(name)")
            #expect(settings.warnings == [], "\(name)")
        }
        let both = try load(["north", "south"].map { "config/examples/two-workspaces/\($0).yaml" })
        #expect(both.workspaces.map(\.name) == ["north", "south"])
        #expect(both.warnings == [])
    }

    @Test("an example without its variables says which one it wants")
    func missingVariables() throws {
        #expect {
            try load(["config/examples/matrix.yaml"], variables: [:])
        } throws: { error in
            let text = String(describing: error)
            return text.contains("STRAW_MATRIX_AS_TOKEN is not set")
                && text.contains("STRAW_MATRIX_HS_TOKEN is not set")
        }
    }

    @Test("the first week is a script in ascending order, about channels and people that the configuration knows")
    func firstWeek() throws {
        struct Line: Decodable {
            struct Message: Decodable {
                var source: String
                var channel: String
            }
            struct Answer: Decodable { var by: String }
            struct Evidence: Decodable { var product: String }
            var at: String
            var message: Message?
            var answer: Answer?
            var evidence: Evidence?
        }
        let text = try String(
            contentsOf: Self.root.appending(path: "config/examples/first-week.jsonl"), encoding: .utf8)
        let lines = try text.split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
        #expect(lines.map(\.at) == lines.map(\.at).sorted())
        let directory = try #require(try load(["config/straw.yaml"]).workspaces.first?.directory)
        #expect(
            lines.compactMap(\.message).allSatisfy { directory.team(ofChannel: $0.channel, source: $0.source) != nil })
        #expect(Set(lines.compactMap(\.answer?.by)).subtracting(["developer"]).isSubset(of: directory.people.keys))
        #expect(lines.compactMap(\.evidence).allSatisfy { directory.products[$0.product] != nil })
    }
}
