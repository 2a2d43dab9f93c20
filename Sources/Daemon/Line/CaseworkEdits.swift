internal import Impediments
internal import Ledger
internal import Letters
internal import Triage

/// What the edit or the deletion of a message leads to.
extension Casework {
    /// - Parameter editor: who edited, where the platform says so.
    func takeEdit(
        of reference: MessageReference, text: String, notes: [Inbound.Note], by editor: String?,
        _ reading: Reading?, at moment: Instant
    ) throws {
        guard let reading else { return }
        let all = try transaction.impediments(of: reference, in: workspace.name)
        if let editor, all.isEmpty {
            // It said nothing that matters before, and nothing was kept of it; now it is read as if new.
            let message = Message(reference: reference, author: Author(id: editor), text: text, notes: notes)
            try take(message, read: reading, at: moment)
            guard var kept = try transaction.personal(textKey(of: reference), in: workspace.name) else { return }
            kept.editedAt = said
            return try transaction.save(kept, in: workspace.name)
        }
        let key = textKey(of: reference)
        guard var kept = try transaction.personal(key, in: workspace.name), !kept.erased else { return }
        // Some platforms let anybody edit anybody's words; only the author's edit counts.
        if let editor, let author = kept.author, author.id != editor { return }
        // By the platform's clock alone; where that is not believed, as when ours was set back, the last to come counts.
        if let said, let last = kept.editedAt, said < last { return }
        kept.editedAt = said ?? kept.editedAt
        let before = kept.words
        kept.words = text
        kept.keepReasons(of: [reading] + reading.more)
        try transaction.save(kept, in: workspace.name)
        if text != before { try learnAnew(key) }
        let raised = try all.compactMap { try transaction.impediment($0, in: workspace.name) }
            .filter { $0.message == reference.id && $0.state != .withdrawn }
        if let author = kept.author, Gist(before) != Gist(text) {
            let message = Message(reference: reference, author: author, text: text, permalink: kept.permalink)
            try readAnew(message, reading, key, countedWith: all, at: moment)
        }
        let topics = topics(of: text, [reading] + reading.more)
        for impediment in raised {
            let topic = topics.first { $0.reading.category == impediment.labels.category }
            // Of a part that a person corrected, or that is gone, nobody can tell which it was.
            if let gists = topic?.gists ?? (raised.count == 1 ? [gist(of: text)] : nil) {
                try remember(impediment, by: gists)
            }
            try relabel(impediment, to: labels(of: impediment, among: raised, reading, text), notes, at: moment)
        }
        try raiseFurther(topics.dropFirst(), beside: raised, text: text, kept, at: moment)
    }

    /// Of several that one message raised, each is read from its own part; a part that is gone is no impediment.
    private func labels(
        of impediment: Impediment, among raised: [Impediment], _ reading: Reading, _ text: String
    ) -> Labels {
        let same = ([reading] + reading.more).first { $0.category == impediment.labels.category }
        guard let read = same ?? (raised.count == 1 ? reading : nil) else {
            return Labels(
                category: .nothing, subreason: .announcement, severity: .slowing, confidence: reading.confidence)
        }
        var labels = Labels(read, of: text)
        // Unsure about the same thing, what was understood before stands; about another one it is as if said anew.
        if read.abstain, read.category == impediment.labels.category { labels.severity = impediment.labels.severity }
        return labels
    }

    private func relabel(
        _ impediment: Impediment, to labels: Labels, _ notes: [Inbound.Note], at moment: Instant
    ) throws {
        var impediment = try transaction.impediment(impediment.id, in: workspace.name) ?? impediment
        let old = impediment.labels
        // What a person corrected stands; the bot does not argue.
        guard old.correctedBy == nil, impediment.isOpen || impediment.state == .notAnImpediment,
            labels.category != old.category || labels.severity != old.severity || labels.subreason != old.subreason
        else { return }
        try record(
            [.relabelled(labels, by: nil, because: .edited)], on: &impediment, at: moment, cause: Cause(notes: notes))
    }

    /// What an edit adds gets a number of its own, beside the reply that the message has.
    private func raiseFurther(
        _ topics: ArraySlice<Topic>, beside raised: [Impediment], text: String, _ kept: PersonalText, at moment: Instant
    ) throws {
        guard let first = raised.first, let author = kept.author, let product = directory.products[first.product],
            let team = product.teams.first(where: { $0.id == first.team })
        else { return }
        let known = try raised.compactMap { try transaction.impediment($0.id, in: workspace.name)?.labels.category }
        let more = topics.filter { !known.contains($0.reading.category) }
        guard !more.isEmpty else { return }
        let message = Message(
            reference: .init(source: first.source, channel: first.channel, id: first.message),
            thread: first.thread == first.message ? nil : first.thread, author: author, text: text,
            permalink: kept.permalink)
        try raise(more, of: message, product, team, at: moment, as: kept.key, answersMessage: false)
    }

    /// Deleting the message withdraws what it raised and erases its words; what others say stays theirs.
    func withdraw(_ reference: MessageReference, at moment: Instant) throws {
        let ids = try transaction.impediments(of: reference, in: workspace.name)
        // What it told as evidence stays a date; its words go.
        if ids.isEmpty, try transaction.personal(textKey(of: reference), in: workspace.name) != nil {
            try transaction.erase(textKey(of: reference), in: workspace.name)
        }
        for id in ids {
            guard var impediment = try transaction.impediment(id, in: workspace.name) else { continue }
            try transaction.erase(textKey(of: reference), in: workspace.name)
            guard impediment.message == reference.id, impediment.state != .withdrawn else { continue }
            try record(
                [.withdrawn(by: nil, sourceDeleted: true)], on: &impediment, at: moment, cause: .clock)
        }
    }
}
