import Foundation
import Triage

/// The corpus in this repository, found from where this file lies.
enum Files {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Sources/Triage/Corpus")

    /// All authors, or those that are named.
    static func corpus(_ names: [String]? = nil) throws -> Corpus {
        let all = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".jsonl") }
        return try Corpus(
            files: (names?.map { $0 + ".jsonl" } ?? all).map { name in
                (name, Array(try Data(contentsOf: folder.appendingPathComponent(name))))
            })
    }

    /// Messages that no model ever learns from.
    static func heldOut() throws -> [Example] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("HeldOut/messages.jsonl")
        return try Corpus(files: [("held out", Array(try Data(contentsOf: file)))]).examples
    }

    /// A few lines are enough to train on in no time.
    static let small: [(name: String, bytes: [UInt8])] = [
        (
            "a",
            line("no server, nothing builds", "resources", true, "environments")
                + line("our tester was moved to another team", "team", false, "pulled_away")
                + line("thanks all", "none", false, "social")
        ),
        (
            "b",
            line("the server is gone, nothing builds", "resources", true, "environments")
                + line("thanks, the server is back", "none", false, "resolved")
                + line("our tester was moved away", "team", false, "pulled_away")
        ),
    ]

    static func line(_ text: String, _ category: String, _ blocker: Bool, _ subreason: String) -> [UInt8] {
        let fields =
            "\"text\":\"\(text)\",\"category\":\"\(category)\",\"blocker\":\(blocker),\"subreason\":\"\(subreason)\""
        return Array("{\(fields),\"evidence\":[]}\n".utf8)
    }
}
