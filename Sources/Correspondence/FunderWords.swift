import Impediments
import Letters

/// What a funder or deputy hears about one impediment; made from a `Brief` and nothing else (P9).
///
/// An ask has at most 120 words, whatever the lead wrote: long words of the lead are cut where they end.
struct FunderWords {
    static let limit = 120

    let brief: Brief
    let time: TimeWords
    /// What happens if nobody answers; nothing where that is said elsewhere.
    let otherwise: Prose?

    init(_ brief: Brief, _ time: TimeWords, otherwise: Prose? = nil) {
        self.brief = brief
        self.time = time
        self.otherwise = otherwise
    }

    /// Fact, since when, what it stops, what is asked, by when, what happens otherwise, how to answer.
    ///
    /// - Parameters:
    ///   - named: whether it opens with its product; one of several begins with its number instead.
    ///   - aside: what the opening adds.
    func ask(named: Bool, aside: String = "") -> [Prose] {
        let product = brief.productTitle.clipped(to: 6)
        let head: Prose =
            named
            ? "One thing on \(product) that you can move (\(brief.id))\(aside)."
            : "\(strong: brief.id.description), \(product)\(aside):"
        // The lead may write as much as there is room for; only the longest words crowd the cost out.
        let forms = [(60, 8, cost), (40, 6, cost), (25, 4, cost), (25, 4, nil), (12, 3, nil)]
            .map { text, option, cost in
                [head, condition, asked(text), options(option), cost, endangered, otherwise, howToAnswer].compactMap {
                    $0
                }
            }
        return forms.first { $0.wordCount <= Self.limit } ?? forms[forms.count - 1]
    }

    /// Asked, and no answer yet.
    ///
    /// - Parameter asked: when this person was asked; a deputy was asked later than the funder.
    func reminder(asked: Instant? = nil) -> [Prose] {
        let sent = (asked ?? brief.sentAt).map { "asked \(time.since($0))" } ?? "asked"
        return [
            """
            \(strong: brief.id.description), \(brief.title) for the \(brief.team) team: \(sent), no answer yet. \
            \(stops)
            """,
            options(), otherwise, howToAnswer,
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
        return """
            The \(brief.team.clipped(to: 3)) team \(brief.subreason.topic.condition) for \(length). \(stops)\(history)\(others)
            """
    }

    /// A root cause carries the count of what stands because of it (DOMAIN 6.8).
    private var others: String {
        guard brief.consequences > 0 else { return "" }
        let teams = brief.consequenceTeams.map { $0.clipped(to: 3) }
        guard let last = teams.last, teams.count < 4 else { return " \(carried(brief.consequences))" }
        let names = teams.count == 1 ? last : teams.dropLast().joined(separator: ", ") + " and " + last
        return " \(carried(brief.consequences).dropLast()), also for \(names)."
    }

    /// The words of the configuration, so they may go upward.
    private var endangered: Prose? {
        guard let first = brief.endangers.first else { return nil }
        let more = brief.endangers.count - 1
        return "It endangers what was promised: \(first.clipped(to: 12))\(more > 0 ? ", and \(more) more" : "")."
    }

    private var history: String {
        switch (brief.timesSaid > 1, brief.timesTried > 0) {
        case (true, true): " Said \(times(brief.timesSaid)), tried \(times(brief.timesTried))."
        case (true, false): " Said \(times(brief.timesSaid))."
        case (false, true): " Tried \(times(brief.timesTried))."
        case (false, false): ""
        }
    }

    /// When the ask wants its answer: the lead's day, or three working days from now.
    var neededBy: String { time.day(neededDay) }

    var neededDay: CalendarDay {
        let usual = time.calendar.day(of: time.calendar.adding(.workingDays(3), to: time.now))
        // A day that is over asks for nothing any more.
        let worded = brief.wording?.neededBy.flatMap { $0 < time.calendar.day(of: time.now) ? nil : $0 }
        return worded ?? usual
    }

    private func asked(_ length: Int) -> Prose {
        guard let text = brief.wording?.text else {
            return "Asked: \(brief.subreason.topic.asked), by \(neededBy) (ask not yet worded)."
        }
        let words = text.clipped(to: length)
        let end = words.last.map { ".!?…".contains($0) } == true ? "" : "."
        return "Asked: \(words)\(end) By \(neededBy)."
    }

    /// - Parameter length: words of each option.
    func options(_ length: Int = 8) -> Prose {
        let listed = brief.options.prefix(Self.mostOptions).enumerated().map { index, option in
            "\(index + 1) \(option.clipped(to: length))\(index == brief.suggested ? " (suggested)" : "")"
        }
        return Prose(verbatim: listed.joined(separator: " · "))
    }

    static let mostOptions = 5

    /// An estimate carries its basis (P10).
    private var cost: Prose? {
        if let cost = brief.costPerWeek {
            let each = brief.cost.rate.map { ", \($0.words) a day each" } ?? ""
            let teams = brief.cost.teams > 1 ? " in \(brief.cost.teams) teams" : ""
            return "Waiting costs about \(cost.words) a week (\(brief.cost.people) people\(teams)\(each))."
        }
        guard brief.severity == .stopped else { return nil }
        return brief.valuePerWeek.map { "What waits is worth \($0.words) a week, as agreed for the product." }
    }

    var howToAnswer: Prose {
        let numbers = (1...max(1, min(brief.options.count, Self.mostOptions))).map { Prose(spans: [.code("\($0)")]) }
        let choice = numbers.dropFirst().reduce(numbers[0]) { "\($0), \($1)" }
        return "Answer \(choice), `mine by DATE`, `more info` or `not now`."
    }
}
