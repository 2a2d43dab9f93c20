/// Words by which a proof of life is told from what only begins like one.
extension EvidenceRule {
    /// Anywhere in the words: it did not happen, or nearly.
    static let denials: Set<String> = [
        "not", "never", "nobody", "almost", "nearly", "hardly", "internally", "nicht", "nie", "niemals", "niemand",
        "niemandem", "kein", "keine", "keinem", "keinen", "keiner", "keinerlei", "kaum", "fast", "beinahe", "intern",
        "pas", "jamais", "presque", "personne", "aucun", "aucune", "nunca", "jamas", "casi", "nadie", "ningun",
        "ninguno", "ninguna", "internamente", "quase", "nao", "ninguem", "nenhum", "nenhuma",
    ]

    /// Anywhere behind whom it was shown to or talked with: it failed, or is to come. A benefit may be without paper.
    fileprivate static let failures: Set<String> = [
        "but", "neither", "nor", "without", "aber", "ohne", "weder", "wird", "werden", "sans", "pero", "sin", "sem",
        "nem",
    ]

    /// Before a word for tomorrow they make a morning of it: "esta mañana", "heute Morgen".
    fileprivate static let mornings: Set<String> = ["esta", "la", "heute", "gestern", "am", "diesen", "ayer"]

    fileprivate static let futures = """
        next week | next month | nächste woche | nächster woche | nächsten monat | semaine prochaine | mois prochain
        | semana que viene | próxima semana | mes que viene | para a semana | semana que vem | mês que vem
        """.withoutAccents.phrases.map { " \($0) " }

    /// First behind "first benefit": it has not come. "Post kommt schneller an" is one.
    fileprivate static let comings: Set<String> = ["kommt", "venir", "pronto", "llegar", "still", "chegar", "vir"]

    /// Users whom the reader does not know as such.
    fileprivate static let patients: Set<String> = ["doentes"]

    /// Days, feasts and places, which begin with a capital as people do.
    fileprivate static let noNames = Set(
        """
        monday | tuesday | wednesday | thursday | friday | saturday | sunday | montag | dienstag | mittwoch | donnerstag
        | freitag | samstag | sonntag | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | lunes | martes
        | miércoles | jueves | viernes | sábado | domingo | segunda | terça | quarta | quinta | sexta | january
        | february | march | april | may | june | july | august | september | october | november | december | januar
        | februar | märz | mai | juni | juli | oktober | dezember | janvier | février | mars | avril | juin
        | juillet | août
        | septembre | octobre | novembre | décembre | enero | febrero | marzo | abril | mayo | junio | julio | agosto
        | septiembre | octubre | noviembre | diciembre | janeiro | fevereiro | março | maio | junho | julho | setembro
        | outubro | novembro | dezembro | easter | christmas | pentecost | ostern | weihnachten | pfingsten | noël
        | pâques | pentecôte | toussaint | navidad | pascua | natal | páscoa | berlin | hamburg | münchen | wien
        | zürich | köln | paris | lyon | marseille | bruxelles | genève | madrid | barcelona | sevilla | valencia
        | lisboa | porto | coimbra | london | error
        """.withoutAccents.phrases)
    /// "Three of them".
    fileprivate static let ofThem = """
        of them | von ihnen | davon | d'entre eux | d'entre elles | de ellos | de ellas | deles | delas
        """.phrasesByWord

    /// Anywhere behind "first benefit": it is hoped for.
    static let hopes: Set<String> = [
        "maybe", "perhaps", "hopefully", "unclear", "unknown", "earliest", "expected", "soon", "tbd", "would", "will",
        "vielleicht", "hoffentlich", "fruhestens", "unklar", "unbekannt", "moglicherweise", "bald", "erst", "offen",
        "peut-etre", "esperons", "bientot", "inconnu", "verra", "quiza", "quizas", "ojala", "talvez", "oxala", "breve",
    ]

    /// Of somebody whom the help does not name.
    fileprivate static let anybody: Set<String> = ["whom", "wem", "qui", "quien", "quem"]

