/// Short answers to whoever speaks to the bot, in Portuguese.
extension Portuguese {
    static let note: Wordlist = [
        .helpSay: """
        Basta dizer aqui o que trava o trabalho, por palavras próprias. Recebe um número e uma resposta na conversa.
        """,
        .helpAnswer: """
        Na conversa: `assumo`, `tentado …`, `continua lá`, `feito`, `reabrir`, `retirar`; em caso de leitura errada, \
        `mais lento` ou `não é um impedimento`.
        """,
        .helpUpward: """
        Ninguém pelo meio: o que só depende do financiador chega ao financiador, sem nomes e sem o que aqui se escreveu.
        """,
        .helpAsked: """
        Responda a cada pedido com o número antes: `{id} 1`, `{id} meu até DATA`, `{id} mais informação` ou \
        `{id} agora não`.
        """,
        .helpStatus: "`estado` mostra aqui o que espera a sua resposta.",
        .connectNobody: "Nenhuma equipa está ligada a este canal, por isso nada do que aqui se diz é guardado.",
        .connectHow: "Para o ligar, basta acrescentar `{channel}` aos `channels` de uma equipa na configuração.",
        .connectPrivately: """
        O que se diz aqui não é de nenhuma equipa e não é guardado. O que trava o trabalho diz-se no canal da equipa; \
        `estado` mostra aqui o que está a seu cargo.
        """,
        .greetingFromNow: """
        A partir de agora, o que parar ou atrasar o trabalho e for dito aqui recebe um número e resposta na conversa.
        """,
        .greetingUpward: """
        Se persistir, avisa-se o responsável da equipa; se só depender do financiador, também o financiador. Nomes e \
        mensagens nunca lhe chegam.
        """,
        .greetingKept: """
        Guardam-se mensagens sobre impedimentos. `retirar` ou apagar a mensagem elimina o que se escreveu. Para \
        terminar, basta remover o bot deste canal.
        """,
        .encrypted: """
        Este canal está cifrado, por isso aqui nada se pode ler. A equipa precisa de um canal não cifrado.
        """,
        .conductSubject: "Alguém com quem falar",
        .conductNothing: """
        O que se escreveu é sobre pessoas, não sobre trabalho. Nada foi contabilizado nem transmitido.
        """,
        .conductHelp: """
        Alguém de confiança pode ajudar: os recursos humanos, a comissão de trabalhadores ou um médico; em perigo, o \
        número de emergência.
        """,
        .noteElsewhere: "{id}: anotado junto com {other}, comunicado {times}.",
        .noteAgainHere: "**{id}**: anotado, comunicado {times}. É um caso à parte? Basta `outra coisa`.",
        .noteAgain: """
        **{id}** de novo: {title}, já comunicado {times}. Continua na conversa onde começou. Não é o mesmo? Basta \
        `outra coisa`.
        """,
        .noteOver: "**{id}**: {title}. Está resolvido? Basta `{answer}`. Sem resposta, fica em aberto.",
        .noteOverLivedWith:
            "**{id}**: {title}, vive-se com isto. Está resolvido? Basta `{answer}`. Sem resposta, nada muda.",
        .noteBack: """
        **{id}**: {title}, dado por resolvido. Voltou? Basta `{reopen}`; se não, `{done}`; se é um caso à parte, \
        `outra coisa`. Sem resposta, não fica verificado.
        """,
        .noteDone: "feito",
        .noteDoneOf: "feito {id}",
        .notePassedOn: """
        {id}: segue palavra por palavra para o {steward, select, owner {Product Owner} other {responsável da equipa}}. \
        Como resposta vale um número, `meu até DATA`, `mais informação` ou `agora não`.
        """,
        .notePassedNowhere: """
        {id}: fica aqui para a equipa. Como resposta vale um número, `meu até DATA`, `mais informação` ou `agora \
        não`.
        """,
        .notePassedToNobody: """
        {id}: ninguém lê estas palavras, pois não há responsável da equipa. Como resposta vale um número, `meu até \
        DATA`, `mais informação` ou `agora não`.
        """,
        .noteObjection: "{id}: {objection}",
        .noteNone: "Aqui não existe `{id}`.",
        .noteWhich: "Qual? O número vem antes da resposta: `{id} feito`.",
        .noteWhichOf: "Qual? O número vem antes da resposta: `{answer}`.",
        .noteTeamTold: "A equipa é avisada.",
        .noteKnown: "É **{id}**. A resposta está no canal.",
        .listOpen: """
        {n, plural, =0 {Nada está em aberto na equipa {team}.} one {# em aberto na equipa {team}:} other {# em aberto \
        na equipa {team}:}}
        """,
        .listMine: """
        {n, plural, =0 {Nada está nas suas mãos nem aguarda a sua resposta.} one {Um está nas suas mãos:} other {# \
        estão nas suas mãos:}}
        """,
        .listMore: "E mais {n}.",
        .listLine: "**{id}** {title}, trabalho {severity} {since}",
        .listDriven: "**{id}** {title}, trabalho {severity} {since}; {name} trata disto",
        .listUndriven: "**{id}** {title}, trabalho {severity} {since}; ninguém assumiu",
        .listSoundsOver: ", parece resolvido {since}",
        .explainHead: "{id}: {title} (estado: {state}).",
        .explainCorrected: "Foi {who} quem corrigiu a leitura.",
        .explainRead: "Lido a partir de {words}; {percent} % de certeza.",
        .explainCarried: "O que aqui se pede vale também para o que disto depende.",
        .explainNothing: "Nada mais acontece por si só.",
        .explainBecause: """
        Deve-se a {other}: o que lá acontece vale para ambos. Quando isso estiver resolvido, pergunta-se aqui se \
        este continua lá. `não se deve a outro` desfaz isso.
        """,
        .explainIfNobody: "Se ninguém fizer nada:",
        .explainStep: "{on}: {what}",
        .stepNudgeTeam: "pergunta-se mais uma vez na conversa quem assume",
        .stepTellLead: "avisa-se o {steward, select, owner {Product Owner} other {responsável da equipa}}",
        .stepRemindLead: "o {steward, select, owner {Product Owner} other {responsável da equipa}} recebe um lembrete",
        .stepLeadPromise:
            "chega o dia prometido pelo {steward, select, owner {Product Owner} other {responsável da equipa}}",
        .stepPreview: """
        o {steward, select, owner {Product Owner} other {responsável da equipa}} vê o que seguiria para o financiador
        """,
        .stepAsk: "o pedido segue para o financiador, em privado e sem nomes",
        .stepAskInstead: "o pedido segue para quem substitui o financiador ausente",
        .stepHandBack: "o pedido segue para o financiador, já de regresso",
        .stepRemind: "{who} recebe um lembrete",
        .stepOverdue: "chega o dia que {who} prometeu",
        .stepAskDeputy: "o pedido segue para o suplente",
        .stepSilence: "diz-se aqui que ainda não há resposta",
        .stepVerify: "conta como verificado, salvo objeção",
        .stepStale: "pergunta-se aqui se continua lá",
        .stepReview: "pede-se ao {steward, select, owner {Product Owner} other {responsável da equipa}} que o reveja",
        .explainWord: "«{word}»",
        .evidenceNoted: "Anotado: {what}. O financiador vê a data e o número, não o que se escreveu.",
        .evidenceBoth: "{one}, e {other}",
        .evidenceShown: """
        software que funciona, mostrado a {n, plural, =0 {um utilizador} one {um utilizador} other {# utilizadores}}
        """,
        .evidenceTalk: "uma conversa com {n, plural, =0 {um utilizador} one {um utilizador} other {# utilizadores}}",
        .evidenceRuns: "funciona; quando um utilizador o tiver visto, basta `mostrado a …`",
        .evidenceUsed: "é usado a sério{n, plural, =0 {} one { por um utilizador} other { por # utilizadores}}",
        .evidenceBenefit: "um primeiro benefício",
        .evidenceCancelled: "uma conversa com utilizadores que não aconteceu",
    ]
}
