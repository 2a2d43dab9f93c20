/// Commands, forms and the bot's own page, in Spanish.
extension Spanish {
    static let aside: Wordlist = [
        .commandsHead: """
        Basta decir en el canal, con palabras propias, qué detiene el trabajo. Con la orden:
        """,
        .commandsRaise: "`comunicar LO QUE DETIENE`: recibe un número, aquí en el canal",
        .commandsStatus: "`estado`: lo que está abierto en el equipo de este canal",
        .commandsMine: "`mío`: lo que está a mi cargo o espera mi respuesta",
        .commandsExplain: "`qué sigue 12`, `por qué 12`: cómo sigue, y en qué se reconoció",
        .commandsAnswer: "`hecho 12`, `me encargo 12`, `intentado 12 …`: una respuesta, como en el hilo",
        .commandsEvidence: """
        `mostrado a QUIÉN`, `hablado con QUIÉN`, `en marcha`, `usado de verdad`, `primer beneficio: CUÁL`: se anota \
        con su fecha
        """,
        .commandsRetro: "`retro`: lo que el equipo puede repasar",
        .formMine: "¿Para qué día?",
        .formDelegate: "¿Quién puede moverlo?",
        .formMoreInfo: "¿Qué no está claro?",
        .formNotNow: "¿Cuándo volver a ello?",
        .formHold: "¿Por qué esperar?",
        .formOurs: "Se lo queda el equipo",
        .formWording: "La petición en palabras",
        .formAnswer: "Responder",
        .formPromise: "Prometer",
        .formAsk: "Preguntar",
        .formTooLate: "El formulario llegó tarde. Pulse otra vez, o dígalo en el hilo.",
        .cautionWithdraw: "Lo que se dijo de él se borra.",
        .cautionDecline: "El equipo se entera, y el coste sigue contando.",
        .labelCancel: "Cancelar",
        .homeAsked: "A la espera de su respuesta",
        .homeOpen: "Abiertos",
        .homeNothing: "No hay nada abierto.",
        .homeSay: "Basta decir en el canal del equipo, con palabras propias, qué detiene el trabajo.",
        .homeAnswer: "Responder a {id}",
    ]
}
