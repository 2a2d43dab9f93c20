internal import Hummingbird
package import Impediments
internal import Logging
internal import NIOCore

/// A configuration made ready to be rehearsed: making it is work for who rehearses many scripts with it.
package struct RehearsalCast: Sendable {
    package let workspaces: [Workspace]
    /// Which workspace a source belongs to.
    let owners: [String: String]
    private let links: Links

    package init(_ settings: Settings) {
        let workshop = Workshop(rehearsing: settings)
        workspaces = workshop.workspaces(of: settings)
        links = workshop.links
        let pairs = settings.workspaces.flatMap { workspace in workspace.sources.map { ($0.name, workspace.name) } }
        owners = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// The page that a link of a letter opens at a moment, as a browser would get it.
    ///
    /// - Parameter token: what stands behind `/f/`.
    package func page(behind token: String, of rehearsal: Rehearsal, at now: Instant) async throws -> String {
        let pages = try FunderPages(
            pipeline: rehearsal.pipeline, links: links, now: { now }, logger: Logger(label: "rehearsal"))
        let collector = Collector()
        try await pages.show(token: token).body.write(collector)
        return String(buffer: collector.bytes.buffer)
    }
}

/// Keeps what is written to it.
private struct Collector: ResponseBodyWriter {
    /// Shared by the copies of one collector, which is handed over whole.
    final class Bytes {
        var buffer = ByteBuffer()
    }

    let bytes = Bytes()

    mutating func write(_ buffer: ByteBuffer) { bytes.buffer.writeImmutableBuffer(buffer) }
    consuming func finish(_ trailingHeaders: HTTPFields?) {}
}
