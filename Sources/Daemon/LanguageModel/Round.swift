internal import Impediments
internal import Ledger
internal import Letters
internal import Triage

/// The rows of one look into the inbox, by whether a language model is asked about them before they are read.
struct Round: Sendable {
    struct Question: Sendable {
        let reader: SecondReader
        let text: String
    }

    /// Rows of conversations in which nothing is asked: they wait for nobody.
    var ready: [InboxRow] = []
    /// Rows of the others, as far as there is room for their questions.
    var waiting: [InboxRow] = []
    var questions: [Question] = []
    /// Some rows are for the next look, as no more questions are asked at once.
    var isLeft = false
}

extension Pipeline {
    /// Nothing that is said in one conversation overtakes what was said in it before.
    func round(of rows: [InboxRow]) -> Round {
        let questions = rows.map(question)
        let asking = Set(zip(rows, questions).filter { $0.1 != nil }.map(\.0.inbound.conversation))
        var round = Round()
        var full: Set<String> = []
        for (row, question) in zip(rows, questions) {
            let conversation = row.inbound.conversation
            guard asking.contains(conversation) else {
                round.ready.append(row)
                continue
            }
            if question != nil, round.questions.count == Limits.languageModelAtOnce { full.insert(conversation) }
            guard !full.contains(conversation) else {
                round.isLeft = true
                continue
            }
            round.waiting.append(row)
            if let question { round.questions.append(question) }
        }
        return round
    }

    /// Asks everything at the same time, outside of any transaction.
    func ask(_ questions: [Round.Question]) async {
        await withDiscardingTaskGroup { group in
            for question in questions {
                group.addTask { await question.reader.ask(about: question.text) }
            }
        }
    }

    private func question(about row: InboxRow) -> Round.Question? {
        guard let workspace = workspaces.find(row.workspace), let second = workspace.secondReader,
            workspace.mayBeAskedAbout(row.inbound), let text = Workspace.words(of: row.inbound),
            second.wants(text, readAs: reading(text))
        else { return nil }
        return Round.Question(reader: second, text: text)
    }
}
