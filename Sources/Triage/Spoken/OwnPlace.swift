/// "Fine here", "works for me", "bei mir geht es": it tells of the speaker's own place. Of somebody else's trouble it
/// says nothing.
package enum OwnPlace {
    /// Whether that is all that a message tells: "works for me now, they restarted it" says more.
    package static func isAllThatIsTold(in text: String) -> Bool {
        let said = Utterance(text)
        // Not without its polite end: "now" tells that something has changed.
        let words = said.words.map(\.key).filter { !$0.isEmpty }
        guard !said.isQuestion, (2...mostWords).contains(words.count) else { return false }
        return places.contains { isAllBut($0, words) }
    }

    /// Whether some place stands among words that only say that it is good there.
    private static func isAllBut(_ place: [String], _ words: [String]) -> Bool {
        for start in words.indices where words[start...].starts(with: place) {
            var rest = words
            rest.removeSubrange(start..<(start + place.count))
            if rest.allSatisfy({ goods.contains($0) }) { return true }
        }
        return false
    }

    /// "Can confirm": what was said before it, whatever that was.
    package static func onlyConfirms(_ text: String) -> Bool {
        let said = Utterance(text)
        guard let first = said.phraseWords.first, !said.isQuestion else { return false }
        let rest = yeses.contains(first) ? said.dropping(first: 1).phrase : said.phrase
        return confirmations.contains(rest)
    }

    private static let mostWords = 7

    private static let places = """
        here | for me | for us | by me | by us | with us | mine | on my side | on our side | on my end | on our end
        | hier | bei mir | bei uns | für mich | für uns | ici | chez moi | chez nous | pour moi | pour nous
        | de mon côté | de notre côté | aquí | a mí | a nosotros | para mí | para nosotros | en mi caso | aqui
        | comigo | connosco | para mim | para nós
        """.withoutAccents.phrasesByWord

    /// What may stand beside the place; a word of return, or of what was done, tells more.
    private static let goods = Set(
        """
        it | it's | is | works | working | work | fine | ok | okay | good | all | well | just | still | also | yes
        | yep | yeah | no | problem | problems | and | es | ist | läuft | geht | gut | alles | ja | auch | funktioniert
        | läuft's | geht's | ça | marche | fonctionne | va | bien | tout | oui | c'est | bon | aussi | me | nos
        | funciona | todo | está | sí | también | tudo | bem | sim | também
        """.withoutAccents.phrases)

    private static let yeses = Set("yes | yep | yeah | ja | oui | sí | sim".withoutAccents.phrases)

    private static let confirmations = Set(
        """
        can confirm | i can confirm | kann ich bestätigen | kann ich nur bestätigen | je confirme | je peux confirmer
        | puedo confirmarlo | lo puedo confirmar | posso confirmar
        """.withoutAccents.phrases)
}
