/// When a letter that could not be delivered is tried again, and when nobody tries any more. Data, and pure.
///
/// The default, in waits between tries, each ±20 %:
///
///     try   1    2    3     4     5     6      7 …
///     wait    2 s  5 s  15 s  1 m   3 m   10 m   10 m …
///
/// 436 tries are three days, enough for a mail server that broke on a Friday evening to be mended on Monday.
/// Chance keeps the letters of one outage from coming back all at once.
package struct RetrySchedule: Sendable, Hashable {
    /// The waits in their order; the last one repeats. Never empty.
    package var waits: [Duration]
    /// After so many tries the letter is dead: kept and shown, but left alone.
    package var tries: Int
    /// How far chance moves a wait, as a part of it.
    package var spread: Double
    /// What a peer asks for with Retry-After is kept within this.
    package var askable: ClosedRange<Duration>

    package init(
        waits: [Duration] = [.seconds(2), .seconds(5), .seconds(15), .seconds(60), .seconds(180), .seconds(600)],
        tries: Int = 436, spread: Double = 0.2, askable: ClosedRange<Duration> = .seconds(1)...(.seconds(900))
    ) {
        precondition(!waits.isEmpty && tries > 0, "a schedule has a wait and a try")
        self.waits = waits
        self.tries = tries
        self.spread = spread
        self.askable = askable
    }

    /// The wait after the try with this number, from 1; `nil` where that was the last one.
    ///
    /// A peer's wish can only lengthen the wait, and chance only lengthens a peer's wish: a peer that always asks
    /// for one second does not get a letter every second.
    package func wait(
        afterTry number: Int, asked: Duration? = nil, using generator: inout some RandomNumberGenerator
    ) -> Duration? {
        guard number < tries else { return nil }
        let slot = waits[min(max(number, 1), waits.count) - 1]
        let own = slot * Double.random(in: (1 - spread)...(1 + spread), using: &generator)
        guard let asked else { return own }
        let wished = min(max(asked, askable.lowerBound), askable.upperBound)
        return max(own, wished * Double.random(in: 1...(1 + spread), using: &generator))
    }
}
