/// What stands in a delivery: Slack sends four kinds of things to one URL.
enum SlackBody {
    /// The Events API, with its handshake and its warnings.
    case event(JSON)
    /// A slash command.
    case command(JSON)
    /// A click, a form, a shortcut.
    case interaction(JSON)
    /// Slack looks whether our certificate is good.
    case certificateCheck

    init(_ delivery: RawDelivery) throws(Unreadable) {
        switch Kind(of: delivery) {
        case .form: self = try Self.form(delivery.body)
        case .json: self = .event(try JSONReader.read(delivery.body))
        case nil: throw Unreadable("body: neither JSON nor a form")
        }
    }

    private static func form(_ bytes: [UInt8]) throws(Unreadable) -> SlackBody {
        let form = try URLEncodedForm.read(bytes)
        if form.string("ssl_check") == "1" { return .certificateCheck }
        guard let payload = form.string("payload") else {
            if form["command"] == nil { throw Unreadable("body: a form with neither command nor payload") }
            return .command(form)
        }
        return .interaction(try JSONReader.read(Array(payload.utf8)))
    }

    /// The id that Slack itself gave it, where it did.
    var eventID: String? {
        guard case .event(let root) = self, let id = root.string("event_id"), !id.isEmpty,
            id.utf8.count <= ChatLimits.identifierBytes, !id.utf8.contains(where: { $0 < 0x20 })
        else { return nil }
        return "event/\(id)"
    }

    /// The first part that nobody could read; it is asked for only once something was missing.
    var defect: String? {
        switch self {
        case .event(let root), .command(let root), .interaction(let root): root.defect()
        case .certificateCheck: nil
        }
    }

    enum Kind {
        case json, form

        /// `nil` for every other type, for none, and for two.
        init?(of delivery: RawDelivery) {
            let types = delivery.headers.filter {
                $0.name.utf8.count == 12 && $0.name.lowercased() == "content-type"
            }
            guard types.count == 1, let written = types.first?.value else { return nil }
            // So Slack writes them; everything else is looked at more closely.
            if written == "application/json" { self = .json; return }
            if written == "application/x-www-form-urlencoded" { self = .form; return }
            let type = written.lowercased()
            var parts = type.split(separator: ";").makeIterator()
            let media = parts.next()?.filter { $0 != " " }
            while let part = parts.next()?.filter({ $0 != " " && $0 != "\"" }) {
                if part.hasPrefix("charset="), part != "charset=utf-8", part != "charset=utf8" { return nil }
            }
            switch media {
            case "application/json": self = .json
            case "application/x-www-form-urlencoded": self = .form
            default: return nil
            }
        }
    }
}
