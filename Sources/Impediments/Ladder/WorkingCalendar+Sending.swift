extension WorkingCalendar {
    /// The moment itself where something may be said then, or the next at which it may.
    ///
    /// What is due at closing time is due then (DOMAIN 6), and a real clock wakes a little late: up to a minute
    /// after closing still belongs to the day.
    package func sendable(at moment: Instant) -> Instant {
        let minuteBefore = Instant(milliseconds: moment.milliseconds - 60_000)
        return nextSendable(from: minuteBefore) < moment ? moment : nextSendable(from: moment)
    }
}
