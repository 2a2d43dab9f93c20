import Impediments
import Ledger
import Letters
import Testing

@testable import Daemon

@Suite("What somebody does beside the conversation")
struct CommandTests {
    private static let monday = LateLine.monday
    private let aside = Aside(channel: "general", user: "u1", url: "https://hooks.example/1")

    private func command(_ text: String, by user: String = "u1", channel: String = "general") -> Inbound.Content {
        .command(Command(id: "command/\(text)", channel: channel, author: Author(id: user), text: text))
    }

    /// What was written since, after `body`.
    private func letters(
        asked: Bool = false, after contents: [Inbound.Content], aside: Aside? = nil
    ) async throws -> (line: LateLine, letters: [Letter]) {
        let line = try await LateLine(asked: asked)
        for (number, content) in contents.enumerated() {
            try await line.take(content, aside: aside ?? self.aside, said: Self.monday + .seconds(Int64(number)))
        }
        return (line, try await line.letters())
    }

    @Test(
        "the answer to a command is for whoever gave it",
        arguments: ["help", "status", "mine", "next 1", "why", "dance"])
    func asides(text: String) async throws {
        let letters = try await letters(after: [command(text)]).letters
        #expect(letters.map(\.addresses) == [[.aside(source: "chat", aside)]])
        #expect(letters.first?.to == .person(id: "u1"))
        #expect(letters.first?.content.plainText.isEmpty == false)
    }

    @Test("status tells what is open in the channel's team, and how to connect a channel that has none")
    func status() async throws {
        let open = try await letters(after: [command("status")]).letters
        #expect(open.first?.content.plainText.contains("2 open in the forms team") == true)
        #expect(open.first?.content.plainText.contains("IMP-2") == true)
        let nowhere = try await letters(after: [command("status", channel: "elsewhere")]).letters
        #expect(nowhere.first?.content.plainText.contains("chat:elsewhere") == true)
    }

