internal import Chat
internal import Daemon
internal import Foundation
internal import Impediments
internal import Ledger
internal import Letters

/// Ten years of a company that lives the same year ten times: three funders in two zones, holidays, something raised or
/// answered every few days.
package struct Decade: Sendable {
    /// What fifty-two weeks came to.
    package struct Year: Sendable, Hashable {
        package var raised = 0
        package var receipts = 0
        package var closings = 0
        package var decided = 0
        package var asks = 0
        package var previews = 0
        /// With heartbeats, of all funders.
        package var digests = 0
        /// Numbers that were still open at its end.
        package var open = 0
    }

    package static let years = 10
    package static let funders = ["fay", "gus", "hal"]
    private static let weeks = 52
    private static let week = Duration.seconds(7 * 86400)
    private static let teams = ["forms", "vans", "desks"]

    private let cast: RehearsalCast
    private let workspace: String
    private let begins: Instant

    package init() throws {
        let settings = try Settings.load(
            files: ["decade.yaml"],
            environment: SettingsEnvironment(
                variable: { _ in nil },
                file: { path, _ throws(SettingsEnvironment.Unavailable) in
                    Array((path == "holidays.ics" ? CompanyPaper.holidays : Self.configuration).utf8)
                },
                secret: { _ throws(SettingsEnvironment.Unavailable) in throw .init("there are no secrets here") }))
        cast = RehearsalCast(settings)
        workspace = try cast.workspaces.first.map(\.name).orThrow("a configuration without a workspace")
        begins = try Instant(rfc3339: "2026-01-05T00:00:01Z").orThrow("a moment that is none")
    }

    /// How many lines its script has.
    package var lines: Int { script.count }

    package func play() async throws -> [Year] {
        let understanding = try Understanding()
        let rehearsal = Rehearsal(on: MemoryLedger(), of: cast, reading: understanding.reads)
        let text = script.map(\.json).joined(separator: "\n")
        let end = begins + Self.week * (Self.weeks * Self.years)
        let sent = try await rehearsal.played(try Script(Array(text.utf8), file: "ten years"), until: end).sent
        let workspace = workspace
        let impediments = try await rehearsal.ledger.read {
            try $0.impediments(in: workspace, matching: ImpedimentFilter(limit: .max))
        }
        var years = Array(repeating: Year(), count: Self.years)
        for sent in sent {
            guard let year = year(of: sent.at) else { continue }
            switch sent.letter.purpose {
            case .receipt: years[year].receipts += 1
            case .closing: years[year].closings += 1
            case .ask: years[year].asks += 1
            case .preview: years[year].previews += 1
            case .digest, .heartbeat: years[year].digests += 1
            default: break
            }
        }
        for impediment in impediments {
            if let year = year(of: impediment.raisedAt) { years[year].raised += 1 }
            if let year = impediment.ask.decidedAt.flatMap(year) { years[year].decided += 1 }
            if impediment.isOpen, let year = year(of: impediment.raisedAt) { years[year].open += 1 }
        }
        return years
    }

    private func year(of moment: Instant) -> Int? {
        let year = Int((moment - begins) / (Self.week * Self.weeks))
        return (0..<Self.years).contains(year) ? year : nil
    }

    // MARK: The year that comes again and again

    private var script: [Chronicle.Line] {
        var lines: [Chronicle.Line] = []
        for number in 0..<Self.weeks * Self.years { lines += self.lines(ofWeek: number) }
        return lines.sorted { $0.at < $1.at }
    }

    /// One thing is raised each week; what becomes of it depends on the week of the year.
    private func lines(ofWeek number: Int) -> [Chronicle.Line] {
        let monday = begins + Self.week * number
        let week = number % Self.weeks
        let team = week % Self.teams.count
        let id = "IMP-\(number + 1)"
        func at(_ day: Int, _ hour: Int, _ minute: Int) -> Instant {
            monday + .seconds(day * 86400 + hour * 3600 + minute * 60)
        }
        func answer(_ moment: Instant, _ by: String, _ verb: String, _ fields: [(String, JSON)] = []) -> Chronicle.Line
        {
            .line(
                moment, about: id, "answer",
                [("impediment", .string(id)), ("by", .string(by)), ("verb", .string(verb))] + fields)
        }
        let sentences = Sentences.stopped.prefix(5) + Sentences.slowing
        let raised = Chronicle.Line.line(
            at(1, 10, 7), about: id, "message",
            [
                ("source", "chat"), ("channel", .string(Self.teams[team])), ("id", .string("m\(number)")),
                ("thread", .null), ("author", .string("u\(week % 4)")),
                ("text", .string(sentences[week % sentences.count])),
            ])
        let shown = Chronicle.Line.line(
            at(3, 15, 2), about: "evidence", "evidence",
            [("product", .string(Self.teams[team])), ("kind", week % 2 == 0 ? "working_software" : "user_contact")])
        var lines = [raised, shown]
        if week % 3 != 0 { lines.append(answer(at(2, 11, 13), "u7", "own")) }
        switch week % 4 {
        case 0: lines.append(answer(at(3, 9, 41), "u7", "tried", [("text", "we rang the vendor")]))
        case 1: lines.append(answer(at(7, 12, 3), Self.funders[team], "decide", [("option", "1")]))
        case 2: lines.append(answer(at(2, 15, 9), "lead", "hold", [("reason", "they answer tomorrow")]))
        default: break
        }
        return lines + [answer(at(15 + week % 9, 14, 21), "u7", "done")]
    }

    private static let configuration = """
        sources: {chat: {kind: generic, secret: whsec_MDEyMzQ1Njc4OWFiY2RlZmdoaWprbG1u}}
        people:
          lead: {name: Lou Leadley, role: lead, chat: "chat:ul"}
          fay: {name: Fay Fundley, role: funder, mail: fay@example.org, zone: Europe/London}
          gus: {name: Gus Givens, role: funder, mail: gus@example.org, zone: America/New_York, language: fr}
          hal: {name: Hal Hales, role: funder, mail: hal@example.org, zone: America/New_York, language: de}
          dee: {name: Dee Putnam, role: deputy, mail: dee@example.org}
        products:
          forms: {zone: Europe/London, holidays: [holidays.ics], lead: lead, funder: fay, deputy: dee, \
        teams: {forms: {size: 6, channels: ["chat:forms"]}}}
          vans: {zone: America/New_York, holidays: [holidays.ics], lead: lead, funder: gus, \
        teams: {vans: {size: 4, channels: ["chat:vans"]}}}
          desks: {zone: Europe/London, lead: lead, funder: hal, teams: {desks: {size: 9, channels: ["chat:desks"]}}}

        """
}
