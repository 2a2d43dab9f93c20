internal import Impediments
internal import Ledger
internal import Synchronization
package import Triage

/// What reads the texts of one workspace after all that was corrected there.
struct Learned: Sendable {
    /// What it was made of; another mark in the ledger means that it is out of date.
    var mark = CorrectionsMark()
    var reads: Reads
}

/// The same for each workspace of a ledger, as it was known last.
final class LearnedMemory: Sendable {
    private let known = Mutex<[String: Learned]>([:])

    func last(of workspace: String) -> Learned? { known.withLock { $0[workspace] } }
    func keep(_ learned: Learned, of workspace: String) { known.withLock { $0[workspace] = learned } }
}

extension Pipeline {
    /// What reads in a workspace, as far as is known without asking the ledger.
    func lastLearned(in workspace: Workspace) -> Learned {
        (workspace.learns ? memory.last(of: workspace.name) : nil) ?? Learned(reads: reading)
    }

    /// What reads in a workspace by what is corrected there up to this transaction, on whatever machine.
    ///
    /// The ledger is asked for each message, so that no daemon reads by what was undone or erased.
    func learned(in workspace: Workspace, _ transaction: any LedgerTransaction) throws -> Learned {
        let last = lastLearned(in: workspace)
        guard let learning, workspace.learns else { return last }
        let mark = try transaction.correctionsMark(in: workspace.name)
        guard mark != last.mark else { return last }
        let lessons = try transaction.corrections(in: workspace.name).map(Lesson.init)
        let learned = Learned(mark: mark, reads: lessons.isEmpty ? reading : learning(lessons))
        memory.keep(learned, of: workspace.name)
        return learned
    }
}

extension Reader {
    /// This reader as it reads after corrections.
    package var learning: Learns {
        { lessons in
            let adapted = adapted(by: lessons)
            return { adapted.read($0) }
        }
    }
}

extension Lesson {
    init(_ kept: KeptCorrection) {
        self.init(
            text: kept.words, teacher: kept.correction.by.value, category: kept.correction.category,
            severity: kept.correction.severity)
    }
}
