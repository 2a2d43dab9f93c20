internal import Crypto
internal import Foundation
internal import Impediments

/// Tells one configuration from another, as far as it decides when something is due: the same in every process, and
/// of everything in the directory, so that what is added to it later cannot be forgotten here.
enum ScheduleFingerprint {
    /// Raised where the same configuration leads to other moments: where the ladder or a calendar changes.
    static let version = 5

    static func of(_ directory: Directory) -> String {
        let text = "\(version) \(TimeZone.timeZoneDataVersion) \(canonical(directory))"
        return SHA256.hash(data: Data(text.utf8)).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
            .joined()
    }

    /// A value in words, field by field; what has no order of its own is sorted.
    static func canonical(_ value: Any) -> String {
        let mirror = Mirror(reflecting: value)
        let parts = mirror.children.map { child in
            (child.label.map { $0 + ":" } ?? "") + canonical(child.value)
        }
        switch mirror.displayStyle {
        case .dictionary, .set: return "{" + parts.sorted().joined(separator: ",") + "}"
        default: return parts.isEmpty ? quoted("\(value)") : "(" + parts.joined(separator: ",") + ")"
        }
    }

    /// With its length, so that no text can pass for the end of another.
    private static func quoted(_ text: String) -> String { "\(text.utf8.count)'\(text)'" }
}
