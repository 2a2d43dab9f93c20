import Chat
import Daemon
import Foundation
import Impediments
import Letters
import Synchronization
import Testing
import Triage

/// Plays a script against a configuration, in memory, as `straw rehearse` does; what it sees is what FACE promises.
struct Stage {
    /// One line of the output.
    struct Line: Decodable, Equatable {
        var at: String
        var to: String
        var medium: String
        var purpose: String
        var impediment: String?
        var thread: String?
        var rule: String
        var text: String

        /// `2026-03-02T14:00 nudge lead`: when, what, and to whom.
        var brief: String {
            "\(at.prefix(16)) \(purpose) \(to.replacing("person:", with: "").replacing("channel:chat:", with: "#"))"
        }
    }

    struct Played {
        var lines: [Line]
        /// The bytes of the output.
        var output: [String]
        var objections: [String]
        var state: State
        /// What stands on the buttons of all letters, and what it answers.
        var actions: Set<Letter.Action>

        var briefs: [String] { lines.map(\.brief) }

        func letters(to person: String, _ purpose: String? = nil) -> [Line] {
            lines.filter { $0.to == "person:\(person)" && (purpose == nil || $0.purpose == purpose) }
        }
        func thread(_ purpose: String? = nil) -> [Line] {
            lines.filter { $0.to.hasPrefix("channel:") && (purpose == nil || $0.purpose == purpose) }
        }
        func impediment(_ number: Int) throws -> State.Impediment {
            try #require(state.impediments.first { $0.id == "IMP-\(number)" })
        }
    }

    struct State: Decodable {
        struct Impediment: Decodable {
            var id: String
            var state: String
            var category: String
            var severity: String
            var tier: String
            var since: String
            var occurrences: [String]
            var waitingOn: String?
            var mergedInto: String?

            enum CodingKeys: String, CodingKey {
                case id, state, category, severity, tier, since, occurrences
                case waitingOn = "waiting_on"
                case mergedInto = "merged_into"
            }
        }
        var impediments: [Impediment]
    }

    var folder: PaperFolder
    var files: [String]

    init(_ configurations: String..., holidays: String? = nil) {
        var texts: [String: String] = [:]
        for (index, text) in configurations.enumerated() { texts["straw\(index).yaml"] = text }
        texts["holidays.ics"] = holidays
        folder = PaperFolder(texts)
        files = configurations.indices.map { "straw\($0).yaml" }
    }

    func play(_ script: [String], until: String? = nil) async throws -> Played {
        let settings = try Settings.load(files: files, environment: folder.environment)
        let rehearsal = try Rehearsal(settings: settings, reader: try Reader.shipped())
        let heard = Mutex<(output: [String], objections: [String], actions: Set<Letter.Action>)>(([], [], []))
        let end = try until.map { try #require(Instant(rfc3339: $0 + ":00Z")) }
        try await rehearsal.run(try Script(Array(script.joined(separator: "\n").utf8), file: "script"), until: end) {
            at, letter in
            heard.withLock {
                $0.output.append(RehearsalLine(at: at, letter: letter).json)
                $0.actions.formUnion(letter.content.actions.map { Letter.Action($0.answer, label: $0.label) })
            }
        } objected: { line, why in
            heard.withLock { $0.objections.append("\(line.number): \(why)") }
        }
        let (output, objections, actions) = heard.withLock { $0 }
        let lines = try output.map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
        for line in lines { #expect(!line.rule.isEmpty, "a line without its rule") }
        let state = try JSONDecoder().decode([String: State].self, from: Data(try await rehearsal.stateLine().utf8))
        return Played(
            lines: lines, output: output, objections: objections, state: try #require(state["state"]),
            actions: actions)
    }
}

// MARK: Lines of a script; times are written to the minute and are UTC.

func say(
    _ at: String, _ id: String, _ text: String, by author: String = "u1", in thread: String? = nil,
    channel: String = "general", source: String = "chat"
) -> String {
    line(
        at, "message",
        [
            "source": .string(source), "channel": .string(channel), "id": .string(id), "thread": JSON(thread),
            "author": .string(author), "text": .string(text),
        ])
}

func edit(_ at: String, _ id: String, _ text: String) -> String {
    line(at, "edit", ["source": "chat", "channel": "general", "id": .string(id), "text": .string(text)])
}

func delete(_ at: String, _ id: String) -> String {
    line(at, "delete", ["source": "chat", "channel": "general", "id": .string(id)])
}

func answer(_ at: String, _ number: Int, _ person: String, _ verb: String, _ fields: [String: JSON] = [:]) -> String {
    let answer: [JSON.Member] = [
        .init("impediment", .string("IMP-\(number)")), .init("by", .string(person)), .init("verb", .string(verb)),
    ]
    return line(at, "answer", .object(answer + fields.sorted { $0.key < $1.key }.map { .init($0.key, $0.value) }))
}

private func line(_ at: String, _ what: String, _ facts: JSON) -> String {
    JSON.object([.init("at", .string(at + ":00Z")), .init(what, facts)]).text
}

/// What people say in these histories, read without doubt by the shipped model.
enum Words {
    static let environment = "We have no test environment, work is stopped until somebody gives us one."
    static let slowEnvironment = "We have no test environment, it slows us down, but we can go on."
    static let nurses = "The nurses are too busy to talk to us, we cannot go on without them."
    static let developer =
        "There is nobody who can write the tests, we need one more developer on the team. We are blocked."
    static let room = "We have no room and no computers, nobody can work."
    static let data = "The data for the migration has not been handed over, so work is stopped."
    static let unpaid =
        "The invoice of our supplier is still unpaid, it was due three weeks ago, and they have stopped working for us. "
        + "We cannot continue."
    static let licences = "We are still waiting for the licences of the drawing tool; it slows us down."
    static let lunch = "Good morning everybody, who is coming to lunch?"
}

/// Configurations; office hours in London unless said otherwise.
enum Casting {
    static let source = "sources: {chat: {kind: generic, secret: \(Paper.secret)}}\n"

    static func people(_ more: String = "", funder: String = "mail: funder@example.org, chat: \"chat:uf\"") -> String {
        """
        people:
          funder: {name: Fay Fundley, role: funder, \(funder)}
          deputy: {name: Dee Putnam, role: deputy, mail: deputy@example.org}
          lead: {name: Lou Leadley, role: lead, chat: "chat:ul"}
          owner: {name: Ona Ownby, role: product owner, chat: "chat:uo"}
        \(more)

        """
    }

    static func product(
        _ roles: String = "lead: lead, funder: funder, deputy: deputy", zone: String = "Europe/London",
        _ more: String = ""
    )
        -> String
    {
        """
        products:
          intake:
            title: Intake
            zone: \(zone)
            \(roles.replacing(", ", with: "\n    "))
            \(more)
            teams: {forms: {size: 6, channels: ["chat:general"]}}

        """
    }

    static let usual = source + people() + product()
}
