/// One content line of an iCalendar file, unfolded (RFC 5545, 3.1): `DTSTART;VALUE=DATE:20260406`.
struct HolidayLine {
    /// Of the first physical line, from 1.
    var number: Int
    /// In capitals.
    var name: String
    /// By name in capitals, without quotes.
    var parameters: [String: String] = [:]
    var value: String

    /// The lines of a text. A line that begins with white space continues the one before; empty ones are left out, and
    /// one that holds no property is refused.
    static func all(of text: String) throws(CalendarFormatError) -> [HolidayLine] {
        var unfolded: [(number: Int, text: String)] = []
        let physical = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
        for (index, line) in physical.enumerated() {
            if let first = line.first, first == " " || first == "\t", let last = unfolded.indices.last {
                unfolded[last].text += line.dropFirst()
            } else {
                unfolded.append((index + 1, String(index == 0 && line.first == "\u{FEFF}" ? line.dropFirst() : line)))
            }
        }
        var lines: [HolidayLine] = []
        for line in unfolded where !line.text.allSatisfy(\.isWhitespace) {
            lines.append(try HolidayLine(number: line.number, text: line.text))
        }
        return lines
    }

    private init(number: Int, text: String) throws(CalendarFormatError) {
        var quoted = false
        var parts: [Substring] = []
        var begin = text.startIndex
        var colon: String.Index?
        // A parameter in quotes may hold a colon or a semicolon.
        for index in text.indices where colon == nil {
            if text[index] == "\"" { quoted.toggle() }
            guard !quoted, text[index] == ";" || text[index] == ":" else { continue }
            parts.append(text[begin..<index])
            begin = text.index(after: index)
            if text[index] == ":" { colon = index }
        }
        guard let colon, let name = parts.first else {
            throw CalendarFormatError(
                "`\(text.prefix(40))` is no line of an iCalendar file; write NAME:VALUE, and a blank before what continues "
                    + "the line above", line: number)
        }
        self.number = number
        self.name = name.trimmed.uppercased()
        for part in parts.dropFirst() {
            let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard sides.count == 2 else { continue }
            parameters[sides[0].trimmed.uppercased()] = String(sides[1].filter { $0 != "\"" }).trimmed
        }
        value = text[text.index(after: colon)...].trimmed
    }

    func error(_ message: String) -> CalendarFormatError { CalendarFormatError(message, line: number) }

    /// Values of a list, as in `EXDATE`.
    var values: [Substring] { value.split(separator: ",") }

    /// Seconds of a `DURATION` such as `P2D`, `P1W` or `PT4H30M`.
    func duration() throws(CalendarFormatError) -> Int {
        let pattern = #/\+?P(?:(\d{1,3})W)?(?:(\d{1,3})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?/#
        guard let match = value.uppercased().wholeMatch(of: pattern),
            match.1 != nil || match.2 != nil || match.3 != nil || match.4 != nil || match.5 != nil
        else { throw error("`\(value)` is not a length of time; write P1D or PT4H") }
        func number(_ digits: Substring?) -> Int { digits.flatMap { Int($0) } ?? 0 }
        return (number(match.1) * 7 + number(match.2)) * LocalClock.secondsADay
            + number(match.3) * 3600 + number(match.4) * 60 + number(match.5)
    }
}
