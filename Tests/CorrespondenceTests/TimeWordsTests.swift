import Impediments
import Testing

@testable import Correspondence

@Suite("Times in the words of a letter")
struct TimeWordsTests {
    /// Monday 2026-03-02, ten o'clock, in London.
    private func words(
        _ now: String = "2026-03-02T10:00:00Z", zone: String = "Europe/London", _ language: String = "en"
    ) throws -> TimeWords {
        let calendar = WorkingCalendar(zone: zone, hours: .officeHours, holidays: .none, quiet: nil)
        return TimeWords(calendar: calendar, now: try at(now), language: .of(language))
    }

    private func at(_ text: String) throws -> Instant { try #require(Instant(rfc3339: text)) }

    @Test(
        "A moment is named as shortly as it can be understood",
        arguments: [
            ("2026-03-02T14:00:00Z", "14:00"), ("2026-03-02T09:05:00Z", "09:05"),
            ("2026-03-03T10:00:00Z", "tomorrow at 10:00"), ("2026-03-04T10:30:00Z", "Wednesday at 10:30"),
            ("2026-03-08T10:00:00Z", "Sunday at 10:00"), ("2026-03-09T10:00:00Z", "Monday 9 March at 10:00"),
            ("2026-03-01T10:00:00Z", "Sunday 1 March at 10:00"),
            ("2027-01-04T09:00:00Z", "Monday 4 January 2027 at 09:00"),
            // Summer time.
            ("2026-03-30T08:00:00Z", "Monday 30 March at 09:00"),
        ])
    func moments(moment: String, expected: String) throws {
        #expect(try words().moment(at(moment)) == expected)
    }

    @Test("Days are those of the reader's zone")
    func zones() throws {
        let auckland = try words("2026-03-02T10:30:00Z", zone: "Pacific/Auckland")
        #expect(auckland.moment(try at("2026-03-02T10:45:00Z")) == "23:45")
        #expect(auckland.moment(try at("2026-03-02T11:15:00Z")) == "tomorrow at 00:15")
    }

    @Test("A day has its weekday, and its year where it is another one")
    func days() throws {
        #expect(try words().day(.init(year: 2026, month: 3, day: 6)) == "Friday 6 March")
        #expect(try words().day(.init(year: 2025, month: 12, day: 31)) == "Wednesday 31 December 2025")
    }

    @Test(
        "Since when",
        arguments: [
            ("2026-03-02T09:40:00Z", "since 09:40"), ("2026-03-01T09:40:00Z", "since Sunday"),
            ("2026-02-24T09:40:00Z", "since Tuesday"), ("2026-02-23T09:40:00Z", "since 23 February"),
            ("2025-03-02T09:40:00Z", "since 2 March 2025"),
        ])
    func since(moment: String, expected: String) throws {
        #expect(try words().since(at(moment)) == expected)
    }

    @Test(
        "A length is said in whole working days or else hours",
        arguments: [
            ("2026-03-04T10:00:00Z", "two working days"), ("2026-03-04T09:59:00Z", "one working day"),
            ("2026-03-02T14:00:00Z", "four working hours"), ("2026-03-02T11:30:00Z", "one working hour"),
            ("2026-03-02T10:59:00Z", "under an hour"), ("2026-03-02T09:00:00Z", "under an hour"),
            ("2026-03-17T10:00:00Z", "11 working days"),
        ])
    func lengths(end: String, expected: String) throws {
        #expect(try words().length(workingFrom: at("2026-03-02T10:00:00Z"), to: at(end)) == expected)
    }

    @Test("Calendar days are counted from day to day")
    func calendarDays() throws {
        let (words, start) = (try words(), try at("2026-03-02T23:00:00Z"))
        #expect(words.days(from: start, to: try at("2026-03-11T01:00:00Z")) == "9 days")
        #expect(words.days(from: start, to: try at("2026-03-03T01:00:00Z")) == "1 day")
        #expect(words.days(from: start, to: start) == "0 days")
    }

    @Test(
        "Every language says them its own way",
        arguments: [
            (
                "de",
                [
                    "um 14:00 Uhr", "morgen um 10:30 Uhr", "am Samstag um 09:00 Uhr",
                    "am Sonntag, 1. Februar, um 08:00 Uhr",
                    "seit Sonntag", "seit dem 1. Februar", "zwei Arbeitstagen", "einer Arbeitsstunde", "einmal",
                    "zweimal",
                    "12-mal",
                ]
            ),
            (
                "fr",
                [
                    "à 14\u{A0}h", "demain à 10\u{A0}h\u{A0}30", "samedi à 9\u{A0}h",
                    "le dimanche 1er février à 8\u{A0}h",
                    "depuis dimanche", "depuis le 1er février", "deux jours ouvrés", "une heure de travail", "une fois",
                    "deux fois", "12 fois",
                ]
            ),
            (
                "es",
                [
                    "a las 14:00", "mañana a las 10:30", "el sábado a las 09:00",
                    "el domingo 1 de febrero a las 08:00", "desde el domingo", "desde el 1 de febrero",
                    "dos días laborables", "una hora de trabajo", "una vez", "dos veces", "12 veces",
                ]
            ),
            (
                "pt",
                [
                    "às 14:00", "amanhã às 10:30", "no sábado às 09:00", "no domingo, 1 de fevereiro, às 08:00",
                    "desde domingo", "desde 1 de fevereiro", "dois dias úteis", "uma hora de trabalho", "uma vez",
                    "duas vezes", "12 vezes",
                ]
            ),
        ])
    func languages(tag: String, expected: [String]) throws {
        let words = try words(tag)
        let start = words.now
        let said = [
            words.on(try at("2026-03-02T14:00:00Z")), words.on(try at("2026-03-03T10:30:00Z")),
            words.on(try at("2026-03-07T09:00:00Z")), words.on(try at("2026-02-01T08:00:00Z")),
            words.since(try at("2026-03-01T09:00:00Z")), words.since(try at("2026-02-01T09:00:00Z")),
            words.length(workingFrom: start, to: try at("2026-03-04T10:00:00Z")),
            words.length(workingFrom: start, to: try at("2026-03-02T11:30:00Z")),
            words.times(1), words.times(2), words.times(12),
        ]
        #expect(said == expected)
    }

    private func words(_ tag: String) throws -> TimeWords {
        try words("2026-03-02T10:00:00Z", zone: "Europe/London", tag)
    }

    @Test("Money is grouped as the language groups, with its unit where the language has it")
    func money() {
        let money = MoneyRange(unit: "£", low: 9500, high: 19_500)
        let days = MoneyRange(unit: "days", low: 3, high: 3)
        #expect(money.words(in: .of("en")) == "£9,500–19,500")
        #expect(money.words(in: .of("de")) == "9.500–19.500\u{A0}£")
        #expect(money.words(in: .of("fr")) == "9\u{202F}500–19\u{202F}500\u{A0}£")
        #expect(money.words(in: .of("es")) == "9500–19.500\u{A0}£")
        #expect(money.words(in: .of("pt-BR")) == "9.500–19.500\u{A0}£")
        #expect(days.words(in: .of("en")) == "3 days")
        let dollars = MoneyRange(unit: "NZ$", low: 700, high: 900)
        #expect(dollars.words(in: .of("en")) == "NZ$700–900")
        #expect(dollars.words(in: .of("de")) == "700–900\u{A0}NZ$")
        #expect(Catalogue.of("de").names.figures(2.54) == "2,5")
    }
}
