import Curl
import Daemon
import Impediments
import Metrics
import Testing

@Suite("Signs of life and figures")
struct HealthTests {
    private let start = ContinuousClock.now

    @Test("a worker counts as alive for three minutes after its last look, and no longer")
    func silence() {
        let pulse = Pulse(at: start)
        #expect(pulse.silent(at: start + .seconds(180)) == [])
        pulse.beat(.inbox, at: start + .seconds(100))
        pulse.beat(.courier, at: start + .seconds(100))
        #expect(pulse.silent(at: start + .seconds(181)) == [.clock])
        #expect(pulse.silent(at: start + .seconds(281)) == [.inbox, .clock, .courier])
    }
}

extension DaemonTests {
    @Test("a daemon that has just said that it is ready is ready")
    func ready() async throws {
        try await RunningDaemon.run { daemon in
            #expect(try await daemon.ask("GET", "/readyz").status == 200)
            #expect(try await daemon.ask("HEAD", "/readyz").status == 200)
            let metrics = try await daemon.ask("GET", "/metrics")
            #expect(metrics.status == 200)
        }
    }
}

@Suite("Prometheus text")
struct MetricsTests {
    @Test("a name is described once, whatever its labels, and odd labels are escaped")
    func counters() {
        let metrics = Prometheus(help: ["straw_x_total": "How many."])
        metrics.makeCounter(label: "straw_x_total", dimensions: [("source", "a\"b\\c\nd")]).increment(by: 2)
        metrics.makeCounter(label: "straw_x_total", dimensions: [("source", "b")]).increment(by: 1)
        #expect(
            metrics.text == """
                # HELP straw_x_total How many.
                # TYPE straw_x_total counter
                straw_x_total{source="a\\"b\\\\c\\nd"} 2.0
                straw_x_total{source="b"} 1.0

                """)
    }

    @Test("a duration falls into every bucket that is long enough, and the last bucket holds all")
    func histogram() {
        let metrics = Prometheus(help: [:])
        let timer = metrics.makeTimer(label: "straw_y_seconds", dimensions: [])
        timer.recordNanoseconds(20_000_000)
        timer.recordNanoseconds(60_000_000_000)
        let lines = metrics.text.split(separator: "\n")
        #expect(lines.first == "# TYPE straw_y_seconds histogram")
        #expect(lines.contains(#"straw_y_seconds_bucket{le="0.01"} 0"#))
        #expect(lines.contains(#"straw_y_seconds_bucket{le="0.025"} 1"#))
        #expect(lines.contains(#"straw_y_seconds_bucket{le="+Inf"} 2"#))
        #expect(lines.contains("straw_y_seconds_sum 60.02"))
        #expect(lines.contains("straw_y_seconds_count 2"))
    }
}
