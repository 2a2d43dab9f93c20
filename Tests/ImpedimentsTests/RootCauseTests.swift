import Foundation
import Impediments
import Testing

/// DOMAIN 6.8, worked out by hand. 2 March 2026 is a Monday; London is on GMT until 29 March.
@Suite("A root cause and its consequences")
struct RootCauseTests {
    private func because(_ history: inout History, at moment: String) throws {
        try history.answer(Answer(.because, into: "IMP-9"), by: "~dev", at: moment)
    }

    private func ended(_ history: inout History, at moment: String) throws {
        try history.pass(until: moment)
        history.impediment.evolve(.causeEnded(ImpedimentID(9)), at: history.now)
    }

    @Test("While its cause is open a consequence is mute: no nudge, no L2, no preview, no ask")
    func mute() throws {
        var history = try History(.environments, .stopped, at: "2026-03-02T10:00:00Z")
        try because(&history, at: "2026-03-02T11:00:00Z")
        try history.pass(until: "2026-05-29T12:00:00Z")
        #expect(history.lines == ["causedBy 2026-03-02T11:00:00Z"])
        #expect(history.impediment.isMuted && history.ladder.plan(for: history.impediment, from: history.now).isEmpty)
    }

    @Test("When the cause is over the short clock starts anew and the long one goes on where it stood")
    func goesOn() throws {
        var history = try History(.environments, .stopped, at: "2026-03-02T10:00:00Z")
        // One working hour of both clocks has passed.
        try because(&history, at: "2026-03-02T11:00:00Z")
        try ended(&history, at: "2026-03-16T13:00:00Z")
        try history.pass(until: "2026-03-18T16:00:00Z")
        #expect(
            Array(history.lines.dropFirst()) == [
                // Monday 13:00 and four working hours are Monday 17:00.
                "nudged 2026-03-16T17:00:00Z", "leadTold 2026-03-16T17:00:00Z",
                "leadReminded 2026-03-17T13:00:00Z",
                // Fifteen working hours are left of sixteen: four on Monday, eight on Tuesday, three on Wednesday;
                // the preview four of them earlier.
                "previewed 2026-03-17T16:00:00Z", "askDue 2026-03-18T12:00:00Z", "asked 2026-03-18T12:00:00Z",
            ])
    }

    @Test("Nothing late comes down at once: the lead sees the draft first, with the whole time limit")
    func noBurst() throws {
        var history = try History(.environments, .stopped, at: "2026-03-02T10:00:00Z")
        // The ask would have gone out on Wednesday at 10:00, and the draft was shown.
        try because(&history, at: "2026-03-04T09:30:00Z")
        try ended(&history, at: "2026-03-23T10:00:00Z")
        let before = history.happened.count
        try history.pass(until: "2026-03-23T15:00:00Z")
        #expect(
            Array(history.lines.dropFirst(before)) == [
                "previewed 2026-03-23T10:00:00Z", "askDue 2026-03-23T14:00:00Z", "asked 2026-03-23T14:00:00Z",
            ])
    }

    @Test("Muted twice, the long clock stands still twice")
    func twice() throws {
        var history = try History(.environments, .stopped, at: "2026-03-02T09:00:00Z")
        try because(&history, at: "2026-03-02T13:00:00Z")
        try ended(&history, at: "2026-03-03T09:00:00Z")
        try history.pass(until: "2026-03-03T11:00:00Z")
        history.impediment.evolve(.causeReturned(ImpedimentID(9)), at: history.now)
        #expect(history.impediment.isMuted)
        try ended(&history, at: "2026-03-05T09:00:00Z")
        try history.pass(until: "2026-03-06T12:00:00Z")
        // Four hours and two have passed of sixteen; ten are left: Thursday's eight and two on Friday.
        #expect(history.lines.contains("askDue 2026-03-06T11:00:00Z"))
    }

    @Test("What the funder was asked before waits on nobody meanwhile, and is waited for again from then on")
    func asked() throws {
        var history = try History(.environments, .stopped, at: "2026-03-02T10:00:00Z")
        try because(&history, at: "2026-03-05T10:00:00Z")
        #expect(history.impediment.ask.state == .sent && history.impediment.waitingOn == nil)
        try ended(&history, at: "2026-03-16T10:00:00Z")
        #expect(history.impediment.waitingOn == .funder)
        let before = history.happened.count
        try history.pass(until: "2026-03-20T10:00:00Z")
        // Two working days without a word from here on, not from the first ask.
        #expect(Array(history.lines.dropFirst(before)) == ["funderReminded 2026-03-18T10:00:00Z"])
    }

    @Test("There is nothing of its own to steer, and whoever tries hears where it is asked for")
    func nothingToSteer() throws {
        var history = try History(.environments, .stopped, at: "2026-03-02T10:00:00Z")
        try because(&history, at: "2026-03-02T11:00:00Z")
        for verb in [Verb.confirm, .hold, .release, .ours, .raisedInPerson] {
            #expect(throws: Objection.standsBecause(ImpedimentID(9))) {
                try history.answer(Answer(verb), by: "lead", at: "2026-03-02T12:00:00Z", text: "x")
            }
        }
        try history.answer(Answer(.wording, text: "Buy one."), by: "lead", at: "2026-03-02T12:00:00Z")
        #expect(history.impediment.ask.wording?.text == "Buy one.")
        try history.answer(Answer(.apart), by: "~dev", at: "2026-03-02T12:30:00Z")
        #expect(history.impediment.cause == nil && !history.impediment.isMuted)
    }

    @Test("One that carries others, itself, and the one it stands on already are refused")
    func refused() throws {
        var history = try History(.environments, .stopped, at: "2026-03-02T10:00:00Z")
        #expect(throws: Objection.circular(ImpedimentID(1))) {
            try history.answer(Answer(.because, into: "IMP-1"), by: "~dev", at: "2026-03-02T11:00:00Z")
        }
        #expect(throws: Objection.missing(field: "into")) {
            try history.answer(Answer(.because), by: "~dev", at: "2026-03-02T11:00:00Z")
        }
        try because(&history, at: "2026-03-02T11:00:00Z")
        #expect(throws: Objection.alreadySo(.because)) {
            try history.answer(Answer(.because, into: "9"), by: "~dev", at: "2026-03-02T11:00:00Z")
        }
        var root = try History(.environments, .stopped, at: "2026-03-02T10:00:00Z")
        root.impediment.evolve(.consequence(Consequence(history.impediment), by: nil), at: root.now)
        #expect(throws: Objection.carriesOthers(1)) {
            try root.answer(Answer(.because, into: "IMP-8"), by: "~dev", at: "2026-03-02T11:00:00Z")
        }
    }

    // MARK: What the cause carries

    /// A consequence of a team of the product.
    private func carry(_ number: Int, _ team: String, _ severity: Severity, by root: inout Impediment) {
        let labels = Labels(category: .resources, subreason: .tools, severity: severity, confidence: 1)
        var other = Impediment(
            id: ImpedimentID(number),
            raised: .init(
                source: "chat", channel: team, message: "m\(number)", thread: "m\(number)", product: "intake",
                team: team, raiser: PersonKey("~x"), text: TextKey("\(number)"), labels: labels, unsure: false),
            at: root.raisedAt)
        other.evolve(.causedBy(root.id, by: PersonKey("~x")), at: root.raisedAt)
        root.evolve(.consequence(Consequence(other), by: nil), at: root.raisedAt)
    }

    @Test("The cost is that of all who are stopped, each team once")
    func cost() throws {
        var history = try History(.environments, .stopped, at: "2026-03-02T10:00:00Z") {
            $0.dayRate = MoneyRange(unit: "£", low: 400, high: 650)
            $0.teams.append(Team(id: "cards", size: 4))
            $0.teams.append(Team(id: "posts", size: 9))
        }
        carry(2, "forms", .stopped, by: &history.impediment)
        carry(3, "cards", .stopped, by: &history.impediment)
        carry(4, "cards", .stopped, by: &history.impediment)
        carry(5, "posts", .slowing, by: &history.impediment)
        let brief = Brief(history.impediment, in: history.directory)
        #expect(brief.consequences == 4 && brief.consequenceTeams == ["cards", "posts"])
        // Ten people for five days: six of forms and four of cards; posts is only slower.
        #expect(brief.costPerWeek == MoneyRange(unit: "£", low: 20_000, high: 32_500))
        #expect(brief.cost.people == 10 && brief.cost.teams == 2)
    }

    @Test("Of what stops one person the cost is that of one, and of the team where others of it stand because of that")
    func costOfOne() throws {
        var history = try History(.basics, .stopped, at: "2026-03-02T10:00:00Z") {
            $0.dayRate = MoneyRange(unit: "£", low: 400, high: 650)
        }
        history.impediment.labels.ofOnePerson = true
        let one = Brief(history.impediment, in: history.directory)
        #expect(one.concernsOnePerson && one.cost.people == 1)
        #expect(one.costPerWeek == MoneyRange(unit: "£", low: 2_000, high: 3_250))
        carry(2, "forms", .stopped, by: &history.impediment)
        #expect(Brief(history.impediment, in: history.directory).cost.people == 6)
    }

    @Test("Labels of older events are read, and are written as before where nothing was said of one person")
    func olderLabels() throws {
        let old = #"{"category":"resources","subreason":"basics","severity":"stopped","confidence":1,"pastDue":false}"#
        let labels = try JSONDecoder().decode(Labels.self, from: Data(old.utf8))
        #expect(labels.ofOnePerson == nil)
        #expect(!String(decoding: try JSONEncoder().encode(labels), as: UTF8.self).contains("ofOnePerson"))
    }

    @Test("Effort is what the lead says, or the usual one; the order is cost of delay over effort")
    func effort() throws {
        func brief(_ subreason: Subreason, _ effort: Double?) throws -> Brief {
            var history = try History(subreason, .stopped, at: "2026-03-02T10:00:00Z") {
                $0.dayRate = MoneyRange(unit: "£", low: 400, high: 500)
            }
            if let effort {
                try history.answer(Answer(.wording, effort: effort), by: "lead", at: "2026-03-02T11:00:00Z")
            }
            return Brief(history.impediment, in: history.directory)
        }
        let (usual, small) = (try brief(.tools, nil), try brief(.data, 0.5))
        #expect(usual.effort == Subreason.tools.usualEffort && small.effort == 0.5)
        #expect(Brief.comesFirst(small, usual) && !Brief.comesFirst(usual, small))
        // 6 people × 5 days × £500, over half an hour.
        #expect(small.costOfDelayPerHour == 30_000)
        #expect(throws: Objection.missing(field: "effort (hours, above 0)")) { try brief(.tools, 0) }
        for subreason in Subreason.allCases { #expect(subreason.usualEffort > 0) }
    }

    @Test("A promise that is endangered is one of the product's, and stays through other words of the lead")
    func endangers() throws {
        var history = try History(.environments, .stopped, at: "2026-03-02T10:00:00Z") {
            $0.promises = ["Ten wards by June", "No paper forms"]
        }
        try history.answer(Answer(.wording, endangers: [2]), by: "lead", at: "2026-03-02T11:00:00Z")
        try history.answer(Answer(.wording, text: "Buy one."), by: "lead", at: "2026-03-02T12:00:00Z")
        #expect(Brief(history.impediment, in: history.directory).endangers == ["No paper forms"])
        #expect(throws: Objection.noSuchPromise(3, of: 2)) {
            try history.answer(Answer(.wording, endangers: [1, 3]), by: "lead", at: "2026-03-02T13:00:00Z")
        }
    }

    @Test("Said below what was said to be over it keeps it from being verified until it is taken out or answered")
    func soundsBack() throws {
        var history = try History(.environments, .stopped, at: "2026-03-02T10:00:00Z")
        try history.answer(Answer(.done), by: "~raiser", at: "2026-03-02T11:00:00Z")
        let over = history.impediment
        let verified = history.ladder.plan(for: over, from: history.now).map(\.kind)
        try history.pass(until: "2026-03-02T12:00:00Z")
        let place = Echo.Message(source: "chat", channel: "general", id: "m2", thread: "m1")
        history.impediment.evolve(.echoed(by: PersonKey("~other"), text: TextKey("m2"), in: place), at: history.now)
        #expect(verified == [.verify] && history.impediment.soundsBackSince == history.now)
        #expect(history.ladder.plan(for: history.impediment, from: history.now).map(\.kind) == [.askWhetherThere])
        try history.answer(Answer(.apart, option: "m2"), by: "~other", at: "2026-03-02T13:00:00Z")
        #expect(history.impediment.soundsBackSince == nil)
    }

    @Test("Something said anew is taken out exactly")
    func echo() throws {
        var history = try History(.environments, .stopped, at: "2026-03-02T10:00:00Z")
        try history.answer(Answer(.own), by: "~raiser", at: "2026-03-02T10:30:00Z")
        history.impediment.evolve(.soundedOver(), at: history.now)
        let before = history.impediment
        #expect(before.soundsOverSince == history.now)
        try history.pass(until: "2026-03-02T11:00:00Z")
        let place = Echo.Message(source: "chat", channel: "general", id: "m2", thread: "m2")
        history.impediment.evolve(
            .echoed(by: PersonKey("~other"), text: TextKey("m2"), in: place), at: history.now)
        #expect(history.impediment.occurrences.count == 2 && history.impediment.respondedAt == history.now)
        #expect(history.impediment.soundsOverSince == nil)
        try history.answer(Answer(.apart, option: "m2"), by: "~other", at: "2026-03-02T12:00:00Z")
        #expect(history.impediment == before)
    }
}
