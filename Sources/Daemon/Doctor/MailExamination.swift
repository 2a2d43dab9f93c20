internal import Courier
internal import Curl
internal import Foundation
internal import Impediments

/// The doctor's look at where the mail of a workspace goes: as far as a mail would get, and none is sent.
struct MailExamination: Sendable {
    private let workspace: String
    private let settings: MailSettings
    /// People who can be reached by mail only.
    private let dependent: [String]
    private let curl: CurlReactor

    init(_ workspace: WorkspaceSettings, curl: CurlReactor) {
        self.workspace = workspace.name
        settings = workspace.mail
        dependent = workspace.directory.people.values.filter { $0.mail != nil && $0.chat == nil }.map(\.id).sorted()
        self.curl = curl
    }

    func finding() async -> Finding {
        switch MailOutlet(settings) {
        case nil: nowhere
        case .standardOutput: Finding("mail", workspace, .ok, "it is printed")
        case .folder(let path): folder(path)
        case .server(let url, let login, let security): await knock(url, login, security)
        }
    }

    private var nowhere: Finding {
        guard !dependent.isEmpty else {
            return Finding("mail", workspace, .ok, "none is sent, and nobody waits for any")
        }
        return Finding(
            "mail", workspace, .note,
            "mail.url is not set, and some have a mailbox only: \(dependent.joined(separator: ", "))",
            remedy: "set mail.url; their letters wait three days")
    }

    private func folder(_ path: String) -> Finding {
        let folder = URL(filePath: path, directoryHint: .isDirectory)
        let file = folder.appending(path: ".straw-doctor-\(UUID().uuidString)")
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data("straw".utf8).write(to: file)
            try FileManager.default.removeItem(at: file)
            return Finding("mail", workspace, .ok, "the folder \(path) can be written")
        } catch {
            return Finding(
                "mail", workspace, .wrong, "the folder \(path) cannot be written: \(Disk.reason(error))",
                remedy: "give it to the user of straw")
        }
    }

    private func knock(
        _ url: String, _ login: CurlRequest.Login?, _ security: CurlRequest.Security
    ) async -> Finding {
        do {
            _ = try await curl.send(.knock(.init(url: url, login: login, security: security)))
            let how = login == nil ? "without a login" : "and takes the login"
            return Finding("mail", workspace, .ok, "the mail server answers \(how)")
        } catch {
            return SourceExamination.failure("mail", workspace, "the mail server", error)
        }
    }
}
