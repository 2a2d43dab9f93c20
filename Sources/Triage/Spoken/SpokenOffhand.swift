extension SpokenPhrases {
    /// They take back what was said last, which is the impediment or the good news about it.
    static let offhand = """
        never mind | nevermind | nvm | scratch that | ignore that | ignore this | forget it | i take it back
        | take it back | i take that back | take that back | vergesst es | vergiss es | kommando zurück | oubliez
        | oubliez ça | oublie ça | laissez tomber | laisse tomber | olvídalo | olvidadlo | esqueçam | esquece
        | deixa estar
        """
}

extension Spoken {
    /// Whether a message only waves away what was said before ("never mind"), in place of the word for taking an
    /// impediment back.
    package static func isOffhand(_ text: String) -> Bool {
        let said = Utterance(text)
        let words = said.takingLeadingID()?.1 ?? said.takingTrailingID()?.1 ?? said
        return offhand.contains(words.phrase)
    }

    private static let offhand = Set(SpokenPhrases.offhand.withoutAccents.phrases)
}
