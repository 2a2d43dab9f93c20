import Correspondence
import Impediments
import Letters
import Testing

@Suite("The page of a product, and the pack of a team")
struct StreamAndRetroTests {
    private let start = Instant(milliseconds: 1_772_442_000_000)  // Monday 2 March 2026, 09:00 UTC.
    private let funder = PersonKey("funder")

    private var directory: Directory {
        Directory(
            workspace: "default", people: ["funder": Person(id: "funder", name: "Fay Fundley")],
            products: [
                "intake": Product(
                    id: "intake", title: "Intake", lead: "lead", funder: "funder",
                    valuePerWeek: MoneyRange(unit: "£", low: 20_000, high: 60_000), promises: ["A first ward in May"],
                    teams: [Team(id: "forms", size: 6)])
            ])
    }

    private func raised(_ number: Int, _ subreason: Subreason, _ severity: Severity = .stopped) -> Impediment {
        Impediment(
            id: ImpedimentID(number),
            raised: .init(
                source: "chat", channel: "c", message: "m\(number)", thread: "m\(number)", product: "intake",
                team: "forms", raiser: PersonKey("~raiser"), text: TextKey("t\(number)"),
                labels: Labels(category: subreason.category, subreason: subreason, severity: severity, confidence: 1),
                unsure: false), at: start)
    }

    private var asked: Impediment {
        var it = raised(1, .environments)
        it.evolve(.asked(.letter, rule: Rule(.funder)), at: start + .days(2))
        return it
    }

    @Test("the page says how far it has come, in dates, and what waits for the reader")
    func page() throws {
        let product = try #require(directory.products["intake"])
        let proofs = [
            DigestFacts.Proof(product: "intake", kind: .runs, at: start),
            DigestFacts.Proof(product: "intake", kind: .userContact, at: start + .days(1)),
        ]
        let facts = StreamFacts(
            product, in: directory, impediments: [asked], evidence: proofs, counts: [start + .days(1): 3],
            at: start + .days(10))
        let text = Correspondent(directory: directory).streamPage(facts, for: "funder").paragraphs.map(\.plainText)
        for line in [
            "It has come as far as: it runs. What comes next: shown to a user.",
            "- It runs: since Monday 2 March", "- Shown to a user: not yet", "- First benefit noted: not yet",
            "- Not known: when working software was last shown to a user.",
            "- Last talk with a user 9 days ago (Tuesday 3 March), with 3 people.",
            "- Environments: absent since Monday 2 March, 10 days (IMP-1)", "- Money: nothing is reported as missing",
            "- IMP-1, no working environment: asked 8 days ago; not seen yet; the time usual here was over on Tuesday 10 "
                + "March.",
            "- A first ward in May: nothing is reported that endangers it",
            "News takes at least 10 days to reach you: from first said in the team to first seen by you (median of 1 in "
                + "thirteen weeks, 1 not seen yet; elapsed days).",
        ] {
            #expect(text.contains(line), "\(line)\n\n\(text.joined(separator: "\n"))")
        }
        #expect(!text.joined().contains("%"))
    }

    @Test("a time is called agreed only where the funder agreed to it", arguments: [6, 10])
    func agreed(day: Int) throws {
        func clock(_ directory: Directory) throws -> String {
            let product = try #require(directory.products["intake"])
            let facts = StreamFacts(
                product, in: directory, impediments: [asked], evidence: [], at: start + .days(day))
            let page = Correspondent(directory: directory).streamPage(facts, for: "funder")
            return try #require(page.paragraphs.map(\.plainText).first { $0.contains("IMP-1, ") })
        }
        var (usual, agreed) = (directory, directory)
        // The day of a digest is no time until a decision.
        usual.people["funder"]?.agreement = Agreement(digestWeekday: 2)
        agreed.people["funder"]?.agreement = Agreement(decides: directory.policy.funderDecides)
        let isOver = day == 10
        for without in [directory, usual] {
            let line = try clock(without)
            #expect(line.contains(isOver ? "the time usual here was over on" : "an answer is usual here by"))
        }
        #expect(try clock(agreed).contains(isOver ? "the agreed time was over on" : "an answer is agreed by"))
        for language in ["de", "fr", "es", "pt"] {
            usual.people["funder"]?.language = language
            agreed.people["funder"]?.language = language
            #expect(try clock(usual) != clock(agreed))
        }
    }

