/// What a team is told in its thread as it happens, and who did it, in Spanish.
extension Spanish {
    static let told: Wordlist = [
        .whoYourLead: "el responsable del equipo",
        .whoYourProductOwner: "el Product Owner",
        .whoForYourLead: "quien sustituye al responsable del equipo",
        .whoFunder: "el financiador",
        .whoForFunder: "quien sustituye al financiador",
        .whoDeputy: "el suplente",
        .whoLead: "el responsable del equipo",
        .whoProductOwner: "el Product Owner",
        .whoSomebody: "alguien del equipo",
        .toldHead: "{id}: {what}",
        .toldNoted: "anotado.",
        .toldTried: "anotado, intentado {times}.",
        .toldOvertaken: "anotado; vale lo que se dijo después.",
        .toldSaidAgain: "anotado, comunicado {times}.",
        .toldTakenBack: "retirado: no es un impedimento. No llega a nadie más.",
        .toldTakenBackWidely: "retirado: no es un impedimento. Se avisa a quien ya lo sabía.",
        .toldRelabelled: "se entiende ahora así: {title} ({category}).",
        .toldOwned: "{who} se encarga.",
        .toldLeadHas: "ya lo tiene el responsable del equipo.",
        .toldConfirmed: "el responsable del equipo confirma que hace falta el financiador.",
        .toldWorded: "la petición ya está redactada.",
        .toldHeld: "el responsable del equipo lo retiene hasta {moment}.",
        .toldReleased: "ya no está retenido.",
        .toldOurs: "se queda en el equipo hasta el {day}; antes no se pide nada.",
        .toldInDigest: "ya figura en el informe del financiador. No hay que hacer nada.",
        .toldInPerson: "se le ha dicho al financiador en persona. No hay que hacer nada.",
        .toldAskedFor: "{who} lo tiene ahora, mientras el financiador está ausente. No hay que hacer nada.",
        .toldAsked: "el financiador lo tiene ahora. No hay que hacer nada.",
        .toldAnswered: "{who} ya tiene la respuesta. No hay que hacer nada.",
        .toldAskedInstead: "el financiador está ausente. {who} recibe ahora la petición.",
        .toldHandedBack: "el financiador ha vuelto y lo tiene ahora. No hay que hacer nada.",
        .toldSeen: "{who} lo ha visto.",
        .toldPromised: "{who} lo tiene y responderá a más tardar el {day}. No hay que hacer nada.",
        .toldMissedByLeadAway:
            "ha pasado el día prometido, y esto sigue ahí. Se avisa a quien sustituye al responsable.",
        .toldMissedByLead: "ha pasado el día prometido, y esto sigue ahí. Se avisa al responsable del equipo.",
        .toldMissedByFunder: "ha pasado el día prometido, y esto sigue ahí. Se pregunta de nuevo.",
        .toldDeputyAsked: "{who} aún no ha respondido. Ahora la petición va al suplente.",
        .toldSilence: "{who} aún no ha respondido. No se olvida: también lo dice el informe.",
        .toldDelegated: "se ha delegado en {name}.",
        .toldMoreInfo: "{who} quiere saber más; contesta el responsable del equipo.",
        .toldDecided: "{who} ha decidido. Actúa quien se encarga.",
        .toldDecidedSo: "{who} ha decidido: «{option}». Actúa quien se encarga.",
        .toldDeclined: "{who} lo ha rechazado. Se vive con ello, y su coste sigue contando.",
        .toldPostponed: "{who} volverá a ello {onDay}.",
        .toldAcceptance: """
        {who} propone vivir con ello. Tienen que aceptarlo el responsable del equipo y el financiador.
        """,
        .toldAccepted: "el responsable del equipo y el financiador aceptan vivir con ello. Su coste sigue contando.",
        .toldAcceptedUntil: """
        el responsable del equipo y el financiador aceptan vivir con ello; se vuelve a mirar {onDay}. Su coste sigue \
        contando.
        """,
        .toldResolved: "resuelto, según {who}. Duró {length}. Si vuelve, basta `reabrir`.",
        .toldVerified: "verificado: está resuelto. Si vuelve, basta `reabrir`.",
        .toldReopened: "abierto de nuevo, con el mismo número; sus plazos siguen corriendo.",
        .toldNotOver: "¿Resuelto al final? Basta `hecho`.",
        .toldWithdrawn: "retirado. Lo escrito queda borrado, y no llega a nadie más.",
        .toldWithdrawnWidely: "retirado. Lo escrito queda borrado. Se avisa a quien ya lo sabía.",
        .toldMerged: "desde ahora se cuenta junto con {other}. `no es lo mismo` lo vuelve a separar.",
        .toldUnmerged: "vuelve a contarse por separado.",
        .toldAbsorbed: "{other} cuenta aquí desde ahora: comunicado {times}.",
        .toldParted: "{other} vuelve a contarse por separado.",
        .toldCausedBy: """
        se debe a {other}, y la petición se hace allí. Por este solo ya no se pide nada; `no se debe a otro` lo deshace.
        """,
        .toldSetApart: "ya no se debe a otro.",
        .toldCauseEnded: """
        {other}, la causa, ya no está abierto. ¿Este está resuelto? Basta `hecho` o `sigue ahí`; sin respuesta, sus plazos \
        siguen corriendo.
        """,
        .toldCauseReturned: "{other} vuelve a estar abierto, así que la petición se hace allí.",
        .toldConsequence: "{other} se debe a este.",
    ]
}
