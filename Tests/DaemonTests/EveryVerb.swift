import Chat
import Impediments

/// One verb of DOMAIN 4: how it is said, which fields it has, what comes before it, who may use it and who may not.
struct EveryVerb: Sendable, CustomStringConvertible {
    var verb: Verb
    var word: String
    var fields: [(name: String, value: String)] = []
    var before: [Event] = []
    /// Users of the chat.
    var may: String
    /// `nil`: anybody may, or the word means something else among those.
    var mayNot: String?
    /// By the word alone nobody is refused, since it means something else.
    var isRefusedByWord = true

    var description: String { verb.rawValue }

    /// The answer as a button or an interface has it.
    var answer: Answer {
        get throws {
            var members: [JSON.Member] = [.init("verb", .string(verb.rawValue))]
            for (name, value) in fields {
                members.append(.init(name, Int(value).map { .number("\($0)") } ?? .string(value)))
            }
            return try AnswerReader.read(.object(members))
        }
    }

    static let funderAsked = Event.asked(.letter, rule: Rule(.funder))
    private static let dev = PersonKey("~dev")

    /// Every one of them once; 2 March 2026 is today.
    static let all: [EveryVerb] = [
        .init(verb: .own, word: "own", may: "u1", mayNot: "uf"),
        .init(verb: .tried, word: "tried we asked twice", fields: [("text", "we asked")], may: "ul", mayNot: "uf"),
        .init(verb: .stillThere, word: "still there", may: "uf"),
        .init(verb: .done, word: "done", may: "ul", mayNot: "ud"),
        .init(verb: .verify, word: "verify", before: [.resolved(by: dev, text: nil)], may: "ul", mayNot: "uf"),
        .init(verb: .reopen, word: "reopen", before: [.resolved(by: dev, text: nil)], may: "ul", mayNot: "uf"),
        .init(verb: .withdraw, word: "withdraw", may: "u1", mayNot: "ul"),
        .init(verb: .correct, word: "slower", fields: [("severity", "slowing")], may: "ul", mayNot: "uf"),
        .init(verb: .merge, word: "same as IMP-1", fields: [("into", "IMP-1")], may: "ul", mayNot: "uf"),
        .init(
            verb: .unmerge, word: "unmerge", before: [.merged(into: ImpedimentID(1), by: dev)], may: "ul", mayNot: "uf"),
        .init(verb: .because, word: "because IMP-1", fields: [("into", "IMP-1")], may: "ul", mayNot: "uf"),
        .init(
            verb: .apart, word: "apart", before: [.causedBy(ImpedimentID(1), by: dev)], may: "ul", mayNot: "uf"),
        .init(
            verb: .wording, word: "wording Please buy one", fields: [("text", "Please buy one")], may: "ul",
            mayNot: "ud"
        ),
        .init(verb: .hold, word: "hold they answer soon", fields: [("reason", "soon")], may: "ul", mayNot: "ud"),
        .init(
            verb: .release, word: "release",
            before: [.held(by: dev, reason: nil, until: Instant(milliseconds: 4_102_444_800_000))], may: "ul",
            mayNot: "ud"),
        .init(
            verb: .ours, word: "ours until 2026-03-20 because we can",
            fields: [("reason", "we can"), ("review_date", "2099-03-20")], may: "ul", mayNot: "ud"),
        .init(verb: .confirm, word: "confirm", may: "ul", mayNot: "ud"),
        .init(verb: .raisedInPerson, word: "raised", may: "ul", mayNot: "ud"),
        .init(verb: .seen, word: "seen", before: [funderAsked], may: "uf", mayNot: "ul"),
        .init(
            verb: .mine, word: "mine by 2026-03-20", fields: [("date", "2099-03-20")], before: [funderAsked], may: "uf",
            mayNot: "u1", isRefusedByWord: false),
        .init(
            verb: .delegate, word: "delegate to deputy", fields: [("to", "deputy")], before: [funderAsked], may: "uf",
            mayNot: "ul"),
        .init(
            verb: .moreInfo, word: "more info how much is it", fields: [("text", "how much")], before: [funderAsked],
            may: "uf", mayNot: "ul"),
        .init(verb: .decide, word: "1", fields: [("option", "1")], before: [funderAsked], may: "uf", mayNot: "ul"),
        .init(
            verb: .decline, word: "decline no money", fields: [("reason", "no money")], before: [funderAsked],
            may: "uf",
            mayNot: "ul"),
        .init(verb: .accept, word: "accept because dear", fields: [("reason", "dear")], may: "ul", mayNot: "u1"),
        .init(
            verb: .notNow, word: "not now for 3 days", fields: [("days", "3")], before: [funderAsked], may: "uf",
            mayNot: "ud"),
    ]
}
