import Foundation
import Impediments
import Triage

/// How fast the embedded reader reads, loads and learns, on one core.
///
/// A machine differs from the next one, and from itself while others use it: each figure says how much fixed work
/// (`FixedWork`), measured in turns with it, would have fitted into the same time.
struct ReaderMeasures {
    let straw: String
    let folder: URL
    let rounds: Int
    private let reader: Reader
    private let corpus: Corpus
    private let texts: [String]

    /// - Parameter corpus: the folder with the labelled messages.
    init(straw: String, corpus folder: String, files: URL, rounds: Int) throws {
        self.straw = straw
        self.folder = files
        self.rounds = rounds
        let paths = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".jsonl") }
        guard !paths.isEmpty else { throw BenchFailure("\(folder) has no corpus; run this from the repository") }
        corpus = try Corpus(
            files: paths.map { ($0, [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\($0)")))) })
        // A part of every author, so that all kinds of messages and all languages are in it.
        texts = corpus.authors.flatMap { $0.examples.prefix(50).map(\.text) }
        reader = try Reader.shipped()
    }

    /// Messages a second.
    func speed() -> Figure {
        _ = reader.read("warm")
        let (seconds, works) = inTurns {
            ContinuousClock().measure { for text in texts { _ = reader.read(text) } }.inSeconds
        }
        return Figure(
            name: "messages read", value: Double(texts.count) / seconds.median, unit: "a second",
            bound: .atLeast(30_000),
            note:
                "\(texts.count) messages; one costs \(Self.share(seconds.median / Double(texts.count), works)) fixed works"
        )
    }

    /// Of messages of about 200 characters, the time that one in a hundred takes longer than.
    func slowest() -> Figure {
        let long = corpus.examples.map(\.text).filter { (180...220).contains($0.unicodeScalars.count) }
        let (seconds, works) = inTurns {
            let times = long.map { text in ContinuousClock().measure { _ = reader.read(text) }.inSeconds }.sorted()
            return times[times.count * 99 / 100]
        }
        return Figure(
            name: "a message of 200 characters, p99", value: seconds.median * 1e6, unit: "µs", bound: .atMost(100),
            note: "\(long.count) messages; \(Self.share(seconds.median, works)) fixed works")
    }

    /// From the file to a reader.
    func load() throws -> Figure {
        let (seconds, works) = try inTurns {
            let began = ContinuousClock.now
            _ = try Reader.shippedModel()
            return (ContinuousClock.now - began).inSeconds
        }
        return Figure(
            name: "the model loaded", value: seconds.median * 1e3, unit: "ms", bound: .atMost(50),
            note: "\(Self.share(seconds.median, works)) fixed works; \(seconds.map { $0 * 1e3 }.listed)")
    }

    /// The whole corpus, as `straw train` does it.
    func training() -> Figure {
        let work = FixedWork.perSecond()
        let time = ContinuousClock().measure { _ = Trainer().train(corpus) }
        return Figure(
            name: "straw train", value: time.inSeconds, unit: "s", bound: .atMost(300),
            note: "\(corpus.examples.count) messages; \(Self.share(time.inSeconds, [work])) fixed works")
    }

    /// What something takes in each round, in seconds, and how much fixed work was done in a second just before.
    private func inTurns(_ once: () throws -> Double) rethrows -> (seconds: [Double], works: [Double]) {
        let turns = try (0..<rounds).map { _ in (works: FixedWork.perSecond(), seconds: try once()) }
        return (turns.map(\.seconds), turns.map(\.works))
    }

    /// The most memory that a program holds that has read messages and does nothing else.
    func memory() throws -> Figure {
        let lines = texts.map { $0.replacingOccurrences(of: "\n", with: " ") }
        let peak = try PeakMemory.megabytes(of: straw, lines, output: folder.appending(path: "readings"))
        return Figure(
            name: "straw classify, resident at most", value: peak, unit: "MiB", bound: .atMost(48),
            note: "\(lines.count) messages")
    }

    private static func share(_ seconds: Double, _ works: [Double]) -> String {
        (seconds * works.median).formatted(.number.precision(.significantDigits(3)))
    }
}

/// Work that is the same always: a checksum over 4 KiB, and as many looks into a table of 4 MiB.
enum FixedWork {
    private static let table = (0..<1 << 20).map { UInt32(truncatingIfNeeded: $0 &* 2_654_435_761) }

    /// How many of it one core does in a second.
    static func perSecond() -> Double {
        let times = 2_000
        var sum: UInt32 = 2_166_136_261
        let time = ContinuousClock().measure {
            for step in 0..<times * 4096 {
                sum = (sum ^ UInt32(truncatingIfNeeded: step)) &* 16_777_619
                sum &+= table[Int(sum >> 12)]
            }
        }
        precondition(sum != 0)
        return Double(times) / time.inSeconds
    }
}

/// What the kernel says of a program that reads messages, when it has read them all.
enum PeakMemory {
    /// - Parameter output: a file for what it says.
    static func megabytes(of straw: String, _ lines: [String], output: URL) throws -> Double {
        try Data().write(to: output)
        let input = Pipe()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: straw)
        process.arguments = ["classify"]
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardInput = input
        try process.run()
        defer { process.terminate() }
        try input.fileHandleForWriting.write(contentsOf: Data((lines.joined(separator: "\n") + "\n").utf8))
        // It has read them all when it says no more: it waits for the next line.
        var said = -1
        while said != (try size(of: output)) {
            said = try size(of: output)
            Thread.sleep(forTimeInterval: 0.5)
        }
        let status = try String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
        let peak = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }?.split(whereSeparator: \.isWhitespace)
        guard said > 0, let peak, peak.count > 1, let kilobytes = Double(peak[1]) else {
            throw BenchFailure("\(straw) classify does not read, or the kernel does not say what it holds")
        }
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        return kilobytes / 1024
    }

    private static func size(of file: URL) throws -> Int {
        try FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int ?? 0
    }
}
