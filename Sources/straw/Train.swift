internal import ArgumentParser
internal import Foundation
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

    func run() throws {
        Terminal.surviveClosedPipes()
        let corpus = try read()
        let trainer = Trainer { Terminal.complain($0) }
        let bytes = ModelFile.bytes(of: trainer.train(corpus))
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: out), options: .atomic)
        } catch {
            Terminal.complain("\(out): cannot be written (\(error.localizedDescription)); choose another --out")
            throw ExitCode.failure
        }
        try Terminal.say(
            "\(out): \(bytes.count) bytes from \(corpus.examples.count) messages by \(corpus.authors.count) authors")
        guard report else { return }
        var all = Evaluation()
        for (author, evaluation) in trainer.unread(corpus) {
            all.add(evaluation)
            try Terminal.say("\n== \(author), not learned from ==\n\(evaluation.summary)")
        }
        try Terminal.say("\n== all authors, each not learned from ==\n\(all.report)")
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
