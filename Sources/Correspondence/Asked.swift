package import Impediments

/// What is asked, as words for programs and pages: the same as a letter has it, in English.
package struct Asked: Sendable {
    package let title: String
    package let stops: String
    package let asked: String
    package let options: [String]
    /// The option to suggest, as its index.
    package let suggested: Int?
    package let neededBy: CalendarDay

    package init(_ brief: Brief, calendar: WorkingCalendar, at now: Instant) {
        let words = FunderWords(brief, TimeWords(calendar: calendar, now: now))
        title = brief.title(in: .english)
        stops = words.stops
        asked = brief.wording?.text ?? Catalogue.english.topic(brief.subreason).asked
        options = brief.options(in: .english)
        suggested = brief.suggested
        neededBy = words.neededDay
    }
}
