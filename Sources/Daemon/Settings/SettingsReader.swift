import Yams

/// Reads one file and gathers what is wrong with it.
///
/// A class, so that every section and field of the file adds to the same list; it lives within one call.
final class SettingsReader {
    struct Place: Equatable {
        var line = 1
        var column = 1
    }

    let file: String
    let environment: SettingsEnvironment
    private(set) var problems: [SettingsProblems.Problem] = []
    /// Files of secrets that were not there before they were asked for.
    private(set) var missingSecrets: [String] = []
    private var document: YAMLDocument?

    init(file: String, environment: SettingsEnvironment) {
        self.file = file
        self.environment = environment
    }

    func report(_ what: String, _ remedy: String, at place: Place) {
        problems.append(.init(file: file, line: place.line, column: place.column, what: what, remedy: remedy))
    }

    /// Says that something is most likely not meant, and goes on.
    func warn(_ what: String, _ remedy: String, at place: Place) {
        problems.append(
            .init(file: file, line: place.line, column: place.column, what: what, remedy: remedy, isWarning: true))
    }

    func noteSecret(_ path: String) {
        if environment.lacksSecret(path), !missingSecrets.contains(path) { missingSecrets.append(path) }
    }

    /// The top of the file; `nil` where it could not be read as YAML at all.
    func open() -> SettingsSection? {
        let bytes: [UInt8]
        do { bytes = try environment.file(file, YAMLDocument.maxSize) } catch {
            report(
                "the configuration cannot be read: \(error.reason)", "name a file that is there with --config",
                at: Place())
            return nil
        }
        do {
            let document = try YAMLDocument(bytes)
            self.document = document
            guard let root = document.root, !root.isNull else {
                report("the configuration is empty", "begin with sources, people and products", at: Place())
                return nil
            }
            return SettingsField(reader: self, node: root, place: place(of: root) ?? Place(), path: "").section()
        } catch {
            report(error.what, error.remedy, at: Place(line: error.line, column: error.column))
            return nil
        }
    }

    func place(of node: Node) -> Place? { node.mark.map { Place(line: $0.line, column: $0.column) } }

    func name(ofKey key: String) -> String { document?.name(ofKey: key) ?? key }
}

extension Node {
    /// YAML 1.2: nothing at all, `~` or `null`, unless it is quoted.
    var isNull: Bool { plain.map { ["", "~", "null", "Null", "NULL"].contains($0) } ?? false }

    /// The text of a value without quotes.
    var plain: String? {
        guard let scalar, scalar.style == .plain || scalar.style == .any else { return nil }
        return scalar.string
    }
}
