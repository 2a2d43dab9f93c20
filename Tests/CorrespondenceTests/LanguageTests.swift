import Impediments
import Letters
import Testing

@testable import Correspondence

@Suite("Letters in the language of their reader")
struct LanguageTests {
    static let tags = Catalogue.all.map(\.names.tag)

    /// A story in which everybody has one language.
    static func story(_ tag: String, _ subreason: Subreason = .environments, _ severity: Severity = .stopped) throws
        -> Story
    {
        try Story(subreason, severity) { directory in
            for id in directory.people.keys { directory.people[id]?.language = tag }
        }
    }

    /// A story of a team that has one language, among people who are written to in English.
    static func teamStory(
        _ tag: String, _ subreason: Subreason = .environments, _ severity: Severity = .stopped,
        at: String = "2026-03-02T09:00:00Z", unsure: Bool = false, like: Happening.Like? = nil,
        change: (inout Directory) -> Void = { _ in }
    ) throws -> Story {
        try Story(subreason, severity, at: at, unsure: unsure, like: like) { directory in
            directory.products["intake"]?.teams[0].language = tag
            change(&directory)
        }
    }

    /// A blocker that nobody clears: previews, asks, reminders, a promise that is missed, questions, the end.
    static func long(_ tag: String) throws -> Story { try long(story(tag)) }

    private static func long(_ story: Story) throws -> Story {
        var story = story
        try story.answer(Answer(.stillThere), by: "~b", at: "2026-03-02T10:00:00Z")
        try story.answer(Answer(.tried), by: "~b", at: "2026-03-02T11:00:00Z", text: "t")
        try story.pass(until: "2026-03-06T14:00:00Z")
        try story.answer(Answer(.mine, date: CalendarDay("2026-03-09")), by: "funder", at: "2026-03-06T15:00:00Z")
        try story.pass(until: "2026-03-19T10:00:00Z")
        try story.answer(Answer(.moreInfo), by: "funder", at: "2026-03-19T11:00:00Z", text: "q")
        try story.answer(Answer(.done), by: "~b", at: "2026-03-20T11:00:00Z")
        return story
    }

    @Test(
        "every private letter is in the reader's language, and threads keep that of their team",
        arguments: tags.dropFirst())
    func private_(tag: String) throws {
        let (english, other) = (try Self.long("en").letters, try Self.long(tag).letters)
        #expect(english.map(\.key) == other.map(\.key))
        #expect(english.map(\.purpose) == other.map(\.purpose))
        #expect(Set(other.map(\.purpose)).isSuperset(of: [.ask, .reminder, .overdue, .preview, .nudge, .correction]))
        for (a, b) in zip(english, other) {
            guard case .person = a.to else {
                #expect(a.content == b.content)
                continue
            }
            Self.expect(b.content, toSay: a.content, in: tag)
        }
    }

