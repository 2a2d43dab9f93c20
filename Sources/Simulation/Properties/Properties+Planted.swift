internal import Chat
internal import Impediments
internal import Letters

/// A search that finds nothing is worth as much as it would find: names are put where none may stand.
extension Properties {
    /// Where a name was put into a letter to a funder, or into what the lead lets go upward; and whether it was found.
    package func planted() async throws -> [String: Bool] {
        let company = try Company(seed: 1)
        let chronicle = try Chronicler.chronicle(of: 1, in: company, deeds: 20...20, days: 30)
        let account = try await account(of: chronicle, chronicle.lines, until: chronicle.ends, in: company)
        let letter = try account.upward.first { !$0.letter.content.actions.isEmpty }.orThrow("no letter went upward")
        func isFound(_ change: (inout Letter) -> Void) async throws -> Bool {
            var (changed, planted) = (letter, account)
            change(&changed.letter)
            planted.sent = [changed]
            return try await !planted.leaks(isThorough: false).isEmpty
        }
        let name = Canary.name(1)
        let token = "eyJ3IjoienF4amt2d3ktdTEifQ.code"
        var found: [String: Bool] = [
            "nowhere": try await isFound { _ in },
            "subject": try await isFound { $0.content.subject += name },
            "paragraph": try await isFound { $0.content.paragraphs.append("It was \(name).") },
            "button": try await isFound { $0.content.actions[0].label = name },
            "link": try await isFound { $0.content.actions[0].url = "https://example.org/f/\(token)" },
            "key": try await isFound { $0.key += Canary.handle(3) },
            "quotation": try await isFound {
                $0.content.paragraphs.append("They say: no test environment, work is stopped until somebody.")
            },
        ]
        for (place, isThere) in try await wordedWithAName(in: company) { found[place] = isThere }
        return found
    }

    /// The lead's own words are the one way upward for what somebody wrote: a name in them is found in all that leaves.
    private func wordedWithAName(in company: Company) async throws -> [String: Bool] {
        let channel = try company.channels.first.orThrow("a company without a channel")
        let begins = try Instant(rfc3339: "2026-03-02T10:00:07Z").orThrow("a moment that is none")
        let steward = channel.lead ?? channel.owner ?? Company.members[0]
        let lines: [Chronicle.Line] = [
            .line(
                begins, about: "m/m1", "message",
                [
                    ("source", "chat"), ("channel", .string(channel.name)), ("id", "m1"), ("thread", .null),
                    ("author", "u1"), ("text", .string(Sentences.stopped[0])),
                ]),
            .line(
                begins + .seconds(60), about: "1", "answer",
                [
                    ("impediment", "IMP-1"), ("by", .string(steward)), ("verb", "wording"),
                    ("text", .string("\(Canary.name(1)) needs a machine.")),
                ]),
        ]
        let chronicle = Chronicle(
            seed: 0, begins: begins, lines: lines, ends: begins + .seconds(40 * 86400), said: [])
        let account = try await account(of: chronicle, lines, until: chronicle.ends, in: company)
        let leaks = try await account.leaks(isThorough: true)
        return [
            "in what is kept": leaks.contains { $0.contains("as it is kept") },
            "in a mail": leaks.contains { $0.contains(", mail/") },
            "in a chat": leaks.contains { $0.contains(", direct/company") },
            "on a page": leaks.contains { $0.contains(", a page:") },
        ]
    }
}
