import Correspondence
import Impediments
import Testing

@Suite("What happened, as whoever runs Straw is told")
struct TimelineTests {
    private func tell(_ event: Event) -> TimelineWords? { TimelineWords(event, moment: \.rfc3339) }

    @Test("an event has a name for programs, words, and whoever did it by the key")
    func words() throws {
        let (lead, funder, text) = (PersonKey("lead"), PersonKey("funder"), TextKey("t"))
        let day = CalendarDay(year: 2026, month: 3, day: 6)
        let labels = Labels(category: .team, subreason: .tooFew, severity: .slowing, confidence: 1)
        let events: [(Event, name: String, what: String, by: PersonKey?, text: TextKey?)] = [
            (.saidAgain(by: lead, text: text), "said_again", "said again", lead, text),
            (.spokenOf(by: lead), "spoken_of", "spoken of", lead, nil),
            (.soundedOver(by: lead), "sounded_over", "it sounded as if it were over", lead, nil),
            (.deputyNotAsked, "deputy_not_asked", "settled before the deputy could be asked", nil, nil),
            (.deputyReached, "deputy_reached", "what asks the deputy has left the desk", nil, nil),
            (.leadTold(rule: Rule(.leadUnowned)), "lead_told", "the lead was told", nil, nil),
            (.decided(by: funder, option: 2, text: text), "decided", "decided: option 2", funder, text),
            (.promised(by: funder, as: .funder, on: day), "promised", "promised for 2026-03-06", funder, nil),
            (
                .promiseMissed(of: .funder, rule: Rule(.promiseMissed)), "promise_missed",
                "the promise of the funder was missed", nil, nil
            ),
            (
                .accepted(by: lead, reason: nil, review: day), "accepted",
                "accepted: lived with, to be looked at again on 2026-03-06", lead, nil
            ),
            (.withdrawn(by: nil, sourceDeleted: true), "withdrawn", "withdrawn: its message was deleted", nil, nil),
            (.merged(into: ImpedimentID(4), by: lead), "merged", "counted with IMP-4", lead, nil),
            (
                .relabelled(labels, by: lead, because: .corrected), "relabelled",
                "corrected: \(labels.title) (team), slowing", lead, nil
            ),
        ]
        for (event, name, what, by, text) in events {
            let told = try #require(tell(event))
            #expect(told.event == name && told.what == what)
            #expect(told.by == by && told.text == text)
        }
        #expect(tell(.leadTold(rule: Rule(.leadUnowned)))?.rule == "L2: nobody drives it")
    }

    @Test("the moments of a rule are written as all others are")
    func rule() {
        let rule = Rule(.leadUnowned, after: .workingHours(4), since: Instant(milliseconds: 0))
        #expect(tell(.leadTold(rule: rule))?.rule == rule.description)
        let told = TimelineWords(.leadTold(rule: rule)) { _ in "noon" }
        #expect(told?.rule == "L2: nobody drives it (4wh since noon)")
    }

    @Test("which matters were settled is nothing to tell")
    func silent() { #expect(tell(.said([], by: PersonKey("lead"))) == nil) }
}
