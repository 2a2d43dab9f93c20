import Impediments

/// When what failed is tried again.
enum Retry {
    /// Longer than anything that failed ever waits (`Courier/RetrySchedule`): where more is left, the clock was set
    /// back since, and nobody should wait until it has come round.
    private static let longest = Duration.seconds(20 * 60)

    static func isDue(_ next: Instant, attempts: Int, at now: Instant) -> Bool {
        next <= now || waitsTooLong(next, attempts, at: now)
    }

    static func moment(_ next: Instant, attempts: Int, at now: Instant) -> Instant {
        waitsTooLong(next, attempts, at: now) ? now : next
    }

    private static func waitsTooLong(_ next: Instant, _ attempts: Int, at now: Instant) -> Bool {
        attempts > 0 && next > now + longest
    }

    /// The same in SQL.
    ///
    /// - Parameter row: the name of a row of inbox or outbox, as the statement calls it.
    static func isDue(_ row: String, at now: Instant) -> SQL {
        let next = SQL(stringLiteral: "\(row).next_attempt_ms")
        return "(\(literal: next) <= \(now.milliseconds) OR \(literal: waitsTooLong(row, at: now)))"
    }

    /// When it is due.
    static func moment(_ row: String, at now: Instant) -> SQL {
        let next = SQL(stringLiteral: "\(row).next_attempt_ms")
        let tooLong = waitsTooLong(row, at: now)
        return "CASE WHEN \(literal: tooLong) THEN \(now.milliseconds) ELSE \(literal: next) END"
    }

    private static func waitsTooLong(_ row: String, at now: Instant) -> SQL {
        let (next, attempts) = (SQL(stringLiteral: "\(row).next_attempt_ms"), SQL(stringLiteral: "\(row).attempts"))
        return "(\(literal: attempts) > 0 AND \(literal: next) > \((now + longest).milliseconds))"
    }
}
