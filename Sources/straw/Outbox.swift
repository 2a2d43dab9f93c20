internal import ArgumentParser
internal import Daemon
internal import Impediments
internal import Ledger
internal import Letters

struct Outbox: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Letters that wait or could not be delivered.",
        discussion: "Moments are in the zone of this machine (TZ); in JSON they are UTC.",
        subcommands: [List.self, Show.self, Retry.self, Drop.self],
        defaultSubcommand: List.self)

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "What waits, and what is dead, oldest first; with --state sent, what has left, newest first.")
        @OptionGroup var config: ConfigOption
        @Flag(help: "One JSON object a line.") var json = false
        @Option(help: "Only those in this state; may be repeated. (default: waiting and dead)")
        var state: [OutboxRow.State] = []
        @Option(help: "At most so many.") var limit = 100

        func run() async throws {
            let states: Set<OutboxRow.State> = state.isEmpty ? [.waiting, .dead] : Set(state)
            let others = OutboxFilter(states: states.subtracting([.sent]), limit: limit)
            try await config.withLedger { ledger in
                let rows = try await ledger.read { reading in
                    let open = try others.states.isEmpty ? [] : reading.outbox(matching: others)
                    guard states.contains(.sent) else { return open }
                    return try open + reading.sentLetters(limit: others.limit - open.count)
                }
                for row in rows { try Terminal.say(json ? row.json : row.line(.here)) }
                if rows.isEmpty, !json {
                    Terminal.complain("no letter is \(states.map(\.rawValue).sorted().joined(separator: " or "))")
                }
            }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "One letter, whole, with its rule.")
        @OptionGroup var config: ConfigOption
        @Flag(help: "One JSON object.") var json = false
        @Argument(help: "Its number, as `list` shows it.") var id: Int64

        func run() async throws {
            try await config.withLedger { ledger in
                guard let row = try await ledger.read({ try $0.outbox(id) }) else { throw noSuch(id) }
                try Terminal.say(json ? row.wholeJSON : row.whole(.here))
            }
        }
    }

    struct Retry: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Try a dead letter again from the start, or one that waits for another try at once.")
        @OptionGroup var config: ConfigOption
        @Flag(help: "One JSON object.") var json = false
        @Argument(help: "Its number.") var id: Int64

        func run() async throws {
            try await config.withLedger { ledger in
                let now = Instant.wallClock
                guard try await ledger.write({ try $0.retry(outbox: id, at: now) }) else { throw noSuch(id) }
                try Terminal.say(json ? "{\"id\":\(id),\"retried\":true}" : "\(id): will be tried again")
            }
        }
    }

    struct Drop: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Give a letter up for good.")
        @OptionGroup var config: ConfigOption
        @Flag(help: "One JSON object.") var json = false
        @Argument(help: "Its number.") var id: Int64

        func run() async throws {
            try await config.withLedger { ledger in
                guard try await ledger.write({ try $0.drop(outbox: id) }) else { throw noSuch(id) }
                try Terminal.say(json ? "{\"id\":\(id),\"dropped\":true}" : "\(id): dropped")
            }
        }
    }

    private static func noSuch(_ id: Int64) -> ExitCode {
        Ending.negative.because(
            "outbox \(id): no such letter, or not in a state for this (perhaps it is just being sent: try again); "
                + "see `straw outbox list`")
    }
}

extension OutboxRow.State: ExpressibleByArgument {}
