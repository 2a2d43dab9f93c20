/// Short answers to whoever speaks to the bot, in French.
extension French {
    static let note: Wordlist = [
        .helpSay: """
        Dites ici, avec vos mots, ce qui arrête le travail. Cela reçoit un numéro, et une réponse dans le fil.
        """,
        .helpAnswer: """
        Dans son fil : `je m’en charge`, `essayé …`, `toujours là`, `réglé`, `rouvrir`, `retirer` ; \
        `plus lent` ou `pas un obstacle` si c’est mal lu.
        """,
        .helpUpward: """
        Sans intermédiaire : ce que seul le financeur peut faire bouger lui parvient, sans noms et sans vos \
        propos.
        """,
        .helpAsked: """
        Répondez à une demande avec son numéro devant : `{id} 1`, `{id} à moi d’ici DATE`, `{id} plus d’infos` ou \
        `{id} pas maintenant`.
        """,
        .helpStatus: "`où en est-on` montre ici ce qui vous attend.",
        .connectNobody: "Aucune équipe n’est reliée à ce canal ; rien de ce qui se dit ici n’est donc conservé.",
        .connectHow: "Pour le relier, ajoutez `{channel}` aux `channels` d’une équipe dans la configuration.",
        .connectPrivately: """
        Ce qui se dit ici n’appartient à aucune équipe et n’est pas conservé. Ce qui arrête le travail, dites-le dans le \
        canal de votre équipe ; `où en est-on` montre ici ce qui vous revient.
        """,
        .greetingFromNow: """
        Désormais, tout ce qui est dit ici et qui arrête ou ralentit le travail reçoit un numéro et une \
        réponse dans son fil.
        """,
        .greetingUpward: """
        Si cela dure, le responsable de l’équipe est prévenu ; si seul le financeur peut agir, lui aussi. Les noms \
        et les conversations ne remontent jamais.
        """,
        .greetingKept: """
        Sont conservés les messages sur des obstacles. Dire `retirer` ou supprimer le message efface ses propos. \
        Pour tout arrêter, retirez le bot de ce canal.
        """,
        .encrypted: """
        Ce canal est chiffré ; rien ne peut donc y être lu. Prenez pour l’équipe un canal sans chiffrement.
        """,
        .conductSubject: "À qui parler",
        .conductNothing: """
        Ce que vous avez écrit parle de personnes, pas du travail. Rien n’a été compté ni transmis.
        """,
        .conductHelp: """
        Une personne de confiance peut aider : les ressources humaines, les représentants du personnel ou un médecin \
        ; en cas de danger, le numéro d’urgence.
        """,
        .noteElsewhere: "{id} : noté avec {other}, signalé {times}.",
        .noteAgainHere: "**{id}** : noté, signalé {times}. Est-ce un autre obstacle ? Dites `autre chose`.",
        .noteAgain: """
        **{id}** de nouveau : {title}, signalé maintenant {times}. Son fil continue. Pas le même ? Dites \
        `autre chose`.
        """,
        .noteOver: "**{id}** : {title}. Est-ce réglé ? Dites `{answer}`. Sans réponse, cela reste ouvert.",
        .noteOverLivedWith:
            "**{id}** : {title}, accepté tel quel. Est-ce réglé ? Dites `{answer}`. Sans réponse, rien ne change.",
        .noteBack: """
        **{id}** : {title}, dit réglé. Est-ce revenu ? Dites `{reopen}`, sinon `{done}` ; si c’est un autre \
        obstacle, `autre chose`. Sans réponse, cela n’est pas vérifié.
        """,
        .noteDone: "réglé",
        .noteDoneOf: "réglé {id}",
        .notePassedOn: """
        {id} : c’est transmis mot pour mot au {steward, select, owner {Product Owner} other {responsable de \
        l’équipe}}. Une réponse qui compte est un numéro, `à moi d’ici DATE`, `plus d’infos` ou `pas maintenant`.
        """,
        .notePassedNowhere: """
        {id} : cela reste ici, pour l’équipe. Une réponse qui compte est un numéro, `à moi d’ici DATE`, \
        `plus d’infos` ou `pas maintenant`.
        """,
        .notePassedToNobody: """
        {id} : personne ne lit ces mots, car aucun responsable n’est désigné. Une réponse qui compte est un numéro, `à \
        moi d’ici DATE`, `plus d’infos` ou `pas maintenant`.
        """,
        .noteObjection: "{id} : {objection}",
        .noteNone: "`{id}` n’existe pas ici.",
        .noteWhich: "Lequel ? Mettez son numéro devant la réponse : `{id} réglé`.",
        .noteWhichOf: "Lequel ? Mettez son numéro devant la réponse : `{answer}`.",
        .noteTeamTold: "L’équipe est prévenue.",
        .noteKnown: "C’est **{id}**. La réponse est dans le canal.",
        .listOpen: """
        {n, plural, =0 {Rien n’est ouvert dans l’équipe {team}.} one {# obstacle ouvert dans l’équipe {team} :} \
        other {# obstacles ouverts dans l’équipe {team} :}}
        """,
        .listMine: """
        {n, plural, =0 {Rien ne vous attend, et vous ne vous chargez de rien.} one {Un obstacle est à vous :} \
        other {# obstacles sont à vous :}}
        """,
        .listMore: "Et {n} de plus.",
        .listLine: "**{id}** {title}, {severity} {since}",
        .listDriven: "**{id}** {title}, {severity} {since} ; {name} s’en charge",
        .listUndriven: "**{id}** {title}, {severity} {since} ; personne ne s’en charge encore",
        .listSoundsOver: ", semble réglé {since}",
        .explainHead: "{id} : {title}, {state}.",
        .explainCorrected: "Le classement a été corrigé par {who}.",
        .explainRead: "Compris d’après {words} ; sûr à {percent} %.",
        .explainCarried: "Ce qui est demandé ici l’est aussi pour ce qui en découle.",
        .explainNothing: "Rien d’autre ne se passe automatiquement.",
        .explainBecause: """
        Il découle d’{other} : ce qui se passe là vaut pour les deux. Quand {other} sera réglé, on vous demandera \
        ici si celui-ci est toujours là. `il compte seul` l’en détache.
        """,
        .explainIfNobody: "Si personne ne fait rien :",
        .explainStep: "{on} : {what}",
        .stepNudgeTeam: "on redemande dans le fil qui s’en charge",
        .stepTellLead: "le {steward, select, owner {Product Owner} other {responsable de l’équipe}} est prévenu",
        .stepRemindLead: "le {steward, select, owner {Product Owner} other {responsable de l’équipe}} reçoit un rappel",
        .stepLeadPromise:
            "la promesse du {steward, select, owner {Product Owner} other {responsable de l’équipe}} arrive à échéance",
        .stepPreview: """
        le {steward, select, owner {Product Owner} other {responsable de l’équipe}} voit ce qui irait au financeur
        """,
        .stepAsk: "la demande va au financeur, en privé et sans noms",
        .stepAskInstead: "la demande va à la personne qui remplace le financeur absent",
        .stepHandBack: "la demande va au financeur, de retour",
        .stepRemind: "{who} reçoit un rappel",
        .stepOverdue: "ce que {who} a promis arrive à échéance",
        .stepAskDeputy: "le suppléant est sollicité",
        .stepSilence: "vous apprenez qu’il n’y a pas encore de réponse",
        .stepVerify: "c’est tenu pour vérifié, sauf objection",
        .stepStale: "on vous demande si c’est toujours là",
        .stepReview:
            "le {steward, select, owner {Product Owner} other {responsable de l’équipe}} est invité à y revenir",
        .explainWord: "«\u{A0}{word}\u{A0}»",
        .evidenceNoted: "Noté : {what}. Le financeur voit la date et le nombre, pas vos propos.",
        .evidenceBoth: "{one}, et {other}",
        .evidenceShown: """
        un logiciel qui marche a été montré à {n, plural, =0 {un utilisateur} one {un utilisateur} other {# \
        utilisateurs}}
        """,
        .evidenceTalk: "un échange avec {n, plural, =0 {un utilisateur} one {un utilisateur} other {# utilisateurs}}",
        .evidenceRuns: "cela marche ; quand un utilisateur l’aura vu, dites `montré à …`",
        .evidenceUsed: """
        c’est utilisé pour de vrai{n, plural, =0 {} one { par un utilisateur} other { par # utilisateurs}}
        """,
        .evidenceBenefit: "un premier bénéfice",
        .evidenceCancelled: "un échange avec des utilisateurs qui n’a pas eu lieu",
    ]
}
