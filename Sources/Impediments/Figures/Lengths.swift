/// Lengths of which some have not ended: those count as "at least" so long, and are never left out (DOMAIN 8.6).
package struct Lengths: Sendable, Equatable {
    /// Those that ended, shortest first.
    package let ended: [Duration]
    /// Those that had not ended, as long as they were by then, shortest first.
    package let running: [Duration]

    package init(ended: [Duration] = [], running: [Duration] = []) {
        self.ended = ended.sorted()
        self.running = running.sorted()
    }

    /// One for each that has a part in it.
    init<Element>(_ elements: some Sequence<Element>, _ length: (Element) -> Length?) {
        let all = elements.compactMap(length)
        self.init(ended: all.filter { !$0.isRunning }.map(\.so), running: all.filter(\.isRunning).map(\.so))
    }

    package var n: Int { ended.count + running.count }
    package var stillOpen: Int { running.count }
    /// What is worked out of them is a lower bound, since some still run.
    package var isAtLeast: Bool { !running.isEmpty }
    /// All of them, longest first.
    package var longestFirst: [Duration] { (ended + running).sorted(by: >) }

    /// The middle one; of an even number the mean of the two in the middle.
    package var median: Duration {
        let all = (ended + running).sorted()
        guard !all.isEmpty else { return .zero }
        let middle = all.count / 2
        return all.count % 2 == 1 ? all[middle] : (all[middle - 1] + all[middle]) / 2
    }

    /// The percentile by nearest rank (metric 14): the shortest that at least so many per cent do not exceed.
    ///
    /// - Returns: `nil` below eight of them, which are listed instead.
    package func percentile(_ percent: Int) -> Duration? {
        guard n >= Self.fewest, (1...100).contains(percent) else { return nil }
        return (ended + running).sorted()[(percent * n + 99) / 100 - 1]
    }

    /// Below so many no percentile is told.
    package static let fewest = 8

    /// `nil` where there is none of them.
    package var orNil: Lengths? { n == 0 ? nil : self }
}

/// One of them.
struct Length {
    var so: Duration
    var isRunning: Bool

    static func ended(_ length: Duration) -> Length { Length(so: length, isRunning: false) }
    static func atLeast(_ length: Duration) -> Length { Length(so: length, isRunning: true) }

    /// From `start` to `end`, as it is seen at the end of a window.
    ///
    /// - Parameter over: when it can end no more, though it never did: it lasted at least until then.
    /// - Returns: `nil` where it has no part in the window: not begun yet, or over before.
    static func of(_ start: Instant, until end: Instant?, over: Instant? = nil, in window: Window) -> Length? {
        guard start < window.to else { return nil }
        if let end, end < window.to { return end >= window.from ? .ended(end - start) : nil }
        if let over, over < window.to { return over >= window.from ? .atLeast(over - start) : nil }
        return .atLeast(window.to - start)
    }
}

/// So many of so many; nothing is told of none.
package struct Ratio: Sendable, Equatable {
    package var count: Int
    package var n: Int
    package init(_ count: Int, of n: Int) {
        self.count = count
        self.n = n
    }
    package var share: Double? { n > 0 ? Double(count) / Double(n) : nil }
}
