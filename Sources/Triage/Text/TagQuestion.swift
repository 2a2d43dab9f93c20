/// What asks, behind a statement, only whether it is so for others or who helps: "can't reach the wiki, anyone else?"
///
/// It makes no question of what was stated.
enum TagQuestion {
    /// Where it stands at the end of a message that states something before it; its question mark is part of it.
    static func place(in tokens: [Token], of scalars: [Unicode.Scalar]) -> Range<Int>? {
        guard let last = tokens.last, last.isSign("?"), let first = tokens.first,
            !questionWords.contains(first.code)
        else { return nil }
        let end = tokens.count - 1
        for phrase in phrases where phrase.count <= end - fewestWords {
            let start = end - phrase.count
            guard zip(tokens[start..<end], phrase).allSatisfy({ $0.code == $1 }) else { continue }
            let stated = tokens[..<start]
            guard stated.count(where: { $0.kind == .word }) >= fewestWords,
                alone.contains(phrase) || isApart(start, tokens, scalars), !stated.contains(where: { $0.isSign("?") })
            else { continue }
            return start..<tokens.count
        }
        return nil
    }

    /// Whether a sign stands before a token, or between it and the word before: commas and full stops are no tokens.
    private static func isApart(_ index: Int, _ tokens: [Token], _ scalars: [Unicode.Scalar]) -> Bool {
        tokens[index - 1].kind == .sign
            || scalars[tokens[index - 1].place.upperBound..<tokens[index].place.lowerBound].contains { $0 != " " }
    }

    /// "Coffee, anyone?" states nothing.
    private static let fewestWords = 3

    /// The longest first, so that none is cut short.
    private static let phrases = codes(
        """
        anyone | anybody | somebody | anyone else | anybody else | someone else | somebody else | anyone else seeing this
        | anyone else seeing that | anyone seeing this | anyone else having this | is it just me | just me | only me
        | same for you | you too | can anyone help | can anybody help | can someone help | can somebody help
        | could someone help | can anyone look | can someone look | can somebody look | any idea | any ideas
        | any idea why | ideas | who can help | kann jemand | kann jemand helfen | kann wer helfen | kann mir jemand helfen
        | kann jemand schauen | kann jemand mal schauen | noch wer | noch jemand | sonst noch wer | sonst noch jemand
        | bei euch auch | bei euch auch so | nur bei mir | jemand eine idee | ideen | wer kann helfen | quelqu'un
        | quelqu'un d'autre | quelqu'un peut aider | quelqu'un peut m'aider | quelqu'un peut regarder | chez vous aussi
        | vous aussi | une idée | des idées | que chez moi | alguien | alguien más | alguien puede ayudar
        | alguien puede mirar | alguien me ayuda | os pasa | a vosotros también | solo a mí | alguna idea | ideas
        | alguém | mais alguém | alguém ajuda | alguém pode ajudar | alguém pode ver | convosco também | só comigo
        | alguma ideia
        """
    ).sorted { $0.count > $1.count }

    /// These stand without a sign before them, too: "the wiki is down for me anyone else?"
    private static let alone = Set(codes("anyone else | anybody else | noch wer | noch jemand | mais alguém"))

    /// What begins with one of these asks already.
    private static let questionWords = Set(
        codes(
            """
            who | what | where | when | which | why | how | is | are | was | were | do | does | did | has | have | can
            | could | would | will | should | any | anyone | anybody | wer | was | wo | wann | welche | welcher | welches
            | warum | wieso | wie | ist | sind | hat | haben | habt | kann | könnt | können | gibt | qui | que | quoi | où
            | quand | quel | quelle | pourquoi | comment | est | avez | peut | quién | qué | dónde | cuándo | cuál | cómo
            | hay | tenéis | puede | quem | quê | onde | quando | qual | porquê | como | há | têm | pode | alguém | alguien
            """
        ).flatMap(\.self))

    private static func codes(_ words: String) -> [[UInt64]] {
        words.phrases.map { Token.codes(of: $0) }
    }

    /// Of the lists, so that a changed list is noticed.
    static var fingerprint: UInt64 {
        var sum = Checksum()
        for codes in phrases + [alone.flatMap(\.self).sorted(), questionWords.sorted()] { sum.add("\(codes) ".utf8) }
        return sum.value
    }
}
