import Logging

extension Settings {
    /// What `straw check` warns of, for the log of whoever did not run it.
    func tellWarnings(to logger: Logger) {
        for warning in warnings { logger.warning("configuration.warning", metadata: ["problem": "\(warning)"]) }
    }

    /// Reads the files, each a workspace, and checks them and what they say of each other.
    ///
    /// Throws all that is wrong with all of them.
    package static func load(
        files: [String], environment: SettingsEnvironment
    ) throws(SettingsProblems) -> Settings {
        var readings: [WorkspaceReading] = []
        for file in files {
            let reader = SettingsReader(file: file, environment: environment)
            let reading = WorkspaceReading(reader: reader, first: readings.first)
            reading.read()
            readings.append(reading)
        }
        guard let first = readings.first else {
            throw SettingsProblems([
                .init(
                    file: "straw", line: 1, column: 1, what: "no configuration is named", remedy: "write --config FILE")
            ])
        }
        compare(readings)
        let found = readings.flatMap { reading in
            reading.reader.problems.sorted { ($0.line, $0.column, $0.what) < ($1.line, $1.column, $1.what) }
        }
        let problems = found.filter { !$0.isWarning }
        let warnings = found.filter(\.isWarning)
        guard problems.isEmpty else { throw SettingsProblems(problems, warnings: warnings) }
        return Settings(
            server: first.server, ledger: first.ledger, network: first.network, log: first.log,
            tokens: readings.flatMap { $0.tokens.map(\.token) }, workspaces: readings.map(\.settings),
            warnings: warnings, missingSecrets: readings.flatMap(\.reader.missingSecrets))
    }

    /// Names that must be unique over all files, and names of workspaces that must exist.
    private static func compare(_ readings: [WorkspaceReading]) {
        var workspaces: [String: String] = [:]
        var sources: [String: String] = [:]
        var tokens: Set<String> = []
        for reading in readings {
            let reader = reading.reader
            if let other = workspaces[reading.name] {
                reader.report(
                    "this is also the workspace of \(other)",
                    "give each file its own `workspace: NAME`",
                    at: reading.namePlace)
            } else {
                workspaces[reading.name] = reader.file
            }
            for (name, place) in reading.sourcePlaces {
                if let other = sources[name] {
                    reader.report(
                        "the source `\(name)` is also in \(other)",
                        "source names are unique over all files: rename one",
                        at: place)
                } else {
                    sources[name] = reader.file
                }
            }
        }
        for reading in readings {
            for (token, place, workspacePlace, written) in reading.tokens {
                if !tokens.insert(token.name).inserted {
                    reading.reader.report("two tokens have this name", "give each its own name", at: place)
                }
                if workspaces[token.workspace] == nil {
                    reading.reader.report(
                        "`api.tokens`: there is no workspace `\(written)`",
                        reading.suggestion(for: written, among: workspaces.keys, of: "workspace"),
                        at: workspacePlace)
                }
            }
        }
    }
}
