import Foundation
import Impediments
import Ledger
import Letters
import Testing

@testable import Daemon

@Suite("What `straw impediments` finds and writes")
struct ImpedimentBookTests {
    private static let configuration = """
        sources: {chat: {kind: generic, secret: \(Paper.secret)}}
        people:
          lead: {name: The lead, role: lead, chat: "chat:ul"}
          funder: {name: The funder, role: funder, chat: "chat:uf"}
        products:
          intake: {zone: Europe/London, lead: lead, funder: funder, teams: {forms: {channels: ["chat:general"]}}}
        """
    private static let other = """
        workspace: other
        sources: {yard: {kind: generic, secret: \(Paper.secret)}}
        people: {}
        products: {shop: {zone: Europe/London, teams: {blue: {channels: ["yard:general"]}}}}
        """
    /// 2026-03-02T10:00:00Z; the first is raised a minute later, and each further one a minute after that.
    private static let start = Instant(milliseconds: 1_772_445_600_000)

    private let settings: Settings
    private let ledger: any Ledger = MemoryLedger()

    init() throws {
        settings = try PaperFolder(["straw.yaml": Self.configuration, "other.yaml": Self.other])
            .load("straw.yaml", "other.yaml")
    }

    private var book: ImpedimentBook { ImpedimentBook(settings, ledger: ledger) }

    private static func minute(_ number: Int) -> Instant { start + .seconds(number * 60) }

    private func raise(
        _ count: Int, in workspace: String = "default",
        _ change: @escaping @Sendable (inout Impediment) -> Void = { _ in }
    ) async throws {
        try await ledger.write(in: workspace) { transaction in
            for number in 1...count {
                let (raised, at) = (Event.Raised.sample(number), Self.minute(number))
                let id = try transaction.takeImpedimentNumber(in: workspace)
                try transaction.append([.raised(raised)], of: id, in: workspace, at: at)
                var impediment = Impediment(id: id, raised: raised, at: at)
                change(&impediment)
                try transaction.save(impediment, due: nil, in: workspace)
            }
        }
    }

    private func say(_ words: String, as number: Int) async throws {
        try await ledger.write(in: "default") { transaction in
            let text = PersonalText(
                key: TextKey("chat/general/m\(number)"), person: PersonKey("~raiser"), words: words, why: ["no keys"])
            try transaction.save(text, in: "default")
        }
    }

    private func found(_ change: (inout ImpedimentQuery) -> Void = { _ in }) async throws -> [Int] {
        var query = ImpedimentQuery()
        change(&query)
        var numbers: [Int] = []
        try await book.each(matching: query) { numbers.append($0.impediment.id.number) }
        return numbers
    }

    @Test("all of them are found, however many pages they fill")
    func pages() async throws {
        let count = 2 * Limits.listedAtOnce + 1
        try await raise(count)
        #expect(try await found() == Array(1...count))
        #expect(try await found { $0.words = "no such words" } == [])
    }

    @Test("each filter leaves what it names; several values of one are alternatives")
    func filters() async throws {
        try await raise(4) { impediment in
            switch impediment.id.number {
            case 2: (impediment.labels.category, impediment.labels.subreason) = (.accessToUsers, .tooBusy)
            case 3: (impediment.state, impediment.labels.severity) = (.resolved, .slowing)
            case 4: (impediment.state, impediment.tier) = (.owned, .l3)
            default: break
            }
        }
        try await say("Kein Schlüssel für den Raum", as: 4)
        #expect(try await found { $0.product = "intake" } == [1, 2, 3, 4])
        #expect(try await found { $0.team = "forms" } == [1, 2, 3, 4])
        #expect(try await found { $0.states = [.owned, .resolved] } == [3, 4])
        #expect(try await found { $0.openOnly = true } == [1, 2, 4])
        #expect(try await found { ($0.openOnly, $0.states) = (true, [.resolved]) } == [])
        #expect(try await found { $0.categories = [.accessToUsers] } == [2])
        #expect(try await found { $0.severities = [.slowing] } == [3])
        #expect(try await found { $0.tiers = [.l3, .l3b] } == [4])
        #expect(try await found { ($0.since, $0.until) = (Self.minute(2), Self.minute(4)) } == [2, 3])
        #expect(try await found { $0.words = "SCHLUSSEL" } == [4], "capitals and accents do not matter")
        #expect(try await found { $0.words = "environment" } == [1, 3, 4], "the title counts too")
    }

