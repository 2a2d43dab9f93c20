import Chat

/// Where code is kept: sources that tell of releases.
extension WorkspaceReading {
    private static let wanted = "a secret of 16 characters or more"

    private func codeSecrets(_ section: SettingsSection, _ remedy: String) -> [Secret] {
        secrets(section["secret"].required(remedy), Self.wanted) {
            $0.utf8.count >= 16 && $0.utf8.allSatisfy { (0x20...0x7E).contains($0) }
        }
    }

    func github(_ section: SettingsSection) -> SourceSettings.Kind? {
        let secrets = codeSecrets(section, "write the Secret of the webhook's page")
        return secrets.isEmpty ? nil : .github(secrets: secrets)
    }

    func gitlab(_ section: SettingsSection) -> SourceSettings.Kind? {
        let secrets = codeSecrets(section, "write the Signing token (whsec_…) of the webhook's page")
        let signing = secrets.filter { $0.reveal().hasPrefix("whsec_") }
        guard signing.isEmpty || signing.count == secrets.count else {
            // A signature that may be left out proves nothing.
            section["secret"].report(
                "`\(section.path).secret` holds signing tokens and others", "name signing tokens (whsec_…) only")
            return nil
        }
        if signing.contains(where: { StandardWebhook.secret($0.reveal()) == nil }) {
            section["secret"].report(
                "`\(section.path).secret` holds a signing token that is none",
                "write whsec_ and base64 of at least 16 bytes")
            return nil
        }
        return secrets.isEmpty ? nil : .gitlab(secrets: secrets)
    }
}
