package import CoreMetrics
internal import Synchronization

/// Counters, gauges and timers in memory, printed as Prometheus text at `/metrics`.
package final class Prometheus: MetricsFactory {
    private struct Key: Hashable, Comparable {
        var name: String
        var labels: String
        static func < (a: Key, b: Key) -> Bool { (a.name, a.labels) < (b.name, b.labels) }
    }

    private let cells = Mutex<[Key: Cell]>([:])
    private let help: [String: String]

    /// - Parameter help: what each name means; a name without one is printed all the same.
    package init(help: [String: String] = Figures.help) { self.help = help }

    package func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        cell(label, dimensions, "counter")
    }
    package func makeFloatingPointCounter(
        label: String, dimensions: [(String, String)]
    ) -> any FloatingPointCounterHandler { cell(label, dimensions, "counter") }
    package func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        cell(label, dimensions, "gauge")
    }
    package func makeRecorder(
        label: String, dimensions: [(String, String)], aggregate: Bool
    ) -> any RecorderHandler { cell(label, dimensions, aggregate ? "summary" : "gauge") }
    package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        cell(label, dimensions, "histogram")
    }
    // Series are few and fixed; they stay for the life of the process.
    package func destroyCounter(_ handler: any CounterHandler) {}
    package func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) {}
    package func destroyMeter(_ handler: any MeterHandler) {}
    package func destroyRecorder(_ handler: any RecorderHandler) {}
    package func destroyTimer(_ handler: any TimerHandler) {}

    private func cell(_ label: String, _ dimensions: [(String, String)], _ type: String) -> Cell {
        let name = String(label.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") ? $0 : "_" })
        let labels = dimensions.map { "\($0.0)=\"\(Self.escaped($0.1))\"" }.joined(separator: ",")
        return cells.withLock { cells in
            let key = Key(name: name, labels: labels)
            if let cell = cells[key] { return cell }
            let cell = Cell(type: type)
            cells[key] = cell
            return cell
        }
    }

    private static func escaped(_ value: String) -> String {
        value.flatMap { character -> [Character] in
            switch character {
            case "\\": ["\\", "\\"]
            case "\"": ["\\", "\""]
            case "\n": ["\\", "n"]
            default: [character]
            }
        }.reduce(into: "") { $0.append($1) }
    }

    /// Prometheus text, sorted, so that two calls without events between them are alike.
    package var text: String {
        let sorted = cells.withLock { $0.sorted { $0.key < $1.key } }
        var text = ""
        var lastName = ""
        for (key, cell) in sorted {
            if key.name != lastName {
                if let help = help[key.name] { text += "# HELP \(key.name) \(help)\n" }
                text += "# TYPE \(key.name) \(cell.type)\n"
            }
            lastName = key.name
            text += cell.lines(name: key.name, labels: key.labels)
        }
        return text
    }
}

/// One series.
private final class Cell: CounterHandler, FloatingPointCounterHandler, MeterHandler, RecorderHandler, TimerHandler {
    private struct Value {
        var sum = 0.0
        var count = 0
        /// How many were at most as long as each of `bounds`.
        var within = [Int](repeating: 0, count: Cell.bounds.count)
    }

    /// Seconds; where an acknowledgement is expected, they are close together.
    private static let bounds = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

    let type: String
    private let state = Mutex(Value())

    init(type: String) { self.type = type }

    func lines(name: String, labels: String) -> String {
        let value = state.withLock { $0 }
        let braced = labels.isEmpty ? "" : "{\(labels)}"
        let totals = "\(name)_sum\(braced) \(value.sum)\n\(name)_count\(braced) \(value.count)\n"
        switch type {
        case "summary": return totals
        case "histogram":
            let first = labels.isEmpty ? "" : labels + ","
            let buckets = zip(Self.bounds.map { "\($0)" } + ["+Inf"], value.within + [value.count])
            return buckets.map { "\(name)_bucket{\(first)le=\"\($0)\"} \($1)\n" }.joined() + totals
        default: return "\(name)\(braced) \(value.sum)\n"
        }
    }

    func increment(by amount: Int64) { add(Double(amount)) }
    func increment(by amount: Double) { add(amount) }
    func decrement(by amount: Double) { add(-amount) }
    func reset() { state.withLock { $0 = Value() } }
    func set(_ value: Int64) { set(Double(value)) }
    func set(_ value: Double) {
        state.withLock {
            $0.sum = value
            $0.count = 1
        }
    }
    func record(_ value: Int64) { record(Double(value)) }
    func record(_ value: Double) { type == "gauge" ? set(value) : add(value) }
    /// Seconds, as Prometheus has them.
    func recordNanoseconds(_ duration: Int64) { add(Double(duration) / 1e9) }

    private func add(_ amount: Double) {
        state.withLock {
            $0.sum += amount
            $0.count += 1
            for (index, bound) in Self.bounds.enumerated() where amount <= bound { $0.within[index] += 1 }
        }
    }
}
