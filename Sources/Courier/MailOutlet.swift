package import Curl
import Foundation

/// Where mail leaves the house (`mail.url`).
package enum MailOutlet: Sendable {
    /// `smtp://…` or `smtps://…`.
    case server(url: String, login: CurlRequest.Login?, security: CurlRequest.Security)
    /// `file:FOLDER`: each mail becomes a file, so that a newcomer sees what a funder would get.
    case folder(String)
    /// `stdout:`
    case standardOutput
}

/// A mail ready to leave: its envelope and its RFC 5322 bytes.
package struct EncodedMail: Sendable, Hashable {
    package var from: String
    package var to: String
    package var bytes: [UInt8]
    /// Stable over retries, so that a mail sent twice is one to its reader.
    package var messageID: String

    package init(from: String, to: String, bytes: [UInt8], messageID: String) {
        self.from = from
        self.to = to
        self.bytes = bytes
        self.messageID = messageID
    }
}

/// A folder of mails, `NNN-KEY.eml`, numbered as they stand in the outbox.
struct MailFolder {
    let path: String

    /// Written whole or not at all, and under the same name each time.
    func write(_ bytes: [UInt8], number: Int64, key: String) throws {
        let folder = URL(filePath: path, directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: folder.appending(path: Self.name(number: number, key: key)), options: .atomic)
    }

    static func name(number: Int64, key: String) -> String {
        let digits = String(number)
        let safe = key.map { $0.isASCII && ($0.isLetter || $0.isNumber || "._".contains($0)) ? $0 : "-" }
        return String(repeating: "0", count: max(0, 3 - digits.count)) + digits + "-" + String(safe.prefix(100))
            + ".eml"
    }
}
