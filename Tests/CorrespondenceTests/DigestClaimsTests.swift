import Impediments
import Letters
import Testing

@testable import Correspondence

@Suite("What the digest claims")
struct DigestClaimsTests {
    @Test("what went by itself is credited to nobody, also beside what the funder moved")
    func credit() throws {
        func over(_ number: Int, decided: Bool) throws -> Impediment {
            var story = try Story(number: number)
            if decided { try story.answer(Answer(.decide, option: "1"), by: "funder", at: "2026-03-10T10:00:00Z") }
            try story.answer(Answer(.done), by: "~b", at: "2026-03-18T08:00:00Z")
            return story.impediment
        }
        let two = [try over(1, decided: false), try over(2, decided: true)]
        #expect(try DigestTests.words(two).unblocked?.plainText == nil)
        // What the funder moved is what is told where there is room for one.
        #expect(try DigestTests.words(two).rest.told(all: false).map(\.brief.id.number) == [2])
        let three = two + [try over(3, decided: true)]
        #expect(
            try DigestTests.words(three).unblocked?.plainText == "The 2 things you moved gave the teams 5 days back.")
    }

    @Test("what nobody has confirmed is named in one line and is nothing that only the funder can move")
    func unconfirmed() throws {
        func story(_ number: Int, unsure: Bool = true) throws -> Impediment {
            var story = try Story(.tooBusy, .slowing, unsure: unsure, number: number)
            try story.pass(until: "2026-03-16T08:00:00Z")
            return story.impediment
        }
        let alone = try DigestTests.letter([story(4)])
        #expect(alone.purpose == .heartbeat)
        #expect(alone.text.hasSuffix("\nRead but confirmed by nobody: IMP-4."), "\(alone.text)")
        let many = try DigestTests.letter([story(1, unsure: false)] + (2...8).map { try story($0) })
        #expect(many.words <= 300)
        #expect(many.text.contains("\n1 thing only you can move."), "\(many.text)")
        #expect(
            many.text.contains("\nRead but confirmed by nobody: IMP-2, IMP-3, IMP-4, IMP-5, IMP-6 (+2).\n"),
            "\(many.text)")
    }

    @Test("a team with something open has reported nothing new; that nothing is in the way is not said")
    func silent() throws {
        func text(isOver: Bool) throws -> String {
            let reported = try (9...17).map { day in
                let raised = "2026-02-\(day < 10 ? "0" : "")\(day)T09:00:00Z"
                var story = try Story(.technical, .slowing, at: raised, number: day)
                if isOver || day < 17 { story.tell([.resolved(by: PersonKey("~b"), text: nil)]) }
                return story.impediment
            }
            return try DigestTests.letter(reported, from: "2026-03-02T08:00:00Z", to: "2026-03-09T08:00:00Z").text
        }
        let open = try text(isOver: false)
        #expect(open.contains("The forms team has reported nothing new for 20 days."), "\(open)")
        #expect(!open.contains("Either nothing is in the way"))
        #expect(try text(isOver: true).contains("has reported nothing for 20 days. Either nothing is in the way"))
    }
}
