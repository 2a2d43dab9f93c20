import Impediments
import Testing

@testable import Triage

@Suite("Proofs of life, told by word")
struct SpokenEvidenceTests {
    @Test(
        "are understood as they are said",
        arguments: [
            ("shown to three nurses", [EvidenceKind.workingSoftware, .userContact], 3),
            ("@straw demoed to the nurses of ward 7", [.workingSoftware, .userContact], nil),
            ("Shown to Dr Example.", [.workingSoftware, .userContact], nil),
            ("shown to the board", [.runs], nil), ("showed it to our team", [.runs], nil),
            ("talked to 12 clerks today", [.userContact], 12), ("we spoke with a patient", [.userContact], 1),
            ("runs", [.runs], nil), ("it runs in the test environment", [.runs], nil),
            ("used for real", [.usedForReal], nil), ("used for real by two clerks", [.usedForReal], 2),
            ("first benefit: a form takes four minutes less", [.firstBenefit], nil),
            ("session cancelled because the ward was full", [.contactCancelled], nil),
            ("session cancelled", [.contactCancelled], nil),
        ] as [(String, [EvidenceKind], Int?)])
    func understood(words: String, kinds: [EvidenceKind], count: Int?) {
        let told = Spoken.evidence(in: words)
        #expect(told?.kinds == kinds)
        #expect(told?.count == count)
    }

    @Test(
        "what only sounds like one is none",
        arguments: [
            "talked to the board", "shown to", "first benefit", "runs?", "shown to nurses?", "it never runs",
            "we will talk to nurses tomorrow", "done", "the session was useful", "observed",
        ])
    func notUnderstood(words: String) { #expect(Spoken.evidence(in: words) == nil) }

    @Test("a command may tell one, and an answer goes before it")
    func order() {
        let today = CalendarDay(year: 2026, month: 3, day: 2)
        #expect(
            Order("shown to two nurses", today: today) == .evidence(.init([.workingSoftware, .userContact], count: 2)))
        #expect(Order("runs", today: today) == .evidence(.init([.runs], isWhole: true)))
        #expect(Order("done 12", today: today) == .answer(.init(impediment: ImpedimentID(12), answer: Answer(.done))))
    }
}
