/// The stream-transfer page, in Portuguese.
extension Portuguese {
    static let stream: Wordlist = [
        .streamTitle: "{product}: da palavra ao uso",
        .streamAsOf: """
        Situação de {day}. Aqui não há nomes nem nada do que se escreveu. O que ninguém comunicou não se \
        sabe.
        """,
        .streamNothingYet: "**Ainda nada consta** que se possa usar. O que vem primeiro: {next}.",
        .streamReached: "**Chegou até: {reached}.** O que se segue: {next}.",
        .streamAll: "**Constam os quatro passos:** é útil.",
        .streamChain: "Da palavra ao uso",
        .streamSince: "**{name}:** desde {day}",
        .streamNotYet: "**{name}:** ainda não",
        .streamLife: "Sinais de vida",
        .streamAgoOn: "{ago} ({day})",
        .streamTalkedWith:
            "Última conversa com um utilizador: {ago}, com {n, plural, one {uma pessoa} other {# pessoas}}.",
        .streamCancelled: "Conversas com utilizadores canceladas desde então: {n}.",
        .streamNeeds: "O que o trabalho precisa",
        .streamPresent: "**{name}:** não consta que falte nada",
        .streamAbsent: "**{name}:** falta desde {day}, {days} ({ids})",
        .streamShort: "**{name}:** escasso desde {day}, {days} ({ids})",
        .streamWaiting: "À espera da sua decisão",
        .streamNothingWaits: "Nada.",
        .streamWaits: "{title}: pedido {ago}; {clock}.",
        .streamPromised: "prometido para {day}",
        .streamOverSeen: "visto; o prazo {agreed, select, yes {acordado} other {habitual aqui}} terminou em {day}",
        .streamOverUnseen:
            "ainda por ver; o prazo {agreed, select, yes {acordado} other {habitual aqui}} terminou em {day}",
        .streamDueSeen:
            "visto; {agreed, select, yes {a resposta está acordada} other {aqui é habitual responder}} até {day}",
        .streamDueUnseen: """
        ainda por ver; {agreed, select, yes {a resposta está acordada} other {aqui é habitual responder}} até \
        {day}
        """,
        .streamPromises: "O que foi prometido",
        .streamPromiseKept: "{promise}: não consta nada que a ponha em perigo",
        .streamPromiseEndangered: "{promise}: **em perigo por {ids}**",
        .streamNoNews: "Nas últimas treze semanas nenhuma notícia de um impedimento teve de lhe chegar.",
        .streamNews: """
        Uma notícia demora {days} a chegar-lhe: desde que se diz na equipa até ser vista (mediana de {n} em \
        treze semanas; dias decorridos).
        """,
        .streamNewsLeast: """
        Uma notícia demora pelo menos {days} a chegar-lhe: desde que se diz na equipa até ser vista (mediana \
        de {n} em treze semanas, {open} ainda por ver; dias decorridos).
        """,
        .linkRuns: "funciona",
        .linkShown: "mostrado a um utilizador",
        .linkUsedForReal: "usado a sério",
        .linkFirstBenefit: "primeiro benefício anotado",
        .needEnvironments: "ambientes",
        .needTools: "ferramentas e dados",
        .needRoom: "espaço e máquinas",
        .needSeats: "pessoas no seu lugar",
        .needMoney: "dinheiro",
        .needUsers: "utilizadores com quem falar",
    ]
}
