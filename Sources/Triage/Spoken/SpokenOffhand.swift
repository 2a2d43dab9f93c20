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
    package static func isOffhand(_ text: String) -> Bool { offhand.contains(phraseWithoutID(text)) }

    /// Whether a message only says so: of what was raised, or of the good news about it.
    package static func isFalseAlarm(_ text: String) -> Bool { falseAlarms.contains(phraseWithoutID(text)) }

    private static func phraseWithoutID(_ text: String) -> String {
        let said = Utterance(text)
        return (said.takingLeadingID()?.1 ?? said.takingTrailingID()?.1 ?? said).phrase
    }

    private static let falseAlarms = Set(
        "false alarm | fehlalarm | fausse alerte | falsa alarma | falso alarme".withoutAccents.phrases)
    private static let offhand = Set(SpokenPhrases.offhand.withoutAccents.phrases)
}
