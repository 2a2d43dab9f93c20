/// What stands in a team's thread as the state of an impediment, and on its buttons, in Portuguese.
extension Portuguese {
    static let thread: Wordlist = [
        .severityWordStopped: "parado",
        .severityWordSlowing: "mais lento",
        .labelNoImpediment: "Não é um impedimento",
        .labelStillThere: "Continua lá",
        .labelTried: "Tentado, em vão",
        .labelVerify: "Está mesmo resolvido",
        .labelWithdraw: "Retirar",
        .labelRelease: "Libertar já",
        .labelMerge: "O mesmo que outro",
        .labelUnmerge: "Contar à parte",
        .labelBecause: "Deve-se a outro",
        .labelApart: "Não se deve a outro",
        .labelAnother: "É outra coisa",
        .labelBecauseOf: "Deve-se a {id}",
        .labelSameAs: "O mesmo que {id}",
        .labelInstead: "{category}, não {other}",
        .labelReadWrongly: "Leitura errada?",
        .threadHead: "**{id}**: {title} ({category}).",
        .threadQuestion: "Trabalho parado ou mais lento? Sem resposta: {severity}.",
        .threadNudge: "{id}: {title}. Após {length}, ninguém assumiu. Quem assume? Basta `assumo`.",
        .threadNudgeStale: "{id}: {title}. Nada se disse {since}. Continua lá? Basta `continua lá` ou `feito`.",
        .threadNudgeDecided: "{id}: {title}. Decidido {onDay}. Está feito? Basta `feito` ou `continua lá`.",
        .threadNudgeOver: """
        {id}: {title}. Parece resolvido {since}. Está mesmo? Basta `feito` ou `continua lá`. Sem resposta, fica em \
        aberto.
        """,
        .threadNudgeBack: """
        {id}: {title}. Foi dado por resolvido e {since} parece estar de volta. É assim? Basta `reabrir` ou `feito`. \
        Sem resposta, não fica verificado.
        """,
        .threadBecause: "Deve-se a {other}.",
        .threadSaid: "Comunicado {times}.",
        .threadWithFunder: "Nas mãos do financiador {since}.",
        .threadDelegated: "Delegado em {name}.",
        .threadPromised: "Prometido para {day}.",
        .threadPostponed: "O financiador volta a isto {onDay}.",
        .threadDecided: "O financiador já decidiu.",
        .threadAsksMore: "O responsável da equipa responde a uma pergunta do financiador.",
        .threadOtherAsksMore: "O responsável da equipa responde a uma pergunta de {name}.",
        .threadHeld: "Retido pelo responsável da equipa até {moment}.",
        .threadOurs: "Fica na equipa até {day}.",
        .threadEndResolved: "Dado como resolvido {since}. Se voltar, basta `reabrir`.",
        .threadEndVerified: "Resolvido e verificado. Se voltar, basta `reabrir`.",
        .threadEndAccepted: "Vive-se com isto; o custo continua a contar. `reabrir` retoma-o.",
        .threadEndWithdrawn: "Retirado. O que se escreveu foi apagado.",
        .threadEndMerged: "A partir de agora é contado junto com {other}.",
        .threadEndTakenBack: "Retirado: não é um impedimento. Não chega a mais ninguém.",
        .threadEndTakenBackWidely: "Retirado: não é um impedimento. Avisa-se quem já sabia.",
        .threadLikeElsewhere: "Deve-se a {id} de {day} (equipa {team})? Basta `deve-se a {id}`.",
        .threadLike: "Igual a {id} de {day}? Basta `o mesmo que {id}`.",
        .threadWhoDrives: "Quem assume? Basta `assumo`.",
        .threadDriver: "{name} trata disto.",
        .threadReadWrongly: "Leitura errada? `não é um impedimento`",
        .threadReadWronglyElsewhere: "Leitura errada? `não é um impedimento`, `deve-se a {id}`",
        .threadReadWronglyLike: "Leitura errada? `não é um impedimento`, `o mesmo que {id}`",
        .threadReadWronglyHow: "Leitura errada? `{severity}`, `não {category}`, `não é um impedimento`",
        .threadSecretMasked: "Continha um segredo, que foi ocultado.",
        .threadNulReplaced: "Um sinal sem significado foi substituído.",
        .threadCutAtLimit: "Era longo: lido até ao limite.",
        .threadHearsNowThen: "{steward} é avisado agora; se persistir {on}, {funder} também.",
        .threadHearsNowBoth: "{steward} e {funder} são avisados agora.",
        .threadHearsNow: "{steward} é avisado agora.",
        .threadHearsThen: """
        {unless, select, unowned {Se ninguém assumir} other {Se não estiver resolvido}} até {moment}, \
        avisa-se {steward}; se persistir {on}, também {funder}.
        """,
        .threadHearsDigest: """
        {unless, select, unowned {Se ninguém assumir} other {Se não estiver resolvido}} até {moment}, \
        avisa-se {steward}; a partir de {day}, consta do resumo do financiador.
        """,
        .threadHears: """
        {unless, select, unowned {Se ninguém assumir} other {Se não estiver resolvido}} até {moment}, \
        avisa-se {steward}.
        """,
        .threadHearsDigestOnly: "A partir de {day}, consta do resumo do financiador.",
        .threadHearsFunder: "Se persistir {on}, avisa-se {funder}.",
        .threadTerseThen: "Sem mudança {on}: avisa-se {steward}; {then}: {funder}.",
        .threadTerseDigest: "Sem mudança {on}: avisa-se {steward}; {day}: o financiador.",
        .threadTerse: "Sem mudança {on}: avisa-se {steward}.",
    ]
}
