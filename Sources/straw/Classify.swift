internal import ArgumentParser
internal import Foundation
internal import Impediments
internal import Triage

/// `straw classify`: reads messages aloud.
struct Classify: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read a message aloud: what it is, how sure, and why.",
        discussion:
            "Without TEXT it reads standard input: a message a line, with --json an object {\"id\":…,\"text\":…} a line."
    )

    @Flag(help: "Write one JSON object for each message.")
    var json = false

    @Argument(help: "The message.")
    var text: [String] = []

    func run() throws {
        Terminal.surviveClosedPipes()
        let reader = try Reader.shipped()
        guard text.isEmpty else {
            let reading = reader.read(text.joined(separator: " "))
            return try Terminal.say(json ? reading.json(id: "null") : reading.aloud)
        }
        var failed = false
        var lines = Lines(.standardInput)
        while let line = lines.next() {
            guard !line.bytes.isEmpty else { continue }
            switch inquiry(line) {
            case .success(let inquiry):
                let reading = reader.read(inquiry.text)
                try Terminal.say(json ? reading.json(id: inquiry.id) : reading.aloud)
            case .failure(let bad):
                failed = true
                Terminal.complain(
                    "stdin:\(line.number):\(bad.column): \(bad.problem); correct the line or leave it out")
            }
        }
        if let failure = lines.failure { throw failure }
        if failed { throw Terminal.badInput }
    }

    private func inquiry(_ line: Lines.Line) -> Result<Inquiry, BadLine> {
        Result { () throws(BadLine) in
            if line.tooLong { throw BadLine(column: Lines.longest + 1, problem: "the line is longer than 1 MiB") }
            return json ? try Inquiry(line: line.bytes) : try Inquiry(plain: line.bytes)
        }
    }
}
