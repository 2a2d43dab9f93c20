/// What goes wrong in one playing of a story, all of it drawn from the seed.
struct Mishaps: Sendable, Hashable {
    /// The steps that could be done at one moment are done in an order of chance.
    var isShuffled = false
    /// How many daemons work on the ledger.
    var machines = 1
    /// For one daemon after the other: the write at which it dies or stands still.
    var faults: [Fault] = []
    /// How often of a hundred times a peer asks to be left alone for a while.
    var refusals = 0
    /// How often of a hundred times a platform sends again what was acknowledged.
    var resends = 0
    /// Deliveries come late and in another order, as they do from a platform that had to send them again.
    var isDisordered = false
    /// The wall clock is set an hour back or forth now and then.
    var stepsTheClock = false

    struct Fault: Sendable, Hashable {
        enum Kind: String, Sendable, Hashable, CaseIterable { case diesBefore, diesAfter, stands }
        var write: Int
        var kind: Kind
    }

    static let none = Mishaps()
}

extension Mishaps: CustomStringConvertible {
    var description: String {
        var words = faults.map { "\($0.kind.rawValue) at write \($0.write)" }
        if machines > 1 { words.append("\(machines) daemons") }
        if isShuffled { words.append("steps in any order") }
        if refusals > 0 { words.append("peers refuse \(refusals) %") }
        if resends > 0 { words.append("\(resends) % sent again") }
        if isDisordered { words.append("deliveries late and out of order") }
        if stepsTheClock { words.append("the clock is set") }
        return words.isEmpty ? "nothing goes wrong" : words.joined(separator: ", ")
    }
}
