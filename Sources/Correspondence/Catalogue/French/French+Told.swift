/// What a team is told in its thread as it happens, and who did it, in French.
extension French {
    static let told: Wordlist = [
        .whoYourLead: "votre responsable",
        .whoYourProductOwner: "votre Product Owner",
        .whoForYourLead: "la personne qui remplace votre responsable",
        .whoFunder: "le financeur",
        .whoForFunder: "la personne qui remplace le financeur",
        .whoDeputy: "le suppléant",
        .whoLead: "le responsable de l’équipe",
        .whoProductOwner: "le Product Owner",
        .whoSomebody: "quelqu’un de l’équipe",
        .toldHead: "{id} : {what}",
        .toldNoted: "noté.",
        .toldTried: "noté, tenté {times}.",
        .toldOvertaken: "noté ; ce qui a été dit plus tard prévaut.",
        .toldSaidAgain: "noté, signalé {times}.",
        .toldTakenBack: "écarté : ce n’est pas un obstacle. Personne d’autre n’en est informé.",
        .toldTakenBackWidely: "écarté : ce n’est pas un obstacle. Les personnes qui l’avaient appris sont prévenues.",
        .toldRelabelled: "relu autrement : {title} ({category}).",
        .toldOwned: "{who} s’en charge.",
        .toldLeadHas: "c’est entre les mains du responsable de l’équipe.",
        .toldConfirmed: "le responsable de l’équipe confirme qu’il faut le financeur.",
        .toldWorded: "la demande est formulée.",
        .toldHeld: "le responsable de l’équipe le retient jusqu’à {moment}.",
        .toldReleased: "ce n’est plus retenu.",
        .toldOurs: "l’équipe le garde jusqu’au {day} ; aucune demande avant.",
        .toldInDigest: """
        cela figure maintenant dans le point hebdomadaire du financeur. Vous n’avez rien à faire.
        """,
        .toldInPerson: "le financeur l’a appris de vive voix. Vous n’avez rien à faire.",
        .toldAskedFor: "{who} a reçu la demande, en l’absence du financeur. Vous n’avez rien à faire.",
        .toldAsked: "le financeur a reçu la demande. Vous n’avez rien à faire.",
        .toldAnswered: "{who} a maintenant la réponse. Vous n’avez rien à faire.",
        .toldAskedInstead: "le financeur est absent. {who} reçoit maintenant la demande.",
        .toldHandedBack: "le financeur est de retour et a reçu la demande. Vous n’avez rien à faire.",
        .toldSeen: "{who} l’a vu.",
        .toldPromised: "{who} s’en occupe et répondra d’ici le {day}. Vous n’avez rien à faire.",
        .toldMissedByLeadAway:
            "le jour promis est passé et c’est toujours là. La personne qui remplace le responsable est prévenue.",
        .toldMissedByLead: "le jour promis est passé et c’est toujours là. Le responsable de l’équipe est prévenu.",
        .toldMissedByFunder: "le jour promis est passé et c’est toujours là. La question est posée de nouveau.",
        .toldDeputyAsked: "{who} n’a pas encore répondu. Le suppléant est sollicité à son tour.",
        .toldSilence: "{who} n’a pas encore répondu. Ce n’est pas oublié : le point hebdomadaire le dit aussi.",
        .toldDelegated: "cela a été transmis à {name}.",
        .toldMoreInfo: "{who} veut en savoir plus ; le responsable de l’équipe répond.",
        .toldDecided: "{who} a décidé. C’est à la personne qui s’en charge d’agir.",
        .toldDecidedSo: "{who} a décidé : «\u{A0}{option}\u{A0}». C’est à la personne qui s’en charge d’agir.",
        .toldDeclined: "{who} a refusé. On fait avec, et le coût continue de courir.",
        .toldPostponed: "{who} y revient {onDay}.",
        .toldAcceptance: "{who} propose de faire avec. Il faut l’accord du responsable de l’équipe et du financeur.",
        .toldAccepted: "accepté tel quel par le responsable de l’équipe et le financeur. Le coût continue de courir.",
        .toldAcceptedUntil: """
        accepté tel quel par le responsable de l’équipe et le financeur, à revoir {onDay}. Le coût continue de \
        courir.
        """,
        .toldResolved: "réglé, dit {who}. Cela a duré {length}. Si cela revient, dites `rouvrir`.",
        .toldVerified: "vérifié : c’est réglé. Si cela revient, dites `rouvrir`.",
        .toldReopened: "rouvert, même numéro ; ses délais continuent de courir.",
        .toldNotOver: "Réglé malgré tout ? Dites `réglé`.",
        .toldWithdrawn: "retiré. Les propos sont effacés, et personne d’autre n’en est informé.",
        .toldWithdrawnWidely: "retiré. Les propos sont effacés. Les personnes qui l’avaient appris sont prévenues.",
        .toldMerged: "compté désormais avec {other}. `pas pareil` l’en sépare.",
        .toldUnmerged: "il compte de nouveau seul.",
        .toldAbsorbed: "{other} compte désormais ici : signalé {times}.",
        .toldParted: "{other} compte de nouveau seul.",
        .toldCausedBy: """
        il découle d’{other} : c’est là que la demande se fait. Ici, plus rien ne se passe ; `il compte seul` annule \
        cela.
        """,
        .toldSetApart: "il ne découle plus d’un autre.",
        .toldCauseEnded: """
        {other}, dont il découlait, n’est plus ouvert. Celui-ci est-il réglé ? Dites `réglé` ou `toujours là` ; sans réponse, ses \
        délais continuent de courir.
        """,
        .toldCauseReturned: "{other} est rouvert ; c’est donc là que la demande se fait.",
        .toldConsequence: "{other} en découle.",
    ]
}
