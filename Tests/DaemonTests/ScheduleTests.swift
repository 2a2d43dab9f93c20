import Impediments
import Ledger
import Letters
import Testing
import Triage

@testable import Daemon

@Suite("Scheduling anew after the configuration changed")
struct ScheduleTests {
    private static let monday = Instant(milliseconds: 1_772_445_600_000)  // 2026-03-02T10:00:00Z
    private static let far = monday + .seconds(86_400 * 300)
    private static let people = #"lead: {name: The lead, role: lead, chat: "chat:lead"}"#
    private static let count = Limits.rescheduledAtOnce * 2 + 10

    private let ledger: any Ledger

    init() async throws {
        ledger = try SQLiteLedger.inMemory()
        try await ledger.write { transaction in
            for number in 1...Self.count {
                let raised = Event.Raised(
                    source: "chat", channel: "general", message: "m\(number)", thread: "m\(number)", product: "intake",
                    team: "forms", raiser: PersonKey("~r"), text: TextKey("t\(number)"),
                    labels: Labels(category: .resources, subreason: .tools, severity: .stopped, confidence: 1),
                    unsure: false)
                let id = try transaction.takeImpedimentNumber(in: "default")
                try transaction.append([.raised(raised)], of: id, in: "default", at: Self.monday)
                let impediment = Impediment(id: id, raised: raised, at: Self.monday)
                // As if by some other configuration.
                try transaction.save(impediment, due: Self.far, in: "default")
            }
        }
    }

    private func pipeline(
        _ policy: String = "{}", people: String = Self.people, roles: String = "lead: lead"
    ) throws -> Pipeline {
        let text = """
            sources: {chat: {kind: generic, secret: whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=}}
            people: {\(people)}
            products: {intake: {\(roles), teams: {forms: {channels: ["chat:general"]}}}}
            policy: \(policy)

            """
        let settings = try PaperFolder(["straw.yaml": text]).load("straw.yaml")
        let reader = try Reader.shipped()
        return Pipeline(rehearsing: settings, ledger: ledger) { reader.read($0) }
    }

    private func dueSoon() async throws -> [Int] {
        try await ledger.read { try $0.dueImpediments(at: Self.far - .seconds(1), limit: 1000) }.map(\.key.number)
            .sorted()
    }

    private func finish(_ pipeline: Pipeline) async throws {
        while try await pipeline.rescheduleSome(at: Self.monday) {}
    }

    @Test("a start itself schedules nothing, however much is open")
    func start() async throws {
        try await pipeline().start(at: Self.monday)
        #expect(try await dueSoon().isEmpty)
    }

    @Test("with another configuration everything that is planned is scheduled anew, a few in each transaction")
    func anew() async throws {
        let pipeline = try pipeline()
        #expect(try await pipeline.rescheduleSome(at: Self.monday))
        #expect(try await dueSoon() == Array(1...Limits.rescheduledAtOnce))
        try await finish(pipeline)
        #expect(try await dueSoon() == Array(1...Self.count))
        // The fourth working hour after it was raised, in office hours.
        let next = try await ledger.read { try $0.nextDue() }
        #expect(next == Self.monday + .seconds(4 * 3600))
    }

    @Test("with the same configuration nothing is touched")
    func same() async throws {
        try await finish(pipeline())
        try await ledger.write { try $0.setDue(Self.far, of: ImpedimentID(1), in: "default") }
        #expect(try await !pipeline().rescheduleSome(at: Self.monday))
        #expect(try await dueSoon() == Array(2...Self.count))
        #expect(try await pipeline("{owner_wanted: {stopped: 1wh, slowing: 1wd}}").rescheduleSome(at: Self.monday))
        #expect(try await dueSoon() == Array(1...Self.count))
    }

    private static let funders =
        people + #", old: {name: The old one, role: funder, chat: "chat:old"}"#
        + #", new: {name: The new one, role: funder, chat: "chat:new"}"#

    @Test("what waits for whoever was the funder is taken back, so that the new one is asked afresh")
    func anotherFunder() async throws {
        let id = ImpedimentID(1)
        try await ledger.write { transaction in
            let asked = Event.asked(.letter, rule: Rule(.funder), of: "old")
            var impediment = try #require(try transaction.impediment(id, in: "default"))
            impediment.evolve(asked, at: Self.monday)
            try transaction.append([asked], of: id, in: "default", at: Self.monday)
            try transaction.save(impediment, due: Self.far, in: "default")
        }
        try await finish(pipeline(people: Self.funders, roles: "lead: lead, funder: old"))
        #expect(try await ledger.read { try $0.impediment(id, in: "default") }?.ask.state == .sent)
        try await finish(pipeline(people: Self.funders, roles: "lead: lead, funder: new"))
        let ask = try #require(try await ledger.read { try $0.impediment(id, in: "default") }?.ask)
        #expect(ask.state == Ask.State.none && ask.sentAt == nil)
        let events = try await ledger.read { try $0.events(of: id, in: "default") }
        #expect(events.last?.event == .funderChanged(to: "new"))
    }

