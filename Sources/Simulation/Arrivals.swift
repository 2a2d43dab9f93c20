internal import Daemon
internal import Impediments

/// When the deeds of a story reach us.
extension Play {
    /// As they happen; or, out of order, as after a few minutes in which a platform could not reach us.
    func arrivals() -> [(at: Instant, deeds: [Deed])] {
        guard mishaps.isDisordered else { return story.deeds.map { ($0.at, [$0]) } }
        var arrivals: [(at: Instant, deeds: [Deed])] = []
        var rest = story.deeds[...]
        while let first = rest.first {
            let together = rest.prefix { $0.isDelivered && $0.at <= first.at + .seconds(300) }
            rest = rest.dropFirst(max(1, together.count))
            if let early = rest.first, together.count == 1, early.canComeBefore(first, asRead: town.reading),
                !rest.contains(where: { $0.edits(first) })
            {
                // It waits for the message that it is about, which is sent again after it.
                rest = rest.dropFirst()
                arrivals += [(early.at, [early]), (early.at + .seconds(30), [first])]
            } else if let last = together.last {
                arrivals.append((last.at, together.shuffled(using: &dice)))
            } else {
                arrivals.append((first.at, [first]))
            }
        }
        return arrivals
    }
}

extension Deed {
    /// No platform lets anybody edit what was deleted; here somebody may, while the deletion still waits.
    fileprivate func edits(_ first: Deed) -> Bool {
        if case .edits(first.number, _, _, _) = what { true } else { false }
    }

    /// It comes from a chat and follows nothing that had to be shown first.
    fileprivate var isDelivered: Bool {
        switch what {
        case .says, .edits, .deletes: true
        case .presses, .answers: false
        }
    }

    /// Whether this, which is about the other one, is laid aside when it comes first; what may be an impediment of its
    /// own is not kept waiting.
    fileprivate func canComeBefore(_ first: Deed, asRead reading: Reads) -> Bool {
        guard case .says = first.what, at < first.at + .seconds(540) else { return false }
        return switch what {
        case .deletes(let message, _): message == first.number
        case .says(_, _, let thread, let text): thread == first.number && !reading(text).isImpediment
        case .edits, .presses, .answers: false
        }
    }
}
