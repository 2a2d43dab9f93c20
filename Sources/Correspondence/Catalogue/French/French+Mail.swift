/// How often the digest comes, and answers by mail, in French.
extension French {
    static let mail: Wordlist = [
        .cadenceTitle: "Votre point hebdomadaire",
        .cadenceWeekly: "Il arrive chaque semaine.",
        .cadenceFortnightly: "Il arrive toutes les deux semaines et raconte les deux.",
        .cadenceMonthly: "Il arrive une fois par mois et raconte tout le mois.",
        .cadenceStopped: "Il n’arrive plus. Le responsable de l’équipe en est prévenu.",
        .cadenceStoppedRest: """
        Ce qui arrête une équipe vous parvient toujours. Ce qui ne fait que la ralentir figurait dans ce \
        point seulement, et ne vous est plus demandé.
        """,
        .cadenceRest: "Ce qui arrête une équipe vous parvient de toute façon, quel que soit votre choix ici.",
        .cadenceLabelWeekly: "Chaque semaine",
        .cadenceLabelFortnightly: "Toutes les deux semaines",
        .cadenceLabelMonthly: "Une fois par mois",
        .cadenceLabelStopped: "Plus de point hebdomadaire",
        .cadenceLink: "À quelle fréquence il arrive",
        .cadenceFunder: "Le financeur",
        .cadenceLeadSubject: "{name} ne reçoit plus de point hebdomadaire",
        .cadenceLeadHead: "**{name}** a désactivé les points hebdomadaires.",
        .cadenceLeadRest: """
        Ce qui arrête une équipe va toujours au financeur. Ce qui la ralentit figurait dans ce point \
        seulement : ce n’est plus demandé au financeur avant qu’il revienne. `dit en personne` note que vous \
        l’avez demandé vous-même.
        """,
        .mailTheDigest: "Le point hebdomadaire",
        .mailWhat: "**{id}**, {title}",
        .mailSomebody: "quelqu’un",
        .mailNoAnswer: "{what} : {who} a répondu par courriel, et c’est à vous de lire :",
        .mailOtherMailbox: """
        {what} : une réponse à ce que {who} a reçu est venue d’une autre boîte. Elle n’a rien changé. Elle \
        dit :
        """,
        .mailUnproven: "{what} : un courriel est arrivé, peut-être de {who}. Il n’a rien changé. Il dit :",
        .mailTooOld: "{what} : {who} a répondu à une lettre trop ancienne. Rien n’a changé. On y lit :",
        .mailUnreadTail: """
        Dites ce que cela veut dire : `réglé`, `chez nous jusqu’au DATE parce que RAISON`, ou répondez \
        vous-même.
        """,
        .mailCameBackSubject: "Un courriel à {who} est revenu",
        .mailCameBack: "**{who}** n’a pas reçu « {subject} » : le courriel est revenu{number}.",
        .mailCameBackTail: """
        Dites-le vous-même, et faites vérifier l’adresse. `dit en personne` note que vous l’avez demandé \
        vous-même.
        """,
        .mailPassedOn:
            "Votre courriel n’a pas été lu comme une réponse ; il va mot pour mot au responsable de l’équipe.",
        .mailNotRead: "Rien dans votre courriel n’a été lu comme une réponse.",
        .mailCountsUpward: """
        Une réponse qui compte est un numéro, `à moi d’ici DATE`, `plus d’infos` ou `pas maintenant` ; s’il \
        y en a plusieurs, chacune sur sa ligne : `12: 1`.
        """,
        .mailCountsHere: """
        Une réponse qui compte est `je m’en charge`, `réglé`, `retenir RAISON` ou `chez nous jusqu’au DATE \
        parce que RAISON` ; s’il y en a plusieurs, chacune sur sa ligne : `12: réglé`.
        """,
        .mailNoSuch: "Il n’y a pas de {id} auquel vous puissiez répondre.",
        .mailNothingWaits: "Rien ne vous attend pour l’instant ; rien n’a donc changé.",
        .mailWhichOne: "Lequel voulez-vous dire ? Mettez son numéro devant : `{number}: 1`. Rien n’a changé.",
        .mailNumberFirst: "Mettez le numéro devant : `{number}: 1`. Rien n’a changé.",
        .mailLetterTooOld: """
        La lettre à laquelle vous avez répondu est trop ancienne ; rien n’a donc changé. Ce que vous avez \
        écrit va mot pour mot au responsable de l’équipe. La lettre la plus récente accepte les réponses.
        """,
        .mailLetterTooOldUnread: """
        La lettre à laquelle vous avez répondu est trop ancienne ; rien n’a donc changé. La lettre la plus \
        récente accepte les réponses.
        """,
        .mailYourAnswer: "Votre réponse",
    ]
}
