internal import Chat
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Impediments
internal import Ledger
internal import Letters
internal import Logging
internal import NIOCore

/// `/hooks/NAME`: verified over the raw bytes, decoded, durable, and only then answered.
struct Hooks: Sendable {
    let sources: Sources
    let intake: GroupCommit
    let replies: Replies
    let inboxRung: @Sendable () -> Void
    let now: @Sendable () -> Instant
    let logger: Logger

    func respond(to request: Request) async throws -> Response {
        let (name, path) = Self.split(request.uri.path)
        guard let source = sources.named(name) else { return .problem(.notFound, "no source of this name") }
        let platform = source.platform
        let method = request.method.rawValue
        let route = platform.route(method: method, path: path)
        if route == .unknown || route == .wrongMethod { return refusal(of: route, by: platform, path: path) }

        let began = ContinuousClock.now
        let delivery = RawDelivery(
            method: method, path: path, target: request.head.path ?? request.uri.path,
            headers: request.headers.map { .init(name: $0.name.rawName, value: $0.value) },
            body: Array(buffer: try await request.wholeBody(upTo: platform.maxBody)))
        let isKnown = verify(delivery, source)
        if case .failure(let refusal) = isKnown { return Response(refusal.answer) }
        switch route {
        case .replies: return try await replies.respond(to: request, of: source)
        case .query(let answer): return Response(answer)
        case .delivery, .unknown, .wrongMethod:
            let response = await receive(delivery, source)
            Figures.acknowledged(source.name, after: .now - began)
            return response
        }
    }

    private func refusal(of route: HookRoute, by platform: any ChatPlatform, path: String) -> Response {
        var response = Response(platform.refusal(of: route))
        if route == .wrongMethod {
            let taken = HTTPRequest.Method.all.map(\.rawValue).filter {
                platform.route(method: $0, path: path) != .wrongMethod
            }
            response.headers[.allow] = taken.joined(separator: ", ")
        }
        return response
    }

    /// Nothing is believed, parsed or logged of a request before its proof of origin holds.
    private func verify(_ delivery: RawDelivery, _ source: Source) -> Result<Void, Refusal> {
        Result { () throws(Refusal) in try source.platform.verify(delivery, at: now()) }.mapError { refusal in
            let reason = refusal.reason.rawValue
            Figures.refused(source.name, reason)
            logger.info("hook.refused", metadata: ["source": "\(source.name)", "reason": "\(reason)"])
            return refusal
        }
    }

    private func receive(_ delivery: RawDelivery, _ source: Source) async -> Response {
        let moment = now()
        let items = source.platform.decode(delivery, at: moment).map { decoded in
            Delivery(decoded, workspace: source.workspace, source: source.name, at: moment)
        }
        do {
            let stored = items.isEmpty ? [] : try await intake.append(items)
            // Also for one that is known: of its first answer nothing may have been heard, here or there.
            if !stored.isEmpty { inboxRung() }
            let answered = zip(stored, items).map { StoredItem($0, isUnreadable: $1.isUnreadable) }
            for item in answered { Figures.delivered(source.name, item) }
            return Response(source.platform.answer(to: delivery, stored: answered, at: moment))
        } catch {
            // Nothing was stored, so nothing is acknowledged: the platform sends it again.
            Figures.notStored(source.name)
            logger.error("hook.notStored", metadata: ["source": "\(source.name)", "error": "\(error)"])
            return .overloaded
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
