import Impediments
import Testing
import Triage

@Suite("Answers by word in other languages")
struct SpokenLanguageTests {
    /// A Wednesday.
    static let today = CalendarDay(year: 2026, month: 3, day: 4)
    static let friday = CalendarDay(year: 2026, month: 3, day: 6)

    static let said: [(String, Answer)] = [
        ("übernehme ich", Answer(.own)), ("Erledigt!", Answer(.done)), ("erledigt, danke", Answer(.done)),
        ("erledigt: neues Zertifikat", Answer(.done, text: "neues Zertifikat")), ("noch da", Answer(.stillThere)),
        ("wieder offen", Answer(.reopen)), ("gesehen", Answer(.seen)), ("mehr Info", Answer(.moreInfo)),
        ("nicht jetzt", Answer(.notNow)), ("nicht jetzt für 2 Wochen", Answer(.notNow, days: 14)),
        ("abgelehnt", Answer(.decline)), ("selbst gesagt", Answer(.raisedInPerson)),
        ("zurückhalten sie tagen am Montag", Answer(.hold, reason: "sie tagen am Montag")),
        (
            "bei uns bis Freitag weil wir es selbst lösen",
            Answer(.ours, reason: "wir es selbst lösen", reviewDate: friday)
        ),
        ("Wortlaut Ein Termin bitte sehr", Answer(.wording, text: "Ein Termin bitte sehr")),
        ("weiter an Kim Beispiel", Answer(.delegate, to: "Kim Beispiel")),
        ("langsamer", Answer(.correct, severity: .slowing)),
        ("kein Hindernis", Answer(.correct, category: .nothing)),
        ("nicht jetzt für zwei Wochen", Answer(.notNow, days: 14)),
        ("nicht jetzt bis zum 20. März", Answer(.notNow, days: 16)),
        ("nicht jetzt einen Monat: kein Geld da", Answer(.notNow, reason: "kein Geld da", days: 30)),
        ("hingenommen weil es keiner verkauft", Answer(.accept, reason: "es keiner verkauft")),
        ("entschieden 1 weil es schnell geht", Answer(.decide, text: "es schnell geht", option: "1")),

        ("je m’en charge", Answer(.own)), ("Réglé.", Answer(.done)), ("regle", Answer(.done)),
        ("toujours là", Answer(.stillThere)), ("rouvrir", Answer(.reopen)), ("vu", Answer(.seen)),
        ("plus d’infos", Answer(.moreInfo)), ("pas maintenant", Answer(.notNow)),
        ("refusé parce que trop cher", Answer(.decline, reason: "trop cher")),
        ("chez nous jusqu’au 6 mars parce que presque fini", Answer(.ours, reason: "presque fini", reviewDate: friday)),
        ("déléguer à Kim", Answer(.delegate, to: "Kim")),
        ("réglé : ça marche", Answer(.done, text: "ça marche")),
        ("réglé\u{202F}: ça marche", Answer(.done, text: "ça marche")),
        ("décidé : 2", Answer(.decide, option: "2")),
        ("pas maintenant pendant deux semaines", Answer(.notNow, days: 14)),
        ("pas maintenant jusqu’au 20 mars", Answer(.notNow, days: 16)),
        ("accepté parce que personne n’en vend", Answer(.accept, reason: "personne n’en vend")),

        ("me encargo", Answer(.own)), ("hecho", Answer(.done)), ("sigue ahí", Answer(.stillThere)),
        ("reabrir", Answer(.reopen)), ("visto", Answer(.seen)), ("más información", Answer(.moreInfo)),
        ("mas informacion", Answer(.moreInfo)), ("ahora no", Answer(.notNow)), ("rechazado", Answer(.decline)),
        ("nuestro hasta el viernes porque casi está", Answer(.ours, reason: "casi está", reviewDate: friday)),
        ("ahora no por dos semanas", Answer(.notNow, days: 14)),
        ("ahora no hasta el 20 de marzo", Answer(.notNow, days: 16)),
        ("ahora no por falta de dinero", Answer(.notNow, reason: "por falta de dinero")),
        ("aceptado porque nadie lo vende", Answer(.accept, reason: "nadie lo vende")),

        ("por causa da IMP-2", Answer(.because, into: "IMP-2")),
        ("Por causa do IMP-2.", Answer(.because, into: "IMP-2")),
        ("fico eu com isto", Answer(.own)), ("Eu fico com isto", Answer(.own)), ("trato eu disso", Answer(.own)),
        ("assumo", Answer(.own)), ("feito", Answer(.done)), ("continua lá", Answer(.stillThere)),
        ("mais informação", Answer(.moreInfo)), ("agora não", Answer(.notNow)),
        ("agora não por 3 dias", Answer(.notNow, days: 3)), ("recusado", Answer(.decline)),
        ("nosso até 6 de março porque quase pronto", Answer(.ours, reason: "quase pronto", reviewDate: friday)),
        ("nosso até ao dia 6 de março porque quase pronto", Answer(.ours, reason: "quase pronto", reviewDate: friday)),
        ("agora não por duas semanas", Answer(.notNow, days: 14)), ("agora não um mês", Answer(.notNow, days: 30)),
        ("aceito porque ninguém o vende", Answer(.accept, reason: "ninguém o vende")),
        ("dito pessoalmente", Answer(.raisedInPerson)),

        ("Nummer 2 weil es schnell geht", Answer(.decide, text: "es schnell geht", option: "2")),
        ("numéro 2", Answer(.decide, option: "2")), ("opción 2", Answer(.decide, option: "2")),
        ("opção 2", Answer(.decide, option: "2")),
        ("übernimmt Kim", Answer(.own, to: "Kim")), ("pris en charge par Kim", Answer(.own, to: "Kim")),
        ("lo lleva Kim", Answer(.own, to: "Kim")), ("fica com Ana", Answer(.own, to: "Ana")),
        ("gefährdet Zusage 1 und 2", Answer(.wording, endangers: [1, 2])),
        ("menace la promesse 2", Answer(.wording, endangers: [2])),
        ("pone en peligro 1 y 2", Answer(.wording, endangers: [1, 2])),
        ("põe em risco 1", Answer(.wording, endangers: [1])),
        ("Aufwand 2 Stunden", Answer(.wording, effort: 2)), ("effort 2 heures", Answer(.wording, effort: 2)),
        ("esfuerzo media hora", Answer(.wording, effort: 0.5)), ("esforço uma hora", Answer(.wording, effort: 1)),

        ("abgelehnt: zu teuer", Answer(.decline, reason: "zu teuer")),
        ("abgelehnt, weil zu teuer", Answer(.decline, reason: "zu teuer")),
        ("refusé : trop cher", Answer(.decline, reason: "trop cher")),
        ("entschieden: wir mieten einen", Answer(.decide, text: "wir mieten einen")),
        ("erledigt: keine Fehler mehr", Answer(.done, text: "keine Fehler mehr")),
        ("hecho: más memoria", Answer(.done, text: "más memoria")),
        ("feito: mais memória", Answer(.done, text: "mais memória")),
        ("versucht Betrieb anzurufen", Answer(.tried, text: "Betrieb anzurufen")),
        ("versucht heute Morgen neu zu starten", Answer(.tried, text: "heute Morgen neu zu starten")),
        ("essayé d'appeler", Answer(.tried, text: "d'appeler")),
        ("on a essaye d'appeler", Answer(.tried, text: "d'appeler")),
        ("intentado llamar", Answer(.tried, text: "llamar")),
        ("je m'en charge svp", Answer(.own)), ("je m’en charge, s’il vous plaît", Answer(.own)),
        ("rouvrir s'il te plaît", Answer(.reopen)), ("réglé, stp", Answer(.done)), ("hecho por favor", Answer(.done)),
        ("más lento, por favor", Answer(.correct, severity: .slowing)), ("ahora no, por favor", Answer(.notNow)),
        ("ahora no por dos semanas, por favor", Answer(.notNow, days: 14)), ("feito, faz favor", Answer(.done)),
    ]