    private func retroFacts() throws -> RetroFacts {
        let product = try #require(directory.products["intake"])
        var a = asked
        a.evolve(.decided(by: funder, option: 1, text: nil), at: start + .days(3))
        a.evolve(.resolved(by: PersonKey("~mate"), text: nil), at: start + .days(4))
        a.evolve(.verified(by: nil, rule: nil), at: start + .days(8))
        return RetroFacts(
            team: product.teams[0], of: product, in: directory, impediments: [a, raised(2, .tools, .slowing)],
            evidence: [], window: Window(from: start, to: start + .days(14)))
    }

    private func speaking(_ tag: String) -> Directory {
        var speaking = directory
        speaking.products["intake"]?.teams[0].language = tag
        return speaking
    }

    @Test("the pack says what stood in the way and what moved it, and each figure with its meaning and n")
    func pack() throws {
        let facts = try retroFacts()
        let content = Correspondent(directory: directory).retro(facts, at: start + .days(14))
        let text = content.paragraphs.map(\.plainText)
        for line in [
            "Intake, forms team: Monday 2 March to Monday 16 March",
            "2 things stood in the way; 1 of them still does. The team stood still for 4 days of 14 days.",
            "- IMP-1 no working environment, since Monday 2 March: open 4 days, work stopped 4 days, waited longest on "
                + "nobody. Over on Friday 6 March; the last move was with the team.",
            "- IMP-2 a tool or licence is missing, since Monday 2 March: open 14 days, waited longest on nobody. It is "
                + "still there.",
            "- 8 Blocked team-days: 4 days (n 1). Time for which a team stood still: the union over its blockers, not "
                + "their sum; elapsed days, not working days.",
            "- 6 Decision latency: 1 day (n 1). Ask sent → decided or declined; what is undecided counts as at least so "
                + "long; a quick no counts as a quick answer.",
            "- 11 Share waiting on each party: nobody 89 %, the team 6 %, the funder 5 % (n 2). Time waited on a party / "
                + "open time; all parties and nobody make 100 %; by who had the next move, not by who worked.",
        ] {
            #expect(text.contains(line), "\(line)\n\n\(text.joined(separator: "\n"))")
        }
        #expect(content.markdown.contains("- **IMP-1**"))
        #expect(!text.joined().contains("Fay"))
    }

