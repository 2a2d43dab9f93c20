internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import NIOCore

/// The routes of FACE, and the socket that they are served on.
struct Server: Sendable {
    let settings: ServerSettings
    let hooks: Hooks
    let pages: FunderPages
    let health: Health
    let logger: Logger
    let isReady: @Sendable (String) -> Void

    var application: some ApplicationProtocol {
        let isReady = isReady
        let host = settings.host
        return Application(
            router: router, server: .http1(configuration: .init(idleTimeout: .seconds(60))),
            configuration: .init(address: .hostname(settings.host, port: settings.port), serverName: "straw"),
            onServerRunning: { channel in
                let shown = host.contains(":") ? "[\(host)]" : host
                isReady("http://\(shown):\(channel.localAddress?.port ?? 0)")
            }, logger: logger)
    }

    private var router: Router<BasicRequestContext> {
        let router = Router(options: .autoGenerateHeadEndpoints)
        router.get("/healthz") { _, _ in health.alive }
        router.get("/readyz") { _, _ in await health.ready() }
        router.get("/metrics") { _, _ in await health.metricsPage() }
        router.get("/f/:token") { request, context in
            try await pages.show(token: context.parameters.require("token"), request)
        }
        router.post("/f/:token") { request, context in
            try await pages.act(token: context.parameters.require("token"), request)
        }
        for method in [HTTPRequest.Method.get, .post, .put, .delete, .patch, .head, .options] {
            router.on("/hooks/:name", method: method) { request, _ in try await hooks.respond(to: request) }
            router.on("/hooks/:name/**", method: method) { request, _ in try await hooks.respond(to: request) }
        }
        return router
    }
}
