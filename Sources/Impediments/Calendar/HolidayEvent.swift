/// One `VEVENT` of a holiday file while it is read.
struct HolidayEvent {
    /// Longer than any holiday; it bounds what a broken file can cost.
    static let longest = 400

    private let begin: HolidayLine
    private var start: HolidayLine?
    private var end: HolidayLine?
    private var duration: HolidayLine?
    private var recurrence: HolidayLine?
    private var instance: HolidayLine?
    private var exceptions: [HolidayLine] = []
    private var additions: [HolidayLine] = []
    private(set) var isCancelled = false
    private(set) var uid: String?

    init(begin: HolidayLine) { self.begin = begin }

    mutating func take(_ line: HolidayLine) {
        switch line.name {
        case "DTSTART": start = line
        case "DTEND": end = line
        case "DURATION": duration = line
        case "RRULE": recurrence = line
        case "RECURRENCE-ID": instance = line
        case "EXDATE": exceptions.append(line)
        case "RDATE": additions.append(line)
        case "STATUS": isCancelled = line.value.uppercased() == "CANCELLED"
        case "UID": uid = line.value
        default: break
        }
    }

    /// The day number of the occurrence of the same `UID` that this event replaces.
    func replacedDay() throws(CalendarFormatError) -> Int? {
        guard let instance else { return nil }
        return try instance.day(instance.value)
    }

    /// What it makes free; `without` are occurrences that other events replace.
    func holidays(without replaced: Set<Int>) throws(CalendarFormatError) -> Holidays {
        guard let start else { throw begin.error("this event has no DTSTART") }
        guard !start.isTimed else { return .none }
        let first = try start.day(start.value)
        let length = try length(from: first)
        var except = replaced
        for line in exceptions { except.formUnion(try line.days()) }

        var holidays = Holidays.none
        for line in additions {
            for day in try line.days() where !except.contains(day) { holidays.add(day, length: length) }
        }
        if let recurrence {
            var rule = try YearlyRule(recurrence, first: first)
            rule.length = length
            rule.exceptions = except
            holidays.rules.append(rule)
        } else if !except.contains(first) {
            holidays.add(first, length: length)
        }
        return holidays
    }

    /// In days; the end of a range is not part of it.
    private func length(from first: Int) throws(CalendarFormatError) -> Int {
        if let end {
            let days = try end.day(end.value) - first
            guard days >= 0 else { throw end.error("the event ends before it begins (line \(begin.number))") }
            guard days <= Self.longest else { throw end.error("a holiday of more than \(Self.longest) days") }
            // Some programs write the same day twice for a single day.
            return max(days, 1)
        }
        let days = try duration?.duration() ?? 1
        guard days <= Self.longest else { throw begin.error("a holiday of more than \(Self.longest) days") }
        return max(days, 1)
    }
}

extension Holidays {
    /// Reads an iCalendar file (RFC 5545): whole-day events, single, in ranges, or yearly.
    ///
    /// Cancelled and timed events are no holidays. Errors name the line.
    package init(ics text: String) throws(CalendarFormatError) {
        let events = try Self.events(HolidayLine.all(of: text))
        var replaced: [String: Set<Int>] = [:]
        for event in events {
            if let uid = event.uid, let day = try event.replacedDay() { replaced[uid, default: []].insert(day) }
        }
        self = .none
        for event in events where !event.isCancelled {
            let isReplacement = try event.replacedDay() != nil
            let without = isReplacement ? [] : event.uid.flatMap { replaced[$0] } ?? []
            self = self + (try event.holidays(without: without))
        }
    }

    private static func events(_ lines: [HolidayLine]) throws(CalendarFormatError) -> [HolidayEvent] {
        var events: [HolidayEvent] = []
        var open: [HolidayLine] = []
        var event: HolidayEvent?
        for line in lines {
            switch line.name {
            case "BEGIN":
                open.append(line)
                if line.value.uppercased() == "VEVENT" { event = HolidayEvent(begin: line) }
            case "END":
                guard let begin = open.popLast(), begin.value.uppercased() == line.value.uppercased() else {
                    throw line.error("END:\(line.value) without its BEGIN")
                }
                if line.value.uppercased() == "VEVENT", let complete = event {
                    events.append(complete)
                    event = nil
                }
            default:
                // An alarm within an event has a duration of its own.
                if open.last?.value.uppercased() == "VEVENT" { event?.take(line) }
            }
            guard open.first?.value.uppercased() == "VCALENDAR" || (open.isEmpty && line.name == "END") else {
                throw line.error("not an iCalendar file; it begins with BEGIN:VCALENDAR")
            }
        }
        if let begin = open.last { throw begin.error("BEGIN:\(begin.value) has no END; the file is cut off") }
        guard !lines.isEmpty else {
            throw CalendarFormatError("line 1: not an iCalendar file; it begins with BEGIN:VCALENDAR")
        }
        return events
    }

    fileprivate mutating func add(_ first: Int, length: Int) { days.formUnion(first..<first + length) }
}
