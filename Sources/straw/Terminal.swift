internal import ArgumentParser
internal import Foundation

/// Standard output and standard error of a command.
enum Terminal {
    /// Writes a line. When nobody reads any more (`straw … | head`) the command ends quietly. Anything else that keeps
    /// it from being written, such as a full disk, leaves a file that only looks whole: the command has failed.
    static func say(_ line: String) throws {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data((line + "\n").utf8))
        } catch {
            // Foundation wraps what the system said.
            let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
            let code = cause?.domain == NSPOSIXErrorDomain ? cause?.code : nil
            if code == Int(EPIPE) { throw ExitCode.success }
            let reason = code.map { unsafe String(cString: strerror(Int32($0))) } ?? error.localizedDescription
            throw Ending.negative.because("standard output: cannot be written (\(reason)); what is there is cut off")
        }
    }

    /// Tells a problem; one that cannot be told is not worth ending for.
    static func complain(_ line: String) {
        do {
            try FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8))
        } catch {
            // There is nobody left to tell.
        }
    }

    /// A closed pipe is then an error of the write and not the end of the process.
    static func surviveClosedPipes() { signal(SIGPIPE, SIG_IGN) }

    /// Bad input data (FACE, exit codes).
    static let badInput = ExitCode(65)
}
