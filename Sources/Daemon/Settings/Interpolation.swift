import Foundation

/// Puts values in the place of `${env:NAME}`, `${env:NAME:-default}`, `${file:PATH}` and `${secret:PATH}`.
struct Interpolation {
    struct Fault: Error, Equatable {
        var what: String
        var remedy: String
    }

    let environment: SettingsEnvironment
    /// Hears of the file of each secret, before it may be made.
    var noting: (String) -> Void = { _ in }
    private static let maxFile = 1 << 20

    func resolve(_ text: String) throws(Fault) -> String {
        var resolved = ""
        var rest = Substring(text)
        while let start = rest.firstRange(of: "${") {
            resolved += rest[..<start.lowerBound]
            guard let end = rest[start.upperBound...].firstIndex(of: "}") else {
                throw Fault(what: "`${` has no closing `}`", remedy: "write ${env:NAME}")
            }
            resolved += try value(of: rest[start.upperBound..<end])
            rest = rest[rest.index(after: end)...]
        }
        return resolved + rest
    }

    private func value(of form: Substring) throws(Fault) -> String {
        let parts = form.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, !parts[1].isEmpty else { throw Self.unknown }
        return switch parts[0] {
        case "env": try variable(parts[1])
        case "file": try file(parts[1])
        case "secret": try secret(parts[1])
        default: throw Self.unknown
        }
    }

    /// As in a shell, the default stands also for a variable that is set but empty.
    private func variable(_ text: String) throws(Fault) -> String {
        guard let match = text.wholeMatch(of: #/([A-Za-z_][A-Za-z0-9_]*)(:-(.*))?/#.dotMatchesNewlines()) else {
            throw Fault(what: "this `${env:…}` names no variable", remedy: "write ${env:NAME} or ${env:NAME:-default}")
        }
        let name = String(match.1)
        let value = environment.variable(name)
        if let fallback = match.3 { return value.flatMap { $0.isEmpty ? nil : $0 } ?? String(fallback) }
        guard let value else {
            throw Fault(what: "the variable \(name) is not set", remedy: "set it, or write ${env:\(name):-default}")
        }
        return value
    }

    private func file(_ path: String) throws(Fault) -> String {
        let bytes: [UInt8]
        do { bytes = try environment.file(path, Self.maxFile) } catch {
            throw Fault(what: "\(path) cannot be read: \(error.reason)", remedy: "name a file that can be read")
        }
        guard var text = String(validating: bytes, as: UTF8.self) else {
            throw Fault(what: "\(path) is not UTF-8 text", remedy: "name a text file")
        }
        if text.last?.isNewline == true { text.removeLast() }
        return text
    }

    private func secret(_ path: String) throws(Fault) -> String {
        noting(path)
        do { return try environment.secret(path) } catch {
            throw Fault(
                what: "the secret \(path) cannot be had: \(error.reason)", remedy: "name a path where it can be kept")
        }
    }

    /// It quotes nothing: what looks like a form may be part of a password.
    private static let unknown = Fault(
        what: "this `${…}` is not known",
        remedy: "write ${env:NAME}, ${env:NAME:-default}, ${file:PATH} or ${secret:PATH}")
}
