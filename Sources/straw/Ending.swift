internal import ArgumentParser
internal import Foundation

/// How a command ends (FACE, exit codes); the reason is told on standard error first.
enum Ending: Int32 {
    case negative = 1
    case usage = 64
    case badInput = 65
    case unavailable = 69
    case badConfiguration = 78

    /// Tells the reason, and gives what to throw.
    func because(_ reason: String) -> ExitCode {
        Terminal.complain(reason)
        return ExitCode(rawValue)
    }

    /// What is found wrong only after the words were taken apart: told as by the parser, which would then name the
    /// help of `straw` and not that of the command.
    static func wrongUsage(of command: String, _ reason: String) -> ExitCode {
        usage.because("Error: \(reason)\n  See 'straw \(command) --help' for more information.")
    }
}

extension Terminal {
    static var isInteractive: Bool { isatty(STDOUT_FILENO) == 1 }

    /// How many characters stand on a line of the terminal; `nil` where output is no terminal, or it does not say.
    static var width: Int? {
        var size = winsize()
        guard isInteractive, unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0
        else { return nil }
        return Int(size.ws_col)
    }

    /// Colour is for a person at a terminal who has not asked for none (https://no-color.org).
    private static var hasColour: Bool {
        isInteractive && ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty
    }

    /// Says a line that nobody may be there to read.
    static func announce(_ line: String) {
        do { try say(line) } catch { complain(line) }
    }

    static func dim(_ text: String) -> String { hasColour ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
    static func strong(_ text: String) -> String { hasColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
}
