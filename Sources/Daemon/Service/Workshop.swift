internal import Correspondence
internal import Crypto
internal import Foundation
internal import Impediments
internal import Ledger

/// Makes the workspaces of the line from settings, with the keys that the ledger keeps.
struct Workshop: Sendable {
    let links: Links
    /// By workspace; each is made once and never changes, so that the same person keeps the same key.
    private var salts: [String: [UInt8]]
    /// Who asks language models; rehearsals ask none.
    private let secondReader: @Sendable (WorkspaceSettings) -> SecondReader?

    /// Takes the keys out of the ledger, and makes those that are not there yet.
    init(
        _ settings: Settings, ledger: any Ledger,
        secondReader: @escaping @Sendable (WorkspaceSettings) -> SecondReader? = { _ in nil }
    ) async throws {
        self.secondReader = secondReader
        let key: [UInt8] =
            if let configured = settings.server.linkKey {
                Array(SHA256.hash(data: Data(configured.reveal().utf8)))
            } else {
                // Of no workspace: links survive when the files are given in another order.
                try await Self.key("link_key", in: "", of: ledger)
            }
        links = Links(key: key, publicURL: settings.server.publicURL)
        salts = [:]
        try await learn(settings, from: ledger)
    }

    /// Also knows the workspaces of these settings from now on.
    mutating func learn(_ settings: Settings, from ledger: any Ledger) async throws {
        for workspace in settings.workspaces where salts[workspace.name] == nil {
            salts[workspace.name] = try await Self.key(Self.saltName, in: workspace.name, of: ledger)
        }
    }

    /// With fixed keys, for rehearsals: the same configuration and script give the same bytes.
    init(rehearsing settings: Settings) {
        secondReader = { _ in nil }
        links = Links(key: Array("rehearsal".utf8), publicURL: settings.server.publicURL)
        salts = Dictionary(
            settings.workspaces.map { ($0.name, Array($0.name.utf8)) }, uniquingKeysWith: { first, _ in first })
    }

    /// Only those that were learnt.
    func workspaces(of settings: Settings) -> [Workspace] {
        settings.workspaces.compactMap { workspace in
            guard let salt = salts[workspace.name] else { return nil }
            let links = links
            return Workspace(
                name: workspace.name, directory: workspace.directory,
                correspondent: Correspondent(directory: workspace.directory) {
                    links.url(for: $0, in: workspace.name)
                },
                addressedOnly: Set(workspace.sources.filter { $0.listen == .addressed }.map(\.name)), salt: salt,
                mailSources: Set(workspace.sources.filter { $0.kind.isMail }.map(\.name)),
                unclearSources: Set(workspace.sources.filter { $0.kind.isGeneric }.map(\.name)),
                mail: MailDoor(workspace, links: links), secondReader: secondReader(workspace),
                learns: workspace.reader.corrections == .apply)
        }
    }

    /// What makes the keys of people in a workspace; `nil` where nobody has been heard there yet.
    static func salt(of workspace: String, in ledger: any Ledger) async throws -> SymmetricKey? {
        try await ledger.read { try $0.fact(saltName, in: workspace) }.map { SymmetricKey(data: decoded($0)) }
    }

    /// What signs links, as far as it is known; nothing is made.
    static func linkKey(of settings: Settings, in ledger: any Ledger) async throws -> [UInt8]? {
        if let configured = settings.server.linkKey { return Array(SHA256.hash(data: Data(configured.reveal().utf8))) }
        return try await ledger.read { try $0.fact("link_key", in: "") }.map(decoded)
    }

    private static let saltName = "person_salt"
    private static func decoded(_ kept: String) -> [UInt8] {
        Data(base64Encoded: kept).map(Array.init) ?? Array(kept.utf8)
    }

    private static func key(_ name: String, in workspace: String, of ledger: any Ledger) async throws -> [UInt8] {
        let fresh = unsafe SymmetricKey(size: .bits256).withUnsafeBytes { unsafe Data($0) }.base64EncodedString()
        let kept = try await ledger.write(in: workspace) { transaction in
            if let kept = try transaction.fact(name, in: workspace) { return kept }
            try transaction.setFact(name, to: fresh, in: workspace)
            return fresh
        }
        return decoded(kept)
    }
}
