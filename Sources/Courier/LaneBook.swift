package import Ledger
import Letters

/// Which lanes have a letter under way. Pure.
///
/// One letter of a lane is under way at a time, so the order in a thread holds whatever fails; and no more than
/// `capacity` are under way together.
package struct LaneBook: Sendable, Hashable {
    package let capacity: Int
    /// The row under way in each busy lane.
    private var underWay: [String: Int64] = [:]

    package init(capacity: Int) { self.capacity = capacity }

    package var busy: Set<String> { Set(underWay.keys) }
    /// The rows under way.
    package var inHand: Set<Int64> { Set(underWay.values) }
    package var free: Int { capacity - underWay.count }

    /// Of the rows offered, oldest first, those that may leave now. Their lanes are busy from here on.
    package mutating func admit(_ rows: [OutboxRow]) -> [OutboxRow] {
        rows.filter { row in
            guard free > 0, underWay[row.address.lane] == nil else { return false }
            underWay[row.address.lane] = row.id
            return true
        }
    }

    /// The letter under way in this lane is settled.
    package mutating func release(_ lane: String) {
        underWay[lane] = nil
    }
}
