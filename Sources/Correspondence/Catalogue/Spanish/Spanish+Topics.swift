import Impediments

/// What is known about each kind of impediment before anybody says a word, in Spanish.
extension Spanish {
    static func topic(of subreason: Subreason) -> Topic {
        switch subreason {
        case .basics:
            Topic(
                title: "sin sitio ni equipos para trabajar",
                condition: "El equipo {team} lleva {length} sin sitio ni equipos para trabajar.",
                stops: "Nadie puede empezar, así que no se hace nada.",
                asked: "un nombre y una fecha de quien facilita el edificio y los equipos",
                options: [
                    "Usted pide el sitio y los equipos", "Otra sala o equipos alquilados mientras tanto",
                    "Se retrasa el comienzo",
                ])
        case .environments:
            Topic(
                title: "sin un entorno que funcione",
                condition: "El equipo {team} lleva {length} sin un entorno que funcione.",
                stops: "No se puede desplegar nada, así que no habrá entrega.",
                asked: "un nombre y una fecha del responsable del proveedor",
                options: [
                    "Usted pregunta al responsable del proveedor", "Un entorno alquilado mientras tanto",
                    "Se retrasa la entrega",
                ])
        case .tools:
            Topic(
                title: "falta una herramienta o licencia",
                condition: "Al equipo {team} le falta una herramienta o licencia desde hace {length}.",
                stops: "La parte que la necesita no se puede hacer.",
                asked: "la licencia, o una fecha de quien la concede",
                options: ["Usted pide la licencia", "Otra herramienta ya disponible", "Esa parte se retrasa"])
        case .data:
            Topic(
                title: "faltan datos con los que trabajar",
                condition: "Al equipo {team} le faltan datos con los que trabajar desde hace {length}.",
                stops: "Lo que se construye no se puede probar con nada real.",
                asked: "una fecha del dueño de los datos",
                options: [
                    "Usted pregunta al dueño de los datos", "Datos inventados mientras tanto", "Esa parte se retrasa",
                ])
        case .money:
            Topic(
                title: "falta dinero para el trabajo",
                condition: "Al equipo {team} le falta dinero para el trabajo desde hace {length}.",
                stops: "Lo que hay que pagar no puede seguir.",
                asked: "la fecha de pago",
                options: ["Usted indica la fecha", "Una parte ahora", "El trabajo pagado se detiene"])
        case .nobody:
            Topic(
                title: "nadie que haga el trabajo",
                condition: "El equipo {team} lleva {length} sin nadie que haga el trabajo.",
                stops: "No se está haciendo nada.",
                asked: "una persona, o un alcance menor",
                options: ["Usted nombra a una persona", "Un alcance menor", "Se retrasa la fecha"])
        case .tooFew:
            Topic(
                title: "muy poca gente para el trabajo",
                condition: "El equipo {team} tiene muy poca gente para el trabajo desde hace {length}.",
                stops: "Lo prometido no se puede hacer con tan pocos.",
                asked: "una persona más, o un alcance menor",
                options: ["Usted nombra a una persona", "Un alcance menor", "Se retrasa la fecha"])
        case .missingSkill:
            Topic(
                title: "falta una competencia en el equipo",
                condition: "Al equipo {team} le falta una competencia que el trabajo exige desde hace {length}.",
                stops: "La parte que la necesita no se puede hacer.",
                asked: "alguien con esa competencia, o un alcance menor",
                options: ["Usted presta o contrata a alguien", "Unos días de fuera", "Esa parte se deja fuera"])
        case .pulledAway:
            Topic(
                title: "gente desviada a otro trabajo",
                condition: "El equipo {team} tiene gente desviada a otro trabajo desde hace {length}.",
                stops: "El plan cuenta con personas que no están.",
                asked: "su vuelta, o un alcance menor",
                options: ["Las personas vuelven", "Viene otra persona", "Un alcance menor"])
        case .roleEmpty:
            Topic(
                title: "un puesto del equipo está vacante",
                condition: "El equipo {team} tiene un puesto vacante desde hace {length}.",
                stops: "Lo que decide ese puesto sigue sin decidir.",
                asked: "una persona para el puesto, o un alcance menor",
                options: ["Usted nombra a una persona", "Alguien lo cubre mientras tanto", "Un alcance menor"])
        case .tooBusy:
            Topic(
                title: "usuarios demasiado ocupados para hablar",
                condition: "El equipo {team} lleva {length} sin tiempo con usuarios, demasiado ocupados.",
                stops: "Se construye a ciegas.",
                asked: "dos horas libres de ellos, o un suplente designado",
                options: ["Usted libera dos horas", "Usted nombra a un suplente", "Se sigue a ciegas"])
        case .tooValuable:
            Topic(
                title: "usuarios demasiado valiosos para cederlos",
                condition: "El equipo {team} lleva {length} sin tiempo con usuarios, a los que no se puede ceder.",
                stops: "Se construye a ciegas.",
                asked: "un formato acotado: media hora por semana, solo una demostración, o un representante",
                options: ["Media hora por semana", "Solo una demostración", "Un representante que conoce el trabajo"])
        case .tooExpensive:
            Topic(
                title: "el tiempo con usuarios cuesta demasiado",
                condition: "El equipo {team} lleva {length} sin dinero para tiempo con usuarios.",
                stops: "Se construye a ciegas.",
                asked: "el dinero para ello, o elegir una muestra más barata",
                options: ["Usted libera el dinero", "Una muestra más barata", "Se sigue a ciegas"])
        case .gatekept:
            Topic(
                title: "sin paso hasta los usuarios",
                condition: "El equipo {team} lleva {length} sin paso hasta los usuarios.",
                stops: "Se construye a ciegas.",
                asked: "una presentación por alguien del mismo rango",
                options: ["Usted presenta al equipo", "Usted nombra a quien lo haga", "Se sigue a ciegas"])
        case .unknownWhom:
            Topic(
                title: "sin usuarios conocidos con quienes hablar",
                condition: "El equipo {team} lleva {length} sin conocer usuarios con quienes hablar.",
                stops: "Se construye a ciegas.",
                asked: "dos nombres de personas que lo usarán",
                options: ["Usted nombra a dos personas", "Usted nombra a quien lo sepa", "Se sigue a ciegas"])
        case .decision:
            Topic(
                title: "falta una decisión",
                condition: "El equipo {team} espera una decisión desde hace {length}.",
                stops: "Lo que depende de ella no puede seguir; sin respuesta, se retrasa.",
                asked: "la decisión, o el nombre de quien la toma",
                options: ["Usted decide", "Usted nombra a quien decide", "Lo que depende de ella se retrasa"])
        case .approval:
            Topic(
                title: "falta una aprobación",
                condition: "El equipo {team} espera una aprobación desde hace {length}.",
                stops: "El trabajo terminado no puede avanzar.",
                asked: "la aprobación, o lo que aún falta para ella",
                options: ["Usted lo aprueba", "Usted pregunta a quien aprueba", "Se retrasa la entrega"])
        case .dependency:
            Topic(
                title: "se espera a otro equipo o proveedor",
                condition: "El equipo {team} espera a otro equipo o proveedor desde hace {length}.",
                stops: "Lo que se apoya en ello no puede seguir.",
                asked: "un nombre y una fecha de aquel a quien se espera",
                options: ["Usted pregunta a su responsable", "Un sustituto mientras tanto", "Esa parte se retrasa"])
        case .technical:
            Topic(
                title: "un obstáculo técnico",
                condition: "El equipo {team} tiene delante un obstáculo técnico desde hace {length}.",
                stops: "La parte afectada no se puede hacer.",
                asked: "alguien que ya lo haya resuelto, o tiempo para ello",
                options: ["Usted presta a alguien que sabe", "Más tiempo para ello", "Esa parte se deja fuera"])
        case .process:
            Topic(
                title: "una norma o un trámite estorba",
                condition: "Una norma o un trámite estorba al equipo {team} desde hace {length}.",
                stops: "El trabajo listo no puede seguir.",
                asked: "una excepción, o un camino más corto",
                options: ["Usted permite una excepción", "Usted pregunta al dueño de la norma", "Se retrasa la fecha"])
        case .progress, .social, .question, .planning, .announcement, .resolved, .hypothetical:
            Topic(
                title: "ningún impedimento",
                condition: "El equipo {team} sigue trabajando desde hace {length}.",
                stops: "Nada estorba.",
                asked: "nada",
                options: ["Nada", "Nada por ahora", "Nada en absoluto"])
        }
    }
}
