/// The figures: what each is called, how it is worked out, and what it does not say, in Spanish.
extension Spanish {
    static let metrics: Wordlist = [
        .metricAge: "Antigüedad",
        .metricAgeMeans: "desde el primer comienzo hasta ahora, de lo que está abierto",
        .metricAgeCaveat: "tiempo transcurrido, con noches y fines de semana",
        .metricFirstResponse: "Tiempo hasta la primera respuesta",
        .metricFirstResponseMeans: "comunicado → primera respuesta de otra persona",
        .metricFirstResponseCaveat: "lo que terminó sin respuesta cuenta al menos todo su tiempo",
        .metricTimeToOwner: "Tiempo hasta que alguien se encarga",
        .metricTimeToOwnerMeans: "comunicado → alguien se encarga",
        .metricTimeToOwnerCaveat: "lo que terminó sin que nadie se encargara cuenta al menos todo su tiempo",
        .metricResolution: "Tiempo hasta la solución",
        .metricResolutionMeans: "tiempo abierto, todos los tramos sumados, una vez verificado el final",
        .metricResolutionCaveat: "lo abierto, o solo dado por resuelto, cuenta al menos ese tiempo",
        .metricFunderResponse: "Reacción del financiador",
        .metricFunderResponseMeans: "petición enviada → vista por el financiador o un sustituto",
        .metricFunderResponseCaveat: "lo que no consta como visto cuenta al menos ese tiempo; visto no es hecho",
        .metricDecisionLatency: "Tiempo de decisión",
        .metricDecisionLatencyMeans: "petición enviada → decidida o rechazada",
        .metricDecisionLatencyCaveat: """
        lo no decidido cuenta al menos ese tiempo; un no rápido cuenta como respuesta rápida
        """,
        .metricBlockedDays: "Días parados por un impedimento",
        .metricBlockedDaysMeans: "tiempo en que detuvo el trabajo",
        .metricBlockedDaysCaveat: "según lo dijo el equipo; una corrección cuenta desde el principio",
        .metricBlockedTeamDays: "Días de equipo parado",
        .metricBlockedTeamDaysMeans: """
        tiempo en que un equipo estuvo parado: los solapes contados una vez, no la suma
        """,
        .metricBlockedTeamDaysCaveat: "días transcurridos, no laborables",
        .metricBlockedCluster: "Días parados por una causa",
        .metricBlockedClusterMeans: "tiempo parado por todo lo que tiene una misma causa, sumado",
        .metricBlockedClusterCaveat: "una suma: el mismo equipo puede figurar varias veces",
        .metricLostPersonDays: "Días-persona perdidos",
        .metricLostPersonDaysMeans: """
        personas por la parte de su tiempo, a lo largo del tiempo; nunca más de lo que tiene el equipo
        """,
        .metricLostPersonDaysCaveat: """
        supone que afecta a todo el equipo, y que lo que frena quita la mitad de su tiempo
        """,
        .metricWaitShares: "A quién se esperó",
        .metricWaitSharesMeans: """
        tiempo en espera de una parte / tiempo abierto; todas las partes y nadie suman 100 %
        """,
        .metricWaitSharesCaveat: "según quién tenía el siguiente paso, no según quién trabajó",
        .metricBlockedRatio: "Proporción parada",
        .metricBlockedRatioMeans: "tiempo en que un equipo estuvo parado / tiempo transcurrido",
        .metricBlockedRatioCaveat: "uno menos esta proporción es solo un máximo de la eficiencia del flujo",
        .metricFlow: "Entradas, salidas, saldo",
        .metricFlowMeans: "comunicados; verificados como resueltos; la diferencia; por semana",
        .metricFlowCaveat: "comunicar más no es tener más",
        .metricPercentiles: "Percentiles",
        .metricPercentilesMeans: "rango más cercano: el menor valor que ese tanto por ciento no supera",
        .metricPercentilesCaveat: "desde 8 valores; si son menos, se enumeran",
        .metricRecurrence: "Recurrencia",
        .metricRecurrenceMeans: "volvió en 30 días, él mismo u otro con la misma causa / verificados",
        .metricRecurrenceCaveat: "los últimos 30 días aún no han terminado",
        .metricEscalations: "Peticiones atendidas a tiempo; peticiones innecesarias",
        .metricEscalationsMeans: """
        peticiones atendidas en el plazo acordado / peticiones; peticiones que terminó el propio equipo / \
        peticiones
        """,
        .metricEscalationsCaveat: "las peticiones aún en plazo quedan fuera; una respuesta fuera de Straw no se ve",
        .metricCostOfDelay: "Coste del retraso",
        .metricCostOfDelayMeans: "parte del tiempo en el camino crítico × valor por semana × semanas, de menos a más",
        .metricCostOfDelayCaveat: """
        una estimación: la parte en el camino crítico se supone, el valor es el configurado
        """,
        .metricCD3: "CD3 de una petición",
        .metricCD3Means: "valor por semana / horas que la petición le lleva al financiador, de menos a más",
        .metricCD3Caveat: "ordena las peticiones; no es un pronóstico",
        .metricAccessLead: "Tiempo hasta hablar con usuarios",
        .metricAccessLeadMeans: "conversación con usuarios pedida → mantenida; mantenidas / pedidas",
        .metricAccessLeadCaveat: "cualquier conversación con un usuario del producto cuenta como la pedida",
        .metricSilence: "Silencio",
        .metricSilenceMeans: "probabilidad de tanto tiempo sin avisos: exp(−λT), λ de las últimas ocho semanas",
        .metricSilenceCaveat: "solo con 5 avisos o más en ocho semanas; el silencio es desconocido, no verde",
        .metricNewsLatency: "Tiempo de una noticia",
        .metricNewsLatencyMeans: "dicho por primera vez en el equipo → visto por primera vez por el financiador",
        .metricNewsLatencyCaveat: "de lo que se le preguntó; lo no visto cuenta al menos ese tiempo",
        .metricLoopClosure: "Respuesta a quien avisó",
        .metricLoopClosureMeans: "avisados del resultado / quienes comunicaron lo verificado o rechazado",
        .metricLoopClosureCaveat: "por la nota en su hilo; no se sabe si se leyó",
    ]
}
