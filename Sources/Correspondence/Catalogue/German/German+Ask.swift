/// Asks, reminders and corrections, in German.
extension German {
    static let ask: Wordlist = [
        .askHead: "Ein Anliegen bei {product}, das Sie bewegen können ({id}){aside}.",
        .askHeadOf: "**{id}**, {product}{aside}:",
        .askAsideDeputy: "; der Geldgeber hat nicht geantwortet",
        .askAsideAnswered: ", mit dem, was Sie wissen wollten",
        .askAsideDelegated: "; es wurde an Sie weitergegeben",
        .askAsideAway: ", während der Geldgeber abwesend ist",
        .askAsideBack: "; gefragt, während Sie abwesend waren",
        .askSaid: "{said} gemeldet.",
        .askTried: "{tried} selbst versucht.",
        .askSaidTried: "{said} gemeldet, {tried} selbst versucht.",
        .askBackDecided: "Entschieden {on}; {since} ist es wieder da.",
        .askBackDecidedSo: "Entschieden {on}: „{option}“; {since} ist es wieder da.",
        .askBackDeclined: "Abgelehnt {on}; {since} ist es wieder offen.",
        .askBackLivedWith: "Hingenommen {on}; {since} ist es wieder offen.",
        .askBackOver: "Als erledigt gemeldet {on}; {since} ist es wieder da.",
        .askSlower: "Die Arbeit geht weiter, langsamer als möglich.",
        .askPastDue: "Eine Zahlung, mit der das Team {team} rechnet, ist überfällig.",
        .askOfOne: "Eine Person im Team {team}, seit {length}: {title}.",
        .askStopsOne: "Eine Person kann nicht arbeiten.",
        .askOthers: "{n, plural, one {{n, words} weiteres liegt} other {{n, words} weitere liegen}} daran.",
        .askOthersIn: """
        {n, plural, one {{n, words} weiteres liegt} other {{n, words} weitere liegen}} daran, auch bei {teams}.
        """,
        .askEndangers: """
        Es gefährdet, was versprochen wurde: {promise}{more, plural, =0 {} one {, und # weiteres} other {, \
        und # weitere}}.
        """,
        .askAsked: "Die Bitte: {what}{by} (noch nicht ausformuliert).",
        .askAskedInWords: "Die Bitte: {what}{by}.",
        .askBy: ", bis {day}",
        .askWasNeeded: "; nötig war es bis {day}",
        .askSuggested: "{option} (empfohlen)",
        .askCost: """
        Das Warten kostet etwa {cost} pro Woche ({size, plural, one {# Person} other {# Personen}}, je \
        {rate} am Tag).
        """,
        .askCostOnly: "Das Warten kostet etwa {cost} pro Woche ({size, plural, one {# Person} other {# Personen}}).",
        .askCostOfTeams: """
        Das Warten kostet etwa {cost} pro Woche ({size, plural, one {# Person} other {# Personen}} in \
        {teams, plural, one {# Team} other {# Teams}}, je {rate} am Tag).
        """,
        .askCostOnlyOfTeams: """
        Das Warten kostet etwa {cost} pro Woche ({size, plural, one {# Person} other {# Personen}} in \
        {teams, plural, one {# Team} other {# Teams}}).
        """,
        .askWorth: "Was wartet, ist laut Vereinbarung zum Produkt {value} pro Woche wert.",
        .askHowToAnswer: "Antworten Sie {choices}, `meins bis DATUM`, `mehr Info` oder `nicht jetzt`.",
        .askOtherwiseAgain: "Ohne Antwort: eine Erinnerung nach {length}.",
        .askOtherwiseDeputy: "Ohne Antwort wird {onDay} die Stellvertretung gefragt.",
        .askOtherwiseTeam: "Ohne Antwort erfährt das Team, dass es keine gibt.",
        .askOtherwiseBack: "Ohne Antwort wird der Geldgeber gefragt, sobald er zurück ist.",
        .askReminder: "**{id}**, {title} (Team {team}): gefragt {on}, noch keine Antwort. {stops}",
        .askReminderAgain: "**{id}**, {title} (Team {team}): erneut gefragt {on}, seither keine Antwort. {stops}",
        .askReminderMissed: """
        **{id}**, {title} (Team {team}): für {day} zugesagt, noch nicht da, und {since} keine Antwort. \
        {stops}
        """,
        .askOverdue: "**{id}**, {title} (Team {team}): für {day} zugesagt, noch nicht da. {stops}",
        .askStillYours: "Bleibt es bei Ihnen? `meins bis DATUM` oder `weiter an NAME`.",
        .askManyThings: """
        {n, plural, one {# Anliegen, das} other {# Anliegen, die}} Sie bewegen können. Stellen Sie der Antwort \
        die Nummer voran: `{first}: 1`.
        """,
        .askSubjectMany: "{n, plural, one {# Anliegen, das} other {# Anliegen, die}} Sie bewegen können",
        .askSubject: "{product}: ein Anliegen, das Sie bewegen können ({id})",
        .askSubjectReminder: "{product}: ein Anliegen wartet auf Sie ({id})",
        .askSubjectOverdue: "{product}: zugesagt und nicht da ({id})",
        .labelOwn: "Ich übernehme es",
        .labelDone: "Erledigt",
        .labelOurs: "Bleibt im Team",
        .labelConfirm: "Der Geldgeber wird gebraucht",
        .labelAccept: "Wir leben damit",
        .labelWording: "In Worte fassen",
        .labelInPerson: "Ich sage es selbst",
        .labelHold: "Zurückhalten",
        .labelReopen: "Wieder aufnehmen",
        .labelMine: "Meins, bis zu einem Tag",
        .labelDelegate: "Weitergeben",
        .labelMoreInfo: "Mehr Informationen",
        .labelNotNow: "Nicht jetzt",
        .labelDecline: "Ablehnen",
        .labelSeen: "Gesehen",
        .correctionSubject: "{id}: nicht mehr, wie es gesendet wurde",
        .correctionResolved:
            "**{id}**, {title}: das Team sagt, dass es erledigt ist. Von Ihnen wird nichts gebraucht.",
        .correctionReopened: "**{id}**, {title}: ist doch wieder offen, und die Bitte gilt weiter.",
        .correctionUnmerged: "**{id}**, {title}: steht wieder für sich, und die Bitte gilt weiter.",
        .correctionCauseEnded:
            "**{id}**, {title}: {other}, woran es lag, ist nicht mehr offen, und die Bitte gilt weiter.",
        .correctionMerged: "**{id}**, {title}: wird von nun an mit {other} zusammengezählt.",
        .correctionCausedBy: """
        **{id}**, {title}: liegt an {other}, und dort wird darum gebeten. Für dieses allein wird von Ihnen \
        nichts gebraucht.
        """,
        .correctionRelabelled: "**{id}** wird neu verstanden: {title}. {severity}",
        .correctionNotAnImpediment: """
        **{id}** (Team {team}, {since}): wurde zurückgenommen, es ist kein Hindernis. Von Ihnen wird nichts \
        gebraucht.
        """,
        .correctionTakenBack: "**{id}**, {title}: wurde zurückgenommen. Von Ihnen wird nichts gebraucht.",
        .correctionDecided:
            "**{id}**, {title}: ist entschieden. Von Ihnen wird nichts mehr gebraucht.",
        .correctionDecidedSo:
            "**{id}**, {title}: ist entschieden: „{option}“. Von Ihnen wird nichts mehr gebraucht.",
        .correctionKept:
            "**{id}**, {title}: das Team behält es bis {day}. Vorher wird von Ihnen nichts gebraucht.",
        .correctionWorded:
            "**{id}**, {title}: die Bitte ist jetzt in Worte gefasst.",
        .askPutOff: "**{id}**, {title} (Team {team}): bis heute zurückgestellt. {stops}",
        .askAcceptance: """
        **{id}**, {title} (Team {team}): {steward, select, owner {Der Product Owner} other {Die Teamleitung}} schlägt \
        vor, damit zu leben. {accept} stimmt zu, und die Kosten laufen weiter. Ohne Antwort bleibt es offen.
        """,
        .correctionStands: "Das ersetzt, was Ihnen dazu gesendet wurde. Die Bitte bleibt bestehen:",
        .askProposed: """
        {steward, select, owner {Der Product Owner} other {Die Teamleitung}} hat {on} vorgeschlagen, damit zu leben; \
        {accept} stimmt zu.
        """,
        .askOtherwiseDigest: "Ohne Antwort wartet es im Bericht.",
        .correctionReplaces: "Das ersetzt, was Ihnen dazu gesendet wurde.",
    ]
}