    /// The same letter, with nothing left in the other language.
    private static func expect(_ content: Letter.Content, toSay english: Letter.Content, in tag: String) {
        #expect(content.language == tag)
        #expect(english.subject != content.subject)
        for (x, y) in zip(english.paragraphs, content.paragraphs) { #expect(x.plainText != y.plainText) }
        #expect(english.actions.map(\.answer) == content.actions.map(\.answer))
        for (x, y) in zip(english.actions, content.actions) { #expect(x.label != y.label) }
    }

    @Test(
        "a thread is in the language of its team, and whoever is written to privately keeps theirs",
        arguments: tags.dropFirst())
    func thread(tag: String) throws {
        let (english, other) = (try Self.long("en").letters, try Self.long(Self.teamStory(tag)).letters)
        #expect(english.map(\.key) == other.map(\.key))
        #expect(Set(other.map(\.purpose)).isSuperset(of: [.receipt, .nudge, .update, .closing]))
        for (a, b) in zip(english, other) {
            guard case .channel = a.to else {
                #expect(a.content == b.content)
                continue
            }
            #expect(a.content.paragraphs.count == b.content.paragraphs.count)
            Self.expect(b.content, toSay: a.content, in: tag)
            #expect(b.content.actions.allSatisfy { $0.label.count <= 45 }, "\(b.content.actions.map(\.label))")
        }
    }

    @Test(
        "what stops one person is no team's standstill in any language",
        arguments: [
            ("en", "One person cannot work."), ("de", "Eine Person kann nicht arbeiten."),
            ("fr", "Une personne ne peut pas travailler."), ("es", "Una persona no puede trabajar."),
            ("pt", "Uma pessoa não pode trabalhar."),
        ])
    func onePerson(tag: String, words: String) throws {
        var story = try Self.story(tag, .basics)
        story.impediment.labels.ofOnePerson = true
        try story.pass(until: "2026-03-03T17:00:00Z")
        let letter = try #require(story.letters(.ask).first)
        #expect(letter.text.contains(words))
    }

    @Test("a receipt has at most 45 words in every language", arguments: tags)
    func limit(tag: String) throws {
        for subreason in Subreason.impediments {
            for severity in Severity.allCases {
                for at in ["2026-03-02T09:00:00Z", "2026-03-06T16:59:00Z", "2026-03-07T03:00:00Z"] {
                    for unsure in [false, true] {
                        let letter = try #require(
                            try Self.teamStory(tag, subreason, severity, at: at, unsure: unsure) {
                                $0.products["intake"]?.lead = nil
                                $0.policy.leadIfUnowned = .workingDays(8)
                                $0.policy.leadIfUnresolved = .init(stopped: .workingDays(9), slowing: .workingDays(9))
                            }.letters.first)
                        #expect(letter.words <= 45, "\(letter.text)")
                    }
                }
            }
        }
    }

    @Test("and so it has where nobody steers it, whether the funder hears now or has it in the digest", arguments: tags)
    func limitWithoutLead(tag: String) throws {
        for subreason in Subreason.impediments {
            for severity in Severity.allCases {
                let letter = try #require(
                    try Self.teamStory(tag, subreason, severity, at: "2026-03-06T16:59:00Z") {
                        $0.products["intake"]?.lead = nil
                        $0.products["intake"]?.productOwner = nil
                    }.letters.first)
                #expect(letter.words <= 45, "\(letter.text)")
            }
        }
    }

    @Test(
        "what may be the same is suggested within 45 words in every language, and never in place of how to correct",
        arguments: tags, Subreason.impediments)
    func likeness(tag: String, subreason: Subreason) throws {
        let like = Happening.Like(try Story(at: "2026-02-25T09:00:00Z", number: 7).impediment)
        for severity in Severity.allCases {
            for unsure in [false, true] {
                let story = try Self.teamStory(tag, subreason, severity, unsure: unsure, like: like)
                let letter = try #require(story.letters.first)
                #expect(letter.words <= 45, "\(letter.text)")
                let wrong = Catalogue.of(tag).say(.threadReadWrongly).plainText.prefix { $0 != "`" }
                #expect(letter.text.contains(wrong), "\(letter.text)")
                // Where there is no room for it in words the button is there.
                #expect(letter.content.actions.contains { $0.answer.into == "IMP-7" }, "\(letter.text)")
            }
        }
    }

    @Test("short answers in a channel are in its team's language, and elsewhere in that of whoever alone sees them")
    func notes() throws {
        let correspondent = try Self.teamStory("de") { $0.people["lead"]?.language = "fr" }.correspondent
        let now = try #require(Instant(rfc3339: "2026-03-02T09:00:00Z"))
        func help(_ channel: String, aside user: String? = nil) -> Letter {
            correspondent.help(
                at: Place(
                    source: "chat", channel: channel, message: "m1",
                    aside: user.map { Aside(channel: channel, user: $0) }), now)
        }
        #expect(help("general").text.hasPrefix("Sagt hier mit euren Worten"))
        #expect(help("general", aside: "u-lead").content.language == "de")
        #expect(help("elsewhere", aside: "u-lead").content.language == "fr")
        // Of whoever is not known, where there is only one team, that is the team.
        #expect(help("elsewhere", aside: "u-nobody").content.language == "de")
        #expect(help("elsewhere").content.language == "de")
    }

