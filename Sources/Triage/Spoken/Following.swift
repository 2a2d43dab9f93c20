/// What only makes sense after something that was said before.
package enum Following {
    /// "Same here, nothing runs": somebody else has it too, and says more of it.
    package static func isAboutTheSame(_ text: String) -> Bool {
        let said = Utterance(text)
        guard !said.isQuestion else { return false }
        return opens(said, with: openings)
    }

    /// Whether it says more behind one of these, set apart from it.
    private static func opens(_ said: Utterance, with openings: [[String]]) -> Bool {
        openings.contains { opening in said.dropping(opening).map { $0.isApart && $0.saysMore } ?? false }
    }

    /// "Also, our tester is ill", "another: no laptop", "the test server too": something that comes on top of what the
    /// thread is about.
    ///
    /// - Parameter language: as the reading says; what is a word of another language there ("also" in German, "plus" in French)
    ///   needs a pause behind it.
    package static func bringsMore(_ text: String, in language: String) -> Bool {
        let said = Utterance(text)
        guard !echoes.contains(said.phrase) else { return false }
        return additions.contains { said.dropping($0) != nil }
            || ambiguous.contains { said.dropping($0).map { $0.followsPause || language == "en" } ?? false }
            || opens(said, with: others)
            || namesSomethingToo(said)
    }

    /// "The test server too", where "our team too" says only that it is there with others.
    private static func namesSomethingToo(_ said: Utterance) -> Bool {
        let keys = said.phraseWords
        guard !said.isQuestion, (3...6).contains(keys.count), let last = keys.last, toos.contains(last) else {
            return false
        }
        return keys.allSatisfy { !persons.contains($0) }
    }

    /// "It's back": the trouble, where it was over; where it is open, perhaps what was missing.
    package static func isBack(_ text: String) -> Bool {
        let said = Utterance(text)
        return !said.isQuestion && backs.contains(said.phrase)
    }

    /// "Me too", "bei uns auch", and no more than that: whoever says it has it, too.
    package static func isOfOthersToo(_ text: String) -> Bool { echoes.contains(Utterance(text).phrase) }

    /// By itself each of them is an answer, too (`SpokenPhrases`).
    static let othersToo = """
        same here | same with us | same for us | same in our team | here too | me too | us too | +1 | ditto | same
        | same problem | same issue | same problem here | same issue here | same thing here | also affected
        | we're affected too | we are affected too | also here | also with us
        | hier genauso | bei uns genauso | bei mir genauso | genauso hier | genauso bei uns | bei uns dasselbe | dito
        | idem | pareil | pareil ici | pareil chez nous | pareil pour nous | pareil pour moi | nosotros igual | yo igual
        | aquí igual | aqui igual | igual aqui | o mesmo aqui | connosco também
        | hier auch | bei uns auch | bei mir auch | auch bei uns | auch bei mir | nous aussi | moi aussi | chez nous aussi
        | ici aussi | aquí también | a mí también | a nosotros también | yo también | aqui também | eu também | nós também
        """
    private static let openings = othersToo.withoutAccents.phrasesByWord
    private static let echoes = Set(othersToo.withoutAccents.phrases)

    private static let additions = """
        and also | and our | and my | besides | btw | by the way | on top of that | on top
        | another thing | another problem | another one | one more thing | one more | in addition | additionally | separately
        | unrelated | different topic | different thing | new problem | new one | next problem
        | außerdem | übrigens | zusätzlich | dazu kommt | und unser | und unsere | noch etwas | noch was
        | anderes thema | neues problem | en plus | par ailleurs | d'ailleurs | autre chose | autre sujet | et notre
        | además | por cierto | otra cosa | aparte de eso | y nuestro | y nuestra
        | além disso | aliás | outra coisa | outro assunto | e o nosso | e a nossa
        """.withoutAccents.phrasesByWord

    private static let ambiguous = "also | plus | aparte".phrasesByWord

    /// By itself each takes out what was counted; with words behind a pause these are what is meant.
    private static let others = """
        another | something else | etwas anderes | was anderes | ein anderes | un autre | un otro | otro | outro
        """.phrasesByWord

    private static let toos: Set<String> = ["too", "auch", "aussi", "tambien", "tambem"]

    /// Words of what is there with somebody else, and of nothing else.
    private static let persons: Set<String> = [
        "i", "me", "my", "us", "we", "here", "it", "this", "that", "same", "have", "has", "team", "teams", "everyone",
        "everybody", "they", "them", "he", "him", "she", "her", "you", "with", "affected", "ich", "mir", "mich", "uns",
        "wir", "hier", "bei", "es", "so", "habe", "haben", "hat", "alle", "betroffen", "moi", "nous", "je", "on", "ici",
        "chez", "ca", "cela", "c'est", "j'ai", "equipe", "touches", "yo", "mi", "nos", "nosotros", "aqui", "eso",
        "esto", "tengo", "tenemos", "equipo", "eu", "mim", "connosco", "conosco", "isso", "isto", "tenho", "temos",
        "equipa",
    ]

    /// By itself each of them is an answer, too (`SpokenPhrases`).
    static let back = "it's back | it is back | wieder da | c'est revenu | ha vuelto | voltou"
    private static let backs = Set(back.withoutAccents.phrases)
}
