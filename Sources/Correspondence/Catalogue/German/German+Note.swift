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
        .helpAsked: """
        Was Sie gefragt werden, beantworten Sie mit seiner Nummer davor: `{id} 1`, `{id} meins bis DATUM`, \
        `{id} mehr Info` oder `{id} nicht jetzt`.
        """,
        .helpStatus: "`offen` zeigt hier, was auf Sie wartet.",
        .connectNobody: "Mit diesem Kanal ist kein Team verbunden, also wird nichts aufbewahrt, was hier gesagt wird.",
        .connectHow: """
        Um ihn zu verbinden, fügt in der Konfiguration `{channel}` den `channels` eines Teams hinzu.
        """,
        .connectPrivately: """
        Was hier gesagt wird, gehört zu keinem Team und wird nicht aufbewahrt. Was die Arbeit aufhält, sagen Sie im Kanal \
        Ihres Teams; `offen` zeigt hier, was bei Ihnen liegt.
        """,
        .greetingFromNow: """
        Ab jetzt bekommt alles, was hier gesagt wird und die Arbeit anhält oder bremst, eine Nummer und im Thread \
        eine Antwort.
        """,
        .greetingUpward: """
        Bleibt es bestehen, hört die Teamleitung davon; kann es nur der Geldgeber bewegen, auch er. Namen und \
        Chatnachrichten gehen nie nach oben.
        """,
        .greetingKept: """
        Aufbewahrt werden Nachrichten über Hindernisse. Wer `zurückziehen` sagt oder die Nachricht löscht, löscht \
        auch hier ihre Worte. Soll es aufhören, entfernt den Bot aus diesem Kanal.
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
        .noteElsewhere: "{id}: bei {other} notiert, {times} gemeldet.",
        .noteAgainHere: "**{id}**: notiert, {times} gemeldet. Ein anderes Hindernis? Sagt `etwas anderes`.",
        .noteAgain: """
        **{id}** noch einmal: {title}, jetzt {times} gemeldet. Weiter geht es in seinem Thread. Ein anderes Hindernis? \
        Sagt `etwas anderes`.
        """,
        .noteOver: "**{id}**: {title}. Ist es erledigt? Sagt `{answer}`. Ohne Antwort bleibt es offen.",
        .noteOverLivedWith:
            "**{id}**: {title}, hingenommen. Ist es erledigt? Sagt `{answer}`. Ohne Antwort ändert sich nichts.",
        .noteBack: """
        **{id}**: {title}, galt als erledigt. Ist es wieder da? Sagt `{reopen}`, sonst `{done}`; ist es ein anderes \
        Hindernis, `etwas anderes`. Ohne Antwort gilt es nicht als bestätigt.
        """,
        .noteDone: "erledigt",
        .noteDoneOf: "erledigt {id}",
        .notePassedOn: """
        {id}: es geht wörtlich an {steward, select, owner {den Product Owner} other {die Teamleitung}}. Eine Antwort, \
        die zählt, ist eine Nummer, `meins bis DATUM`, `mehr Info` oder `nicht jetzt`.
        """,
        .notePassedNowhere: """
        {id}: es bleibt hier beim Team. Eine Antwort, die zählt, ist eine Nummer, `meins bis DATUM`, `mehr Info` oder \
        `nicht jetzt`.
        """,
        .notePassedToNobody: """
        {id}: diese Worte liest niemand, denn eine Teamleitung ist nicht benannt. Eine Antwort, die zählt, ist eine \
        Nummer, `meins bis DATUM`, `mehr Info` oder `nicht jetzt`.
        """,
        .noteObjection: "{id}: {objection}",
        .noteNone: "`{id}` gibt es hier nicht.",
        .noteWhich: "Welches? Die Nummer gehört vor die Antwort: `{id} erledigt`.",
        .noteWhichOf: "Welches? Die Nummer gehört vor die Antwort: `{answer}`.",
        .noteTeamTold: "Das Team erfährt es.",
        .noteKnown: "Es ist **{id}**. Die Antwort steht im Kanal.",
        .listOpen: """
        {n, plural, =0 {Im Team {team} ist nichts offen.} one {# offen im Team {team}:} other {# offen im Team \
        {team}:}}
        """,
        .listMine: """
        {n, plural, =0 {Nichts wartet auf eine Antwort, und nichts ist übernommen.} one {Eines ist übernommen oder \
        wartet auf eine Antwort:} other {# sind übernommen oder warten auf eine Antwort:}}
        """,
        .listMore: "Und noch {n}.",
        .listLine: "**{id}** {title}, {severity} {since}",
        .listDriven: "**{id}** {title}, {severity} {since}; {name} kümmert sich darum",
        .listUndriven: "**{id}** {title}, {severity} {since}; noch kümmert sich niemand darum",
        .listSoundsOver: "; es klingt {since} erledigt",
        .explainHead: "{id}: {title}, {state}.",
        .explainCorrected: "Die Einordnung hat {who} berichtigt.",
        .explainRead: "Erkannt an {words}; zu {percent} % sicher.",
        .explainCarried: "Die Bitte hier gilt auch dafür.",
        .explainNothing: "Von selbst geschieht nichts weiter.",
        .explainBecause: """
        Es liegt an {other}: Was dort geschieht, gilt für beide. Ist {other} erledigt, werdet ihr hier gefragt, ob \
        das hier noch da ist. `steht für sich` löst es davon.
        """,
        .explainIfNobody: "Wenn niemand etwas tut:",
        .explainStep: "{on}: {what}",
        .stepNudgeTeam: "im Thread wird noch einmal gefragt, wer es übernimmt",
        .stepTellLead: "{steward, select, owner {der Product Owner} other {die Teamleitung}} hört davon",
        .stepRemindLead: "{steward, select, owner {der Product Owner} other {die Teamleitung}} wird erinnert",
        .stepLeadPromise:
            "die Zusage {steward, select, owner {des Product Owners} other {der Teamleitung}} wird fällig",
        .stepPreview:
            "{steward, select, owner {der Product Owner} other {die Teamleitung}} sieht, was an den Geldgeber ginge",
        .stepAsk: "der Geldgeber wird gefragt, vertraulich und ohne Namen",
        .stepAskInstead: "die Vertretung des abwesenden Geldgebers wird gefragt",
        .stepHandBack: "der Geldgeber ist zurück und wird gefragt",
        .stepRemind: "{who} wird erinnert",
        .stepOverdue: "fällig wird, was {who} zugesagt hat",
        .stepAskDeputy: "die Stellvertretung wird gefragt",
        .stepSilence: "ihr erfahrt, dass es noch keine Antwort gibt",
        .stepVerify: "es gilt als bestätigt, sofern niemand widerspricht",
        .stepStale: "ihr werdet gefragt, ob es noch da ist",
        .stepReview:
            "{steward, select, owner {der Product Owner} other {die Teamleitung}} wird gebeten, es wieder anzusehen",
        .explainWord: "„{word}“",
        .evidenceNoted: "Notiert: {what}. Der Geldgeber sieht Tag und Zahl, nicht eure Worte.",
        .evidenceBoth: "{one}, und {other}",
        .evidenceShown: """
        {n, plural, =0 {einem Nutzer} one {einem Nutzer} other {# Nutzern}} wurde laufende Software gezeigt
        """,
        .evidenceTalk: "ein Gespräch mit {n, plural, =0 {einem Nutzer} one {einem Nutzer} other {# Nutzern}}",
        .evidenceRuns: "es läuft; hat es ein Nutzer gesehen, sagt `gezeigt: …`",
        .evidenceUsed: "es wird wirklich genutzt{n, plural, =0 {} one {, von einem Nutzer} other {, von # Nutzern}}",
        .evidenceBenefit: "ein erster Nutzen",
        .evidenceCancelled: "ein Gespräch mit Nutzern, das nicht stattfand",
    ]
}
