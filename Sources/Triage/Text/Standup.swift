/// What stands below "Y:", "T:" and "B:" in the answers of a standup.
enum Standup {
    /// The field that asks what stands in the way, where it says that nothing does ("B: none", "blockers: –"): a question
    /// that was answered with no, of which no word says anything.
    static func emptyField(in tokens: [Token], of scalars: [Unicode.Scalar]) -> Range<Int>? {
        func gap(before index: Int) -> ArraySlice<Unicode.Scalar> {
            scalars[tokens[index - 1].place.upperBound..<tokens[index].place.lowerBound]
        }
        for index in tokens.indices where begins(at: index, tokens) && labels.contains(tokens[index].code) {
            // "Plan B: none" is no field.
            if tokens[index].form.count == 1, index > 0, !gap(before: index).contains(where: ends.contains) { continue }
            var end = index + 2
            while end < tokens.count, end < index + 2 + mostWords,
                (end == index + 2 ? nothing : more).contains(tokens[end].code)
            { end += 1 }
            guard end < tokens.count else {
                // Where it ends with the label alone, what stood there may have been a link.
                return end > index + 2 || index > 0 ? index..<end : nil
            }
            // Where nothing is said, the next field has to follow: a list may begin as well.
            let isSaid = end > index + 2
            let isOver = isSaid && (tokens[end].kind == .sign || gap(before: end).contains { dashes.contains($0) })
            let isFollowed = isSaid || begins(at: end, tokens)
            if isOver || isFollowed && gap(before: end).contains(where: ends.contains) { return index..<end }
        }
        return nil
    }

    /// Whether a word has a colon behind it.
    private static func begins(at index: Int, _ tokens: [Token]) -> Bool {
        index + 1 < tokens.count && tokens[index + 1].kind == .sign && tokens[index + 1].form.first == ":"
    }

    private static let mostWords = 4
    private static let dashes: Set<Unicode.Scalar> = ["-", "–", "—"]
    private static let ends: Set<Unicode.Scalar> = ["\n", ".", ";", ",", "/", "|", ")"]
    private static let labels = codes(
        """
        b | blocker | blockers | blocked | blocking | impediment | impediments | obstacles | hindernis | hindernisse |
        blocages | blocage | bloquants | bloqueos | bloqueo | bloqueios | bloqueio | impedimentos
        """)
    private static let nothing = codes(
        """
        none | nothing | no | nope | nah | nil | n | na | ok | okay | nichts | keine | keiner |
        kein | nein | rien | aucun | aucune | non | ras | nada | ninguno | ninguna | nenhum | nenhuma | nao
        """)

    /// "n/a", "nothing new today", "nothing at all", "aucun pour l'instant".
    private static let more = codes(
        """
        a | new | today | at | all | so | far | really | for | now | right | currently | yet | the | moment | aktuell | gerade |
        im | momentan | heute | pour | l'instant | actuellement | aujourd'hui | por | ahora | de | momento | hoy | enquanto |
        agora | hoje | neste
        """)

    /// Of the lists, so that a changed list is noticed.
    static var fingerprint: UInt64 {
        var sum = Checksum()
        for code in (labels.sorted() + nothing.sorted() + more.sorted()) { sum.add("\(code) ".utf8) }
        return sum.value
    }

    private static func codes(_ list: String) -> Set<UInt64> { Set(list.phrases.flatMap { Token.codes(of: $0) }) }
}
