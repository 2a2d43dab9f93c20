/// Writes the configuration of a made-up company.
struct CompanyPaper {
    private var dice: Dice
    private(set) var channels: [Company.Channel] = []

    private static let zones = [
        "Europe/London", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Auckland",
        "America/Sao_Paulo", "Etc/UTC",
    ]
    private static let hours = [
        "Mon-Fri 09:00-17:00", "Mon-Thu 09:00-12:30,13:30-17:00; Fri 09:00-13:00", "Sun-Thu 08:00-16:00",
        "Mon-Fri 22:00-02:00", "Mon,Wed,Fri 10:00-14:00",
    ]
    private static let policies = [
        "interrupts_per_day: 1, interrupts_per_week: 1", "interrupts_per_day: 2, interrupts_per_week: 2",
        "funder_if_unresolved: 12wh, preview: 2wh", "hold: 1wd, holds: 3", "asks_per_digest: 1",
        "interrupts_per_day: 0, interrupts_per_week: 0",
    ]
    private static let digests = [
        "day: friday, time: \"15:30\"", "day: sunday, time: \"02:30\"",
        "day: wednesday, time: \"00:00\", heartbeat: false",
    ]

    init(seed: UInt64) { dice = Dice(seed: seed ^ 0xC0_3FA2) }

    mutating func configuration() -> String {
        let isPair = dice.happens(40)
        var text = """
            sources:
              chat: {kind: generic, secret: whsec_MDEyMzQ1Njc4OWFiY2RlZmdoaWprbG1u}
              company: {kind: slack, signing_secret: 0123456789abcdef, bot_token: xoxb-1}
              post: {kind: mail, secret: whsec_MDEyMzQ1Njc4OWFiY2RlZmdoaWprbG1u, address: straw@in.example.org}
            people:
              \(Canary.handle(2)): {name: \(Canary.name(2)), role: developer, chat: "chat:\(Canary.handle(2))"}
              \(Canary.mark)-lead: {name: \(Canary.name(91)), role: lead, chat: "chat:\(Canary.mark)-ul"\(absence("\(Canary.handle(2))"))}
              \(Canary.mark)-owner: {name: \(Canary.name(92)), role: product owner, mail: \(Canary.mark)@example.org}
              fay: {\(upward("Fay Fundley", "funder", "UF"))}
              gus: {\(upward("Gus Givens", "funder", "UG"))}
              dee: {\(upward("Dee Putnam", "deputy", "UD"))}
            products:

            """
        text += product("intake", "Intake", teams: ["forms"] + (dice.happens(30) ? ["desks"] : []), funder: "fay")
        if isPair { text += product("parcels", "Parcels", teams: ["vans"], funder: dice.pick(["gus", "gus", "fay"])) }
        if dice.happens(35) { text += "policy: {\(dice.pick(Self.policies))}\n" }
        if dice.happens(35) { text += "digest: {\(dice.pick(Self.digests))}\n" }
        return text
    }

    /// Somebody who pays, or stands in for who does.
    private mutating func upward(_ name: String, _ role: String, _ user: String) -> String {
        let mailbox = name.prefix { $0 != " " }.lowercased()
        let addresses = dice.pick([
            ["mail: \(mailbox)@example.org"], ["chat: \"company:\(user)\""],
            ["mail: \(mailbox)@example.org", "chat: \"company:\(user)\""],
            ["mail: \(mailbox)@example.org", "chat: \"company:\(user)\""],
        ])
        var facts = ["name: \(name)", "role: \(role)"] + addresses
        facts.append("language: \(dice.pick(["en", "en", "de", "fr", "es", "pt"]))")
        if dice.happens(50) { facts.append("zone: \(dice.pick(Self.zones))") }
        if dice.happens(20) { facts.append("quiet: \"\(dice.pick(["19:00-08:00", "12:00-13:30", "16:00-10:00"]))\"") }
        if dice.happens(25) { facts.append("hours: \"\(dice.pick(Self.hours))\"") }
        if role == "funder" {
            if dice.happens(25) { facts.append("agreement: {\(dice.pick(Self.agreements))}") }
            return facts.joined(separator: ", ") + absence("dee")
        }
        return facts.joined(separator: ", ")
    }

