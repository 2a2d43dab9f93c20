internal import ArgumentParser
internal import Daemon
internal import Foundation
internal import Triage

/// `straw evaluate`: how well the reader agrees with labels, and what corrections change.
struct Evaluate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read a labelled JSON-lines file and print how often the readings are right.",
        discussion: """
            With --corrections: what the corrections of a workspace change. Without FILE every message that was raised \
            there and whose words are kept is read again, without the corrections and with them; with FILE, its messages. \
            Nothing is changed, whether corrections are applied or held.
            """)

    @Argument(help: "The file: {\"text\":…,\"category\":…,\"blocker\":…,\"subreason\":…,\"evidence\":[]} a line.")
    var file: String?

    @Flag(help: "Show which verdicts flip by what people corrected.")
    var corrections = false

    @OptionGroup var config: ConfigOption
    @OptionGroup var only: WorkspaceOption

    @Flag(help: "Write the figures as one JSON object; with --corrections, one for each flip and each workspace.")
    var json = false

    func validate() throws {
        if file == nil, !corrections { throw ValidationError("Give a FILE, or --corrections.") }
    }

    func run() async throws {
        Terminal.surviveClosedPipes()
        let reader = try Reader.shipped()
        let labelled = try file.map(LabelledFile.init)
        if corrections {
            try await tellFlips(reader, labelled)
        } else if let labelled {
            var evaluation = Evaluation()
            for each in labelled.examples { evaluation.add(reader.read(each.example.text), for: each.example) }
            try Terminal.say(json ? evaluation.json : evaluation.report)
        }
        if labelled?.hasBadLines ?? false { throw Terminal.badInput }
    }

    private func tellFlips(_ reader: Reader, _ labelled: LabelledFile?) async throws {
        let settings = try config.settings(secrets: .looked)
        try await settings.withLedger { ledger in
            let book = try only.book(settings, ledger, for: "evaluate")
            for school in try await book.schools(of: reader) {
                guard let labelled else {
                    let trial = try await book.trial(of: school, against: reader) {
                        try Terminal.say(json ? $0.json : $0.line)
                    }
                    try Terminal.say(json ? trial.json : trial.line)
                    continue
                }
                var trial = LabelledTrial(of: school)
                for (line, example) in labelled.examples {
                    let flip = trial.read(example, at: "\(labelled.name):\(line)", against: reader)
                    if let flip { try Terminal.say(json ? flip.json : flip.line) }
                }
                try Terminal.say(json ? trial.json : trial.line)
            }
        }
    }
}

/// The labelled messages of a file; what is wrong with a line is told at once.
private struct LabelledFile {
    let name: String
    private(set) var examples: [(line: Int, example: Example)] = []
    private(set) var hasBadLines = false

    init(_ name: String) throws {
        self.name = name
        guard let handle = FileHandle(forReadingAtPath: name) else {
            throw Ending.badInput.because("\(name): cannot be read; check the path")
        }
        var lines = Lines(handle)
        while let line = lines.next() {
            guard !line.bytes.isEmpty else { continue }
            do {
                if line.tooLong { throw BadLine(column: Lines.longest + 1, problem: "the line is longer than 1 MiB") }
                examples.append((line.number, try Example(line: line.bytes)))
            } catch let bad as BadLine {
                hasBadLines = true
                Terminal.complain(
                    "\(name):\(line.number):\(bad.column): \(bad.problem); correct the line or take it out")
            }
        }
        if let failure = lines.failure {
            throw Ending.badInput.because(
                "\(name): cannot be read (\(failure.localizedDescription)); check that it is a file")
        }
        guard !examples.isEmpty else {
            throw Ending.badInput.because("\(name): holds no labelled message; give one JSON object a line")
        }
    }
}
