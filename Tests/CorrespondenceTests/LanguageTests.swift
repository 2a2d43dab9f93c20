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

    /// A blocker that nobody clears: previews, asks, reminders, a promise that is missed, questions, the end.
    static func long(_ tag: String) throws -> Story {
        var story = try story(tag)
        try story.answer(Answer(.stillThere), by: "~b", at: "2026-03-02T10:00:00Z")
        try story.answer(Answer(.tried), by: "~b", at: "2026-03-02T11:00:00Z", text: "t")
        try story.pass(until: "2026-03-06T14:00:00Z")
        try story.answer(Answer(.mine, date: CalendarDay("2026-03-09")), by: "funder", at: "2026-03-06T15:00:00Z")
        try story.pass(until: "2026-03-19T10:00:00Z")
        try story.answer(Answer(.moreInfo), by: "funder", at: "2026-03-19T11:00:00Z", text: "q")
        try story.answer(Answer(.done), by: "~b", at: "2026-03-20T11:00:00Z")
        return story
    }

    @Test("every private letter is in the reader's language, and threads stay English", arguments: tags.dropFirst())
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
            #expect(b.content.language == tag)
            #expect(a.content.subject != b.content.subject)
            for (x, y) in zip(a.content.paragraphs, b.content.paragraphs) { #expect(x.plainText != y.plainText) }
            for (x, y) in zip(a.content.actions, b.content.actions) { #expect(x.label != y.label) }
        }
    }

    @Test("no letter has an empty place or a pattern in it", arguments: tags)
    func whole(tag: String) throws {
        for letter in try Self.long(tag).letters + [DigestTests.rich(tag)] {
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
                1 Sie fragen diese Leitung (empfohlen) · 2 Bis dahin eine gemietete Umgebung · 3 Die Auslieferung \
                verschiebt sich
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
                1 Vous sollicitez ce responsable (conseillé) · 2 Un environnement loué d’ici là · 3 La livraison \
                est décalée
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
                1 Usted pregunta a ese responsable (recomendado) · 2 Un entorno alquilado mientras tanto · 3 Se \
                retrasa la entrega
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
                1 Perguntar a esse responsável (sugerido) · 2 Um ambiente alugado até lá · 3 A entrega é adiada
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
        #expect(story.correspondent.fields(of: .notNow, for: "funder").map(\.label) == ["Por cuántos días"])
        let thanks = story.correspondent.thanks(for: Answer(.mine), to: story.impediment, person: "funder")
        #expect(thanks == ["IMP-1: `mío`, anotado."])
        let sorry = story.correspondent.sorry(.missing(field: "date"), story.impediment, person: "funder")
        #expect(sorry.map(\.plainText) == ["Falta: fecha."])
        let refusal = story.correspondent.refusal(
            .notAllowed(.hold, allowed: [.lead, .productOwner]), of: story.impediment, to: "funder", at: story.now)
        #expect(refusal.text == "IMP-1: `retener` es para el responsable del equipo o el Product Owner.")
    }
}
