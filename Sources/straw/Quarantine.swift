internal import ArgumentParser
internal import Daemon
internal import Impediments
internal import Ledger

struct Quarantine: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Deliveries that could not be read or processed, masked, with their reason.",
        subcommands: [List.self, Show.self, Retry.self, Drop.self], defaultSubcommand: List.self)

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "What lies there, newest last.")
        @OptionGroup var config: ConfigOption
        @Flag(help: "One JSON object a line.") var json = false
        @Option(help: "At most so many.") var limit = 100

        func run() async throws {
            try await config.withLedger { ledger in
                let rows = try await ledger.read { try $0.quarantine(limit: limit) }
                for row in rows { try Terminal.say(json ? row.json : row.line) }
                if rows.isEmpty, !json { Terminal.complain("nothing is in quarantine") }
            }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "One delivery as it came, masked; what would steer a terminal only with --json.")
        @OptionGroup var config: ConfigOption
        @Flag(help: "One JSON object.") var json = false
        @Argument(help: "Its number, as `list` shows it.") var id: Int64

        func run() async throws {
            try await config.withLedger { ledger in
                guard let row = try await ledger.read({ try $0.quarantine(id) }) else { throw noSuch(id) }
                try Terminal.say(json ? row.json : row.whole)
            }
        }
    }

    struct Retry: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Put a delivery back into the inbox: decoded anew where it could not be read.")
        @OptionGroup var config: ConfigOption
        @Flag(help: "One JSON object.") var json = false
        @Argument(help: "Its number.") var id: Int64

        func run() async throws {
            let settings = try config.settings(secrets: .looked)
            try await settings.withLedger { ledger in
                guard let row = try await ledger.read({ try $0.quarantine(id) }) else { throw noSuch(id) }
                let now = Instant.wallClock
                guard let inbound = row.inbound ?? Redecoding(settings).inbound(from: row, at: now) else {
                    throw Ending.negative.because("quarantine \(id): still unreadable: \(row.reason)")
                }
                guard try await ledger.write({ try $0.release(quarantine: id, as: inbound, at: now) }) else {
                    throw noSuch(id)
                }
                try Terminal.say(
                    json
                        ? "{\"id\":\(id),\"retried\":true}"
                        : "\(id): back in the inbox; a running daemon reads it within a minute")
            }
        }
    }

    struct Drop: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Give a delivery up for good.")
        @OptionGroup var config: ConfigOption
        @Flag(help: "One JSON object.") var json = false
        @Argument(help: "Its number.") var id: Int64

        func run() async throws {
            try await config.withLedger { ledger in
                guard try await ledger.write({ try $0.drop(quarantine: id) }) else { throw noSuch(id) }
                try Terminal.say(json ? "{\"id\":\(id),\"dropped\":true}" : "\(id): dropped")
            }
        }
    }

    private static func noSuch(_ id: Int64) -> ExitCode {
        Ending.negative.because("quarantine \(id): there is no such delivery; see `straw quarantine list`")
    }
}
