/// The figures: what each is called, how it is worked out, and what it does not say, in Portuguese.
extension Portuguese {
    static let metrics: Wordlist = [
        .metricAge: "Idade",
        .metricAgeMeans: "do primeiro começo até agora, do que está em aberto",
        .metricAgeCaveat: "tempo decorrido, com noites e fins de semana",
        .metricFirstResponse: "Tempo até à primeira resposta",
        .metricFirstResponseMeans: "comunicado → primeira resposta de outra pessoa",
        .metricFirstResponseCaveat: "o que acabou sem resposta conta pelo menos todo o seu tempo",
        .metricTimeToOwner: "Tempo até alguém assumir",
        .metricTimeToOwnerMeans: "comunicado → alguém assume",
        .metricTimeToOwnerCaveat: "o que acabou sem que ninguém assumisse conta pelo menos todo o seu tempo",
        .metricResolution: "Tempo até à solução",
        .metricResolutionMeans: "tempo em aberto, todos os períodos somados, depois de verificado o fim",
        .metricResolutionCaveat: "o que está em aberto, ou só dado como resolvido, conta pelo menos esse tempo",
        .metricFunderResponse: "Reação do financiador",
        .metricFunderResponseMeans: "pedido enviado → visto pelo financiador ou por um substituto",
        .metricFunderResponseCaveat: "o que não consta como visto conta pelo menos esse tempo; visto não é feito",
        .metricDecisionLatency: "Tempo de decisão",
        .metricDecisionLatencyMeans: "pedido enviado → decidido ou recusado",
        .metricDecisionLatencyCaveat: """
        o que não está decidido conta pelo menos esse tempo; um não rápido conta como resposta rápida
        """,
        .metricBlockedDays: "Dias parados por um impedimento",
        .metricBlockedDaysMeans: "tempo em que parou o trabalho",
        .metricBlockedDaysCaveat: "como a equipa o disse; uma correção conta desde o início",
        .metricBlockedTeamDays: "Dias de equipa parada",
        .metricBlockedTeamDaysMeans: """
        tempo em que uma equipa esteve parada: sobreposições contadas uma vez, não a soma
        """,
        .metricBlockedTeamDaysCaveat: "dias decorridos, não dias úteis",
        .metricBlockedCluster: "Dias parados por uma causa",
        .metricBlockedClusterMeans: "tempo parado por tudo o que tem a mesma causa, somado",
        .metricBlockedClusterCaveat: "uma soma: a mesma equipa pode estar nela várias vezes",
        .metricLostPersonDays: "Dias-pessoa perdidos",
        .metricLostPersonDaysMeans: """
        pessoas vezes a parte do seu tempo, ao longo do tempo; nunca mais do que a equipa tem
        """,
        .metricLostPersonDaysCaveat: "supõe que afeta toda a equipa, e que o que abranda leva metade do seu tempo",
        .metricWaitShares: "Por quem se esperou",
        .metricWaitSharesMeans: """
        tempo à espera de uma parte / tempo em aberto; todas as partes e ninguém somam 100 %
        """,
        .metricWaitSharesCaveat: "por quem tinha o passo seguinte, não por quem trabalhou",
        .metricBlockedRatio: "Proporção parada",
        .metricBlockedRatioMeans: "tempo em que uma equipa esteve parada / tempo decorrido",
        .metricBlockedRatioCaveat: "um menos esta proporção é só um máximo da eficiência do fluxo",
        .metricFlow: "Entradas, saídas, saldo",
        .metricFlowMeans: "comunicados; verificados como resolvidos; a diferença; por semana",
        .metricFlowCaveat: "comunicar mais não é ter mais",
        .metricPercentiles: "Percentis",
        .metricPercentilesMeans: "posto mais próximo: o menor valor que tantos por cento não excedem",
        .metricPercentilesCaveat: "a partir de 8 valores; se forem menos, são enumerados",
        .metricRecurrence: "Recorrência",
        .metricRecurrenceMeans: "voltou em 30 dias, o próprio ou outro com a mesma causa / verificados",
        .metricRecurrenceCaveat: "os últimos 30 dias ainda não acabaram",
        .metricEscalations: "Pedidos atendidos a tempo; pedidos desnecessários",
        .metricEscalationsMeans: """
        pedidos atendidos no prazo acordado / pedidos; pedidos que a própria equipa resolveu / pedidos
        """,
        .metricEscalationsCaveat: """
        os pedidos ainda dentro do prazo ficam de fora; uma resposta fora do Straw não é vista
        """,
        .metricCostOfDelay: "Custo do atraso",
        .metricCostOfDelayMeans: "parte do tempo no caminho crítico × valor por semana × semanas, do menor ao maior",
        .metricCostOfDelayCaveat: "uma estimativa: a parte no caminho crítico é suposta, o valor é o configurado",
        .metricCD3: "CD3 de um pedido",
        .metricCD3Means: "valor por semana / horas que o pedido leva ao financiador, do menor ao maior",
        .metricCD3Caveat: "ordena os pedidos; não é uma previsão",
        .metricAccessLead: "Tempo até falar com utilizadores",
        .metricAccessLeadMeans: "conversa com utilizadores pedida → tida; tidas / pedidas",
        .metricAccessLeadCaveat: "qualquer conversa com um utilizador do produto conta como a pedida",
        .metricSilence: "Silêncio",
        .metricSilenceMeans: "probabilidade de tanto tempo sem avisos: exp(−λT), λ das últimas oito semanas",
        .metricSilenceCaveat: "só com 5 avisos ou mais em oito semanas; o silêncio é desconhecido, não verde",
        .metricNewsLatency: "Tempo de uma notícia",
        .metricNewsLatencyMeans: "dito pela primeira vez na equipa → visto pela primeira vez pelo financiador",
        .metricNewsLatencyCaveat: "do que lhe foi perguntado; o que não foi visto conta pelo menos esse tempo",
        .metricLoopClosure: "Retorno a quem avisou",
        .metricLoopClosureMeans: "avisados do desfecho / quem comunicou o que foi verificado ou recusado",
        .metricLoopClosureCaveat: "pela nota na sua conversa; não se sabe se foi lida",
    ]
}
