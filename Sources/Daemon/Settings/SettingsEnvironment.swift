import Foundation

/// What a configuration may look at besides its own text: variables, files and secrets.
///
/// It is passed in, so that tests need no real environment, and so that looking at a configuration (`check`,
/// `rehearse`) leaves nothing behind on the disk.
package struct SettingsEnvironment: Sendable {
    /// Why something cannot be had, in words that follow "cannot be read: ".
    package struct Unavailable: Error, Sendable, Equatable {
        package var reason: String
        package init(_ reason: String) { self.reason = reason }
    }

    package var variable: @Sendable (_ name: String) -> String?
    /// The bytes of a file, refused where there are more than `limit`.
    package var file: @Sendable (_ path: String, _ limit: Int) throws(Unavailable) -> [UInt8]
    /// The text of a secret file.
    package var secret: @Sendable (_ path: String) throws(Unavailable) -> String
    /// Whether the file of a secret is not there (yet).
    package var lacksSecret: @Sendable (_ path: String) -> Bool = { _ in false }

    package init(
        variable: @escaping @Sendable (_ name: String) -> String?,
        file: @escaping @Sendable (_ path: String, _ limit: Int) throws(Unavailable) -> [UInt8],
        secret: @escaping @Sendable (_ path: String) throws(Unavailable) -> String
    ) {
        self.variable = variable
        self.file = file
        self.secret = secret
    }

    /// What becomes of `${secret:PATH}`.
    package enum Secrets: Sendable {
        /// Made where it is not there: for those who use it.
        case made
        /// Read; a stand-in where it is not there: for `check`, which changes nothing.
        case looked
        /// The same stand-in always, whether it is there or not: for `rehearse`, whose output is the same
        /// everywhere.
        case fixed
    }

    /// This process: its variables, and the disk.
    package static func process(
        secrets: Secrets, variables: [String: String] = ProcessInfo.processInfo.environment
    ) -> SettingsEnvironment {
        var environment = SettingsEnvironment(
            variable: { variables[$0] },
            file: { path, limit throws(Unavailable) in try Disk.read(path, limit: limit) },
            secret: { path throws(Unavailable) in
                switch secrets {
                case .made: try SecretFile.readOrMake(path)
                case .looked:
                    FileManager.default.fileExists(atPath: path)
                        ? try SecretFile.read(path) : SecretFile.standIn(for: path)
                case .fixed: SecretFile.standIn(for: path)
                }
            })
        environment.lacksSecret = { !FileManager.default.fileExists(atPath: $0) }
        return environment
    }
}
