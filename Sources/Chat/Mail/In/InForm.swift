import Impediments

/// The shapes in which a mail is brought: whole, or taken apart by a service that turns mail into webhooks.
///
/// Names of fields differ from service to service; those of the common ones are known.
enum MailForm {
    static func mail(in delivery: RawDelivery) throws(Unreadable) -> IncomingMail {
        let type = MailField(delivery.values(of: "content-type").first ?? "")
        switch type.word {
        case "application/json": return try mail(of: try json(delivery.body))
        case "application/x-www-form-urlencoded":
            return try mail(of: fields(of: try URLEncodedForm.read(delivery.body)))
        case "multipart/form-data": return try mail(of: try multipart(delivery.body, type))
        // From the quarantine it comes back without its type.
        case "" where delivery.body.first == UInt8(ascii: "{"): return try mail(of: try json(delivery.body))
        default: return try IncomingMail(whole: delivery.body)
        }
    }

    static func isKnown(_ type: String) -> Bool {
        [
            "message/rfc822", "message/global", "application/json", "application/x-www-form-urlencoded",
            "multipart/form-data",
        ].contains(MailField(type).word)
    }

    private static func json(_ bytes: [UInt8]) throws(Unreadable) -> [String: JSON] {
        let body = try JSONReader.read(bytes)
        if let defect = body.defect() { throw Unreadable(defect) }
        return fields(of: body)
    }

    /// By their names in lower case, without `-` and `_`.
    private static func fields(of body: JSON) -> [String: JSON] {
        guard case .object(let members) = body else { return [:] }
        return Dictionary(members.map { (key($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    private static func key(_ name: String) -> String { name.lowercased().filter { $0 != "-" && $0 != "_" } }

    private static func multipart(_ body: [UInt8], _ type: MailField) throws(Unreadable) -> [String: JSON] {
        let head = "Content-Type: multipart/form-data; boundary=\"\(type["boundary"] ?? "")\"\r\n\r\n"
        var fields: [String: JSON] = [:]
        for part in try MailPart((Array(head.utf8) + body)[...]).parts() ?? [] {
            let disposition = MailField(part.headers["content-disposition"] ?? "")
            guard let name = disposition["name"], fields[key(name)] == nil else { continue }
            let isMail = whole.contains(key(name))
            // A file is an attachment, unless it is the mail itself.
            guard isMail || disposition["filename"] == nil else { continue }
            fields[key(name)] = .string(String(decoding: part.body, as: UTF8.self))
            if isMail, String(validating: part.body, as: UTF8.self) == nil {
                fields[key(name)] = .string(MailCharset.latin1(part.body))
            }
        }
        return fields
    }

    private static let whole = ["raw", "mime", "email", "bodymime", "rawemail", "message"]

    private static func mail(of fields: [String: JSON]) throws(Unreadable) -> IncomingMail {
        func text(_ names: String...) -> String? {
            names.lazy.compactMap { name -> String? in
                guard case .string(let text)? = fields[name], !text.isEmpty else { return nil }
                return text
            }.first
        }
        var mail: IncomingMail
        if let raw = whole.lazy.compactMap({ text($0) }).first {
            mail = try IncomingMail(whole: bytes(raw))
        } else {
            var headers = MailHeaders(list(fields["headers"] ?? fields["messageheaders"] ?? .null))
            // What the service says in a field of its own stands before its headers.
            let own: [(String, String?)] = [
                ("From", text("from", "sender")), ("To", text("to", "recipient")), ("Cc", text("cc")),
                ("Subject", text("subject")), ("Message-ID", text("messageid")), ("In-Reply-To", text("inreplyto")),
                ("References", text("references")), ("Date", text("date")),
            ]
            for (name, value) in own {
                guard let value, headers[name.lowercased()] == nil else { continue }
                headers.add(name, name == "Message-ID" && !value.contains("<") ? "<\(value)>" : value)
            }
            let html = text("html", "htmlbody", "bodyhtml").map {
                MailText.plain(html: String($0.prefix(ChatLimits.mailTextBytes)))
            }
            let plain = text("text", "textbody", "bodyplain", "plain").map {
                String($0.prefix(ChatLimits.mailTextBytes))
            }
            mail = IncomingMail(headers: headers, text: (plain ?? html ?? "").replacing("\r\n", with: "\n"))
        }
        try tellEnvelope(fields, &mail)
        return mail
    }

    private static func tellEnvelope(_ fields: [String: JSON], _ mail: inout IncomingMail) throws(Unreadable) {
        var envelope = fields["envelope"] ?? .null
        if case .string(let text) = envelope { envelope = try JSONReader.read(Array(text.utf8)) }
        if case .string(let from)? = envelope["from"] { mail.envelopeFrom = from }
        switch envelope["to"] {
        case .string(let to)?: mail.envelopeTo = [to]
        case .array(let all)?: mail.envelopeTo = all.compactMap { if case .string(let to) = $0 { to } else { nil } }
        default: break
        }
        for name in ["recipient", "originalrecipient"] {
            if case .string(let to)? = fields[name] { mail.envelopeTo.append(to) }
        }
    }

    /// As it is, or in base64.
    private static func bytes(_ raw: String) -> [UInt8] {
        let utf8 = Array(raw.utf8)
        let isHeader = raw.prefix(200).contains(":")
        return isHeader ? utf8 : MailTransfer.base64(utf8)
    }

    /// Headers as lines, as pairs, as objects with a name and a value, or as one object.
    private static func list(_ value: JSON) -> [MailHeaders.Line] {
        switch value {
        case .string(let text):
            guard text.first == "[" || text.first == "{" else { return MailHeaders(reading: text.utf8).lines }
            do throws(Unreadable) {
                return list(try JSONReader.read(Array(text.utf8)))
            } catch {
                return MailHeaders(reading: text.utf8).lines
            }
        case .array(let items):
            return items.compactMap { item in
                switch item {
                case .array(let pair):
                    guard pair.count == 2, case .string(let name) = pair[0], case .string(let value) = pair[1] else {
                        return nil
                    }
                    return .init(name: name.lowercased(), value: value)
                case .object:
                    guard let name = item.string("Name") ?? item.string("name"),
                        let value = item.string("Value") ?? item.string("value")
                    else { return nil }
                    return .init(name: name.lowercased(), value: value)
                default: return nil
                }
            }
        case .object(let members):
            return members.compactMap { member in
                guard case .string(let value) = member.value else { return nil }
                return .init(name: member.key.lowercased(), value: value)
            }
        default: return []
        }
    }
}