    /// Days on which somebody is away, with or without somebody who stands in.
    private mutating func absence(_ standIn: String) -> String {
        guard dice.happens(30) else { return "" }
        let absent =
            ", absent: [2026-03-09..2026-03-20, 2026-03-31, 2026-10-26..2026-10-30, 2026-12-21..2027-01-08, 2028-03-01..2028-03-10]"
        return absent + (dice.happens(60) ? ", deputy: \(standIn)" : "")
    }

    private static let agreements = [
        "acknowledges: 1wd, decides: 3wd", "interrupts_per_day: 2, interrupts_per_week: 4",
        "digest: {day: tuesday, time: \"10:15\"}",
    ]

    private static let languages = ["en", "de", "fr", "es", "pt"]

    private mutating func product(_ id: String, _ title: String, teams: [String], funder: String) -> String {
        let lead = dice.happens(85) ? "\(Canary.mark)-lead" : nil
        let owner = dice.happens(50) ? "\(Canary.mark)-owner" : nil
        let deputy = dice.happens(60) ? "dee" : nil
        var lines = [
            "  \(id):", "    title: \(title)", "    zone: \(dice.pick(Self.zones))",
            "    phase: \(dice.pick(["starting", "building", "building", "releasing", "live"]))",
            "    funder: \(funder)",
        ]
        if let lead { lines.append("    lead: \(lead)") }
        if let owner { lines.append("    product_owner: \(owner)") }
        if let deputy { lines.append("    deputy: \(deputy)") }
        if dice.happens(25) { lines.append("    working_hours: \"\(dice.pick(Self.hours))\"") }
        if dice.happens(50) { lines.append("    holidays: [holidays.ics]") }
        if dice.happens(50) { lines.append("    day_rate: {unit: \"£\", low: 400, high: 650}") }
        lines.append("    teams:")
        for team in teams {
            let size = dice.roll(2...9)
            // Without a roll of its own: what was found by a seed stays found by it.
            let language = Self.languages[size % Self.languages.count]
            lines.append("      \(team): {size: \(size), channels: [\"chat:\(team)\"], language: \(language)}")
            channels.append(
                Company.Channel(
                    name: team, product: id, lead: lead, owner: owner, funder: funder, deputy: deputy))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Days that come each year, two weeks of one year, and a single day.
    static let holidays = """
        BEGIN:VCALENDAR\r
        VERSION:2.0\r
        PRODID:-//example//holidays//EN\r
        BEGIN:VEVENT\r
        UID:1@example.org\r
        DTSTAMP:20200101T000000Z\r
        DTSTART;VALUE=DATE:20200101\r
        RRULE:FREQ=YEARLY\r
        END:VEVENT\r
        BEGIN:VEVENT\r
        UID:2@example.org\r
        DTSTAMP:20200101T000000Z\r
        DTSTART;VALUE=DATE:20201225\r
        DTEND;VALUE=DATE:20201227\r
        RRULE:FREQ=YEARLY\r
        END:VEVENT\r
        BEGIN:VEVENT\r
        UID:3@example.org\r
        DTSTAMP:20200101T000000Z\r
        DTSTART;VALUE=DATE:20260615\r
        DTEND;VALUE=DATE:20260629\r
        END:VEVENT\r
        BEGIN:VEVENT\r
        UID:4@example.org\r
        DTSTAMP:20200101T000000Z\r
        DTSTART;VALUE=DATE:20261026\r
        DTEND;VALUE=DATE:20261027\r
        END:VEVENT\r
        END:VCALENDAR\r

        """
}
