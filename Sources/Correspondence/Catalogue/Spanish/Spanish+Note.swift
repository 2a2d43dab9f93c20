/// Short answers to whoever speaks to the bot, in Spanish.
extension Spanish {
    static let note: Wordlist = [
        .helpSay: """
        Aquí se dice, con palabras propias, lo que detiene el trabajo. Recibe un número, y una respuesta en el hilo.
        """,
        .helpAnswer: """
        En su hilo: `me encargo`, `intentado …`, `sigue ahí`, `hecho`, `reabrir`, `retirar`; `más lento` o `no es un \
        impedimento` si se entendió mal.
        """,
        .helpUpward: """
        Sin nadie en medio: lo que solo puede mover el financiador le llega, sin nombres y sin las palabras del equipo.
        """,
        .connectNobody: "Ningún equipo está conectado a este canal, así que no se guarda nada de lo que aquí se dice.",
        .connectHow: "Para conectarlo, basta añadir `{channel}` a los `channels` de un equipo en la configuración.",
        .greetingFromNow: """
        Desde ahora, lo que aquí se diga que detiene o frena el trabajo recibe un número y una respuesta en su hilo.
        """,
        .greetingUpward: """
        Si persiste, lo sabrá el responsable del equipo; si solo puede moverlo el financiador, también el financiador. \
        Los nombres y lo que se escribe nunca suben.
        """,
        .greetingKept: """
        Se guardan los mensajes sobre impedimentos. `retirar` o borrar el mensaje borra lo escrito. Para que pare, \
        basta quitar el bot de este canal.
        """,
        .encrypted: """
        Este canal está cifrado, así que aquí no se puede leer nada. El equipo necesita un canal sin cifrar.
        """,
        .conductSubject: "Alguien con quien hablar",
        .conductNothing: "Lo escrito trata de personas, no del trabajo. Nada se ha contado ni transmitido.",
        .conductHelp: """
        Puede ayudar alguien de confianza: recursos humanos, un comité de empresa o un médico; en caso de peligro, el \
        número de emergencias.
        """,
        .noteElsewhere: "{id}: anotado junto con {other}, comunicado {times}.",
        .noteAgainHere: "**{id}**: anotado, comunicado {times}. ¿Es algo distinto? `otra cosa`.",
        .noteAgain: """
        **{id}** otra vez: {title}, ya comunicado {times}. Su hilo continúa. ¿No es lo mismo? `otra cosa`.
        """,
        .noteOver: "**{id}**: {title}. ¿Está resuelto? `{answer}`. Sin respuesta, queda abierto.",
        .noteDone: "hecho",
        .noteDoneOf: "hecho {id}",
        .notePassedOn: """
        {id}: va palabra por palabra al responsable del equipo. Una respuesta que cuenta es un número, `mío para \
        FECHA`, `más información` o `ahora no`.
        """,
        .notePassedNowhere: """
        {id}: se queda aquí, para el equipo. Una respuesta que cuenta es un número, `mío para FECHA`, `más \
        información` o `ahora no`.
        """,
        .noteObjection: "{id}: {objection}",
        .noteNone: "Aquí no existe `{id}`.",
        .noteWhich: "¿Cuál? Su número va delante de la respuesta: `{id} hecho`.",
        .noteTeamTold: "Se avisa al equipo.",
        .noteKnown: "Es **{id}**. La respuesta está en el canal.",
        .listOpen: """
        {n, plural, =0 {No hay nada abierto en el equipo {team}.} one {# abierto en el equipo {team}:} other {# \
        abiertos en el equipo {team}:}}
        """,
        .listMine: """
        {n, plural, =0 {Nada pendiente de respuesta y nada a cargo.} one {# pendiente o a cargo:} other {# pendientes \
        o a cargo:}}
        """,
        .listMore: "Y {n} más.",
        .listLine: "**{id}** {title}, {severity} {since}",
        .listDriven: "**{id}** {title}, {severity} {since}; {name} se encarga",
        .listUndriven: "**{id}** {title}, {severity} {since}; aún sin nadie",
        .listSoundsOver: ", parece resuelto {since}",
        .explainHead: "{id}: {title} (estado: {state}).",
        .explainCorrected: "Sus etiquetas las corrigió {who}.",
        .explainRead: "Deducido de {words}; {percent} % de certeza.",
        .explainCarried: "Lo que se pide aquí vale también allí.",
        .explainNothing: "Por sí solo no ocurre nada más.",
        .explainBecause: """
        Se debe a {other}: lo que ocurra allí vale para ambos. Cuando aquello se resuelva, se preguntará aquí si esto \
        sigue ahí. `apart` lo deja contar por sí solo.
        """,
        .explainIfNobody: "Si nadie hace nada:",
        .explainStep: "{on}: {what}",
        .stepNudgeTeam: "se pregunta otra vez en el hilo quién se encarga",
        .stepTellLead: "lo sabrá el responsable del equipo",
        .stepRemindLead: "se le recuerda al responsable del equipo",
        .stepLeadPromise: "vence la promesa del responsable del equipo",
        .stepPreview: "el responsable del equipo ve lo que iría al financiador",
        .stepAsk: "se pregunta al financiador, en privado y sin nombres",
        .stepAskInstead: "se pregunta a quien sustituye al financiador, que está ausente",
        .stepHandBack: "se pregunta al financiador, ya de vuelta",
        .stepRemindFunder: "se le recuerda al financiador",
        .stepOverdue: "vence la promesa del financiador",
        .stepAskDeputy: "se pregunta al suplente",
        .stepRemindDeputy: "se le recuerda al suplente",
        .stepSilence: "se avisa aquí de que aún no hay respuesta",
        .stepVerify: "cuenta como verificado, salvo que alguien objete",
    ]
}
