import Impediments
import Testing
import Triage

@Suite("What a command asks for")
struct OrderTests {
    static let today = SpokenTests.today

    @Test(
        "each is known by its first word",
        arguments: [
            ("", .help), ("  ", .help), ("help", .help), ("HELP", .help), ("raise", .help),
            ("raise no test environment", .raise("no test environment")),
            ("raise: no keys ", .raise("no keys")),
            ("status", .status), ("list", .status), ("mine", .mine), ("retro", .retro), ("retro last week", .retro),
            ("why", .explain(.why, nil)), ("why 12", .explain(.why, ImpedimentID(12))),
            ("next #12", .explain(.next, ImpedimentID(12))), ("next imp-12", .explain(.next, ImpedimentID(12))),
            ("done 12", .answer(SpokenAnswer(impediment: ImpedimentID(12), answer: Answer(.done)))),
            ("done IMP-12", .answer(SpokenAnswer(impediment: ImpedimentID(12), answer: Answer(.done)))),
            ("IMP-12: done", .answer(SpokenAnswer(impediment: ImpedimentID(12), answer: Answer(.done)))),
            ("done", .answer(SpokenAnswer(answer: Answer(.done)))),
            (
                "mine by 2026-03-09 12",
                .answer(
                    SpokenAnswer(
                        impediment: ImpedimentID(12), answer: Answer(.mine, date: SpokenTests.day(3, 9))))
            ),
            (
                "done 12: it works again",
                .answer(SpokenAnswer(impediment: ImpedimentID(12), answer: Answer(.done, text: "it works again")))
            ),
            (
                "tried 12 asked operations",
                .answer(SpokenAnswer(impediment: ImpedimentID(12), answer: Answer(.tried, text: "asked operations")))
            ),
            (
                "hold 12: they may be back, shall we wait?",
                .answer(
                    SpokenAnswer(
                        impediment: ImpedimentID(12),
                        answer: Answer(.hold, reason: "they may be back, shall we wait?")))
            ),
            ("12: 1", .answer(SpokenAnswer(impediment: ImpedimentID(12), answer: Answer(.decide, option: "1")))),
            ("dance", .unknown), ("status of everything", .unknown),
        ] as [(String, Order)])
    func orders(text: String, order: Order) {
        #expect(Order(text, today: Self.today) == order)
    }

    static let twelve = ImpedimentID(12)

    @Test(
        "each is known in German, French, Spanish and Portuguese",
        arguments: [
            ("hilfe", .help), ("melden", .help), ("melden keine Testumgebung", .raise("keine Testumgebung")),
            ("Melden: keine Schlüssel", .raise("keine Schlüssel")), ("offen", .status), ("Was ist offen?", .status),
            ("meins", .mine), ("Rückblick", .retro), ("warum 12", .explain(.why, twelve)),
            ("wie weiter 12", .explain(.next, twelve)), ("IMP-12: warum?", .explain(.why, twelve)),
            ("erledigt 12", .answer(SpokenAnswer(impediment: twelve, answer: Answer(.done)))),
            ("gezeigt: drei Pflegern", .evidence(.init([.workingSoftware, .userContact], count: 3, isWhole: true))),

            ("aide", .help), ("signaler : pas d’environnement", .raise("pas d’environnement")),
            ("où en est-on", .status), ("à moi", .mine), ("rétro", .retro), ("pourquoi #12", .explain(.why, twelve)),
            ("pourquoi 12 ?", .explain(.why, twelve)),
            ("la suite", .explain(.next, nil)),

            ("ayuda", .help), ("comunicar falta el entorno", .raise("falta el entorno")), ("estado", .status),
            ("mío", .mine), ("retrospectiva", .retro), ("por qué 12", .explain(.why, twelve)),
            ("qué sigue imp-12", .explain(.next, twelve)),

            ("ajuda", .help), ("comunicar falta o ambiente", .raise("falta o ambiente")), ("meu", .mine),
            ("porquê 12", .explain(.why, twelve)), ("e agora", .explain(.next, nil)),
        ] as [(String, Order)])
    func languages(text: String, order: Order) {
        #expect(Order(text, today: Self.today) == order)
    }

    @Test(
        "an ordinary sentence that begins alike is none",
        arguments: [
            "melde mich morgen", "meins ist kaputt", "offen gesagt nein", "stand heute gut", "warum nicht gleich",
            "Rückblick auf gestern", "signalez-moi", "à moi aussi", "la suite demain", "où en est-on avec Kim",
            "estado de ánimo", "mío no es", "por qué no hoy", "comunicaram que voltou", "meu caro", "e agora nada",
            "erledigt 12: noch nicht", "réglé 12 : pas encore", "done 12: not yet",
        ])
    func nearMisses(text: String) {
        #expect(Order(text, today: Self.today) == .unknown)
    }

    @Test("only what is raised has words to be read")
    func raised() {
        #expect(Order.raised(in: "melden: keine Schlüssel") == "keine Schlüssel")
        #expect(Order.raised(in: "melde mich morgen") == nil)
        #expect(Order.raised(in: "raise no keys") == "no keys")
        #expect(Order.raised(in: "raise") == nil)
        #expect(Order.raised(in: "status") == nil)
    }
}
