package import Curl
package import Impediments

/// What the configuration says, checked whole: a value of this type can be served.
///
/// `server`, `ledger`, `network` and `log` come from the first file; everything else belongs to its workspace,
/// and nothing crosses between workspaces (FACE, Configuration).
package struct Settings: Sendable {
    package var server: ServerSettings
    package var ledger: LedgerSettings
    package var network: NetworkSettings
    package var log: LogSettings
    /// Of all files; each names its workspace.
    package var tokens: [APIToken]
    /// In the order of the files; at least one.
    package var workspaces: [WorkspaceSettings]
    /// What can be served, and is most likely not what was meant.
    package var warnings: [SettingsProblems.Problem] = []
    /// Paths of `${secret:PATH}` at which there was no file when this was read.
    package var missingSecrets: [String] = []
}

package struct ServerSettings: Sendable, Equatable {
    package var host = "127.0.0.1"
    package var port = 8080
    /// What links in messages begin with; no slash at its end.
    package var publicURL = "http://127.0.0.1:8080"
    /// Bytes.
    package var maxBody = 1 << 20
    /// Signs links; `nil`: made at first start and kept in the ledger.
    package var linkKey: Secret?

    /// Whether it listens at every address of the machine.
    var isEverywhere: Bool { ["0.0.0.0", "::"].contains(host) }

    /// What links begin with where nothing else is said.
    var ownURL: String {
        // Nobody can follow a link to "every address".
        let reachable = isEverywhere ? (host == "::" ? "::1" : "127.0.0.1") : host
        return "http://" + (reachable.contains(":") ? "[\(reachable)]" : reachable) + ":\(port)"
    }
}

package enum LedgerSettings: Sendable, Equatable {
    case sqlite(path: String)
    /// `postgres://…`; secret, since it may hold a password.
    case postgres(address: Secret)
}

package struct NetworkSettings: Sendable, Equatable {
    /// Private addresses that the courier may reach.
    package var allow = AddressRange.loopback
    /// PEM: what the file under `network.ca` holds; empty without one.
    package var authorities: [UInt8] = []
}

package struct LogSettings: Sendable, Equatable {
    package enum Level: String, Sendable, CaseIterable { case trace, debug, info, notice, warning, error, critical }
    package enum Format: String, Sendable, CaseIterable { case text, json }
    package var level = Level.info
    package var format = Format.text
}

/// One file: a workspace with its own sources, people and products.
package struct WorkspaceSettings: Sendable {
    package var name: String
    package var file: String
    /// By name.
    package var sources: [SourceSettings]
    package var directory: Directory
    package var mail: MailSettings
    package var reader: ReaderSettings
    package var retention: RetentionSettings
}

/// A server that speaks OpenAI's chat completions protocol, and how it is asked.
package struct LanguageModelSettings: Sendable, Equatable {
    package enum Ask: String, Sendable, CaseIterable {
        /// Only where the embedded reader cannot tell two labels apart.
        case unsure
        case always
    }

    /// What the protocol's paths begin with, `https://api.openai.com/v1`; no slash at its end.
    package var url: String
    package var model: String
    package var key: Secret?
    package var ask = Ask.unsure
    /// For one message, with all tries.
    package var timeout = Duration.seconds(5)
    /// Further tries after one that failed for want of time or room.
    package var retries = 1
    package var requestsPerDay = 500
    /// `nil`: no limit but that of the requests.
    package var tokensPerDay: Int?
}

/// One chat, served at `/hooks/NAME`.
package struct SourceSettings: Sendable, Equatable {
    package enum Listen: String, Sendable, CaseIterable {
        case all
        /// Only mentions, commands, direct messages, and replies in a known thread.
        case addressed
    }

    package enum Kind: Sendable, Equatable {
        /// Standard Webhooks secrets (`whsec_…`); the first signs, any of them verifies. Without a reply URL
        /// answers are kept for `GET /hooks/NAME/replies`.
        case generic(secrets: [Secret], replyURL: String?)
        case matrix(MatrixSettings)
        case slack(SlackSettings)
        case mail(MailInSettings)

        var isGeneric: Bool { if case .generic = self { true } else { false } }
        var isMail: Bool { if case .mail = self { true } else { false } }
        /// Secrets of its webhooks, the newest first.
        case github(secrets: [Secret])
        /// Signing tokens (`whsec_…`), or secret tokens.
        case gitlab(secrets: [Secret])
    }

    package var name: String
    package var listen: Listen
    /// Bytes that a delivery may have.
    package var maxBody: Int
    package var kind: Kind
}

package struct MatrixSettings: Sendable, Equatable {
    /// Where the client API is; no slash at its end.
    package var homeserver: String
    /// We to the homeserver.
    package var asToken: Secret
    /// The homeserver to us.
    package var hsToken: Secret
    /// The bot, `@straw:example.org`.
    package var user: String
    /// User ids that may ask the bot in; `*` stands for any characters. `nil`: users of the bot's own server.
    package var inviters: [String]?
}

package struct SlackSettings: Sendable, Equatable {
    /// The newest first; any of them verifies, so that one can be replaced without a gap.
    package var signingSecrets: [Secret]
    package var botToken: Secret
    /// No slash at its end.
    package var apiURL: String
    /// The id of the workspace (T…) or organization (E…) that alone is listened to; `nil`: whichever signs.
    package var team: String?
}

package struct MailSettings: Sendable, Equatable {
    package enum Route: Sendable, Equatable {
        /// `implicitTLS`: encrypted from the first byte (`smtps://`).
        case smtp(host: String, port: Int, implicitTLS: Bool)
        /// Each letter becomes a file.
        case folder(path: String)
        case standardOutput
    }

    package enum TLS: String, Sendable, CaseIterable {
        /// STARTTLS is required unless the server is on this machine.
        case auto
        case required, none
    }

    package struct Mailbox: Sendable, Equatable {
        package var name: String?
        package var address: String
    }

    /// `nil`: no mail is sent.
    package var route: Route?
    package var from = Mailbox(name: "Straw", address: "straw@localhost")
    package var username: Secret?
    package var password: Secret?
    package var tls = TLS.auto
}

package struct ReaderSettings: Sendable, Equatable {
    package enum Corrections: String, Sendable, CaseIterable {
        /// What people corrected changes how similar messages are read from then on.
        case apply
        /// It is kept, and changes nothing yet.
        case hold
    }

    package var corrections = Corrections.apply
    /// One that is asked beside the embedded reader; `nil`: nobody is asked.
    package var languageModel: LanguageModelSettings?
}

package struct RetentionSettings: Sendable, Equatable {
    /// How long people's words are kept after the impediment is over.
    package var text = Duration.seconds(90 * 86400)
    package var figures = Duration.seconds(730 * 86400)
}

package struct APIToken: Sendable, Equatable {
    package enum Scope: String, Sendable, CaseIterable { case read, act, admin }
    package var name: String
    package var scope: Scope
    /// 64 lower-case hexadecimal digits.
    package var sha256: String
    package var workspace: String
}
