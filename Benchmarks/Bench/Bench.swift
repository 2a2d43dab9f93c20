import ArgumentParser
import Foundation
import Impediments
import Ledger

/// Measures the daemon with years of history in its ledger, and says of each figure whether it keeps its bound.
@main
struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "straw-bench",
        abstract: "Measure the daemon with a full ledger.",
        discussion: "Ratios are of figures that were measured in turns in the same run. Exit code 1 with --strict only."
    )

    @Option(help: "Impediments in the full ledger.") var impediments = 1_000_000
    @Option(help: "The straw to measure; the one beside this program where it is left out.") var straw: String?
    @Option(help: "Where ledgers are kept between runs.") var folder = ".build/bench"
    @Option(help: "A further ledger to run one and three daemons on (postgres://…); may be repeated.")
    var ledger: [String] = []
    @Option(
        help:
            "Measure only these: reader, chat, rehearsal, ladder, start, ledger, acknowledgements, backup; may be repeated."
    )
    var only: [String] =
        []
    @Flag(help: "A tenth of everything, to see that it works.") var quick = false
    @Flag(help: "Exit with 1 where a figure is over its bound.") var strict = false

    func run() async throws {
        let folder = URL(fileURLWithPath: folder)
        let run = folder.appending(path: "run-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: run, withIntermediateDirectories: true)
        defer { remove(run) }
        let count = quick ? impediments / 10 : impediments
        var figures: [Figure] = []
        func tell(_ figure: Figure) {
            figures.append(figure)
            say(figure.line)
        }

        if wants("reader") {
            let reader = try ReaderMeasures(
                straw: try program(), corpus: "Sources/Triage/Corpus", files: run, rounds: quick ? 1 : 5)
            tell(try reader.memory())
            tell(try reader.load())
            tell(reader.speed())
            tell(reader.slowest())
            tell(reader.training())
        }
        if wants("chat") {
            tell(try ChatMeasures().slack())
        }
        if wants("rehearsal") {
            tell(try await RehearsalMeasures(folder: run, rounds: quick ? 1 : 3).year())
        }
        if wants("ladder") {
            let ladder = LadderMeasures(folder: run, rounds: quick ? 1 : 5)
            try await ladder.due().forEach(tell)
            try await ladder.digests().forEach(tell)
        }
        // These need no ledger.
        if !only.isEmpty, Set(only).isSubset(of: ["reader", "chat", "rehearsal", "ladder"]) { return }
        let now = Instant(Date())
        let path = folder.appending(path: "filled-\(Self.shape)-\(count).db").path
        say("Filling \(path), unless it is there …")
        try await Filling(town: .usual, impediments: count, now: now).make(at: path)
        say("\n" + Figure.row("with \(count) impediments", "figure", "", "bound", "", ""))

        let daemons = DaemonMeasures(
            straw: try program(), town: .usual, folder: run, deliveries: quick ? 2000 : 10_000, rounds: quick ? 2 : 5)
        let files = try Town.usual.write(to: run.appending(path: "files"), ledger: "sqlite:" + path)
        let full = "sqlite:" + path
        if wants("start") { tell(try daemons.start(full)) }
        if wants("ledger") { try await measure(path, files, now, tell) }
        if wants("acknowledgements") { try await daemons.acknowledgements(full: full).forEach(tell) }
        if wants("backup") { try backup(run, files).forEach(tell) }
        for url in ledger {
            say("\n\(url.split(separator: "@").last ?? "")")
            try await daemons.several(3, on: url).forEach(tell)
        }
        if strict, figures.contains(where: \.isOver) { throw ExitCode(1) }
    }

    /// Raised where the rows of a filled ledger change, so that an older one is not taken.
    private static let shape = 3

    /// At once, also into a file.
    private func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

    private func wants(_ part: String) -> Bool { only.isEmpty || only.contains(part) }

    private func measure(_ path: String, _ files: [String], _ now: Instant, _ tell: (Figure) -> Void) async throws {
        let full = try await SQLiteLedger.open(path: path, patience: .zero)
        let measures = LedgerMeasures(
            ledger: full, town: .usual, configurations: files, now: now, rounds: quick ? 1 : 3)
        tell(try await measures.pages())
        tell(try await measures.digest())
        tell(try await measures.chain())
        try await full.close()
    }

    private func backup(_ run: URL, _ files: [String]) throws -> [Figure] {
        let disk = DiskMeasures(folder: run)
        let speed = try disk.speed(megabytes: quick ? 256 : 2048)
        var figures = [Figure(name: "the disk, written and made durable", value: speed, unit: "MB/s")]
        if let backup = try disk.backup(try program(), configurations: files) {
            figures.append(
                Figure(
                    name: "backup", value: backup.perSecond, unit: "MB/s", bound: .atLeast(min(100, speed)),
                    note: "\(Int(backup.megabytes)) MB; 100 MB/s or the speed of the disk"))
        }
        return figures
    }

    private func program() throws -> String {
        if let straw { return straw }
        let here = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        return here.appending(path: "straw").path
    }

    private func remove(_ folder: URL) {
        do { try FileManager.default.removeItem(at: folder) } catch { print("\(folder.path) is left behind: \(error)") }
    }
}
