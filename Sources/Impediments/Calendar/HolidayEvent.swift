/// One `VEVENT` of a holiday file while it is read.
struct HolidayEvent {
    /// Days; longer than any holiday. It bounds what a broken file can cost.
    static let longest = 400

    private let begin: HolidayLine
    private var single: [String: HolidayLine] = [:]
    private var exceptions: [HolidayLine] = []
    private var additions: [HolidayLine] = []
    /// Set once the whole file is known.
    var zones = HolidayZones()

    init(begin: HolidayLine) { self.begin = begin }

    var isCancelled: Bool { single["STATUS"]?.value.uppercased() == "CANCELLED" }
    var uid: String? { single["UID"]?.value }

    mutating func take(_ line: HolidayLine) throws(CalendarFormatError) {
        switch line.name {
        case "DTSTART", "DTEND", "DURATION", "RRULE", "RECURRENCE-ID", "STATUS", "UID", "TRANSP":
            if let first = single[line.name] {
                throw line.error(
                    "\(line.name) stands here a second time, after line \(first.number); remove one of the two")
            }
            single[line.name] = line
        case "EXDATE": exceptions.append(line)
        case "RDATE": additions.append(line)
        case "EXRULE": throw line.error("EXRULE is not understood; write the days that are left out as EXDATE")
        default: break
        }
    }

    private func moment(_ line: HolidayLine) throws(CalendarFormatError) -> HolidayMoment {
        try HolidayMoment(line.value, of: line, zones)
    }

    private func start() throws(CalendarFormatError) -> HolidayMoment {
        guard let line = single["DTSTART"] else { throw begin.error("this event has no DTSTART; write one") }
        return try moment(line)
    }

    /// The day number of the occurrence of the same `UID` that this event replaces.
    func replacedDay() throws(CalendarFormatError) -> Int? {
        guard let line = single["RECURRENCE-ID"] else { return nil }
        guard line.parameters["RANGE"] == nil else {
            throw line.error(
                "RANGE=\(line.parameters["RANGE"] ?? "") is not understood; end the rule with UNTIL, and begin another")
        }
        return try moment(line).day(in: try start().zone)
    }

    /// What it makes free; `without` are occurrences that other events replace.
    func holidays(without replaced: Set<Int>) throws(CalendarFormatError) -> Holidays {
        let start = try start()
        let seconds = try length(from: start)
        var except = replaced
        for line in exceptions { for day in try days(of: line, start) { except.insert(day.day(in: start.zone)) } }
        var rule: RecurrenceRule?
        if let line = single["RRULE"] {
            rule = try RecurrenceRule(line, first: start.day) { value throws(CalendarFormatError) in
                try self.until(value, line, start)
            }
            rule?.exceptions = except
        }
        var added: [HolidayMoment] = []
        for line in additions { added += try days(of: line, start) }
        guard let second = start.second else { return whole(start, seconds, rule, added, except) }

        // Marked as free, it takes no time from anybody.
        guard single["TRANSP"]?.value.uppercased() != "TRANSPARENT" else { return .none }
        var holidays = Holidays.none
        let part = PartOfDayOff(rule: rule, day: start.day, second: second, length: seconds, zone: start.zone)
        if rule != nil || !except.contains(start.day) { holidays.parts.append(part) }
        for moment in added where !except.contains(moment.day(in: start.zone)) {
            let local = moment.localSecond(in: start.zone)
            holidays.parts.append(
                PartOfDayOff(
                    day: local.floorDivided(by: LocalClock.secondsADay), second: local.modulo(LocalClock.secondsADay),
                    length: seconds, zone: start.zone))
        }
        return holidays
    }

    private func whole(
        _ start: HolidayMoment, _ seconds: Int, _ rule: RecurrenceRule?, _ added: [HolidayMoment], _ except: Set<Int>
    ) -> Holidays {
        var holidays = Holidays.none
        let length = max(1, seconds / LocalClock.secondsADay)
        for moment in added where !except.contains(moment.day) {
            holidays.days.formUnion(moment.day..<moment.day + length)
        }
        if var rule {
            rule.length = length
            holidays.rules.append(rule)
        } else if !except.contains(start.day) {
            holidays.days.formUnion(start.day..<start.day + length)
        }
        return holidays
    }

