package import Impediments

/// What is known about a kind of impediment before anybody says a word: its neutral title, what it stops, and
/// the ask that usually moves it (DOMAIN 5, "Asks by subreason"). No raiser's words ever stand here.
struct Topic: Sendable, Hashable {
    /// At most 80 characters.
    let title: String
    /// How things stand, with places for `{team}` and `{length}`.
    let condition: String
    /// What a blocker of this kind stops.
    let stops: String
    /// Continues "Asked: …, by Friday".
    let asked: String
    /// Three, the first suggested.
    let options: [String]

    /// With its signs as the language has them.
    func set(_ setting: (String) -> String) -> Topic {
        Topic(
            title: setting(title), condition: condition, stops: setting(stops), asked: setting(asked),
            options: options.map(setting))
    }
}

extension Labels {
    /// As programs have it.
    package var title: String { title(in: .english) }

    func title(in language: Catalogue) -> String {
        pastDue && subreason == .money ? language.words(.titlePastDue) : language.topic(subreason).title
    }
}

extension Category {
    func words(in language: Catalogue) -> String {
        switch self {
        case .resources: language.words(.categoryResources)
        case .team: language.words(.categoryTeam)
        case .accessToUsers: language.words(.categoryAccess)
        case .other: language.words(.categoryOther)
        case .nothing: language.words(.categoryNothing)
        }
    }
}

extension Severity {
    func sentence(in language: Catalogue) -> String {
        language.words(self == .stopped ? .severityStopped : .severitySlowing)
    }

    /// The word that answers "is work stopped, or slower?"
    func word(in language: Catalogue) -> String {
        language.words(self == .stopped ? .severityWordStopped : .severityWordSlowing)
    }
    var other: Severity { self == .stopped ? .slowing : .stopped }
}
