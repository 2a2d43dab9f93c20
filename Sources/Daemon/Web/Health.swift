internal import Hummingbird
internal import Impediments
internal import Ledger

/// Alive: the process answers. Ready: the ledger can be written, and the workers work. Never depends on an
/// outside service.
struct Health: Sendable {
    let ledger: any Ledger
    let pulse: Pulse
    let metrics: Prometheus
    let now: @Sendable () -> Instant

    var alive: Response { .text("alive\n") }

    func ready() async -> Response {
        let moment = now()
        do {
            try await ledger.write { try $0.setFact("ready", to: String(moment.milliseconds), in: "") }
        } catch {
            return .unavailable("the ledger cannot be written")
        }
        let silent = pulse.silent().map(\.rawValue)
        guard silent.isEmpty else { return .unavailable("no sign of life: \(silent.joined(separator: ", "))") }
        return .text("ready\n")
    }

    func metricsPage() async throws -> Response {
        Figures.waiting(try await ledger.read { try $0.backlog() })
        return .text(metrics.text, type: "text/plain; version=0.0.4; charset=utf-8")
    }
}
