import Daemon
import Foundation
import Impediments
import Synchronization
import Triage

/// How fast time passes where nobody waits for it.
struct RehearsalMeasures {
    let folder: URL
    let rounds: Int

    /// A year of one product, from the first message to the last letter; events are those that the ledger records.
    func year() async throws -> Figure {
        let file = folder.appending(path: "year.yaml")
        try Data(YearScript.configuration.utf8).write(to: file)
        let settings = try Settings.load(files: [file.path], environment: .process(secrets: .made))
        let reader = try Reader.shipped()
        let year = YearScript()
        let script = try Script(Array(year.lines.map(\.text).joined(separator: "\n").utf8), file: "year")
        var (rates, told): ([Double], String) = ([], "")
        for _ in 0..<rounds {
            let rehearsal = try Rehearsal(settings: settings, reader: reader)
            let letters = Mutex(0)
            let began = ContinuousClock.now
            try await rehearsal.run(script, until: YearScript.end) { _, _ in
                letters.withLock { $0 += 1 }
            } objected: { _, _ in
            }
            let time = ContinuousClock.now - began
            let events = try await rehearsal.countOfEvents()
            rates.append(Double(events) / time.inSeconds)
            told =
                "\(events) events, \(letters.withLock { $0 }) letters, \(script.lines.count) lines in "
                + "\(time.formatted(.units(allowed: [.milliseconds])))"
        }
        return Figure(
            name: "a year of one product rehearsed", value: rates.median, unit: "events/s", bound: .atLeast(20_000),
            note: told)
    }
}
