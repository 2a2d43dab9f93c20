package import Letters

/// What can be done with a mail of ours besides reading it.
package struct MailOffers: Sendable, Hashable {
    /// Where an answer goes: an address of ours whose token says what it answers.
    package var replyTo: String?
    /// Where a digest is switched off with one click (RFC 8058), by POST.
    package var unsubscribeURL: String?
    /// The same by mail.
    package var unsubscribeAddress: String?
    /// The sender on the envelope: where a server says that it could not be delivered.
    package var bounces: String?

    package init(
        replyTo: String? = nil, unsubscribeURL: String? = nil, unsubscribeAddress: String? = nil, bounces: String? = nil
    ) {
        self.replyTo = replyTo
        self.unsubscribeURL = unsubscribeURL
        self.unsubscribeAddress = unsubscribeAddress
        self.bounces = bounces
    }

    /// - Throws: `EncodingFailure` where an address is none, or where the page's could end a line.
    var headers: [MailMessage.Header] {
        get throws(EncodingFailure) {
            for address in [replyTo, unsubscribeAddress, bounces] {
                if let address { try MailEncoder.check(address, name: nil) }
            }
            var headers: [MailMessage.Header] = []
            if let replyTo { headers.append(.init("Reply-To", "<\(replyTo)>")) }
            var ways: [String] = []
            if let unsubscribeURL {
                guard unsubscribeURL.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x3C && $0 != 0x3E }) else {
                    throw EncodingFailure("the address of a page holds what no header can")
                }
                ways.append("<\(unsubscribeURL)>")
            }
            if let unsubscribeAddress { ways.append("<mailto:\(unsubscribeAddress)?subject=unsubscribe>") }
            if !ways.isEmpty { headers.append(.init("List-Unsubscribe", ways.joined(separator: ",\r\n "))) }
            if unsubscribeURL != nil {
                headers.append(.init("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"))
            }
            return headers
        }
    }
}

extension Letter {
    /// The mail that it answers, where what it answers is one.
    package var answeredMail: String? { inReplyTo.flatMap { $0.isMessageID ? $0 : nil } }
}

extension String {
    /// `<something@somewhere>`: the id of a mail, and of nothing else that chats have.
    package var isMessageID: Bool {
        hasPrefix("<") && hasSuffix(">") && utf8.count <= 502 && dropFirst().dropLast().contains("@")
            && utf8.dropFirst().dropLast().allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x3C && $0 != 0x3E }
    }
}
