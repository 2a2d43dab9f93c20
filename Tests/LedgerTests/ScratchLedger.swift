import Foundation
import Ledger

/// A folder of its own for one test, removed when the test lets go of it.
final class ScratchFolder: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "ledger-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        do {
            try FileManager.default.removeItem(at: url)
        } catch {
            print("the folder of a test is left behind: \(url.path)")
        }
    }

    /// Below a folder that is not there yet.
    var ledger: String { url.appending(path: "var/straw.sqlite").path }
}
