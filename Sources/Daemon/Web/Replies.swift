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
        let wanted = query["in_reply_to"].map(String.init)
        guard let patience = Self.patience(query["wait"].map(String.init)) else {
            return .problem(.badRequest, "wait is no number of seconds; write one from 0 to 20, or leave it out")
        }
        let deadline = ContinuousClock.now + patience
        let after = query["after"].map(String.init) ?? ""
        guard var cursor = try await start(after: after, of: source) else {
            return .problem(
                .badRequest, "after is no cursor and no data.id of an answer; leave it out to begin with the first")
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

    /// `nil` for what is neither a number nor a letter of ours: from the beginning everything would come once more.
    private func start(after name: String, of source: Source) async throws -> Int64? {
        try await ledger.read { reading in
            let isKnown = name.isEmpty || Int64(name).map { $0 >= 0 } ?? false
            guard try isKnown || reading.letter(name, in: source.workspace) != nil else { return nil }
            return try reading.replyCursor(of: source.name, in: source.workspace, after: name)
        }
    }

    /// Nobody waits longer than the usual. `nil` for what is no number of seconds.
    private static func patience(_ text: String?) -> Duration? {
        guard let text else { return Limits.repliesWait }
        guard let seconds = Double(text), seconds.isFinite, seconds >= 0 else { return nil }
        return min(.seconds(min(seconds, 3600)), Limits.repliesWait)
    }
}
