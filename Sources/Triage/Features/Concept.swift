/// What a word is about. The model learns what it means when two of these stand close together.
///
/// Raw values are part of the features: append, never renumber, and train again.
enum Concept: UInt8, CaseIterable, Sendable {
    /// People a product can be for, and people who speak for them.
    case user = 1
    /// People who make products, and the groups they work in.
    case maker, namedRole, management, otherTeam, vendor
    case basics, environment, tool, data, money
    case absent, stopped, slowed, waiting, broken
    case busy, away, gone, moved, hiring, fewness, skill
    case contact, gate, precious, costly, unknown
    case decision, approval, process, law
    case over, working, gratitude, question, plan, supposing, announcement
    case past, again, time, showing, using, us, they
}
