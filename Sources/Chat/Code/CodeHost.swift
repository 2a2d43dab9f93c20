package import Impediments
package import Letters

/// A place where code is kept: it tells of releases, and is never written to.
package protocol CodeHost: ChatPlatform {}

extension CodeHost {
    package func route(method: String, path: String) -> HookRoute {
        guard path.isEmpty || path == "/" else { return .unknown }
        return method == "POST" ? .delivery : .wrongMethod
    }

    /// Also for what nobody here wants: a hook that fails too often is switched off.
    package func answer(to delivery: RawDelivery, stored: [StoredItem], at now: Instant) -> HookAnswer {
        HookAnswer(status: 200, body: #"{"ok":true}"#)
    }

    package func encode(
        _ letter: Letter, to address: Address, context: SendContext
    ) throws(EncodingFailure) -> Outgoing {
        throw EncodingFailure("\(source) tells of releases, and carries no letters")
    }

    package func verdict(on response: Response, at now: Instant) -> Verdict {
        .dead(reason: HTTPOutcome.words(response.status))
    }

    package static var unsigned: HookAnswer {
        HookAnswer(status: 401, body: #"{"error":"not signed by a secret of this source"}"#)
    }
}

extension Release {
    /// What makes one publication known as the same, under whatever number it is delivered: the delivery's own number
    /// is not always covered by the signature.
    func decoded(by source: String, at moment: Instant) -> Decoded {
        .readable(
            Inbound(source: source, eventID: "release/\(channel)/\(id)", at: moment, content: .released(self)))
    }
}

extension RawDelivery {
    /// The value of a header that stands exactly once.
    func sole(_ name: String) -> String? {
        let values = values(of: name)
        return values.count == 1 ? values[0] : nil
    }

    /// `application/json`, without its parameters.
    var mediaType: String? {
        sole("content-type").map { $0.lowercased().prefix { $0 != ";" }.filter { $0 != " " } }
    }
}
