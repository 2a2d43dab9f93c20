internal import Correspondence
internal import Impediments
internal import Ledger
internal import Letters

/// Letters of a conversation by mail: whom they go to, and how many.
extension Casework {
    /// What would stand in a thread of a chat goes, where it is one of mails, to whoever wrote and to whoever began it.
    func posted(_ letter: Letter) throws -> Letter? {
        let ofMail = letter.addresses.filter { $0.source.map(workspace.mailSources.contains) ?? false }
        guard !ofMail.isEmpty else { return letter }
        // No mail can be changed once it is sent.
        guard letter.replaces == nil else { return nil }
        var letter = letter
        letter.addresses.removeAll(where: ofMail.contains)
        for address in ofMail {
            switch address {
            case .direct(_, let user): letter.addresses.append(.mail(mailbox: user, name: nil))
            case .thread(_, _, let thread):
                letter.mailThread = thread ?? letter.mailThread
                for author in try writers(behind: letter) where try mayWriteBack(to: author.id) {
                    letter.addresses.append(.mail(mailbox: author.id, name: author.name))
                }
            case .entrance, .aside, .form, .home, .mail: break
            }
        }
        var lanes: Set<String> = []
        letter.addresses.removeAll { !lanes.insert($0.lane).inserted }
        return letter.addresses.isEmpty ? nil : letter
    }

    /// Whoever wrote what is answered, and whoever began the conversation; somebody who is both, once.
    private func writers(behind letter: Letter) throws -> [Author] {
        let (writer, raiser) = (writer, try raiser(of: letter))
        return [writer, raiser?.id == writer?.id ? nil : raiser].compactMap { $0 }
    }

    private func raiser(of letter: Letter) throws -> Author? {
        guard let id = letter.impediment.flatMap({ ImpedimentID($0) }),
            let impediment = try transaction.impediment(id, in: workspace.name)
        else { return nil }
        return try transaction.personal(impediment.text, in: workspace.name)?.author
    }

    /// Counts what a mailbox gets back in a day: whatever answers there by itself, it comes to an end.
    func mayWriteBack(to mailbox: String) throws -> Bool {
        let name = "mail/back/\(workspace.key(of: mailbox, at: "").value)"
        let day = MailTokens.day(of: now)
        let known = try transaction.fact(name, in: workspace.name)?.split(separator: " ").compactMap { Int($0) } ?? []
        let count = known.count == 2 && known[0] == day ? known[1] : 0
        guard count < Limits.mailsBackADay else { return false }
        try transaction.setFact(name, to: "\(day) \(count + 1)", in: workspace.name)
        return true
    }
}
