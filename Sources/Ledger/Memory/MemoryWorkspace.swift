import Impediments
import Letters

/// What one workspace holds, but for the queues that all of them share.
final class MemoryWorkspace {
    /// An impediment with the moment of its next step, and that of the last thing that happened to it. Behind a
    /// reference, since looking at many copies none of them.
    final class Kept {
        let impediment: Impediment
        let due: Instant?
        let touched: Instant

        init(_ impediment: Impediment, due: Instant?, touched: Instant) {
            self.impediment = impediment
            self.due = due
            self.touched = touched
        }
    }

    struct Period: Hashable {
        var person: String
        var period: String
    }

    struct Thread: Hashable {
        var source: String
        var channel: String
        var message: String
        init(_ reference: MessageReference) {
            source = reference.source
            channel = reference.channel
            message = reference.id
        }
    }

    /// By number.
    var impediments = MemoryTable<Int, Kept>()
    /// The numbers of what is open or lived with.
    var live = MemoryOrder<Int>()
    var events = MemoryLog<RecordedEvent>()
    /// The places in `events` of each impediment.
    var eventsOf = MemoryTable<Int, [Int]>()
    var lastEvent = MemoryTable<Int, Instant>()
    var links = MemoryTable<Thread, [ImpedimentID]>()
    var threads = MemoryTable<Thread, [ImpedimentID]>()
    var desks = MemoryTable<String, (desk: Desk, due: Instant?)>()
    var digests = MemoryTable<Period, RecordedDigest>()
    var texts = MemoryTable<TextKey, PersonalText>()
    var corrections = MemoryTable<TextKey, (id: Int64, correction: Correction)>()
    var evidence = MemoryLog<Evidence>()
    var seals = MemoryTable<Int64, Seal>()
    var facts = MemoryTable<String, String>()
    var start = MemoryTable<String, Instant>()
    var numbers = MemoryCounter()
    /// Events were appended to these in the open transaction.
    var appendedTo: Set<Int> = []

    var isKnown: Bool { start["start"] != nil || numbers.last > 0 }

    var unsaved: ImpedimentID? { appendedTo.first { impediments[$0] == nil }.map(ImpedimentID.init) }

    func end(_ ending: MemoryEnding) {
        appendedTo = []
        impediments.end(ending)
        live.end(ending)
        events.end(ending)
        eventsOf.end(ending)
        lastEvent.end(ending)
        links.end(ending)
        threads.end(ending)
        desks.end(ending)
        digests.end(ending)
        texts.end(ending)
        corrections.end(ending)
        evidence.end(ending)
        seals.end(ending)
        facts.end(ending)
        start.end(ending)
        numbers.end(ending)
    }
}
