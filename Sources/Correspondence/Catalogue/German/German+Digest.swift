/// The digest, in German.
extension German {
    static let digest: Wordlist = [
        .digestSubject: "{products}, Woche bis {day}",
        .digestSubjectLong: "{products}, {start} bis {day}",
        .digestHeartbeatSubject:
            "{products}: {every, select, week {diese Woche} other {diesmal}} ist von Ihnen nichts nötig",
        .digestProductsMore: "{products} und {n} weitere",
        .digestHeartbeat: """
        {products}: {every, select, week {Diese Woche} other {Diesmal}} ist von Ihnen nichts nötig. {open} {vitals}
        """,
        .digestHeartbeatOpen: """
        {n, plural, =0 {Es ist nichts bekannt, das offen wäre.} one {# Hindernis liegt in den Händen des Teams.} \
        other {# Hindernisse liegen in den Händen des Teams.}}\
        {stopping, plural, =0 {} one { Eines hält Arbeit an.} other { # halten Arbeit an.}}
        """,
        .digestLate: "Dieser Bericht kommt zu spät: Er war {on} fällig.",
        .digestBottomLine: """
        **{n, plural, one {# Anliegen, das} other {# Anliegen, die}} nur Sie bewegen können.** {n, plural, \
        =2 {Das ältere} one {Es} other {Das älteste}} wartet seit {days, plural, =0 {weniger als einem Tag} \
        one {einem Tag} other {# Tagen}}.
        """,
        .digestNothingElse: "Sonst ist von Ihnen nichts nötig.",
        .digestNothingNew: "**Nichts Neues, das nur Sie bewegen können.**",
        .digestNewsFollows: "Es folgt, was aus früheren Bitten wurde.",
        .digestAsk: "Die Bitte: {asked}{by}. {options} Antwort: `{answer}`",
        .digestAskBare: "Die Bitte: {asked}{by}. Antwort: `{number}: meins bis DATUM`",
        .digestAskHead: "**{number}. {id}, {title}**, Team {team} ({history}): {stops}",
        .digestAskHeadBare: "**{number}. {id}, {title}** ({history}).",
        .digestDays: "seit {n, plural, one {einem Tag} other {# Tagen}}",
        .digestSaid: "{said} gesagt",
        .digestTried: "{tried} selbst versucht",
        .digestSuggestedOnly: "{option}{more, plural, =0 {} one {, oder # anderer Weg} other {, oder # andere Wege}}",
        .digestUnanswered: """
        Gefragt wurden Sie {days, plural, =0 {heute} one {gestern} other {vor # Tagen}}; noch keine Antwort.
        """,
        .digestUnansweredAgain: """
        Erneut gefragt wurden Sie {days, plural, =0 {heute} one {gestern} other {vor # Tagen}}; seither keine Antwort.
        """,
        .digestSeen: "Gesehen {on}, noch nicht entschieden.",
        .digestMissedBy: "{who} hat es für {day} zugesagt; noch nicht da.",
        .digestMissed: "Für {day} zugesagt, noch nicht da.",
        .digestAgain: """
        Ohne Antwort {n, plural, one {steht es} other {stehen sie}} {every, select, week {nächste Woche} other \
        {nächstes Mal}} wieder hier.
        """,
        .digestMore: "{n, plural, one {Und noch #.} other {Und noch #.}}",
        .digestMoreStopped: "Arbeit steht: {ids}.",
        .digestMoreSlower: "Arbeit langsamer: {ids}.",
        .digestAgainInTurn: """
        Ohne Antwort {n, plural, one {steht es} other {stehen sie}} wieder hier; was gleich schwer wiegt, wechselt \
        sich ab.
        """,
        .digestSilent: "Seit {length} keine Antwort: {ids}.",
        .digestSilentPassedOn: "Weitergegeben und seit {length} ohne Antwort: {ids}.",
        .digestWaiting: "Wartet jetzt auf Sie: {n}",
        .digestWaits: "{title}, {since}. Die Bitte: {asked}",
        .digestEarlier: "Frühere Bitte {id}, {title}: {news}",
        .digestEarlierMore: "{n, plural, one {Und # weitere frühere Bitte.} other {Und # weitere frühere Bitten.}}",
        .digestMissedOnes: "Zugesagt und noch nicht da: {ids}.",
        .digestMovedOnes: "Erledigt oder entschieden: {ids}.",
        .newsPromised: "für {day} zugesagt.",
        .newsOverdue: "für {day} zugesagt, noch nicht da. Bleibt es bei Ihnen?",
        .newsDecided: "{on} entschieden.",
        .newsDecidedSo: "{on} entschieden: „{option}“.",
        .newsDeclined: "{on} abgelehnt; die Kosten laufen weiter.",
        .newsDelegated: "bei {name}.",
        .newsDelegatedToSomebody: "bei der Person, die Sie genannt haben.",
        .newsDelegatedSilent: "bei {name}; {since} keine Antwort.",
        .newsDelegatedToSomebodySilent: "bei der Person, die Sie genannt haben; {since} keine Antwort.",
        .newsPostponed: "bis {day} zurückgestellt.",
        .newsDone: "{on} erledigt.",
        .newsDoneReturned: "{on} erledigt. Das gab dem Team {team} bisher {days} zurück.",
        .newsTakenBack: "{on} zurückgenommen; von Ihnen wird nichts gebraucht.",
        .newsMerged: "jetzt mit {other} zusammengezählt.",
        .newsAccepted: "{since} hingenommen; die Kosten laufen weiter.",
        .newsRelabelled: "{on} neu verstanden, anders als Ihnen gesendet. {severity}",
        .newsAsksMore: "Ihre Frage liegt bei der Teamleitung.",
        .digestUnblocked: """
        {n, plural, one {Was Sie bewegt haben, gab} other {Die # Anliegen, die Sie bewegt haben, gaben}} den \
        Teams {days} zurück.
        """,
        .digestConstraint: "Jetzt im Weg: {title}.",
        .digestConstraintSame: "Jetzt im Weg: {title}, wie {every, select, week {letzte Woche} other {letztes Mal}}.",
        .digestConstraintMoved:
            "Jetzt im Weg: {title}; {every, select, week {letzte Woche} other {letztes Mal}}: {before}.",
        .digestConstraintGone: """
        Jetzt ist nichts bekannt, das im Weg ist; {every, select, week {letzte Woche} other {letztes Mal}}: {before}.
        """,
        .figureBlockersNone: "**Offene Blockaden:** keine{before}",
        .figureBlockersListed: "**Offene Blockaden:** {n} (Alter in Tagen: {ages}){before}",
        .figureBlockersP85: "**Offene Blockaden:** {n}, 85 % höchstens {days} alt{before}",
        .figureShare: "**Warten auf Sie:** {share} % der offenen Zeit (n {n}){before}",
        .figureLatency: "**Von der Bitte zur Entscheidung:** {days}, Median von {n}{target}{before}",
        .figureLatencyLeast: """
        **Von der Bitte zur Entscheidung:** mindestens {days}, Median von {n}, davon {open} \
        offen{target}{before}
        """,
        .figureTarget: "; {agreed, select, yes {vereinbart} other {hier üblich}}: innerhalb von {length}",
        .figureBlocked: "**Teamtage im Stillstand:** {days} (n {n}){before}",
        .figureBefore: "; zuvor: {value}",
        .figureBeforeLeast: "; zuvor: mindestens {value}",
        .figureNote: "Kalenderzeit, Überschneidungen einmal gezählt; n: Fälle; zuvor: der Zeitraum davor.",
        .vitalsShown: "Lauffähige Software zuletzt {ago} einem Nutzer gezeigt.",
        .vitalsTalked: "Letztes Gespräch mit einem Nutzer {ago}.",
        .vitalsNotShown: "Nicht bekannt: wann zuletzt lauffähige Software einem Nutzer gezeigt wurde.",
        .vitalsNotTalked: "Nicht bekannt: das letzte Gespräch mit einem Nutzer.",
        .vitalsNeither: "Nicht bekannt: wann zuletzt lauffähige Software gezeigt oder mit Nutzern gesprochen wurde.",
        .vitalsOf: "{product}: {vitals}",
        .digestCounts: "Offen: {list}.",
        .digestLivedWith: "Hingenommen: {n}.",
        .digestLivedWithTeam: "Hingenommen: {n}; das Team {team} stand {days} still.",
        .digestLivedWithTeams: "Hingenommen: {n}; {teams} Teams standen zusammen {days} still.",
        .digestReview: "Hingenommen, und jetzt wieder anzusehen: {ids}.",
        .digestHeld: "Von der Teamleitung zurückgehalten: {n}, bis {day}.",
        .digestHeldOver: "Von der Teamleitung zurückgehalten: {n}, beendet {on}.",
        .digestKept: "Im Team behalten: {n}, bis {day}.",
        .digestKeptOver: "Im Team behalten: {n}, beendet {on}.",
        .digestUnconfirmed: "Verstanden, aber von niemandem bestätigt: {ids}.",
        .digestSilence: """
        Das Team {team} hat seit {days, plural, one {einem Tag} other {# Tagen}} nichts gemeldet. Entweder \
        ist nichts im Weg, oder es wird nicht gesagt.
        """,
        .digestSilenceOpen:
            "Das Team {team} hat seit {days, plural, one {einem Tag} other {# Tagen}} nichts Neues gemeldet.",
        .digestSilenceMore: "{n, plural, one {So auch # weiteres.} other {So auch # weitere.}}",
        .digestColophon: """
        Nicht darin: Namen und was Menschen schrieben. Geht nur an Sie. Wie oft, lässt sich auf der Seite \
        oder über die Teamleitung ändern.
        """,
        .digestLeftOut: "Der Kürze wegen fehlen: {list}.",
        .partEarlier: "frühere Bitten",
        .partConstraint: "was im Weg ist",
        .partFigures: "die Zahlen",
        .partVitals: "letzte Vorführungen und Gespräche",
        .partCounts: "Zahlen nach Art",
        .partSilence: "ein Schweigen",
        .digestPage: "Dieser Bericht als Seite",
    ]
}
