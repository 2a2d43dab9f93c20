/// What stands in a team's thread as the state of an impediment, and on its buttons, in Spanish.
extension Spanish {
    static let thread: Wordlist = [
        .severityWordStopped: "parado",
        .severityWordSlowing: "más lento",
        .labelNoImpediment: "No es un impedimento",
        .labelStillThere: "Sigue ahí",
        .labelTried: "Intentado, en vano",
        .labelVerify: "Resuelto de verdad",
        .labelWithdraw: "Retirarlo",
        .labelRelease: "Liberarlo ya",
        .labelMerge: "Lo mismo que otro",
        .labelUnmerge: "Contarlo por separado",
        .labelBecause: "Se debe a otro",
        .labelApart: "No se debe a otro",
        .labelAnother: "Es otra cosa",
        .labelBecauseOf: "Se debe a {id}",
        .labelSameAs: "Lo mismo que {id}",
        .labelInstead: "{category}, no {other}",
        .labelReadWrongly: "¿Malentendido?",
        .threadHead: "**{id}**: {title} ({category}).",
        .threadQuestion: "¿Trabajo parado o más lento? Sin respuesta: {severity}.",
        .threadNudge: "{id}: {title}. Sigue sin nadie a cargo tras {length}. ¿Quién se encarga? Basta `me encargo`.",
        .threadNudgeStale: "{id}: {title}. No se ha dicho nada {since}. ¿Sigue ahí? Basta `sigue ahí` o `hecho`.",
        .threadNudgeDecided: "{id}: {title}. Decidido {onDay}. ¿Está hecho? Basta `hecho` o `sigue ahí`.",
        .threadNudgeOver: """
        {id}: {title}. Parece resuelto {since}. ¿Lo está? Basta `hecho` o `sigue ahí`. Sin respuesta, queda abierto.
        """,
        .threadNudgeBack: """
        {id}: {title}. Se dio por resuelto y {since} parece que ha vuelto. ¿Es así? Basta `reabrir` o `hecho`. Sin \
        respuesta, no queda verificado.
        """,
        .threadBecause: "Se debe a {other}.",
        .threadSaid: "Comunicado {times}.",
        .threadWithFunder: "En manos del financiador {since}.",
        .threadDelegated: "Delegado en {name}.",
        .threadPromised: "Prometido para el {day}.",
        .threadPostponed: "El financiador volverá a ello {onDay}.",
        .threadDecided: "El financiador ha decidido.",
        .threadAsksMore: "El responsable del equipo contesta a una pregunta del financiador.",
        .threadOtherAsksMore: "El responsable del equipo contesta a una pregunta de {name}.",
        .threadHeld: "Retenido por el responsable del equipo hasta {moment}.",
        .threadOurs: "Se queda en el equipo hasta el {day}.",
        .threadEndResolved: "Dado por resuelto {since}. Si vuelve, basta `reabrir`.",
        .threadEndVerified: "Resuelto y verificado. Si vuelve, basta `reabrir`.",
        .threadEndAccepted: "Se vive con ello; su coste sigue contando. `reabrir` lo retoma.",
        .threadEndWithdrawn: "Retirado. Lo escrito queda borrado.",
        .threadEndMerged: "Desde ahora se cuenta junto con {other}.",
        .threadEndTakenBack: "Retirado: no es un impedimento. No llega a nadie más.",
        .threadEndTakenBackWidely: "Retirado: no es un impedimento. Se avisa a quien ya lo sabía.",
        .threadLikeElsewhere: "¿Se debe a {id} del {day} (equipo {team})? `se debe a {id}`.",
        .threadLike: "¿Como {id} del {day}? `lo mismo que {id}`.",
        .threadWhoDrives: "¿Quién se encarga? `me encargo`.",
        .threadDriver: "{name} se encarga.",
        .threadReadWrongly: "¿Malentendido? `no es un impedimento`",
        .threadReadWronglyElsewhere: "¿Malentendido? `no es un impedimento`, `se debe a {id}`",
        .threadReadWronglyLike: "¿Malentendido? `no es un impedimento`, `lo mismo que {id}`",
        .threadReadWronglyHow: "¿Malentendido? `{severity}`, `no {category}`, `no es un impedimento`",
        .threadSecretMasked: "Se ha ocultado un secreto que contenía.",
        .threadNulReplaced: "Se ha sustituido un carácter sin significado.",
        .threadCutAtLimit: "Era largo: se ha leído hasta el límite.",
        .threadHearsNowThen: "{steward} lo sabe ya; si persiste {on}, lo sabrá {funder}.",
        .threadHearsNowBoth: "{steward} y {funder} lo saben ya.",
        .threadHearsNow: "{steward} lo sabe ya.",
        .threadHearsThen: """
        Si para {moment} {unless, select, unowned {nadie se encarga} other {no está resuelto}}, lo sabrá \
        {steward}; si persiste {on}, también {funder}.
        """,
        .threadHearsDigest: """
        Si para {moment} {unless, select, unowned {nadie se encarga} other {no está resuelto}}, lo sabrá \
        {steward}; desde el {day} figura en el informe del financiador.
        """,
        .threadHears: """
        Si para {moment} {unless, select, unowned {nadie se encarga} other {no está resuelto}}, lo sabrá \
        {steward}.
        """,
        .threadHearsDigestOnly: "Desde el {day} figura en el informe del financiador.",
        .threadHearsFunder: "Si persiste {on}, lo sabrá {funder}.",
        .threadTerseThen: "Si persiste {on}, lo sabrá {steward}; {then}, {funder}.",
        .threadTerseDigest: "Si persiste {on}, lo sabrá {steward}; el {day}, el financiador.",
        .threadTerse: "Si persiste {on}, lo sabrá {steward}.",
    ]
}
