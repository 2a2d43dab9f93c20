/// What only makes sense after something that was said before.
package enum Following {
    /// "Same here, nothing runs": somebody else has it too, and says more of it.
    package static func isAboutTheSame(_ text: String) -> Bool {
        let said = Utterance(text)
        guard !said.isQuestion else { return false }
        return openings.contains { opening in
            guard let rest = said.dropping(opening) else { return false }
            let pauses = said.words[opening.count - 1].written.last.map { ".!…".contains($0) } ?? false
            return (rest.followsPause || pauses) && rest.saysMore
        }
    }

    /// "Also, our tester is ill": something that comes on top of what the thread is about.
    ///
    /// - Parameter language: as the reading says; what is a word of another language there ("also" in German, "plus" in French)
    ///   needs a pause behind it.
    package static func bringsMore(_ text: String, in language: String) -> Bool {
        let said = Utterance(text)
        return additions.contains { said.dropping($0) != nil }
            || ambiguous.contains { said.dropping($0).map { $0.followsPause || language == "en" } ?? false }
    }

    /// "It's back": the trouble, where it was over; where it is open, perhaps what was missing.
    package static func isBack(_ text: String) -> Bool {
        let said = Utterance(text)
        return !said.isQuestion && backs.contains(said.phrase)
    }

    private static let openings = """
        same here | same with us | same for us | same in our team | here too | me too | us too | +1
        """.phrasesByWord + othersToo.withoutAccents.phrasesByWord

    /// By itself each of them is an answer, too (`SpokenPhrases`).
    static let othersToo = """
        hier auch | bei uns auch | bei mir auch | auch bei uns | auch bei mir | nous aussi | moi aussi | chez nous aussi
        | ici aussi | aquí también | a mí también | a nosotros también | yo también | aqui também | eu também | nós também
        """

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

    /// By itself each of them is an answer, too (`SpokenPhrases`).
    static let back = "it's back | it is back | wieder da | c'est revenu | ha vuelto | voltou"
    private static let backs = Set(back.withoutAccents.phrases)
}
