internal import Impediments

/// Openings in German, French, Spanish and Portuguese; what follows them is read as it is in English.
extension SpokenRules {
    static let inLanguages: [SpokenRules] = [
        SpokenRules("versucht", "intentado", "tentado", asking: .afterColon) { rest, _ in
            !rest.takesBack && (rest.isApart || !rest.urges) ? rest.text.map { Answer(.tried, text: $0) } : nil
        },
        SpokenRules("essayé", asking: .afterColon, isExact: true) { rest, _ in
            rest.takesBack ? nil : rest.text.map { Answer(.tried, text: $0) }
        },
        SpokenRules(
            "wir haben versucht", "ich habe versucht", "on a essayé", "nous avons essayé", "hemos intentado",
            "tentámos", asking: .afterColon
        ) { rest, _ in rest.text.map { Answer(.tried, text: $0) } },
        SpokenRules("wortlaut", "formulation", "texto", asking: .afterColon) { rest, _ in
            rest.text.map { Answer(.wording, text: $0) }
        },
        SpokenRules(
            "zurückhalten weil", "zurückhalten", "retenir parce que", "retenir", "retener porque", "retener",
            "reter porque", "reter", asking: .afterColon
        ) { rest, _ in rest.text.map { Answer(.hold, reason: $0) } },
        SpokenRules(
            "bei uns bis", "bleibt bei uns bis", "chez nous jusqu'au", "chez nous jusqu'à", "nuestro hasta",
            "nosso até"
        ) { rest, today in
            guard let (day, used) = SpokenDate.leading(rest, today) else { return nil }
            return Answer(.ours, reason: reason(rest.dropping(first: used)), reviewDate: day)
        },
        SpokenRules(
            "bei uns weil", "chez nous parce que", "nuestro porque", "nosso porque", asking: .afterColon
        ) { rest, _ in
            rest.text.map { Answer(.ours, reason: $0) }
        },
        SpokenRules(
            "hingenommen bis", "accepté jusqu'au", "aceptado hasta", "aceito até", "aceite até", isExact: true
        ) { rest, today in
            guard let (day, used) = SpokenDate.leading(rest, today) else { return nil }
            return Answer(.accept, reason: reason(rest.dropping(first: used)), reviewDate: day)
        },
        SpokenRules(
            "hingenommen weil", "wir leben damit weil", "wir nehmen es hin weil", "accepté parce que",
            "nous faisons avec parce que", "aceptado porque", "lo asumimos porque", "aceito porque", "aceite porque",
            "vivemos com isso porque", asking: .afterColon, isExact: true
        ) { rest, _ in rest.text.map { Answer(.accept, reason: $0) } },
        SpokenRules(
            "abgelehnt weil", "refusé parce que", "rechazado porque", "recusado porque", asking: .afterColon,
            isExact: true
        ) { rest, _ in rest.text.map { Answer(.decline, reason: $0) } },
        SpokenRules("abgelehnt", "refusé", "rechazado", "recusado", asking: .afterColon, isExact: true) { rest, _ in
            declined(rest)
        },
        SpokenRules("entschieden", "décidé", "decidido", isExact: true) { rest, _ in decided(rest) },
        SpokenRules(
            "mehr info", "mehr infos", "plus d'infos", "plus d'informations", "más información", "mais informação",
            asking: .mostly
        ) { rest, _ in rest.text.map { Answer(.moreInfo, text: $0) } },
        SpokenRules("nicht jetzt", "pas maintenant", "ahora no", "agora não", asking: .afterColon) { rest, today in
            SpokenDelay.notNow(rest, today)
        },
        SpokenRules("weiter an", "weitergeben an", "déléguer à", "délégué à", "delegar en", "delegar a", "delegar em") {
            rest, _ in name(rest).map { Answer(.delegate, to: $0) }
        },
        SpokenRules("dasselbe wie", "pareil que", "lo mismo que", "o mesmo que") { rest, _ in
            only(rest).map { Answer(.merge, into: $0.description) }
        },
        SpokenRules(
            "liegt an", "es liegt an", "wegen", "à cause de", "c'est à cause de", "découle de", "il découle de",
            "se debe a", "por culpa de", "deve-se a", "deve-se ao", "por causa de", "por causa da", "por causa do"
        ) { rest, _ in
            only(rest).map { Answer(.because, into: $0.description) }
        },
        SpokenRules(
            // Not "bis" or "até" alone: "bis morgen" is how people part.
            "meins bis", "à moi d'ici", "à moi avant", "à moi pour", "à moi", "d'ici", "mío para", "mío antes del",
            "mío", "meu até", "minha até"
        ) { rest, today in SpokenDate.whole(rest, today).map { Answer(.mine, date: $0) } },
        SpokenRules("erledigt", "gelöst", "résolu", "hecho", "resuelto", asking: .afterColon) { rest, _ in
            done(rest)
        },
        SpokenRules("réglé", asking: .afterColon, isExact: true) { rest, _ in done(rest) },
        SpokenRules("feito", "resolvido", asking: .afterColon) { rest, _ in
            // "Mais" is "more" there.
            done(rest, unless: Utterance.buts.subtracting(["mais"]))
        },
        SpokenRules("nummer", "numéro", "número", "opción", "opção") { rest, _ in option(rest) { $0.givesReason } },
        SpokenRules("übernimmt", "pris en charge par", "lo lleva", "se encarga", "fica com") { rest, _ in
            // In German every noun has a capital letter, so behind its verb only a short name is one.
            rest.words.count <= 2 ? owner(rest) : nil
        },
        SpokenRules(
            "gefährdet zusage", "gefährdet", "menace la promesse", "menace", "pone en peligro la promesa",
            "pone en peligro", "põe em risco a promessa", "põe em risco"
        ) { rest, _ in
            numbers(rest).map { Answer(.wording, endangers: $0) }
        },
        // Not "dauert" or "lleva": how long something takes is said of many things.
        SpokenRules("aufwand", "esfuerzo", "esforço") { rest, _ in
            hours(rest).map { Answer(.wording, effort: $0) }
        },
    ]
}
