/// How often the digest comes, and answers by mail, in Spanish.
extension Spanish {
    static let mail: Wordlist = [
        .cadenceTitle: "Su informe",
        .cadenceWeekly: "Llega cada semana.",
        .cadenceFortnightly: "Llega cada dos semanas y cuenta las dos.",
        .cadenceMonthly: "Llega una vez al mes y cuenta el mes entero.",
        .cadenceStopped: "Ya no llega. Se avisa al responsable del equipo.",
        .cadenceStoppedRest: """
        Lo que para a un equipo le sigue llegando. Lo que solo lo frena estaba únicamente en el informe, y \
        ahora no se le pide.
        """,
        .cadenceRest: "Lo que para a un equipo le llega de todos modos, elija lo que elija aquí.",
        .cadenceLabelWeekly: "Cada semana",
        .cadenceLabelFortnightly: "Cada dos semanas",
        .cadenceLabelMonthly: "Una vez al mes",
        .cadenceLabelStopped: "Ningún informe",
        .cadenceLink: "Con qué frecuencia llega",
        .cadenceFunder: "El financiador",
        .cadenceLeadSubject: "{name} ya no recibe informes",
        .cadenceLeadHead: "**{name}** ha desactivado los informes.",
        .cadenceLeadRest: """
        Lo que para a un equipo sigue yendo al financiador. Lo que lo frena estaba solo en el informe: no se \
        le pide hasta que vuelva. `dicho en persona` anota que usted lo pidió en persona.
        """,
        .mailTheDigest: "El informe",
        .mailWhat: "**{id}**, {title}",
        .mailSomebody: "alguien",
        .mailNoAnswer: "{what}: {who} ha respondido por correo, y le toca a usted leerlo:",
        .mailOtherMailbox:
            "{what}: una respuesta a lo que recibió {who} llegó de otro buzón. No ha cambiado nada. Dice:",
        .mailUnproven: "{what}: llegó un correo que puede ser de {who}. No ha cambiado nada. Dice:",
        .mailTooOld: "{what}: {who} respondió a una carta demasiado antigua. No ha cambiado nada. Dice:",
        .mailUnreadTail: "Diga qué significa: `hecho`, `nuestro hasta FECHA porque MOTIVO`, o responda usted.",
        .mailCameBackSubject: "Un correo a {who} fue devuelto",
        .mailCameBack: "**{who}** no recibió «{subject}»: el correo fue devuelto{number}.",
        .mailCameBackTail: """
        Dígaselo usted, y haga revisar la dirección. `dicho en persona` anota que usted lo pidió en persona.
        """,
        .mailPassedOn: "Su correo no se leyó como respuesta; va palabra por palabra al responsable del equipo.",
        .mailNotRead: "Nada de su correo se leyó como respuesta.",
        .mailCountsUpward: """
        Una respuesta que cuenta es un número, `mío para FECHA`, `más información` o `ahora no`; si son \
        varias, cada una en su línea: `12: 1`.
        """,
        .mailCountsHere: """
        Una respuesta que cuenta es `me encargo`, `hecho`, `retener MOTIVO` o `nuestro hasta FECHA porque \
        MOTIVO`; si son varias, cada una en su línea: `12: hecho`.
        """,
        .mailNoSuch: "No hay ningún {id} al que pueda responder.",
        .mailNothingWaits: "Ahora mismo nada le espera, así que no ha cambiado nada.",
        .mailWhichOne: "¿A cuál se refiere? Ponga su número delante: `{number}: 1`. No ha cambiado nada.",
        .mailNumberFirst: "Ponga el número delante: `{number}: 1`. No ha cambiado nada.",
        .mailLetterTooOld: """
        La carta a la que respondió es demasiado antigua, así que no ha cambiado nada. Lo que escribió va \
        palabra por palabra al responsable del equipo. La carta más reciente admite respuestas.
        """,
        .mailLetterTooOldUnread: """
        La carta a la que respondió es demasiado antigua, así que no ha cambiado nada. La carta más reciente \
        admite respuestas.
        """,
        .mailYourAnswer: "Su respuesta",
    ]
}
