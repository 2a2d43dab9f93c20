import Impediments
import Testing

/// Histories of one week, worked out by hand beside the tests that use them.
enum Worked {
    static func at(_ text: String) throws -> Instant { try #require(Instant(rfc3339: text)) }

    /// Of the week that begins on Monday 2 March 2026: `mon 09`, in UTC.
    static func moment(_ words: String) throws -> Instant {
        let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
        let parts = words.split(separator: " ")
        let day = try #require(days.firstIndex(of: String(parts[0])))
        let hour = try #require(Int(parts[1]))
        return try at("2026-03-02T00:00:00Z") + .seconds(day * 86_400 + hour * 3_600)
    }

    static func raised(
        _ number: Int, _ subreason: Subreason = .environments, _ severity: Severity = .stopped, _ when: String,
        team: String = "forms", product: String = "intake"
    ) throws -> Impediment {
        try raised(number, subreason, severity, at: moment(when), team: team, product: product)
    }

    static func raised(
        _ number: Int, _ subreason: Subreason = .environments, _ severity: Severity = .stopped, at moment: Instant,
        team: String = "forms", product: String = "intake"
    ) -> Impediment {
        Impediment(
            id: ImpedimentID(number),
            raised: .init(
                source: "chat", channel: "c", message: "m\(number)", thread: "m\(number)", product: product, team: team,
                raiser: PersonKey("~raiser"), text: TextKey("t\(number)"),
                labels: Labels(category: subreason.category, subreason: subreason, severity: severity, confidence: 1),
                unsure: false),
            at: moment)
    }

    static let week = Window(
        from: Instant(milliseconds: 1_772_409_600_000), to: Instant(milliseconds: 1_773_014_400_000))

    static let funder = PersonKey("funder")
    static let mate = PersonKey("~mate")
    static let asked = Event.asked(.letter, rule: Rule(.funder))

    /// One team of six, value £20,000–60,000 a week.
    static let directory = Directory(
        workspace: "default",
        people: ["funder": Person(id: "funder", name: "The funder"), "lead": Person(id: "lead", name: "The lead")],
        products: [
            "intake": Product(
                id: "intake", title: "Intake", lead: "lead", funder: "funder", deputy: "deputy",
                valuePerWeek: MoneyRange(unit: "£", low: 20_000, high: 60_000), teams: [Team(id: "forms", size: 6)])
        ])

    /// A of DOMAIN 8: stopped, raised Mon 09, sent Wed 09, acknowledged Thu 09, decided Thu 15, resolved Fri 09.
    static func a() throws -> Impediment {
        var a = try raised(1, .environments, .stopped, "mon 09")
        a.evolve(asked, at: try moment("wed 09"))
        a.evolve(.acknowledged(by: funder), at: try moment("thu 09"))
        a.evolve(.decided(by: funder, option: 1, text: nil), at: try moment("thu 15"))
        a.evolve(.resolved(by: mate, text: nil), at: try moment("fri 09"))
        return a
    }

    /// B of DOMAIN 8: slowing, raised Wed 09, resolved Fri 09.
    static func b() throws -> Impediment {
        var b = try raised(2, .tools, .slowing, "wed 09")
        b.evolve(.resolved(by: mate, text: nil), at: try moment("fri 09"))
        return b
    }
}

extension Impediment {
    /// The same with one more event.
    func after(_ event: Event, _ when: String) throws -> Impediment {
        var copy = self
        copy.evolve(event, at: try Worked.moment(when))
        return copy
    }
}
