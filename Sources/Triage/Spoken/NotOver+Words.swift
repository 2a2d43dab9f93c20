/// Words by which good news is told from what came back.
extension Utterance {
    /// Whether these words say that it works, or that nothing is needed.
    var tellsOfGood: Bool {
        let keys = words.map(\.key)
        let text = " " + keys.joined(separator: " ") + " "
        if Self.goodPhrases.contains(where: { text.contains($0) }) { return true }
        return !Self.goods.isDisjoint(with: keys) && Self.spoilers.isDisjoint(with: keys)
    }

    var namesTrouble: Bool { !Self.troubles.isDisjoint(with: words.map(\.key)) }

    private static let troubles = Set(
        """
        error | errors | bug | bugs | problem | problems | issue | issues | trouble | fehler | störung | störungen
        | probleme | meldung | fehlermeldung
        """.withoutAccents.phrases)

    private static let goods = Set(
        """
        works | working | runs | running | fine | good | fixed | solved | resolved | sorted | läuft | funktioniert | gut
        | behoben | gelöst | erledigt | bestens | marche | remarche | fonctionne | bien | bon | réglé | résolu | réparé
        | funciona | funcionando | resuelto | arreglado | solucionado | bem | funcionar | resolvido | arranjado
        """.withoutAccents.phrases)

    private static let goodPhrases =
        """
        no need | no problem | no worries | kein problem | nicht nötig | nicht mehr nötig | nicht schlimm | geht wieder
        | plus besoin | plus de souci | pas besoin | pas grave | no hace falta | no pasa nada | não é preciso
        | não faz mal
        """.withoutAccents.phrases.map { " \($0) " }

    /// With one of these what works does not, or no more.
    private static let spoilers = Set(
        """
        not | never | nothing | no | isn't | doesn't | aren't | wasn't | stopped | until | nicht | nie | nichts | kein
        | keine | kaum | bis | ne | pas | rien | plus | jamais | nada | nunca | sin | não | sem | deixou | dejó
        """.withoutAccents.phrases)
}
