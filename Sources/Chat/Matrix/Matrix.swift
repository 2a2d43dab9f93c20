import Foundation
package import Impediments

/// Matrix, as an application service of one homeserver: it pushes transactions, we answer by its client API.
///
/// An authentic transaction is always answered 200: a server that hears anything else repeats it for ever and
/// holds back every later event.
package struct MatrixPlatform: ChatPlatform {
    package let source: String
    package let maxBody: Int
    /// `@straw:example.org`.
    package let userID: String
    /// Without a slash at its end.
    let homeserver: String
    let asToken: String
    private let hsToken: String
    private let inviters: [String]?

    /// - Parameter inviters: who may ask the bot into a room, as user ids in which `*` stands for any characters;
    ///   `nil`: everybody of the bot's own server.
    package init(
        source: String, homeserver: String, asToken: String, hsToken: String, userID: String,
        inviters: [String]? = nil, maxBody: Int = 8 * 1_048_576
    ) {
        self.source = source
        self.homeserver = String(homeserver.reversed().drop { $0 == "/" }.reversed())
        self.asToken = asToken
        self.hsToken = hsToken
        self.userID = userID
        self.inviters = inviters
        self.maxBody = maxBody
    }

    package func route(method: String, path: String) -> HookRoute {
        // Older servers leave the prefix out.
        let prefix = "/_matrix/app/v1"
        let short = path.hasPrefix(prefix + "/") ? path.dropFirst(prefix.utf8.count) : path[...]
        let parts = short.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        func only(_ wanted: String, _ route: HookRoute) -> HookRoute { method == wanted ? route : .wrongMethod }
        return switch (parts.first, parts.count) {
        case ("transactions", 2) where parts.last?.isEmpty == false: only("PUT", .delivery)
        case ("ping", 1): only("POST", .query(Self.done))
        case ("users", 2): only("GET", .query(isBot(encoded: parts.last ?? "") ? Self.done : Self.notFound))
        case ("rooms", 2), ("thirdparty", 2...): only("GET", .query(Self.notFound))
        default: .unknown
        }
    }

    package func refusal(of route: HookRoute) -> HookAnswer {
        Self.failure(route == .wrongMethod ? 405 : 404, "M_UNRECOGNIZED", "Unrecognized request")
    }

    package func verify(_ delivery: RawDelivery, at now: Instant) throws(Refusal) {
        let values = delivery.values(of: "authorization")
        guard let value = values.first, values.count > 1 || !value.isEmpty else {
            throw Refusal(.unsigned, answer: Self.failure(401, "M_MISSING_TOKEN", "Missing token"))
        }
        let forbidden = Self.failure(403, "M_FORBIDDEN", "Bad token")
        guard values.count == 1, value.lowercased().hasPrefix("bearer ") else {
            throw Refusal(.malformedHeader, answer: forbidden)
        }
        let token = value.utf8.dropFirst("bearer ".utf8.count)
        guard !hsToken.isEmpty, isSameSecret(token, hsToken.utf8) else {
            throw Refusal(.badSignature, answer: forbidden)
        }
    }

    package func decode(_ delivery: RawDelivery, at now: Instant) -> [Decoded] {
        do throws(Unreadable) {
            let events = try JSONField(try JSONReader.read(delivery.body)).object()["events"].items()
            let reader = MatrixReader(source: source, userID: userID, inviters: inviters, body: delivery.body, now: now)
            return events.prefix(ChatLimits.matrixEvents).compactMap { reader.decoded($0) }
        } catch {
            let id = "body/" + StableID.of(String(decoding: delivery.body, as: UTF8.self))
            return [.unreadable(eventID: id, payload: Masking.mask(payload: delivery.body), reason: error.reason)]
        }
    }

    package func answer(to delivery: RawDelivery, stored: [StoredItem], at now: Instant) -> HookAnswer { Self.done }

    private func isBot(encoded: Substring) -> Bool {
        encoded.removingPercentEncoding == userID
    }

    private static let done = HookAnswer(status: 200, body: "{}")
    private static let notFound = failure(404, "M_NOT_FOUND", "Not found")

    private static func failure(_ status: Int, _ code: String, _ words: String) -> HookAnswer {
        let body: JSON = ["errcode": .string(code), "error": .string(words)]
        return HookAnswer(status: status, body: body.text)
    }
}
