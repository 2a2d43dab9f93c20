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
        .labelSameAs: "Pareil que {id}",
        .labelInstead: "{category}, pas {other}",
        .threadHead: "**{id}** : {title} ({category}).",
        .threadQuestion: "Le travail est-il à l’arrêt ou plus lent ? Sans réponse : {severity}.",
        .threadNudge: "{id} : {title}. Toujours personne après {length}. Qui s’en charge ? Dites `je m’en charge`.",
        .threadNudgeOver: "{id} : {title}. Cela semble fini {since}. Est-ce le cas ? Dites `réglé`.",
        .threadBecause: "Découle de {other}.",
        .threadSaid: "Signalé {times}.",
        .threadWithFunder: "Chez le financeur {since}.",
        .threadPromised: "Promis pour le {day}.",
        .threadPostponed: "Le financeur y revient {onDay}.",
        .threadDecided: "Le financeur a décidé.",
        .threadAsksMore: "Le responsable de l’équipe répond à une question du financeur.",
        .threadHeld: "Retenu par le responsable de l’équipe jusqu’à {moment}.",
        .threadOurs: "Gardé par l’équipe jusqu’au {day}.",
        .threadEndResolved: "Signalé comme réglé {since}. Si cela revient, dites `rouvrir`.",
        .threadEndVerified: "Réglé et vérifié. Si cela revient, dites `rouvrir`.",
        .threadEndAccepted: "Accepté tel quel ; son coût continue de compter. Dites `rouvrir` pour le reprendre.",
        .threadEndWithdrawn: "Retiré. Les propos sont effacés.",
        .threadEndMerged: "Compté désormais avec {other}.",
        .threadEndTakenBack: "Retiré : pas un obstacle. Personne d’autre ne l’apprend.",
        .threadLike: "Comme {id} du {day} ? Dites `pareil que {id}`.",
        .threadWhoDrives: "Qui s’en charge ? Dites `je m’en charge`.",
        .threadDriver: "{name} s’en charge.",
        .threadReadWrongly: "Mal lu ? `pas un obstacle`",
        .threadReadWronglyHow: "Mal lu ? `{severity}`, `pas {category}`, `pas un obstacle`",
        .threadSecretMasked: "Un secret y a été masqué.",
        .threadNulReplaced: "Un caractère sans signification a été remplacé.",
        .threadCutAtLimit: "C’était long : lu jusqu’à la limite.",
        .threadHearsNowThen: "{steward} l’apprend maintenant ; si c’est encore là {on}, {funder} aussi.",
        .threadHearsNow: "{steward} l’apprend maintenant.",
        .threadHearsThen: """
        {unless, select, unowned {Si personne ne le prend} other {Si ce n’est pas réglé}} d’ici {moment}, \
        {steward} l’apprend ; si c’est encore là {on}, {funder} aussi.
        """,
        .threadHearsDigest: """
        {unless, select, unowned {Si personne ne le prend} other {Si ce n’est pas réglé}} d’ici {moment}, \
        {steward} l’apprend ; à partir du {day}, cela figure dans le point hebdomadaire du financeur.
        """,
        .threadHears: """
        {unless, select, unowned {Si personne ne le prend} other {Si ce n’est pas réglé}} d’ici {moment}, \
        {steward} l’apprend.
        """,
        .threadHearsFunder: "Si c’est encore là {on}, {funder} l’apprend.",
        .threadTerseThen: "Sans changement, {steward} l’apprend {on}, {funder} {then}.",
        .threadTerseDigest:
            "Sans changement, {steward} l’apprend {on}, le financeur dans son point hebdomadaire du {day}.",
        .threadTerse: "Sans changement, {steward} l’apprend {on}.",
    ]
}
