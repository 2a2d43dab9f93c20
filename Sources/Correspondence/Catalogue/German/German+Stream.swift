/// The stream-transfer page, in German.
extension German {
    static let stream: Wordlist = [
        .streamTitle: "{product}: vom Wort zur Nutzung",
        .streamAsOf: """
        Stand {day}. Hier stehen keine Namen und nichts von dem, was Menschen geschrieben haben. Was niemand \
        gemeldet hat, ist nicht bekannt.
        """,
        .streamNothingYet: "**Noch ist nichts vermerkt**, was Menschen nutzen könnten. Zuerst kommt: {next}.",
        .streamReached: "**So weit ist es gekommen: {reached}.** Als Nächstes kommt: {next}.",
        .streamAll: "**Alle vier Schritte sind vermerkt:** es nützt.",
        .streamChain: "Vom Wort zur Nutzung",
        .streamSince: "**{name}:** seit {day}",
        .streamNotYet: "**{name}:** noch nicht",
        .streamLife: "Lebenszeichen",
        .streamAgoOn: "{ago} ({day})",
        .streamTalkedWith:
            "Letztes Gespräch mit einem Nutzer {ago}, mit {n, plural, one {einer Person} other {# Personen}}.",
        .streamCancelled: "Seither abgesagte Gespräche mit Nutzern: {n}.",
        .streamNeeds: "Was die Arbeit braucht",
        .streamPresent: "**{name}:** nichts als fehlend gemeldet",
        .streamAbsent: "**{name}:** fehlt seit {day}, {days} ({ids})",
        .streamShort: "**{name}:** knapp seit {day}, {days} ({ids})",
        .streamWaiting: "Wartet auf Ihre Entscheidung",
        .streamNothingWaits: "Nichts.",
        .streamWaits: "{title}: gefragt {ago}; {clock}.",
        .streamPromised: "für {day} zugesagt",
        .streamOverSeen: "gesehen; die {agreed, select, yes {vereinbarte} other {hier übliche}} Zeit endete am {day}",
        .streamOverUnseen:
            "noch nicht gesehen; die {agreed, select, yes {vereinbarte} other {hier übliche}} Zeit endete am {day}",
        .streamDueSeen: "gesehen; eine Antwort ist bis {day} {agreed, select, yes {vereinbart} other {hier üblich}}",
        .streamDueUnseen:
            "noch nicht gesehen; eine Antwort ist bis {day} {agreed, select, yes {vereinbart} other {hier üblich}}",
        .streamPromises: "Was versprochen wurde",
        .streamPromiseKept: "{promise}: nichts gemeldet, was es gefährdet",
        .streamPromiseEndangered: "{promise}: **gefährdet durch {ids}**",
        .streamNoNews: "In den letzten dreizehn Wochen musste keine Nachricht von einem Hindernis zu Ihnen gelangen.",
        .streamNews: """
        Nachrichten brauchen {days} zu Ihnen: vom ersten Wort im Team bis Sie es sehen (Median von {n} in \
        dreizehn Wochen; Kalendertage).
        """,
        .streamNewsLeast: """
        Nachrichten brauchen mindestens {days} zu Ihnen: vom ersten Wort im Team bis Sie es sehen (Median \
        von {n} in dreizehn Wochen, davon {open} noch ungesehen; Kalendertage).
        """,
        .linkRuns: "es läuft",
        .linkShown: "einem Nutzer gezeigt",
        .linkUsedForReal: "im Ernst genutzt",
        .linkFirstBenefit: "erster Nutzen vermerkt",
        .needEnvironments: "Umgebungen",
        .needTools: "Werkzeuge und Daten",
        .needRoom: "Räume und Geräte",
        .needSeats: "Menschen auf ihren Plätzen",
        .needMoney: "Geld",
        .needUsers: "Nutzer zum Reden",
    ]
}
