internal import Chat
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Impediments
internal import Ledger
internal import Letters
internal import Logging
internal import Metrics
internal import NIOCore
internal import ServiceLifecycle

/// `/hooks/NAME`: verified over the raw bytes, decoded, durable, and only then answered.
struct Hooks: Sendable {
    let sources: Sources
    let intake: GroupCommit
    let ledger: any Ledger
    let inboxRung: @Sendable () -> Void
    let now: @Sendable () -> Instant
    let logger: Logger

    func respond(to request: Request) async throws -> Response {
        let (name, path) = Self.split(request.uri.path)
        guard let source = sources.named(name) else { return .problem(.notFound, "no source of this name") }
        let platform = source.platform
        let route = platform.route(method: request.method.rawValue, path: path)
        let body: [UInt8]
        do {
            body = Array(buffer: try await request.body.collect(upTo: platform.maxBody))
        } catch is NIOTooManyBytesError {
            return .problem(.contentTooLarge, "larger than \(platform.maxBody) bytes")
        }
        let delivery = RawDelivery(
            method: request.method.rawValue, path: path, target: request.head.path ?? request.uri.path,
            headers: request.headers.map { .init(name: $0.name.rawName, value: $0.value) }, body: body)
        switch route {
        case .unknown, .wrongMethod:
            return Response(platform.refusal(of: route))
        case .replies:
            return try await verified(delivery, source) { try await replies(source, request) }
        case .query(let answer):
            return try await verified(delivery, source) { Response(answer) }
        case .delivery:
            return try await verified(delivery, source) { await receive(delivery, source) }
        }
    }

    /// Nothing is believed, parsed or logged of a request before its proof of origin holds.
    private func verified(
        _ delivery: RawDelivery, _ source: Source, then: () async throws -> Response
    ) async throws -> Response {
        do {
            try source.platform.verify(delivery, at: now())
        } catch {
            let reason = error.reason.rawValue
            Counter(label: "straw_deliveries_refused_total", dimensions: [("reason", reason)]).increment()
            logger.info("hook.refused", metadata: ["source": "\(source.name)", "reason": "\(reason)"])
            return Response(error.answer)
        }
        return try await then()
    }

    private func receive(_ delivery: RawDelivery, _ source: Source) async -> Response {
        let moment = now()
        let items = source.platform.decode(delivery, at: moment).map { decoded in
            Delivery(decoded, workspace: source.workspace, source: source.name, at: moment)
        }
        do {
            let stored = items.isEmpty ? [] : try await intake.append(items)
            if stored.contains(where: \.isNew) { inboxRung() }
            Counter(label: "straw_deliveries_total").increment(by: Int64(items.count))
            let answered = zip(stored, items).map { StoredItem($0, isUnreadable: $1.isUnreadable) }
            return Response(source.platform.answer(to: delivery, stored: answered))
        } catch {
            // Nothing was stored, so nothing is acknowledged: the platform sends it again.
            logger.error("hook.notStored", metadata: ["source": "\(source.name)", "error": "\(error)"])
            return .overloaded
        }
    }

    /// `GET …/replies?after=ID`: the answers since, at once or as soon as there is one.
    private func replies(_ source: Source, _ request: Request) async throws -> Response {
        guard let generic = source.platform as? GenericPlatform else {
            return .problem(.notFound, "this source has no replies to fetch")
        }
        let query = request.uri.queryParameters
        let after = query["after"].map(String.init) ?? ""
        let wanted = query["in_reply_to"].map(String.init)
        let wait = query["wait"].flatMap { Double($0) }.map { Duration.seconds(max(0, $0)) } ?? Limits.repliesWait
        var cursor = try await ledger.read {
            try $0.replyCursor(of: source.name, in: source.workspace, after: after)
        }
        let deadline = ContinuousClock.now + min(wait, Limits.repliesWait)
        while true {
            let from = cursor
            let rows = try await ledger.read {
                try $0.replies(of: source.name, in: source.workspace, after: from, limit: Limits.repliesAtOnce)
            }
            let found = rows.filter { wanted == nil || $0.letter.inReplyTo == wanted && $0.letter.replaces == nil }
            let left = deadline - .now
            if !found.isEmpty || left <= .zero || Task.isShuttingDownGracefully {
                return .json(try found.map { try generic.envelope(for: $0.letter, to: $0.address) })
            }
            cursor = rows.last?.id ?? cursor
            if rows.count == Limits.repliesAtOnce { continue }
            // Looked up again rather than signalled: another process may have written the answer.
            try await Task.sleep(for: min(left, Limits.repliesLookEvery))
        }
    }

    /// `/hooks/NAME/rest` → `NAME`, `/rest`.
    private static func split(_ path: String) -> (name: String, rest: String) {
        let parts = path.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true)
        guard parts.count >= 2 else { return ("", "") }
        let name = parts[1].removingPercentEncoding ?? String(parts[1])
        return (name, parts.count == 3 ? "/" + parts[2] : "")
    }
}

extension Delivery {
    fileprivate init(_ decoded: Decoded, workspace: String, source: String, at moment: Instant) {
        switch decoded {
        case .readable(let inbound):
            self.init(
                workspace: workspace, source: source, eventID: inbound.eventID, receivedAt: moment,
                body: .readable(inbound))
        case .unreadable(let eventID, let payload, let reason):
            self.init(
                workspace: workspace, source: source, eventID: eventID, receivedAt: moment,
                body: .unreadable(payload: payload, reason: reason))
        }
    }
}

extension Delivery {
    fileprivate var isUnreadable: Bool { if case .unreadable = body { true } else { false } }
}

extension Appended {
    var isNew: Bool { if case .new = self { true } else { false } }
    var id: Int64 {
        switch self {
        case .new(let id), .duplicate(let id): id
        }
    }
}

extension StoredItem {
    fileprivate init(_ appended: Appended, isUnreadable: Bool) {
        self.init(deliveryID: String(appended.id), isDuplicate: !appended.isNew, isUnreadable: isUnreadable)
    }
}
