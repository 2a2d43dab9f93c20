/// Commands, forms and the bot's own page, in French.
extension French {
    static let aside: Wordlist = [
        .commandsHead: """
        Dites dans le canal, avec vos mots, ce qui arrête le travail ; cela suffit. Avec la commande :
        """,
        .commandsRaise: "`signaler CE QUI VOUS ARRÊTE` : un numéro lui est donné, ici dans le canal",
        .commandsStatus: "`où en est-on` : ce qui est ouvert dans l’équipe de ce canal",
        .commandsMine: "`à moi` : ce dont je me charge, ou qui attend ma réponse",
        .commandsExplain: "`la suite 12`, `pourquoi 12` : la suite, et à quoi il a été reconnu",
        .commandsAnswer: """
        `réglé 12`, `je m’en charge 12`, `essayé 12 …` : une réponse, comme dans le fil
        """,
        .commandsEvidence: """
        `montré à QUI`, `parlé avec QUI`, `tourne`, `utilisé pour de vrai`, `premier bénéfice : LEQUEL` : noté avec sa \
        date
        """,
        .commandsRetro: "`rétro` : ce sur quoi l’équipe peut revenir",
        .formMine: "Pour quel jour ?",
        .formDelegate: "Qui peut le débloquer ?",
        .formMoreInfo: "Qu’est-ce qui est flou ?",
        .formNotNow: "Quand y revenir ?",
        .formHold: "Pourquoi attendre ?",
        .formOurs: "L’équipe le garde",
        .formWording: "La demande, en mots",
        .formAnswer: "Répondre",
        .formPromise: "Promettre",
        .formAsk: "Demander",
        .formTooLate: "Le formulaire est arrivé trop tard. Cliquez de nouveau, ou dites-le dans le fil.",
        .cautionWithdraw: "Ce qui en a été dit est effacé.",
        .cautionDecline: "L’équipe l’apprend, et le coût continue de courir.",
        .labelCancel: "Annuler",
        .homeAsked: "En attente de votre réponse",
        .homeOpen: "Ouverts",
        .homeNothing: "Rien n’est ouvert.",
        .homeSay: "Dites dans le canal de votre équipe, avec vos mots, ce qui arrête le travail.",
        .homeAnswer: "Répondre à {id}",
    ]
}
