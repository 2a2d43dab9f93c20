/// What the lead hears, in German.
extension German {
    static let lead: Wordlist = [
        .leadAcceptance: """
        **{id}**, {title}: der Geldgeber schlägt vor, damit zu leben. {accept} stimmt zu, und die Kosten laufen weiter. Ohne Antwort bleibt es offen.
        """,
        .leadSubject: "{id}: {title} ({team})",
        .leadUnowned: "**{id}** hat nach {length} noch niemanden, der sich kümmert.",
        .leadUnresolved: "**{id}** ist nach {length} noch da.",
        .leadSilent: "**{id}** liegt {since} bei Ihnen, noch ohne Antwort.",
        .leadMissed: "**{id}**: Der von Ihnen genannte Tag ist vorbei, und es ist noch da.",
        .leadStanding: "Team {team}: {title}, {since}. {severity}",
        .leadStandingSaid: "Team {team}: {title}, {since}, {said} gemeldet. {severity}",
        .leadStandingTried: "Team {team}: {title}, {since}, {tried} selbst versucht. {severity}",
        .leadStandingSaidTried: "Team {team}: {title}, {since}, {said} gemeldet, {tried} selbst versucht. {severity}",
        .leadStandingPastDue: "Team {team}: {title}, zuerst gemeldet {onDay}. {severity}",
        .leadSoundsOver: "Es klingt {since} erledigt, aber niemand hat `erledigt` gesagt.",
        .leadUnconfirmed: """
        Niemand hat es bestätigt: Solange niemand ein Wort dazu sagt, wird der Geldgeber nicht gefragt.
        """,
        .leadThen: "Ist es {on} noch da, hört der Geldgeber davon; den Entwurf sehen Sie vorher.",
        .leadStale: "**{id}**: Dazu wurde {since} nichts gesagt, obwohl im Thread zweimal gefragt wurde.",
        .leadMayBeOver: "**{id}** wartet noch auf eine Antwort und ist vielleicht schon erledigt.",
        .leadMayBeBack: """
        **{id}**, {title}: Es galt als erledigt und klingt {since} wieder offen; im Thread wurde zweimal gefragt. \
        Stimmt das? Sagen Sie `wieder offen {id}` oder `erledigt {id}`. Ohne Antwort gilt es nicht als bestätigt.
        """,
        .leadAsked: "Gefragt wurde {who} {onDay}.",
        .leadReviewDigest: "Ohne Antwort von Ihnen kann es ab {day} als Bitte im Bericht des Geldgebers stehen.",
        .leadYours: """
        `übernehme ich`, `erledigt` oder `bei uns bis DATUM weil GRUND`, wenn der Geldgeber nicht helfen \
        kann.
        """,
        .leadPreview: "{on} geht dies an den Geldgeber:",
        .leadPreviewOther: "{on} geht dies an {name}:",
        .leadPreviewStandIn: "{on} geht dies an die Vertretung des abwesenden Geldgebers:",
        .leadPreviewTail: """
        `Wortlaut …` fasst es in Ihre Worte. `selbst gesagt`, wenn Sie es selbst sagen. `zurückhalten GRUND` \
        verschafft einen Aufschub von {length}. `bei uns bis DATUM weil GRUND` behält es im Team. Kommt \
        nichts von Ihnen, geht es so hinaus.
        """,
        .leadWantsToKnow: "**{id}**, {title}: Der Geldgeber will mehr wissen.",
        .leadOtherWantsToKnow: "**{id}**, {title}: {name} will mehr wissen.",
        .leadWaitsOnYou: "Es wartet auf Sie. `Wortlaut …` antwortet, und die Bitte geht damit zurück.",
        .leadSettled: "**{id}**, {title}: inzwischen erledigt, von Ihnen wird nichts gebraucht. Geschrieben wurde:",
        .leadOtherwise: "**{id}**, {title}: inzwischen steht es anders. Davor wurde geschrieben:",
        .leadWrittenBefore: "Davor wurde geschrieben:",
        .leadFunderWrote: "**{id}**, {title}: Der Geldgeber hat geantwortet und schreibt:",
        .leadCourse: "**{id}**, {title}: {what}",
        .leadNoAnswer: "{who} hat {since} nicht geantwortet.",
        .leadPromiseOver: "{who} hat es bis {day} zugesagt; der Tag ist vorbei, und es ist noch da.",
        .leadPromisePast: "{who} hat es bis {day} zugesagt; der Tag ist vorbei.",
        .leadDecided: "{who} hat entschieden.",
        .leadDecidedSo: "{who} hat entschieden: „{option}“.",
        .leadDriven: "{who} kümmert sich darum.",
        .leadDrivenByYou: "Sie kümmern sich darum.",
        .leadUndriven: "Niemand kümmert sich darum: `übernehme ich`, wenn Sie es tun, sonst `übernimmt NAME`.",
        .leadDecidedThen: "`erledigt`, sobald es vorbei ist. Nach {length} ohne ein Wort wird im Thread nachgefragt.",
        .leadAskStands: """
        Die Bitte gilt weiter: `Wortlaut …` fasst sie neu, `bei uns bis DATUM weil GRUND` nimmt sie zurück, \
        `erledigt`, wenn es vorbei ist. Kommt nichts von Ihnen, bleibt es, wie es ist.
        """,
        .leadQuestionOpen: """
        Was {who} wissen wollte, wartet noch auf Sie: `Wortlaut …` antwortet, und die Bitte geht damit zurück.
        """,
        .leadReviewAccepted: "**{id}** wird hingenommen, und heute ist der Tag, es wieder anzusehen.",
        .leadReviewKept: "**{id}** blieb bis heute im Team.",
        .leadReopens: "`wieder offen` nimmt es wieder auf. Kommt nichts von Ihnen, bleibt es, wie es ist.",
        .leadUnreadSubject: "{id}: eine Antwort, die Sie lesen sollten",
        .leadUnread: "**{id}**: Der Geldgeber hat geantwortet, und das ist für Sie zu lesen:",
        .leadUnreadTail: """
        Sagen Sie, was es heißt: `erledigt`, `bei uns bis DATUM weil GRUND`, oder antworten Sie dem \
        Geldgeber selbst.
        """,
        .leadUnreadChoice: "Eine Wahl zählt, sobald ihre Nummer kommt; so wurde geantwortet.",
    ]
}