    @Test("are understood as their English ones are", arguments: said)
    func answers(text: String, expected: Answer) {
        #expect(Spoken.answer(in: text, today: Self.today)?.answer == expected)
        let numbered = Spoken.answer(in: "IMP-12: \(text)", today: Self.today)
        #expect(numbered == SpokenAnswer(impediment: ImpedimentID(12), answer: expected))
    }

    static let promises: [(String, CalendarDay)] = [
        ("meins bis Freitag", friday), ("meins bis 6. März", friday), ("meins bis zum 6.3.", friday),
        ("meins bis übermorgen", friday), ("meins bis morgen", CalendarDay(year: 2026, month: 3, day: 5)),
        ("meins bis nächste Woche", CalendarDay(year: 2026, month: 3, day: 13)),
        ("Freitag", friday), ("in 2 Tagen", friday),
        ("à moi d’ici vendredi", friday), ("à moi d'ici le vendredi 6 mars", friday),
        ("a moi d'ici vendredi prochain", friday), ("à moi pour le 6 mars 2026", friday), ("dans 2 jours", friday),
        ("vendredi", friday), ("à moi d’ici le 1er avril", CalendarDay(year: 2026, month: 4, day: 1)),
        ("mío para el viernes", friday), ("mío para el 6 de marzo de 2026", friday), ("mío para pasado mañana", friday),
        ("mio antes del 6 de marzo", friday), ("viernes que viene", friday), ("en 2 días", friday),
        ("meu até sexta-feira", friday), ("meu até sexta", friday), ("meu até 6 de março", friday),
        ("meu até depois de amanhã", friday), ("meu até 2026-03-06", friday),
        ("meins bis Ende der Woche", friday), ("à moi d’ici la fin de la semaine", friday),
        ("mío para finales de semana", friday), ("meu até ao fim da semana", friday),
        ("meu até ao dia 6 de março", friday),
        ("meins bis Ende nächster Woche", CalendarDay(year: 2026, month: 3, day: 13)),
        ("à moi d’ici la fin de la semaine prochaine", CalendarDay(year: 2026, month: 3, day: 13)),
    ]

