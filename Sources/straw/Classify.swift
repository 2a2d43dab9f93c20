internal import ArgumentParser
internal import Daemon
internal import Foundation
internal import Impediments
internal import Logging
internal import Triage

/// `straw classify`: reads messages aloud.
struct Classify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read a message aloud: what it is, how sure, and why.",
        discussion: """
            Without TEXT it reads standard input: a message a line, with --json an object {"id":…,"text":…} a line. With \
            --config it asks the language model that this configuration names (reader.language_model), as a daemon would, and \
            says what came of it; without, no message leaves the machine.
            """
    )

    @Option(name: .customLong("config"), help: "A configuration file; its language model is asked.")
    var file: String?

    @Flag(help: "Write one JSON object for each message.")
    var json = false

    @Argument(help: "The message.")
    var text: [String] = []

    func run() async throws {
        Terminal.surviveClosedPipes()
        let reader = try Reader.shipped()
        guard let file else { return try await readAll { reader.read($0) } }
        let settings = try ConfigOption.settings(files: [file], secrets: .looked)
        let asking = AskingReader(
            settings, reader: reader, now: { Instant.wallClock },
            logger: Logger(label: "straw.classify", factory: { _ in SwiftLogNoOpLogHandler() }))
        do {
            try await readAll { await asking.read($0) }
        } catch {
            await asking.stop()
            throw error
        }
        await asking.stop()
    }

    private func readAll(_ read: (String) async -> Reading) async throws {
        guard text.isEmpty else {
            let reading = await read(text.joined(separator: " "))
            return try Terminal.say(json ? reading.json(id: "null") : reading.aloud)
        }
        var failed = false
        var lines = Lines(.standardInput)
        while let line = lines.next() {
            guard !line.bytes.isEmpty else { continue }
            switch inquiry(line) {
            case .success(let inquiry):
                let reading = await read(inquiry.text)
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
