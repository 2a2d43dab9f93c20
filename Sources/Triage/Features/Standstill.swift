internal import Impediments

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
    ///
    /// - Parameter impediment: what a sentence before it says that is missing, where one does.
    func isConsequence(_ tokens: [Token], of impediment: Category? = nil) -> Bool {
        let words = tokens.filter { $0.kind == .word }
        guard let first = words.first else { return true }
        if let impediment, isInability(tokens) || isSymptom(tokens, of: impediment) { return true }
        let isOfAll = words.count <= Self.short && words.contains { Self.all.contains($0.code) }
        let beginning = isOfAll ? words.count : Self.beginning
        return Self.consequences.contains(first.code) || isPlainlySaid(in: Array(words.prefix(beginning)))
    }

    /// "I can not test everything for the release": of 125 that stand so behind an impediment of the corpus hardly one
    /// is another. What cannot be reached is, and what has a reason of its own.
    private func isInability(_ tokens: [Token]) -> Bool {
        let words = tokens.filter { $0.kind == .word }.map(\.code)
        let hasItsOwn = tokens.contains { $0.kind == .sign && ($0.form == ["?"] || $0.form == [":"]) }
        guard !hasItsOwn, Self.reachings.isDisjoint(with: words) else { return false }
        let beginning = words.prefix(Self.beginning)
        return beginning.contains { Self.unables.contains($0) }
            || beginning.contains { Self.ables.contains($0) } && !Self.noes.isDisjoint(with: words)
    }

    /// "The map is white for everybody": how it shows that a thing is missing. What is said of people, or besides, is
    /// something else.
    private func isSymptom(_ tokens: [Token], of impediment: Category) -> Bool {
        let words = tokens.filter { $0.kind == .word }
        guard impediment == .resources || impediment == .other, words.count <= Self.longestSymptom,
            words.allSatisfy({ !Self.besides.contains($0.code) })
        else { return false }
        let said = " " + words.map(\.text).joined(separator: " ") + " "
        return Self.forAll.contains { said.contains($0) }
    }

    private static let unables = codes(["cannot", "can't", "cant", "couldn't"])
    private static let ables = codes([
        "can", "kann", "können", "könnte", "könnten", "peux", "peut", "pouvons", "peuvent", "puedo", "puede", "podemos",
        "pueden", "posso", "pode", "podem", "consigo", "consegue", "conseguimos", "conseguem",
    ])
    private static let noes = codes([
        "not", "nobody", "nothing", "nicht", "nichts", "niemand", "kein", "keine", "keinen", "keiner", "pas", "plus",
        "rien", "personne", "no", "nada", "nadie", "não", "ninguém",
    ])
    /// What somebody cannot get at is missing by itself: "I can't log in to the test server".
    private static let reachings = codes([
        "log", "login", "access", "reach", "connect", "get", "because", "einloggen", "anmelden", "zugreifen",
        "erreichen", "weil", "connecter", "accéder", "joindre", "entrer", "parce", "acceder", "entrar", "conectar",
        "porque", "aceder", "ligar",
    ])
    private static let longestSymptom = 10
    private static let besides = codes([
        "also", "too", "besides", "auch", "außerdem", "aussi", "también", "además", "também",
    ])
    private static let forAll = """
        for everybody | for everyone | for all of us | for us all | für alle | für uns alle | bei allen | pour tous
        | pour nous tous | pour tout le monde | chez tout le monde | para todos | para todo el mundo | para toda a gente
        """.withoutAccents.phrases.map { " \($0) " }

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
