/// Commands, forms and the bot's own page, in Portuguese.
extension Portuguese {
    static let aside: Wordlist = [
        .commandsHead: """
        Basta dizer no canal o que trava o trabalho, por palavras próprias. Com o comando:
        """,
        .commandsRaise: "`comunicar O QUE TRAVA`: recebe um número, aqui no canal",
        .commandsStatus: "`estado`: o que está aberto na equipa deste canal",
        .commandsMine: "`meu`: o que está a meu cargo ou espera a minha resposta",
        .commandsExplain: "`e agora 12`, `porquê 12`: o que se segue, e em que foi reconhecido",
        .commandsAnswer: "`feito 12`, `assumo 12`, `tentado 12 …`: uma resposta, como na conversa",
        .commandsEvidence: """
        `mostrado a QUEM`, `falado com QUEM`, `a funcionar`, `usado a sério`, `primeiro benefício: QUAL`: fica anotado \
        com a data
        """,
        .commandsRetro: "`retro`: o que a equipa pode rever",
        .formMine: "Até que dia?",
        .formDelegate: "Quem pode ajudar?",
        .formMoreInfo: "O que não está claro?",
        .formNotNow: "Quando voltar a isto?",
        .formHold: "Porque deve esperar?",
        .formOurs: "Fica com a equipa",
        .formWording: "O pedido em palavras",
        .formAnswer: "Responder",
        .formPromise: "Prometer",
        .formAsk: "Perguntar",
        .formTooLate: "O formulário chegou tarde. Clique outra vez, ou diga-o na conversa.",
        .cautionWithdraw: "O que se disse sobre isto é apagado.",
        .cautionDecline: "A equipa fica a saber, e o custo continua a contar.",
        .labelCancel: "Cancelar",
        .homeAsked: "À espera da sua resposta",
        .homeOpen: "Em aberto",
        .homeNothing: "Nada está em aberto.",
        .homeSay: "Basta dizer no canal da equipa o que trava o trabalho, por palavras próprias.",
        .homeAnswer: "Responder a {id}",
    ]
}
