/// Whether a reply says by its own words that something is lacking, or is so still or again. What has none of these is
/// mostly an answer, advice or an aside, however much it reads as an impediment ("four weeks", "try agent 4").
package enum SaidAgain {
    package static func hasCue(_ text: String) -> Bool {
        let said = Utterance(text)
        let keys = said.words.map(\.key).filter { !$0.isEmpty }
        guard !isAside(said), !said.tellsOfGood else { return false }
        // "Oh no" only exclaims.
        guard !keys.allSatisfy({ Utterance.noes.contains($0) || exclamations.contains($0) }) else { return false }
        return said.denies || !lacks.isDisjoint(with: keys)
    }

    /// Whether it is long enough to say something by itself, and neither gives advice nor an amount that was asked for.
    package static func standsAlone(_ text: String) -> Bool {
        let said = Utterance(text)
        let keys = said.words.map(\.key).filter { !$0.isEmpty }
        guard keys.count >= fewestWords, let first = keys.first, !isAside(said) else { return false }
        let amount = keys.drop { abouts.contains($0) }.first
        return !advices.contains(first) && !(amount?.first?.isNumber ?? false)
    }

    /// Fewer say nothing that could not be an answer.
    private static let fewestWords = 5

    /// It jokes, only says that somebody cannot help, or tells of a way round.
    private static func isAside(_ said: Utterance) -> Bool {
        let keys = said.words.map(\.key)
        let text = " " + keys.joined(separator: " ") + " "
        return unhelpful.contains(said.phrase) || asides.contains { text.contains($0) }
            || withouts.contains(keys.first ?? "") && !workings.isDisjoint(with: keys) && !said.denies
    }

    /// Nothing is said but that.
    private static let unhelpful = Set(
        """
        i don't know | don't know | dunno | no idea | not sure | i can't help | don't worry | no need | weiß nicht
        | weiß ich nicht | ich weiß nicht | ich weiß es nicht | keine ahnung | ich kann nicht helfen | keine sorge
        | je ne sais pas | je sais pas | sais pas | aucune idée | ne t'inquiète pas | ne vous inquiétez pas | no sé
        | no lo sé | ni idea | no te preocupes | não sei | não faço ideia | não te preocupes
        """.withoutAccents.phrases)

    /// "Sin VPN funciona"; without any denial, as "ohne VPN geht nichts" has one.
    private static let withouts: Set<String> = ["without", "ohne", "sans", "sin", "sem"]
    private static let workings: Set<String> = ["works", "geht", "marche", "passe", "funciona"]

    private static let asides = """
        joking | kidding | no joke | kein witz | kein scherz | sans blague | pas de blague | je rigole | es broma
        | de broma | a brincar | sem brincadeira | in a meeting | in meetings | im meeting | in einem meeting
        | en réunion | en reunión | em reunião | numa reunião
        """.withoutAccents.phrases.map { " \($0) " }

    private static let exclamations: Set<String> = ["oh", "ah", "ach", "och", "oje", "man", "god", "mince", "ay", "ai"]

    private static let advices: Set<String> = [
        "ask", "try", "use", "take", "check", "frag", "fragt", "versuch", "versucht", "nimm", "nehmt", "demande",
        "demandez", "essaie", "essayez", "pregunta", "preguntad", "prueba", "probad", "pergunta", "perguntem", "tenta",
    ]

    private static let abouts: Set<String> = [
        "about", "around", "roughly", "maybe", "ca", "etwa", "ungefahr", "circa", "environ", "unos", "unas", "cerca",
        "de", "uns", "umas",
    ]

    private static let lacks = Set(
        """
        still | again | without | cannot | missing | wait | waiting | stopped | blocked | stuck | broken | down | dead
        | fails | expired | gone | immer | wieder | ohne | fehlt | fehlen | warte | warten | steht | kaputt | blockiert
        | weg | tot | encore | toujours | sans | manque | attend | attendons | bloqué | panne | cassé | sigue | seguimos | sin
        | falta | faltan | esperamos | bloqueado | bloqueados | caído | roto | continua | continuamos | sem | faltam
        | esperando | parado | parados | avariado
        """.withoutAccents.phrases)
}
