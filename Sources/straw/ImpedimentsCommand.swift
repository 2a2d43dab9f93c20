internal import ArgumentParser
internal import Daemon
internal import Foundation
internal import Impediments

/// `straw impediments`.
struct ImpedimentsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "impediments",
        abstract: "Whatever was raised: a list, everything about one, or all of it for a spreadsheet.",
        discussion: """
            The ledger is only read; it may run beside the daemon. Moments are in the zone of this machine (TZ); in JSON \
            and CSV they are UTC.

              straw impediments --open
              straw impediments list --product intake --state raised --state triaged --since 2026-03-02
              straw impediments show IMP-4
              straw impediments export --format csv > impediments.csv
            """,
        subcommands: [List.self, Show.self, Export.self], defaultSubcommand: List.self)

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "One line each, by number; all that match.",
            discussion: """
                  straw impediments list --open --severity stopped
                  straw impediments list --category access_to_users --tier L3 --tier L3b
                  straw impediments list --team forms --since 2026-03-02 --until 2026-04-01 --q licence --json
                """)
        @OptionGroup var config: ConfigOption
        @OptionGroup var only: WorkspaceOption
        @OptionGroup var filters: ImpedimentFilters
        @Flag(help: "One JSON object a line, as `straw rehearse --state` has them.") var json = false

        func run() async throws {
            let command = "impediments list"
            let settings = try only.narrowed(try config.settings(secrets: .looked), for: command)
            let query = try filters.query(for: settings, of: command)
            let table = json ? nil : ImpedimentTable(.here, of: settings, width: Terminal.width)
            try await settings.withLedger { ledger in
                var isFirst = true
                try await ImpedimentBook(settings, ledger: ledger).each(matching: query) { entry in
                    if isFirst, let table { try Terminal.say(Terminal.dim(table.header)) }
                    isFirst = false
                    try Terminal.say(table?.line(entry) ?? entry.json)
                }
                if isFirst, !json { Terminal.complain("no impediment matches") }
            }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Everything about one: how it stands, what was said, who has it, what was asked and answered, "
                + "what comes next and why, and all that happened.",
            discussion: "People are told by their keys. Example: straw impediments show IMP-4")
        @OptionGroup var config: ConfigOption
        @OptionGroup var only: WorkspaceOption
        @Flag(help: "One JSON object: that of `list`, with the words, what comes next, and what happened.")
        var json = false
        @Argument(help: "Its number: IMP-4, or 4.") var id: String

        func run() async throws {
            let command = "impediments show"
            guard let number = ImpedimentID(id) else {
                throw Ending.wrongUsage(of: command, "\(id): no number of an impediment; write IMP-4")
            }
            let settings = try only.narrowed(try config.settings(secrets: .looked), for: command)
            try await settings.withLedger { ledger in
                let found = try await ImpedimentBook(settings, ledger: ledger).records(of: number, at: .wallClock)
                guard let record = found.first else {
                    throw Ending.negative.because(
                        "\(number): there is none of this number; see `straw impediments list`")
                }
                guard found.count == 1 else {
                    let names = found.map(\.workspace).joined(separator: ", ")
                    throw Ending.wrongUsage(
                        of: command, "\(number) is in the workspaces \(names); name one with --workspace")
                }
                try Terminal.say(json ? record.json : record.text(.here))
            }
        }
    }

    struct Export: AsyncParsableCommand {
        enum Format: String, CaseIterable, ExpressibleByArgument { case csv, json }

        static let configuration = CommandConfiguration(
            abstract: "All that match, for a spreadsheet or a program: labels, state, clocks and counts, no words.",
            discussion: """
                CSV has a header, and a ' before what a spreadsheet would take for a formula; lists stand in one cell \
                with spaces between. JSON is one object a line.

                  straw impediments export > impediments.csv
                  straw impediments export --format json --product intake --since 2026-01-01
                """)
        @OptionGroup var config: ConfigOption
        @OptionGroup var only: WorkspaceOption
        @OptionGroup var filters: ImpedimentFilters
        @Option(help: "What is written.") var format = Format.csv

        func run() async throws {
            let command = "impediments export"
            let settings = try only.narrowed(try config.settings(secrets: .looked), for: command)
            let query = try filters.query(for: settings, of: command)
            try await settings.withLedger { ledger in
                // Lines end as RFC 4180 wants it.
                if format == .csv { try Terminal.say(ImpedimentBook.Entry.csvHeader + "\r") }
                try await ImpedimentBook(settings, ledger: ledger).each(matching: query) { entry in
                    try Terminal.say(format == .csv ? entry.csv + "\r" : entry.json)
                }
            }
        }
    }
}

/// Which impediments are meant; an option that is given more than once means any of its values.
struct ImpedimentFilters: ParsableArguments {
    @Option(help: "A key of `products`.") var product: String?
    @Option(help: "A key under `teams` of a product.") var team: String?
    @Flag(help: "Only what is open.") var open = false
    @Option(help: "Where it stands; may be repeated.") var state: [LifeState] = []
    @Option(help: "What is missing; may be repeated.") var category: [Impediments.Category] = []
    @Option(help: "Whether work stands still; may be repeated.") var severity: [Severity] = []
    @Option(help: "How far up it has gone; may be repeated.") var tier: [Tier] = []
    @Option(help: "Raised from this day or moment on, 2026-03-02.") var since: String?
    @Option(help: "Raised before this day or moment.") var until: String?
    @Option(name: .customLong("q"), help: "Words that stand in its title, or in what was said.") var words = ""

    func query(for settings: Settings, of command: String) throws -> ImpedimentQuery {
        var query = ImpedimentQuery()
        (query.product, query.team, query.openOnly, query.words) = (product, team, open, words)
        (query.states, query.categories, query.severities) = (Set(state), Set(category), Set(severity))
        query.tiers = Set(tier)
        query.since = try moment(since, "--since", command)
        query.until = try moment(until, "--until", command)
        do { try query.check(against: settings) } catch { throw Ending.wrongUsage(of: command, "\(error)") }
        return query
    }

    private func moment(_ text: String?, _ option: String, _ command: String) throws -> Instant? {
        guard let text else { return nil }
        guard let moment = ReaderClock.here.moment(text) else {
            throw Ending.wrongUsage(
                of: command, "\(option) \(text): no day and no moment; write 2026-03-02, or 2026-03-02T09:00")
        }
        return moment
    }
}

extension ReaderClock {
    /// That of this machine. A `TZ` that names no zone is told, once: its moments would look right, and be others.
    static let here: ReaderClock = {
        guard let tz = ProcessInfo.processInfo.environment["TZ"] else {
            return ReaderClock(zone: TimeZone.current.identifier)
        }
        if let clock = ReaderClock(tz: tz) { return clock }
        Terminal.complain("TZ: \(tz) names no zone that is known, so moments are in UTC; write TZ=Europe/London")
        return ReaderClock(zone: "UTC")
    }()
}

extension LifeState: ExpressibleByArgument {}
extension Impediments.Category: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}
extension Tier: ExpressibleByArgument {}
