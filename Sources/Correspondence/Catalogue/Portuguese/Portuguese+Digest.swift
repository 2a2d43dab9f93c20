/// The digest, in Portuguese.
extension Portuguese {
    static let digest: Wordlist = [
        .digestSubject: "{products}, semana até {day}",
        .digestSubjectLong: "{products}, de {start} a {day}",
        .digestHeartbeatSubject:
            "{products}: nada precisa da sua atenção {every, select, week {esta semana} other {desta vez}}",
        .digestProductsMore: "{products} e mais {n}",
        .digestHeartbeat: """
        {products}: nada precisa da sua atenção {every, select, week {esta semana} other {desta vez}}. {open} {vitals}
        """,
        .digestHeartbeatOpen: """
        {n, plural, =0 {Não consta nada em aberto.} one {# impedimento está nas mãos da equipa.} other {# \
        impedimentos estão nas mãos da equipa.}}\
        {stopping, plural, =0 {} one { Um impede o trabalho.} other { # impedem o trabalho.}}
        """,
        .digestLate: "Este resumo chega tarde: era devido {on}.",
        .digestBottomLine: """
        **{n, plural, one {# coisa que só depende} other {# coisas que só dependem}} da sua decisão.** {n, \
        plural, one {Espera} other {A mais antiga espera}} há {days, plural, =0 {menos de um dia} one {# \
        dia} other {# dias}}.
        """,
        .digestNothingElse: "Nada mais precisa da sua atenção.",
        .digestNothingNew: "**Nada de novo que só dependa da sua decisão.**",
        .digestNewsFollows: "Seguem as novidades de pedidos anteriores.",
        .digestAsk: "Pede-se: {asked}{by}. {options} Responda `{answer}`",
        .digestAskBare: "Pede-se: {asked}{by}. Responda `{number}: meu até DATA`",
        .digestAskHead: "**{number}. {id}, {title}**, equipa {team} ({history}): {stops}",
        .digestAskHeadBare: "**{number}. {id}, {title}** ({history}).",
        .digestDays: "{n, plural, one {# dia} other {# dias}}",
        .digestSaid: "comunicado {said}",
        .digestTried: "tentado {tried}",
        .digestSuggestedOnly: "{option}{more, plural, =0 {} one {, ou outra via} other {, ou outras # vias}}",
        .digestUnanswered:
            "Pedido feito {days, plural, =0 {hoje} one {ontem} other {há # dias}}; ainda sem resposta.",
        .digestUnansweredAgain:
            "Pedido repetido {days, plural, =0 {hoje} one {ontem} other {há # dias}}; sem resposta desde então.",
        .digestSeen: "Visto {on}, ainda sem decisão.",
        .digestMissedBy: "{who} prometeu-o para {day}; ainda não chegou.",
        .digestMissed: "Prometido para {day}, ainda não chegou.",
        .digestAgain: """
        Sem resposta, {n, plural, one {volta} other {voltam}} a estar aqui na próxima {every, select, week {semana} \
        other {vez}}.
        """,
        .digestMore: "{n, plural, one {E mais #.} other {E mais #.}}",
        .digestMoreStopped: "Trabalho parado: {ids}.",
        .digestMoreSlower: "Trabalho mais lento: {ids}.",
        .digestAgainInTurn:
            "Sem resposta, {n, plural, one {volta} other {voltam}} a estar aqui; com o mesmo peso, à vez.",
        .digestSilent: "Sem resposta há {length}: {ids}.",
        .digestSilentPassedOn: "Delegado, e sem resposta há {length}: {ids}.",
        .digestWaiting: "À espera da sua resposta: {n}",
        .digestWaits: "{title}, {since}. Pede-se: {asked}",
        .digestEarlier: "Pedido anterior {id}, {title}: {news}",
        .digestEarlierMore: "{n, plural, one {E mais # pedido anterior.} other {E mais # pedidos anteriores.}}",
        .digestMissedOnes: "Prometido e ainda em falta: {ids}.",
        .digestMovedOnes: "Resolvido ou decidido: {ids}.",
        .newsPromised: "prometido para {day}.",
        .newsOverdue: "prometido para {day}, ainda não chegou. Continua nas suas mãos?",
        .newsDecided: "decidido {on}.",
        .newsDecidedSo: "decidido {on}: “{option}”.",
        .newsDeclined: "recusado {on}; o custo continua a contar.",
        .newsDelegated: "com {name}.",
        .newsDelegatedToSomebody: "com a pessoa que indicou.",
        .newsDelegatedSilent: "com {name}; sem resposta {since}.",
        .newsDelegatedToSomebodySilent: "com a pessoa que indicou; sem resposta {since}.",
        .newsPostponed: "adiado até {day}.",
        .newsDone: "resolvido {on}.",
        .newsDoneReturned: "resolvido {on}. Isso devolveu {days} à equipa {team} até agora.",
        .newsTakenBack: "retirado {on}; nada é preciso da sua parte.",
        .newsMerged: "conta agora com {other}.",
        .newsAccepted: "assumido {since}; o custo continua a contar.",
        .newsRelabelled: "reinterpretado {on}, não como lhe foi enviado. {severity}",
        .newsAsksMore: "a sua pergunta está com o responsável da equipa.",
        .digestUnblocked: """
        {n, plural, one {O que desbloqueou devolveu} other {As # coisas que desbloqueou devolveram}} {days} \
        às equipas.
        """,
        .digestConstraint: "O que trava agora: {title}.",
        .digestConstraintSame:
            "O que trava agora: {title}, como {every, select, week {na semana passada} other {da última vez}}.",
        .digestConstraintMoved:
            "O que trava agora: {title}; {every, select, week {na semana passada} other {da última vez}}: {before}.",
        .digestConstraintGone: """
        Não se sabe de nada que trave agora; {every, select, week {na semana passada} other {da última vez}}: {before}.
        """,
        .figureBlockersNone: "**Bloqueios em aberto:** nenhum{before}",
        .figureBlockersListed: "**Bloqueios em aberto:** {n} (idade em dias: {ages}){before}",
        .figureBlockersP85: "**Bloqueios em aberto:** {n}, 85 % com {days} no máximo{before}",
        .figureShare: "**À sua espera:** {share} % do tempo em aberto (n {n}){before}",
        .figureLatency: "**Do pedido à decisão:** {days}, mediana de {n}{target}{before}",
        .figureLatencyLeast: """
        **Do pedido à decisão:** pelo menos {days}, mediana de {n}, {open} ainda por decidir{target}{before}
        """,
        .figureTarget: "; {agreed, select, yes {acordado} other {habitual aqui}}: {length}",
        .figureBlocked: "**Dias de equipa parada:** {days} (n {n}){before}",
        .figureBefore: "; antes: {value}",
        .figureBeforeLeast: "; antes: pelo menos {value}",
        .figureNote: "Tempo decorrido, sobreposições contadas uma vez; n: casos; antes: o período anterior.",
        .vitalsShown: "Última demonstração de software a funcionar a um utilizador: {ago}.",
        .vitalsTalked: "Última conversa com um utilizador: {ago}.",
        .vitalsNotShown: "Não se sabe: quando se mostrou pela última vez software a funcionar a um utilizador.",
        .vitalsNotTalked: "Não se sabe: a última conversa com um utilizador.",
        .vitalsNeither:
            "Não se sabe: quando se mostrou software a funcionar ou se falou com utilizadores pela última vez.",
        .vitalsOf: "{product}: {vitals}",
        .digestCounts: "Em aberto: {list}.",
        .digestLivedWith: "{n, plural, one {Assumido} other {Assumidos}}: {n}.",
        .digestLivedWithTeam:
            "{n, plural, one {Assumido} other {Assumidos}}: {n}; a equipa {team} esteve parada {days}.",
        .digestLivedWithTeams:
            "{n, plural, one {Assumido} other {Assumidos}}: {n}; {teams} equipas estiveram paradas {days} no total.",
        .digestReview: "Assumidos, a rever agora: {ids}.",
        .digestHeld: "{n, plural, one {Retido} other {Retidos}} pelo responsável da equipa: {n}, até {day}.",
        .digestHeldOver: "{n, plural, one {Retido} other {Retidos}} pelo responsável da equipa: {n}; terminou {on}.",
        .digestKept: "{n, plural, one {Fica} other {Ficam}} na equipa: {n}, até {day}.",
        .digestKeptOver: "{n, plural, one {Ficou} other {Ficaram}} na equipa: {n}; terminou {on}.",
        .digestUnconfirmed: "Lido, sem que ninguém o confirme: {ids}.",
        .digestSilence: """
        A equipa {team} não comunica nada há {days, plural, one {# dia} other {# dias}}. Ou nada está a \
        travar, ou não está a ser dito.
        """,
        .digestSilenceOpen:
            "A equipa {team} não comunica nada de novo há {days, plural, one {# dia} other {# dias}}.",
        .digestSilenceMore: "{n, plural, one {Mais # também.} other {Mais # também.}}",
        .digestColophon: """
        Aqui não há nomes nem o que se escreveu. Só para este endereço; a frequência muda-se na página ou \
        com o responsável.
        """,
        .digestLeftOut: "Omitido por brevidade: {list}.",
        .partEarlier: "pedidos anteriores",
        .partConstraint: "o que trava",
        .partFigures: "os números",
        .partVitals: "últimas demonstrações e conversas",
        .partCounts: "contagem por tipo",
        .partSilence: "um silêncio",
        .digestPage: "Este resumo numa página",
    ]
}
