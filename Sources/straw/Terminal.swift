internal import ArgumentParser
internal import Foundation

/// Standard output and standard error of a command.
enum Terminal {
    /// Writes a line. When nobody reads any more (`straw … | head`) the command ends quietly.
    static func say(_ line: String) throws {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data((line + "\n").utf8))
        } catch {
            throw ExitCode.success
        }
    }

    /// Tells a problem; one that cannot be told is not worth ending for.
    static func complain(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }

    /// A closed pipe is then an error of the write and not the end of the process.
    static func surviveClosedPipes() { signal(SIGPIPE, SIG_IGN) }

    /// Bad input data (FACE, exit codes).
    static let badInput = ExitCode(65)
}
