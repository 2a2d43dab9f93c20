internal import Impediments

extension Spoken {
    /// "Yes, go ahead with 2": a short message that agrees to one option by its number, and says nothing else.
    ///
    /// Only of whoever is asked; among a team it is talk.
    package static func choice(in text: String) -> SpokenAnswer? {
        let said = Utterance(text)
        let named = said.takingLeadingID()
        let keys = (named?.1 ?? said).phraseWords
        guard !said.isQuestion, (2...8).contains(keys.count), let option = keys.last, option.count == 1,
            ("1"..."9").contains(option), agrees(keys.dropLast())
        else { return nil }
        return SpokenAnswer(impediment: named?.0, answer: Answer(.decide, option: option))
    }

    /// Whether they are such words from end to end: a denial, or anything of its own, is for a person to read.
    private static func agrees(_ words: ArraySlice<String>) -> Bool {
        words.isEmpty || agreements.contains { words.starts(with: $0) && agrees(words.dropFirst($0.count)) }
    }

    private static let agreements = """
        yes | yep | yeah | yup | ok | okay | sure | of course | fine | fine by me | fine with me | that's fine | good
        | sounds good | agreed | i agree | approved | i approve | please | let's | go | go with | go for | go ahead
        | go ahead with | we go with | i'd go with | i'll go with | i go with | we'll go with | proceed with | do | take
        | i take | i'll take | i choose | i pick | choose | i'm for | my choice is | option | number | the
        | ja | jep | ist gut | passt | passt für mich | in ordnung | geht klar | einverstanden | genehmigt | gern
        | gerne | freigegeben | klar | bitte | machen wir | wir machen | machen sie | macht | weiter mit
        | machen wir weiter mit | machen sie weiter mit | macht weiter mit | nehmen wir | wir nehmen | ich nehme
        | nehmen sie | nehmt | ich wähle | ich bin für | ich entscheide mich für | nummer | variante | möglichkeit | die
        | oui | ouais | d'accord | c'est bon | ça marche | très bien | parfait | approuvé | j'approuve | validé
        | je valide | entendu | bien sûr | allez-y | allez-y avec | allez-y pour | va pour | on part sur | partons sur
        | partez sur | on prend | prenons | prenez | je prends | je choisis | je suis pour | l'option | numéro | le | la
        | sí | vale | de acuerdo | está bien | muy bien | perfecto | conforme | aprobado | apruebo | claro | adelante
        | adelante con | sigan con | siga con | vamos con | vayan con | elijo | escojo | me quedo con | tomemos | tomen
        | opción | número | el
        | sim | está bem | tudo bem | certo | concordo | aprovado | aprovo | perfeito | pode ser | força | avancem
        | avancem com | avance com | podem avançar com | pode avançar com | vamos com | sigam com | siga com | escolho
        | fico com | opção | a | o
        """.withoutAccents.phrasesByWord
}
