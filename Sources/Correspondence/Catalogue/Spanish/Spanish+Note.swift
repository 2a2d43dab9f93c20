/// Short answers to whoever speaks to the bot, in Spanish.
extension Spanish {
    static let note: Wordlist = [
        .helpSay: """
        Basta decir aquí, con palabras propias, qué detiene el trabajo: recibe un número y una respuesta en el hilo.
        """,
        .helpAnswer: """
        En su hilo: `me encargo`, `intentado …`, `sigue ahí`, `hecho`, `reabrir`, `retirar`; `más lento` o `no es un \
        impedimento` si se entendió mal.
        """,
        .helpUpward: """
        Sin nadie en medio: lo que solo puede mover el financiador le llega, sin nombres y sin las palabras del equipo.
        """,
        .helpAsked: """
        Responda a cada petición con su número delante: `{id} 1`, `{id} mío para FECHA`, `{id} más información` o \
        `{id} ahora no`.
        """,
        .helpStatus: "`estado` muestra aquí lo que espera su respuesta.",
        .connectNobody: "Ningún equipo está conectado a este canal, así que no se guarda nada de lo que aquí se dice.",
        .connectHow: "Para conectarlo, basta añadir `{channel}` a los `channels` de un equipo en la configuración.",
        .connectPrivately: """
        Lo que se dice aquí no es de ningún equipo y no se guarda. Lo que detiene el trabajo se dice en el canal del \
        equipo; `estado` muestra aquí lo que está a su cargo.
        """,
        .greetingFromNow: """
        Desde ahora, cuando aquí se diga algo que detiene o frena el trabajo, recibe un número y una respuesta en su \
        hilo.
        """,
        .greetingUpward: """
        Si persiste, se avisa al responsable del equipo; si solo puede moverlo el financiador, también al \
        financiador. Ni los nombres ni lo que se escribe le llegan nunca.
        """,
        .greetingKept: """
        Se guardan los mensajes sobre impedimentos. `retirar` o borrar el mensaje borra lo escrito. Para que pare, \
        basta quitar el bot de este canal.
        """,
        .encrypted: """
        Este canal está cifrado, así que aquí no se puede leer nada. El equipo necesita un canal sin cifrar.
        """,
        .conductSubject: "Alguien con quien hablar",
        .conductNothing: "Lo escrito trata de personas, no del trabajo. No se ha contabilizado ni transmitido nada.",
        .conductHelp: """
        Puede ayudar alguien de confianza: recursos humanos, un comité de empresa o un médico; en caso de peligro, el \
        número de emergencias.
        """,
        .noteElsewhere: "{id}: anotado junto con {other}, comunicado {times}.",
        .noteAgainHere: "**{id}**: anotado, comunicado {times}. ¿Es algo distinto? Basta `otra cosa`.",
        .noteAgain: """
        **{id}** otra vez: {title}, ya comunicado {times}. Continúa en el hilo donde empezó. ¿No es lo mismo? Basta \
        `otra cosa`.
        """,
        .noteOver: "**{id}**: {title}. ¿Está resuelto? Basta `{answer}`. Sin respuesta, queda abierto.",
        .noteOverLivedWith:
            "**{id}**: {title}, se vive con ello. ¿Está resuelto? Basta `{answer}`. Sin respuesta, nada cambia.",
        .noteBack: """
        **{id}**: {title}, dado por resuelto. ¿Ha vuelto? Basta `{reopen}`; si no, `{done}`; si es algo distinto, \
        `otra cosa`. Sin respuesta, no queda verificado.
        """,
        .noteDone: "hecho",
        .noteDoneOf: "hecho {id}",
        .notePassedOn: """
        {id}: va palabra por palabra al {steward, select, owner {Product Owner} other {responsable del equipo}}. Como \
        respuesta vale un número, `mío para FECHA`, `más información` o `ahora no`.
        """,
        .notePassedNowhere: """
        {id}: se queda aquí, para el equipo. Como respuesta vale un número, `mío para FECHA`, `más información` o \
        `ahora no`.
        """,
        .notePassedToNobody: """
        {id}: nadie lee estas palabras, pues no hay responsable del equipo. Como respuesta vale un número, `mío para \
        FECHA`, `más información` o `ahora no`.
        """,
        .noteObjection: "{id}: {objection}",
        .noteNone: "Aquí no existe `{id}`.",
        .noteWhich: "¿Cuál? Su número va delante de la respuesta: `{id} hecho`.",
        .noteWhichOf: "¿Cuál? Su número va delante de la respuesta: `{answer}`.",
        .noteTeamTold: "Se avisa al equipo.",
        .noteKnown: "Es **{id}**. La respuesta está en el canal.",
        .listOpen: """
        {n, plural, =0 {No hay nada abierto en el equipo {team}.} one {# abierto en el equipo {team}:} other {# \
        abiertos en el equipo {team}:}}
        """,
        .listMine: """
        {n, plural, =0 {Nada está en sus manos ni espera su respuesta.} one {Uno está en sus manos:} other {# están \
        en sus manos:}}
        """,
        .listMore: "Y {n} más.",
        .listLine: "**{id}** {title}, trabajo {severity} {since}",
        .listDriven: "**{id}** {title}, trabajo {severity} {since}; {name} se encarga",
        .listUndriven: "**{id}** {title}, trabajo {severity} {since}; aún sin nadie a cargo",
        .listSoundsOver: ", parece resuelto {since}",
        .explainHead: "{id}: {title} (estado: {state}).",
        .explainCorrected: "Sus etiquetas las corrigió {who}.",
        .explainRead: "Deducido de {words}; {percent} % de certeza.",
        .explainCarried: "Lo que se pide aquí vale también en su caso.",
        .explainNothing: "Por sí solo no ocurre nada más.",
        .explainBecause: """
        Se debe a {other}: lo que ocurra allí vale para ambos. Cuando aquello se resuelva, se preguntará aquí si \
        esto sigue ahí. `no se debe a otro` lo deshace.
        """,
        .explainIfNobody: "Si nadie hace nada:",
        .explainStep: "{on}: {what}",
        .stepNudgeTeam: "se pregunta otra vez en el hilo quién se encarga",
        .stepTellLead: "se avisa al {steward, select, owner {Product Owner} other {responsable del equipo}}",
        .stepRemindLead: "se le recuerda al {steward, select, owner {Product Owner} other {responsable del equipo}}",
        .stepLeadPromise:
            "llega el día prometido por el {steward, select, owner {Product Owner} other {responsable del equipo}}",
        .stepPreview:
            "el {steward, select, owner {Product Owner} other {responsable del equipo}} ve lo que iría al financiador",
        .stepAsk: "la petición va al financiador, en privado y sin nombres",
        .stepAskInstead: "la petición va a quien sustituye al financiador, que está ausente",
        .stepHandBack: "la petición va al financiador, ya de vuelta",
        .stepRemind: "{who} recibe un recordatorio",
        .stepOverdue: "llega el día que prometió {who}",
        .stepAskDeputy: "la petición va al suplente",
        .stepSilence: "se avisa aquí de que aún no hay respuesta",
        .stepVerify: "cuenta como verificado, salvo que alguien objete",
        .stepStale: "se pregunta aquí si sigue ahí",
        .stepReview:
            "se pide al {steward, select, owner {Product Owner} other {responsable del equipo}} que vuelva a mirarlo",
        .explainWord: "«{word}»",
        .evidenceNoted: "Anotado: {what}. El financiador ve la fecha y el número, no lo escrito.",
        .evidenceBoth: "{one}, y {other}",
        .evidenceShown: """
        software que funciona, mostrado a {n, plural, =0 {un usuario} one {un usuario} other {# usuarios}}
        """,
        .evidenceTalk: "una conversación con {n, plural, =0 {un usuario} one {un usuario} other {# usuarios}}",
        .evidenceRuns: "funciona; cuando un usuario lo haya visto, basta `mostrado a …`",
        .evidenceUsed: "se usa de verdad{n, plural, =0 {} one {, por un usuario} other {, por # usuarios}}",
        .evidenceBenefit: "un primer beneficio",
        .evidenceCancelled: "una conversación con usuarios que no tuvo lugar",
    ]
}
