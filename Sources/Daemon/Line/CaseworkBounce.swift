internal import Correspondence
internal import Impediments
internal import Ledger
internal import Letters

/// A mail of ours came back.
extension Casework {
    /// Believed only at an address that was made for it; the letter is dead, the lead is told, and the doctor knows.
    func note(_ bounce: InboundMail.Bounce, at reader: MailTokens.Reader?) throws {
        guard case .person(let id) = reader else { return }
        // What is temporary is over some day.
        if let status = bounce.status, !status.hasPrefix("5") { return }
        let words = bounce.status ?? "no status"
        try transaction.setFact(MailTrouble.fact(of: id), to: "\(now.rfc3339) \(words)", in: workspace.name)
        guard let remote = bounce.letter, let letter = try transaction.letter(mailedAs: remote, in: workspace.name),
            letter.to == .person(id: id),
            try transaction.kill(mailedAs: remote, reason: "came back: \(words)", in: workspace.name)
        else { return }
        let product =
            try letter.impediment.flatMap { ImpedimentID($0) }
            .flatMap { try transaction.impediment($0, in: workspace.name) }.flatMap { directory.products[$0.product] }
            ?? directory.products(fundedBy: id).first
        guard let steward = product.flatMap({ directory.steward(of: $0, at: now) }), steward != id else { return }
        try send([workspace.correspondent.cameBack(letter, of: id, status: bounce.status, to: steward, at: now)])
    }
}

/// That mails to somebody came back, for the doctor.
enum MailTrouble {
    static func fact(of person: String) -> String { "mail/came-back/\(person)" }
}
