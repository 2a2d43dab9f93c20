internal import Impediments

/// What only makes sense after something that was said before.
package enum Following {
    /// "Same here, nothing runs": whatever follows the pause is about the same thing.
    package static func isAboutTheSame(_ text: String) -> Bool {
        let said = Utterance(text)
        return openings.contains { said.dropping($0)?.followsPause ?? false }
    }

    /// "It's back": the trouble, or what was missing; which of them the one who reads it has to know.
    package static func isBack(_ text: String) -> Bool { back.contains(Utterance(text).phrase) }

    private static let openings: [[String]] = list(
        """
        same | same here | same with us | same for us | same in our team | same problem | same thing | same again | here too
        | me too | us too | +1 | ditto | likewise | still there | still stuck | still blocked | still the same | no change
        | hier auch | bei uns auch | bei mir auch | ebenso | noch immer | immer noch | nous aussi | moi aussi | chez nous aussi
        | ici aussi | pareil | pareil ici | toujours pareil | igual | igual aquí | aquí también | a mí también
        | a nosotros también | sigue igual | aqui também | eu também | nós também | igual aqui | continua igual
        """
    ).map { $0.split(separator: " ").map(String.init) }

    private static let back = Set(
        list(
            """
            it's back | it is back | back | back again | it's back again | it is back again | wieder da | ist wieder da
            | es ist wieder da | c'est revenu | de retour | ha vuelto | ya volvió | volvió | voltou | já voltou | está de volta
            """))

    private static func list(_ phrases: String) -> [String] {
        phrases.split(separator: "|").map { phrase in
            phrase.split(whereSeparator: \.isWhitespace).joined(separator: " ").withoutAccents
        }
    }
}
