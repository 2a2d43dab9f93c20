package import Impediments
package import Letters

/// One chat platform: its proof of origin, its words in, its words out. One file (or folder) each; no sockets.
///
/// The daemon calls `verify`, then `decode`, makes the items durable, then sends back `answer`. The courier
/// calls `encode`, carries the request, and asks `verdict` what the response means.
package protocol ChatPlatform: Sendable {
    /// The name under `/hooks/`.
    var source: String { get }
    /// Bytes that a delivery may have; larger ones are refused with 413 before they are read whole.
    var maxBody: Int { get }

    /// What a request below `/hooks/NAME` is, by method and path alone.
    func route(method: String, path: String) -> HookRoute
    /// What a request hears that is no delivery: `unknown` 404, `wrongMethod` 405, in the platform's own shape.
    func refusal(of route: HookRoute) -> HookAnswer
    /// Proof of origin over the raw bytes, in constant time. Nothing is parsed or logged before it holds.
    func verify(_ delivery: RawDelivery, at now: Instant) throws(Refusal)
    /// What an authentic delivery says. Never throws: what cannot be read comes back as `unreadable`.
    func decode(_ delivery: RawDelivery, at now: Instant) -> [Decoded]
    /// What the platform expects to hear once everything is durable.
    func answer(to delivery: RawDelivery, stored: [StoredItem], at now: Instant) -> HookAnswer

    /// The request that carries a letter to one of its addresses.
    func encode(_ letter: Letter, to address: Address, context: SendContext) throws(EncodingFailure) -> Outgoing
    func verdict(on response: Response, at now: Instant) -> Verdict
    /// Where a letter goes that this address would not take (`Verdict.elsewhere`); `nil`: nowhere.
    func fallback(from address: Address) -> Address?
    /// How fast letters may come to this address; `nil`: as they are written.
    func pace(at address: Address) -> Pace?
}

/// So many letters to one place of a platform at once, and then one after the other.
package struct Pace: Sendable, Hashable {
    /// Addresses with the same place share it: `C0123`, whatever the thread.
    package var place: String
    package var every: Duration
    package var burst: Int

    package init(place: String, every: Duration, burst: Int) {
        self.place = place
        self.every = every
        self.burst = burst
    }
}

extension ChatPlatform {
    package func fallback(from address: Address) -> Address? { nil }
    package func pace(at address: Address) -> Pace? { nil }

    package func refusal(of route: HookRoute) -> HookAnswer {
        route == .wrongMethod
            ? HookAnswer(status: 405, body: #"{"error":"wrong method"}"#)
            : HookAnswer(status: 404, body: #"{"error":"not found"}"#)
    }
}

/// A request as it came, before anything is believed about it.
package struct RawDelivery: Sendable {
    package var method: String
    /// The path below `/hooks/NAME`, percent-encoded as it came; empty or beginning with `/`.
    package var path: String
    /// The path with its query, from `/hooks/` on, as it came: what a signed GET signs.
    package var target: String
    package var headers: [Header]
    package var body: [UInt8]

    package struct Header: Sendable, Hashable {
        package var name: String
        package var value: String
        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    package init(method: String, path: String, target: String, headers: [Header], body: [UInt8]) {
        self.method = method
        self.path = path
        self.target = target
        self.headers = headers
        self.body = body
    }

    /// Every value of a header; names are case-insensitive. Two signatures are a reason to refuse.
    package func values(of name: String) -> [String] {
        headers.filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
    }
}

package enum HookRoute: Sendable, Hashable {
    case delivery
    /// The generic source's `GET …/replies`.
    case replies
    /// A question of the platform that carries nothing: once verified, this is the answer.
    case query(HookAnswer)
    case unknown
    case wrongMethod
}

/// Why a delivery is not accepted, and the status and body that the platform's specification asks for.
package struct Refusal: Error, Sendable, Hashable {
    package enum Reason: String, Sendable, Hashable {
        case unsigned, badSignature = "bad_signature", stale, malformedHeader = "malformed_header"
        case wrongType = "wrong_type"
    }
    package var reason: Reason
    package var answer: HookAnswer

    package init(_ reason: Reason, answer: HookAnswer) {
        self.reason = reason
        self.answer = answer
    }
}

package struct HookAnswer: Sendable, Hashable {
    package var status: Int
    package var contentType: String
    package var body: [UInt8]

    package init(status: Int, contentType: String = "application/json", body: String) {
        self.status = status
        self.contentType = contentType
        self.body = Array(body.utf8)
    }
}

package enum Decoded: Sendable, Hashable {
    case readable(Inbound)
    /// `payload` is masked already.
    case unreadable(eventID: String, payload: [UInt8], reason: String)
}

/// One item of a delivery after it was stored.
package struct StoredItem: Sendable, Hashable {
    package var deliveryID: String
    package var isDuplicate: Bool
    /// It went to the quarantine: some platforms are told so by the status.
    package var isUnreadable: Bool
    package init(deliveryID: String, isDuplicate: Bool, isUnreadable: Bool = false) {
        self.deliveryID = deliveryID
        self.isDuplicate = isDuplicate
        self.isUnreadable = isUnreadable
    }
}

/// What an encoder may need to know besides the letter.
package struct SendContext: Sendable {
    package var now: Instant
    /// What the platform called the letter that this one replaces, at the same address; `nil`: send it anew.
    package var replacedID: String?
    /// Facts remembered for this source, such as the room of a direct conversation.
    package var facts: [String: String]

    package init(now: Instant, replacedID: String? = nil, facts: [String: String] = [:]) {
        self.now = now
        self.replacedID = replacedID
        self.facts = facts
    }
}

package enum Outgoing: Sendable, Hashable {
    case request(Request)
    /// The same, and it begins something that later letters go on with: the value under `pick` in its JSON answer is
    /// remembered as the fact `name`.
    case beginning(Request, remember: String, pick: String)
    /// A request that must succeed first; the value under `pick` in its JSON answer is remembered as the fact
    /// `name`, and the letter is encoded again.
    case first(Request, remember: String, pick: String)
    /// The generic source without a reply URL: the outbox row itself is what is fetched.
    case keep
}

package struct Request: Sendable, Hashable {
    package var method: String
    package var url: String
    package var headers: [RawDelivery.Header]
    package var body: [UInt8]

    package init(method: String, url: String, headers: [RawDelivery.Header], body: [UInt8]) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
    }
}

package struct Response: Sendable, Hashable {
    package var status: Int
    package var headers: [RawDelivery.Header]
    package var body: [UInt8]

    package init(status: Int, headers: [RawDelivery.Header] = [], body: [UInt8]) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

/// What a response means for the letter.
package enum Verdict: Sendable, Hashable {
    case sent(remoteID: String?)
    /// The source fetches it.
    case kept
    /// Try again, not before `after` where the platform named a time.
    case retry(after: Duration?, reason: String)
    /// Not here: it may be carried to the address that `fallback` names, and is dead where there is none.
    case elsewhere(reason: String)
    case dead(reason: String)
}

/// A letter that this platform can never carry; it becomes a dead letter with this reason.
package struct EncodingFailure: Error, Sendable, Hashable {
    package var reason: String
    package init(_ reason: String) { self.reason = reason }
}