    @Test("a name that is not in the configuration is told with those that are")
    func unknown() throws {
        func problem(_ change: (inout ImpedimentQuery) -> Void) -> String? {
            var query = ImpedimentQuery()
            change(&query)
            do { try query.check(against: settings) } catch { return "\(error)" }
            return nil
        }
        #expect(
            problem { $0.product = "intak" }
                == "--product: there is no product `intak`; did you mean `intake`? there are: intake, shop")
        #expect(problem { $0.team = "zebras" } == "--team: there is no team `zebras`; there are: blue, forms")
        #expect(
            problem { ($0.product, $0.team) = ("shop", "forms") }
                == "--team: there is no team of shop `forms`; there are: blue")
        #expect(problem { ($0.product, $0.team) = ("shop", "blue") } == nil)
    }

    @Test(
        "a cell is quoted where it has to be, and is never a formula",
        arguments: [
            (["a", "b c", ""], "a,b c,"), (["a,b", "say \"no\"", "x\r\ny"], "\"a,b\",\"say \"\"no\"\"\",\"x\r\ny\""),
            (["=1+1", "+1", "-1", "@sum"], "'=1+1,'+1,'-1,'@sum"), (["\tx", "=a,b"], "'\tx,\"'=a,b\""),
            (["=\u{301}1", "\"\u{301}"], "'=\u{301}1,\"\"\"\u{301}\""), (["a=1", "3-4"], "a=1,3-4"),
        ])
    func csv(cells: [String], row: String) {
        #expect(CSV.row(cells) == row)
    }

    @Test("a row has the columns of the header, whatever happened")
    func columns() async throws {
        try await raise(1) {
            $0.ask.promise = Promise(
                by: PersonKey("funder"), on: CalendarDay(year: 2026, month: 3, day: 6), givenAt: Self.start)
        }
        let header = ImpedimentBook.Entry.csvHeader.split(separator: ",").map(String.init)
        #expect(header.prefix(4) == ["id", "workspace", "product", "team"])
        #expect(Set(header).isSuperset(of: ["occurrences", "ask_state", "ask_promised_for"]))
        var rows: [String] = []
        try await book.each(matching: ImpedimentQuery()) { rows.append($0.csv) }
        let cells = try #require(rows.first).split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        #expect(cells.count == header.count)
        let named = Dictionary(uniqueKeysWithValues: zip(header, cells))
        #expect(named["id"] == "IMP-1" && named["occurrences"] == "2026-03-02T10:01:00Z" && named["resolved_at"] == "")
        #expect(named["ask_promised_for"] == "2026-03-06" && named["muted"] == "false")
    }

    @Test("a table is in the reader's zone, and names workspaces where there are several")
    func table() async throws {
        try await raise(1)
        var lines: [String] = []
        let table = ImpedimentTable(ReaderClock(zone: "Europe/Berlin"), of: settings)
        try await book.each(matching: ImpedimentQuery()) { lines.append(table.line($0)) }
        let line = try #require(lines.first)
        #expect(line.hasPrefix("IMP-1      2026-03-02 11:01  triaged"))
        #expect(line.contains("default/intake/forms") && line.hasSuffix("(resources)"))
        #expect(table.header.hasPrefix("ID         RAISED            STATE"))
    }

    @Test("on a narrow terminal what finds no room stands below as a whole; on a wide one nothing changes")
    func narrow() async throws {
        try await raise(1)
        let clock = ReaderClock(zone: "Europe/Berlin")
        func lines(_ width: Int?) async throws -> [String] {
            let table = ImpedimentTable(clock, of: settings, width: width)
            var lines = table.header.split(separator: "\n").map(String.init)
            try await book.each(matching: ImpedimentQuery()) {
                lines += table.line($0).split(separator: "\n").map(String.init)
            }
            return lines
        }
        let whole = try await lines(nil)
        #expect(whole.count == 2)
        #expect(try await lines(200) == whole)
        for width in [60, 80, 100, 120] {
            let narrow = try await lines(width)
            #expect(narrow.allSatisfy { $0.count <= width && $0.last != " " }, "\(narrow)")
            // The cells stay whole, in their order.
            let cells = whole.map { $0.split(separator: " ") }.joined()
            #expect(narrow.flatMap { $0.split(separator: " ") } == Array(cells))
        }
        #expect(try await lines(60).last?.hasPrefix("           ") == true)
        #expect(try await lines(20).contains { $0.count == 20 && $0.hasSuffix("…") })
    }

    @Test("a day is that of the reader's zone")
    func days() {
        let clock = ReaderClock(zone: "Europe/Berlin")
        #expect(clock.moment("2026-03-02")?.rfc3339 == "2026-03-01T23:00:00Z")
        #expect(clock.moment("2026-03-02T09:00:00Z")?.rfc3339 == "2026-03-02T09:00:00Z")
        #expect(clock.moment("2026-03") == nil && clock.moment("soon") == nil)
    }

    @Test("a moment without an offset is one of the reader's zone, in summer and in winter")
    func moments() {
        let clock = ReaderClock(zone: "Europe/Berlin")
        #expect(clock.moment("2026-03-02T09:00")?.rfc3339 == "2026-03-02T08:00:00Z")
        #expect(clock.moment("2026-07-02 09:00:30.5")?.rfc3339 == "2026-07-02T07:00:30.500Z")
        #expect(clock.moment("2026-03-02T24:00") == nil && clock.moment("2026-02-30T09:00") == nil)
        #expect(clock.moment("2026-03-02T09") == nil)
    }

    @Test("a zone is what TZ names, as far as it is known")
    func zones() {
        #expect(ReaderClock(tz: "America/St_Johns")?.zone == "America/St_Johns")
        #expect(ReaderClock(tz: ":Europe/Berlin")?.zone == "Europe/Berlin")
        #expect(ReaderClock(tz: "/nowhere/zoneinfo/Europe/Berlin")?.zone == "Europe/Berlin")
        #expect(ReaderClock(tz: "")?.zone == "UTC", "as POSIX has it")
        for unknown in ["Mars/Olympus", "CET-1CEST,M3.5.0,M10.5.0/3", "GMT+5", ":/nowhere"] {
            #expect(ReaderClock(tz: unknown) == nil, "\(unknown)")
        }
    }

    @Test("what came from outside steers no terminal, and is whole for a program")
    func rows() {
        let heart = "\u{1F469}\u{200D}\u{1F4BB}"
        let row = QuarantineRow(
            id: 7, workspace: "default", source: "post", eventID: "e", receivedAt: Self.start, reason: "no \u{1B}[2J",
            payload: Array("From: a\r\n\u{202E}b\u{2066}c\u{9B}d \(heart)\r\n".utf8))
        #expect(row.whole == "7  2026-03-02T10:00:00Z  default/post  no  [2J\n\nFrom: a\n b c d \(heart)\n")
        #expect(row.json.contains("202e") || row.json.contains("\u{202E}"))
        let letter = Letter(
            workspace: "default", key: "k", to: .person(id: "someone"),
            addresses: [.mail(mailbox: "a@example.org", name: nil)], purpose: .ask, impediment: "IMP-1", rule: "a test",
            content: Letter.Content(subject: "", paragraphs: [Prose(verbatim: "Say \u{202E}it.")]),
            writtenAt: Self.start)
        let dead = OutboxRow(
            id: 8, letter: letter, address: letter.addresses[0], state: .dead, attempts: 3, nextAttempt: Self.start,
            lastError: "550 \u{1B}[31mno")
        let clock = ReaderClock(zone: "Europe/Berlin")
        #expect(
            dead.whole(clock).hasSuffix("tries 3  550  [31mno\nwritten 2026-03-02 11:00, rule: a test\n\nSay  it."))
    }

    @Test("everything about one: how it stands, what was said, what comes next, what happened; no terminal is steered")
    func record() async throws {
        try await raise(1)
        try await say("No keys.\nAt \u{1B}[31mall.", as: 1)
        let rule = Rule(.leadUnowned, after: .workingHours(4), since: Self.minute(1))
        try await ledger.write(in: "default") { transaction in
            let held = TextKey("IMP-1/answer/1")
            try transaction.save(
                PersonalText(key: held, person: PersonKey("lead"), words: "They come\non Friday."), in: "default")
            try transaction.append(
                [.leadTold(rule: rule), .said([], by: PersonKey("lead"))], of: ImpedimentID(1),
                in: "default", at: Self.minute(5))
            try transaction.append(
                [.held(by: PersonKey("lead"), reason: held, until: Self.minute(90))], of: ImpedimentID(1),
                in: "default", at: Self.minute(6))
        }
        let record = try #require(try await book.records(of: ImpedimentID(1), at: Self.minute(10)).first)
        let text = record.text(ReaderClock(zone: "Europe/Berlin"))
        for part in [
            "IMP-1: ", "Read from “no keys”; 90 % sure.", "If nobody does anything:\n- ",
            "raised        2026-03-02 11:01 by ~raiser", "Said:\n  No keys.\n  At  [31mall.\n",
            "  2026-03-02 11:05  the lead was told; L2: nobody drives it (4wh since 2026-03-02 11:01)\n",
            "  2026-03-02 11:06  held back until 2026-03-02 12:30, by lead: “They come on Friday.”",
        ] { #expect(text.contains(part), "\(part) in:\n\(text)") }
        #expect(!text.contains("\u{1B}"))

        let json = try #require(try JSONSerialization.jsonObject(with: Data(record.json.utf8)) as? [String: Any])
        #expect(json["id"] as? String == "IMP-1" && json["workspace"] as? String == "default")
        #expect(json["text"] as? String == "No keys.\nAt \u{1B}[31mall." && json["raiser"] as? String == "~raiser")
        #expect(json["why"] as? [String] == ["no keys"])
        let next = try #require(json["next"] as? [[String: String]])
        #expect(!next.isEmpty && next.allSatisfy { $0["at"] != nil && $0["rule"] != nil })
        let timeline = try #require(json["timeline"] as? [[String: Any]])
        #expect(timeline.map { $0["event"] as? String } == ["raised", "lead_told", "held"])
        #expect(timeline.last?["text"] as? String == "They come\non Friday.")
        #expect(timeline.last?["what"] as? String == "held back until 2026-03-02T11:30:00Z")
    }

    @Test("an ask is told with the moment at which it was sent")
    func ask() async throws {
        try await raise(2) { impediment in
            impediment.ask.state = impediment.id.number == 1 ? .sent : .decided
            impediment.ask.sentAt = Self.minute(30)
        }
        for (number, words) in [(1, "sent 2026-03-02 11:30"), (2, "decided, sent 2026-03-02 11:30")] {
            let records = try await book.records(of: ImpedimentID(number), at: Self.minute(90))
            let text = try #require(records.first).text(ReaderClock(zone: "Europe/Berlin"))
            #expect(text.contains("\nask           \(words)\n"), "\(text)")
        }
    }

    @Test("what was erased is told as such; a number may be in several workspaces, or in none")
    func workspaces() async throws {
        try await raise(1)
        try await raise(1, in: "other")
        try await say("No keys.", as: 1)
        try await ledger.write(in: "default") { try $0.erase(TextKey("chat/general/m1"), in: "default") }
        let records = try await book.records(of: ImpedimentID(1), at: Self.minute(10))
        #expect(records.map(\.workspace) == ["default", "other"])
        let text = try #require(records.first).text(ReaderClock(zone: "Etc/UTC"))
        #expect(text.contains("Said:\n  (erased)\n") && !text.contains("keys"))
        #expect(try await book.records(of: ImpedimentID(2), at: Self.minute(10)).isEmpty)
    }
}
