import Daemon
import Foundation
import Testing

@Suite("Secrets of a configuration")
struct SettingsSecretTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "straw-\(UUID().uuidString)")

    @Test("no way of printing settings shows a secret")
    func redacted() throws {
        let text = """
            server: {link_key: hush-hush-link-key}
            sources:
              chat: {kind: generic, secret: \(Paper.secret)}
              m: {kind: matrix, homeserver: "http://h", as_token: hush-hush-as, hs_token: hush-hush-hs, user: "@s:h"}
            mail: {username: hush-hush-name, password: hush-hush-word}
            """
        let settings = try PaperFolder(["straw.yaml": Paper.complete(text)]).load("straw.yaml")
        var dumped = ""
        dump(settings, to: &dumped)
        for printed in [dumped, String(describing: settings), String(reflecting: settings), "\(settings)"] {
            #expect(printed.contains("127.0.0.1"))
            #expect(!printed.contains("hush-hush"))
            #expect(!printed.contains("whsec_"))
        }
        let secret = Secret("hush-hush")
        #expect("\(secret)" == "<redacted>")
        #expect(String(reflecting: secret) == "<redacted>")
        #expect(Mirror(reflecting: secret).children.isEmpty)
        #expect(secret.reveal() == "hush-hush")
    }

    @Test("a secret is made once, for its owner alone, in a folder of its own")
    func made() throws {
        defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
        let path = folder.appending(path: "deep/chat.key").path
        let environment = SettingsEnvironment.process(secrets: .made, variables: [:])
        let first = try environment.secret(path)
        #expect(Data(base64Encoded: first)?.count == 32)
        #expect(try environment.secret(path) == first)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == first + "\n")
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "deep").path) == ["chat.key"])
        #expect(try environment.secret(folder.appending(path: "other.key").path) != first)
    }

    @Test("many who want the same secret at once get the same")
    func race() async throws {
        defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
        let path = folder.appending(path: "chat.key").path
        let secrets = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<50 {
                group.addTask { try SettingsEnvironment.process(secrets: .made, variables: [:]).secret(path) }
            }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(secrets.count == 1)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["chat.key"])
    }

    @Test("looking at a configuration leaves nothing on the disk, and a rehearsal is the same everywhere")
    func looking() throws {
        let path = folder.appending(path: "chat.key").path
        for secrets in [SettingsEnvironment.Secrets.looked, .fixed] {
            let environment = SettingsEnvironment.process(secrets: secrets, variables: [:])
            #expect(Data(base64Encoded: try environment.secret(path))?.count == 32)
            #expect(!FileManager.default.fileExists(atPath: folder.path))
        }
        let fixed = SettingsEnvironment.process(secrets: .fixed, variables: [:])
        #expect(try fixed.secret("var/chat.key") == "LnWNSLVKOs9FNWb/6v8GuArpAwTrTtYcwF53vP604v8=")
        #expect(try fixed.secret("var/other.key") != fixed.secret("var/chat.key"))
    }

    @Test("a secret that is there is used as it is, and an empty one is refused")
    func existing() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
        let path = folder.appending(path: "chat.key").path
        try Data("bXkgb3du\n".utf8).write(to: URL(fileURLWithPath: path))
        for secrets in [SettingsEnvironment.Secrets.made, .looked] {
            #expect(try SettingsEnvironment.process(secrets: secrets, variables: [:]).secret(path) == "bXkgb3du")
        }
        try Data(" \n".utf8).write(to: URL(fileURLWithPath: path))
        #expect(throws: SettingsEnvironment.Unavailable("it is empty; remove it, and it will be made anew")) {
            try SettingsEnvironment.process(secrets: .made, variables: [:]).secret(path)
        }
    }

    @Test("a file of the disk is read whole and bounded, and says why where it cannot be")
    func files() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
        let path = folder.appending(path: "some.txt").path
        try Data("12345".utf8).write(to: URL(fileURLWithPath: path))
        let environment = SettingsEnvironment.process(secrets: .looked, variables: [:])
        #expect(try environment.file(path, 5) == Array("12345".utf8))
        #expect(throws: SettingsEnvironment.Unavailable("it has more than 4 bytes")) { try environment.file(path, 4) }
        #expect(throws: SettingsEnvironment.Unavailable("it has more than 4 bytes")) {
            try environment.file("/dev/zero", 4)
        }
        #expect(throws: SettingsEnvironment.Unavailable("there is no such file")) {
            try environment.file(path + "x", 4)
        }
        #expect(throws: SettingsEnvironment.Unavailable("it is a folder")) { try environment.file(folder.path, 4) }
    }
}
