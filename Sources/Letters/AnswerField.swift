package import Impediments

/// Something that a person adds to an answer before it is given (DOMAIN 4, fields by verb): on a page, or in a form of
/// a chat.
package struct AnswerField: Sendable, Hashable, Codable {
    package enum Kind: String, Sendable, Hashable, Codable { case text, date, number }

    /// As the API calls it: `review_date`.
    package var name: String
    package var label: String
    package var kind: Kind
    package var isRequired: Bool
    package var value: String
    /// What is offered while it is put in; anything else can be put in, too.
    package var suggestions: [String]?

    package init(_ name: String, label: String, kind: Kind = .text, isRequired: Bool = false, value: String = "") {
        self.name = name
        self.label = label
        self.kind = kind
        self.isRequired = isRequired
        self.value = value
    }

    /// What an answer still needs from whoever gives it.
    package static func asked(by verb: Verb) -> [AnswerField] {
        switch verb {
        case .mine: [AnswerField("date", label: "By which day", kind: .date, isRequired: true)]
        case .delegate: [AnswerField("to", label: "To whom", isRequired: true)]
        case .moreInfo: [AnswerField("text", label: "What do you want to know?", isRequired: true)]
        case .decide: [AnswerField("text", label: "Anything to add")]
        case .decline: [AnswerField("reason", label: "Why")]
        case .hold: [AnswerField("reason", label: "Why it should wait", isRequired: true)]
        case .ours:
            [
                AnswerField("reason", label: "Why the team keeps it", isRequired: true),
                AnswerField("review_date", label: "Look at it again on", kind: .date, isRequired: true),
            ]
        case .wording:
            [
                AnswerField("text", label: "What the funder is asked", isRequired: true),
                AnswerField("needed_by", label: "By which day", kind: .date),
                AnswerField("recommendation", label: "What you recommend"),
                AnswerField("effort", label: "Hours that it takes of the funder", kind: .number),
            ]
        case .notNow:
            [AnswerField("days", label: "For how many days", kind: .number, isRequired: true, value: "7")]
        case .because: [AnswerField("into", label: "Because of which one? Its number", isRequired: true)]
        case .merge: [AnswerField("into", label: "With which one? Its number", isRequired: true)]
        case .done: [AnswerField("text", label: "How was it moved?")]
        default: []
        }
    }
}
