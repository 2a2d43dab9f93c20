/// Asks, reminders and corrections, in Portuguese.
extension Portuguese {
    static let ask: Wordlist = [
        .askHead: "Em {product} há algo que depende da sua decisão ({id}){aside}.",
        .askHeadOf: "**{id}**, {product}{aside}:",
        .askAsideDeputy: "; o financiador não respondeu",
        .askAsideAnswered: ", com o que queria saber",
        .askAsideDelegated: "; foi delegado em si",
        .askAsideAway: ", enquanto o financiador está ausente",
        .askAsideBack: "; pedido durante a sua ausência",
        .askSaid: "Comunicado {said}.",
        .askTried: "Tentado {tried}.",
        .askSaidTried: "Comunicado {said}, tentado {tried}.",
        .askBackDecided: "Decidido {on}; está de volta {since}.",
        .askBackDecidedSo: "Decidido {on}: “{option}”; está de volta {since}.",
        .askBackDeclined: "Recusado {on}; de novo em aberto {since}.",
        .askBackLivedWith: "Assumido {on}; de novo em aberto {since}.",
        .askBackOver: "Dado por resolvido {on}; está de volta {since}.",
        .askSlower: "O trabalho continua, mais devagar do que poderia.",
        .askPastDue: "Um pagamento com que a equipa {team} conta está em atraso.",
        .askOfOne: "Uma pessoa da equipa {team}, há {length}: {title}.",
        .askStopsOne: "Uma pessoa não pode trabalhar.",
        .askOthers: "{n, plural, one {outro depende} other {outros {n, words} dependem}} disto.",
        .askOthersIn: "{n, plural, one {outro depende} other {outros {n, words} dependem}} disto, também em {teams}.",
        .askEndangers: """
        Põe em perigo o que foi prometido: {promise}{more, plural, =0 {} one {, e mais #} other {, e mais \
        #}}.
        """,
        .askAsked: "Pede-se: {what}{by} (pedido ainda por redigir).",
        .askAskedInWords: "Pede-se: {what}{by}.",
        .askBy: ", até {day}",
        .askWasNeeded: "; era preciso até {day}",
        .askSuggested: "{option} (sugerido)",
        .askCost: """
        Esperar custa cerca de {cost} por semana ({size, plural, one {# pessoa} other {# pessoas}}, {rate} \
        por dia cada uma).
        """,
        .askCostOnly: "Esperar custa cerca de {cost} por semana ({size, plural, one {# pessoa} other {# pessoas}}).",
        .askCostOfTeams: """
        Esperar custa cerca de {cost} por semana ({size, plural, one {# pessoa} other {# pessoas}} em \
        {teams, plural, one {# equipa} other {# equipas}}, {rate} por dia cada uma).
        """,
        .askCostOnlyOfTeams: """
        Esperar custa cerca de {cost} por semana ({size, plural, one {# pessoa} other {# pessoas}} em \
        {teams, plural, one {# equipa} other {# equipas}}).
        """,
        .askWorth: "O que espera vale {value} por semana, como acordado para o produto.",
        .askHowToAnswer: "Responda {choices}, `meu até DATA`, `mais informação` ou `agora não`.",
        .askOtherwiseAgain: "Sem resposta: um lembrete após {length}.",
        .askOtherwiseDeputy: "Sem resposta, pergunta-se ao suplente {onDay}.",
        .askOtherwiseTeam: "Sem resposta, a equipa fica a saber que não há nenhuma.",
        .askOtherwiseBack: "Sem resposta, pergunta-se ao financiador no seu regresso.",
        .askReminder: "**{id}**, {title} (equipa {team}): pedido {on}, ainda sem resposta. {stops}",
        .askReminderAgain: "**{id}**, {title} (equipa {team}): pedido de novo {on}, sem resposta desde então. {stops}",
        .askReminderMissed: """
        **{id}**, {title} (equipa {team}): prometido para {day}, ainda não chegou, e sem resposta {since}. \
        {stops}
        """,
        .askOverdue: "**{id}**, {title} (equipa {team}): prometido para {day}, ainda não chegou. {stops}",
        .askStillYours: "Continua nas suas mãos? `meu até DATA`, ou `delegar em NOME`.",
        .askManyThings: """
        {n, plural, one {# coisa depende} other {# coisas dependem}} da sua decisão. Ponha o número antes da \
        resposta: `{first}: 1`.
        """,
        .askSubjectMany: "{n, plural, one {# coisa depende} other {# coisas dependem}} da sua decisão",
        .askSubject: "{product}: algo que depende da sua decisão ({id})",
        .askSubjectReminder: "{product}: algo aguarda a sua resposta ({id})",
        .askSubjectOverdue: "{product}: prometido e ainda em falta ({id})",
        .labelOwn: "Assumo",
        .labelDone: "Está resolvido",
        .labelOurs: "Fica na equipa",
        .labelConfirm: "É preciso o financiador",
        .labelAccept: "Vivemos com isso",
        .labelWording: "Redigir",
        .labelInPerson: "Digo-o eu",
        .labelHold: "Reter",
        .labelReopen: "Retomar",
        .labelMine: "Meu, com data",
        .labelDelegate: "Delegar",
        .labelMoreInfo: "Mais informação",
        .labelNotNow: "Agora não",
        .labelDecline: "Recusar",
        .labelSeen: "Visto",
        .correctionSubject: "{id}: já não é como foi enviado",
        .correctionResolved: "**{id}**, {title}: a equipa diz que está resolvido. Nada é preciso da sua parte.",
        .correctionReopened: "**{id}**, {title}: está de novo em aberto, e o que se pediu continua de pé.",
        .correctionUnmerged: "**{id}**, {title}: volta a contar sozinho, e o que se pediu continua de pé.",
        .correctionCauseEnded:
            "**{id}**, {title}: {other}, a causa, já não está em aberto, e o que se pediu continua de pé.",
        .correctionMerged: "**{id}**, {title}: a partir de agora conta com {other}.",
        .correctionCausedBy:
            "**{id}**, {title}: deve-se a {other}, e é lá que se pede. Só por si, nada é preciso da sua parte.",
        .correctionRelabelled: "**{id}** passa a ser lido assim: {title}. {severity}",
        .correctionNotAnImpediment: """
        **{id}** (equipa {team}, {since}): foi retirado, não é um impedimento. Nada é preciso da sua parte.
        """,
        .correctionTakenBack: "**{id}**, {title}: foi retirado. Nada é preciso da sua parte.",
        .correctionDecided:
            "**{id}**, {title}: está decidido. Já não é preciso nada da sua parte.",
        .correctionDecidedSo:
            "**{id}**, {title}: está decidido: “{option}”. Já não é preciso nada da sua parte.",
        .correctionKept:
            "**{id}**, {title}: a equipa fica com isto até {day}. Antes disso não é preciso nada da sua parte.",
        .correctionWorded:
            "**{id}**, {title}: o pedido já está posto em palavras.",
        .askPutOff:
            "**{id}**, {title} na equipa {team}: adiado até hoje. {stops}",
        .askAcceptance: """
        **{id}**, {title} (equipa {team}): o {steward, select, owner {Product Owner} other {responsável da equipa}} \
        propõe viver com isto. {accept} aceita, e o custo continua a contar. Sem resposta, fica em aberto.
        """,
        .correctionStands: "Isto substitui o que lhe foi enviado a esse respeito. O pedido mantém-se:",
        .askProposed: """
        O {steward, select, owner {Product Owner} other {responsável da equipa}} propôs {on} viver com isto; \
        {accept} aceita.
        """,
        .askOtherwiseDigest: "Sem resposta, fica à espera no resumo.",
        .correctionReplaces: "Isto substitui o que lhe foi enviado a esse respeito.",
    ]
}
