import Testing
import Triage

@Suite("Cues")
struct CuesTests {
    @Test(
        "money that should have been paid by now",
        arguments: [
            ("the invoice is overdue since January", true), ("Our contractors haven't been paid for two months", true),
            ("the second tranche of the grant has still not arrived", true), ("AWS cut us off, unpaid invoice", true),
            ("wir sind seit Mai nicht bezahlt worden", true), ("the invoice is due next week", false),
            ("no budget for the licence", false), ("the contractors have been paid at last", false),
            ("lunch is late", false), ("", false),
        ])
    func seesUnpaidMoney(_ text: String, _ expected: Bool) {
        #expect(Cues.isMoneyPastDue(text) == expected)
    }

    @Test(
        "conduct, harassment, health or safety of a person",
        arguments: [
            ("my manager shouted at me in front of everybody", true), ("I don't feel safe in that office", true),
            ("this is harassment", true), ("she was bullied out of the team", true),
            ("I had a panic attack after the review", true),
            ("he threatened her in the lift", true), ("the server died and took the index with it", false),
            ("kill the process and restart", false), ("thread-safe queue is done", false),
            ("Kim is ill this week", false),
            ("unsafe pointer in the parser", false), ("the fan of my laptop burned out", false),
        ])
    func seesConduct(_ text: String, _ expected: Bool) {
        #expect(Cues.isAboutConduct(text) == expected)
    }
}
