import Foundation
import Impediments

/// How letters leave by mail.
extension WorkspaceReading {
    func readMail(_ field: SettingsField) {
        guard let section = field.section() else { return }
        let route = section["url"]
        mailRouteField = route
        readRoute(route)
        mail.from =
            section["from"].parsed("a sender", "write Straw <straw@example.org>") { MailAddress.mailbox($0) }
            ?? mail.from
        mail.tls = section["tls"].choice() ?? mail.tls
        let username = section["username"]
        let password = section["password"]
        mail.username = username.secret("a user name", where: Self.isOneLine)
        mail.password = password.secret("a password", where: Self.isOneLine)
        if username.isPresent != password.isPresent {
            let present = username.isPresent ? username : password
            present.report("`mail.username` and `mail.password` belong together", "write both, or neither")
        }
        section.close()
    }

    /// The address of a mail server may hold a password, so it is never shown.
    private func readRoute(_ field: SettingsField) {
        guard let text = field.text()?.value else { return }
        if text == "stdout:" {
            mail.route = .standardOutput
        } else if let path = text.wholeMatch(of: #/file:(.+)/#)?.1 {
            mail.route = .folder(path: String(path))
        } else if let parts = URLComponents(string: text), let scheme = parts.scheme,
            ["smtp", "smtps"].contains(scheme),
            let host = parts.host, !host.isEmpty, ["", "/"].contains(parts.path), parts.query == nil,
            parts.port.map({ (1...65535).contains($0) }) ?? true
        {
            guard parts.user == nil, parts.password == nil else {
                return field.report("`mail.url` holds a user name", "write mail.username and mail.password instead")
            }
            let implicit = scheme == "smtps"
            mail.route = .smtp(
                host: host.trimmingCharacters(in: CharacterSet(charactersIn: "[]")),
                port: parts.port ?? (implicit ? 465 : 587), implicitTLS: implicit)
        } else {
            field.report(
                "`mail.url` is not an address for mail",
                "write smtp://HOST:PORT, smtps://HOST:PORT, file:FOLDER or stdout:")
        }
    }

    /// Whoever has a mailbox only hears nothing without `mail.url`, and cannot answer where nobody reads the answer.
    func warnOfMailThatEndsNowhere() {
        let reachedByMail = people.values.filter { $0.mail != nil && $0.chat == nil }.map(\.id).sorted()
        // A way that is written and wrong has been told.
        guard mail.route != nil || mailRouteField?.isPresent != true else { return }
        guard let route = mail.route else {
            for id in reachedByMail {
                reader.warn(
                    "`people.\(id)` is reached by mail only, and `mail.url` is not set: every letter to \(id) waits "
                        + "for three days and dies",
                    "set mail.url, or give people.\(id) a chat", at: personPlaces[id] ?? Place())
            }
            return
        }
        // Of the others the mails end on this machine.
        guard case .smtp = route, !sources.contains(where: \.kind.isMail) else { return }
        let asked = Set(products.values.compactMap(\.funder))
        for id in reachedByMail where asked.contains(id) {
            mailRouteField?.warn(
                "`mail.url` sends to \(id), a funder who is reached by mail only, and no source of kind `mail` reads "
                    + "what \(id) answers",
                "add one, see docs/connect/mail.md, or give people.\(id) a chat")
        }
    }

    private static func isOneLine(_ text: String) -> Bool {
        !text.isEmpty && text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    }
}
