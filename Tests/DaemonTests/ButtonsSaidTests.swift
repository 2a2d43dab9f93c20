import Chat
import Daemon
import Impediments
import Letters
import Testing
import Triage

/// Whoever reads a button where there are none types what stands on it.
@Suite("Buttons, said as words")
struct ButtonsSaidTests {
    /// Verbs that say nothing without a date, another number, a person or words of one's own.
    private static let needMore: Set<Verb> = [.mine, .merge, .because, .delegate, .wording, .tried, .decide]

    @Test("What stands on a button, typed as a message, answers the same")
    func said() async throws {
        let played = try await Stage(Casting.usual).play(
            [
                say("2026-03-02T10:00", "m1", Words.environment), say("2026-03-02T10:05", "m2", Words.nurses),
                say("2026-03-02T10:10", "m3", Words.licences), say("2026-03-02T10:15", "m4", Words.developer),
                say("2026-03-02T10:20", "m5", Words.data),
                answer("2026-03-02T11:00", 3, "u1", "done"),
                answer("2026-03-02T11:10", 2, "u1", "merge", ["into": "IMP-1"]),
                answer("2026-03-02T11:20", 5, "u1", "because", ["into": "IMP-4"]),
                answer("2026-03-03T11:00", 4, "u1", "done"),
                answer("2026-03-04T09:30", 1, "lead", "hold", ["reason": "asked facilities"]),
            ], until: "2026-03-20T18:00")
        #expect(played.objections.isEmpty)
        let today = CalendarDay(year: 2026, month: 3, day: 5)
        var verbs: Set<Verb> = []
        // A list of what lies before somebody has a button for each, with its title.
        let plain = played.actions.filter { !$0.label.hasPrefix("IMP-") && !Self.needMore.contains($0.answer.verb) }
        for action in plain {
            let said = Spoken.answer(in: action.label, today: today)?.answer
            #expect(said?.verb == action.answer.verb, "“\(action.label)”")
            if let severity = action.answer.severity { #expect(said?.severity == severity, "“\(action.label)”") }
            if let category = action.answer.category { #expect(said?.category == category, "“\(action.label)”") }
            verbs.insert(action.answer.verb)
        }
        #expect(verbs.count >= 12, "\(verbs)")
    }
}
