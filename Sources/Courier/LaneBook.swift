package import Ledger
import Letters

/// Which lanes have a letter under way. Pure.
///
/// One letter of a lane is under way at a time, so the order in a thread holds whatever fails; and no more than
/// `capacity` are under way together.
package struct LaneBook: Sendable, Hashable {
    package let capacity: Int
    package private(set) var busy: Set<String> = []

    package init(capacity: Int) { self.capacity = capacity }

    package var free: Int { capacity - busy.count }

    /// Of the rows offered, oldest first, those that may leave now. Their lanes are busy from here on.
    package mutating func admit(_ rows: [OutboxRow]) -> [OutboxRow] {
        rows.filter { row in
            guard free > 0 else { return false }
            return busy.insert(row.address.lane).inserted
        }
    }

    /// The letter under way in this lane is settled.
    package mutating func release(_ lane: String) {
        busy.remove(lane)
    }
}
