/// The figures: what each is called, how it is worked out, and what it does not say, in French.
extension French {
    static let metrics: Wordlist = [
        .metricAge: "Âge",
        .metricAgeMeans: "du premier début à maintenant, de ce qui est ouvert",
        .metricAgeCaveat: "temps écoulé, nuits et week-ends compris",
        .metricFirstResponse: "Délai de première réponse",
        .metricFirstResponseMeans: "signalé → première réponse d’une autre personne",
        .metricFirstResponseCaveat: "ce qui s’est terminé sans réponse compte au moins pour toute sa durée",
        .metricTimeToOwner: "Délai de prise en charge",
        .metricTimeToOwnerMeans: "signalé → quelqu’un s’en charge",
        .metricTimeToOwnerCaveat: "ce qui a fini sans que personne s’en charge compte au moins pour toute sa durée",
        .metricResolution: "Délai de résolution",
        .metricResolutionMeans: "temps ouvert, toutes périodes additionnées, une fois la fin vérifiée",
        .metricResolutionCaveat: """
        ce qui est ouvert, ou seulement signalé comme réglé, compte au moins pour cette durée
        """,
        .metricFunderResponse: "Réaction du financeur",
        .metricFunderResponseMeans: "demande envoyée → vue par le financeur ou un remplaçant",
        .metricFunderResponseCaveat: """
        ce qui n’est pas marqué comme vu compte au moins pour cette durée ; vu n’est pas fait
        """,
        .metricDecisionLatency: "Délai de décision",
        .metricDecisionLatencyMeans: "demande envoyée → décidée ou refusée",
        .metricDecisionLatencyCaveat: """
        ce qui n’est pas décidé compte au moins pour cette durée ; un non rapide est une réponse rapide
        """,
        .metricBlockedDays: "Jours d’arrêt dus à un obstacle",
        .metricBlockedDaysMeans: "temps pendant lequel il a arrêté le travail",
        .metricBlockedDaysCaveat: "selon ce que l’équipe a dit ; une correction vaut depuis le début",
        .metricBlockedTeamDays: "Jours d’équipe à l’arrêt",
        .metricBlockedTeamDaysMeans: """
        temps pendant lequel une équipe était à l’arrêt : chevauchements comptés une fois, pas la somme
        """,
        .metricBlockedTeamDaysCaveat: "jours écoulés, pas jours ouvrés",
        .metricBlockedCluster: "Jours d’arrêt dus à une cause",
        .metricBlockedClusterMeans: "temps d’arrêt de tout ce qui a la même cause, additionné",
        .metricBlockedClusterCaveat: "une somme : la même équipe peut y figurer plusieurs fois",
        .metricLostPersonDays: "Jours-personnes perdus",
        .metricLostPersonDaysMeans: """
        personnes × part de leur temps, au fil du temps ; jamais plus que l’équipe n’en a
        """,
        .metricLostPersonDaysCaveat: """
        suppose que toute l’équipe est touchée, et que ce qui ralentit prend la moitié de son temps
        """,
        .metricWaitShares: "Part d’attente de chacun",
        .metricWaitSharesMeans: """
        temps d’attente d’une partie / temps ouvert ; toutes les parties et personne font 100 %
        """,
        .metricWaitSharesCaveat: "selon qui devait agir ensuite, pas selon qui a travaillé",
        .metricBlockedRatio: "Part d’arrêt",
        .metricBlockedRatioMeans: "temps pendant lequel une équipe était à l’arrêt / temps écoulé",
        .metricBlockedRatioCaveat: "un moins cette part n’est qu’une borne supérieure de l’efficacité du flux",
        .metricFlow: "Entrées, sorties, solde",
        .metricFlowMeans: "signalés ; vérifiés comme réglés ; la différence ; par semaine",
        .metricFlowCaveat: "signaler plus n’est pas avoir plus",
        .metricPercentiles: "Centiles",
        .metricPercentilesMeans: "rang le plus proche : la plus courte durée que tant de pour cent ne dépassent pas",
        .metricPercentilesCaveat: "à partir de 8 valeurs ; moins que cela, elles sont énumérées",
        .metricRecurrence: "Récurrence",
        .metricRecurrenceMeans: "revenu sous 30 jours, lui-même ou un autre de même cause / vérifiés",
        .metricRecurrenceCaveat: "les 30 derniers jours ne sont pas encore écoulés",
        .metricEscalations: "Demandes traitées à temps ; demandes inutiles",
        .metricEscalationsMeans: """
        demandes traitées dans le délai convenu / demandes ; demandes que l’équipe a réglées elle-même / demandes
        """,
        .metricEscalationsCaveat: """
        les demandes dont le délai court encore sont laissées de côté ; une réponse hors de Straw n’est pas vue
        """,
        .metricCostOfDelay: "Coût du retard",
        .metricCostOfDelayMeans: """
        part du temps sur le chemin critique × valeur par semaine × semaines, de bas en haut
        """,
        .metricCostOfDelayCaveat: """
        une estimation : la part sur le chemin critique est supposée, la valeur est celle qui est configurée
        """,
        .metricCD3: "CD3 d’une demande",
        .metricCD3Means: "valeur par semaine / heures que la demande prend au financeur, de bas en haut",
        .metricCD3Caveat: "classe les demandes ; ce n’est pas une prévision",
        .metricAccessLead: "Délai d’accès aux utilisateurs",
        .metricAccessLeadMeans: "échange avec des utilisateurs demandé → tenu ; tenus / demandés",
        .metricAccessLeadCaveat: "tout échange avec un utilisateur du produit compte comme celui qui était demandé",
        .metricSilence: "Silence",
        .metricSilenceMeans: "probabilité d’un silence aussi long : exp(−λT), λ d’après les huit dernières semaines",
        .metricSilenceCaveat: """
        seulement avec 5 signalements ou plus en huit semaines ; le silence est inconnu, pas vert
        """,
        .metricNewsLatency: "Délai d’une nouvelle",
        .metricNewsLatencyMeans: """
        dit dans l’équipe pour la première fois → vu par le financeur pour la première fois
        """,
        .metricNewsLatencyCaveat: """
        parmi ce qui lui a été demandé ; ce qui n’est pas vu compte au moins pour cette durée
        """,
        .metricLoopClosure: "Retour aux personnes",
        .metricLoopClosureMeans: """
        auteurs de signalements informés de l’issue / auteurs de ce qui a été vérifié ou refusé
        """,
        .metricLoopClosureCaveat: "d’après la note dans leur fil ; si elle a été lue n’est pas connu",
    ]
}
