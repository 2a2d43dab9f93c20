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

    /// "It's back": the trouble, where it was over; where it is open, perhaps what was missing.
    package static func isBack(_ text: String) -> Bool {
        let said = Utterance(text)
        return !said.isQuestion && backs.contains(said.phrase)
    }

    private static let openings = """
        same here | same with us | same for us | same in our team | here too | me too | us too | +1
        | hier auch | bei uns auch | bei mir auch | nous aussi | moi aussi | chez nous aussi | ici aussi
        | aquí también | a mí también | a nosotros también | aqui também | eu também | nós também
        """.withoutAccents.phrasesByWord

    /// By itself each of them is an answer, too (`SpokenPhrases`).
    static let back = "it's back | it is back | wieder da | c'est revenu | ha vuelto | voltou"
    private static let backs = Set(back.withoutAccents.phrases)
}
