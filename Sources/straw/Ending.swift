internal import ArgumentParser
internal import Foundation

/// How a command ends (FACE, exit codes); the reason is told on standard error first.
enum Ending: Int32 {
    case negative = 1
    case badInput = 65
    case unavailable = 69
    case badConfiguration = 78

    /// Tells the reason, and gives what to throw.
    func because(_ reason: String) -> ExitCode {
        Terminal.complain(reason)
        return ExitCode(rawValue)
    }
}

extension Terminal {
    /// Colour is for a person at a terminal.
    static var isInteractive: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Says a line that nobody may be there to read.
    static func announce(_ line: String) {
        do { try say(line) } catch { complain(line) }
    }

    static func dim(_ text: String) -> String { isInteractive ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
    static func strong(_ text: String) -> String { isInteractive ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
}
