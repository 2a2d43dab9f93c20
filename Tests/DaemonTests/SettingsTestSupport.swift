import Daemon

/// A configuration folder in memory.
struct PaperFolder {
    var files: [String: [UInt8]] = [:]
    var variables: [String: String] = [:]
    var secrets: [String: String] = [:]

    init(_ files: [String: String] = [:], variables: [String: String] = [:], secrets: [String: String] = [:]) {
        self.files = files.mapValues { Array($0.utf8) }
        self.variables = variables
        self.secrets = secrets
    }

    var environment: SettingsEnvironment {
        SettingsEnvironment(
            variable: { [variables] in variables[$0] },
            file: { [files] path, limit throws(SettingsEnvironment.Unavailable) in
                guard let bytes = files[path] else { throw .init("there is no such file") }
                guard bytes.count <= limit else { throw .init("it has more than \(limit) bytes") }
                return bytes
            },
            secret: { [secrets] path throws(SettingsEnvironment.Unavailable) in
                guard let text = secrets[path] else { throw .init("permission is denied") }
                return text
            })
    }

    func load(_ files: String...) throws(SettingsProblems) -> Settings {
        try Settings.load(files: files, environment: environment)
    }

    /// What is wrong, a line each; empty where nothing is.
    func problems(_ files: [String] = ["straw.yaml"]) -> [String] {
        do {
            _ = try Settings.load(files: files, environment: environment)
            return []
        } catch {
            return error.problems.map(\.description)
        }
    }
}

/// A configuration in which everything may be left out but these.
enum Paper {
    static let secret = "whsec_MDEyMzQ1Njc4OWFiY2RlZmdoaWprbG1u"
    static let chat = "sources: {chat: {kind: generic, secret: \(secret)}}"
    static let lead = "people: {lead: {chat: \"chat:u1\"}}"
    static let nobody = "people: {}"
    static let nothing = "products: {}"

    /// Loads what is given, with whatever of the three needed parts it does not have.
    static func complete(_ text: String) -> String {
        var lines = [text]
        for part in [chat, nobody, nothing] {
            let key = part.prefix { $0 != " " }
            if !text.contains(key) { lines.append(part) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    static func problems(_ text: String, variables: [String: String] = [:]) -> [String] {
        PaperFolder(["straw.yaml": complete(text)], variables: variables).problems()
    }
}
