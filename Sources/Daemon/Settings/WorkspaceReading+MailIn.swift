package import Chat
import Yams

/// A source of kind `mail`: who may bring mails, and where people send them to.
package struct MailInSettings: Sendable, Equatable {
    /// Standard Webhooks secrets (`whsec_…`); any of them verifies.
    package var secrets: [Secret]
    /// For whoever cannot sign: a bearer token, or the password of HTTP Basic.
    package var tokens: [Secret]
    /// `straw@in.example.org`; a `+` and a token, or the name of a channel, may stand behind its first part.
    package var place: MailPlace
    /// Who may begin something by a mail of their own; `*` stands for any characters. `nil`: the mailboxes in `people`.
    package var senders: [String]?

    package init(secrets: [Secret], tokens: [Secret], place: MailPlace, senders: [String]?) {
        self.secrets = secrets
        self.tokens = tokens
        self.place = place
        self.senders = senders
    }
}

extension WorkspaceReading {
    func mail(_ section: SettingsSection) -> SourceSettings.Kind? {
        let name = section.path.split(separator: ".").last ?? ""
        let (secret, token) = (section["secret"], section["token"])
        if !secret.isPresent, !token.isPresent {
            section["secret"].report(
                "`\(section.path)` believes anybody",
                "write secret: whsec_${secret:var/\(name).key}, or token: ${secret:var/\(name).token} for what cannot sign"
            )
        }
        let secrets =
            secret.isPresent
            ? secrets(secret, "whsec_ and base64 of at least 16 bytes") { StandardWebhook.secret($0) != nil } : []
        let tokens =
            token.isPresent
            ? self.secrets(token, "16 characters or more, without spaces") { $0.utf8.count >= 16 && Self.isToken($0) }
            : []
        let place = section["address"].required("write the address that people answer to, straw@in.example.org")
            .parsed("an address without a +", "write straw@in.example.org") { text in
                MailAddress.isRight(text) ? MailPlace(text) : nil
            }
        let senders = section["senders"].list()?.compactMap { element in
            element.parsed("a pattern of mailboxes", "write \"*@example.org\"") {
                $0.contains("@") && Self.isToken($0) ? $0.lowercased() : nil
            }
        }
        guard let place, !secrets.isEmpty || !tokens.isEmpty else { return nil }
        return .mail(MailInSettings(secrets: secrets, tokens: tokens, place: place, senders: senders))
    }
}
