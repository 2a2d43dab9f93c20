/// One content line of an iCalendar file, unfolded (RFC 5545, 3.1): `DTSTART;VALUE=DATE:20260406`.
struct HolidayLine {
    /// Of the first physical line, from 1.
    var number: Int
    /// In capitals.
    var name: String
    var value: String

    /// The lines of a text. A line that begins with white space continues the one before; lines without a
    /// colon hold no property and are left out.
    static func all(of text: String) -> [HolidayLine] {
        var unfolded: [(number: Int, text: String)] = []
        let physical = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
        for (index, line) in physical.enumerated() {
            if let first = line.first, first == " " || first == "\t", let last = unfolded.indices.last {
                unfolded[last].text += line.dropFirst()
            } else {
                unfolded.append((index + 1, String(index == 0 && line.first == "\u{FEFF}" ? line.dropFirst() : line)))
            }
        }
        return unfolded.compactMap { HolidayLine(number: $0.number, text: $0.text) }
    }

    private init?(number: Int, text: String) {
        var quoted = false
        // A parameter in quotes may hold a colon.
        let colon = text.firstIndex { character in
            if character == "\"" { quoted.toggle() }
            return character == ":" && !quoted
        }
        guard let colon else { return nil }
        self.number = number
        name = String(text[..<colon].prefix { $0 != ";" }).trimmed.uppercased()
        value = text[text.index(after: colon)...].trimmed
    }

    func error(_ message: String) -> CalendarFormatError { CalendarFormatError("line \(number): \(message)") }

    /// Whether the value is a moment rather than a day; timed events are not holidays.
    var isTimed: Bool { value.contains { $0 == "T" || $0 == "t" } }

    /// The day number of a `DATE`, or the day of a `DATE-TIME` as written.
    func day(_ text: some StringProtocol) throws(CalendarFormatError) -> Int {
        let digits = String(text)
        guard let match = digits.wholeMatch(of: #/(\d{4})(\d{2})(\d{2})(?:[Tt]\d{6}[Zz]?)?/#),
            let day = CalendarDay("\(match.1)-\(match.2)-\(match.3)")
        else { throw error("`\(text)` is not a day; write 20260406") }
        return day.number
    }

    /// Day numbers of a list, as in `EXDATE`; moments of timed events are left out.
    func days() throws(CalendarFormatError) -> [Int] {
        var days: [Int] = []
        for part in value.split(separator: ",") where !part.contains("T") { days.append(try day(part)) }
        return days
    }

    /// Whole days of a `DURATION` such as `P2D` or `P1W`.
    func duration() throws(CalendarFormatError) -> Int {
        guard let match = value.uppercased().wholeMatch(of: #/\+?P(?:(\d{1,3})W)?(?:(\d{1,3})D)?(?:T0[HMS])?/#),
            match.1 != nil || match.2 != nil
        else { throw error("`\(value)` is not a number of days; write P1D") }
        return (match.1.flatMap { Int($0) } ?? 0) * 7 + (match.2.flatMap { Int($0) } ?? 0)
    }
}
