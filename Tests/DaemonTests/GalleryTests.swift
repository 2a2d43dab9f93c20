import Chat
import Daemon
import Foundation
import Impediments
import Letters
import Synchronization
import Testing
import Triage

/// A story in Slack, from the first message to the digest, as the requests that leave for it. `docs/gallery.md` shows it;
/// what it says there is what would be sent.
@Suite("The gallery of Slack")
struct GalleryTests {
    private static let file = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "docs/gallery.md")

    private static let configuration = """
        sources: {company: {kind: slack, signing_secret: 0123456789abcdef, bot_token: xoxb-1}}
        people:
          lead: {name: The lead, role: lead, chat: "company:U0LEAD"}
          funder: {name: The funder, role: funder, chat: "company:U0FUNDER"}
        products:
          intake:
            title: Intake
            zone: Europe/London
            lead: lead
            funder: funder
            day_rate: {unit: "£", low: 400, high: 650}
            teams: {forms: {size: 6, channels: ["company:C0FORMS"]}}
        """

    /// Ids are Slack's: the moment of a message.
    private static let story: [(at: String, who: String, line: Line)] = [
        ("2026-03-02T09:05", "the tester", .says("Good morning. The sketches from Friday are on the wall.", "1")),
        (
            "2026-03-02T09:20", "the developer",
            .says("Still no test environment. We cannot deploy anything, so work on the forms has stopped.", "2")
        ),
        ("2026-03-02T11:05", "the tester", .replies("Still there: I cannot test anything either.", "3", to: "2")),
        ("2026-03-02T11:30", "the developer", .clicks(1, "tried", "Asked operations twice. They have no date.")),
        (
            "2026-03-03T10:00", "the designer",
            .says("We have no licence for the reports tool yet, we manage with a spreadsheet.", "4")
        ),
        ("2026-03-03T10:04", "the designer", .replies("slower", "5", to: "4")),
        ("2026-03-03T10:20", "the developer", .replies("own", "6", to: "4")),
        ("2026-03-03T15:30", "the lead", .words(1)),
        ("2026-03-05T14:00", "the funder", .decides(1, "1")),
        ("2026-03-06T11:00", "the developer", .replies("done", "7", to: "2")),
        ("2026-03-09T12:00", "the tester", .replies("reopen", "8", to: "2")),
        ("2026-03-10T09:40", "the tester", .replies("done", "9", to: "2")),
    ]

    private enum Line {
        case says(String, String)
        case replies(String, String, to: String)
        case clicks(Int, String, String)
        case words(Int)
        case decides(Int, String)
    }

    private static let users = [
        "the tester": "U0TESTER", "the developer": "U0DEV", "the designer": "U0DESIGN", "the lead": "lead",
        "the funder": "funder",
    ]

    private static func ts(_ id: String) -> String { "1772442000.00000\(id)" }

    /// The story as a script for the rehearsal.
    private static var script: [String] {
        story.map { at, who, line in
            let user = users[who] ?? ""
            func message(_ text: String, _ id: String, _ thread: String?) -> JSON {
                [
                    "at": .string(at + ":00Z"),
                    "message": [
                        "source": "company", "channel": "C0FORMS", "id": .string(ts(id)),
                        "thread": JSON(thread.map(ts)), "author": .string(user), "text": .string(text),
                    ],
                ]
            }
            func answer(_ number: Int, _ verb: String, _ fields: [JSON.Member]) -> JSON {
                let members: [JSON.Member] = [
                    .init("impediment", .string("IMP-\(number)")), .init("by", .string(user)),
                    .init("verb", .string(verb)),
                ]
                return ["at": .string(at + ":00Z"), "answer": .object(members + fields)]
            }
            return switch line {
            case .says(let text, let id): message(text, id, nil).text
            case .replies(let text, let id, let thread): message(text, id, thread).text
            case .clicks(let number, let verb, let text):
                answer(number, verb, [.init("text", .string(text))]).text
            case .words(let number):
                answer(
                    number, "wording",
                    [
                        .init(
                            "text",
                            "Operations needs to hear from you that it comes first, and to name a person and a day."),
                        .init(
                            "options", ["You ask operations", "A rented environment until then", "The release moves"]),
                        .init("needed_by", "2026-03-06"),
                    ]
                ).text
            case .decides(let number, let option): answer(number, "decide", [.init("option", .string(option))]).text
            }
        }
    }

    @Test("shows what would be sent, and nothing else")
    func gallery() async throws {
        let shown = try await Self.rendered()
        if ProcessInfo.processInfo.environment["STRAW_WRITE_GALLERY"] != nil {
            try shown.write(to: Self.file, atomically: true, encoding: .utf8)
        }
        let kept = try String(contentsOf: Self.file, encoding: .utf8)
        #expect(
            kept == shown, "docs/gallery.md is old: run this test with STRAW_WRITE_GALLERY=1, and read what it says")
    }

    private static func rendered() async throws -> String {
        let settings = try PaperFolder(["straw.yaml": configuration]).load("straw.yaml")
        let rehearsal = try Rehearsal(settings: settings, reader: try Reader.shipped())
        let sent = Mutex<[(at: Instant, text: String)]>([])
        let gallery = SlackGallery()
        try await rehearsal.run(
            try Script(Array(script.joined(separator: "\n").utf8), file: "story"),
            until: Instant(rfc3339: "2026-03-16T09:00:00Z")
        ) { at, letter in
            let entry = try gallery.entry(for: letter, at: at)
            sent.withLock { $0 += entry.map { [(at, $0)] } ?? [] }
        } objected: { line, why in
            Issue.record("\(line.number): \(why)")
        }
        var entries: [(at: Instant, order: Int, text: String)] = []
        for (order, (at, who, line)) in story.enumerated() {
            let moment = try #require(Instant(rfc3339: at + ":00Z"))
            entries.append((moment, order, gallery.said(by: who, at: moment, Self.words(of: line))))
        }
        for (order, letter) in sent.withLock({ $0 }).enumerated() {
            entries.append((letter.at, 1000 + order, letter.text))
        }
        let sorted = entries.sorted { ($0.at, $0.order) < ($1.at, $1.order) }
        return SlackGallery.head + sorted.map(\.text).joined(separator: "\n")
    }

    private static func words(of line: Line) -> String {
        switch line {
        case .says(let text, _): "in #forms: \(text)"
        case .replies(let text, _, let thread): "in the thread of \(thread == "2" ? "IMP-1" : "IMP-2"): \(text)"
        case .clicks(_, _, let text): "in the thread of IMP-1: tried: \(text)"
        case .words: "puts the ask of IMP-1 into words, with three options"
        case .decides(_, let option): "clicks the button of option \(option)"
        }
    }
}
