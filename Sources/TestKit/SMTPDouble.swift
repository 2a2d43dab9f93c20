import Foundation
import Synchronization

/// A small mail server without TLS, with the answers that a test asks for.
package final class SMTPDouble: Sendable {
    package struct Mail: Sendable, Hashable {
        package var from: String
        package var to: String
        package var text: String

        package init(from: String, to: String, text: String) {
            self.from = from
            self.to = to
            self.text = text
        }
    }

    /// What it says at each step; the defaults accept everything.
    package struct Manners: Sendable {
        package var capabilities: [String]
        package var login: String
        package var from: String
        package var recipient: String
        package var end: String

        package init(
            capabilities: [String] = ["SIZE 1000000"], login: String = "235 2.7.0 welcome", from: String = "250 ok",
            recipient: String = "250 ok", end: String = "250 2.0.0 ok queued as Q1"
        ) {
            self.capabilities = capabilities
            self.login = login
            self.from = from
            self.recipient = recipient
            self.end = end
        }
    }

    private struct State {
        var mails: [Mail] = []
        var commands: [String] = []
        var connections = 0
    }

    private let listener: DoubleSocket
    private let state = Mutex(State())
    private let manners: Manners

    package init(_ manners: Manners = Manners()) throws {
        self.manners = manners
        listener = try DoubleSocket.listening()
        listener.serve { [weak self] connection in self?.serve(connection) }
    }

    deinit { listener.close() }

    package var url: String { "smtp://127.0.0.1:\(listener.port)" }
    package var mails: [Mail] { state.withLock { $0.mails } }
    package var commands: [String] { state.withLock { $0.commands } }
    package var connections: Int { state.withLock { $0.connections } }
    package func close() { listener.close() }

    private func serve(_ connection: DoubleSocket) {
        state.withLock { $0.connections += 1 }
        defer { connection.close() }
        var from = ""
        var to = ""
        var isOpen = say("220 double", on: connection)
        while isOpen, let line = connection.readLine() {
            state.withLock { $0.commands.append(line) }
            switch line.prefix(4).uppercased() {
            case "EHLO":
                let lines = ["double"] + manners.capabilities
                let said = lines.enumerated().map { "250\($0.offset == lines.count - 1 ? " " : "-")\($0.element)" }
                isOpen = say(said.joined(separator: "\r\n"), on: connection)
            case "AUTH":
                // The mechanism alone, and the secret once it is asked for.
                guard say("334 ", on: connection), connection.readLine() != nil else { return }
                isOpen = say(manners.login, on: connection)
            case "MAIL":
                from = Self.mailbox(in: line)
                isOpen = say(manners.from, on: connection)
            case "RCPT":
                to = Self.mailbox(in: line)
                isOpen = say(manners.recipient, on: connection)
            case "DATA":
                guard say("354 go on", on: connection), let text = readText(from: connection) else { return }
                if manners.end.hasPrefix("250") {
                    state.withLock { $0.mails.append(Mail(from: from, to: to, text: text)) }
                }
                isOpen = say(manners.end, on: connection)
            case "NOOP": isOpen = say("250 2.0.0 ok", on: connection)
            case "QUIT":
                _ = say("221 bye", on: connection)
                return
            default: isOpen = say("502 5.5.1 no", on: connection)
            }
        }
    }

    private func readText(from connection: DoubleSocket) -> String? {
        var lines: [String] = []
        while let line = connection.readLine() {
            if line == "." { return lines.joined(separator: "\n") }
            lines.append(line.hasPrefix(".") ? String(line.dropFirst()) : line)
        }
        return nil
    }

    private func say(_ line: String, on connection: DoubleSocket) -> Bool { connection.write(line + "\r\n") }

    private static func mailbox(in line: String) -> String {
        String(line.drop { $0 != "<" }.dropFirst().prefix { $0 != ">" })
    }
}
