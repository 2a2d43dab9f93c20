import Foundation

/// Local time of one zone, in seconds and day numbers, without Foundation's calendars.
struct LocalClock: Sendable {
    static let secondsADay = 86400
    /// No zone is or was further from UTC than this.
    private static let farthestOffset = 18 * 3600

    let zone: TimeZone
    /// The offset of each day of UTC on which it does not change.
    private let steady = DayMemory<Int?>()

    init(zone: TimeZone) { self.zone = zone }

    /// Days since 1970-01-01 on the wall calendar.
    func day(of instant: Instant) -> Int { localSecond(of: instant).floorDivided(by: Self.secondsADay) }

    /// Seconds since local 1970-01-01 00:00 as a wall clock counts them.
    func localSecond(of instant: Instant) -> Int {
        let second = Int(instant.seconds)
        return second + offset(at: second)
    }

    /// The first moment at which the wall clock shows this local time or a later one.
    ///
    /// So a time that a clock change leaves out is the first moment after the gap, and one that comes twice
    /// is the first of the two. It never decreases with the local time, hence no time is lost or doubled.
    func instant(localSecond: Int) -> Instant {
        let before = offset(at: localSecond - Self.farthestOffset)
        let after = offset(at: localSecond + Self.farthestOffset)
        var second = localSecond - before
        if before != after {
            let change = firstChange(of: before, near: localSecond)
            if second >= change { second = max(change, localSecond - after) }
        }
        return Instant(milliseconds: Int64(second) * 1000)
    }

    private func offset(at second: Int) -> Int {
        let day = second.floorDivided(by: Self.secondsADay)
        let known = steady.value(day) {
            let first = look(day * Self.secondsADay)
            return first == look((day + 1) * Self.secondsADay - 1) ? first : nil
        }
        return known ?? look(second)
    }

    private func look(_ second: Int) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second)))
    }

    /// The first second with another offset; the offset holds at the beginning of the range and not at its end.
    private func firstChange(of offset: Int, near second: Int) -> Int {
        var (holds, changed) = (second - Self.farthestOffset, second + Self.farthestOffset)
        while changed - holds > 1 {
            let middle = holds + (changed - holds) / 2
            if self.offset(at: middle) == offset { holds = middle } else { changed = middle }
        }
        return changed
    }
}
