package import Chat
package import Curl
import Foundation
package import Impediments
package import Ledger
package import Letters

/// The carrier that really goes: by the platform of the address, or by mail.
package struct Postman: Carrier {
    private let ledger: any Ledger
    private let curl: CurlReactor
    private let platforms: [String: any ChatPlatform]
    private let mail: MailOutlet?
    private let encodeMail: @Sendable (Letter, Address) throws -> EncodedMail
    private let paces = Paces()

    /// `platforms` by the name of their source. `mail` nil: none is configured, and its letters wait.
    package init(
        ledger: any Ledger, curl: CurlReactor, platforms: [String: any ChatPlatform], mail: MailOutlet?,
        encodeMail: @escaping @Sendable (Letter, Address) throws -> EncodedMail
    ) {
        self.ledger = ledger
        self.curl = curl
        self.platforms = platforms
        self.mail = mail
        self.encodeMail = encodeMail
    }

    package func carry(_ row: OutboxRow, at now: Instant) async -> Verdict {
        do {
            guard let source = row.address.source else { return try await post(row) }
            guard let platform = platforms[source] else {
                return .retry(after: nil, reason: "no source \(source) is configured")
            }
            return try await tell(row, by: platform, at: now)
        } catch let error as CurlError {
            return error.isRetryable ? .retry(after: nil, reason: "\(error)") : .dead(reason: "\(error)")
        } catch let error as EncodingFailure {
            return .dead(reason: error.reason)
        } catch {
            return .retry(after: nil, reason: "\(type(of: error))")
        }
    }
}

extension Postman {
    /// Requests that may come before the letter's own: one to find or make a room, and one to spare.
    private static let mostSteps = 3

    private func tell(_ row: OutboxRow, by platform: any ChatPlatform, at now: Instant) async throws -> Verdict {
        var address = row.address
        var verdict = try await tell(row.letter, at: address, by: platform, at: now)
        while case .elsewhere(let reason) = verdict {
            guard let next = platform.fallback(from: address) else { return .dead(reason: reason) }
            address = next
            verdict = try await tell(row.letter, at: address, by: platform, at: now)
        }
        return verdict
    }

    private func tell(
        _ letter: Letter, at address: Address, by platform: any ChatPlatform, at now: Instant
    ) async throws -> Verdict {
        var context = SendContext(now: now)
        if let replaced = letter.replaces {
            context.replacedID = try await ledger.read {
                try $0.remoteID(of: replaced, at: address, in: letter.workspace)
            }
        }
        for _ in 0..<Self.mostSteps {
            let (request, begins, isFirst): (Request, Remembered?, Bool)
            switch try platform.encode(letter, to: address, context: context) {
            case .keep: return .kept
            case .request(let only): (request, begins, isFirst) = (only, nil, false)
            case .beginning(let whole, let name, let pick):
                (request, begins, isFirst) = (whole, Remembered(name: name, pick: pick), false)
            case .first(let first, let name, let pick):
                (request, begins, isFirst) = (first, Remembered(name: name, pick: pick), true)
            }
            // Known meanwhile, from another letter or another daemon.
            if let begins, context.facts[begins.name] == nil,
                let known = try await fact(begins, of: platform, in: letter.workspace)
            {
                context.facts[begins.name] = known
                continue
            }
            await paces.wait(for: platform.pace(at: address), of: platform.source)
            let response = try await send(request)
            let verdict = platform.verdict(on: response, at: now)
            guard case .sent = verdict, let begins else { return verdict }
            guard let value = Self.value(at: begins.pick, in: response.body) else {
                return isFirst ? .retry(after: nil, reason: "the answer holds no \(begins.pick)") : verdict
            }
            try await ledger.write {
                try $0.setFact("\(platform.source)/\(begins.name)", to: value, in: letter.workspace)
            }
            guard isFirst else { return verdict }
            context.facts[begins.name] = value
        }
        return .dead(reason: "the platform asks for one thing after another")
    }

    /// What is learned from an answer, and under which name.
    private struct Remembered {
        let name: String
        let pick: String
    }

    private func fact(
        _ remembered: Remembered, of platform: any ChatPlatform, in workspace: String
    ) async throws -> String? {
        try await ledger.read { try $0.fact("\(platform.source)/\(remembered.name)", in: workspace) }
    }

    private func send(_ request: Request) async throws(CurlError) -> Response {
        let headers = request.headers.map { CurlHeader($0.name, $0.value) }
        let response = try await curl.send(
            .http(CurlRequest.HTTP(request.method, request.url, headers: headers, body: request.body)))
        return Response(
            status: response.status,
            headers: response.headers.map { RawDelivery.Header(name: $0.name, value: $0.value) },
            body: response.body)
    }

    private func post(_ row: OutboxRow) async throws -> Verdict {
        guard let mail else { return .retry(after: nil, reason: "no mail is configured") }
        let encoded: EncodedMail
        do {
            encoded = try encodeMail(row.letter, row.address)
        } catch let error as EncodingFailure {
            throw error
        } catch {
            throw EncodingFailure("the mail cannot be written: \(type(of: error))")
        }
        switch mail {
        case .server(let url, let login, let security):
            let request = CurlRequest.Mail(
                url: url, from: encoded.from, to: encoded.to, message: encoded.bytes, login: login, security: security)
            _ = try await curl.send(.mail(request))
        case .folder(let path):
            try MailFolder(path: path).write(encoded.bytes, number: row.id, key: row.letter.key)
        case .standardOutput:
            try FileHandle.standardOutput.write(contentsOf: Data(encoded.bytes))
        }
        return .sent(remoteID: encoded.messageID)
    }

    /// The text under a dotted path, such as `channel.id`, of a JSON object.
    private static func value(at path: String, in body: [UInt8]) -> String? {
        var value: Any
        do {
            value = try JSONSerialization.jsonObject(with: Data(body))
        } catch {
            return nil
        }
        for name in path.split(separator: ".") {
            guard let next = (value as? [String: Any])?[String(name)] else { return nil }
            value = next
        }
        return value as? String ?? (value as? NSNumber)?.stringValue
    }
}
