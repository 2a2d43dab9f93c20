import Impediments

/// The numbers of DOMAIN 6, each under the name of its property in `Policy`, and the day of the digest.
extension WorkspaceReading {
    /// Numbers that say how often: nobody means a thousand reminders a day.
    static let counts = 0...1000

    func readPolicy(_ field: SettingsField) {
        guard let section = field.section() else { return }
        var spans: [String: SettingsField] = [:]
        func span(_ name: String, _ value: inout Span) {
            let field = section[name]
            spans[name] = field
            value = field.span() ?? value
        }
        func bySeverity(_ name: String, _ value: inout Policy.BySeverity) {
            guard let both = section[name].section() else { return }
            let stopped = both["stopped"]
            spans[name] = stopped
            value.stopped = stopped.span() ?? value.stopped
            let slowing = both["slowing"]
            spans[name + ".slowing"] = slowing
            value.slowing = slowing.span() ?? value.slowing
            both.close()
        }
        func count(_ name: String, _ range: ClosedRange<Int>, _ value: inout Int) {
            value = section[name].whole(range) ?? value
        }

        bySeverity("owner_wanted", &policy.ownerWanted)
        span("lead_if_unowned", &policy.leadIfUnowned)
        bySeverity("lead_if_unresolved", &policy.leadIfUnresolved)
        bySeverity("lead_acknowledges", &policy.leadAcknowledges)
        span("funder_if_unresolved", &policy.funderIfUnresolved)
        span("funder_if_access_unresolved", &policy.funderIfAccessUnresolved)
        span("digest_if_slowing", &policy.digestIfSlowing)
        span("preview", &policy.preview)
        span("hold", &policy.hold)
        count("holds", Self.counts, &policy.holds)
        span("funder_acknowledges", &policy.funderAcknowledges)
        span("funder_decides", &policy.funderDecides)
        span("deputy_after", &policy.deputyAfter)
        span("deputy_acknowledges", &policy.deputyAcknowledges)
        span("silence_after", &policy.silenceAfter)
        span("stale_after", &policy.staleAfter)
        span("verified_after", &policy.verifiedAfter)
        span("reopen_within", &policy.reopenWithin)
        count("interrupts_per_day", Self.counts, &policy.interruptsPerDay)
        count("interrupts_per_week", Self.counts, &policy.interruptsPerWeek)
        policy.startingFactor =
            section["starting_factor"].decimal(0.01...1, "a number from 0.01 to 1") ?? policy.startingFactor
        for (name, path) in [
            ("critical_if_stopped", \Policy.criticalIfStopped), ("critical_if_slowing", \Policy.criticalIfSlowing),
        ] {
            policy[keyPath: path] = section[name].decimal(0...1, "a number from 0 to 1") ?? policy[keyPath: path]
        }
        count("asks_per_digest", 1...100, &policy.asksPerDigest)
        section.close()
        refuseContradictions(section, spans)
    }

    /// What each number allows but the two together do not. Only what the file itself says is blamed.
    private func refuseContradictions(_ section: SettingsSection, _ spans: [String: SettingsField]) {
        func order(
            _ first: String, _ a: Span, _ second: String, _ b: Span, orEqual: Bool, _ what: String, _ remedy: String
        ) {
            guard a.exceeds(b, orEquals: !orEqual),
                let blamed = [spans[first], spans[second]].compactMap(\.self).first(where: \.isPresent)
            else { return }
            blamed.report("`policy.\(first)` (\(a)) \(what) `policy.\(second)` (\(b))", remedy)
        }
        for (name, timer) in [
            ("funder_if_unresolved", policy.funderIfUnresolved),
            ("funder_if_access_unresolved", policy.funderIfAccessUnresolved),
        ] {
            order(
                "preview", policy.preview, name, timer, orEqual: false, "is not shorter than",
                "the lead sees the draft before the funder does: make preview shorter")
            order(
                "lead_if_unresolved", policy.leadIfUnresolved.stopped, name, timer, orEqual: true, "is longer than",
                "the lead hears before the funder does: make it shorter")
        }
        order(
            "lead_if_unresolved.slowing", policy.leadIfUnresolved.slowing, "digest_if_slowing", policy.digestIfSlowing,
            orEqual: true, "is longer than", "the lead hears before the funder's digest asks: make it shorter")
        order(
            "funder_acknowledges", policy.funderAcknowledges, "deputy_after", policy.deputyAfter, orEqual: true,
            "is longer than", "the funder is reminded before the deputy is asked: make it shorter")
        if policy.interruptsPerDay > policy.interruptsPerWeek {
            let perDay = section["interrupts_per_day"]
            (perDay.isPresent ? perDay : section["interrupts_per_week"]).report(
                "`policy.interrupts_per_day` (\(policy.interruptsPerDay)) is more than "
                    + "`policy.interrupts_per_week` (\(policy.interruptsPerWeek))",
                "a week has at least as many as a day")
        }
    }

    func readDigest(_ field: SettingsField) {
        guard let section = field.section() else { return }
        if let day = section["day"].weekday() { digest.weekday = day }
        if let time = section["time"].timeOfDay() { (digest.hour, digest.minute) = (time.hour, time.minute) }
        digest.heartbeat = section["heartbeat"].flag() ?? digest.heartbeat
        section.close()
    }
}

private enum Weekday: String, CaseIterable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// 1 Monday … 7 Sunday.
    var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }
}

extension SettingsField {
    /// 1 Monday … 7 Sunday.
    func weekday() -> Int? { choice(Weekday.self)?.number }

    func timeOfDay() -> Agreement.DigestTime? {
        parsed("a time of day", "write \"08:00\"") { text in
            guard let match = text.wholeMatch(of: #/(\d{1,2}):(\d{2})/#), let hour = Int(match.1),
                let minute = Int(match.2),
                hour < 24, minute < 60
            else { return nil }
            return Agreement.DigestTime(hour: hour, minute: minute)
        }
    }

    /// A day as `2026-03-09`.
    func day() -> CalendarDay? {
        parsed("a day", "write 2026-03-09") { $0.utf8.count == 10 ? CalendarDay($0) : nil }
    }
}

extension Span {
    /// Whether it is longer (or as long): of different units, over a working week of five days of eight hours.
    func exceeds(_ other: Span, orEquals: Bool) -> Bool {
        orEquals ? ofTheWeek >= other.ofTheWeek : ofTheWeek > other.ofTheWeek
    }

    /// How much of a week it is, in hours of the clock.
    private var ofTheWeek: Double {
        switch self {
        case .elapsed(let duration): duration / Duration.seconds(3600)
        case .workingHours(let hours): hours * 168 / 40
        case .workingDays(let days): days * 168 / 5
        }
    }
}
