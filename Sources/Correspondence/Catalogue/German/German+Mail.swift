/// How often the digest comes, and answers by mail, in German.
extension German {
    static let mail: Wordlist = [
        .cadenceTitle: "Ihr Bericht",
        .cadenceWeekly: "Er kommt jede Woche.",
        .cadenceFortnightly: "Er kommt jede zweite Woche und erzählt von beiden.",
        .cadenceMonthly: "Er kommt einmal im Monat und erzählt vom ganzen Monat.",
        .cadenceStopped: "Er kommt nicht mehr. Die Teamleitung erfährt es.",
        .cadenceStoppedRest: """
        Was ein Team anhält, erreicht Sie weiterhin von selbst. Was eines nur bremst, stand allein im \
        Bericht, und darum werden Sie jetzt nicht gebeten.
        """,
        .cadenceRest: "Was ein Team anhält, erreicht Sie von selbst, was immer Sie hier wählen.",
        .cadenceLabelWeekly: "Jede Woche",
        .cadenceLabelFortnightly: "Jede zweite Woche",
        .cadenceLabelMonthly: "Einmal im Monat",
        .cadenceLabelStopped: "Keine Berichte",
        .cadenceLink: "Wie oft er kommt",
        .cadenceFunder: "Der Geldgeber",
        .cadenceLeadSubject: "{name} bekommt keine Berichte mehr",
        .cadenceLeadHead: "**{name}** hat die Berichte abgestellt.",
        .cadenceLeadRest: """
        Was ein Team anhält, geht weiterhin von selbst an den Geldgeber. Was eines bremst, stand nur im \
        Bericht: Darum wird erst wieder gebeten, wenn Berichte kommen. `selbst gesagt` vermerkt, dass Sie \
        selbst gefragt haben.
        """,
        .mailTheDigest: "Der Bericht",
        .mailWhat: "**{id}**, {title}",
        .mailSomebody: "jemand",
        .mailNoAnswer: "{what}: Von {who} kam eine Antwort per Mail, und sie ist für Sie zu lesen:",
        .mailOtherMailbox: """
        {what}: Eine Antwort auf das, was an {who} ging, kam aus einem anderen Postfach. Sie hat nichts \
        geändert. Darin steht:
        """,
        .mailUnproven: "{what}: Es kam eine Mail, die von {who} sein kann. Sie hat nichts geändert. Darin steht:",
        .mailTooOld: """
        {what}: {who} hat auf einen Brief geantwortet, der zu alt ist. Das hat nichts geändert. Darin steht:
        """,
        .mailUnreadTail:
            "Sagen Sie, was es heißt: `erledigt`, `bei uns bis DATUM weil GRUND`, oder antworten Sie selbst.",
        .mailCameBackSubject: "Eine Mail an {who} kam zurück",
        .mailCameBack: "**{who}** hat „{subject}“ nicht bekommen: Die Mail kam zurück{number}.",
        .mailCameBackTail: """
        Sagen Sie es selbst, und lassen Sie die Adresse prüfen. `selbst gesagt` vermerkt, dass Sie selbst \
        gefragt haben.
        """,
        .mailPassedOn: "Ihre Mail wurde nicht als Antwort gelesen; sie geht wörtlich an die Teamleitung.",
        .mailNotRead: "Nichts in Ihrer Mail wurde als Antwort gelesen.",
        .mailCountsUpward: """
        Eine Antwort, die zählt, ist eine Nummer, `meins bis DATUM`, `mehr Info` oder `nicht jetzt`; bei \
        mehreren jede in einer eigenen Zeile: `12: 1`.
        """,
        .mailCountsHere: """
        Eine Antwort, die zählt, ist `übernehme ich`, `erledigt`, `zurückhalten GRUND` oder `bei uns bis \
        DATUM weil GRUND`; bei mehreren jede in einer eigenen Zeile: `12: erledigt`.
        """,
        .mailNoSuch: "Es gibt kein {id}, auf das Sie antworten können.",
        .mailNothingWaits: "Gerade wartet nichts auf Sie, also wurde nichts geändert.",
        .mailWhichOne: "Welches meinen Sie? Stellen Sie die Nummer voran: `{number}: 1`. Es wurde nichts geändert.",
        .mailNumberFirst: "Stellen Sie die Nummer voran: `{number}: 1`. Es wurde nichts geändert.",
        .mailLetterTooOld: """
        Der Brief, auf den Sie geantwortet haben, ist zu alt, also wurde nichts geändert. Was Sie \
        geschrieben haben, geht wörtlich an die Teamleitung. Der neueste Brief nimmt Antworten an.
        """,
        .mailLetterTooOldUnread: """
        Der Brief, auf den Sie geantwortet haben, ist zu alt, also wurde nichts geändert. Der neueste Brief \
        nimmt Antworten an.
        """,
        .mailYourAnswer: "Ihre Antwort",
    ]
}
