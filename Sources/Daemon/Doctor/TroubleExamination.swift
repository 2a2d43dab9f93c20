internal import Impediments
internal import Ledger
internal import Letters

/// What platforms have said about cutting the bot off.
struct TroubleExamination: Sendable {
    let ledger: any Ledger
    let workspaces: [WorkspaceSettings]

    func findings() async throws -> [Finding] {
        let workspaces = workspaces
        return try await ledger.read { reading in
            var findings: [Finding] = []
            for workspace in workspaces {
                for person in workspace.directory.people.keys.sorted() {
                    guard let told = try reading.fact(MailTrouble.fact(of: person), in: workspace.name) else {
                        continue
                    }
                    findings.append(
                        Finding(
                            "mail", workspace.name, .note, "a mail to `\(person)` came back: \(told)",
                            remedy: "look at `people.\(person).mail`, and send it again with `straw outbox retry`"))
                }
                for source in workspace.sources {
                    for trouble in Trouble.allCases {
                        guard let moment = try reading.fact(trouble.fact(of: source.name), in: workspace.name) else {
                            continue
                        }
                        findings.append(
                            Finding("source", source.name, .note, "\(moment): \(trouble.words)", remedy: trouble.remedy)
                        )
                    }
                }
            }
            return findings
        }
    }
}

extension Trouble {
    fileprivate var words: String {
        switch self {
        case .uninstalled: "the app was taken out of the workspace"
        case .tokenRevoked: "its token was revoked"
        case .rateLimited: "the platform held deliveries back, since there were too many"
        }
    }

    fileprivate var remedy: String {
        switch self {
        case .uninstalled, .tokenRevoked: "if that was a mistake, install it again, and copy the new token"
        case .rateLimited: "take the bot out of channels where nobody talks about the work"
        }
    }
}
