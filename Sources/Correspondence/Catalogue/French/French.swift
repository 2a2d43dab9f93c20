/// French, to a person whom one addresses as vous.
enum French {
    static let catalogue = Catalogue(
        Names(
            tag: "fr",
            weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
            months: [
                "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
                "novembre", "décembre",
            ],
            numbers: ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"],
            feminine: [1: "une"], plural: .underTwo, decimal: ",", group: "\u{202F}", groupsFrom: 4, unitBehind: true),
        [time, words, ask, lead, digest, page, stream, mail, thread, told, note, aside, retro, metrics],
        topic: topic(of:),
        setting: { text in
            // High signs stand apart, and never begin a line.
            [":": "\u{A0}", ";": "\u{202F}", "?": "\u{202F}", "%": "\u{202F}"].reduce(text) { text, sign in
                text.replacing(" " + sign.key, with: sign.value + sign.key)
            }
        })
}