    @Test(
        "who begins with its name speaks to it, also where the platform did not say so",
        arguments: [
            ("@straw what is open?", "2 open in the forms team"), ("Hi @Straw, status", "2 open in the forms team"),
            ("what is open?", nil), ("the @straw bot is new here", nil), ("straw, hay and feed are in", nil),
        ] as [(String, String?)])
    func called(text: String, answer: String?) async throws {
        let message = Message(
            reference: MessageReference(source: "chat", channel: "general", id: "q1"), author: Author(id: "u1"),
            text: text)
        let letters = try await letters(after: [.message(message)]).letters
        #expect(letters.count == (answer == nil ? 0 : 1))
        if let answer { #expect(letters.first?.content.plainText.contains(answer) == true) }
    }

    @Test("mine tells what somebody drives, and what waits for them")
    func mine() async throws {
        let owned = try await letters(after: [command("own 1"), command("mine")]).letters
        #expect(owned.last?.content.plainText.hasPrefix("One is yours:") == true)
        let asked = try await letters(asked: true, after: [command("mine", by: "uf")]).letters
        #expect(asked.last?.content.plainText.hasPrefix("2 are yours:") == true)
        // Who drives it is the team's own (P9).
        #expect(owned.last?.content.plainText.contains("drives it") == true)
        #expect(asked.last?.content.plainText.contains("drives it") == false)
        let none = try await letters(after: [command("mine")]).letters
        #expect(none.last?.content.plainText.hasPrefix("Nothing waits for you") == true)
    }

    @Test("what is raised stands in the channel, and whoever raised it is told its number")
    func raise() async throws {
        let (line, letters) = try await letters(after: [
            command("raise Still no test environment, nothing can be deployed.")
        ])
        let id = ImpedimentID(3)
        let raised = try #require(try await line.ledger.read { try $0.impediment(id, in: "default") })
        #expect(raised.raiser == (try line.key(of: "u1")) && raised.labels.category == .resources)
        #expect(letters.map(\.addresses).contains([.thread(source: "chat", channel: "general", thread: raised.thread)]))
        let told = letters.last { $0.addresses == [.aside(source: "chat", aside)] }
        #expect(told?.content.plainText.contains("IMP-3") == true)
        #expect(told?.content.actions.map(\.answer) == [Answer(.withdraw)])
    }

    @Test("what reads as nothing is an impediment where somebody says so, and is asked about")
    func raiseChatter() async throws {
        let (line, letters) = try await letters(after: [command("raise Good morning, everybody.")])
        let id = ImpedimentID(3)
        let raised = try #require(try await line.ledger.read { try $0.impediment(id, in: "default") })
        #expect(raised.unsure && raised.labels.category != .nothing)
        // Somebody has said by name that it is one.
        #expect(!raised.isUnconfirmed)
        #expect(letters.contains { $0.purpose == .question })
    }

    @Test("a message that is pointed out is raised once, by its author")
    func pointedOut() async throws {
        let reference = MessageReference(source: "chat", channel: "general", id: "m9")
        let message = Message(reference: reference, author: Author(id: "u2"), text: "Good morning, everybody.")
        let content = Inbound.Content.pointedOut(message, by: Author(id: "u1"))
        let (line, letters) = try await letters(after: [content, content])
        let found = try await line.ledger.read { try $0.impediments(of: reference, in: "default") }
        #expect(found == [ImpedimentID(3)])
        let id = ImpedimentID(3)
        let raised = try #require(try await line.ledger.read { try $0.impediment(id, in: "default") })
        #expect(raised.raiser == (try line.key(of: "u2")))
        let told = letters.filter { $0.content.plainText.contains("It is IMP-3") }
        #expect(told.count == 2)
        // Only its author can take it back.
        #expect(told.allSatisfy { $0.content.actions.isEmpty })
    }

    @Test("what is about people gets no number, and a private word to whoever raised it")
    func conduct() async throws {
        let (line, letters) = try await letters(after: [command("raise My manager harasses me and touches me")])
        #expect(try await line.ledger.read { try $0.impediment(ImpedimentID(3), in: "default") } == nil)
        #expect(letters.map(\.addresses) == [[.direct(source: "chat", user: "u1")]])
    }

    @Test("an answer by command counts as one in the thread")
    func answer() async throws {
        let (line, letters) = try await letters(after: [command("done 1")])
        #expect(try await line.impediment().state == .resolved)
        // Nobody else sees the command, and whoever gave it sees that it counts.
        #expect(letters.contains { $0.addresses == [.aside(source: "chat", aside)] })
    }

    @Test("a click that may not be is refused where it was made, and changes nothing")
    func refused() async throws {
        let content = Inbound.Content.action(impediment: "IMP-1", by: Author(id: "u1"), answer: Answer(.decline))
        let (line, letters) = try await letters(asked: true, after: [content])
        #expect(letters.map(\.addresses) == [[.aside(source: "chat", aside)]])
        #expect(letters.first?.rule == "an answer: refused, notAllowed")
        #expect(try await line.events().isEmpty)
    }

    @Test("who clicks in another place than the thread sees that it counts")
    func noted() async throws {
        let alone = Aside(channel: "D1", user: "uf")
        let content = Inbound.Content.action(
            impediment: "IMP-1", by: Author(id: "uf"), answer: Answer(.decide, option: "1"))
        let elsewhere = try await letters(asked: true, after: [content], aside: alone).letters
        #expect(elsewhere.contains { $0.addresses == [.aside(source: "chat", alone)] })
        let here = try await letters(asked: true, after: [content]).letters
        #expect(!here.contains { $0.addresses == [.aside(source: "chat", aside)] })
    }

    @Test("a button that needs a day opens a form, for whoever may use it")
    func form() async throws {
        func wanted(_ user: String) -> Inbound.Content {
            .formWanted(impediment: "IMP-1", by: Author(id: user), answer: Answer(.mine), trigger: "t1")
        }
        let funder = try await letters(asked: true, after: [wanted("uf")]).letters
        #expect(funder.map(\.addresses) == [[.form(source: "chat", trigger: "t1", aside: aside)]])
        #expect(funder.first?.content.fields?.map(\.name) == ["date"])
        #expect(funder.first?.content.actions.map(\.answer) == [Answer(.mine)])
        let member = try await letters(asked: true, after: [wanted("u1")]).letters
        #expect(member.map(\.addresses) == [[.aside(source: "chat", aside)]])
    }

    @Test("the bot's page shows a member what is open, and a funder what waits")
    func home() async throws {
        let member = try await letters(after: [.homeOpened(by: Author(id: "u1"))]).letters
        #expect(member.map(\.addresses) == [[.home(source: "chat", user: "u1")]])
        #expect(member.first?.content.plainText.contains("IMP-2") == true)
        let funder = try await letters(asked: true, after: [.homeOpened(by: Author(id: "uf"))]).letters
        #expect(funder.first?.content.paragraphs.first?.plainText == "Waiting for your answer")
        let nothing = try await letters(after: [.homeOpened(by: Author(id: "uf"))]).letters
        #expect(nothing.first?.content.plainText.hasPrefix("Nothing is open.") == true)
    }

    @Test("asked into a channel, it says once what it does")
    func joined() async throws {
        let letters = try await letters(after: [.joined(channel: "c9")]).letters
        #expect(letters.map(\.addresses) == [[.thread(source: "chat", channel: "c9", thread: nil)]])
        #expect(letters.first?.content.plainText.contains("remove it from this channel") == true)
    }

    @Test("that it was cut off is remembered for the doctor", arguments: Trouble.allCases)
    func trouble(_ trouble: Trouble) async throws {
        let line = try await letters(after: [.trouble(trouble)]).line
        let examination = TroubleExamination(ledger: line.ledger, workspaces: line.settings.workspaces)
        let findings = try await examination.findings()
        #expect(findings.map(\.verdict) == [.note])
        #expect(findings.first?.what.hasPrefix("2026-03-02T10:00:00Z") == true)
    }
}
