/// How long the work stood still, and for how many: metrics 7 to 10 and 12 of DOMAIN 8.
package enum BlockedTime {
    /// 7 Blocked days of an impediment: |B|.
    package static func of(_ thing: Thing, in window: Window) -> Duration { thing.stopped.length(in: window) }

    /// 8 Blocked team-days: the union of B over each team, never the sum; by `product/team`.
    package static func byTeam(_ things: [Thing], in window: Window) -> [String: Duration] {
        Dictionary(grouping: things, by: \.team).mapValues { team in
            team.flatMap(\.teamStopped).union.length(in: window)
        }
    }

    /// 9 Blocked days of a cluster: Σ|B| over what has one cause; by the number of the cause.
    package static func byCluster(_ things: [Thing], in window: Window) -> [ImpedimentID: Duration] {
        Dictionary(grouping: things) { $0.impediment.cluster }
            .filter { $0.value.count > 1 }
            .mapValues { $0.reduce(.zero) { $0 + of($1, in: window) } }
    }

    /// 12 Blocked ratio: blocked / elapsed. One minus it is no more than an upper bound on flow efficiency.
    package static func ratio(_ things: [Thing], teams: Int, in window: Window) -> Double? {
        guard teams > 0, window.length > .zero else { return nil }
        return byTeam(things, in: window).values.reduce(.zero, +) / (window.length * teams)
    }
}

/// 10 Lost person-days: ∫ min(N, Σ n·s) dt over one team.
package struct LostTime: Sendable, Equatable {
    /// How much of somebody's time a slowing one takes: an assumption, printed beside the number. What stops, takes all.
    package static let slowingShare = 0.5

    /// So many people, for these stretches, at this share of their time.
    package struct Load: Sendable, Equatable {
        package var spans: [TimeSpan]
        package var people: Double
        package var share: Double
        package init(_ spans: [TimeSpan], people: Double, severity: Severity) {
            self.spans = spans
            self.people = people
            share = severity == .stopped ? 1 : LostTime.slowingShare
        }
    }

    package var personDays: Double

    /// - Parameter size: N: no more can be lost than there are.
    package init(_ loads: [Load], teamOf size: Int, in window: Window) {
        var changes: [(at: Instant, weight: Double)] = []
        for load in loads {
            for span in load.spans {
                let from = max(span.from, window.from)
                let to = min(span.to ?? window.to, window.to)
                guard from < to else { continue }
                changes += [(from, load.people * load.share), (to, -load.people * load.share)]
            }
        }
        changes.sort { $0.at < $1.at }
        var (lost, weight, last) = (0.0, 0.0, window.from)
        for change in changes {
            lost += min(Double(size), weight) * (change.at - last).inDays
            weight += change.weight
            last = change.at
        }
        personDays = lost
    }

    /// Everybody in a team is taken to be affected, unless only one person is known to stand still: how many are is not
    /// recorded (an assumption, printed).
    ///
    /// - Returns: `nil` where no team has a size.
    package static func personDays(_ things: [Thing], of directory: Directory, in window: Window) -> Double? {
        let byTeam = Dictionary(grouping: things, by: \.team)
        let parts = directory.products.values.sorted { $0.id < $1.id }.flatMap { product in
            product.teams.compactMap { team -> Double? in
                guard let size = team.size else { return nil }
                let loads = (byTeam["\(product.id)/\(team.id)"] ?? []).flatMap { thing in
                    let slowed = thing.open.subtracting(thing.stopped)
                    return [
                        Load(thing.teamStopped, people: Double(size), severity: .stopped),
                        Load(thing.stopped.subtracting(thing.teamStopped), people: 1, severity: .stopped),
                        Load(slowed, people: Double(size), severity: .slowing),
                    ]
                }
                return LostTime(loads, teamOf: size, in: window).personDays
            }
        }
        return parts.isEmpty ? nil : parts.reduce(0, +)
    }
}

extension Impediment {
    /// What it is counted with, of different ones that have one cause; itself where it has none.
    package var cluster: ImpedimentID { cause ?? id }
}
