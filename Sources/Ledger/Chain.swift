import Crypto
import Foundation
import Impediments

/// The chain of hashes over the events of one workspace: each seal covers its event and the seal before.
///
/// Whoever changes, takes out or puts in an event breaks every seal from there on. Words of people are not in the
/// events, so that erasing them leaves the chain whole. Pure.
package struct Chain: Sendable {
    package let workspace: String
    package private(set) var last: Seal

    /// Begins at the first event, or goes on after a seal.
    package init(workspace: String, after seal: Seal? = nil) {
        self.workspace = workspace
        last = seal ?? Seal(sequence: 0, hash: Array(SHA256.hash(data: Data("straw/\(workspace)".utf8))))
    }

    /// What is wrong with a chain, and where.
    package enum Fault: Error, Sendable, Hashable, CustomStringConvertible {
        case missing(sequence: Int64)
        case changed(sequence: Int64)

        package var description: String {
            switch self {
            case .missing(let sequence): "event \(sequence) is missing"
            case .changed(let sequence): "event \(sequence), or one before it, is not as it was sealed"
            }
        }
    }

    /// The seal of the next event.
    package mutating func seal(_ event: SealedEvent) throws(Fault) -> Seal {
        guard event.sequence == last.sequence + 1 else { throw .missing(sequence: last.sequence + 1) }
        var hasher = SHA256()
        unsafe last.hash.withUnsafeBytes { unsafe hasher.update(bufferPointer: $0) }
        // The body comes last and the others are numbers, so nothing can pass for something else.
        var head = "\(event.sequence)/\(event.impediment)/\(event.at.milliseconds)/"
        head.withUTF8 { unsafe hasher.update(bufferPointer: UnsafeRawBufferPointer($0)) }
        var body = event.body
        body.withUTF8 { unsafe hasher.update(bufferPointer: UnsafeRawBufferPointer($0)) }
        last = Seal(sequence: event.sequence, hash: Array(hasher.finalize()))
        return last
    }

    /// Compares the next event with the seal that it carries; one that carries none yet is only counted in.
    package mutating func verify(_ event: SealedEvent) throws(Fault) {
        let expected = try seal(event)
        if let hash = event.hash, hash != expected.hash { throw .changed(sequence: event.sequence) }
    }
}

extension Ledger {
    /// Events sealed or verified in one transaction.
    private static var linksAtOnce: Int { 2000 }

    /// Seals what was committed since the last time. Any machine may do it: all come to the same hashes.
    ///
    /// - Returns: how many events were sealed; fewer than were waiting, where there were very many.
    package func seal(_ workspace: String) async throws -> Int {
        try await write { transaction in
            var chain = Chain(workspace: workspace, after: try transaction.lastSeal(in: workspace))
            let events = try transaction.sealedEvents(
                in: workspace, after: chain.last.sequence, limit: Self.linksAtOnce)
            try transaction.save(events.map { try chain.seal($0) }, in: workspace)
            return events.count
        }
    }

    /// Goes through the whole chain of a workspace.
    ///
    /// - Parameter progress: told now and then how many events were looked at.
    /// - Returns: how many events there are, and the last seal. Throws a `Chain.Fault`.
    package func verifyChain(
        of workspace: String, progress: @Sendable (Int64) -> Void = { _ in }
    ) async throws -> (events: Int64, unsealed: Int64) {
        var chain = Chain(workspace: workspace)
        var unsealed: Int64 = 0
        var events = try await links(of: workspace, after: 0)
        while let last = events.last {
            // The next ones are read while these are looked at.
            async let following = links(of: workspace, after: last.sequence)
            for event in events {
                // Behind the last seal there may be events that wait for theirs; between seals there may not.
                if event.hash == nil {
                    unsealed += 1
                } else if unsealed > 0 {
                    throw Chain.Fault.missing(sequence: event.sequence - 1)
                }
                try chain.verify(event)
            }
            progress(chain.last.sequence)
            events = try await following
        }
        return (chain.last.sequence, unsealed)
    }

    private func links(of workspace: String, after sequence: Int64) async throws -> [SealedEvent] {
        try await read { try $0.sealedEvents(in: workspace, after: sequence, limit: Self.linksAtOnce) }
    }
}
