internal import Chat
internal import Correspondence
internal import Hummingbird
package import Impediments
package import Letters
internal import Logging
internal import NIOCore

/// A configuration made ready to be rehearsed: making it is work for who rehearses many scripts with it.
package struct RehearsalCast: Sendable {
    package let workspaces: [Workspace]
    /// Which workspace a source belongs to.
    let owners: [String: String]
    private let links: Links
    private let offerings: [String: MailOffering]

    package init(_ settings: Settings) {
        let workshop = Workshop(rehearsing: settings)
        workspaces = workshop.workspaces(of: settings)
        let links = workshop.links
        self.links = links
        offerings = Dictionary(
            settings.workspaces.map { ($0.name, MailOffering($0, links: links)) },
            uniquingKeysWith: { first, _ in first })
        let pairs = settings.workspaces.flatMap { workspace in workspace.sources.map { ($0.name, workspace.name) } }
        owners = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// The mail that carries a letter to one of its addresses, whole.
    package func mail(_ letter: Letter, to address: Address) throws -> [UInt8] {
        try MailEncoder(from: "Straw <straw@example.org>").encode(
            letter, to: address, htmlBody: try HTMLMail().render(letter.content),
            offers: offerings[letter.workspace]?.offers(for: letter, to: address) ?? MailOffers()
        ).bytes
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
