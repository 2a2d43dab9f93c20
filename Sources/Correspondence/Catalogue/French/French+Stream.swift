/// The stream-transfer page, in French.
extension French {
    static let stream: Wordlist = [
        .streamTitle: "{product} : des mots à l’usage",
        .streamAsOf: """
        Situation du {day}. Ni noms ni propos de quiconque ici. Ce que personne n’a signalé n’est pas connu.
        """,
        .streamNothingYet: "**Rien n’est encore noté** qui puisse servir. Ce qui vient d’abord : {next}.",
        .streamReached: "**Voilà où cela en est : {reached}.** Ce qui vient ensuite : {next}.",
        .streamAll: "**Les quatre étapes sont notées :** cela sert.",
        .streamChain: "Des mots à l’usage",
        .streamSince: "**{name} :** depuis le {day}",
        .streamNotYet: "**{name} :** pas encore",
        .streamLife: "Signes de vie",
        .streamAgoOn: "{ago} ({day})",
        .streamTalkedWith: """
        Dernier échange avec un utilisateur : {ago}, avec {n, plural, one {une personne} other {# \
        personnes}}.
        """,
        .streamCancelled: "Échanges avec des utilisateurs annulés depuis : {n}.",
        .streamNeeds: "Ce qu’il faut au travail",
        .streamPresent: "**{name} :** rien n’est signalé comme manquant",
        .streamAbsent: "**{name} :** absent depuis le {day}, {days} ({ids})",
        .streamShort: "**{name} :** insuffisant depuis le {day}, {days} ({ids})",
        .streamWaiting: "En attente de votre décision",
        .streamNothingWaits: "Rien.",
        .streamWaits: "{title} : demandé {ago} ; {clock}.",
        .streamPromised: "promis pour le {day}",
        .streamOverSeen: "vu ; le délai {agreed, select, yes {convenu} other {d’usage ici}} a pris fin le {day}",
        .streamOverUnseen:
            "pas encore vu ; le délai {agreed, select, yes {convenu} other {d’usage ici}} a pris fin le {day}",
        .streamDueSeen:
            "vu ; {agreed, select, yes {une réponse est convenue} other {l’usage est de répondre}} d’ici le {day}",
        .streamDueUnseen: """
        pas encore vu ; {agreed, select, yes {une réponse est convenue} other {l’usage est de répondre}} d’ici le \
        {day}
        """,
        .streamPromises: "Ce qui a été promis",
        .streamPromiseKept: "{promise} : rien de signalé qui la mette en danger",
        .streamPromiseEndangered: "{promise} : **mis en danger par {ids}**",
        .streamNoNews: "Aucune nouvelle d’un obstacle n’a eu à vous parvenir ces treize dernières semaines.",
        .streamNews: """
        Une nouvelle met {days} à vous parvenir : du premier mot dans l’équipe à votre premier regard \
        (médiane de {n} en treize semaines ; jours écoulés).
        """,
        .streamNewsLeast: """
        Une nouvelle met au moins {days} à vous parvenir : du premier mot dans l’équipe à votre premier \
        regard (médiane de {n} en treize semaines, dont {open} pas encore vus ; jours écoulés).
        """,
        .linkRuns: "cela fonctionne",
        .linkShown: "montré à un utilisateur",
        .linkUsedForReal: "utilisé pour de vrai",
        .linkFirstBenefit: "premier bénéfice noté",
        .needEnvironments: "environnements",
        .needTools: "outils et données",
        .needRoom: "locaux et machines",
        .needSeats: "des gens à leur poste",
        .needMoney: "argent",
        .needUsers: "des utilisateurs à qui parler",
    ]
}
