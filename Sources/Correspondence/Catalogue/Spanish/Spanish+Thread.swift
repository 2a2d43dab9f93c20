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
        .labelSameAs: "Lo mismo que {id}",
        .labelInstead: "{category}, no {other}",
        .labelReadWrongly: "¿Malentendido?",
        .threadHead: "**{id}**: {title} ({category}).",
        .threadQuestion: "¿Trabajo parado o más lento? Sin respuesta cuenta como {severity}.",
        .threadNudge: "{id}: {title}. Sigue sin nadie a cargo tras {length}. ¿Quién se encarga? Basta `me encargo`.",
        .threadNudgeOver: "{id}: {title}. Parece resuelto {since}. ¿Lo está? Basta `hecho`.",
        .threadBecause: "Se debe a {other}.",
        .threadSaid: "Comunicado {times}.",
        .threadWithFunder: "En manos del financiador {since}.",
        .threadPromised: "Prometido para el {day}.",
        .threadPostponed: "El financiador volverá a ello {onDay}.",
        .threadDecided: "El financiador ha decidido.",
        .threadAsksMore: "El responsable del equipo contesta a una pregunta del financiador.",
        .threadHeld: "Retenido por el responsable del equipo (hasta: {moment}).",
        .threadOurs: "Se queda en el equipo hasta el {day}.",
        .threadEndResolved: "Dado por resuelto {since}. Si vuelve, basta `reabrir`.",
        .threadEndVerified: "Resuelto y verificado. Si vuelve, basta `reabrir`.",
        .threadEndAccepted: "Se vive con ello; su coste sigue contando. `reabrir` lo retoma.",
        .threadEndWithdrawn: "Retirado. Lo escrito queda borrado.",
        .threadEndMerged: "Desde ahora se cuenta junto con {other}.",
        .threadEndTakenBack: "Retirado: no es un impedimento. No llega a nadie más.",
        .threadLike: "¿Como {id} del {day}? `lo mismo que {id}`.",
        .threadWhoDrives: "¿Quién se encarga? `me encargo`.",
        .threadDriver: "{name} se encarga.",
        .threadReadWrongly: "¿Malentendido? `no es un impedimento`",
        .threadReadWronglyHow: "¿Malentendido? `{severity}`, `no {category}`, `no es un impedimento`",
        .threadSecretMasked: "Se ha ocultado un secreto que contenía.",
        .threadNulReplaced: "Se ha sustituido un carácter sin significado.",
        .threadCutAtLimit: "Era largo: se ha leído hasta el límite.",
        .threadHearsNowThen: "{steward} lo sabe ya; si persiste {on}, lo sabrá {funder}.",
        .threadHearsNow: "{steward} lo sabe ya.",
        .threadHearsThen: """
        {unless, select, unowned {Si nadie se encarga} other {Si no está resuelto}}, lo sabrá {steward} ({moment}); \
        si persiste {on}, también {funder}.
        """,
        .threadHearsDigest: """
        {unless, select, unowned {Si nadie se encarga} other {Si no está resuelto}}, lo sabrá {steward} ({moment}); \
        desde el {day} figura en el informe del financiador.
        """,
        .threadHears: """
        {unless, select, unowned {Si nadie se encarga} other {Si no está resuelto}}, lo sabrá {steward} ({moment}).
        """,
        .threadHearsFunder: "Si persiste {on}, lo sabrá {funder}.",
        .threadTerseThen: "Si persiste {on}, lo sabrá {steward}; {then}, {funder}.",
        .threadTerseDigest: "Si persiste {on}, lo sabrá {steward}. Desde el {day}: informe del financiador.",
        .threadTerse: "Si persiste {on}, lo sabrá {steward}.",
    ]
}
