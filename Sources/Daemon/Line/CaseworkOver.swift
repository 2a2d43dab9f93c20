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

    /// Said beside all threads: it is asked where one thing that is open in the channel is much like what is back.
    ///
    /// - Returns: whether it is asked.
    func askWhichIsOver(_ message: Message, _ reading: Reading, _ product: Product, _ team: Team) throws -> Bool {
        let reference = message.reference
        guard reading.saysItIsOver, let impediment = try openOne(like: message.text, of: team, product),
            impediment.source == reference.source, impediment.channel == reference.channel
        else { return false }
        try send([workspace.correspondent.asksWhetherOver(impediment, isInItsThread: false, at: Place(message), now)])
        return true
    }
}

extension Reading {
    /// Enough to ask.
    fileprivate var saysItIsOver: Bool { subreason == .resolved && !abstain }
    /// Enough not to be taken for the same said again.
    var surelySaysItIsOver: Bool { saysItIsOver && confidence >= Self.leastConfidenceOfAnother }
}
