internal import Correspondence
internal import Impediments
internal import Ledger
internal import Letters
internal import Triage

/// Somebody says that something is back, and nobody says which impediment is over: it is asked, once. Only an answer
/// ends it; that it sounds so never does (DOMAIN R2).
extension Casework {
    /// Said in its thread.
    func askWhetherOver(_ impediment: Impediment, _ message: Message, _ reading: Reading) throws {
        guard reading.saysItIsOver || Following.isBack(message.text) else { return }
        try send([workspace.correspondent.asksWhetherOver(impediment, isInItsThread: true, at: Place(message), now)])
    }

    /// "It's back", in its thread: where it was over, the trouble is; where it is open, what was missing may be, which is
    /// asked.
    func reopening(_ message: Message, inThread: [ImpedimentID]) throws -> SpokenAnswer? {
        guard Following.isBack(message.text), let impediment = try target(of: nil, inThread: inThread),
            !impediment.isOpen
        else { return nil }
        return SpokenAnswer(answer: Answer(.reopen))
    }

    /// Said beside all threads: it is asked where one thing that is open in the team is much like what is back.
    func askWhichIsOver(_ message: Message, _ reading: Reading, _ product: Product, _ team: Team) throws {
        guard reading.saysItIsOver, let impediment = try openOne(like: message.text, of: team, product) else { return }
        try send([workspace.correspondent.asksWhetherOver(impediment, isInItsThread: false, at: Place(message), now)])
    }
}

extension Reading {
    fileprivate var saysItIsOver: Bool { subreason == .resolved && !abstain }
}
