import Curl
import Foundation
import Impediments
import Ledger

/// What concerns the machine: server, ledger, network, log, retention and tokens.
extension WorkspaceReading {
    private static let bodySizes = 1 << 10...64 << 20
    private static let maxAuthorities = 4 << 20

    func readServer(_ field: SettingsField) {
        guard let section = field.section() else { return }
        let listen = section["listen"].parsed(
            "an address to listen at", "write 127.0.0.1:8080, [::1]:8080 or localhost:8080"
        ) {
            Self.hostAndPort($0)
        }
        if let listen {
            (server.host, server.port) = listen
            server.publicURL = server.ownURL
        }
        let publicURL = section["public_url"]
        server.publicURL = publicURL.url() ?? server.publicURL
        if first == nil, server.isEverywhere, !publicURL.isPresent {
            section["listen"].warn(
                "`server.listen` is every address of this machine, and links in letters begin with "
                    + "\(server.publicURL), which nobody reaches from elsewhere",
                "write server.public_url, the address that people see")
        }
        server.maxBody = section["max_body"].size(Self.bodySizes) ?? server.maxBody
        server.linkKey = section["link_key"].secret("a key of at least 16 characters") { $0.count >= 16 }
        section.close()
    }

    func readLedger(_ field: SettingsField) {
        // A PostgreSQL address may hold a password, so nothing of it is shown.
        guard let text = field.text() else { return }
        if let path = text.value.wholeMatch(of: #/sqlite:(.+)/#)?.1 {
            ledger = .sqlite(path: String(path))
        } else if text.value.hasPrefix("postgres:") || text.value.hasPrefix("postgresql:") {
            if PostgresLedger.isAddress(text.value) {
                ledger = .postgres(address: Secret(text.value))
            } else {
                field.report(
                    "`ledger` is no address of a PostgreSQL database", "write postgres://USER@HOST/DATABASE")
            }
        } else {
            field.report(
                "`ledger` must be sqlite:PATH or postgres://USER@HOST/DATABASE", "write sqlite:var/straw.db")
        }
    }

    func readNetwork(_ field: SettingsField) {
        guard let section = field.section() else { return }
        let ranges = section["allow"].list()?.compactMap { element in
            element.parsed(
                "a range of addresses", "write 10.0.0.0/8 or \"fd00::/8\", with no bits set below the prefix"
            ) {
                AddressRange($0)
            }
        }
        network.allow = ranges ?? network.allow
        let authority = section["ca"]
        if let bytes = authority.content(limit: Self.maxAuthorities) {
            if String(decoding: bytes, as: UTF8.self).contains("-----BEGIN CERTIFICATE-----") {
                network.authorities = bytes
            } else {
                authority.report("`network.ca`: the file holds no certificate", "name a PEM file")
            }
        }
        section.close()
    }

    func readLog(_ field: SettingsField) {
        guard let section = field.section() else { return }
        log.level = section["level"].choice() ?? log.level
        log.format = section["format"].choice() ?? log.format
        section.close()
    }

    func readRetention(_ field: SettingsField) {
        guard let section = field.section() else { return }
        retention.text = retained(section["text"]) ?? retention.text
        retention.figures = retained(section["figures"]) ?? retention.figures
        section.close()
    }

    private func retained(_ field: SettingsField) -> Duration? {
        let duration = field.duration()
        if duration != nil {
            field.warn(
                "`\(field.path)` does nothing yet: nothing is erased by age in this version",
                "erase with `straw person erase`, and do not count on it")
        }
        return duration
    }

    func readTokens(_ field: SettingsField) {
        guard let section = field.section() else { return }
        for element in section["tokens"].list() ?? [] {
            guard let entry = element.section() else { continue }
            let name = entry["name"].required("say who holds the token").words()
            let scope = entry["scope"].required("write read, act or admin").choice(APIToken.Scope.self)
            let sha256 = entry["sha256"].required("write the SHA-256 of the token")
                .secret("the SHA-256 of the token: 64 hexadecimal digits") {
                    $0.wholeMatch(of: #/[0-9a-fA-F]{64}/#) != nil
                }
            let workspace = entry["workspace"]
            let belongsTo = workspace.isPresent ? workspace.text() : .init(written: self.name, value: self.name)
            entry.close()
            if let name, let scope, let sha256, let belongsTo {
                let token = APIToken(
                    name: name, scope: scope, sha256: sha256.reveal().lowercased(), workspace: belongsTo.value)
                tokens.append((token, element.place, workspace.place, belongsTo.written))
                element.warn(
                    "`\(element.path)` opens nothing: this version serves no API", "remove it until there is one")
            }
        }
        section.close()
    }

    private static func hostAndPort(_ text: String) -> (String, Int)? {
        guard let match = text.wholeMatch(of: #/(?:\[([0-9A-Fa-f:.]+)\]|([A-Za-z0-9._-]+)):(\d{1,5})/#),
            let port = Int(match.3), port <= 65535, let host = match.1 ?? match.2
        else { return nil }
        return (String(host), port)
    }
}
