import Foundation
import Impediments

/// The kinds of text that a configuration knows.
extension SettingsField {
    /// Text that one conversion makes a value of. What is wrong is told with the text as it stands in the file.
    func parsed<Value>(_ wanted: String, _ remedy: String, _ convert: (String) -> Value?) -> Value? {
        guard let text = text() else { return nil }
        guard let value = convert(text.value) else {
            report("`\(path)`: `\(text.written)` is not \(wanted)", remedy)
            return nil
        }
        return value
    }

    /// Text that is not empty.
    func words() -> String? {
        parsed("anything that can be read", "write some words") { text in
            text.allSatisfy { $0.isWhitespace } ? nil : text
        }
    }

    func choice<Value: RawRepresentable & CaseIterable>(_ type: Value.Type = Value.self) -> Value?
    where Value.RawValue == String {
        guard let text = text() else { return nil }
        if let value = Value(rawValue: text.value) { return value }
        let all = Value.allCases.map(\.rawValue)
        let guess = NearestWord.of(text.value, among: all).map { "did you mean `\($0)`? " } ?? ""
        report("`\(path)` cannot be `\(text.written)`", "\(guess)write one of: \(all.joined(separator: ", "))")
        return nil
    }

    /// A word that is never shown again, whatever is wrong with it.
    func secret(_ wanted: String = "a secret word", where isRight: (String) -> Bool = { !$0.isEmpty }) -> Secret? {
        guard let text = text() else { return nil }
        guard isRight(text.value) else { return wrongType(wanted, "its value is not shown here") }
        return Secret(text.value)
    }

    func span() -> Span? {
        parsed("a length of time", "write 4wh (working hours), 2wd (working days), 30m, 12h or 90d") { Span($0) }
    }

    /// A length of time by the calendar, without working hours.
    func duration() -> Duration? {
        parsed("a length of time", "write 90d, 12h or 30m") { text in
            if case .elapsed(let duration)? = Span(text) { duration } else { nil }
        }
    }

    func zone() -> String? {
        parsed("a time zone that is known here", "write one such as Europe/London or Etc/UTC") { text in
            WorkingCalendar.isKnown(zone: text) ? text : nil
        }
    }

    func language() -> String? {
        parsed("a language", "write en, de or pt-BR") {
            $0.wholeMatch(of: #/[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*/#) == nil ? nil : $0
        }
    }

    func hours() -> WeeklyHours? { calendar { text throws(CalendarFormatError) in try WeeklyHours(text) } }
    func quietHours() -> QuietHours? { calendar { text throws(CalendarFormatError) in try QuietHours(text) } }

    /// `1MiB`, `64KiB` or a number of bytes.
    func size(_ range: ClosedRange<Int>) -> Int? {
        if let plain = node?.plain, Int(plain) != nil { return whole(range) }
        return parsed("a size from \(range.lowerBound) to \(range.upperBound) bytes", "write 512KiB, 1MiB or 8MiB") {
            text in
            guard let match = text.wholeMatch(of: #/(\d{1,9}) ?(B|KiB|MiB)/#), let number = Int(match.1) else {
                return nil
            }
            let bytes = number << (match.2 == "MiB" ? 20 : match.2 == "KiB" ? 10 : 0)
            return range.contains(bytes) ? bytes : nil
        }
    }

    /// An address of the web, without a slash at its end.
    func url() -> String? {
        parsed("a web address", "write http://HOST:PORT/PATH or https://HOST/PATH, without a user name") { text in
            guard text.unicodeScalars.allSatisfy({ $0.isASCII && $0.value > 0x20 }),
                let parts = URLComponents(string: text),
                let scheme = parts.scheme, ["http", "https"].contains(scheme.lowercased()),
                let host = parts.host, !host.isEmpty, parts.user == nil, parts.password == nil, parts.fragment == nil,
                parts.port.map({ (1...65535).contains($0) }) ?? true
            else { return nil }
            return String(text.reversed().drop { $0 == "/" }.reversed())
        }
    }

    /// The content of the file that is named here.
    func content(limit: Int) -> [UInt8]? {
        guard let text = text() else { return nil }
        do { return try reader.environment.file(text.value, limit) } catch {
            report("`\(path)`: \(text.written) cannot be read: \(error.reason)", "name a file that can be read")
            return nil
        }
    }

    private func calendar<Value>(_ convert: (String) throws(CalendarFormatError) -> Value) -> Value? {
        guard let text = text() else { return nil }
        do { return try convert(text.value) } catch {
            // The message quotes the value, which is shown only where nothing was put into it; its last part
            // says what to do.
            let message = text.written == text.value ? error.message : "`\(text.written)` cannot be read"
            let cut = message.range(of: "; ", options: .backwards)
            report(
                "`\(path)`: \(message[..<(cut?.lowerBound ?? message.endIndex)])",
                cut.map { String(message[$0.upperBound...]) } ?? "write Mon-Fri 09:00-17:00 or 19:00-08:00")
            return nil
        }
    }
}
