internal import Impediments
internal import Ledger
internal import Letters
internal import Triage

/// What comes before the message that it is about: a platform that could not deliver the first one sends it again
/// later. Taken at once it would change nothing and be lost.
extension Casework {
    func takesTooEarly(_ heard: Heard) throws -> Bool {
        switch heard.inbound.content {
        case .message(let message):
            guard let thread = message.thread, !message.author.isBot, !message.addressed, !message.direct,
                let reading = heard.reading, try matters(message, reading, at: heard.at)
            else { return false }
            let reference = message.reference
            let root = MessageReference(source: reference.source, channel: reference.channel, id: thread)
            return try isUnknown(root) && transaction.impediments(inThread: root, in: workspace.name).isEmpty
                && transaction.letter(sentAs: thread, at: reference.source, in: workspace.name) == nil
        case .edited(let reference, _, _):
            guard let reading = heard.reading, !(reading.isImpediment && heard.inbound.by != nil) else { return false }
            return try isUnknown(reference)
        case .deleted(let reference): return try isUnknown(reference)
        case .action, .invited, .unreadable, .joined, .pointedOut, .command, .formWanted, .homeOpened, .trouble,
            .mail, .released:
            return false
        }
    }

    private func isUnknown(_ reference: MessageReference) throws -> Bool {
        try transaction.impediments(of: reference, in: workspace.name).isEmpty
            && transaction.personal(textKey(of: reference), in: workspace.name) == nil
    }

    /// Small talk is not kept waiting: only what would have done something in the thread.
    private func matters(_ message: Message, _ reading: Reading, at moment: Instant) throws -> Bool {
        if !reading.isImpediment, reading.subreason == .progress || reading.subreason == .resolved { return true }
        let product = directory.products.values.min { $0.id < $1.id }
        guard let today = product.map({ directory.calendar(ofTeamOf: $0).day(of: moment) }),
            let spoken = Spoken.answer(in: message.text, today: today)
        else { return false }
        return spoken.impediment == nil
    }
}

extension Inbound {
    /// The message that this one follows, where it follows any.
    var refersTo: MessageReference? {
        switch content {
        case .message(let message):
            message.thread.map {
                MessageReference(source: message.reference.source, channel: message.reference.channel, id: $0)
            }
        case .edited(let reference, _, _), .deleted(let reference): reference
        case .action, .invited, .unreadable, .joined, .pointedOut, .command, .formWanted, .homeOpened, .trouble, .mail,
            .released:
            nil
        }
    }

    /// The message that came with it.
    var begins: MessageReference? {
        switch content {
        case .message(let message), .pointedOut(let message, _): message.reference
        default: nil
        }
    }
}
