internal import ArgumentParser
internal import Foundation
internal import Triage

/// `straw evaluate`: how well the reader agrees with labels.
struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read a labelled JSON-lines file and print how often the readings are right.")

    @Argument(help: "The file: {\"text\":…,\"category\":…,\"blocker\":…,\"subreason\":…,\"evidence\":[]} a line.")
    var file: String

    @Flag(help: "Write the figures as one JSON object.")
    var json = false

    func run() throws {
        Terminal.surviveClosedPipes()
        let reader = try Reader.shipped()
        guard let handle = FileHandle(forReadingAtPath: file) else {
            Terminal.complain("\(file): cannot be read; check the path")
            throw Terminal.badInput
        }
        var evaluation = Evaluation()
        var failed = false
        var lines = Lines(handle)
        while let line = lines.next() {
            guard !line.bytes.isEmpty else { continue }
            do {
                if line.tooLong { throw BadLine(column: Lines.longest + 1, problem: "the line is longer than 1 MiB") }
                let example = try Example(line: line.bytes)
                evaluation.add(reader.read(example.text), for: example)
            } catch let bad as BadLine {
                failed = true
                Terminal.complain(
                    "\(file):\(line.number):\(bad.column): \(bad.problem); correct the line or take it out")
            }
        }
        if let failure = lines.failure {
            Terminal.complain("\(file): cannot be read (\(failure.localizedDescription)); check that it is a file")
            throw Terminal.badInput
        }
        guard evaluation.count > 0 else {
            Terminal.complain("\(file): holds no labelled message; give one JSON object a line")
            throw Terminal.badInput
        }
        try Terminal.say(json ? evaluation.json : evaluation.report)
        if failed { throw Terminal.badInput }
    }
}
