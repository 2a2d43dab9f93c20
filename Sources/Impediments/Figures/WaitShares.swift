/// 11 Share waiting on each party: Σ|W| / Σ|U|; all parties and "nobody" together are the whole of it.
package struct WaitShares: Sendable, Equatable {
    /// Open time of all that is counted, added up.
    package let open: Duration
    /// How much of it waited on whom; `nil`: on nobody.
    package let waited: [Party?: Duration]
    /// How many had any open time.
    package let n: Int

    package init(_ things: [Thing], in window: Window) {
        var waited: [Party?: Duration] = [:]
        var open = Duration.zero
        var n = 0
        for thing in things {
            let length = thing.open.length(in: window)
            guard length > .zero else { continue }
            n += 1
            open += length
            for wait in thing.waits {
                let span = [wait.span].length(in: window)
                if span > .zero { waited[wait.party, default: .zero] += span }
            }
        }
        (self.open, self.waited, self.n) = (open, waited, n)
    }

    /// `nil` where nothing was open.
    package func share(of party: Party?) -> Double? { open > .zero ? (waited[party] ?? .zero) / open : nil }
}
