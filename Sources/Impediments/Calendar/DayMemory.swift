import Synchronization

/// What was worked out before of single days, by something that never changes. Nothing depends on it but speed.
///
/// A day has its place by its number, and takes it from the day that had it before, so nothing has to be looked for.
/// It is empty to whoever looks at the value that holds it from outside.
final class DayMemory<Value: Sendable>: Sendable, CustomReflectable {
    private let known = Mutex<[(day: Int, value: Value)?]>([])
    /// More than the year that figures look back.
    private static var places: Int { 512 }

    func value(_ day: Int, _ make: () -> Value) -> Value {
        let place = day.modulo(Self.places)
        let found = known.withLock { known -> Value? in
            guard !known.isEmpty, let there = known[place], there.day == day else { return nil }
            return there.value
        }
        if let found { return found }
        let value = make()
        known.withLock { known in
            if known.isEmpty { known = Array(repeating: nil, count: Self.places) }
            known[place] = (day, value)
        }
        return value
    }

    var customMirror: Mirror { Mirror(self, children: []) }
}
