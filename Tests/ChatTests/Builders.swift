import Chat
import Foundation
import Impediments
import Letters

/// 2023-11-14T22:13:20Z, the moment of the published vectors.
let vectorMoment = Instant(milliseconds: 1_700_000_000_000)

func header(_ name: String, _ value: String) -> RawDelivery.Header { .init(name: name, value: value) }

/// A letter as the rest of the house would write it.
func letter(
    key: String = "IMP-1/receipt", paragraphs: [Prose] = ["IMP-1: no test environment."], to addresses: [Address] = [],
    actions: [Letter.Action] = [], inReplyTo: String? = "m1", replaces: String? = nil, mailThread: String? = nil,
    subject: String = "IMP-1: a decision is wanted", about: Letter.Card? = nil
) -> Letter {
    Letter(
        workspace: "default", key: key, to: .channel(source: "chat", channel: "general"), addresses: addresses,
        purpose: .receipt, impediment: "IMP-1", rule: "L0: on raise",
        content: .init(subject: subject, paragraphs: paragraphs, actions: actions), inReplyTo: inReplyTo,
        replaces: replaces, mailThread: mailThread, about: about, writtenAt: vectorMoment)
}

extension Decoded {
    var inbound: Inbound? {
        guard case .readable(let inbound) = self else { return nil }
        return inbound
    }
    var reason: String? {
        guard case .unreadable(_, _, let reason) = self else { return nil }
        return reason
    }
    var payload: String? {
        guard case .unreadable(_, let payload, _) = self else { return nil }
        return String(decoding: payload, as: UTF8.self)
    }
    var eventID: String {
        switch self {
        case .readable(let inbound): inbound.eventID
        case .unreadable(let eventID, _, _): eventID
        }
    }
    var message: Message? {
        guard case .message(let message)? = inbound?.content else { return nil }
        return message
    }
}

extension Outgoing {
    var request: Request? {
        switch self {
        case .request(let request), .first(let request, _, _), .beginning(let request, _, _): request
        case .keep: nil
        }
    }
}

extension Request {
    /// The body as an object; empty where it is none.
    var json: JSON {
        do { return try JSONReader.read(body) } catch { return .broken(error.reason) }
    }
    func value(of name: String) -> String? { headers.first { $0.name.lowercased() == name }?.value }
}

extension JSON {
    /// `data.impediment.id`, step by step.
    func at(_ path: String) -> JSON? {
        path.split(separator: "/").reduce(Optional(self)) { value, key in value?[String(key)] }
    }
}

/// As the ledger stores it and reads it back.
func decodedAgain(_ inbound: Inbound) throws -> Inbound {
    try JSONDecoder().decode(Inbound.self, from: JSONEncoder().encode(inbound))
}
