package import Impediments

extension Reading {
    /// The proofs of life that the words bear out, too: what is wrongly taken for one goes to the funder.
    package func evidence(borneOutBy text: String) -> [EvidenceKind] {
        guard !evidence.isEmpty else { return [] }
        let clauses = Clause.all(in: text)
        // What stands in the way is mostly that something did not take place, in all the words of what did.
        if isImpediment, !abstain {
            let isDenied = Spoken.saysNever(text) || Clause.saysOnlyMeant(text)
            return isDenied || !clauses.contains(where: \.tells) ? [] : evidence
        }
        let concepts = clauses.reduce(into: [] as ConceptSet) { $0.formUnion($1.concepts) }
        guard !clauses.contains(where: \.isOfContact) else {
            // A name may be a user's; another team, the supplier and the management are not.
            let isOfOthers = clauses.contains(where: \.isWithOthers) && !concepts.contains(.user)
            let isTold = clauses.contains { $0.isOfContact && !$0.deniesTheTalk && !$0.isMeant }
            return isTold && !isOfOthers ? evidence : evidence.filter { $0 != .userContact }
        }
        guard concepts.contains(.user) else { return [] }
        // Where nothing is said of a talk, somebody of the team has to have been there.
        return concepts.contains(.us) ? evidence : evidence.filter { $0 != .userContact }
    }
}

/// A part of a message up to the next stop, comma or "but".
private struct Clause {
    private(set) var concepts: ConceptSet = []
    private var denies = false
    /// Whether it says of the talk itself that it was not, or nearly: what was not understood in a talk denies none.
    private(set) var deniesTheTalk = false
    /// Whether it says of a talk that it was with somebody for whom no product is.
    private(set) var isWithOthers = false
    private var words: [String] = []
    /// How many words ago, in the same part.
    private var sinceDenial = Int.max
    private var sinceContact = Int.max

    /// Whether it speaks of showing, using or talking.
    var isOfContact: Bool { concepts.contains { $0 == .showing || $0 == .using || $0 == .contact } }
    /// Whether it says that this took place.
    var tells: Bool { isOfContact && !denies }
    /// Whether it says that this was only planned.
    var isMeant: Bool { Self.saysOnlyMeant(words) }

    static func all(in text: String) -> [Clause] {
        let scalars = Cleaned(text).scalars
        let tokens = Token.all(in: scalars)
        var clauses = [Clause()]
        var end = 0
        for (token, concepts) in zip(tokens, Lexicon.builtIn.concepts(of: tokens)) {
            let isApart = scalars[end..<token.place.lowerBound].contains { stops.contains($0) }
            if isApart || token.kind == .sign || buts.contains(token.code) { clauses.append(Clause()) }
            clauses[clauses.count - 1].add(token, concepts)
            end = token.place.upperBound
        }
        return clauses
    }

    private mutating func add(_ token: Token, _ concepts: ConceptSet) {
        self.concepts.formUnion(concepts)
        let isDenial = Self.denials.contains(token.code)
        if isDenial { denies = true }
        let isOfContact = concepts.contains { $0 == .showing || $0 == .using || $0 == .contact }
        if sinceDenial < Int.max { sinceDenial += 1 }
        if sinceContact < Int.max { sinceContact += 1 }
        // "Didn't get to talk" and "talked to nobody"; the German verb stands at the end: "nicht mit ihnen".
        if isOfContact && sinceDenial <= 3 || isDenial && sinceContact <= 2 { deniesTheTalk = true }
        if let last = words.last {
            let isAlmost = Self.almosts.contains(last)
            if token.text == "mit", isAlmost || last == "nicht" || last == "fast" { deniesTheTalk = true }
            if isOfContact, isAlmost { deniesTheTalk = true }
        }
        // Behind the word for it, "to" and an article: "talked to the supplier".
        if sinceContact <= 3, concepts.contains(where: { $0 == .otherTeam || $0 == .vendor || $0 == .management }) {
            isWithOthers = true
        }
        if isDenial { sinceDenial = 0 }
        if concepts.contains(.contact) { sinceContact = 0 }
        words.append(token.text)
    }

    /// Whether anything in it was planned or forbidden rather than done: "we were meant to talk to three of them".
    static func saysOnlyMeant(_ text: String) -> Bool {
        saysOnlyMeant(Token.all(in: Cleaned(text).scalars).filter { $0.kind == .word }.map(\.text))
    }

    private static func saysOnlyMeant(_ words: [String]) -> Bool {
        let said = " " + words.joined(separator: " ") + " "
        return meant.contains { said.contains($0) }
    }

    private static let stops: Set<Unicode.Scalar> = [".", ",", ";", "\n", "–", "—"]
    private static let buts = codes("but | aber | doch | mais | pero | mas")
    private static let denials = codes(
        """
        no | not | never | nobody | nothing | none | without | isn't | aren't | wasn't | weren't | don't | doesn't
        | didn't | can't | cannot | couldn't | won't | haven't | hasn't | nicht | nichts | nie | niemals | niemand
        | niemandem | kein | keine | keinen | keinem | keiner | ohne | pas | rien | jamais | personne | aucun | aucune
        | sans | nada | nunca | jamás | nadie | ningún | ninguno | ninguna | sin | não | ninguém | nenhum | nenhuma
        | nem | sem
        """)
    private static let almosts: Set<String> = ["almost", "nearly", "beinahe", "presque", "casi", "quase"]
    private static let meant = """
        meant to | supposed to | was going to | were going to | not allowed | aren't allowed | hätten sollen
        | sollten eigentlich | dürfen nicht | dürfen wir nicht | pas le droit | on devait | nous devions
        | devait avoir lieu | devaient avoir lieu | était prévu | étaient prévus | íbamos a | teníamos que
        | estaba previsto | no nos dejan | era suposto | íamos falar | estava previsto | não nos deixam
        | wir sollten | sollten wir | sollten heute
        """.withoutAccents.phrases.map { " \($0) " }

    private static func codes(_ words: String) -> Set<UInt64> {
        Set(words.phrases.flatMap { Token.codes(of: $0) })
    }
}