    static let packs: [(String, [String])] = [
        (
            "de",
            [
                "Intake, Team forms: Montag, 2. März bis Montag, 16. März",
                "2 Hindernisse waren im Weg; 1 davon ist noch da. Das Team stand 4 Tage still (Zeitraum: 14 Tage).",
                "- IMP-1 keine lauffähige Umgebung, seit Montag, 2. März: offen 4 Tage, Stillstand 4 Tage, wartete am "
                    + "längsten auf niemanden. Erledigt am Freitag, 6. März; der letzte Schritt lag beim Team.",
                "- 8 Teamtage im Stillstand: 4 Tage (n 1). Zeit, in der ein Team stillstand: Überschneidungen einmal "
                    + "gezählt, nicht die Summe der Blockaden; Kalendertage, nicht Arbeitstage.",
                "- 11 Worauf gewartet wurde: niemand 89 %, das Team 6 %, der Geldgeber 5 % (n 2). Zeit, in der auf eine "
                    + "Seite gewartet wurde / offene Zeit; alle Seiten und niemand ergeben 100 %; danach, bei wem der "
                    + "nächste Schritt lag, nicht danach, wer gearbeitet hat.",
            ]
        ),
        (
            "fr",
            [
                "Intake, équipe forms : du lundi 2 mars au lundi 16 mars",
                "2 obstacles rencontrés ; 1 est encore là. L’équipe est restée à l’arrêt 4 jours sur 14 jours.",
                "- IMP-1 pas d’environnement qui marche, depuis le lundi 2 mars : ouvert 4 jours, travail à l’arrêt 4 "
                    + "jours, surtout en attente sans que personne s’en charge. Réglé le vendredi 6 mars ; le dernier "
                    + "pas revenait à l’équipe.",
            ]
        ),
        (
            "es",
            [
                "Intake, equipo forms: del lunes 2 de marzo al lunes 16 de marzo",
                "2 impedimentos en el camino; 1 sigue ahí. El equipo estuvo parado 4 días de 14 días.",
                "- IMP-1 sin un entorno que funcione, desde el lunes 2 de marzo: abierto 4 días, trabajo parado 4 días, "
                    + "esperó sobre todo sin que nadie se encargara. Resuelto el viernes 6 de marzo; el último paso era "
                    + "del equipo.",
            ]
        ),
        (
            "pt",
            [
                "Intake, equipa forms: de segunda-feira, 2 de março a segunda-feira, 16 de março",
                "2 impedimentos no caminho; 1 continua lá. A equipa esteve parada 4 dias em 14 dias.",
                "- IMP-1 sem um ambiente que funcione, desde segunda-feira, 2 de março: em aberto 4 dias, trabalho "
                    + "parado 4 dias, esperou sobretudo sem ninguém a tratar. Resolvido na sexta-feira, 6 de março; o "
                    + "último passo cabia à equipa.",
            ]
        ),
    ]

    @Test("the pack is in the team's language, and says the same", arguments: packs)
    func packInLanguages(tag: String, lines: [String]) throws {
        let facts = try retroFacts()
        let now = start + .days(14)
        let english = Correspondent(directory: directory).retro(facts, at: now)
        let content = Correspondent(directory: speaking(tag)).retro(facts, at: now)
        #expect(content.language == tag)
        let text = content.paragraphs.map {
            $0.plainText.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
        }
        for line in lines { #expect(text.contains(line), "\(line)\n\n\(text.joined(separator: "\n"))") }
        #expect(english.paragraphs.map(\.kind) == content.paragraphs.map(\.kind))
        for (a, b) in zip(english.paragraphs, content.paragraphs) {
            #expect(a.plainText != b.plainText)
            #expect(!b.plainText.contains { "{}…".contains($0) }, "\(b.plainText)")
        }
    }

    @Test("the pack that a command asks for is in the language of its place, and programs read English")
    func packAtAPlace() throws {
        let facts = try retroFacts()
        let now = start + .days(14)
        let place = Place(source: "chat", channel: "general", message: "m1")
        let letter = Correspondent(directory: speaking("de")).retro(facts, at: place, now)
        #expect(letter.content.language == "de")
        #expect(letter.content.plainText.contains("Was im Weg war"))
        let figures = RetroFigure.all(facts)
        #expect(figures.contains { $0.title == "Blocked team-days" && $0.value == "4 days" })
    }

    @Test("lengths in the pack are written as the language writes numbers, and what still runs as at least so long")
    func packNumbers() throws {
        let product = try #require(directory.products["intake"])
        let facts = RetroFacts(
            team: product.teams[0], of: product, in: directory, impediments: [asked], evidence: [],
            window: Window(from: start, to: start + .seconds(216_000)))
        func text(_ tag: String) -> String {
            Correspondent(directory: speaking(tag)).retro(facts, at: start + .seconds(216_000)).plainText
        }
        #expect(text("en").contains("open 2.5 days"))
        #expect(text("en").contains("6 Decision latency: at least 0.5 days (n 1)"))
        #expect(text("de").contains("offen 2,5 Tage"))
        #expect(text("de").contains("6 Zeit bis zur Entscheidung: mindestens 0,5 Tage (n 1)"))
        #expect(text("fr").contains("ouvert 2,5 jours") && text("fr").contains("au moins 0,5 jour (n 1)"))
    }
}
