/// The digest, in French.
extension French {
    static let digest: Wordlist = [
        .digestSubject: "{products}, semaine jusqu’au {day}",
        .digestSubjectLong: "{products}, du {start} au {day}",
        .digestHeartbeatSubject:
            "{products} : rien n’attend votre décision {every, select, week {cette semaine} other {cette fois}}",
        .digestProductsMore: "{products} et {n} autres",
        .digestHeartbeat: """
        {products} : rien n’attend votre décision {every, select, week {cette semaine} other {cette fois}}. {open} \
        {vitals}
        """,
        .digestHeartbeatOpen: """
        {n, plural, =0 {Aucun obstacle ouvert n’est connu.} one {# obstacle est entre les mains de l’équipe.} other {# \
        obstacles sont entre les mains de l’équipe.}}\
        {stopping, plural, =0 {} one { Un arrête le travail.} other { # arrêtent le travail.}}
        """,
        .digestLate: "Ce point arrive en retard : il était attendu {on}.",
        .digestBottomLine: """
        **{n, plural, one {# chose ne dépend} other {# choses ne dépendent}} que de vous.** {n, plural, one \
        {Elle} other {La plus ancienne}} attend depuis {days, plural, =0 {moins d’un jour} one {# jour} \
        other {# jours}}.
        """,
        .digestNothingElse: "Rien d’autre n’attend votre décision.",
        .digestNothingNew: "**Rien de nouveau qui ne dépende que de vous.**",
        .digestNewsFollows: "Suivent les nouvelles des demandes précédentes.",
        .digestAsk: "Demande : {asked}{by}. {options} Répondez `{answer}`",
        .digestAskBare: "Demande : {asked}{by}. Répondez `{number}: à moi d’ici DATE`",
        .digestAskHead: "**{number}. {id}, {title}**, équipe {team} ({history}) : {stops}",
        .digestAskHeadBare: "**{number}. {id}, {title}** ({history}).",
        .digestDays: "{n, plural, one {# jour} other {# jours}}",
        .digestSaid: "signalé {said}",
        .digestTried: "tenté {tried}",
        .digestSuggestedOnly: "{option}{more, plural, =0 {} one {, ou # autre voie} other {, ou # autres voies}}",
        .digestUnanswered: """
        Demandé {days, plural, =0 {aujourd’hui} one {hier} other {il y a # jours}} ; pas encore de réponse.
        """,
        .digestUnansweredAgain: """
        Redemandé {days, plural, =0 {aujourd’hui} one {hier} other {il y a # jours}} ; pas de réponse depuis.
        """,
        .digestSeen: "Vu {on}, pas encore décidé.",
        .digestMissedBy: "{who} l’avait promis pour le {day} ; pas encore là.",
        .digestMissed: "Promis pour le {day}, pas encore là.",
        .digestAgain: """
        Sans réponse, {n, plural, one {elle revient} other {elles reviennent}} ici {every, select, week {la semaine \
        prochaine} other {la prochaine fois}}.
        """,
        .digestMore: "{n, plural, one {Et # autre.} other {Et # autres.}}",
        .digestMoreStopped: "Travail à l’arrêt : {ids}.",
        .digestMoreSlower: "Travail ralenti : {ids}.",
        .digestAgainInTurn: """
        Sans réponse, {n, plural, one {elle revient} other {elles reviennent}} ici ; à poids égal, à tour de \
        rôle.
        """,
        .digestSilent: "Pas de réponse depuis {length} : {ids}.",
        .digestSilentPassedOn: "Transmis, et sans réponse depuis {length} : {ids}.",
        .digestWaiting: "En attente de votre réponse : {n}",
        .digestWaits: "{title}, {since}. Demande : {asked}",
        .digestEarlier: "Demande précédente {id}, {title} : {news}",
        .digestEarlierMore:
            "{n, plural, one {Et # demande précédente de plus.} other {Et # demandes précédentes de plus.}}",
        .digestMissedOnes: "Promis et pas encore là : {ids}.",
        .digestMovedOnes: "Réglé ou décidé : {ids}.",
        .newsPromised: "promis pour le {day}.",
        .newsOverdue: "promis pour le {day}, pas encore là. Toujours à vous ?",
        .newsDecided: "décidé {on}.",
        .newsDecidedSo: "décidé {on} : «\u{A0}{option}\u{A0}».",
        .newsDeclined: "refusé {on} ; son coût continue de compter.",
        .newsDelegated: "chez {name}.",
        .newsDelegatedToSomebody: "chez la personne que vous avez nommée.",
        .newsDelegatedSilent: "chez {name} ; pas de réponse {since}.",
        .newsDelegatedToSomebodySilent: "chez la personne que vous avez nommée ; pas de réponse {since}.",
        .newsPostponed: "reporté jusqu’au {day}.",
        .newsDone: "réglé {on}.",
        .newsDoneReturned: "réglé {on}. Cela a rendu {days} à l’équipe {team} jusqu’ici.",
        .newsTakenBack: "retiré {on} ; rien n’est attendu de vous.",
        .newsMerged: "compté désormais avec {other}.",
        .newsAccepted: "accepté tel quel {since} ; son coût continue de compter.",
        .newsRelabelled: "relu autrement {on} que ce qui vous a été envoyé. {severity}",
        .newsAsksMore: "votre question est chez le responsable de l’équipe.",
        .digestUnblocked: """
        {n, plural, one {Ce que vous avez fait bouger a} other {Les # choses que vous avez fait bouger ont}} \
        rendu {days} aux équipes.
        """,
        .digestConstraint: "Ce qui bloque à présent : {title}.",
        .digestConstraintSame: """
        Ce qui bloque à présent : {title}, comme {every, select, week {la semaine dernière} other {la dernière fois}}.
        """,
        .digestConstraintMoved: """
        Ce qui bloque à présent : {title} ; {every, select, week {la semaine dernière} other {la dernière fois}} : \
        {before}.
        """,
        .digestConstraintGone: """
        On ne connaît rien qui bloque à présent ; {every, select, week {la semaine dernière} other {la dernière \
        fois}} : {before}.
        """,
        .figureBlockersNone: "**Blocages ouverts :** aucun{before}",
        .figureBlockersListed: "**Blocages ouverts :** {n} (âge en jours : {ages}){before}",
        .figureBlockersP85: "**Blocages ouverts :** {n}, dont 85 % ont au plus {days}{before}",
        .figureShare: "**En attente de vous :** {share} % du temps ouvert (n {n}){before}",
        .figureLatency: "**De la demande à la décision :** {days}, médiane de {n}{target}{before}",
        .figureLatencyLeast: """
        **De la demande à la décision :** au moins {days}, médiane de {n}, dont {open} en \
        attente{target}{before}
        """,
        .figureTarget: " ; {agreed, select, yes {convenu} other {d’usage ici}} : {length}",
        .figureBlocked: "**Jours d’équipe à l’arrêt :** {days} (n {n}){before}",
        .figureBefore: " ; avant : {value}",
        .figureBeforeLeast: " ; avant : au moins {value}",
        .figureNote: "Temps écoulé, chevauchements comptés une fois ; n : cas ; avant : la période précédente.",
        .vitalsShown: "Logiciel en état de marche montré à un utilisateur pour la dernière fois : {ago}.",
        .vitalsTalked: "Dernier échange avec un utilisateur : {ago}.",
        .vitalsNotShown:
            "Non connu : la dernière fois qu’un logiciel en état de marche a été montré à un utilisateur.",
        .vitalsNotTalked: "Non connu : le dernier échange avec un utilisateur.",
        .vitalsNeither: """
        Non connu : la dernière démonstration d’un logiciel en état de marche, le dernier échange avec des \
        utilisateurs.
        """,
        .vitalsOf: "{product} : {vitals}",
        .digestCounts: "Ouverts : {list}.",
        .digestLivedWith: "{n, plural, one {Accepté tel quel} other {Acceptés tels quels}} : {n}.",
        .digestLivedWithTeam: """
        {n, plural, one {Accepté tel quel} other {Acceptés tels quels}} : {n} ; l’équipe {team} est restée {days} à \
        l’arrêt.
        """,
        .digestLivedWithTeams: """
        {n, plural, one {Accepté tel quel} other {Acceptés tels quels}} : {n} ; {teams} équipes sont restées {days} à \
        l’arrêt, au total.
        """,
        .digestReview: "Acceptés tels quels, à revoir maintenant : {ids}.",
        .digestHeld:
            "{n, plural, one {Retenu} other {Retenus}} par le responsable de l’équipe : {n}, jusqu’au {day}.",
        .digestHeldOver: """
        {n, plural, one {Retenu} other {Retenus}} par le responsable de l’équipe : {n}, ce qui a pris fin {on}.
        """,
        .digestKept: "{n, plural, one {Gardé} other {Gardés}} par l’équipe : {n}, jusqu’au {day}.",
        .digestKeptOver: "{n, plural, one {Gardé} other {Gardés}} par l’équipe : {n}, ce qui a pris fin {on}.",
        .digestUnconfirmed: "Lu mais confirmé par personne : {ids}.",
        .digestSilence: """
        L’équipe {team} n’a rien signalé depuis {days, plural, one {# jour} other {# jours}}. Soit rien ne \
        bloque, soit on ne le dit pas.
        """,
        .digestSilenceOpen:
            "L’équipe {team} n’a rien signalé de nouveau depuis {days, plural, one {# jour} other {# jours}}.",
        .digestSilenceMore: "{n, plural, one {# autre de même.} other {# autres de même.}}",
        .digestColophon: """
        Absents d’ici : les noms, les propos. À vous seul ; sa page ou le responsable de l’équipe en change \
        le rythme.
        """,
        .digestLeftOut: "Omis pour faire court : {list}.",
        .partEarlier: "les demandes précédentes",
        .partConstraint: "ce qui bloque",
        .partFigures: "les chiffres",
        .partVitals: "les dernières démonstrations et échanges",
        .partCounts: "le décompte par type",
        .partSilence: "un silence",
        .digestPage: "Ce point sur une page",
    ]
}
