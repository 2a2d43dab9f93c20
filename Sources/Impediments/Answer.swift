/// What a person answers to an impediment: a verb and its fields (DOMAIN 4, Answers).
///
/// The same value is made from a word in the thread, an `action` delivery, a signed link and the API.
package struct Answer: Sendable, Hashable, Codable {
    package var verb: Verb
    package var text: String?
    package var date: CalendarDay?
    package var category: Category?
    /// A correction to `not an impediment` is `category: .nothing`.
    package var severity: Severity?
    package var option: String?
    package var reason: String?
    package var to: String?
    package var into: String?
    package var options: [String]?
    package var recommendation: String?
    package var neededBy: CalendarDay?
    package var reviewDate: CalendarDay?
    package var days: Int?
    /// Hours, of a wording.
    package var effort: Double?
    /// Which promises, of a wording.
    package var endangers: [Int]?

    package init(
        _ verb: Verb, text: String? = nil, date: CalendarDay? = nil, category: Category? = nil,
        severity: Severity? = nil, option: String? = nil, reason: String? = nil, to: String? = nil,
        into: String? = nil, options: [String]? = nil, recommendation: String? = nil,
        neededBy: CalendarDay? = nil, reviewDate: CalendarDay? = nil, days: Int? = nil,
        effort: Double? = nil, endangers: [Int]? = nil
    ) {
        self.verb = verb
        self.text = text
        self.date = date
        self.category = category
        self.severity = severity
        self.option = option
        self.reason = reason
        self.to = to
        self.into = into
        self.options = options
        self.recommendation = recommendation
        self.neededBy = neededBy
        self.reviewDate = reviewDate
        self.days = days
        self.effort = effort
        self.endangers = endangers
    }

    /// What somebody wrote in their own words, kept apart; the words of an ask are no such: they go upward.
    package var freeWords: String? {
        switch verb {
        case .wording: nil
        case .decide: text ?? reason ?? option.flatMap { Int($0) == nil ? $0 : nil }
        default: text ?? reason
        }
    }

    package enum CodingKeys: String, CodingKey {
        case verb, text, date, category, severity, option, reason, to, into, options, recommendation
        case neededBy = "needed_by"
        case reviewDate = "review_date"
        case days, effort, endangers
    }
}

/// A day without a time or a zone, `2026-03-09`; the person it concerns lends it a zone.
package struct CalendarDay: Sendable, Hashable, Comparable, Codable {
    package let year: Int
    package let month: Int
    package let day: Int

    package init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `YYYY-MM-DD`, or the day of an RFC 3339 moment as written; `nil` where it is no day at all.
    package init?(_ text: String) {
        let written = Array(text.utf8.prefix(10))
        guard written.count == 10, written[4] == UInt8(ascii: "-"), written[7] == UInt8(ascii: "-"),
            text.utf8.count == 10 || Instant(rfc3339: text) != nil,
            let year = Self.number(written[0..<4]), let month = Self.number(written[5..<7]),
            let day = Self.number(written[8..<10]),
            let known = CalendarDay(known: year, month, day)
        else { return nil }
        self = known
    }

    /// `nil` where the calendar has no such day.
    init?(known year: Int, _ month: Int, _ day: Int) {
        guard (1...12).contains(month), day >= 1, day <= Self.length(ofMonth: month, in: year) else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// By hand: every word of a message is tried as a day, and a regular expression is compiled at each use.
    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        digits.reduce(0) { sum, digit in
            guard let sum, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            return sum * 10 + Int(digit - UInt8(ascii: "0"))
        }
    }

    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let day = CalendarDay(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not a day: \(text); write YYYY-MM-DD"))
        }
        self = day
    }
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    package static func < (a: CalendarDay, b: CalendarDay) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }

    private static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension CalendarDay: CustomStringConvertible {
    package var description: String { "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))" }
}