    @Test("whoever is alone with the bot is answered in their language, and a thread keeps that of its channel")
    func places() throws {
        var story = try Self.teamStory("de") {
            $0.people["lead"]?.language = "fr"
            $0.products["intake"]?.teams.append(
                Team(id: "lists", channels: [.init(source: "chat", id: "lists")], language: "es"))
        }
        func language(_ letter: Letter) -> String { letter.content.language }
        let (now, impediment) = (story.now, story.impediment)
        let alone = Place(source: "chat", channel: "D1", message: "m1", speaker: "u-lead")
        let inChannel = Place(source: "chat", channel: "general", message: "m1")
        let correspondent = story.correspondent
        #expect(language(correspondent.whichOne(named: nil, at: alone, now)) == "fr")
        #expect(language(correspondent.explain(impediment, plan: [], why: nil, at: alone, now)) == "fr")
        #expect(language(correspondent.explain(impediment, plan: [], why: nil, at: inChannel, now)) == "de")
        #expect(language(correspondent.conductPointer(to: "u-lead", at: inChannel, cause: "m1", now)) == "fr")
        #expect(language(correspondent.conductPointer(to: "u9", at: inChannel, cause: "m1", now)) == "de")
        let noted = correspondent.evidenceNoted([.workingSoftware, .userContact], count: 3, at: inChannel, now)
        #expect(
            noted.text == """
                Notiert: 3 Nutzern wurde laufende Software gezeigt, und ein Gespräch mit 3 Nutzern. Der Geldgeber sieht \
                Tag und Zahl, nicht eure Worte.
                """)
        // The team is called otherwise since, or the channel is another team's.
        story.directory.products["intake"]?.teams[0].id = "renamed"
        #expect(story.directory.language(ofThreadOf: impediment).names.tag == "de")
        story.directory.products["intake"]?.teams[0].channels = []
        story.directory.products["intake"]?.teams[1].channels.append(.init(source: "chat", id: "general"))
        #expect(story.directory.language(ofThreadOf: impediment).names.tag == "es")
    }

    @Test("a receipt in German, French, Spanish and Portuguese reads like one that was written there")
    func receipts() throws {
        func receipt(_ tag: String) throws -> String {
            try #require(try Self.teamStory(tag).letters.first).text.replacing("\u{A0}", with: " ")
                .replacing("\u{202F}", with: " ")
        }
        #expect(
            try receipt("de") == """
                IMP-1: keine lauffähige Umgebung (Arbeitsmittel). Die Arbeit steht still.
                Wer übernimmt es? Sagt `übernehme ich`. Übernimmt es bis 13:00 Uhr niemand, hört eure \
                Teamleitung davon; ist es morgen um 17:00 Uhr noch da, auch der Geldgeber.
                Falsch verstanden? `langsamer`, `nicht Arbeitsmittel`, `kein Hindernis`
                """)
        #expect(
            try receipt("fr") == """
                IMP-1 : pas d’environnement qui marche (moyens). Le travail est à l’arrêt.
                Qui s’en charge ? `je m’en charge`. Sans changement, on prévient votre responsable à 13 h, \
                le financeur demain à 17 h.
                Mal lu ? `plus lent`, `pas moyens`, `pas un obstacle`
                """)
        #expect(
            try receipt("es") == """
                IMP-1: sin un entorno que funcione (medios). El trabajo está parado.
                ¿Quién se encarga? `me encargo`. Si persiste a las 13:00, lo sabrá el responsable del equipo; mañana \
                a las 17:00, el financiador.
                ¿Malentendido? `más lento`, `no medios`, `no es un impedimento`
                """)
        #expect(
            try receipt("pt") == """
                IMP-1: sem um ambiente que funcione (meios). O trabalho está parado.
                Quem assume? Basta `assumo`. Se ninguém assumir até às 13:00, avisa-se o responsável da equipa; se \
                persistir amanhã às 17:00, também o financiador.
                Leitura errada? `mais lento`, `não meios`, `não é um impedimento`
                """)
    }

    @Test("no letter has an empty place or a pattern in it", arguments: tags)
    func whole(tag: String) throws {
        let ofTeam = try Self.long(Self.teamStory(tag)).letters
        for letter in try Self.long(tag).letters + ofTeam + [DigestTests.rich(tag)] {
            for part in [letter.text, letter.content.subject] + letter.content.actions.map(\.label) {
                #expect(!part.contains { "{}".contains($0) }, "\(part)")
                #expect(!part.contains("  "), "\(part)")
            }
        }
    }

    @Test("an ask in German, French, Spanish and Portuguese reads like one that was written there")
    func golden() throws {
        func ask(_ tag: String) throws -> String {
            var story = try Self.story(tag)
            try story.pass(until: "2026-03-03T17:00:00Z")
            return try #require(story.letters(.ask).first).text.replacing("\u{A0}", with: " ")
                .replacing("\u{202F}", with: " ")
        }
        #expect(
            try ask("de") == """
                Ein Anliegen bei Intake, das Sie bewegen können (IMP-1).
                Dem Team forms fehlt seit zwei Arbeitstagen eine lauffähige Umgebung. Nichts kann eingespielt werden, \
                also wird es keine Auslieferung geben.
                Die Bitte: ein Name und ein Termin von der Leitung des Anbieters, bis Freitag, 6. März (noch nicht \
                ausformuliert).
                1 Sie fragen die Leitung des Anbieters (empfohlen) · 2 Bis dahin eine gemietete Umgebung · 3 Die \
                Auslieferung verschiebt sich
                Das Warten kostet etwa 12.000–19.500 £ pro Woche (6 Personen, je 400–650 £ am Tag).
                Ohne Antwort: eine Erinnerung nach zwei Arbeitstagen.
                Antworten Sie `1`, `2`, `3`, `meins bis DATUM`, `mehr Info` oder `nicht jetzt`.
                """)
        #expect(
            try ask("fr") == """
                Pour Intake, une chose dépend de vous (IMP-1).
                L’équipe forms n’a pas d’environnement qui marche depuis deux jours ouvrés. Rien ne peut être déployé, \
                donc il n’y aura pas de livraison.
                Demande : un nom et une date de la part du responsable du fournisseur, d’ici le vendredi 6 mars \
                (demande pas encore formulée).
                1 Vous sollicitez le responsable du fournisseur (conseillé) · 2 Un environnement loué d’ici là · 3 La \
                livraison est décalée
                Attendre coûte environ 12 000–19 500 £ par semaine (6 personnes, 400–650 £ par jour chacune).
                Sans réponse : un rappel après deux jours ouvrés.
                Répondez `1`, `2`, `3`, `à moi d’ici DATE`, `plus d’infos` ou `pas maintenant`.
                """)
        #expect(
            try ask("es") == """
                En Intake hay algo que usted puede mover (IMP-1).
                El equipo forms lleva dos días laborables sin un entorno que funcione. No se puede desplegar nada, así \
                que no habrá entrega.
                Se pide: un nombre y una fecha del responsable del proveedor, para el viernes 6 de marzo (petición \
                aún sin redactar).
                1 Usted pregunta al responsable del proveedor (recomendado) · 2 Un entorno alquilado mientras tanto · \
                3 Se retrasa la entrega
                Esperar cuesta unos 12.000–19.500 £ por semana (6 personas, 400–650 £ al día cada una).
                Sin respuesta: un recordatorio tras dos días laborables.
                Responda `1`, `2`, `3`, `mío para FECHA`, `más información` o `ahora no`.
                """)
        #expect(
            try ask("pt-BR") == """
                Em Intake há algo que depende da sua decisão (IMP-1).
                A equipa forms está há dois dias úteis sem um ambiente que funcione. Nada pode ser instalado, por isso \
                não haverá entrega.
                Pede-se: um nome e uma data do responsável do fornecedor, até sexta-feira, 6 de março (pedido ainda \
                por redigir).
                1 Perguntar ao responsável do fornecedor (sugerido) · 2 Um ambiente alugado até lá · 3 A entrega é \
                adiada
                Esperar custa cerca de 12.000–19.500 £ por semana (6 pessoas, 400–650 £ por dia cada uma).
                Sem resposta: um lembrete após dois dias úteis.
                Responda `1`, `2`, `3`, `meu até DATA`, `mais informação` ou `agora não`.
                """)
    }

    @Test("an ask has at most 120 words in every language, whatever it is about", arguments: tags)
    func askLimit(tag: String) throws {
        let long = String(repeating: "extraordinarily long words of a lead ", count: 12)
        let worded = Wording(
            text: long, options: [long, long, long, long, long], recommendation: "2",
            neededBy: CalendarDay("2027-12-30"))
        for subreason in Subreason.impediments {
            for severity in Severity.allCases {
                for wording in [nil, worded] {
                    for rule in [Rule.Name.funder, .deputy, .answered] {
                        var story = try Self.story(tag, subreason, severity)
                        story.impediment.ask.wording = wording
                        story.impediment.occurrences += [story.now, story.now]
                        story.impediment.tried = [story.now]
                        let item = DeskItem(story.impediment, .ask, rule: Rule(rule))
                        let now = story.now + .seconds(30 * 86400)
                        let letter = try #require(story.correspondent.deskLetter([item], to: "deputy", at: now))
                        #expect(letter.words <= 120, "\(letter.words) \(letter.text)")
                        #expect(letter.content.subject.count <= 80)
                        // Whatever had to go, the way to answer is there.
                        #expect(letter.text.contains("`1`, `2`, `3`"))
                    }
                }
            }
        }
    }

    @Test("the preview quotes the ask in the funder's language, in a letter in the lead's")
    func preview() throws {
        var story = try Story { directory in
            directory.people["funder"]?.language = "fr"
            directory.people["lead"]?.language = "de"
        }
        try story.pass(until: "2026-03-03T17:00:00Z")
        let preview = try #require(story.letters(.preview, to: "lead").first).content
        let ask = try #require(story.letters(.ask).first).content
        #expect(preview.language == "de")
        #expect(preview.paragraphs.first?.plainText == "Um 17:00 Uhr geht dies an den Geldgeber:")
        #expect(preview.paragraphs.filter { $0.kind == .quote }.map(\.spans) == ask.paragraphs.map(\.spans))
        #expect(ask.language == "fr")
    }

    @Test("the funder's pages are in the funder's language: the ask, what is confirmed, fields, refusals")
    func pages() throws {
        let story = try Self.story("es")
        let page = story.correspondent.askPage(story.impediment, for: "funder", at: story.now)
        #expect(page.language == "es")
        #expect(page.subject == "Intake: sin un entorno que funcione")
        let sure = story.correspondent.confirmation(of: Answer(.mine), to: story.impediment, for: "funder")
        #expect(sure.paragraphs.last == "No ocurre nada hasta que pulse el botón.")
        let fields = story.correspondent.fields(of: .notNow, to: story.impediment, for: "funder")
        #expect(fields.map(\.label) == ["Por cuántos días"])
        let thanks = story.correspondent.thanks(
            for: Answer(.mine), to: story.impediment, person: "funder", at: story.now)
        #expect(thanks == ["IMP-1: `mío`, anotado."])
        let sorry = story.correspondent.sorry(.missing(field: "date"), story.impediment, person: "funder")
        #expect(sorry.map(\.plainText) == ["Falta: un día (para el viernes)."])
        let refusal = story.correspondent.refusal(
            .notAllowed(.hold, allowed: [.lead, .productOwner]), of: story.impediment, to: "funder", at: story.now)
        #expect(refusal.text == "IMP-1: `retener` es para el responsable del equipo o el Product Owner.")
    }
}