    /// The moments of a list. Those of an event of whole days are days, and those of a timed one are times.
    private func days(of line: HolidayLine, _ start: HolidayMoment) throws(CalendarFormatError) -> [HolidayMoment] {
        guard line.parameters["VALUE"]?.uppercased() != "PERIOD" else {
            throw line.error("periods are not understood; write an event for each")
        }
        var moments: [HolidayMoment] = []
        for value in line.values {
            var moment = try HolidayMoment(value, of: line, zones)
            if start.second == nil {
                moment.second = nil
            } else if moment.second == nil {
                moment.second = start.second
                moment.zone = start.zone
            }
            moments.append(moment)
        }
        return moments
    }

    /// The last day on which an occurrence may begin, by the zone of the event.
    private func until(
        _ text: Substring, _ line: HolidayLine, _ start: HolidayMoment
    ) throws(CalendarFormatError) -> Int {
        var plain = line
        plain.parameters = [:]
        let moment = try HolidayMoment(text, of: plain, zones)
        guard moment.second != nil, let begins = start.second else { return moment.day }
        let local = moment.localSecond(in: start.zone)
        let day = local.floorDivided(by: LocalClock.secondsADay)
        return local.modulo(LocalClock.secondsADay) >= begins ? day : day - 1
    }

    /// Seconds on the wall clock, at least a day for an event of whole days; the end of a range is not part of it.
    private func length(from start: HolidayMoment) throws(CalendarFormatError) -> Int {
        let day = LocalClock.secondsADay
        var (seconds, blamed) = (start.second == nil ? day : 0, begin)
        if let line = single["DTEND"] {
            let end = try moment(line)
            guard (end.second == nil) == (start.second == nil) else {
                throw line.error(
                    "one of DTSTART and DTEND is a day and the other a time; write both as days or as times")
            }
            guard (end.zone == nil) == (start.zone == nil) else {
                throw line.error("only one of DTSTART and DTEND has a time zone; write it at both")
            }
            (seconds, blamed) = (end.localSecond(in: start.zone) - start.localSecond(in: start.zone), line)
            guard seconds >= 0 else { throw line.error("the event ends before it begins (line \(begin.number))") }
        } else if let line = single["DURATION"] {
            (seconds, blamed) = (try line.duration(), line)
            if start.second == nil, seconds % day != 0 {
                throw line.error("an event of whole days lasts whole days; write P1D, or a time at DTSTART")
            }
        }
        guard seconds <= Self.longest * day else {
            throw blamed.error("a holiday of more than \(Self.longest) days")
        }
        // Some programs write the same day twice for a single day.
        return start.second == nil ? max(seconds, day) : seconds
    }
}

extension Holidays {
    /// Reads an iCalendar file (RFC 5545): whole days, ranges and parts of days, single or recurring.
    ///
    /// Cancelled events are no holidays. Errors name the line; nothing that may matter is passed over.
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
        var zones = HolidayZones()
        var zone: String?
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
                switch open.last?.value.uppercased() {
                // An alarm within an event has a duration of its own.
                case "VEVENT": try event?.take(line)
                case "VTIMEZONE" where line.name == "TZID": zone = line.value
                case "VTIMEZONE" where line.name == "X-LIC-LOCATION":
                    if let zone { zones.locations[zone] = line.value }
                default: break
                }
            }
            guard open.first?.value.uppercased() == "VCALENDAR" || (open.isEmpty && line.name == "END") else {
                throw line.error("not an iCalendar file; it begins with BEGIN:VCALENDAR")
            }
        }
        if let begin = open.last { throw begin.error("BEGIN:\(begin.value) has no END; the file is cut off") }
        guard !lines.isEmpty else {
            throw CalendarFormatError("not an iCalendar file; it begins with BEGIN:VCALENDAR", line: 1)
        }
        return events.map { event in
            var event = event
            event.zones = zones
            return event
        }
    }
}