    @Test("what was over when another funder was named is asked of that one afresh when it is back")
    func anotherFunderBack() async throws {
        let id = ImpedimentID(1)
        let lead = PersonKey("lead")
        let before = try pipeline(people: Self.funders, roles: "lead: lead, funder: old").workspaces.named("default")
        let after = try pipeline(people: Self.funders, roles: "lead: lead, funder: new").workspaces.named("default")
        try await ledger.write { transaction in
            var impediment = try #require(try transaction.impediment(id, in: "default"))
            let asked = Event.asked(.letter, rule: Rule(.funder), of: "old")
            try Casework(transaction, before, at: Self.monday)
                .record([asked, .resolved(by: lead, text: nil)], on: &impediment, cause: .clock)
            let later = Self.monday + .seconds(3600)
            try Casework(transaction, after, at: later)
                .record([.reopened(by: lead)], on: &impediment, cause: .clock)
        }
        let ask = try #require(try await ledger.read { try $0.impediment(id, in: "default") }?.ask)
        #expect(ask.state == Ask.State.none && ask.sentAt == nil)
        let events = try await ledger.read { try $0.events(of: id, in: "default") }
        #expect(events.last?.event == .funderChanged(to: "new"))
        // The new one is not told that what was never asked of them is open again.
        let letters = try await ledger.read { try $0.outbox(matching: OutboxFilter()) }.map(\.letter)
        #expect(!letters.contains { $0.to == .person(id: "new") })
    }

    @Test("what was killed on the way goes on where it was, and not for another configuration")
    func resumed() async throws {
        #expect(try await pipeline().rescheduleSome(at: Self.monday))
        try await ledger.write { try $0.setDue(Self.far, of: ImpedimentID(1), in: "default") }
        #expect(try await pipeline().rescheduleSome(at: Self.monday))
        #expect(try await dueSoon() == Array(2...Limits.rescheduledAtOnce * 2))
        let others = Self.people + ", boss: {name: The boss, role: boss}"
        #expect(try await pipeline(people: others).rescheduleSome(at: Self.monday))
        #expect(try await dueSoon() == Array(1...Limits.rescheduledAtOnce * 2))
    }

    @Test("the clock works meanwhile, and only schedules anew what was due too early")
    func clock() async throws {
        try await ledger.write { try $0.setDue(Self.monday, of: ImpedimentID(100), in: "default") }
        let pipeline = try pipeline()
        #expect(try await pipeline.rescheduleSome(at: Self.monday))
        _ = try await pipeline.tick(at: Self.monday) { throw $1 }
        #expect(try await dueSoon() == Array(1...Limits.rescheduledAtOnce) + [100])
        #expect(try await ledger.read { try $0.outbox(matching: OutboxFilter()) }.isEmpty)
        try await finish(pipeline)
        #expect(try await dueSoon() == Array(1...Self.count))
    }

    @Test("a configuration in words is the same in every process, and tells every difference")
    func fingerprint() {
        struct Sample {
            var names: Set<String> = ["b", "a", "c"]
            var numbers = ["two": 2, "one": 1]
            var day: CalendarDay? = CalendarDay(year: 2026, month: 3, day: 9)
            var none: Int?
            var phase = Product.Phase.live
        }
        let words =
            "(names:{1'a',1'b',1'c'},numbers:{(key:3'one',value:1'1'),(key:3'two',value:1'2')},"
            + "day:(some:(year:4'2026',month:1'3',day:1'9')),none:3'nil',phase:4'live')"
        #expect(ScheduleFingerprint.canonical(Sample()) == words)

        let product = Product(id: "intake", title: "Intake", lead: "lead")
        func print(_ change: (inout Directory) -> Void = { _ in }) -> String {
            var directory = Directory(
                workspace: "default", people: ["lead": Person(id: "lead", name: "The lead")],
                products: ["intake": product])
            change(&directory)
            return ScheduleFingerprint.of(directory)
        }
        let changed = [
            print(), print { $0.policy.hold = .workingDays(3) }, print { $0.digest.hour = 9 },
            print { $0.people["lead"]?.zone = "Europe/London" }, print { $0.products["intake"]?.phase = .starting },
            print { $0.products["intake"]?.holidays = Holidays(days: [CalendarDay(year: 2026, month: 3, day: 9)]) },
        ]
        #expect(Set(changed).count == changed.count)
        #expect(print() == changed[0])
    }
}
