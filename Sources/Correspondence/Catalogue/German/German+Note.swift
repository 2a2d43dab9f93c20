/// Short answers to whoever speaks to the bot, in German.
extension German {
    static let note: Wordlist = [
        .helpSay: """
        Sagt hier mit euren Worten, was die Arbeit aufhält. Es bekommt eine Nummer und im Thread eine Antwort.
        """,
        .helpAnswer: """
        Im Thread: `übernehme ich`, `versucht …`, `noch da`, `erledigt`, `wieder offen`, `zurückziehen`; `langsamer` \
        oder `kein Hindernis`, wo es falsch verstanden wurde.
        """,
        .helpUpward: """
        Niemand dazwischen: Was nur der Geldgeber bewegen kann, erreicht ihn, ohne Namen und ohne eure Worte.
        """,
        .connectNobody: "Mit diesem Kanal ist kein Team verbunden, also wird nichts aufbewahrt, was hier gesagt wird.",
        .connectHow: """
        Um ihn zu verbinden, fügt in der Konfiguration `{channel}` den `channels` eines Teams hinzu.
        """,
        .greetingFromNow: """
        Ab jetzt bekommt alles, was hier gesagt wird und die Arbeit anhält oder bremst, eine Nummer und im Thread \
        eine Antwort.
        """,
        .greetingUpward: """
        Bleibt es, hört die Teamleitung davon; kann nur der Geldgeber es bewegen, auch er. Namen und Chat gehen nie \
        nach oben.
        """,
        .greetingKept: """
        Aufbewahrt werden Nachrichten über Hindernisse. `zurückziehen` oder das Löschen der Nachricht löscht ihre \
        Worte. Soll es aufhören, entfernt den Bot aus diesem Kanal.
        """,
        .encrypted: """
        Dieser Kanal ist verschlüsselt, also lässt sich hier nichts lesen. Nehmt für das Team einen Kanal ohne \
        Verschlüsselung.
        """,
        .conductSubject: "Jemand zum Reden",
        .conductNothing: """
        Die Nachricht handelt von Menschen, nicht von der Arbeit. Nichts wurde gezählt oder weitergegeben.
        """,
        .conductHelp: """
        Helfen kann jemand, dem man vertraut: die Personalabteilung, ein Betriebsrat oder eine Arztpraxis; bei Gefahr \
        der Notruf.
        """,
        .noteElsewhere: "{id}: bei {other} notiert, {times} gesagt.",
        .noteAgainHere: "**{id}**: notiert, {times} gesagt. Etwas Eigenes? Sagt `etwas anderes`.",
        .noteAgain: """
        **{id}** noch einmal: {title}, jetzt {times} gesagt. Es geht in seinem Thread weiter. Ist es das nicht? Sagt \
        `etwas anderes`.
        """,
        .noteOver: "**{id}**: {title}. Ist es erledigt? Sagt `{answer}`. Ohne Antwort bleibt es offen.",
        .noteDone: "erledigt",
        .noteDoneOf: "erledigt {id}",
        .notePassedOn: """
        {id}: es geht wörtlich an die Teamleitung. Eine Antwort, die zählt, ist eine Nummer, `meins bis DATUM`, \
        `mehr Info` oder `nicht jetzt`.
        """,
        .notePassedNowhere: """
        {id}: es bleibt hier beim Team. Eine Antwort, die zählt, ist eine Nummer, `meins bis DATUM`, `mehr Info` oder \
        `nicht jetzt`.
        """,
        .noteObjection: "{id}: {objection}",
        .noteNone: "`{id}` gibt es hier nicht.",
        .noteWhich: "Welches? Stellt der Antwort die Nummer voran: `{id} erledigt`.",
        .noteTeamTold: "Das Team erfährt es.",
        .noteKnown: "Es ist **{id}**. Die Antwort steht im Kanal.",
        .listOpen: """
        {n, plural, =0 {Im Team {team} ist nichts offen.} one {# offen im Team {team}:} other {# offen im Team \
        {team}:}}
        """,
        .listMine: """
        {n, plural, =0 {Nichts selbst übernommen und nichts zu beantworten.} one {Eines selbst übernommen oder zu \
        beantworten:} other {# selbst übernommen oder zu beantworten:}}
        """,
        .listMore: "Und noch {n}.",
        .listLine: "**{id}** {title}, {severity} {since}",
        .listDriven: "**{id}** {title}, {severity} {since}; {name} kümmert sich darum",
        .listUndriven: "**{id}** {title}, {severity} {since}; noch kümmert sich niemand darum",
        .listSoundsOver: "; es klingt {since} erledigt",
        .explainHead: "{id}: {title}, {state}.",
        .explainCorrected: "Die Einordnung hat {who} berichtigt.",
        .explainRead: "Gelesen aus {words}; zu {percent} % sicher.",
        .explainCarried: "Die Bitte hier gilt auch dafür.",
        .explainNothing: "Von selbst geschieht nichts weiter.",
        .explainBecause: """
        Es liegt an {other}: Was dort geschieht, gilt für beide. Ist jenes erledigt, werdet ihr hier gefragt, ob \
        dieses noch da ist. `apart` lässt es für sich stehen.
        """,
        .explainIfNobody: "Wenn niemand etwas tut:",
        .explainStep: "{on}: {what}",
        .stepNudgeTeam: "im Thread wird noch einmal gefragt, wer es übernimmt",
        .stepTellLead: "die Teamleitung hört davon",
        .stepRemindLead: "die Teamleitung wird erinnert",
        .stepLeadPromise: "die Zusage der Teamleitung wird fällig",
        .stepPreview: "die Teamleitung sieht, was an den Geldgeber ginge",
        .stepAsk: "der Geldgeber wird gefragt, vertraulich und ohne Namen",
        .stepAskInstead: "die Vertretung des abwesenden Geldgebers wird gefragt",
        .stepHandBack: "der Geldgeber ist zurück und wird gefragt",
        .stepRemindFunder: "der Geldgeber wird erinnert",
        .stepOverdue: "die Zusage des Geldgebers wird fällig",
        .stepAskDeputy: "die Stellvertretung wird gefragt",
        .stepRemindDeputy: "die Stellvertretung wird erinnert",
        .stepSilence: "ihr erfahrt, dass es noch keine Antwort gibt",
        .stepVerify: "es gilt als bestätigt, sofern niemand widerspricht",
    ]
}
