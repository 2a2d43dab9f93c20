/// The stretch of time `[from, to)` of which figures tell.
package struct Window: Sendable, Hashable {
    package let from: Instant
    package let to: Instant

    package init(from: Instant, to: Instant) {
        self.from = from
        self.to = max(from, to)
    }

    package func contains(_ moment: Instant) -> Bool { from <= moment && moment < to }
    package var length: Duration { to - from }
    package var weeks: Double { length / .weeks(1) }
}

extension Duration {
    package static func weeks(_ count: Int) -> Duration { .seconds(count * 7 * 86_400) }
    package static func days(_ count: Int) -> Duration { .seconds(count * 86_400) }
    /// Elapsed days of 24 hours.
    package var inDays: Double { self / .days(1) }
}

extension [Impediment] {
    /// Those that figures count under their own number: not what was no impediment, and not what counts with another.
    package var counted: [Impediment] { filter { $0.state != .notAnImpediment && $0.state != .merged } }

    /// Each that is counted, with the stretches of those that were merged into it: one thing, counted once.
    package var things: [Thing] {
        let merged = Dictionary(grouping: filter { $0.state == .merged }) { $0.mergedInto }
        func members(of id: ImpedimentID, _ seen: Set<ImpedimentID>) -> [Impediment] {
            (merged[id] ?? []).filter { !seen.contains($0.id) }
                .flatMap { [$0] + members(of: $0.id, seen.union([$0.id])) }
        }
        return counted.map { Thing($0, with: merged.isEmpty ? [] : members(of: $0.id, [$0.id])) }
    }
}

/// One thing that stood in the way, under however many numbers it was raised.
package struct Thing: Sendable {
    package let impediment: Impediment
    /// U: when it was open.
    package let open: [TimeSpan]
    /// B: when it stopped the work.
    package let stopped: [TimeSpan]
    /// When it stopped its team, and not only one person.
    package let teamStopped: [TimeSpan]
    /// W: on whom it waited, of all the time that it was open.
    package let waits: [Wait]

    init(_ impediment: Impediment, with merged: [Impediment]) {
        self.impediment = impediment
        guard !merged.isEmpty else {
            (open, stopped, waits) = (impediment.openSpans, impediment.stoppedSpans, impediment.waits)
            teamStopped = impediment.teamStops
            return
        }
        let all = [impediment] + merged
        open = all.flatMap(\.openSpans).union
        stopped = all.flatMap(\.stoppedSpans).union
        teamStopped = all.flatMap(\.teamStops).union
        // What the one that counts says of a moment holds; the others fill what lies before it.
        var taken: [TimeSpan] = []
        var waits: [Wait] = []
        for each in all {
            for wait in each.waits {
                for span in [wait.span].subtracting(taken) {
                    waits.append(Wait(on: wait.party, from: span.from, to: span.to))
                }
            }
            taken = (taken + each.openSpans).union
        }
        self.waits = waits
    }

    package var team: String { "\(impediment.product)/\(impediment.team)" }
}

extension [TimeSpan] {
    /// The length of what lies within a window; stretches of one list never overlap.
    package func length(from: Instant, to: Instant) -> Duration {
        reduce(.zero) { total, span in
            let begin = Swift.max(span.from, from)
            let end = Swift.min(span.to ?? to, to)
            return begin < end ? total + (end - begin) : total
        }
    }

    package func length(in window: Window) -> Duration { length(from: window.from, to: window.to) }

    /// The same time without overlaps, in order.
    package var union: [TimeSpan] {
        sorted { $0.from < $1.from }.reduce(into: []) { union, span in
            guard let last = union.last, last.to.map({ span.from <= $0 }) ?? true else {
                union.append(span)
                return
            }
            guard let end = last.to else { return }
            union[union.count - 1].to = span.to.map { Swift.max($0, end) }
        }
    }

    /// What of it does not lie in any of the others.
    package func subtracting(_ others: [TimeSpan]) -> [TimeSpan] {
        others.reduce(self) { rest, other in
            rest.flatMap { span -> [TimeSpan] in
                if let end = other.to, end <= span.from { return [span] }
                if let end = span.to, end <= other.from { return [span] }
                var parts: [TimeSpan] = []
                if span.from < other.from { parts.append(TimeSpan(from: span.from, to: other.from)) }
                if let end = other.to, span.to.map({ end < $0 }) ?? true {
                    parts.append(TimeSpan(from: end, to: span.to))
                }
                return parts
            }
        }
    }

    package func contains(_ moment: Instant) -> Bool {
        contains { $0.from <= moment && ($0.to.map { moment < $0 } ?? true) }
    }

    /// Whether it still runs at the end of a window.
    func isRunning(at end: Instant) -> Bool { contains { $0.from < end && ($0.to.map { end <= $0 } ?? true) } }
}
