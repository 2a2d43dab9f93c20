/// Asks, reminders and corrections, in French.
extension French {
    static let ask: Wordlist = [
        .askHead: "Pour {product}, une chose dépend de vous ({id}){aside}.",
        .askHeadOf: "**{id}**, {product}{aside} :",
        .askAsideDeputy: " ; le financeur n’a pas répondu",
        .askAsideAnswered: ", avec ce que vous vouliez savoir",
        .askAsideDelegated: " ; cela vous a été transmis",
        .askAsideAway: ", en l’absence du financeur",
        .askAsideBack: " ; demandé pendant votre absence",
        .askSaid: "Signalé {said}.",
        .askTried: "Tenté {tried}.",
        .askSaidTried: "Signalé {said}, tenté {tried}.",
        .askBackDecided: "Décidé {on} ; de retour {since}.",
        .askBackDecidedSo: "Décidé {on} : «\u{A0}{option}\u{A0}» ; de retour {since}.",
        .askBackDeclined: "Refusé {on} ; rouvert {since}.",
        .askBackLivedWith: "Accepté tel quel {on} ; rouvert {since}.",
        .askBackOver: "Déclaré réglé {on} ; de retour {since}.",
        .askSlower: "Le travail continue, moins vite qu’il ne pourrait.",
        .askPastDue: "Un paiement sur lequel compte l’équipe {team} est en retard.",
        .askOfOne: "Une personne de l’équipe {team}, depuis {length} : {title}.",
        .askStopsOne: "Une personne ne peut pas travailler.",
        .askOthers: "{n, plural, one {{n, words} autre en découle} other {{n, words} autres en découlent}}.",
        .askOthersIn: """
        {n, plural, one {{n, words} autre en découle} other {{n, words} autres en découlent}}, aussi pour \
        {teams}.
        """,
        .askEndangers: """
        Cela met en danger ce qui a été promis : {promise}{more, plural, =0 {} one {, et # autre} other {, \
        et # autres}}.
        """,
        .askAsked: "Demande : {what}{by} (demande pas encore formulée).",
        .askAskedInWords: "Demande : {what}{by}.",
        .askBy: ", d’ici le {day}",
        .askWasNeeded: " ; c’était attendu pour le {day}",
        .askSuggested: "{option} (conseillé)",
        .askCost: """
        Attendre coûte environ {cost} par semaine ({size, plural, one {# personne} other {# personnes}}, \
        {rate} par jour chacune).
        """,
        .askCostOnly:
            "Attendre coûte environ {cost} par semaine ({size, plural, one {# personne} other {# personnes}}).",
        .askCostOfTeams: """
        Attendre coûte environ {cost} par semaine ({size, plural, one {# personne} other {# personnes}} dans \
        {teams, plural, one {# équipe} other {# équipes}}, {rate} par jour chacune).
        """,
        .askCostOnlyOfTeams: """
        Attendre coûte environ {cost} par semaine ({size, plural, one {# personne} other {# personnes}} dans \
        {teams, plural, one {# équipe} other {# équipes}}).
        """,
        .askWorth: "Ce qui attend vaut {value} par semaine, selon l’accord sur le produit.",
        .askHowToAnswer: "Répondez {choices}, `à moi d’ici DATE`, `plus d’infos` ou `pas maintenant`.",
        .askOtherwiseAgain: "Sans réponse : un rappel après {length}.",
        .askOtherwiseDeputy: "Sans réponse, le suppléant est sollicité {onDay}.",
        .askOtherwiseTeam: "Sans réponse, l’équipe apprend qu’il n’y en a pas.",
        .askOtherwiseBack: "Sans réponse, le financeur sera sollicité à son retour.",
        .askReminder: "**{id}**, {title} (équipe {team}) : demandé {on}, pas encore de réponse. {stops}",
        .askReminderAgain: "**{id}**, {title} (équipe {team}) : redemandé {on}, sans réponse depuis. {stops}",
        .askReminderMissed: """
        **{id}**, {title} (équipe {team}) : promis pour le {day}, pas encore là, et sans réponse {since}. \
        {stops}
        """,
        .askOverdue: "**{id}**, {title} (équipe {team}) : promis pour le {day}, pas encore là. {stops}",
        .askStillYours: "Toujours à vous ? `à moi d’ici DATE`, ou `déléguer à NOM`.",
        .askManyThings: """
        {n, plural, one {# chose dépend} other {# choses dépendent}} de vous. Mettez le numéro devant votre \
        réponse : `{first}: 1`.
        """,
        .askSubjectMany: "{n, plural, one {# chose dépend} other {# choses dépendent}} de vous",
        .askSubject: "{product} : une chose dépend de vous ({id})",
        .askSubjectReminder: "{product} : une chose vous attend ({id})",
        .askSubjectOverdue: "{product} : promis et pas encore là ({id})",
        .labelOwn: "Je m’en charge",
        .labelDone: "C’est réglé",
        .labelOurs: "L’équipe le garde",
        .labelConfirm: "Il faut le financeur",
        .labelAccept: "Nous faisons avec",
        .labelWording: "Le formuler",
        .labelInPerson: "Je le dis moi-même",
        .labelHold: "Retenir",
        .labelReopen: "Reprendre",
        .labelMine: "À moi, avec une date",
        .labelDelegate: "Transmettre",
        .labelMoreInfo: "Plus d’informations",
        .labelNotNow: "Pas maintenant",
        .labelDecline: "Refuser",
        .labelSeen: "Vu",
        .correctionSubject: "{id} : ce n’est plus ce qui a été envoyé",
        .correctionResolved: "**{id}**, {title} : l’équipe dit que c’est réglé. Rien n’est attendu de vous.",
        .correctionReopened: "**{id}**, {title} : c’est finalement rouvert, et la demande tient toujours.",
        .correctionUnmerged: "**{id}**, {title} : il compte de nouveau seul, et la demande tient toujours.",
        .correctionCauseEnded:
            "**{id}**, {title} : {other}, dont il découlait, n’est plus ouvert, et la demande tient toujours.",
        .correctionMerged: "**{id}**, {title} : il est désormais compté avec {other}.",
        .correctionCausedBy: """
        **{id}**, {title} : il découle de {other}, et c’est demandé là. Rien n’est attendu de vous pour lui \
        seul.
        """,
        .correctionRelabelled: "**{id}** est relu autrement : {title}. {severity}",
        .correctionNotAnImpediment: """
        **{id}** (équipe {team}, {since}) : c’est retiré, ce n’est pas un obstacle. Rien n’est attendu de \
        vous.
        """,
        .correctionTakenBack: "**{id}**, {title} : c’est retiré. Rien n’est attendu de vous.",
        .correctionDecided:
            "**{id}**, {title} : c’est décidé. Plus rien n’est attendu de vous.",
        .correctionDecidedSo:
            "**{id}**, {title} : c’est décidé : «\u{A0}{option}\u{A0}». Plus rien n’est attendu de vous.",
        .correctionKept:
            "**{id}**, {title} : l’équipe s’en charge jusqu’au {day}. Rien n’est attendu de vous avant.",
        .correctionWorded:
            "**{id}**, {title} : la demande a été formulée depuis que vous l’avez reçue.",
        .askPutOff:
            "**{id}**, {title} pour l’équipe {team} : reporté jusqu’à aujourd’hui. {stops}",
        .askAcceptance: """
        **{id}**, {title} (équipe {team}) : le {steward, select, owner {Product Owner} other {responsable de \
        l’équipe}} propose de faire avec. {accept} vaut accord, et le coût continue de courir. Sans réponse, cela \
        reste ouvert.
        """,
        .correctionStands: "Ceci remplace ce qui vous a été envoyé à ce sujet. La demande reste posée :",
        .askProposed: """
        Le {steward, select, owner {Product Owner} other {responsable de l’équipe}} a proposé {on} de faire avec ; \
        {accept} vaut accord.
        """,
        .askOtherwiseDigest: "Sans réponse, cela attend dans le point.",
        .correctionReplaces: "Ceci remplace ce qui vous a été envoyé à ce sujet.",
    ]
}
