/// What somebody asks the bot for (not an answer to an impediment).
package enum Request: String, CaseIterable, Sendable {
    case help, status, why, next

    /// The request that a whole message makes by word, with or without a mention before it.
    package init?(in text: String) {
        guard let found = Self.phrases[Utterance(text).phrase.replacing("?", with: "")] else { return nil }
        self = found
    }

    private static let phrases: [String: Request] = [
        "help": .help, "help me": .help, "what can you do": .help, "how does this work": .help, "commands": .help,
        "status": .status, "what's open": .status, "what is open": .status, "list": .status, "open": .status,
        "why": .why, "why this": .why, "why that": .why, "why so": .why, "how come": .why, "explain": .why,
        "next": .next, "what's next": .next, "what is next": .next, "what happens next": .next, "and now": .next,
    ]
}
