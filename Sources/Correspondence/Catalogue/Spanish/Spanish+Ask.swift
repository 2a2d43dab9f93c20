/// Asks, reminders and corrections, in Spanish.
extension Spanish {
    static let ask: Wordlist = [
        .askHead: "En {product} hay algo que usted puede mover ({id}){aside}.",
        .askHeadOf: "**{id}**, {product}{aside}:",
        .askAsideDeputy: "; el financiador no ha respondido",
        .askAsideAnswered: ", con lo que usted quería saber",
        .askAsideDelegated: "; se ha delegado en usted",
        .askAsideAway: ", mientras el financiador está ausente",
        .askAsideBack: "; pedido mientras usted estaba ausente",
        .askSaid: "Comunicado {said}.",
        .askTried: "Intentado {tried}.",
        .askSaidTried: "Comunicado {said}, intentado {tried}.",
        .askBackDecided: "Decidido {on}; está de vuelta {since}.",
        .askBackDecidedSo: "Decidido {on}: «{option}»; está de vuelta {since}.",
        .askBackDeclined: "Rechazado {on}; abierto de nuevo {since}.",
        .askBackLivedWith: "Asumido {on}; abierto de nuevo {since}.",
        .askBackOver: "Dado por resuelto {on}; está de vuelta {since}.",
        .askSlower: "El trabajo sigue, más despacio de lo que podría.",
        .askPastDue: "Un pago con el que cuenta el equipo {team} está vencido.",
        .askOfOne: "Una persona del equipo {team}, desde hace {length}: {title}.",
        .askStopsOne: "Una persona no puede trabajar.",
        .askOthers: "{n, plural, one {otro depende} other {otros {n, words} dependen}} de ello.",
        .askOthersIn:
            "{n, plural, one {otro depende} other {otros {n, words} dependen}} de ello, también en {teams}.",
        .askEndangers:
            "Pone en peligro lo prometido: {promise}{more, plural, =0 {} one {, y # más} other {, y # más}}.",
        .askAsked: "Se pide: {what}{by} (petición aún sin redactar).",
        .askAskedInWords: "Se pide: {what}{by}.",
        .askBy: ", para el {day}",
        .askWasNeeded: "; hacía falta para el {day}",
        .askSuggested: "{option} (recomendado)",
        .askCost: """
        Esperar cuesta unos {cost} por semana ({size, plural, one {# persona} other {# personas}}, {rate} al \
        día cada una).
        """,
        .askCostOnly: "Esperar cuesta unos {cost} por semana ({size, plural, one {# persona} other {# personas}}).",
        .askCostOfTeams: """
        Esperar cuesta unos {cost} por semana ({size, plural, one {# persona} other {# personas}} en {teams, \
        plural, one {# equipo} other {# equipos}}, {rate} al día cada una).
        """,
        .askCostOnlyOfTeams: """
        Esperar cuesta unos {cost} por semana ({size, plural, one {# persona} other {# personas}} en {teams, \
        plural, one {# equipo} other {# equipos}}).
        """,
        .askWorth: "Lo que espera vale {value} por semana, según lo acordado para el producto.",
        .askHowToAnswer: "Responda {choices}, `mío para FECHA`, `más información` o `ahora no`.",
        .askOtherwiseAgain: "Sin respuesta: un recordatorio tras {length}.",
        .askOtherwiseDeputy: "Sin respuesta, se pregunta al suplente {onDay}.",
        .askOtherwiseTeam: "Sin respuesta, el equipo sabrá que no la hay.",
        .askOtherwiseBack: "Sin respuesta, se preguntará al financiador a su vuelta.",
        .askReminder: "**{id}**, {title} (equipo {team}): pedido {on}, aún sin respuesta. {stops}",
        .askReminderAgain:
            "**{id}**, {title} (equipo {team}): pedido de nuevo {on}, sin respuesta desde entonces. {stops}",
        .askReminderMissed: """
        **{id}**, {title} (equipo {team}): prometido para el {day}, aún no está, y sin respuesta {since}. \
        {stops}
        """,
        .askOverdue: "**{id}**, {title} (equipo {team}): prometido para el {day}, aún no está. {stops}",
        .askStillYours: "¿Sigue siendo suyo? `mío para FECHA`, o `delegar en NOMBRE`.",
        .askManyThings: """
        {n, plural, one {# cosa} other {# cosas}} que usted puede mover. Ponga el número delante al responder: \
        `{first}: 1`.
        """,
        .askSubjectMany: "{n, plural, one {# cosa} other {# cosas}} que usted puede mover",
        .askSubject: "{product}: algo que usted puede mover ({id})",
        .askSubjectReminder: "{product}: algo le espera ({id})",
        .askSubjectOverdue: "{product}: prometido y aún pendiente ({id})",
        .labelOwn: "Me encargo",
        .labelDone: "Está resuelto",
        .labelOurs: "Se queda en el equipo",
        .labelConfirm: "Hace falta el financiador",
        .labelAccept: "Lo asumimos",
        .labelWording: "Redactarlo",
        .labelInPerson: "Se lo digo yo",
        .labelHold: "Retener",
        .labelReopen: "Retomarlo",
        .labelMine: "Mío, con fecha",
        .labelDelegate: "Delegarlo",
        .labelMoreInfo: "Más información",
        .labelNotNow: "Ahora no",
        .labelDecline: "Rechazar",
        .labelSeen: "Visto",
        .correctionSubject: "{id}: ya no es como se envió",
        .correctionResolved: "**{id}**, {title}: el equipo dice que está resuelto. No se necesita nada de usted.",
        .correctionReopened: "**{id}**, {title}: vuelve a estar abierto, y lo que se pidió sigue en pie.",
        .correctionUnmerged: "**{id}**, {title}: vuelve a contar por separado, y lo que se pidió sigue en pie.",
        .correctionCauseEnded:
            "**{id}**, {title}: {other}, la causa, ya no está abierto, y lo que se pidió sigue en pie.",
        .correctionMerged: "**{id}**, {title}: desde ahora se cuenta junto con {other}.",
        .correctionCausedBy:
            "**{id}**, {title}: se debe a {other}, y allí se pide. Por sí solo no necesita nada de usted.",
        .correctionRelabelled: "**{id}** se entiende ahora así: {title}. {severity}",
        .correctionNotAnImpediment: """
        **{id}** (equipo {team}, {since}): se ha retirado, no es un impedimento. No se necesita nada de \
        usted.
        """,
        .correctionTakenBack: "**{id}**, {title}: se ha retirado. No se necesita nada de usted.",
        .correctionDecided:
            "**{id}**, {title}: está decidido. Ya no se necesita nada de usted.",
        .correctionDecidedSo:
            "**{id}**, {title}: está decidido: «{option}». Ya no se necesita nada de usted.",
        .correctionKept:
            "**{id}**, {title}: el equipo se ocupa hasta el {day}. Antes no se necesita nada de usted.",
        .correctionWorded:
            "**{id}**, {title}: la petición ya está puesta en palabras.",
        .askPutOff:
            "**{id}**, {title} en el equipo {team}: aplazado hasta hoy. {stops}",
        .askAcceptance: """
        **{id}**, {title} (equipo {team}): el {steward, select, owner {Product Owner} other {responsable del equipo}} \
        propone vivir con ello. {accept} lo acepta, y el coste sigue contando. Sin respuesta, queda abierto.
        """,
        .correctionStands: "Esto sustituye lo que se le envió al respecto. La petición sigue en pie:",
        .askProposed: """
        El {steward, select, owner {Product Owner} other {responsable del equipo}} propuso {on} vivir con ello; \
        {accept} lo acepta.
        """,
        .askOtherwiseDigest: "Sin respuesta, espera en el informe.",
        .correctionReplaces: "Esto sustituye lo que se le envió al respecto.",
    ]
}
