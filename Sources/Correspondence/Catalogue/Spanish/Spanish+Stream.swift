/// The stream-transfer page, in Spanish.
extension Spanish {
    static let stream: Wordlist = [
        .streamTitle: "{product}: de la palabra al uso",
        .streamAsOf: """
        A fecha de {day}. Aquí no hay nombres ni nada de lo que se escribió. Lo que nadie comunicó no se \
        sabe.
        """,
        .streamNothingYet: "**Aún no consta nada** que se pueda usar. Lo primero: {next}.",
        .streamReached: "**Ha llegado hasta: {reached}.** Lo que sigue: {next}.",
        .streamAll: "**Constan los cuatro pasos:** es de utilidad.",
        .streamChain: "De la palabra al uso",
        .streamSince: "**{name}:** desde el {day}",
        .streamNotYet: "**{name}:** aún no",
        .streamLife: "Señales de vida",
        .streamAgoOn: "{ago} ({day})",
        .streamTalkedWith:
            "Última conversación con un usuario: {ago}, con {n, plural, one {una persona} other {# personas}}.",
        .streamCancelled: "Conversaciones con usuarios canceladas desde entonces: {n}.",
        .streamNeeds: "Lo que el trabajo necesita",
        .streamPresent: "**{name}:** no consta que falte nada",
        .streamAbsent: "**{name}:** falta desde el {day}, {days} ({ids})",
        .streamShort: "**{name}:** escaso desde el {day}, {days} ({ids})",
        .streamWaiting: "A la espera de su decisión",
        .streamNothingWaits: "Nada.",
        .streamWaits: "{title}: pedido {ago}; {clock}.",
        .streamPromised: "prometido para el {day}",
        .streamOverSeen: "visto; el plazo {agreed, select, yes {acordado} other {habitual aquí}} terminó el {day}",
        .streamOverUnseen:
            "aún sin ver; el plazo {agreed, select, yes {acordado} other {habitual aquí}} terminó el {day}",
        .streamDueSeen: """
        visto; {agreed, select, yes {la respuesta está acordada para el} other {aquí lo habitual es responder a más \
        tardar el}} {day}
        """,
        .streamDueUnseen: """
        aún sin ver; {agreed, select, yes {la respuesta está acordada para el} other {aquí lo habitual es responder \
        a más tardar el}} {day}
        """,
        .streamPromises: "Lo que se prometió",
        .streamPromiseKept: "{promise}: no consta nada que lo ponga en peligro",
        .streamPromiseEndangered: "{promise}: **en peligro por {ids}**",
        .streamNoNews: "En las últimas trece semanas ninguna noticia de un impedimento ha tenido que llegarle.",
        .streamNews: """
        Una noticia tarda {days} en llegarle: desde que se dice en el equipo hasta que usted la ve (mediana \
        de {n} en trece semanas; días transcurridos).
        """,
        .streamNewsLeast: """
        Una noticia tarda al menos {days} en llegarle: desde que se dice en el equipo hasta que usted la ve \
        (mediana de {n} en trece semanas, {open} aún sin ver; días transcurridos).
        """,
        .linkRuns: "funciona",
        .linkShown: "mostrado a un usuario",
        .linkUsedForReal: "usado de verdad",
        .linkFirstBenefit: "primer beneficio anotado",
        .needEnvironments: "entornos",
        .needTools: "herramientas y datos",
        .needRoom: "sitio y equipos",
        .needSeats: "gente en su puesto",
        .needMoney: "dinero",
        .needUsers: "usuarios con quienes hablar",
    ]
}
