import Foundation

/// A day, or a time of a day, as an iCalendar file writes it.
struct HolidayMoment: Equatable {
    /// The day as written.
    var day: Int
    /// Of the day; `nil` for a whole day.
    var second: Int?
    /// An IANA name; `nil`: that of whoever reads the calendar.
    var zone: String?

    /// Reads `20260406`, `20260406T130000` and `20260406T120000Z`.
    init(_ text: some StringProtocol, of line: HolidayLine, _ zones: HolidayZones) throws(CalendarFormatError) {
        let written = String(text).trimmed.uppercased()
        guard let match = written.wholeMatch(of: #/(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?/#),
            let day = CalendarDay("\(match.1)-\(match.2)-\(match.3)")
        else { throw line.error("`\(text)` is not a day; write 20260406 or 20260406T130000") }
        self.day = day.number
        guard let hours = match.4.flatMap({ Int($0) }), let minutes = match.5.flatMap({ Int($0) }),
            let seconds = match.6.flatMap({ Int($0) })
        else { return }
        guard line.parameters["VALUE"]?.uppercased() != "DATE" else {
            throw line.error("`\(text)` is a time and not a DATE; write 20260406, or leave VALUE=DATE out")
        }
        guard hours < 24, minutes < 60, seconds < 60 else {
            throw line.error("`\(text)` is not a time of a day; write 20260406T130000")
        }
        second = hours * 3600 + minutes * 60 + seconds
        if match.7 == "Z" {
            zone = "Etc/UTC"
        } else if let name = line.parameters["TZID"] {
            zone = try zones.zone(named: name, at: line)
        }
    }

    /// Seconds since 1970-01-01 00:00 of a wall clock of that zone.
    func localSecond(in other: String?) -> Int {
        let second = day * LocalClock.secondsADay + (self.second ?? 0)
        guard let zone, let other, zone != other else { return second }
        let moment = LocalClock(zoneNamed: zone).instant(localSecond: second)
        return LocalClock(zoneNamed: other).localSecond(of: moment)
    }

    /// The day on which a clock of that zone shows it; a whole day is itself.
    func day(in other: String?) -> Int {
        second == nil ? day : localSecond(in: other).floorDivided(by: LocalClock.secondsADay)
    }
}

/// The time zones that an iCalendar file names.
///
/// A zone is meant by its IANA name. Where a program writes one of its own, the file's `VTIMEZONE` may tell which it is;
/// offsets that a file makes up for itself are not used, since they end with the year in which it was written.
struct HolidayZones {
    /// `X-LIC-LOCATION` by `TZID`.
    var locations: [String: String] = [:]

    func zone(named name: String, at line: HolidayLine) throws(CalendarFormatError) -> String {
        if WorkingCalendar.isKnown(zone: name) { return name }
        // `/example.com/20260101/Europe/Berlin`
        let parts = name.split(separator: "/")
        for count in [3, 2] where parts.count > count {
            let end = parts.suffix(count).joined(separator: "/")
            if WorkingCalendar.isKnown(zone: end) { return end }
        }
        if let location = locations[name], WorkingCalendar.isKnown(zone: location) { return location }
        if let known = Self.others[name.lowercased()] { return known }
        throw line.error("the time zone `\(name)` is not known here; write an IANA name, TZID=Europe/London")
    }

    /// Names that Windows and Outlook write, with the zone that the Unicode CLDR gives for each.
    private static let others = [
        "utc": "Etc/UTC", "gmt standard time": "Europe/London", "greenwich standard time": "Atlantic/Reykjavik",
        "w. europe standard time": "Europe/Berlin", "romance standard time": "Europe/Paris",
        "central europe standard time": "Europe/Budapest", "central european standard time": "Europe/Warsaw",
        "gtb standard time": "Europe/Bucharest", "fle standard time": "Europe/Kiev",
        "russian standard time": "Europe/Moscow", "turkey standard time": "Europe/Istanbul",
        "israel standard time": "Asia/Jerusalem", "south africa standard time": "Africa/Johannesburg",
        "egypt standard time": "Africa/Cairo", "arabian standard time": "Asia/Dubai",
        "arab standard time": "Asia/Riyadh", "india standard time": "Asia/Calcutta",
        "china standard time": "Asia/Shanghai", "singapore standard time": "Asia/Singapore",
        "tokyo standard time": "Asia/Tokyo", "korea standard time": "Asia/Seoul",
        "aus eastern standard time": "Australia/Sydney", "e. australia standard time": "Australia/Brisbane",
        "w. australia standard time": "Australia/Perth", "new zealand standard time": "Pacific/Auckland",
        "e. south america standard time": "America/Sao_Paulo", "argentina standard time": "America/Buenos_Aires",
        "sa pacific standard time": "America/Bogota", "atlantic standard time": "America/Halifax",
        "eastern standard time": "America/New_York", "central standard time": "America/Chicago",
        "mountain standard time": "America/Denver", "us mountain standard time": "America/Phoenix",
        "pacific standard time": "America/Los_Angeles", "alaskan standard time": "America/Anchorage",
        "hawaiian standard time": "Pacific/Honolulu", "azores standard time": "Atlantic/Azores",
    ]
}

extension LocalClock {
    /// The clock of a zone that is known.
    init(zoneNamed name: String) { self.init(zone: TimeZone(identifier: name) ?? .gmt) }
}
