/// That something which was said to be over is not, or is there again: "nope, down again", "spoke too soon".
///
/// Only what is said below something that was over means it; elsewhere it is news like any other.
package enum NotOver {
    package enum Saying: Sendable {
        /// It is all that the message says.
        case plainly
        /// It may be said of something else, too: "the printer is down again".
        case perhaps
    }

    package static func said(in text: String) -> Saying? { saying(of: Utterance(text)) }

    /// Whether it says that it did not come back ("no ha vuelto a caer", "it hasn't gone down again") and no more.
    package static func isDenied(in text: String) -> Bool {
        let said = Utterance(text)
        guard !said.isQuestion, said.words.count <= mostWords, saying(of: said) == nil else { return false }
        return said.words.indices.contains { index in
            let rest = said.dropping(first: index)
            let back = isNegated(before: index, in: said) ? returns[rest.firstKey] ?? [] : []
            let phrases = back.filter { !carriesNegation($0) } + (denials[rest.firstKey] ?? [])
            return rests(of: rest, behind: phrases).contains { left in
                !left.saysMore
                    || !left.isApart && left.words.count <= mostOfTime && tails.contains(left.firstKey)
                        && !conjunctions.contains(left.firstKey)
            }
        }
    }

    private static func saying(of said: Utterance) -> Saying? {
        var isPerhaps = false
        for candidate in beginnings(of: said) {
            let first = candidate.firstKey
            for objected in rests(of: candidate, behind: objections[first]).map(objection) {
                if objected == .plainly { return .plainly }
                isPerhaps = isPerhaps || objected == .perhaps
            }
            let here = rests(of: candidate, behind: elsewhere[first])
            if here.contains(where: { ends($0) && !$0.tellsOfGood }) { return .plainly }
            let left = rests(of: candidate, behind: returns[first])
            if left.contains(where: { ends($0) && !$0.tellsOfGood }) { return .plainly }
            isPerhaps = isPerhaps || !left.isEmpty || hasGone(candidate)
        }
        return isPerhaps || isSaidOfSomething(said) ? .perhaps : nil
    }

    /// What is said with the words behind "not after all": they may be about something else ("al final no, era mi
    /// portátil"), or good news. In the same sentence they mean something else ("doch nicht so schlimm").
    private static func objection(_ rest: Utterance) -> Saying? {
        guard rest.saysMore else { return rest.isQuestion ? nil : .plainly }
        guard !rest.tellsOfGood else { return nil }
        let isPlain = rest.words.count <= mostOfTime && objectionTails.contains(rest.firstKey)
        if isPlain, !rest.isQuestion { return .plainly }
        let isConjoined = conjunctions.contains(rest.firstKey) && !rest.isQuestion
        guard rest.isApart || isConjoined else { return nil }
        return saying(of: rest) == .plainly ? .plainly : .perhaps
    }

    /// What is left behind each of some phrases; "no, funciona" says something else than "no funciona".
    private static func rests(of said: Utterance, behind phrases: [[String]]?) -> [Utterance] {
        let isCut = said.words.count > 1 && said.dropping(first: 1).isApart
        return (phrases ?? []).compactMap { phrase in phrase.count > 1 && isCut ? nil : said.dropping(phrase) }
    }

    /// Whether nothing more is said, or something apart from it, or when and for whom it is so. What only asks says
    /// nothing.
    private static func ends(_ rest: Utterance) -> Bool {
        guard rest.saysMore else { return !rest.isQuestion }
        return rest.isApart || !rest.isQuestion && tails.contains(rest.firstKey) && !rest.beginsWithIs
    }

    /// What is gone again may be the error as well.
    private static func hasGone(_ said: Utterance) -> Bool {
        rests(of: said, behind: departures[said.firstKey]).contains { ends($0) && !$0.tellsOfGood }
            && !said.namesTrouble
    }

    /// The message without the small words before what it says, and without those that stand for the trouble.
    private static func beginnings(of said: Utterance) -> [Utterance] {
        var all = [said]
        var rest = said
        for _ in 0..<mostFillers {
            guard let left = withoutFiller(rest) else { break }
            rest = left
            all.append(rest)
        }
        return all
            + all.flatMap { beginning in
                (subjects[beginning.firstKey] ?? []).compactMap { beginning.dropping($0) }
            }
    }

    private static func withoutFiller(_ said: Utterance) -> Utterance? {
        // "Scratch that, stuck again" takes back the good news.
        if let left = retractions[said.firstKey].flatMap({ said.dropping(any: $0) }) { return left }
        guard fillers.contains(said.firstKey) else { return nil }
        let left = said.dropping(first: 1)
        // "No ha vuelto a caer" denies it, where "no, ha vuelto a caer" does not.
        guard !noes.contains(said.firstKey) || left.isApart || afterNo.contains(left.firstKey) else { return nil }
        return left
    }

    /// "The server is down again", and neither "let me know if it is down again" nor "it is not down again".
    private static func isSaidOfSomething(_ said: Utterance) -> Bool {
        guard !said.isQuestion, said.words.count <= mostWords else { return false }
        for count in said.words.indices.dropFirst() {
            if doubts.contains(said.words[count - 1].key) { return false }
            let rest = said.dropping(first: count)
            let isNegated = Self.isNegated(before: count, in: said)
            let phrases = returns[rest.firstKey]?.filter { $0.count > 1 && !(isNegated && !carriesNegation($0)) }
            if rests(of: rest, behind: phrases).contains(where: ends) { return true }
            // "It works, but not for us."
            let here = conjunctions.contains(said.words[count - 1].key) ? elsewhere[rest.firstKey] : nil
            if rests(of: rest, behind: here).contains(where: ends) { return true }
            let gone = said.namesTrouble || isNegated ? nil : departures[rest.firstKey]
            if rests(of: rest, behind: gone).contains(where: ends) { return true }
        }
        return false
    }

    /// Whether a negation stands before a word, in the same part of the sentence.
    private static func isNegated(before index: Int, in said: Utterance) -> Bool {
        (0..<index).contains { place in
            let isAnotherWord =
                noes.contains(said.words[place].key) && afterNo.contains(said.words[place + 1].key)
            return negations.contains(said.words[place].key) && !isAnotherWord
                && (place..<index).allSatisfy { !said.dropping(first: $0 + 1).isApart }
        }
    }

    private static func carriesNegation(_ phrase: [String]) -> Bool { !negations.isDisjoint(with: phrase) }

    private static let mostFillers = 4
    private static let mostWords = 10
    /// "Since yesterday evening".
    private static let mostOfTime = 3

    private static let fillers = Set(
        """
        no | nope | nah | yes | yep | yeah | sorry | unfortunately | actually | well | hm | hmm | oh | ugh | argh
        | wait | warte | attends | attendez | espera
        | damn | and | but | now | ok | okay | nein | nee | nö | ja | leider | tja | ach | mist | und | aber | jetzt
        | schon | non | oui | si | malheureusement | hélas | zut | mince | mais | et | en | fait | finalement | pues
        | vaya | desgraciadamente | lamentablemente | pero | y | al | final | ahora | não | sim | infelizmente | bolas
        | pois | mas | e | afinal | agora
        """.withoutAccents.phrases)

    private static let retractions = SpokenPhrases.offhand.withoutAccents.phrasesByWord.byOpening

    private static let subjects = """
        it | it's | its | it is | it has | that's | this is | is | everything is | all is | we're | we are
        | the problem is | es | es ist | das | das ist | ist | er ist | sie ist | wir | wir sind | alles | alles ist
        | bei uns | c'est | ca | ca a | ca est | il est | elle est | est | a | on est | nous sommes | tout est | esta
        | se | se ha | ha | estamos | todo esta | lo | isto | isto esta | estamos outra vez | esta tudo | tudo
        """.withoutAccents.phrasesByWord.byOpening

    /// That it is not so after all. Not "steht wieder": in German it is mostly up again.
    private static let objections = """
        not after all | spoke too soon | i spoke too soon | we spoke too soon | too early | celebrated too soon
        | doch nicht | doch noch nicht | zu früh gefreut | zu früh | war zu früh | wohl doch nicht | en fait non
        | finalement non | finalement pas | parlé trop vite | j'ai parlé trop vite | on a parlé trop vite | trop tôt
        | al final no | finalmente no | pues no | hablé demasiado pronto | he hablado demasiado pronto
        | demasiado pronto | afinal não | afinal ainda não | falei cedo demais | falámos cedo demais | cedo demais
        | doch nicht steht wieder | doch nicht stehen wieder | wieder da das problem | wieder aus | ça recommence
        """.withoutAccents.phrasesByWord.byOpening

    private static let returns = """
        down again | broken again | dead again | offline again | stuck again | stopped again
        | blocked again | failing again | crashed again | not working again | unreachable again | missing again
        | broke again | crashes again | fails again | failed again | died again | dies again | went down again
        | goes down again | went away again | stopped working again | happened again | happening again | hangs again
        | the same again | back to broken | still down | still broken | still not working | still not fixed
        | still doesn't work | still does not work | still isn't working | still isn't fixed
        | still fails | still failing | doesn't work | does not work | isn't working | isn't fixed | not working
        | not fixed | never worked | wasn't fixed | is not fixed | is not working | the problem is back
        | problem is back | the error is back | the trouble is back | wieder kaputt | wieder down
        | wieder tot | wieder offline | wieder gestört | wieder ausgefallen | wieder abgestürzt
        | wieder nicht erreichbar | wieder nicht da | wieder gestoppt | wieder blockiert | wieder kaputtgegangen
        | wieder im eimer | wieder hinüber | wieder dasselbe | wieder das gleiche | schon wieder kaputt
        | schon wieder down | geht wieder nicht | geht schon wieder nicht | geht doch nicht
        | geht immer noch nicht | geht noch nicht | geht noch immer nicht | geht nicht mehr | geht nicht
        | läuft wieder nicht | läuft schon wieder nicht | läuft doch nicht | läuft immer noch nicht | läuft noch nicht
        | läuft noch immer nicht | läuft nicht mehr | läuft nicht | funktioniert wieder nicht
        | funktioniert doch nicht | funktioniert immer noch nicht | funktioniert noch nicht | funktioniert nicht mehr
        | funktioniert nicht | immer noch kaputt | immer noch down | noch immer kaputt
        | fällt wieder aus | fiel wieder aus | hängt wieder | klemmt wieder | streikt wieder | spinnt wieder
        | steht schon wieder | steht wieder still | stehen wieder still | stehen schon wieder | nicht behoben
        | nicht gelöst | doch nicht behoben | doch nicht gelöst | das problem ist wieder da | problem ist wieder da
        | der fehler ist wieder da | fehler ist wieder da | de nouveau en panne | à nouveau en panne | encore en panne
        | toujours en panne | en panne de nouveau | en panne à nouveau | de nouveau cassé | à nouveau cassé
        | encore cassé | de nouveau hors service | encore hors service | de nouveau bloqué | à nouveau bloqué
        | encore bloqué | de nouveau bloqués | à nouveau bloqués | encore bloqués | de nouveau par terre
        | de nouveau à l'arrêt | à nouveau à l'arrêt | retombé | est retombé | retombé en panne | retombe en panne
        | encore tombé | est encore tombé | encore planté | a encore planté | a replanté | replanté
        | bloque de nouveau | plante encore | ne marche toujours pas | marche toujours pas | ne marche plus
        | marche plus | ne marche pas | marche pas | ne fonctionne toujours pas | fonctionne toujours pas
        | ne fonctionne plus | ne fonctionne pas | ne remarche pas | toujours pas réglé | toujours cassé
        | n'est pas réglé | n'est pas réparé | pas réparé | le problème est revenu | le problème revient
        | cayó otra vez | caído otra vez | cayó de nuevo | caído de nuevo | otra vez caído | otra vez caída
        | caída otra vez | de nuevo caído | volvió a caer | volvió a caerse | vuelto a caer | vuelto a caerse
        | volvió a fallar | vuelto a fallar | vuelve a fallar | vuelve a estar caído | volvió a pararse
        | vuelto a pararse | falla otra vez | falló otra vez | otra vez falla | otra vez roto | otra vez rota
        | roto otra vez | rompió otra vez | otra vez parado | otra vez parados | parados otra vez
        | otra vez bloqueados | otra vez bloqueado | otra vez lo mismo | otra vez sin funcionar | no funciona otra vez
        | sigue sin funcionar | sigue sin ir | sigue caído | sigue caída | sigue roto | sigue rota | sigue fallando
        | sigue parado | todavía no funciona | aún no funciona | ya no funciona | no funciona | no funciona todavía
        | no está arreglado | no está solucionado | no se ha arreglado | el problema ha vuelto | el problema volvió
        | voltou a cair | voltou a falhar | voltou a parar | voltou a avariar | voltou a ir abaixo | caiu outra vez
        | caiu de novo | caiu novamente | parou outra vez | parou de novo | parou novamente | avariou outra vez
        | falhou outra vez | falha outra vez | foi abaixo outra vez | foi outra vez abaixo | outra vez em baixo
        | em baixo outra vez | de novo em baixo | outra vez parado | outra vez parada | outra vez parados
        | parados outra vez | outra vez avariado | outra vez bloqueados | outra vez o mesmo | ainda não funciona
        | ainda não está a funcionar | ainda não está resolvido | continua sem funcionar | continua em baixo
        | continua avariado | continua parado | já não funciona | não funciona outra vez | não funciona
        | deixou de funcionar outra vez | não ficou resolvido | não está arranjado | não está a funcionar
        | o problema voltou
        | hangs | still dead | still stuck | still hangs | still hanging | still blocked | aaand it's gone
        | hängt immer noch | hängt noch immer | immer noch tot | noch immer tot | toujours mort | toujours planté
        | toujours bloqué | toujours bloqués | toujours coincé | sigue muerto | sigue colgado | sigue bloqueado
        | seguimos bloqueados | se cuelga otra vez | continua morto | continua bloqueado | continuamos bloqueados
        | continua preso
        """.withoutAccents.phrasesByWord.byOpening

    /// That the good news is not so where the speaker is.
    private static let elsewhere = """
        not for me | not for us | not on my side | not on our side | not on my end | bei mir nicht | bei uns nicht
        | bei mir noch nicht | bei uns noch nicht | bei mir immer noch nicht | bei uns immer noch nicht
        | bei mir leider nicht | bei uns leider nicht | pas chez moi | pas chez nous | pas de mon côté
        | pas de notre côté | a mí no | a nosotros no | aquí no | en mi caso no | a mim não | comigo não | aqui não
        | connosco não
        """.withoutAccents.phrasesByWord.byOpening

    /// Of what was missing, or of the trouble.
    private static let departures = """
        gone again | away again | out again | still gone | wieder weg | schon wieder weg | immer noch weg
        | wir stehen wieder
        """.withoutAccents.phrasesByWord.byOpening

    /// That it did not come back, in words that a negation stands within or behind.
    private static let denials = """
        problème ne revient pas | problème n'est pas revenu | panne ne revient pas | panne n'est pas revenue
        | erreur ne revient pas | erreur n'est pas revenue | l'erreur ne revient pas | l'erreur n'est pas revenue
        """.withoutAccents.phrasesByWord.byOpening

    /// What may follow: when it is so, for whom, and what goes on from it.
    private static let tails = Set(
        """
        since | this | today | now | as | for | after | and | but | because | here | yet | either | though | properly
        | sorry | seit | heute | jetzt | gerade | und | aber | weil | nach | bei | hier | leider | depuis | ce | cet
        | cette | aujourd'hui | maintenant | et | mais | chez | ici | pour | desde | esta | este | hoy | ahora | y
        | pero | aquí | hoje | agora | e | mas | aqui | outra
        """.withoutAccents.phrases)

    /// What may follow "not after all" and leave it said: since when, and that one is sorry.
    private static let objectionTails = Set(
        """
        since | sorry | unfortunately | seit | leider | depuis | malheureusement | hélas | desde | lamentablemente
        | infelizmente
        """.withoutAccents.phrases)

    /// Not the Portuguese "e", which is also "é" without its sign.
    private static let conjunctions = Set(
        "and | but | because | und | aber | weil | et | mais | y | pero | mas".phrases)

    /// Each denies what follows where nothing parts them.
    private static let noes = Set("no | não".withoutAccents.phrases)

    /// Behind "no" these are English, where no verb follows it: "no it is down again".
    private static let afterNo = Set(
        "it | it's | its | still | the | that's | this | we | we're | our | sorry | unfortunately | wait".phrases)

    private static let negations = Set(
        """
        no | not | never | neither | nor | hasn't | haven't | isn't | wasn't | didn't | doesn't | don't | won't | hasnt
        | isnt | wasnt | didnt | doesnt | nicht | nie | nichts | kein | keine | weder | pas | ne | n'est | n'a | n'ont
        | n'y | jamais | nunca | jamás | ni | tampoco | não | nem | tampouco
        """.withoutAccents.phrases)

    /// Behind one of these it is only thought of, or denied.
    private static let doubts = Set(
        """
        not | never | if | when | until | unless | hope | hopefully | so | maybe | nicht | nie | falls | wenn | bis
        | damit | ob | hoffe | hoffentlich | vielleicht | si | jamais | espère | espérons | que | nunca | espero | até
        | se | talvez
        """.withoutAccents.phrases)
}

extension Utterance {
    fileprivate var firstKey: String { words.first?.key ?? "" }

    /// "É" and "está", which have the letters of a Portuguese "and" and a Spanish "this".
    fileprivate var beginsWithIs: Bool { words.first?.written.lowercased().contains { "éá".contains($0) } ?? false }
}

extension [[String]] {
    /// Each whole phrase, by its first word.
    fileprivate var byOpening: [String: [[String]]] { Dictionary(grouping: self) { $0.first ?? "" } }
}
