/// What stands in a team's thread as the state of an impediment, and on its buttons, in French.
extension French {
    static let thread: Wordlist = [
        .severityWordStopped: "à l’arrêt",
        .severityWordSlowing: "plus lent",
        .labelNoImpediment: "Pas un obstacle",
        .labelStillThere: "Toujours là",
        .labelTried: "Essayé, en vain",
        .labelVerify: "Vraiment réglé",
        .labelWithdraw: "Le retirer",
        .labelRelease: "Libérer maintenant",
        .labelMerge: "Pareil qu’un autre",
        .labelUnmerge: "Le compter seul",
        .labelBecause: "À cause d’un autre",
        .labelApart: "Il compte seul",
        .labelAnother: "Autre chose",
        .labelBecauseOf: "À cause de {id}",
        .labelSameAs: "Pareil que {id}",
        .labelInstead: "{category}, pas {other}",
        .labelReadWrongly: "Mal lu ?",
        .threadHead: "**{id}** : {title} ({category}).",
        .threadQuestion: "Travail à l’arrêt ou plus lent ? Sans réponse : {severity}.",
        .threadNudge: "{id} : {title}. Toujours personne après {length}. Qui s’en charge ? Dites `je m’en charge`.",
        .threadNudgeStale:
            "{id} : {title}. Plus rien n’en a été dit {since}. Toujours là ? Dites `toujours là` ou `réglé`.",
        .threadNudgeDecided: "{id} : {title}. Décidé {onDay}. Est-ce réglé ? Dites `réglé` ou `toujours là`.",
        .threadNudgeOver: """
        {id} : {title}. Cela semble réglé {since}. Est-ce le cas ? Dites `réglé` ou `toujours là`. Sans réponse, \
        cela reste ouvert.
        """,
        .threadNudgeBack: """
        {id} : {title}. On l’a dit réglé, et cela semble revenu {since}. Est-ce le cas ? Dites `rouvrir` ou `réglé`. \
        Sans réponse, cela n’est pas vérifié.
        """,
        .threadBecause: "Découle d’{other}.",
        .threadSaid: "Signalé {times}.",
        .threadWithFunder: "Entre les mains du financeur {since}.",
        .threadDelegated: "Transmis à {name}.",
        .threadPromised: "Promis pour le {day}.",
        .threadPostponed: "Le financeur y revient {onDay}.",
        .threadDecided: "Le financeur a décidé.",
        .threadAsksMore: "Le responsable de l’équipe répond à une question du financeur.",
        .threadOtherAsksMore: "Le responsable de l’équipe répond à une question de {name}.",
        .threadHeld: "Retenu par le responsable de l’équipe jusqu’à {moment}.",
        .threadOurs: "Gardé par l’équipe jusqu’au {day}.",
        .threadEndResolved: "Signalé comme réglé {since}. Si cela revient, dites `rouvrir`.",
        .threadEndVerified: "Réglé et vérifié. Si cela revient, dites `rouvrir`.",
        .threadEndAccepted: "Accepté tel quel ; le coût continue de courir. Dites `rouvrir` pour le reprendre.",
        .threadEndWithdrawn: "Retiré. Les propos sont effacés.",
        .threadEndMerged: "Compté désormais avec {other}.",
        .threadEndTakenBack: "Écarté : ce n’est pas un obstacle. Personne d’autre n’en est informé.",
        .threadEndTakenBackWidely:
            "Écarté : ce n’est pas un obstacle. Les personnes qui l’avaient appris sont prévenues.",
        .threadLikeElsewhere: "À cause de {id} du {day} (équipe {team}) ? Dites `à cause de {id}`.",
        .threadLike: "Comme {id} du {day} ? Dites `pareil que {id}`.",
        .threadWhoDrives: "Qui s’en charge ? `je m’en charge`.",
        .threadDriver: "{name} s’en charge.",
        .threadReadWrongly: "Mal lu ? `pas un obstacle`",
        .threadReadWronglyElsewhere: "Mal lu ? `pas un obstacle`, `à cause de {id}`",
        .threadReadWronglyLike: "Mal lu ? `pas un obstacle`, `pareil que {id}`",
        .threadReadWronglyHow: "Mal lu ? `{severity}`, `pas {category}`, `pas un obstacle`",
        .threadSecretMasked: "Un secret y a été masqué.",
        .threadNulReplaced: "Un caractère sans signification a été remplacé.",
        .threadCutAtLimit: "C’était long : lu jusqu’à la limite.",
        .threadHearsNowThen: "{steward} est maintenant au courant ; si c’est encore là {on}, {funder} le sera aussi.",
        .threadHearsNowBoth: "{steward} et {funder} sont maintenant au courant.",
        .threadHearsNow: "{steward} est maintenant au courant.",
        .threadHearsThen: """
        {unless, select, unowned {Si personne ne s’en charge} other {Si ce n’est pas réglé}} avant {moment}, on \
        prévient {steward} ; si c’est encore là {on}, {funder} aussi.
        """,
        .threadHearsDigest: """
        {unless, select, unowned {Si personne ne s’en charge} other {Si ce n’est pas réglé}} avant {moment}, on \
        prévient {steward} ; à partir du {day}, cela figure dans le point hebdomadaire du financeur.
        """,
        .threadHears: """
        {unless, select, unowned {Si personne ne s’en charge} other {Si ce n’est pas réglé}} avant {moment}, on \
        prévient {steward}.
        """,
        .threadHearsDigestOnly: "À partir du {day}, cela figure dans le point hebdomadaire du financeur.",
        .threadHearsFunder: "Si c’est encore là {on}, on prévient {funder}.",
        .threadTerseThen: "Sans changement, on prévient {steward} {on}, {funder} {then}.",
        .threadTerseDigest: "Sans changement, on prévient {steward} {on}, le financeur le {day}.",
        .threadTerse: "Sans changement, on prévient {steward} {on}.",
    ]
}
