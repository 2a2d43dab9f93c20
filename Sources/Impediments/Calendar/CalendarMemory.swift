import Synchronization

/// What was worked out before of something that never changes: the calendars of a directory. Nothing depends on it but speed.
///
/// It is shared by all copies of the value that holds it, and empty to whoever looks at that value from outside.
final class CalendarMemory<Key: Hashable & Sendable, Value: Sendable>: Sendable, CustomReflectable {
    private let known = Mutex<[Key: Value]>([:])
    private static var most: Int { 50_000 }

    func value(_ key: Key, _ make: () -> Value) -> Value {
        if let value = known.withLock({ $0[key] }) { return value }
        let value = make()
        known.withLock { if $0.count < Self.most { $0[key] = value } }
        return value
    }

    var customMirror: Mirror { Mirror(self, children: []) }
}

/// Whose calendar, of which product.
enum CalendarKey: Hashable, Sendable {
    case of(person: String?, product: String?)
    /// As if nobody were ever away.
    case plain(person: String?, product: String?)
    case ofFunder(String)
}
