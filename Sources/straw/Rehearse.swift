internal import ArgumentParser
internal import Daemon
internal import Foundation
internal import Impediments
internal import Triage

struct Rehearse: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Run a script of messages and answers on a virtual clock, and print what would be sent, when, and why.",
        discussion: """
            SCRIPT holds JSON lines in the order of their times:
              {"at":"2026-03-02T09:00:00Z","message":{"source":"chat","channel":"general","id":"m1","thread":null,\
            "author":"u1","text":"…"}}
              {"at":…,"edit":{"source","channel","id","text"}}   {"at":…,"delete":{"source","channel","id"}}
              {"at":…,"answer":{"impediment":"IMP-1","by":"…","verb":"mine","date":"2026-03-09"}}
              {"at":…,"evidence":{"product","kind":"working_software|user_contact","text"}}
            An answer is by a key of `people` or a user of the source. The fields of its verbs; [] may be left out:
              own, verify, reopen, withdraw, unmerge, apart, release, confirm, raised_in_person, still_there, seen: none
              tried [text]   done [text]   more_info [text]   correct [category] [severity]   merge into   because into
              wording [text] [options] [recommendation] [needed_by] [effort] [endangers]   hold reason
              ours reason review_date   mine date   delegate to   decide option or text   decline [reason]
              accept [reason] [review_date]   not_now [days] [date] [reason]
            Nothing leaves the machine. The same configuration and script give the same bytes.
            """)

    @OptionGroup var config: ConfigOption
    @Option(help: "Let time pass until this moment, RFC 3339.")
    var until: String?
    @Flag(help: "Print at the end how every impediment stands.")
    var state = false
    @Flag(help: "Print JSON lines also at a terminal.")
    var json = false
    @Argument(help: "The script; - for standard input.")
    var script: String

    func run() async throws {
        Terminal.surviveClosedPipes()
        let settings = try config.settings(secrets: .fixed)
        let end = try until.map { text in
            guard let moment = Instant(rfc3339: text) else {
                throw Ending.wrongUsage(
                    of: "rehearse", "--until: \(text) is not a time; write 2026-03-23T12:00:00Z")
            }
            return moment
        }
        let lines = try read()
        let rehearsal = try Rehearsal(settings: settings, reader: try Reader.shipped())
        let asText = Terminal.isInteractive && !json
        let name = script
        do {
            try await rehearsal.run(lines, until: end) { at, letter in
                try Terminal.say(
                    asText
                        ? RehearsalLine(at: at, letter: letter).text(strong: Terminal.strong, dim: Terminal.dim)
                        : RehearsalLine(at: at, letter: letter).json)
            } objected: { line, why in
                Terminal.complain("\(name):\(line.number):1: \(line.name) changes nothing: \(why)")
            }
        } catch let broken as ScriptProblem {
            throw Ending.badInput.because("\(broken)")
        }
        if state { try Terminal.say(try await rehearsal.stateLine()) }
    }

    private func read() throws -> Script {
        do {
            let data =
                script == "-"
                ? try FileHandle.standardInput.readToEnd() ?? Data() : try Data(contentsOf: URL(filePath: script))
            return try Script(Array(data), file: script)
        } catch let problem as ScriptProblem {
            throw Ending.badInput.because("\(problem)")
        } catch {
            throw Ending.badInput.because("\(script):1:1: cannot be read; name a file of JSON lines")
        }
    }
}
