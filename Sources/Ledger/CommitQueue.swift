/// Who waits for which commit: the decisions of `GroupCommit`, without waiting or storing anything.
struct CommitQueue<Caller> {
    struct Call {
        var deliveries: [Delivery]
        var caller: Caller
    }

    enum Answer {
        case refused(waiting: Int)
        case queued
        /// Nothing is being committed: begin with this batch, and go on with `next()` until it is empty.
        case commit([Call])
    }

    private let limits: GroupCommit.Limits
    private var calls: [Call] = []
    /// Deliveries of `calls`.
    private(set) var waiting = 0
    private var isCommitting = false
    /// Callers in the batch that is being committed, or was last.
    private var underWay = 0

    /// Whether so many come that what is not urgent should wait for them.
    var isCrowded: Bool { isCommitting && underWay + calls.count >= limits.crowd }

    /// Whether it is worth a moment to wait for those who were just answered and come again: many came together, and
    /// fewer than three in four of them wait yet.
    var isGathering: Bool { underWay >= limits.crowd && calls.count * 4 < underWay * 3 }

    init(limits: GroupCommit.Limits) { self.limits = limits }

    mutating func enter(_ deliveries: [Delivery], by caller: Caller) -> Answer {
        let call = Call(deliveries: deliveries, caller: caller)
        guard isCommitting else {
            isCommitting = true
            underWay = 1
            return .commit([call])
        }
        // A call larger than the bound could otherwise never enter.
        guard calls.isEmpty || waiting + deliveries.count <= limits.waiting else { return .refused(waiting: waiting) }
        calls.append(call)
        waiting += deliveries.count
        return .queued
    }

    /// The batch to commit after the last one; empty where nobody waits, and then the next to enter begins.
    mutating func next() -> [Call] {
        var (count, size) = (0, 0)
        for call in calls {
            guard count == 0 || size + call.deliveries.count <= limits.perTransaction else { break }
            count += 1
            size += call.deliveries.count
        }
        let batch = Array(calls.prefix(count))
        calls.removeFirst(count)
        waiting -= size
        isCommitting = !batch.isEmpty
        underWay = batch.count
        return batch
    }
}
