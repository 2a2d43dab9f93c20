internal import ArgumentParser
internal import Foundation
internal import Impediments
internal import Triage

/// `straw train`: makes the shipped model from the corpus.
struct Train: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Build the shipped model from the corpus, bit for bit the same each time.")

    @Option(help: "The folder of labelled messages, one JSON-lines file an author.")
    var corpus = "Sources/Triage/Corpus"

    @Option(help: "Where the model goes.")
    var out = "Sources/Triage/Resources/model.bin"

    @Flag(help: "Also read each author with a model that has not learned from that author, and print the figures.")
    var report = false

    @Option(help: "With --report: print so many of the surest mistakes.")
    var worst = 0

    func validate() throws {
        if worst > 0, !report { throw ValidationError("--worst tells of the readings of --report; give both.") }
    }

    func run() throws {
        Terminal.surviveClosedPipes()
        let corpus = try read()
        let trainer = Trainer { Terminal.complain($0) }
        let held = trainer.holdBack(corpus)
        let bytes = ModelFile.bytes(of: trainer.train(corpus, held))
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: out), options: .atomic)
        } catch {
            Terminal.complain("\(out): cannot be written (\(error.localizedDescription)); choose another --out")
            throw ExitCode.failure
        }
        try Terminal.say(
            "\(out): \(bytes.count) bytes from \(corpus.examples.count) messages by \(corpus.authors.count) authors")
        if report { try tell(trainer.unread(corpus, held)) }
    }

    private func tell(_ readings: [Unread]) throws {
        for (author, own) in grouped(readings, by: \.author) {
            try Terminal.say("\n== \(author), not learned from ==\n\(own.evaluation.summary)")
        }
        for (language, own) in grouped(readings, by: \.reading.language) {
            try Terminal.say("\n== read as \(language) ==\n\(own.evaluation.summary)")
        }
        try Terminal.say("\n== all authors, each not learned from ==\n\(readings.evaluation.report)")
        guard worst > 0 else { return }
        try Terminal.say("\n== the surest mistakes ==")
        let mistakes = readings.enumerated().filter { $0.element.wrongness > 0 }
            .sorted { ($1.element.wrongness, $0.offset) < ($0.element.wrongness, $1.offset) }
        for (_, each) in mistakes.prefix(worst) {
            try Terminal.say(
                "\(each.author): \(each.example.category.rawValue), read as \(each.reading.category.rawValue) at "
                    + "\(each.reading.confidence.formatted(.number.precision(.fractionLength(2)))): "
                    + each.example.text.replacingOccurrences(of: "\n", with: " / "))
        }
    }

    private func grouped(
        _ readings: [Unread], by key: (Unread) -> String
    ) -> [(key: String, value: [Unread])] {
        Dictionary(grouping: readings, by: key).sorted { $0.key < $1.key }
    }

    private func read() throws -> Corpus {
        do {
            let names = try FileManager.default.contentsOfDirectory(atPath: corpus).filter { $0.hasSuffix(".jsonl") }
            guard !names.isEmpty else {
                Terminal.complain("\(corpus): no .jsonl file here; name the folder with --corpus")
                throw Terminal.badInput
            }
            return try Corpus(
                files: names.map { name in
                    let path = corpus + "/" + name
                    return (name: path, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: path))))
                })
        } catch let problem as Corpus.Problem {
            Terminal.complain(problem.description)
        } catch let error as CocoaError {
            Terminal.complain(
                "\(corpus): cannot be read (\(error.localizedDescription)); name the folder with --corpus")
        }
        throw Terminal.badInput
    }
}
