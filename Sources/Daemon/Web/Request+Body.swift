internal import Foundation
internal import Hummingbird
internal import NIOCore
internal import ServiceLifecycle

/// Why a body was not read to its end.
enum BodyProblem: Error {
    case tooLarge(limit: Int)
    /// It stopped half-way, or comes too slowly to be worth a connection.
    case late
}

extension Request {
    /// The whole body, refused before it is read where it says itself that it is too large.
    func wholeBody(upTo limit: Int) async throws -> ByteBuffer {
        if let announced = headers[.contentLength].flatMap(Int.init), announced > limit {
            throw BodyProblem.tooLarge(limit: limit)
        }
        let body = body
        return try await withThrowingTaskGroup(of: ByteBuffer.self) { group in
            group.addTask {
                do {
                    return try await body.collect(upTo: limit)
                } catch is NIOTooManyBytesError {
                    throw BodyProblem.tooLarge(limit: limit)
                }
            }
            group.addTask {
                try await Self.patience()
                throw BodyProblem.late
            }
            defer { group.cancelAll() }
            guard let first = try await group.next() else { throw BodyProblem.late }
            return first
        }
    }

    /// Waits as long as a body may take: less once the daemon is to stop, so that nobody holds it up.
    private static func patience() async throws {
        let deadline = ContinuousClock.now + Limits.bodyWait
        var stopping: ContinuousClock.Instant?
        while ContinuousClock.now < min(deadline, stopping ?? deadline) {
            try await Task.sleep(for: Limits.bodyLooksEvery)
            if Task.isShuttingDownGracefully, stopping == nil { stopping = .now + Limits.bodyWaitAtStop }
        }
    }
}
