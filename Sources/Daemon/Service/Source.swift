internal import Chat
internal import Synchronization

/// One source as the daemon serves it: its platform, and the workspace that it belongs to.
package struct Source: Sendable {
    let name: String
    let workspace: String
    let platform: any ChatPlatform

    init(_ settings: SourceSettings, workspace: String) {
        name = settings.name
        self.workspace = workspace
        platform =
            switch settings.kind {
            case .generic(let secrets, let replyURL):
                GenericPlatform(
                    source: settings.name, secrets: secrets.compactMap { StandardWebhook.secret($0.reveal()) },
                    replyURL: replyURL,
                    maxBody: settings.maxBody)
            case .matrix(let matrix):
                MatrixPlatform(
                    source: settings.name, homeserver: matrix.homeserver, asToken: matrix.asToken.reveal(),
                    hsToken: matrix.hsToken.reveal(), userID: matrix.user, inviters: matrix.inviters,
                    maxBody: settings.maxBody)
            case .slack(let slack):
                SlackPlatform(
                    source: settings.name, signingSecrets: slack.signingSecrets.map { $0.reveal() },
                    botToken: slack.botToken.reveal(), apiURL: slack.apiURL, team: slack.team,
                    maxBody: settings.maxBody)
            case .mail(let mail):
                MailPlatform(
                    source: settings.name, place: mail.place,
                    secrets: mail.secrets.compactMap { StandardWebhook.secret($0.reveal()) },
                    tokens: mail.tokens.map { $0.reveal() }, maxBody: settings.maxBody)
            case .github(let secrets):
                GitHubPlatform(
                    source: settings.name, secrets: secrets.map { $0.reveal() }, maxBody: settings.maxBody)
            case .gitlab(let secrets):
                GitLabPlatform(
                    source: settings.name, secrets: secrets.map { $0.reveal() }, maxBody: settings.maxBody)
            }
    }
}

/// All sources of all workspaces, by name; replaced as one on reload.
package final class Sources: Sendable {
    private let current: Mutex<[String: Source]>

    init(_ settings: Settings) { current = Mutex(Self.made(from: settings)) }

    func replace(with settings: Settings) {
        let new = Self.made(from: settings)
        current.withLock { $0 = new }
    }

    func named(_ name: String) -> Source? { current.withLock { $0[name] } }

    private static func made(from settings: Settings) -> [String: Source] {
        var sources: [String: Source] = [:]
        for workspace in settings.workspaces {
            for source in workspace.sources { sources[source.name] = Source(source, workspace: workspace.name) }
        }
        return sources
    }
}
