/// What the lead hears, in French.
extension French {
    static let lead: Wordlist = [
        .leadAcceptance: """
        **{id}**, {title} : le financeur propose de vivre avec. {accept} vaut accord, et le coût continue de courir. Sans réponse, cela reste ouvert.
        """,
        .leadSubject: "{id} : {title} ({team})",
        .leadUnowned: "**{id}** n’a personne après {length}.",
        .leadUnresolved: "**{id}** est toujours là après {length}.",
        .leadSilent: "**{id}** est entre vos mains {since}, sans un mot pour l’instant.",
        .leadMissed: "**{id}** : le jour que vous aviez indiqué est passé, et c’est toujours là.",
        .leadStanding: "Équipe {team} : {title}, {since}. {severity}",
        .leadStandingSaid: "Équipe {team} : {title}, {since}, signalé {said}. {severity}",
        .leadStandingTried: "Équipe {team} : {title}, {since}, tenté {tried}. {severity}",
        .leadStandingSaidTried: "Équipe {team} : {title}, {since}, signalé {said}, tenté {tried}. {severity}",
        .leadStandingPastDue: "Équipe {team} : {title}, signalé d’abord {onDay}. {severity}",
        .leadSoundsOver: "Cela semble fini {since}, mais personne n’a dit `réglé`.",
        .leadUnconfirmed: """
        Personne ne l’a confirmé : tant que personne n’en dit un mot, rien n’est demandé au financeur.
        """,
        .leadThen: "Si c’est encore là {on}, le financeur l’apprend ; vous verrez le brouillon avant.",
        .leadStale: "**{id}** : plus rien n’en a été dit {since}, bien que le fil ait été interrogé deux fois.",
        .leadMayBeOver: "**{id}** attend encore une réponse, et c’est peut-être réglé.",
        .leadMayBeBack: """
        **{id}**, {title} : on l’a dit réglé, et cela semble revenu {since} ; le fil a été interrogé deux fois. \
        Est-ce le cas ? Dites `rouvrir {id}` ou `réglé {id}`. Sans réponse, cela n’est pas vérifié.
        """,
        .leadAsked: "Demande faite {onDay} : {who}.",
        .leadReviewDigest:
            "Sans rien de votre part, cela peut figurer comme demande dans le point du financeur à partir du {day}.",
        .leadYours: """
        `je m’en charge`, `réglé`, ou `chez nous jusqu’au DATE parce que RAISON` si le financeur n’y peut \
        rien.
        """,
        .leadPreview: "{on}, ceci part au financeur :",
        .leadPreviewOther: "{on}, ceci part à {name} :",
        .leadPreviewStandIn: "{on}, ceci part à la personne qui remplace le financeur absent :",
        .leadPreviewTail: """
        `formulation …` le met dans vos mots. `dit en personne` si vous le dites vous-même. `retenir RAISON` \
        donne {length}. `chez nous jusqu’au DATE parce que RAISON` le garde dans l’équipe. Sans rien de \
        votre part, il part tel quel.
        """,
        .leadWantsToKnow: "**{id}**, {title} : le financeur veut en savoir plus.",
        .leadOtherWantsToKnow: "**{id}**, {title} : {name} veut en savoir plus.",
        .leadWaitsOnYou: "C’est à vous. `formulation …` répond, et la demande repart avec.",
        .leadSettled: "**{id}**, {title} : c’est réglé entre-temps, rien n’est attendu de vous. Ce qui a été écrit :",
        .leadOtherwise: "**{id}**, {title} : les choses ont changé entre-temps. Ce qui a été écrit avant :",
        .leadWrittenBefore: "Écrit auparavant :",
        .leadFunderWrote: "**{id}**, {title} : le financeur a répondu et écrit :",
        .leadCourse: "**{id}**, {title} : {what}",
        .leadNoAnswer: "{who} n’a pas répondu {since}.",
        .leadPromiseOver: "{who} l’avait promis d’ici le {day} ; ce jour est passé, et c’est toujours là.",
        .leadPromisePast: "{who} l’avait promis d’ici le {day} ; ce jour est passé.",
        .leadDecided: "{who} a décidé.",
        .leadDecidedSo: "{who} a décidé : «\u{A0}{option}\u{A0}».",
        .leadDriven: "{who} s’en charge.",
        .leadDrivenByYou: "Vous vous en chargez.",
        .leadUndriven: "Personne ne s’en charge : `je m’en charge` si c’est vous, sinon `pris en charge par NOM`.",
        .leadDecidedThen: "`réglé` dès que c’est fini. Après {length} sans un mot, on le demande dans le fil.",
        .leadAskStands: """
        La demande tient toujours : `formulation …` la reformule, `chez nous jusqu’au DATE parce que RAISON` la \
        retire, `réglé` si c’est fini. Sans rien de votre part, elle reste telle quelle.
        """,
        .leadQuestionOpen: """
        Ce que {who} voulait savoir attend toujours votre réponse : `formulation …` répond, et la demande \
        repart avec.
        """,
        .leadReviewAccepted: "**{id}** est accepté tel quel, et c’est aujourd’hui le jour d’y revenir.",
        .leadReviewKept: "**{id}** était gardé dans l’équipe jusqu’à aujourd’hui.",
        .leadReopens: "`rouvrir` le reprend. Sans rien de votre part, il reste tel quel.",
        .leadUnreadSubject: "{id} : une réponse à lire",
        .leadUnread: "**{id}** : le financeur a répondu, et c’est à vous de lire :",
        .leadUnreadTail: """
        Dites ce que cela veut dire : `réglé`, `chez nous jusqu’au DATE parce que RAISON`, ou répondez \
        vous-même au financeur.
        """,
        .leadUnreadChoice: "Un choix compte dès que son numéro est envoyé ; c’est ce qui a été répondu.",
    ]
}
