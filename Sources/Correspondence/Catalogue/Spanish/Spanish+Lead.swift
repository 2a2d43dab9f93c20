/// What the lead hears, in Spanish.
extension Spanish {
    static let lead: Wordlist = [
        .leadAcceptance: """
        **{id}**, {title}: el financiador propone vivir con ello. {accept} lo acepta, y el coste sigue contando. Sin respuesta, queda abierto.
        """,
        .leadSubject: "{id}: {title} ({team})",
        .leadUnowned: "**{id}** sigue sin nadie tras {length}.",
        .leadUnresolved: "**{id}** sigue ahí tras {length}.",
        .leadSilent: "**{id}** está con usted {since}, aún sin una palabra.",
        .leadMissed: "**{id}**: el día que usted indicó ha pasado, y sigue ahí.",
        .leadStanding: "Equipo {team}: {title}, {since}. {severity}",
        .leadStandingSaid: "Equipo {team}: {title}, {since}, comunicado {said}. {severity}",
        .leadStandingTried: "Equipo {team}: {title}, {since}, intentado {tried}. {severity}",
        .leadStandingSaidTried: "Equipo {team}: {title}, {since}, comunicado {said}, intentado {tried}. {severity}",
        .leadStandingPastDue: "Equipo {team}: {title}, comunicado por primera vez {onDay}. {severity}",
        .leadSoundsOver: "Parece resuelto {since}, pero nadie ha dicho `hecho`.",
        .leadUnconfirmed: """
        Nadie lo ha confirmado: mientras nadie diga una palabra al respecto, no se pide nada al financiador.
        """,
        .leadThen: "Si sigue ahí {on}, lo sabrá el financiador; usted verá antes el borrador.",
        .leadStale: "**{id}**: no se ha dicho nada {since}, aunque se preguntó dos veces en el hilo.",
        .leadMayBeOver: "**{id}** espera todavía una respuesta, y quizá ya esté resuelto.",
        .leadMayBeBack: """
        **{id}**, {title}: se dio por resuelto y parece haber vuelto {since}; se preguntó dos veces en el hilo. \
        ¿Es así? Basta `reabrir {id}` o `hecho {id}`. Sin respuesta, no queda verificado.
        """,
        .leadAsked: "Preguntado {onDay}: {who}.",
        .leadReviewDigest:
            "Si usted no dice nada, desde el {day} puede figurar como petición en el informe del financiador.",
        .leadYours: "`me encargo`, `hecho`, o `nuestro hasta FECHA porque MOTIVO` si el financiador no puede ayudar.",
        .leadPreview: "{on} esto sale hacia el financiador:",
        .leadPreviewOther: "{on} esto sale hacia {name}:",
        .leadPreviewStandIn: "{on} esto sale hacia quien sustituye al financiador ausente:",
        .leadPreviewTail: """
        `texto …` lo pone en sus palabras. `dicho en persona` si se lo dice usted. `retener MOTIVO` da \
        {length}. `nuestro hasta FECHA porque MOTIVO` lo deja en el equipo. Si usted no dice nada, sale tal \
        como está.
        """,
        .leadWantsToKnow: "**{id}**, {title}: el financiador quiere saber más.",
        .leadOtherWantsToKnow: "**{id}**, {title}: {name} quiere saber más.",
        .leadWaitsOnYou: "Espera por usted. `texto …` responde, y la petición vuelve con ello.",
        .leadSettled: "**{id}**, {title}: ya está contestado, y no se necesita nada de usted. Lo que se escribió:",
        .leadOtherwise: "**{id}**, {title}: entretanto ha cambiado. Lo que se escribió antes:",
        .leadWrittenBefore: "Escrito antes:",
        .leadFunderWrote: "**{id}**, {title}: el financiador ha respondido y escribe:",
        .leadCourse: "**{id}**, {title}: {what}",
        .leadNoAnswer: "{who} no ha respondido {since}.",
        .leadPromiseOver: "{who} lo prometió para el {day}; ese día ha pasado, y sigue ahí.",
        .leadPromisePast: "{who} lo prometió para el {day}; ese día ha pasado.",
        .leadDecided: "{who} ha decidido.",
        .leadDecidedSo: "{who} ha decidido: «{option}».",
        .leadDriven: "{who} se encarga.",
        .leadDrivenByYou: "Usted se encarga.",
        .leadUndriven: "Nadie se encarga: `me encargo` si lo hace usted; si no, `lo lleva NOMBRE`.",
        .leadDecidedThen: "`hecho` en cuanto esté resuelto. Tras {length} sin una palabra se pregunta en su hilo.",
        .leadAskStands: """
        La petición sigue en pie: `texto …` la redacta de nuevo, `nuestro hasta FECHA porque MOTIVO` la retira, \
        `hecho` si ya está resuelto. Si usted no dice nada, queda como está.
        """,
        .leadQuestionOpen: """
        Lo que {who} quería saber sigue esperando por usted: `texto …` responde, y la petición vuelve con ello.
        """,
        .leadReviewAccepted: "**{id}** está asumido, y hoy es el día de volver a mirarlo.",
        .leadReviewKept: "**{id}** se quedó en el equipo hasta hoy.",
        .leadReopens: "`reabrir` lo retoma. Si usted no dice nada, queda como está.",
        .leadUnreadSubject: "{id}: una respuesta que leer",
        .leadUnread: "**{id}**: el financiador ha respondido, y le toca a usted leerlo:",
        .leadUnreadTail:
            "Diga qué significa: `hecho`, `nuestro hasta FECHA porque MOTIVO`, o responda usted al financiador.",
        .leadUnreadChoice: "Una elección cuenta cuando llega su número; así se ha respondido.",
    ]
}
