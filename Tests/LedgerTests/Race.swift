import Impediments
import Letters
import Synchronization

@testable import Ledger

/// Several claimants empty the same inbox and outbox as fast as they can.
enum Race {
    struct Done: Sendable {
        /// By conversation, the numbers of the deliveries in the order in which they were finished.
        var deliveries: [String: [Int64]] = [:]
        /// By lane, those of the letters.
        var letters: [String: [Int64]] = [:]
    }

    private final class Shared: Sendable {
        private let done = Mutex(Done())
        func withLock<Value: Sendable>(_ body: (inout Done) -> Value) -> Value { done.withLock { body(&$0) } }
    }

    private static let now = Instant(milliseconds: 1_772_442_000_000)

    static func run(on ledgers: [any Ledger], deliveries: Int, conversations: Int) async throws -> Done {
        let all = (0..<deliveries).map { number in
            let channel = "c\(number * 31 % conversations)"
            let message = Message(
                reference: .init(source: "hall", channel: channel, id: "m\(number)"), author: Author(id: "u"),
                text: "No keys.")
            let inbound = Inbound(source: "hall", eventID: "e\(number)", at: now, content: .message(message))
            return Delivery(
                workspace: "home", source: "hall", eventID: "e\(number)", receivedAt: now, body: .readable(inbound))
        }
        _ = try await ledgers[0].append(all)
        let done = Shared()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (index, ledger) in ledgers.enumerated() {
                group.addTask { try await empty(ledger, named: "racer \(index)", done) }
            }
            try await group.waitForAll()
        }
        return done.withLock { $0 }
    }

    private static func empty(_ ledger: any Ledger, named name: String, _ done: Shared) async throws {
        let me = try await ledger.write { try $0.join(named: name, alone: false, at: now) }
        while try await ledger.read({ try $0.hasDeliveries(at: now) }) {
            let rows = try await ledger.write { try $0.claimDeliveries(by: me, at: now, limit: 5) }
            for row in rows {
                // As in the line: the letter and the end of the delivery in one transaction.
                try await ledger.write(in: "home") { transaction in
                    let letter = Letter(
                        workspace: "home", key: row.inbound.eventID, to: .person(id: "lead"),
                        addresses: [.thread(source: "hall", channel: row.inbound.conversation, thread: "t")],
                        purpose: .receipt, rule: "race",
                        content: Letter.Content(subject: "Keys", paragraphs: ["Keys?"]), writtenAt: now)
                    try transaction.enqueue([letter], at: now)
                    try transaction.finish(delivery: row.id, by: me, at: now)
                    // Noted while the lock of the workspace is held; a body that is run again notes it once.
                    done.withLock { done in
                        if done.deliveries[row.inbound.conversation]?.last != row.id {
                            done.deliveries[row.inbound.conversation, default: []].append(row.id)
                        }
                    }
                }
            }
            if rows.isEmpty { try await Task.sleep(for: .milliseconds(2)) }
        }
        while try await ledger.read({ try $0.backlog().letters }) > 0 {
            let rows = try await ledger.write { try $0.claimLetters(by: me, at: now, limit: 3, inHand: []) }
            for row in rows {
                done.withLock { $0.letters[row.address.lane, default: []].append(row.id) }
                try await ledger.write(in: "home") { try $0.settle(row.id, by: me, .kept, at: now) }
            }
            if rows.isEmpty { try await Task.sleep(for: .milliseconds(2)) }
        }
    }
}
