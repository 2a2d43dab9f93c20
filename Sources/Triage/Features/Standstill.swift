/// A plain statement that work stands still, which counts whatever else the words weigh (LABELLING, blocker): "a
/// strong word alone is not enough; a plain statement is".
///
/// On the corpus it is right in 74 of the 75 impediments that hold one. It only ever says that work has stopped;
/// where it finds nothing the model decides alone.
struct Standstill: Sendable {
    static let builtIn = Standstill()

    /// By first word; each is the words that must follow it. Words by their codes.
    private let phrases: CodeTable<[[UInt64]]>
    private static let subjects = ["has", "have", "is", "are", "am", "i'm", "we're", "it's", "everything's"]
    private static let states = [
        "stopped", "stuck", "blocked", "halted", "at a standstill", "at a stop", "now stopped", "completely stopped",
        "completely stuck", "completely blocked", "fully blocked", "all stuck", "all blocked",
    ]
    private static let unable = ["cannot", "can't", "cant", "can not"]
    private static let acts = [
        "go on", "continue", "proceed", "move on", "start", "begin", "release", "deploy", "ship", "build", "work",
        "do anything", "do any work",
    ]
    private static let whole = [
        "stands still", "stand still", "nothing can be", "nothing moves", "nothing works", "work stopped",
        "no work is possible", "at a standstill",
    ]
    /// Two words before a statement that take it back.
    private static let denials = codes([
        "not", "no", "never", "longer", "was", "were", "if", "would", "isn't", "aren't", "wasn't", "weren't", "until",
        "nobody", "nothing", "hardly",
    ])

    private init() {
        let said =
            Self.subjects.flatMap { subject in Self.states.map { "\(subject) \($0)" } }
            + Self.unable.flatMap { verb in Self.acts.map { "\(verb) \($0)" } } + Self.whole
        phrases = CodeTable(said.map { Token.codes(of: $0) }.byFirst())
    }

    func isPlainlySaid(in tokens: [Token]) -> Bool {
        tokens.indices.contains { index in
            guard let rests = phrases[tokens[index].code],
                rests.contains(where: { rest in
                    tokens.count - index > rest.count
                        && rest.indices.allSatisfy { tokens[index + 1 + $0].code == rest[$0] }
                })
            else { return false }
            return tokens[max(0, index - 2)..<index].allSatisfy { !Self.denials.contains($0.code) }
                && !tokens.contains { $0.kind == .sign && $0.form == ["?"] }
        }
    }

    /// Whether a sentence only says what follows from the one before: "Nothing can be deployed, we are stuck."
    func isConsequence(_ tokens: [Token]) -> Bool {
        let words = tokens.filter { $0.kind == .word }
        guard let first = words.first else { return true }
        let isOfAll = words.count <= Self.short && words.contains { Self.all.contains($0.code) }
        let beginning = isOfAll ? words.count : Self.beginning
        return Self.consequences.contains(first.code) || isPlainlySaid(in: Array(words.prefix(beginning)))
    }

    private static let consequences = codes([
        "nothing", "so", "thus", "therefore", "hence", "work", "they", "everything",
    ])
    /// What stands still is said first where nothing else is said: "we cannot go on".
    private static let beginning = 4
    /// A sentence of no more words about all of them says nothing else: "the whole team is blocked".
    private static let short = 6
    private static let all = codes(["we", "we're", "team", "everybody", "everyone", "us"])

    private static func codes(_ words: [String]) -> Set<UInt64> { Set(words.flatMap { Token.codes(of: $0) }) }
}