    /// What is counted as well as people are.
    fileprivate static let things: Set<String> = [
        "times", "hours", "days", "errors", "bugs", "mal", "uhr", "stunden", "tage", "fehler", "fois", "reprises",
        "heures", "jours", "erreurs", "veces", "horas", "dias", "errores", "vezes", "erros",
    ]

    fileprivate static let mostOfOneThing = 9

    /// With one of these a proof of life tells of a trouble, too.
    fileprivate static let standstills: Set<String> = [
        "and", "blocked", "stopped", "stuck", "down", "blockiert", "steht", "stehen", "bloque", "bloques", "arret",
        "bloqueado", "bloqueados", "parado", "parados",
    ]

    static func isPlace(_ key: String) -> Bool {
        places.contains(key) || placesBegin.contains { key.hasPrefix($0) } || placesEnd.contains { key.hasSuffix($0) }
    }

    private static let placesBegin = ["test", "prod", "stag", "pilot", "server", "preprod"]
    /// German compounds: "Schulungsumgebung".
    private static let placesEnd = ["umgebung", "server", "system", "betrieb", "station"]

    private static let places: Set<String> = [
        "environment", "live", "cloud", "cluster", "sandbox", "qa", "uat", "demo", "beta", "canary", "ward", "wards",
        "clinic", "hospital", "tablet", "tablets", "phone", "phones", "stationen", "klinik", "krankenhaus",
        "rechenzentrum", "serveur", "serveurs", "environnement", "l'environnement", "recette", "preproduction",
        "service", "clinique", "l'hopital", "servidor", "servidores", "pruebas", "entorno", "preproduccion", "planta",
        "clinica", "ambiente", "sala", "enfermaria",
    ]
}

extension Utterance {
    /// Whether it speaks of somebody a product can be for, as the reader knows them.
    var namesUsers: Bool {
        let text = words.map { String($0.written) }.joined(separator: " ")
        let concepts = Lexicon.builtIn.concepts(of: Token.all(in: Array(text.unicodeScalars)))
        return concepts.contains { $0.contains(.user) }
            || words.contains { EvidenceRule.patients.contains($0.key) }
            || words.contains { EvidenceRule.anybody.contains($0.key) && $0.written == $0.written.uppercased() }
    }

    /// "Three of them": not "one", which is also an article, and not "three servers".
    var countsPeople: Bool {
        guard words.count > 1, let first = words.first?.key else { return false }
        let number = SpokenDelay.numbers[first] ?? Int(first) ?? 0
        return (2...999).contains(number) && dropping(first: 1).dropping(any: EvidenceRule.ofThem) != nil
    }

    /// "Kim", "Dr Example".
    var isName: Bool {
        (1...3).contains(words.count)
            && words.allSatisfy { word in
                !EvidenceRule.noNames.contains(word.key) && !EvidenceRule.things.contains(word.key)
                    && word.written.first?.isUppercase == true
                    && word.written.contains { $0.isLowercase }
            }
    }

    var fails: Bool { !EvidenceRule.failures.isDisjoint(with: words.map(\.key)) }

    var hopes: Bool {
        !EvidenceRule.hopes.isDisjoint(with: words.map(\.key))
            || words.prefix(2).contains { EvidenceRule.comings.contains($0.key) }
    }

    /// Planned for another day.
    var isToCome: Bool {
        let keys = words.map(\.key)
        let text = " " + keys.joined(separator: " ") + " "
        return EvidenceRule.futures.contains { text.contains($0) }
            || keys.indices.contains { index in
                Utterance.tomorrows.contains(keys[index])
                    && (index == 0 || !EvidenceRule.mornings.contains(keys[index - 1]))
            }
    }

    /// A short sentence that denies nothing: it has no room for what stands in the way as well.
    var saysOneThing: Bool {
        let inner = words.dropFirst().dropLast()
        return words.count <= EvidenceRule.mostOfOneThing
            && !inner.contains { $0.closes || $0.written.last.map { ".!;…".contains($0) } ?? false }
            && EvidenceRule.standstills.isDisjoint(with: words.map(\.key)) && !deniesSomething
    }
}
