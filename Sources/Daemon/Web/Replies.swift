internal import Chat
internal import Hummingbird
internal import Ledger
internal import Letters
internal import ServiceLifecycle

/// `GET /hooks/NAME/replies?after=ID`: the answers of a generic source since one of them, at once or as soon as
/// there is one.
///
/// `ID` is the `cursor` of the last answer that the reader has, or its `data.id`: then all that came after that
/// letter was first kept comes, so that nothing is missed. Beyond FACE, `in_reply_to=ID` asks for the answers to one
/// message only, and `wait=SECONDS` for less patience.
struct Replies: Sendable {
    let ledger: any Ledger

    func respond(to request: Request, of source: Source) async throws -> Response {
        guard let generic = source.platform as? GenericPlatform else {
            return .problem(.notFound, "this source has no replies to fetch")
        }
        let query = request.uri.queryParameters
        let after = query["after"].map(String.init) ?? ""
        let wanted = query["in_reply_to"].map(String.init)
        let deadline = ContinuousClock.now + Self.patience(query["wait"].map(String.init))
        var cursor = try await ledger.read {
            try $0.replyCursor(of: source.name, in: source.workspace, after: after)
        }
        while true {
            let from = cursor
            let rows = try await ledger.read {
                try $0.replies(of: source.name, in: source.workspace, after: from, limit: Limits.repliesAtOnce)
            }
            let found = rows.filter { wanted == nil || $0.letter.inReplyTo == wanted && $0.letter.replaces == nil }
            let left = deadline - .now
            if !found.isEmpty || left <= .zero || Task.isShuttingDownGracefully {
                return .json(try found.map { try generic.envelope(for: $0.letter, to: $0.address, cursor: $0.number) })
            }
            cursor = rows.last?.number ?? cursor
            if rows.count == Limits.repliesAtOnce { continue }
            // Looked up again rather than signalled: another process may have written the answer.
            try await Task.sleep(for: min(left, Limits.repliesLookEvery))
        }
    }

    /// What is no number of seconds asks for the usual; nobody waits longer than that.
    static func patience(_ text: String?) -> Duration {
        guard let seconds = text.flatMap(Double.init), seconds.isFinite else { return Limits.repliesWait }
        return seconds < 0 ? .zero : min(.seconds(min(seconds, 3600)), Limits.repliesWait)
    }
}
