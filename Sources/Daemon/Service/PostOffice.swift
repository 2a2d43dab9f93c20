internal import Chat
internal import Correspondence
internal import Courier
internal import Curl
internal import Impediments
internal import Ledger
internal import Letters
internal import Synchronization

/// One postman for each workspace, with its platforms and its mail; replaced as one on reload.
final class PostOffice: Carrier {
    private let postmen: Mutex<[String: Postman]>
    private let ledger: any Ledger
    private let curl: CurlReactor

    private let links: Links

    private let html: HTMLMail

    init(_ settings: Settings, ledger: any Ledger, curl: CurlReactor, links: Links) throws {
        self.ledger = ledger
        self.curl = curl
        self.links = links
        html = try HTMLMail()
        postmen = Mutex([:])
        replace(with: settings)
    }

    func replace(with settings: Settings) {
        let new = settings.workspaces.map { ($0.name, postman(of: $0, settings)) }
        postmen.withLock { $0 = Dictionary(new, uniquingKeysWith: { first, _ in first }) }
    }

    func carry(_ row: OutboxRow, at now: Instant) async -> Verdict {
        guard let postman = postmen.withLock({ $0[row.letter.workspace] }) else {
            return .retry(after: nil, reason: "workspace \(row.letter.workspace) is in no configuration file")
        }
        return await postman.carry(row, at: now)
    }

    private func postman(of workspace: WorkspaceSettings, _ settings: Settings) -> Postman {
        let platforms = workspace.sources.map { ($0.name, Source($0, workspace: workspace.name).platform) }
        let html = html
        let offering = MailOffering(workspace, links: links)
        let from = workspace.mail.from
        let encoder = Result { try MailEncoder(from: from.name.map { "\($0) <\(from.address)>" } ?? from.address) }
        return Postman(
            ledger: ledger, curl: curl,
            platforms: Dictionary(platforms, uniquingKeysWith: { first, _ in first }),
            mail: MailOutlet(workspace.mail)
        ) { letter, address in
            let message = try encoder.get().encode(
                letter, to: address, htmlBody: html.render(letter.content),
                offers: offering.offers(for: letter, to: address))
            let id = message.headers.first { $0.name == "Message-ID" }?.value ?? ""
            return EncodedMail(from: message.from, to: message.to, bytes: message.bytes, messageID: id)
        }
    }
}

extension MailOutlet {
    init?(_ settings: MailSettings) {
        switch settings.route {
        case nil: return nil
        case .folder(let path): self = .folder(path)
        case .standardOutput: self = .standardOutput
        case .smtp(let host, let port, let implicitTLS):
            let shown = host.contains(":") ? "[\(host)]" : host
            let login = settings.username.flatMap { username in
                settings.password.map {
                    CurlRequest.Login(username: username.reveal(), password: $0.reveal())
                }
            }
            self = .server(
                url: "\(implicitTLS ? "smtps" : "smtp")://\(shown):\(port)", login: login,
                security: .init(settings.tls))
        }
    }
}

extension CurlRequest.Security {
    fileprivate init(_ tls: MailSettings.TLS) {
        self =
            switch tls {
            case .auto: .automatic
            case .required: .required
            case .none: .none
            }
    }
}
