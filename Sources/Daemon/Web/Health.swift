internal import Hummingbird
internal import Impediments
internal import Ledger
internal import Metrics

/// Alive: the process answers. Ready: the ledger can be written. Never depends on an outside service.
struct Health: Sendable {
    let ledger: any Ledger
    let metrics: Prometheus
    let now: @Sendable () -> Instant

    var alive: Response { .text("alive\n") }

    func ready() async -> Response {
        do {
            let moment = now()
            try await ledger.write { try $0.setFact("ready", to: String(moment.milliseconds), in: "") }
            return .text("ready\n")
        } catch {
            return .problem(.serviceUnavailable, "the ledger cannot be written")
        }
    }

    func metricsPage() async -> Response {
        do {
            let waiting = try await ledger.read { try $0.countPendingDeliveries() }
            Gauge(label: "straw_inbox_waiting").record(waiting)
        } catch {
            return .problem(.serviceUnavailable, "the ledger cannot be read")
        }
        return .text(metrics.text, type: "text/plain; version=0.0.4; charset=utf-8")
    }
}
