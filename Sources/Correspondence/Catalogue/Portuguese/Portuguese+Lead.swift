/// What the lead hears, in Portuguese.
extension Portuguese {
    static let lead: Wordlist = [
        .leadAcceptance: """
        **{id}**, {title}: o financiador propõe viver com isto. {accept} aceita, e o custo continua a contar. Sem resposta, fica em aberto.
        """,
        .leadSubject: "{id}: {title} ({team})",
        .leadUnowned: "**{id}** continua sem ninguém após {length}.",
        .leadUnresolved: "**{id}** continua lá após {length}.",
        .leadSilent: "**{id}** está nas suas mãos {since}, ainda sem uma palavra.",
        .leadMissed: "**{id}**: o dia que indicou passou, e continua lá.",
        .leadStanding: "Equipa {team}: {title}, {since}. {severity}",
        .leadStandingSaid: "Equipa {team}: {title}, {since}, comunicado {said}. {severity}",
        .leadStandingTried: "Equipa {team}: {title}, {since}, tentado {tried}. {severity}",
        .leadStandingSaidTried: "Equipa {team}: {title}, {since}, comunicado {said}, tentado {tried}. {severity}",
        .leadStandingPastDue: "Equipa {team}: {title}, comunicado pela primeira vez {onDay}. {severity}",
        .leadSoundsOver: "Parece resolvido {since}, mas ninguém disse `feito`.",
        .leadUnconfirmed: """
        Ninguém o confirmou: enquanto ninguém disser uma palavra sobre isto, nada se pede ao financiador.
        """,
        .leadThen: "Se continuar lá {on}, o financiador fica a saber; verá antes o rascunho.",
        .leadStale: "**{id}**: nada se disse {since}, embora se tenha perguntado duas vezes na conversa.",
        .leadMayBeOver: "**{id}** aguarda ainda uma resposta, e talvez já esteja resolvido.",
        .leadMayBeBack: """
        **{id}**, {title}: foi dado por resolvido e parece ter voltado {since}; perguntou-se duas vezes na conversa. \
        É assim? Basta `reabrir {id}` ou `feito {id}`. Sem resposta, não fica verificado.
        """,
        .leadAsked: "Perguntado {onDay}: {who}.",
        .leadReviewDigest:
            "Sem nada da sua parte, a partir de {day} pode constar como pedido no resumo do financiador.",
        .leadYours: "`assumo`, `feito`, ou `nosso até DATA porque MOTIVO` se o financiador não puder ajudar.",
        .leadPreview: "{on} isto segue para o financiador:",
        .leadPreviewOther: "{on} isto segue para {name}:",
        .leadPreviewStandIn: "{on} isto segue para quem substitui o financiador ausente:",
        .leadPreviewTail: """
        `texto …` põe-no nas suas palavras. `dito pessoalmente` se o disser de viva voz. `reter MOTIVO` dá \
        {length}. `nosso até DATA porque MOTIVO` mantém-no na equipa. Sem nada da sua parte, segue como \
        está.
        """,
        .leadWantsToKnow: "**{id}**, {title}: o financiador quer saber mais.",
        .leadOtherWantsToKnow: "**{id}**, {title}: {name} quer saber mais.",
        .leadWaitsOnYou: "Aguarda a sua resposta. `texto …` responde, e o pedido volta com isso.",
        .leadSettled: "**{id}**, {title}: já está respondido, e nada é preciso da sua parte. O que foi escrito:",
        .leadOtherwise: "**{id}**, {title}: entretanto mudou. O que foi escrito antes:",
        .leadWrittenBefore: "Escrito antes:",
        .leadFunderWrote: "**{id}**, {title}: o financiador respondeu e escreveu:",
        .leadCourse: "**{id}**, {title}: {what}",
        .leadNoAnswer: "{who} não deu resposta {since}.",
        .leadPromiseOver: "{who} prometeu-o para {day}; esse dia passou, e continua lá.",
        .leadPromisePast: "{who} prometeu-o para {day}; esse dia passou.",
        .leadDecided: "{who} decidiu.",
        .leadDecidedSo: "{who} decidiu: “{option}”.",
        .leadDriven: "{who} trata disto.",
        .leadDrivenByYou: "Está nas suas mãos.",
        .leadUndriven: "Ninguém trata disto: `assumo` se ficar com isto; se não, `fica com NOME`.",
        .leadDecidedThen: "`feito` quando estiver resolvido. Após {length} sem uma palavra, pergunta-se na conversa.",
        .leadAskStands: """
        O pedido continua de pé: `texto …` redige-o de novo, `nosso até DATA porque MOTIVO` retira-o, `feito` se \
        já está resolvido. Sem nada da sua parte, fica como está.
        """,
        .leadQuestionOpen: """
        O que {who} queria saber continua a aguardar a sua resposta: `texto …` responde, e o pedido volta com isso.
        """,
        .leadReviewAccepted: "**{id}** está assumido, e hoje é o dia de o rever.",
        .leadReviewKept: "**{id}** ficou na equipa até hoje.",
        .leadReopens: "`reabrir` retoma-o. Sem nada da sua parte, fica como está.",
        .leadUnreadSubject: "{id}: uma resposta para ler",
        .leadUnread: "**{id}**: o financiador respondeu, e cabe-lhe ler:",
        .leadUnreadTail: """
        Diga o que significa: `feito`, `nosso até DATA porque MOTIVO`, ou responda pessoalmente ao \
        financiador.
        """,
        .leadUnreadChoice: "Uma escolha conta quando chega o seu número; foi essa a resposta dada.",
    ]
}
