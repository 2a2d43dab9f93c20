/// How often the digest comes, and answers by mail, in Portuguese.
extension Portuguese {
    static let mail: Wordlist = [
        .cadenceTitle: "O seu resumo",
        .cadenceWeekly: "Chega todas as semanas.",
        .cadenceFortnightly: "Chega de duas em duas semanas e conta as duas.",
        .cadenceMonthly: "Chega uma vez por mês e conta o mês inteiro.",
        .cadenceStopped: "Já não chega. O responsável da equipa é avisado.",
        .cadenceStoppedRest: """
        O que para uma equipa continua a chegar-lhe. O que só a trava estava apenas no resumo, e agora não \
        lhe é pedido.
        """,
        .cadenceRest: "O que para uma equipa chega-lhe de qualquer modo, seja qual for a escolha aqui.",
        .cadenceLabelWeekly: "Todas as semanas",
        .cadenceLabelFortnightly: "De duas em duas semanas",
        .cadenceLabelMonthly: "Uma vez por mês",
        .cadenceLabelStopped: "Nenhum resumo",
        .cadenceLink: "Com que frequência chega",
        .cadenceFunder: "O financiador",
        .cadenceLeadSubject: "{name} já não recebe resumos",
        .cadenceLeadHead: "**{name}** desativou os resumos.",
        .cadenceLeadRest: """
        O que para uma equipa continua a seguir para o financiador. O que a trava estava só no resumo: não \
        lhe é pedido até que volte. `dito em pessoa` anota que o pedido foi feito pessoalmente.
        """,
        .mailTheDigest: "O resumo",
        .mailWhat: "**{id}**, {title}",
        .mailSomebody: "alguém",
        .mailNoAnswer: "{what}: {who} respondeu por correio, e cabe-lhe ler:",
        .mailOtherMailbox: "{what}: uma resposta ao que {who} recebeu veio de outra caixa. Nada mudou com ela. Diz:",
        .mailUnproven: "{what}: chegou um correio que pode ser de {who}. Nada mudou com ele. Diz:",
        .mailTooOld: "{what}: {who} respondeu a uma carta demasiado antiga. Nada mudou. Diz:",
        .mailUnreadTail: "Diga o que significa: `feito`, `nosso até DATA porque MOTIVO`, ou responda pessoalmente.",
        .mailCameBackSubject: "Um correio para {who} foi devolvido",
        .mailCameBack: "**{who}** não recebeu “{subject}”: o correio foi devolvido{number}.",
        .mailCameBackTail: """
        Diga-o pessoalmente, e mande verificar o endereço. `dito em pessoa` anota que o pedido foi feito \
        pessoalmente.
        """,
        .mailPassedOn:
            "O seu correio não foi lido como resposta; segue palavra por palavra para o responsável da equipa.",
        .mailNotRead: "Nada no seu correio foi lido como resposta.",
        .mailCountsUpward: """
        Uma resposta que conta é um número, `meu até DATA`, `mais informação` ou `agora não`; se forem \
        várias, cada uma na sua linha: `12: 1`.
        """,
        .mailCountsHere: """
        Uma resposta que conta é `assumo`, `feito`, `reter MOTIVO` ou `nosso até DATA porque MOTIVO`; se \
        forem várias, cada uma na sua linha: `12: feito`.
        """,
        .mailNoSuch: "Não há nenhum {id} a que possa responder.",
        .mailNothingWaits: "Neste momento nada aguarda a sua resposta, por isso nada mudou.",
        .mailWhichOne: "A qual se refere? Ponha o número antes: `{number}: 1`. Nada mudou.",
        .mailNumberFirst: "Ponha o número antes: `{number}: 1`. Nada mudou.",
        .mailLetterTooOld: """
        A carta a que respondeu é demasiado antiga, por isso nada mudou. O que escreveu segue palavra por \
        palavra para o responsável da equipa. A carta mais recente aceita respostas.
        """,
        .mailLetterTooOldUnread: """
        A carta a que respondeu é demasiado antiga, por isso nada mudou. A carta mais recente aceita respostas.
        """,
        .mailYourAnswer: "A sua resposta",
    ]
}
