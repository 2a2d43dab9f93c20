extension Spoken {
    /// Whether a message says of something that it never happened, or to nobody.
    package static func saysNever(_ text: String) -> Bool {
        !Utterance.nevers.isDisjoint(with: Utterance(text).words.map(\.key))
    }

    /// Whether a message that is no answer begins as one and is taken back in the same breath: "done: not yet",
    /// "erledigt: nee".
    package static func takesItselfBack(_ text: String) -> Bool {
        let said = Utterance(text)
        return SpokenRules.openings(beginningWith: said.words.first?.key ?? "").contains { _, opening in
            guard !opening.isEmpty, let rest = said.dropping(opening), rest.followsPause else { return false }
            return rest.takesBack || rest.beginsWithNo || rest.beginsWithAlmost
        }
    }
}

/// Words that take back what they follow: "declined: not yet", "done, but only half".
extension Utterance {
    fileprivate static let nevers: Set<String> = [
        "never", "nobody", "nie", "niemals", "niemand", "niemandem", "jamais", "personne", "nunca", "jamas", "nadie",
        "ninguem",
    ]

    /// Whether these words, behind what somebody did or decided, deny it or leave it open: "not yet",
    /// "nein, doch nicht", "tomorrow". "No money" is a reason.
    var takesBack: Bool {
        let keys = words.map(\.key).filter { !$0.isEmpty }
        guard let first = keys.first else { return false }
        if Self.yets.contains(first) && first != "toujours" || Self.tomorrows.contains(first) { return true }
        let denied = !Self.negations.isDisjoint(with: keys)
        if denied, !Self.yets.isDisjoint(with: keys) || keys.allSatisfy({ Self.saysNoMore($0) }) { return true }
        return Self.noes.contains(first) && dropping(first: 1).isApart
    }

    /// Whether any of these words denies something, or only half says it.
    var deniesSomething: Bool {
        let keys = Set(words.map(\.key))
        return !Self.negations.isDisjoint(with: keys) || !Self.buts.isDisjoint(with: keys)
    }

    /// Whether any of these words denies something: "no licence", "can't", "kein Zugang".
    var denies: Bool {
        let keys = words.map(\.key)
        return !Self.negations.isDisjoint(with: keys) || keys.contains { $0.hasSuffix("n't") }
    }

    private static func saysNoMore(_ key: String) -> Bool { negations.contains(key) || regrets.contains(key) }

    /// "Not at our place" takes back what was done; "no more errors" and "keine Fehler mehr" tell that it was. So do
    /// "ningún error" and "rien à signaler"; "rien ne marche" and "no funciona más" do not.
    var beginsWithNo: Bool {
        let keys = words.map(\.key)
        guard let first = keys.first, Self.negations.contains(first) else { return false }
        if keys.count == 2, Self.nones.contains(first) { return false }
        return !Self.noMores.contains { keys.starts(with: $0) } && !keys.contains("mehr")
    }

    /// "Done: nearly" and "erledigt: halb" are not done.
    var beginsWithAlmost: Bool { words.first.map { Self.almosts.contains($0.key) } ?? false }

    private static let almosts: Set<String> = [
        "almost", "nearly", "hardly", "barely", "half", "halfway", "partly", "partially", "fast", "beinahe", "kaum",
        "halb", "teilweise", "teils", "presque", "partiellement", "casi", "apenas", "parcialmente", "quase",
    ]

    private static let nones: Set<String> = ["aucun", "aucune", "ningun", "ninguna", "nenhum", "nenhuma"]
    private static let noMores = """
        no more | no longer | rien à signaler | rien à redire | no más | no hay más | nunca más falló | nunca más cayó
        | não há mais | nunca mais falhou | nunca mais caiu | nunca mais parou
        """.withoutAccents.phrasesByWord

    /// - Parameter buts: as keys, so that the Spanish "más" has to be told from the Portuguese "mas" as it is written.
    func begins(with buts: Set<String>) -> Bool {
        guard let first = words.first, buts.contains(first.key) else { return false }
        return !first.written.lowercased().contains("á")
    }

    static let buts: Set<String> = [
        "but", "though", "although", "aber", "doch", "allerdings", "jedoch", "mais", "pero", "mas",
    ]

    private static let yets: Set<String> = ["yet", "noch", "encore", "toujours", "todavia", "aun", "ainda"]
    static let tomorrows: Set<String> = ["tomorrow", "morgen", "demain", "manana", "amanha"]
    static let noes = Set("no | nope | nah | nein | nö | nee | non | não".withoutAccents.phrases)
    private static let regrets: Set<String> = [
        "doch", "leider", "unfortunately", "sorry", "malheureusement", "du", "tout",
    ]

    private static let negations = noes.union([
        "not", "never", "nothing", "none", "nobody", "nicht", "nichts", "nie", "niemals", "niemand", "kein", "keine",
        "keinen", "keiner", "pas", "rien", "jamais", "aucun", "aucune", "personne", "nada", "nunca", "jamas", "nadie",
        "ningun", "ninguno", "ninguna", "ninguem", "nenhum", "nenhuma",
    ])

    /// "Versucht doch mal den anderen Server" asks for it, and "intentado mañana" is of tomorrow.
    var urges: Bool {
        let keys = words.prefix(2).map(\.key)
        guard let first = keys.first else { return false }
        if Self.urgings.contains(first) { return true }
        return Self.objects.contains(first) && (keys.last.map { Self.urgings.contains($0) } ?? false)
    }

    private static let urgings: Set<String> = ["doch", "mal", "morgen", "nochmal", "bitte", "manana", "amanha"]
    private static let objects: Set<String> = ["es", "das", "ihn", "sie", "ihr"]
}
