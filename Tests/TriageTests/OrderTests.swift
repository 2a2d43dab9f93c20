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

    @Test("only what is raised has words to be read")
    func raised() {
        #expect(Order.raised(in: "raise no keys") == "no keys")
        #expect(Order.raised(in: "raise") == nil)
        #expect(Order.raised(in: "status") == nil)
    }
}
