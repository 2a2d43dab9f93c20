/// What a team is told in its thread as it happens, and who did it, in Spanish.
extension Spanish {
    static let told: Wordlist = [
        .whoYourLead: "el responsable",
        .whoYourProductOwner: "el Product Owner",
        .whoForYourLead: "quien sustituye al responsable",
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
        .toldTakenBack: "retirado: no es un impedimento. Nadie más lo sabrá.",
        .toldTakenBackWidely: "retirado: no es un impedimento. Se avisa a quien ya lo sabía.",
        .toldRelabelled: "se entiende ahora así: {title} ({category}).",
        .toldOwned: "{who} se encarga.",
        .toldLeadHas: "el responsable del equipo lo tiene.",
        .toldConfirmed: "el responsable del equipo confirma que hace falta el financiador.",
        .toldWorded: "la petición ya está puesta en palabras.",
        .toldHeld: "el responsable del equipo lo retiene (plazo: {moment}).",
        .toldReleased: "ya no está retenido.",
        .toldOurs: "se queda en el equipo hasta el {day}; antes no se pide nada.",
        .toldInDigest: "ya figura en el informe del financiador. No hay que hacer nada.",
        .toldInPerson: "se le ha dicho al financiador en persona. No hay que hacer nada.",
        .toldAskedFor: "{who} lo tiene ahora, mientras el financiador está ausente. No hay que hacer nada.",
        .toldAsked: "el financiador lo tiene ahora. No hay que hacer nada.",
        .toldAskedInstead: "el financiador está ausente. {who} recibe ahora la petición.",
        .toldHandedBack: "el financiador ha vuelto y lo tiene ahora. No hay que hacer nada.",
        .toldSeen: "{who} lo ha visto.",
        .toldPromised: "{who} lo tiene y responderá a más tardar el {day}. No hay que hacer nada.",
        .toldMissedByLead: "el día prometido ha pasado y sigue ahí. Lo sabrá el responsable del equipo.",
        .toldMissedByFunder: "el día prometido ha pasado y sigue ahí. Se pregunta de nuevo.",
        .toldDeputyAsked: "el financiador aún no ha respondido. Ahora se pregunta al suplente.",
        .toldSilence: "el financiador aún no ha respondido. No se olvida: también lo dice el informe.",
        .toldDelegated: "el financiador lo ha delegado en {name}.",
        .toldMoreInfo: "{who} quiere saber más; contesta el responsable del equipo.",
        .toldDecided: "{who} ha decidido. Actúa quien se encarga.",
        .toldDecidedSo: "{who} ha decidido: «{option}». Actúa quien se encarga.",
        .toldDeclined: "{who} lo ha rechazado. Se asume, y su coste sigue contando.",
        .toldPostponed: "{who} volverá a ello {onDay}.",
        .toldAcceptance: """
        {who} propone vivir con ello. Tienen que aceptarlo el responsable del equipo y el financiador.
        """,
        .toldAccepted: "lo asumen el responsable del equipo y el financiador. Su coste sigue contando.",
        .toldAcceptedUntil: """
        lo asumen el responsable del equipo y el financiador, y se vuelve a mirar {onDay}. Su coste sigue contando.
        """,
        .toldResolved: "resuelto, según {who}. Duró {length}. Si vuelve, basta `reabrir`.",
        .toldVerified: "verificado: está resuelto. Si vuelve, basta `reabrir`.",
        .toldReopened: "abierto de nuevo, con el mismo número; sus plazos siguen corriendo.",
        .toldWithdrawn: "retirado. Lo escrito queda borrado, y nadie más lo sabrá.",
        .toldMerged: "desde ahora se cuenta junto con {other}. `no es lo mismo` lo vuelve a separar.",
        .toldUnmerged: "vuelve a contar por separado.",
        .toldAbsorbed: "{other} cuenta aquí desde ahora: comunicado {times}.",
        .toldParted: "{other} vuelve a contar por separado.",
        .toldCausedBy: """
        se debe a {other}, y allí se pide. Por sí solo ya no lleva a nada más; `apart` lo deshace.
        """,
        .toldSetApart: "vuelve a contar por sí solo.",
        .toldCauseEnded: """
        {other}, a lo que se debía, está resuelto. ¿Esto también? `hecho` o `sigue ahí`; sin una palabra, sus plazos \
        siguen corriendo.
        """,
        .toldCauseReturned: "{other} vuelve a estar abierto, así que se pide allí.",
        .toldConsequence: "{other} se debe a este.",
    ]
}
