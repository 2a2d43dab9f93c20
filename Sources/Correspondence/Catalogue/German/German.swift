/// German: a team is addressed as ihr, a person as Sie. Lengths of time stand in the dative: seit, nach, von.
enum German {
    static let catalogue = Catalogue(
        Names(
            tag: "de",
            weekdays: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
            months: [
                "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
                "November", "Dezember",
            ],
            numbers: ["null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn"],
            feminine: [1: "eine"], plural: .one, decimal: ",", group: ".", groupsFrom: 4, unitBehind: true),
        [time, words, ask, lead, digest, page, stream, mail, thread, told, note, aside, retro, metrics],
        topic: topic(of:))
}
