/// Words by which a proof of life is told from what only begins like one.
extension EvidenceRule {
    /// Anywhere in the words: it did not happen, or nearly.
    static let denials: Set<String> = [
        "not", "never", "nobody", "almost", "nearly", "hardly", "internally", "nicht", "nie", "niemals", "niemand",
        "niemandem", "kein", "keine", "keinem", "keinen", "keiner", "keinerlei", "kaum", "fast", "beinahe", "intern",
        "pas", "jamais", "presque", "personne", "aucun", "aucune", "nunca", "jamas", "casi", "nadie", "ningun",
        "ninguno", "ninguna", "internamente", "quase", "nao", "ninguem", "nenhum", "nenhuma",
    ]

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
            || words.contains { EvidenceRule.anybody.contains($0.key) && $0.written == $0.written.uppercased() }
    }

    /// "Three of them", "12": not "one", which is also an article, and not "three times".
    var countsPeople: Bool {
        guard words.count > 1, let first = words.first?.key else { return false }
        let number = SpokenDelay.numbers[first] ?? Int(first) ?? 0
        return (2...999).contains(number) && !EvidenceRule.things.contains(words[1].key)
    }

    /// "Kim", "Dr Example".
    var isName: Bool {
        (1...3).contains(words.count)
            && words.allSatisfy { word in
                !EvidenceRule.things.contains(word.key) && word.written.first?.isUppercase == true
                    && word.written.contains { $0.isLowercase }
            }
    }

    var hopes: Bool { !EvidenceRule.hopes.isDisjoint(with: words.map(\.key)) }
}
