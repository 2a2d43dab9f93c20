package import Correspondence
internal import Crypto
internal import Foundation
internal import Impediments

/// Signed links to the funder's pages: bound to a person, a purpose and an expiry (FACE, `GET /f/TOKEN`).
///
/// The token carries what it is for and a code over it; nothing is stored, so a link survives restarts and works
/// on every node that has the key.
package struct Links: Sendable {
    private let key: SymmetricKey
    private let base: String

    package init(key: [UInt8], publicURL: String) {
        self.key = SymmetricKey(data: key)
        base = publicURL.hasSuffix("/") ? String(publicURL.dropLast()) : publicURL
    }

    /// What a token stands for.
    struct Ticket: Codable, Hashable {
        enum Page: String, Codable { case answer, ask, digest, cadence, product }
        var workspace: String
        var person: String
        var page: Page
        var impediment: ImpedimentID?
        var answer: Answer?
        var period: String?
        var product: String?
        /// Seconds since 1970.
        var expires: Int64

        enum CodingKeys: String, CodingKey {
            case workspace = "w"
            case person = "p"
            case page = "g"
            case impediment = "i"
            case answer = "a"
            case period = "d"
            case product = "o"
            case expires = "e"
        }
    }

    package func url(for request: LinkRequest, in workspace: String) -> String? {
        var ticket = Ticket(
            workspace: workspace, person: request.person, page: .ask,
            expires: (request.at + Limits.linkLife).seconds)
        switch request.page {
        case .answer(let id, let answer):
            ticket.page = .answer
            ticket.impediment = id
            ticket.answer = answer
        case .ask(let id): ticket.impediment = id
        case .digest(let period):
            ticket.page = .digest
            ticket.period = period
        case .cadence: ticket.page = .cadence
        case .product(let product):
            ticket.page = .product
            ticket.product = product
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        do {
            let payload = try encoder.encode(ticket).base64URL
            return "\(base)/f/\(payload).\(code(over: payload))"
        } catch {
            return nil  // Strings and numbers always encode; a letter without a link is still a letter.
        }
    }

    enum Verdict: Equatable {
        case valid(Ticket)
        case expired
        case invalid
    }

    func verdict(on token: String, at now: Instant) -> Verdict {
        let parts = token.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let given = Data(base64URL: String(parts[1])),
            HMAC<SHA256>.isValidAuthenticationCode(given, authenticating: Data("link/\(parts[0])".utf8), using: key),
            let payload = Data(base64URL: String(parts[0]))
        else { return .invalid }
        do {
            let ticket = try JSONDecoder().decode(Ticket.self, from: payload)
            return ticket.expires < now.seconds ? .expired : .valid(ticket)
        } catch {
            return .invalid
        }
    }

    /// The tokens of answers by mail, made with the same key and for nothing else.
    func mailTokens(of workspace: String) -> MailTokens {
        let derived = HMAC<SHA256>.authenticationCode(for: Data("mail tokens".utf8), using: key)
        return MailTokens(key: Array(derived), workspace: workspace)
    }

    /// What a form must bring back, so that no other site can post in the reader's name.
    func formCode(for token: String) -> String {
        Data(HMAC<SHA256>.authenticationCode(for: Data("form/\(token)".utf8), using: key)).base64URL
    }

    func isValid(formCode: String, for token: String) -> Bool {
        guard let given = Data(base64URL: formCode) else { return false }
        return HMAC<SHA256>.isValidAuthenticationCode(given, authenticating: Data("form/\(token)".utf8), using: key)
    }

    private func code(over payload: String) -> String {
        Data(HMAC<SHA256>.authenticationCode(for: Data("link/\(payload)".utf8), using: key)).base64URL
    }
}

extension Data {
    /// Base64 in the alphabet that stands in a path, without padding (RFC 4648, section 5).
    var base64URL: String {
        base64EncodedString().replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
            .replacingOccurrences(of: "=", with: "")
    }

    init?(base64URL text: String) {
        let standard = text.replacingOccurrences(of: "-", with: "+").replacingOccurrences(of: "_", with: "/")
        self.init(base64Encoded: standard + String(repeating: "=", count: (4 - standard.count % 4) % 4))
    }
}
