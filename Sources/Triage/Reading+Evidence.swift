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
        guard !clauses.contains(where: \.isOfContact) else { return evidence }
        let concepts = clauses.reduce(into: [] as ConceptSet) { $0.formUnion($1.concepts) }
        guard concepts.contains(.user) else { return [] }
        // Where nothing is said of a talk, somebody of the team has to have been there.
        return concepts.contains(.us) ? evidence : evidence.filter { $0 != .userContact }
    }
}

/// A part of a message up to the next stop, comma or "but".
private struct Clause {
    private(set) var concepts: ConceptSet = []
    private var denies = false

    /// Whether it speaks of showing, using or talking.
    var isOfContact: Bool { concepts.contains { $0 == .showing || $0 == .using || $0 == .contact } }
    /// Whether it says that this took place.
    var tells: Bool { isOfContact && !denies }

    static func all(in text: String) -> [Clause] {
        let scalars = Cleaned(text).scalars
        let tokens = Token.all(in: scalars)
        var clauses = [Clause()]
        var end = 0
        for (token, concepts) in zip(tokens, Lexicon.builtIn.concepts(of: tokens)) {
            let isApart = scalars[end..<token.place.lowerBound].contains { stops.contains($0) }
            if isApart || token.kind == .sign || buts.contains(token.code) { clauses.append(Clause()) }
            clauses[clauses.count - 1].concepts.formUnion(concepts)
            if denials.contains(token.code) { clauses[clauses.count - 1].denies = true }
            end = token.place.upperBound
        }
        return clauses
    }

    /// Whether anything in it was planned or forbidden rather than done: "we were meant to talk to three of them".
    static func saysOnlyMeant(_ text: String) -> Bool {
        let words = Token.all(in: Cleaned(text).scalars).filter { $0.kind == .word }.map(\.text)
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
    private static let meant = """
        meant to | supposed to | was going to | were going to | not allowed | aren't allowed | hätten sollen
        | sollten eigentlich | dürfen nicht | dürfen wir nicht | pas le droit | on devait | nous devions
        | devait avoir lieu | devaient avoir lieu | était prévu | étaient prévus | íbamos a | teníamos que
        | estaba previsto | no nos dejan | era suposto | íamos falar | estava previsto | não nos deixam
        """.withoutAccents.phrases.map { " \($0) " }

    private static func codes(_ words: String) -> Set<UInt64> {
        Set(words.phrases.flatMap { Token.codes(of: $0) })
    }
}
