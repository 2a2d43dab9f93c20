import Impediments
import Letters

/// What a funder or deputy hears about one impediment; made from a `Brief` and nothing else (P9).
///
/// An ask has at most 120 words, whatever the lead wrote: long words of the lead are cut where they end.
struct FunderWords {
    static let limit = 120

    let brief: Brief
    let time: TimeWords
    let policy: Policy

    init(_ brief: Brief, _ time: TimeWords, policy: Policy) {
        self.brief = brief
        self.time = time
        self.policy = policy
    }

    /// Fact, since when, what it stops, what is asked, by when, what happens otherwise, how to answer.
    ///
    /// - Parameter named: whether it opens with its product; one of several begins with its number instead.
    func ask(named: Bool, opening: Prose? = nil) -> [Prose] {
        let head: Prose =
            named
            ? "One thing on \(brief.productTitle.clipped(to: 8)) that you can move (\(brief.id))."
            : "\(strong: brief.id.description), \(brief.productTitle.clipped(to: 8)):"
        let parts: [Prose?] = [head, opening, condition, tried, asked, options, cost, otherwise, howToAnswer]
        return parts.compactMap { $0 }
    }

    func reminder() -> [Prose] {
        let sent = brief.sentAt.map { "asked \(time.since($0))" } ?? "asked"
        return [
            """
            \(strong: brief.id.description), \(brief.title) for the \(brief.team) team: \(sent), no answer yet. \
            \(stops)
            """,
            options, otherwise, howToAnswer,
        ].compactMap { $0 }
    }

    func overdue() -> [Prose] {
        let promised = brief.promisedFor.map { "promised for \(time.day($0))" } ?? "promised"
        return [
            """
            \(strong: brief.id.description), \(brief.title) for the \(brief.team) team: \(promised), not there yet. \
            \(stops)
            """,
            "Still yours? `mine by DATE`, or `delegate NAME`.",
        ]
    }

    // MARK: Parts

    var stops: String {
        brief.severity == .stopped ? brief.subreason.topic.stops : "Work goes on, slower than it could."
    }

    private var condition: Prose {
        let length = time.length(workingFrom: brief.since, to: time.now)
        let again = brief.timesSaid > 1 ? " Said \(times(brief.timesSaid))." : ""
        return
            "The \(brief.team.clipped(to: 4)) team \(brief.subreason.topic.condition) for \(length). \(stops)\(again)"
    }

    private var tried: Prose? {
        brief.timesTried > 0 ? "Tried in the team: \(times(brief.timesTried)), without success." : nil
    }

    /// When the ask wants its answer: the lead's day, or three working days from now.
    var neededBy: String {
        let day = brief.wording?.neededBy ?? time.calendar.day(of: time.calendar.adding(.workingDays(3), to: time.now))
        return time.day(day)
    }

    private var asked: Prose {
        guard let text = brief.wording?.text else {
            return "Asked: \(brief.subreason.topic.asked), by \(neededBy) (ask not yet worded)."
        }
        return "Asked: \(text.clipped(to: 35)) By \(neededBy)."
    }

    private var options: Prose {
        let listed = brief.options.prefix(Self.mostOptions).enumerated().map { index, option in
            "\(index + 1) \(option.clipped(to: brief.options.count > 3 ? 4 : 8))\(index == brief.suggested ? " (suggested)" : "")"
        }
        return Prose(verbatim: listed.joined(separator: " · "))
    }

    static let mostOptions = 5

    /// An estimate carries its basis (P10).
    private var cost: Prose? {
        if let cost = brief.costPerWeek, let size = brief.teamSize, let rate = brief.dayRate {
            return "Waiting costs about \(cost.words) a week (\(size) people, five days, \(rate.words) each a day)."
        }
        guard brief.severity == .stopped else { return nil }
        return brief.valuePerWeek.map { "What waits is worth \($0.words) a week, as agreed for the product." }
    }

    /// What happens if nobody does anything.
    private var otherwise: Prose {
        "No answer: you hear once more after \(policy.funderAcknowledges.words)."
    }

    private var howToAnswer: Prose {
        let numbers = (1...max(1, min(brief.options.count, Self.mostOptions))).map { Prose(spans: [.code("\($0)")]) }
        let choice = numbers.dropFirst().reduce(numbers[0]) { "\($0), \($1)" }
        return "Answer \(choice), `mine by DATE`, `more info` or `not now`."
    }
}
