internal import Impediments
internal import Ledger

/// The doctor's look at the ledger: schema, pages, history, what waits, and the times in it.
struct LedgerExamination: Sendable {
    let ledger: any Ledger
    /// The workspaces that a configuration file names.
    let configured: Set<String>
    let now: @Sendable () -> Instant
    let watch: @Sendable (LedgerProgress) -> Void

    /// What the clocks of two machines may differ by before it is told.
    static let clockTolerance = Duration.seconds(5)
    /// From here on it is told that the database's clock is another than this machine's.
    static let databaseClockTolerance = Duration.seconds(2)

    func examine(_ tell: (Finding) throws -> Void) async throws {
        try tell(await finding("write") { try await writing() })
        try tell(await finding("pages") { try await pages() })
        let summary: LedgerSummary
        do { summary = try await ledger.summary() } catch { return try tell(Self.failure("contents", nil, error)) }
        try tell(Finding("contents", nil, .ok, summary.line))
        try tell(schema(summary))
        if summary.schema == Migration.targets.upperBound { try await chains(summary, tell) }
        try tell(clock(summary))
        do { try await databaseClock().map(tell) } catch let error as LedgerError {
            try tell(Self.failure("clock", "database", error))
        }
        do { try backlog(try await ledger.read { try $0.backlog() }).forEach(tell) } catch let error as LedgerError {
            try tell(Self.failure("backlog", nil, error))
        }
    }

    /// What a failed look at the ledger means.
    static func failure(_ check: String, _ subject: String?, _ error: any Error) -> Finding {
        guard let error = error as? LedgerError else { return Finding(check, subject, .wrong, "\(error)") }
        let remedy: String? =
            switch error.code {
            case .corrupt:
                "stop the daemon, move the ledger away, keep it, and put a backup in its place: straw restore"
            case .full: "make room on its disk"
            case .readOnly: "give it to the user of straw, and mount the disk writable"
            case .busy: "end the program that holds it"
            case .away: "look after the database server"
            case .lost, .newerSchema, .constraint, .other: nil
            }
        return Finding(check, subject, error.code == .away ? .away : .wrong, error.description, remedy: remedy)
    }

    private func finding(_ check: String, _ look: () async throws -> String) async -> Finding {
        do { return Finding(check, nil, .ok, try await look()) } catch { return Self.failure(check, nil, error) }
    }

    private func writing() async throws -> String {
        let moment = now()
        try await ledger.write { try $0.setFact("doctor", to: String(moment.milliseconds), in: "") }
        return "the ledger can be written"
    }

    private func pages() async throws -> String {
        watch(LedgerProgress(.checking, done: 0, of: 1))
        _ = try await ledger.checkStorage(patience: nil)
        watch(LedgerProgress(.checking, done: 1, of: 1))
        return "every one is whole"
    }

    private func schema(_ summary: LedgerSummary) -> Finding {
        let newest = Migration.targets.upperBound
        guard summary.schema < newest else { return Finding("schema", nil, .ok, "number \(newest), the newest") }
        return Finding(
            "schema", nil, .note, "number \(summary.schema), and the newest is \(newest)",
            remedy: "the next start brings it up, or `straw migrate`")
    }

    /// Every event of every workspace against its seal.
    private func chains(_ summary: LedgerSummary, _ tell: (Finding) throws -> Void) async throws {
        let (total, watch) = (summary.events, watch)
        var before: Int64 = 0
        let workspaces: [String]
        do { workspaces = try await ledger.read { try $0.workspaces() } } catch {
            return try tell(Self.failure("chain", nil, error))
        }
        for workspace in workspaces {
            do {
                let from = before
                let (events, unsealed) = try await ledger.verifyChain(of: workspace) {
                    watch(LedgerProgress(.verifying, done: from + $0, of: total))
                }
                before += events
                try tell(chain(workspace, events: events, unsealed: unsealed))
            } catch let fault as Chain.Fault {
                try tell(
                    Finding(
                        "chain", workspace, .wrong, "\(fault)",
                        remedy: "somebody changed the ledger by hand: find out who, and restore a backup from before"))
            } catch let error as LedgerError {
                try tell(Self.failure("chain", workspace, error))
            }
            if !configured.contains(workspace) {
                try tell(
                    Finding(
                        "workspace", workspace, .note, "it is in the ledger, but in no configuration file",
                        remedy: "add its file with --config"))
            }
        }
    }

    private func chain(_ workspace: String, events: Int64, unsealed: Int64) -> Finding {
        guard unsealed > 0 else {
            return Finding("chain", workspace, .ok, "all \(events) events are as they were sealed")
        }
        return Finding(
            "chain", workspace, .note,
            "\(events - unsealed) events are as they were sealed, \(unsealed) wait for a seal",
            remedy: "a running daemon seals them within seconds")
    }

    private func clock(_ summary: LedgerSummary) -> Finding {
        let moment = now()
        guard let newest = summary.newestEvent, newest - moment > Self.clockTolerance else {
            return Finding("clock", nil, .ok, "\(moment.rfc3339), and nothing in the ledger is later")
        }
        return Finding(
            "clock", nil, .wrong, "it is \(moment.rfc3339), and there is an event of \(newest.rfc3339)",
            remedy: "set the clock, and let NTP keep it")
    }

    /// By how much it is ahead or behind at least: its answer was given between the question and its arrival.
    private func databaseClock() async throws -> Finding? {
        let asked = now()
        guard let theirs = try await ledger.clock() else { return nil }
        let heard = now()
        let gap = max(asked - theirs, theirs - heard, .zero)
        guard gap >= Self.databaseClockTolerance else {
            return Finding("clock", "database", .ok, "it goes with this machine's")
        }
        return Finding(
            "clock", "database", .note,
            "it is \(gap.components.seconds) s \(theirs > heard ? "ahead of" : "behind") this machine's",
            remedy: "let NTP keep the clocks of both")
    }

    private func backlog(_ backlog: Backlog) -> [Finding] {
        var findings = [
            Finding(
                "backlog", nil, .ok, "deliveries to be read \(backlog.inbox), letters to be carried \(backlog.letters)")
        ]
        if backlog.dead > 0 {
            findings.append(
                Finding("outbox", nil, .note, "letters given up \(backlog.dead)", remedy: "look at `straw outbox`"))
        }
        if backlog.quarantined > 0 {
            findings.append(
                Finding(
                    "quarantine", nil, .note, "deliveries that could not be read \(backlog.quarantined)",
                    remedy: "look at `straw quarantine`"))
        }
        return findings
    }
}
