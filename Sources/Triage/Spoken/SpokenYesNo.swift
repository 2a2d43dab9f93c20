internal import Impediments

extension Spoken {
    /// Whether a short message says yes or no to whether something is over, and says nothing else: `true` is over.
    ///
    /// Only where that was asked: "no" by itself answers nothing.
    package static func yesOrNo(in text: String) -> Bool? { yesOrNo(Utterance(text)) }

    private static func yesOrNo(_ said: Utterance) -> Bool? {
        let keys = said.phraseWords
        guard !said.isQuestion, (1...5).contains(keys.count) else { return nil }
        if overs.contains(said.phrase) { return true }
        if notOvers.contains(said.phrase) { return false }
        let rest = keys.dropFirst().joined(separator: " ")
        if yeses.contains(keys[0]), rest.isEmpty || yeses.contains(rest) || overs.contains(rest) { return true }
        if noes.contains(keys[0]),
            rest.isEmpty || noes.contains(rest) || notOvers.contains(rest) || regrets.contains(rest)
        {
            return false
        }
        return nil
    }

    /// The same where it was asked whether something is back: `true` is back. "No, works" says that it is over.
    package static func isBackOrNot(in text: String) -> Bool? {
        let said = Utterance(text)
        let keys = said.phraseWords
        guard !said.isQuestion, (1...6).contains(keys.count) else { return nil }
        if isBareYesOrNo(said) { return yesOrNo(said) }
        if overs.contains(said.phrase) { return false }
        let rest = keys.dropFirst().joined(separator: " ")
        if noes.contains(keys[0]), overs.contains(rest) { return false }
        return yeses.contains(keys[0]) && notOvers.contains(rest) ? true : nil
    }

    /// "Yes, done", said in a thread where nothing was asked: more than a yes, and all that an end needs.
    package static func yesDone(in text: String) -> SpokenAnswer? {
        let said = Utterance(text)
        let keys = said.phraseWords
        guard !said.isQuestion, let first = keys.first, yeses.contains(first),
            dones.contains(keys.dropFirst().joined(separator: " "))
        else { return nil }
        return SpokenAnswer(answer: Answer(.done))
    }

    /// Whether a message is yes or no and nothing more: whatever it answers, it says nothing of an impediment.
    package static func isBareYesOrNo(_ text: String) -> Bool { isBareYesOrNo(Utterance(text)) }

    private static func isBareYesOrNo(_ said: Utterance) -> Bool {
        let keys = said.phraseWords
        return !said.isQuestion && !keys.isEmpty
            && keys.allSatisfy { yeses.contains($0) || noes.contains($0) || regrets.contains($0) }
    }

    /// "Nope", "wait no": what was said just before it is not so.
    package static func isBareNo(_ text: String) -> Bool {
        let said = Utterance(text)
        let keys = said.phraseWords
        return !said.isQuestion && !noes.isDisjoint(with: keys)
            && keys.allSatisfy { noes.contains($0) || regrets.contains($0) || waits.contains($0) }
    }

    private static let waits: Set<String> = ["wait", "warte", "halt", "moment", "attends", "attendez", "espera"]

    private static let yeses = Set("yes | yep | yeah | yup | ja | jep | oui | ouais | si | sim".phrases)
    private static let noes = Utterance.noes
    private static let regrets = Set(
        "sorry | unfortunately | leider | malheureusement | hélas | por desgracia | infelizmente".withoutAccents.phrases
    )

    /// By themselves, or behind a yes.
    private static let overs = dones.union(
        """
        it is | it's over | it is over | is over | over | all good | all fine | it's fine
        | works | it works | works again | it works again
        | ist es | ist vorbei | es ist vorbei | vorbei | alles gut | alles wieder gut | alles bestens
        | läuft | läuft wieder | geht wieder | es geht wieder
        | c'est fini | c'est bon | tout va bien | ça marche | ça remarche
        | lo está | ya está | todo bien | ya funciona | funciona | se acabó
        | está | já está | tudo bem | já funciona | já acabou | acabou
        """.withoutAccents.phrases)

    /// These tell that it is over also where nobody has asked.
    private static let dones = Set(
        """
        done | it's done | it is done | all done | fixed | it's fixed | it is fixed | sorted | it's sorted | solved
        | it's solved | resolved | it's resolved
        | erledigt | ist erledigt | es ist erledigt | fertig | gelöst | behoben
        | réglé | c'est réglé | résolu | c'est résolu | c'est fait
        | hecho | está hecho | resuelto | está resuelto | solucionado | está solucionado
        | feito | está feito | resolvido | está resolvido
        """.withoutAccents.phrases)

    /// By themselves, or behind a no.
    private static let notOvers = Set(
        """
        it's not | it is not | it isn't | not yet | not really | still not | unfortunately not | unfortunately no
        | still there | it's still there | it is still there | is still there | still blocked | we're still blocked
        | not over | it's not over | it is not over | gone again | it's gone again | it is gone again | down again
        | it's down again | it is down again
        | noch nicht | leider nein | leider nicht | leider noch nicht | ist es nicht | noch da | immer noch
        | immer noch da | ist noch da | immer noch nicht | wieder weg | ist wieder weg
        | pas encore | malheureusement non | malheureusement pas | hélas non | toujours pas | toujours là
        | toujours bloqué | encore là
        | todavía no | aún no | por desgracia no | desgraciadamente no | sigue ahí | sigue igual | sigue bloqueado
        | ainda não | infelizmente não | continua lá | continua igual | ainda lá está
        """.withoutAccents.phrases)
}
