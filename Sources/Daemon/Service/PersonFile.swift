internal import Chat
internal import Crypto
internal import Impediments
package import Ledger

/// One person as the configuration and the ledger know them: what `straw person` exports and erases.
///
/// Somebody may be known in several workspaces, and by several keys: that of `people`, and those of their accounts
/// from before they were configured.
package struct PersonFile: Sendable {
    package let traces: [Traces]
    /// Whether some workspace has them in `people`.
    package let isConfigured: Bool
    private let ledger: any Ledger

    /// - Parameter id: a key of `people`, or `SOURCE:USER` of anybody.
    /// - Returns: `nil` where neither a person nor a source has this name.
    package init?(_ id: String, _ settings: Settings, ledger: any Ledger) async throws {
        self.ledger = ledger
        var (traces, isConfigured): ([Traces], Bool) = ([], false)
        for workspace in settings.workspaces {
            guard let person = Self.find(id, in: workspace) else { continue }
            isConfigured = isConfigured || person.configured != nil
            var keys = Set(person.configured.map { [PersonKey($0.id)] } ?? [])
            if let salt = try await Workshop.salt(of: workspace.name, in: ledger) {
                for account in person.accounts {
                    keys.insert(Workspace.opaqueKey(of: account.user, at: account.source, salt: salt))
                }
            }
            // Who writes mails is known there by a mailbox, and answered at it.
            let mailSources = Set(workspace.sources.filter { $0.kind.isMail }.map(\.name))
            let written = person.accounts.filter { mailSources.contains($0.source) }.map(\.user)
            traces.append(
                Traces(
                    workspace: workspace.name, keys: keys, accounts: person.accounts,
                    mailboxes: Set((person.configured?.mail.map { [$0] } ?? []) + written)))
        }
        guard !traces.isEmpty else { return nil }
        self.traces = traces
        self.isConfigured = isConfigured
    }

    private static func find(
        _ id: String, in workspace: WorkspaceSettings
    ) -> (configured: Person?, accounts: Set<Person.ChatAddress>)? {
        if let person = workspace.directory.people[id] {
            // Where mails come in they are known by their mailbox.
            let written = workspace.sources.filter(\.kind.isMail).compactMap { source in
                person.mail.map { Person.ChatAddress(source: source.name, user: $0.lowercased()) }
            }
            return (person, Set((person.chat.map { [$0] } ?? []) + written))
        }
        // The longest name that fits: a user's own id may hold colons, and so may a source's name.
        let names = workspace.sources.map(\.name).filter { id.hasPrefix($0 + ":") }
        guard let source = names.max(by: { $0.utf8.count < $1.utf8.count }) else { return nil }
        let user = String(id.dropFirst(source.count + 1))
        guard !user.isEmpty else { return nil }
        return (workspace.directory.person(source: source, user: user), [.init(source: source, user: user)])
    }

    /// JSON lines: who it is, and everything that is held.
    package func export(_ say: (String) throws -> Void) async throws {
        for traces in traces {
            try say(Self.who(traces).text)
            for held in try await ledger.held(about: traces) {
                let line: JSON = [
                    "kind": .string(held.kind.rawValue), "workspace": .string(traces.workspace), "id": .string(held.id),
                    "value": try JSONReader.read(Array(held.value.utf8)),
                ]
                try say(line.text)
            }
        }
    }

    private static func who(_ traces: Traces) -> JSON {
        let accounts = traces.accounts.map { "\($0.source):\($0.user)" }.sorted()
        return [
            "kind": "person", "workspace": .string(traces.workspace),
            "keys": .array(traces.keys.map(\.value).sorted().map(JSON.string)),
            "accounts": .array(accounts.map(JSON.string)),
            "mailboxes": .array(traces.mailboxes.sorted().map(JSON.string)),
        ]
    }

    /// Erases everything, and tells of each workspace what became of it.
    package func erase() async throws -> [(workspace: String, Erasure)] {
        var erased: [(workspace: String, Erasure)] = []
        for traces in traces { erased.append((traces.workspace, try await ledger.erase(traces))) }
        return erased
    }
}

extension Erasure {
    package func line(in workspace: String) -> String {
        "\(workspace): erased: texts \(texts), letters that waited \(lettersDropped), words of letters that left "
            + "\(lettersEmptied), names in letters to others \(namesTakenOut), deliveries \(deliveries), "
            + "private rooms \(facts)"
    }

    package func json(in workspace: String) -> String {
        let object: JSON = [
            "workspace": .string(workspace), "texts": JSON(texts), "letters_dropped": JSON(lettersDropped),
            "letters_emptied": JSON(lettersEmptied), "names": JSON(namesTakenOut),
            "deliveries": JSON(deliveries), "rooms": JSON(facts),
            "not_recalled": .array(gone.map(\.json)),
        ]
        return object.text
    }
}

extension Erasure.Gone {
    /// For a person: what lies where, to be asked for there.
    package var line: String {
        let whose = wasToThem ? "to them" : "to others, with their words"
        let place = source.map { "at \($0)" } ?? "by mail"
        let id = remoteID.map { ", known there as \($0)" } ?? ""
        return "could not be recalled: \(purpose) \(impediment ?? "-"), \(whose), \(place)\(id), "
            + "sent \(at?.rfc3339 ?? "before")"
    }

    fileprivate var json: JSON {
        [
            "letter": JSON(letter), "purpose": .string(purpose), "impediment": JSON(impediment),
            "source": JSON(source), "remote_id": JSON(remoteID), "at": JSON(at?.rfc3339), "to_them": .bool(wasToThem),
        ]
    }
}
