import Correspondence
import Impediments
import Letters
import Testing

@Suite("Short answers outside the ladder")
struct NoteTests {
    let correspondent = Correspondent(directory: Story.directory)
    let place = Place(source: "chat", channel: "general", thread: "m1", message: "m2")
    let now = Instant(milliseconds: 1_772_442_000_000)

    @Test("a person who may not use a verb is told who may, in the thread")
    func refusal() throws {
        let story = try Story()
        let letter = correspondent.refusal(
            .notAllowed(.raisedInPerson, allowed: [.lead, .productOwner]), of: story.impediment, at: place, now)
        #expect(letter.text == "IMP-1: `raised in person` is for the lead or the product owner.")
        #expect(letter.purpose == .update)
        #expect(letter.inReplyTo == "m2")
        #expect(letter.addresses == [.thread(source: "chat", channel: "general", thread: "m1")])
        #expect(letter.rule == "an answer: refused, notAllowed")
    }

    @Test("every refusal has words that are its own")
    func refusals() throws {
        let story = try Story()
        let objections: [Objection] = [
            .notAllowed(.accept, allowed: [.lead]), .notOpen(.withdrawn), .alreadySo(.own), .holdsUsedUp(2),
            .alreadyAsked, .nothingHeld, .missing(field: "date"), .dateIsPast(.init(year: 2026, month: 3, day: 1)),
            .noSuchOption("9"), .noSuchPerson("x"), .noSuchImpediment("IMP-9"), .tooLateToReopen, .notHere,
            .over(.resolved, isPassedOn: true), .over(.resolved, isPassedOn: false),
        ]
        let texts = objections.map { correspondent.refusal($0, of: story.impediment, to: "funder", at: now).text }
        #expect(Set(texts).count == objections.count)
        #expect(texts.allSatisfy { $0.hasPrefix("IMP-1: ") && $0.hasSuffix(".") })
        #expect(texts.contains("IMP-1: Sunday 1 March 2026 is past. Name a day from today on."))
        #expect(texts.contains("IMP-1: `own`: that is so already."))
        #expect(correspondent.refusal(.nothingHeld, of: nil, at: place, now).text == "Nothing is held back.")
    }

    @Test("what comes next names whoever has it, and the day of review")
    func explained() throws {
        var story = try Story()
        story.impediment.ask.promise = Promise(
            by: PersonKey("deputy"), on: CalendarDay(year: 2026, month: 3, day: 6), givenAt: story.now)
        story.impediment.ask.delegatedTo = "owner"
        let plan = [
            Step(.overdue, at: now, rule: Rule(.promiseMissed)),
            Step(.remindDeputy, at: now, rule: Rule(.deputySilent)),
            Step(.review, at: now, rule: Rule(.review)),
        ]
        let text = correspondent.explain(story.impediment, plan: plan, why: nil, at: place, now).text
        #expect(text.contains("what the deputy promised is due"))
        #expect(text.contains("The owner is reminded"))
        #expect(text.contains("the lead is asked to look at it again"))
    }

    @Test("without a lead it is the product owner who hears, and who reads what nobody else can")
    func productOwner() throws {
        let story = try Story { $0.products["intake"]?.lead = nil }
        let kinds: [Step.Kind] = [.tellLead, .preview, .review]
        let plan = kinds.map { Step($0, at: now, rule: Rule(.answered)) }
        let text = story.correspondent.explain(story.impediment, plan: plan, why: nil, at: place, now).text
        #expect(text.contains("the product owner hears"))
        #expect(text.contains("the product owner sees what would go to the funder"))
        #expect(text.contains("the product owner is asked to look at it again"))
        #expect(!text.contains("the lead"))
        let passed = story.correspondent.passedOn(story.impediment, at: place, now).text
        #expect(passed.hasPrefix("IMP-1: it goes to the product owner, word for word."))
    }

    @Test("what a funder says where nobody steers it stays with the team in its channel, and elsewhere reaches nobody")
    func passedToNobody() throws {
        let story = try Story {
            $0.products["intake"]?.lead = nil
            $0.products["intake"]?.productOwner = nil
        }
        func passed(at place: Place) -> String {
            story.correspondent.passedOn(story.impediment, at: place, now).text
        }
        #expect(passed(at: place).hasPrefix("IMP-1: it stays here for the team."))
        let counts = "An answer that counts is a number, `mine by DATE`, `more info` or `not now`."
        let nobody = "IMP-1: nobody reads these words, as no lead is named. " + counts
        #expect(passed(at: Place(source: "chat", channel: "dm-funder", message: "m3", speaker: "u-funder")) == nobody)
        let aside = Aside(channel: "general", user: "u-funder")
        #expect(passed(at: Place(source: "chat", channel: "general", message: "m4", aside: aside)) == nobody)
    }

    @Test("what comes next is told of the thread: whoever runs Straw reads it too")
    func explainedToAnybody() throws {
        let story = try Story()
        let plan = [
            Step(.noteSilence, at: now, rule: Rule(.silence)), Step(.askWhetherThere, at: now, rule: Rule(.stale)),
        ]
        let text = correspondent.explain(story.impediment, plan: plan, why: nil, at: place, now).text
        #expect(text.contains("the thread is told that there is no answer yet"))
        #expect(text.contains("the thread is asked whether it is still there"))
        #expect(!text.contains("you "))
    }

    @Test("what a person typed is shown as it is, and short")
    func quoted() throws {
        let letter = correspondent.refusal(
            .noSuchPerson("@here `x` " + String(repeating: "y ", count: 500)), of: nil, at: place, now)
        #expect(letter.words < 30)
        let spans = letter.content.paragraphs.flatMap(\.spans)
        #expect(spans.contains(.code("@here `x` y y y y y y …")))
    }

    @Test("a channel of no team hears how to connect it")
    func connect() {
        let letter = correspondent.howToConnect(at: place, now)
        #expect(letter.text.contains("add `chat:general` to the `channels` of a team"))
        #expect(letter.purpose == .update)
    }

    @Test("a message about persons is answered privately, and repeats nothing of it")
    func pointer() {
        let letter = correspondent.conductPointer(to: "u1", at: place, cause: "m7", now)
        #expect(letter.addresses == [.direct(source: "chat", user: "u1")])
        #expect(letter.impediment == nil)
        #expect(letter.text.contains("human resources"))
    }

    @Test("help, greetings and entrances have keys of their own")
    func keys() {
        let letters = [
            correspondent.help(at: place, now), correspondent.greeting(at: place, now),
            correspondent.howToConnect(at: place, now), correspondent.unreadable(at: place, now),
            correspondent.entrance(source: "chat", channel: "general", at: now),
            correspondent.conductPointer(to: "u1", at: place, cause: "m2", now),
        ]
        #expect(Set(letters.map(\.key)).count == letters.count)
        #expect(letters.allSatisfy { !$0.rule.isEmpty && $0.words <= 70 })
    }

    @Test("an answer of the funder that nobody can read goes to the lead, whole")
    func unread() throws {
        let story = try Story()
        let letter = try #require(
            correspondent.unreadAnswer("Call me, <b>please</b>", to: story.impediment, cause: "m9", at: now))
        #expect(letter.to == .person(id: "lead"))
        #expect(letter.content.paragraphs.contains(Prose(verbatim: "Call me, <b>please</b>", kind: .quote)))
    }
}
