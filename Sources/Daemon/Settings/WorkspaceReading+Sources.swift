import Chat
import Yams

/// Where messages come from.
extension WorkspaceReading {
    private static let bodySizes = 1 << 10...64 << 20
    private static let kinds = ["generic", "mail", "matrix", "slack", "github", "gitlab"]
    /// Kinds that send more at once than the server's own limit lets in.
    private static let largerBodies = ["matrix": 8 << 20, "mail": 10 << 20, "github": 25 << 20, "gitlab": 25 << 20]
    private static let kindsInWords = kinds.dropLast().joined(separator: ", ") + " or " + kinds[kinds.count - 1]
    /// The kinds that FACE names and that this version cannot serve yet.
    private static let laterKinds = [
        "mattermost", "discord", "teams", "google_chat", "zulip", "rocketchat", "telegram", "webex", "jira",
    ]

    func readSources(_ field: SettingsField) {
        guard let section = field.section() else { return }
        for (name, field) in section.fields {
            sourcePlaces[name] = field.keyPlace
            guard name.wholeMatch(of: #/[A-Za-z0-9][A-Za-z0-9_-]{0,63}/#) != nil else {
                reader.report(
                    "`\(name)` cannot be the name of a source", "write letters, digits, - and _", at: field.keyPlace)
                continue
            }
            guard field.isPresent else {
                field.report("`\(field.path)` has no kind", "write kind: \(Self.kindsInWords)")
                continue
            }
            if let entry = field.section(), let source = source(name, entry) { sources.append(source) }
        }
        sources.sort { $0.name < $1.name }
    }

    private func source(_ name: String, _ section: SettingsSection) -> SourceSettings? {
        let field = section["kind"].required("write kind: \(Self.kindsInWords)")
        guard let text = field.text() else { return nil }
        let kind = text.value
        let listen = section["listen"].choice(SourceSettings.Listen.self) ?? .all
        let maxBody = section["max_body"].size(Self.bodySizes)
        let known: SourceSettings.Kind?
        switch kind {
        case "generic": known = generic(section)
        case "matrix": known = matrix(section)
        case "slack": known = slack(section)
        case "mail": known = mail(section)
        case "github": known = github(section)
        case "gitlab": known = gitlab(section)
        case _ where Self.laterKinds.contains(kind):
            field.report("kind \(kind) is not supported by this version", "use \(Self.kindsInWords)")
            // What its other keys mean is not known here.
            return nil
        default:
            let guess =
                NearestWord.of(text.written, among: Self.kinds).map { "did you mean `\($0)`? " }
                ?? ""
            field.report("`\(field.path)` cannot be `\(text.written)`", "\(guess)use \(Self.kindsInWords)")
            return nil
        }
        section.close()
        let ofServer = (first ?? self).server.maxBody
        let standard = max(ofServer, Self.largerBodies[kind] ?? 0)
        return known.map { SourceSettings(name: name, listen: listen, maxBody: maxBody ?? standard, kind: $0) }
    }

    private func generic(_ section: SettingsSection) -> SourceSettings.Kind? {
        let field = section["secret"].required(
            "write whsec_${secret:var/\(section.path.split(separator: ".").last ?? "").key}")
        let secrets = secrets(field, "whsec_ and base64 of at least 16 bytes") { StandardWebhook.secret($0) != nil }
        let replyURL = section["reply_url"].url()
        return secrets.isEmpty ? nil : .generic(secrets: secrets, replyURL: replyURL)
    }

    /// One secret, or a list of them while one is replaced.
    func secrets(_ field: SettingsField, _ wanted: String, where isRight: (String) -> Bool) -> [Secret] {
        let fields = field.node?.sequence == nil ? [field] : field.list() ?? []
        if field.isPresent, fields.isEmpty { field.report("`\(field.path)` has no secret", "name at least one") }
        return fields.compactMap { $0.secret(wanted, where: isRight) }
    }

    private func slack(_ section: SettingsSection) -> SourceSettings.Kind? {
        let field = section["signing_secret"].required("write the Signing Secret of the app's Basic Information page")
        let secrets = secrets(field, "the app's Signing Secret, 16 characters or more") {
            $0.utf8.count >= 16 && Self.isToken($0)
        }
        let token = section["bot_token"].required("write the Bot User OAuth Token, xoxb-…")
            .secret("the Bot User OAuth Token, xoxb-…", where: { $0.hasPrefix("xoxb-") && Self.isToken($0) })
        let apiURL = section["api_url"].url()
        let team = section["team"].parsed("the id of a workspace", "write T0123ABCD") { Self.isToken($0) ? $0 : nil }
        guard !secrets.isEmpty, let token else { return nil }
        return .slack(
            SlackSettings(
                signingSecrets: secrets, botToken: token, apiURL: apiURL ?? "https://slack.com/api", team: team))
    }

    static func isToken(_ text: String) -> Bool { text.wholeMatch(of: #/[!-~]+/#) != nil }

    private func matrix(_ section: SettingsSection) -> SourceSettings.Kind? {
        let homeserver = section["homeserver"].required("write where its client API is, http://HOST:PORT").url()
        let asToken = section["as_token"].required("write the as_token of the registration")
            .secret("a token without spaces", where: Self.isToken)
        let hsToken = section["hs_token"].required("write the hs_token of the registration")
            .secret("a token without spaces", where: Self.isToken)
        let user = section["user"].required("write the bot's user id, @straw:example.org")
            .parsed("a user id", "write @straw:example.org") { Self.isMatrixUser($0) ? $0 : nil }
        let inviters = section["inviters"].list()?.compactMap { element in
            element.parsed("a pattern of user ids", "write \"@*:example.org\"") { Self.isMatrixUser($0) ? $0 : nil }
        }
        guard let homeserver, let asToken, let hsToken, let user else { return nil }
        return .matrix(
            MatrixSettings(homeserver: homeserver, asToken: asToken, hsToken: hsToken, user: user, inviters: inviters))
    }

    private static func isMatrixUser(_ text: String) -> Bool { text.wholeMatch(of: #/@[!-9;-~]+:[!-~]+/#) != nil }
}
