/// The digest, in Spanish.
extension Spanish {
    static let digest: Wordlist = [
        .digestSubject: "{products}, semana hasta el {day}",
        .digestSubjectLong: "{products}, del {start} al {day}",
        .digestHeartbeatSubject:
            "{products}: nada requiere su atención {every, select, week {esta semana} other {esta vez}}",
        .digestProductsMore: "{products} y {n} más",
        .digestHeartbeat: """
        {products}: nada requiere su atención {every, select, week {esta semana} other {esta vez}}. {open} {vitals}
        """,
        .digestHeartbeatOpen: """
        {n, plural, =0 {No consta nada abierto.} one {# impedimento está en manos del equipo.} other {# \
        impedimentos están en manos del equipo.}}\
        {stopping, plural, =0 {} one { Uno detiene el trabajo.} other { # detienen el trabajo.}}
        """,
        .digestLate: "Este informe llega tarde: correspondía {on}.",
        .digestBottomLine: """
        **{n, plural, one {# cosa que solo usted puede mover.} other {# cosas que solo usted puede \
        mover.}}** {n, plural, one {Espera} other {La más antigua espera}} desde hace {days, plural, =0 \
        {menos de un día} one {# día} other {# días}}.
        """,
        .digestNothingElse: "Nada más requiere su atención.",
        .digestNothingNew: "**Nada nuevo que solo usted pueda mover.**",
        .digestNewsFollows: "Siguen las novedades de peticiones anteriores.",
        .digestAsk: "Se pide: {asked}{by}. {options} Responda `{answer}`",
        .digestAskBare: "Se pide: {asked}{by}. Responda `{number}: mío para FECHA`",
        .digestAskHead: "**{number}. {id}, {title}**, equipo {team} ({history}): {stops}",
        .digestAskHeadBare: "**{number}. {id}, {title}** ({history}).",
        .digestDays: "{n, plural, one {# día} other {# días}}",
        .digestSaid: "comunicado {said}",
        .digestTried: "intentado {tried}",
        .digestSuggestedOnly: "{option}{more, plural, =0 {} one {, u otra vía} other {, u otras # vías}}",
        .digestUnanswered:
            "Se le preguntó {days, plural, =0 {hoy} one {ayer} other {hace # días}}; aún sin respuesta.",
        .digestUnansweredAgain: """
        Se le volvió a preguntar {days, plural, =0 {hoy} one {ayer} other {hace # días}}; sin respuesta desde entonces.
        """,
        .digestSeen: "Visto {on}, aún sin decidir.",
        .digestMissedBy: "{who} lo prometió para el {day}; aún no está.",
        .digestMissed: "Prometido para el {day}, aún no está.",
        .digestAgain: """
        Sin respuesta, {n, plural, one {volverá} other {volverán}} aquí la próxima {every, select, week {semana} other \
        {vez}}.
        """,
        .digestMore: "{n, plural, one {Y # más.} other {Y # más.}}",
        .digestMoreStopped: "Trabajo parado: {ids}.",
        .digestMoreSlower: "Trabajo más lento: {ids}.",
        .digestAgainInTurn:
            "Sin respuesta, {n, plural, one {volverá} other {volverán}} aquí; a igual peso, por turno.",
        .digestSilent: "Sin respuesta desde hace {length}: {ids}.",
        .digestSilentPassedOn: "Delegado, y sin respuesta desde hace {length}: {ids}.",
        .digestWaiting: "A la espera de su respuesta: {n}",
        .digestWaits: "{title}, {since}. Se pide: {asked}",
        .digestEarlier: "Petición anterior {id}, {title}: {news}",
        .digestEarlierMore: "{n, plural, one {Y # petición anterior más.} other {Y # peticiones anteriores más.}}",
        .digestMissedOnes: "Prometido y aún pendiente: {ids}.",
        .digestMovedOnes: "Resuelto o decidido: {ids}.",
        .newsPromised: "prometido para el {day}.",
        .newsOverdue: "prometido para el {day}, aún no está. ¿Sigue siendo suyo?",
        .newsDecided: "decidido {on}.",
        .newsDecidedSo: "decidido {on}: «{option}».",
        .newsDeclined: "rechazado {on}; su coste sigue contando.",
        .newsDelegated: "con {name}.",
        .newsDelegatedToSomebody: "con la persona que usted nombró.",
        .newsDelegatedSilent: "con {name}; sin respuesta {since}.",
        .newsDelegatedToSomebodySilent: "con la persona que usted nombró; sin respuesta {since}.",
        .newsPostponed: "aplazado hasta el {day}.",
        .newsDone: "resuelto {on}.",
        .newsDoneReturned: "resuelto {on}. Eso ha devuelto {days} al equipo {team} hasta ahora.",
        .newsTakenBack: "retirado {on}; no se necesita nada de usted.",
        .newsMerged: "ahora se cuenta junto con {other}.",
        .newsAccepted: "asumido {since}; su coste sigue contando.",
        .newsRelabelled: "reinterpretado {on}, no como se le envió. {severity}",
        .newsAsksMore: "su pregunta está con el responsable del equipo.",
        .digestUnblocked: """
        {n, plural, one {Lo que usted movió devolvió} other {Las # cosas que usted movió devolvieron}} \
        {days} a los equipos.
        """,
        .digestConstraint: "Lo que frena ahora: {title}.",
        .digestConstraintSame:
            "Lo que frena ahora: {title}, como la {every, select, week {semana pasada} other {última vez}}.",
        .digestConstraintMoved:
            "Lo que frena ahora: {title}; la {every, select, week {semana pasada} other {última vez}}: {before}.",
        .digestConstraintGone: """
        No se sabe de nada que frene ahora; la {every, select, week {semana pasada} other {última vez}}: {before}.
        """,
        .figureBlockersNone: "**Bloqueos abiertos:** ninguno{before}",
        .figureBlockersListed: "**Bloqueos abiertos:** {n} (antigüedad en días: {ages}){before}",
        .figureBlockersP85: "**Bloqueos abiertos:** {n}, el 85 % de {days} como mucho{before}",
        .figureShare: "**En espera de usted:** {share} % del tiempo abierto (n {n}){before}",
        .figureLatency: "**De la petición a la decisión:** {days}, mediana de {n}{target}{before}",
        .figureLatencyLeast: """
        **De la petición a la decisión:** al menos {days}, mediana de {n}, {open} aún sin \
        decidir{target}{before}
        """,
        .figureTarget: "; {agreed, select, yes {acordado} other {habitual aquí}}: {length}",
        .figureBlocked: "**Días de equipo parado:** {days} (n {n}){before}",
        .figureBefore: "; antes: {value}",
        .figureBeforeLeast: "; antes: al menos {value}",
        .figureNote: "Tiempo transcurrido, solapes contados una vez; n: casos; antes: el período anterior.",
        .vitalsShown: "Última muestra de software en funcionamiento a un usuario: {ago}.",
        .vitalsTalked: "Última conversación con un usuario: {ago}.",
        .vitalsNotShown: "No se sabe: cuándo se mostró por última vez software en funcionamiento a un usuario.",
        .vitalsNotTalked: "No se sabe: la última conversación con un usuario.",
        .vitalsNeither:
            "No se sabe: cuándo se mostró software en funcionamiento o se habló con usuarios por última vez.",
        .vitalsOf: "{product}: {vitals}",
        .digestCounts: "Abiertos: {list}.",
        .digestLivedWith: "{n, plural, one {Asumido} other {Asumidos}}: {n}.",
        .digestLivedWithTeam:
            "{n, plural, one {Asumido} other {Asumidos}}: {n}; el equipo {team} estuvo parado {days}.",
        .digestLivedWithTeams:
            "{n, plural, one {Asumido} other {Asumidos}}: {n}; {teams} equipos estuvieron parados {days} en total.",
        .digestReview: "Asumidos, y toca volver a mirarlos: {ids}.",
        .digestHeld:
            "{n, plural, one {Retenido} other {Retenidos}} por el responsable del equipo: {n}, hasta el {day}.",
        .digestHeldOver:
            "{n, plural, one {Retenido} other {Retenidos}} por el responsable del equipo: {n}; terminó {on}.",
        .digestKept: "{n, plural, one {Se queda} other {Se quedan}} en el equipo: {n}, hasta el {day}.",
        .digestKeptOver: "{n, plural, one {Se quedó} other {Se quedaron}} en el equipo: {n}; terminó {on}.",
        .digestUnconfirmed: "Leído, sin que nadie lo confirme: {ids}.",
        .digestSilence: """
        El equipo {team} no ha comunicado nada en {days, plural, one {# día} other {# días}}. O nada \
        frena, o no se está diciendo.
        """,
        .digestSilenceOpen:
            "El equipo {team} no ha comunicado nada nuevo en {days, plural, one {# día} other {# días}}.",
        .digestSilenceMore: "{n, plural, one {Lo mismo # más.} other {Lo mismo # más.}}",
        .digestColophon: """
        Aquí no figuran nombres ni lo escrito. Solo para usted; la frecuencia se cambia en su página o con \
        el responsable.
        """,
        .digestLeftOut: "Omitido por brevedad: {list}.",
        .partEarlier: "peticiones anteriores",
        .partConstraint: "lo que frena",
        .partFigures: "las cifras",
        .partVitals: "últimas muestras y conversaciones",
        .partCounts: "recuento por tipo",
        .partSilence: "un silencio",
        .digestPage: "Este informe en una página",
    ]
}
