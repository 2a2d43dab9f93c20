import Chat
import Foundation
import Testing

@Suite("The manifest of the Slack app")
struct SlackManifestTests {
    private static let file = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "config/examples/slack-app-manifest.yaml")

    /// The items of the list under a key, which stands in the file once.
    private func list(_ key: String) throws -> [String] {
        let lines = try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n")
        return lines.drop { $0.drop(while: { $0 == " " }) != "\(key):" }.dropFirst()
            .prefix { $0.drop(while: { $0 == " " }).hasPrefix("- ") }
            .map { String($0.drop { $0 == " " || $0 == "-" }) }
    }

    @Test("asks for what the doctor looks for, and for nothing else")
    func scopes() throws {
        #expect(try list("bot") == SlackScopes.needed.map(\.scope))
    }

    @Test("asks for the events that are read")
    func events() throws {
        #expect(
            try list("bot_events") == [
                "app_home_opened", "app_mention", "app_uninstalled", "member_joined_channel", "message.channels",
                "message.groups", "message.im", "message.mpim", "tokens_revoked",
            ])
    }
}
