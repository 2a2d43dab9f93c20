import Impediments

/// What is known about each kind of impediment before anybody says a word, in French.
extension French {
    static func topic(of subreason: Subreason) -> Topic {
        switch subreason {
        case .basics:
            Topic(
                title: "ni locaux ni machines pour travailler",
                condition: "L’équipe {team} n’a ni locaux ni machines pour travailler depuis {length}.",
                stops: "Personne ne peut commencer, donc rien ne se fait.",
                asked: "un nom et une date de la part de qui fournit les locaux et les machines",
                options: [
                    "Vous demandez les locaux et les machines", "Une autre salle ou des machines louées",
                    "Le démarrage est décalé",
                ])
        case .environments:
            Topic(
                title: "pas d’environnement qui marche",
                condition: "L’équipe {team} n’a pas d’environnement qui marche depuis {length}.",
                stops: "Rien ne peut être déployé, donc il n’y aura pas de livraison.",
                asked: "un nom et une date de la part du responsable du fournisseur",
                options: [
                    "Vous sollicitez le responsable du fournisseur", "Un environnement loué d’ici là",
                    "La livraison est décalée",
                ])
        case .tools:
            Topic(
                title: "un outil ou une licence manque",
                condition: "Il manque un outil ou une licence à l’équipe {team} depuis {length}.",
                stops: "La partie qui en dépend ne peut pas se faire.",
                asked: "la licence, ou une date de la part de qui l’accorde",
                options: ["Vous demandez la licence", "Un autre outil déjà disponible", "Cette partie est décalée"])
        case .data:
            Topic(
                title: "les données de travail manquent",
                condition: "Il manque des données de travail à l’équipe {team} depuis {length}.",
                stops: "Ce qui est construit ne peut être essayé sur rien de réel.",
                asked: "une date de la part du propriétaire des données",
                options: [
                    "Vous sollicitez le propriétaire des données", "Des données inventées d’ici là",
                    "Cette partie est décalée",
                ])
        case .money:
            Topic(
                title: "l’argent pour le travail manque",
                condition: "Il manque à l’équipe {team} l’argent nécessaire au travail depuis {length}.",
                stops: "Ce qui doit être payé ne peut pas continuer.",
                asked: "la date du paiement",
                options: ["Vous indiquez la date", "Une partie maintenant", "Le travail payé s’interrompt"])
        case .nobody:
            Topic(
                title: "personne pour faire le travail",
                condition: "L’équipe {team} n’a personne pour faire le travail depuis {length}.",
                stops: "Rien ne se fait.",
                asked: "une personne, ou un périmètre réduit",
                options: ["Vous nommez une personne", "Un périmètre réduit", "La date est décalée"])
        case .tooFew:
            Topic(
                title: "trop peu de monde pour le travail",
                condition: "L’équipe {team} est trop peu nombreuse pour le travail depuis {length}.",
                stops: "Ce qui a été promis ne peut pas se faire à si peu.",
                asked: "une personne de plus, ou un périmètre réduit",
                options: ["Vous nommez une personne", "Un périmètre réduit", "La date est décalée"])
        case .missingSkill:
            Topic(
                title: "une compétence manque dans l’équipe",
                condition: "Il manque à l’équipe {team} une compétence nécessaire au travail depuis {length}.",
                stops: "La partie qui en dépend ne peut pas se faire.",
                asked: "quelqu’un qui a cette compétence, ou un périmètre réduit",
                options: [
                    "Vous prêtez ou recrutez quelqu’un", "Quelques jours de l’extérieur", "Cette partie est abandonnée",
                ])
        case .pulledAway:
            Topic(
                title: "des personnes affectées ailleurs",
                condition: "Des membres de l’équipe {team} sont affectés ailleurs depuis {length}.",
                stops: "Le plan compte sur des personnes qui ne sont pas là.",
                asked: "leur retour, ou un périmètre réduit",
                options: ["Ces personnes reviennent", "Quelqu’un d’autre vient", "Un périmètre réduit"])
        case .roleEmpty:
            Topic(
                title: "un rôle de l’équipe est vacant",
                condition: "Un rôle de l’équipe {team} est vacant depuis {length}.",
                stops: "Ce que ce rôle décide reste indécis.",
                asked: "une personne pour ce rôle, ou un périmètre réduit",
                options: ["Vous nommez une personne", "Quelqu’un assure l’intérim d’ici là", "Un périmètre réduit"])
        case .tooBusy:
            Topic(
                title: "des utilisateurs trop occupés pour parler",
                condition: "L’équipe {team} n’a aucun temps avec les utilisateurs, trop occupés, depuis {length}.",
                stops: "On construit à l’aveugle.",
                asked: "deux heures libres de leur temps, ou un remplaçant nommé",
                options: ["Vous libérez deux heures", "Vous nommez un remplaçant", "On continue à l’aveugle"])
        case .tooValuable:
            Topic(
                title: "des utilisateurs trop sollicités pour être libérés",
                condition: "L’équipe {team} n’a aucun temps avec les utilisateurs, trop sollicités, depuis {length}.",
                stops: "On construit à l’aveugle.",
                asked: "un format limité : une demi-heure par semaine, une démonstration seule, ou un mandataire",
                options: [
                    "Une demi-heure par semaine", "Une démonstration seule", "Un mandataire qui connaît le travail",
                ])
        case .tooExpensive:
            Topic(
                title: "le temps avec les utilisateurs coûte trop cher",
                condition: "L’équipe {team} n’a pas d’argent pour du temps avec les utilisateurs depuis {length}.",
                stops: "On construit à l’aveugle.",
                asked: "l’argent nécessaire, ou le choix d’un échantillon moins cher",
                options: ["Vous débloquez l’argent", "Un échantillon moins cher", "On continue à l’aveugle"])
        case .gatekept:
            Topic(
                title: "pas d’accès aux utilisateurs",
                condition: "L’équipe {team} n’arrive pas jusqu’aux utilisateurs depuis {length}.",
                stops: "On construit à l’aveugle.",
                asked: "une introduction par quelqu’un de même rang",
                options: ["Vous présentez l’équipe", "Vous nommez quelqu’un qui le fait", "On continue à l’aveugle"])
        case .unknownWhom:
            Topic(
                title: "aucun utilisateur connu à qui parler",
                condition: "L’équipe {team} ne connaît aucun utilisateur à qui parler depuis {length}.",
                stops: "On construit à l’aveugle.",
                asked: "deux noms de personnes qui s’en serviront",
                options: ["Vous nommez deux personnes", "Vous nommez quelqu’un qui sait", "On continue à l’aveugle"])
        case .decision:
            Topic(
                title: "une décision manque",
                condition: "L’équipe {team} attend une décision depuis {length}.",
                stops: "Ce qui en dépend ne peut pas continuer ; sans réponse, c’est décalé.",
                asked: "la décision, ou le nom de qui la prend",
                options: ["Vous décidez", "Vous nommez qui décide", "Ce qui en dépend est décalé"])
        case .approval:
            Topic(
                title: "une approbation manque",
                condition: "L’équipe {team} attend une approbation depuis {length}.",
                stops: "Le travail fini ne peut pas aller plus loin.",
                asked: "l’approbation, ou ce qui manque encore pour l’avoir",
                options: ["Vous approuvez", "Vous sollicitez qui approuve", "La livraison est décalée"])
        case .dependency:
            Topic(
                title: "une autre équipe ou un fournisseur est attendu",
                condition: "L’équipe {team} attend une autre équipe ou un fournisseur depuis {length}.",
                stops: "Ce qui s’appuie dessus ne peut pas continuer.",
                asked: "un nom et une date de la part de qui est attendu",
                options: ["Vous le demandez à leur responsable", "Un substitut d’ici là", "Cette partie est décalée"])
        case .technical:
            Topic(
                title: "un obstacle technique",
                condition: "L’équipe {team} est devant un obstacle technique depuis {length}.",
                stops: "La partie concernée ne peut pas se faire.",
                asked: "quelqu’un qui l’a déjà résolu, ou du temps",
                options: ["Vous prêtez quelqu’un qui sait", "Plus de temps", "Cette partie est abandonnée"])
        case .process:
            Topic(
                title: "une règle ou une procédure fait obstacle",
                condition: "Une règle ou une procédure arrête l’équipe {team} depuis {length}.",
                stops: "Le travail prêt ne peut pas continuer.",
                asked: "une exception, ou un chemin plus court",
                options: [
                    "Vous accordez une exception", "Vous sollicitez le responsable de la règle", "La date est décalée",
                ])
        case .progress, .social, .question, .planning, .announcement, .resolved, .hypothetical:
            Topic(
                title: "pas un obstacle",
                condition: "L’équipe {team} travaille sans arrêt depuis {length}.",
                stops: "Rien ne fait obstacle.",
                asked: "rien",
                options: ["Rien", "Rien pour l’instant", "Rien du tout"])
        }
    }
}