    @Test("a French colon stands apart from the number, too")
    func numberedInFrench() {
        #expect(
            Spoken.answer(in: "12 : réglé", today: Self.today)
                == SpokenAnswer(impediment: ImpedimentID(12), answer: Answer(.done)))
    }

    @Test("promise a day", arguments: promises.filter { !$0.0.contains("6.3.") })
    func days(text: String, expected: CalendarDay) {
        #expect(Spoken.answer(in: text, today: Self.today)?.answer == Answer(.mine, date: expected))
    }

    @Test(
        "set how often the digest comes, by the name that it has in each language",
        arguments: [
            ("Bericht wöchentlich", .weekly), ("Bericht alle zwei Wochen", .fortnightly),
            ("keine Berichte mehr, danke", .stopped), ("point mensuel", .monthly),
            ("plus de point hebdomadaire", .stopped), ("informe cada dos semanas", .fortnightly),
            ("ningún informe", .stopped), ("resumo mensal", .monthly), ("nenhum resumo", .stopped),
            ("arrêter le point svp", .stopped), ("informe mensual, por favor", .monthly),
            ("parar o resumo, por favor", .stopped), ("plus de point ?", nil), ("keine Berichte mehr?", nil),
            ("nenhum resumo ?", nil), ("stop the digest ?", nil), ("¿informe semanal?", nil),
            ("der Bericht ist gut", nil), ("bon point", nil), ("informe de errores", nil), ("resumo da reunião", nil),
        ] as [(String, DigestCadence?)])
    func cadence(text: String, expected: DigestCadence?) {
        #expect(SpokenCadence.wanted(in: text) == expected)
    }

    @Test(
        "are not found in what people say otherwise",
        arguments: [
            "bis morgen", "Morgen", "até amanhã", "segunda", "meins bis zum 6.3.", "hecho un lío con los datos",
            "fait froid aujourd'hui", "das ist noch da drüben", "vu que personne ne répond", "so", "do", "mai",
            "Nummer 12", "übernimmt jemand", "übernimmt gerade die Leitung", "gefährdet den Termin", "dauert 2 Stunden",
            "pris en charge par personne", "menace tout le monde", "lo lleva mal", "lleva dos horas", "número de serie",
            "pone en peligro la entrega", "fica com ele", "põe em risco o prazo", "demora 2 horas",
        ])
    func others(text: String) {
        #expect(Spoken.answer(in: text, today: Self.today) == nil)
    }

    @Test(
        "are not found where the words take them back, leave them open, or ask for what they seem to tell",
        arguments: [
            "abgelehnt hat das niemand", "abgelehnt habe ich das nicht", "refusé : pas encore", "rechazado no está",
            "recusado não foi", "entschieden ist noch nichts", "entschieden wird morgen", "décidé : pas encore",
            "décidé de rien encore", "decidido todavía no", "decidido ainda não", "entschieden: morgen",
            "erledigt: noch nicht", "erledigt - nicht", "erledigt: nein, doch nicht", "gelöst: nein",
            "réglé : pas encore", "résolu : non", "réglé, mais ça plante toujours", "hecho: todavía no", "hecho: nada",
            "hecho, pero no funciona", "resolvido: não", "feito, mas pela metade", "erledigt, aber nur halb",
            "règle, pas exception", "règle : redémarrer chaque matin", "essaye de redémarrer le serveur",
            "refuse : c'est trop cher", "accepte parce que c'est bon",
            "versucht doch mal den anderen Server", "versucht es morgen nochmal", "intentado mañana",
            "hecho: no funciona más", "réglé : rien ne marche", "resuelto: ningún servidor funciona",
            "feito: nunca mais funcionou",
        ])
    func takenBack(text: String) {
        #expect(Spoken.answer(in: text, today: Self.today) == nil)
    }
}
