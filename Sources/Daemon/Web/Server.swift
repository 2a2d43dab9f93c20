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

    private typealias Handler = @Sendable (Request, BasicRequestContext) async throws -> Response

    var application: some ApplicationProtocol {
        let isReady = isReady
        let host = settings.host
        return Application(
            router: router, server: .http1(configuration: .init(idleTimeout: .init(Limits.idleConnection))),
            configuration: .init(address: .hostname(settings.host, port: settings.port), serverName: "straw"),
            onServerRunning: { channel in
                let shown = host.contains(":") ? "[\(host)]" : host
                isReady("http://\(shown):\(channel.localAddress?.port ?? 0)")
            }, logger: logger)
    }

    private var router: Router<BasicRequestContext> {
        let router = Router(options: .autoGenerateHeadEndpoints)
        router.add(middleware: Problems(logger: logger))
        serve("/healthz", on: router, [.get: { _, _ in health.alive }])
        serve("/readyz", on: router, [.get: { _, _ in await health.ready() }])
        serve("/metrics", on: router, [.get: { _, _ in try await health.metricsPage() }])
        serve(
            "/f/:token", on: router,
            [
                .get: { _, context in await pages.show(token: try context.parameters.require("token")) },
                .post: { request, context in
                    await pages.act(token: try context.parameters.require("token"), request)
                },
            ])
        // A platform says itself which methods it takes below its name.
        for path in ["/hooks/:name", "/hooks/:name/**"] as [RouterPath] {
            for method in HTTPRequest.Method.all {
                router.on(path, method: method) { request, _ in try await hooks.respond(to: request) }
            }
        }
        return router
    }

    /// One path with all that it takes; every other method hears 405 and which ones there are.
    private func serve(
        _ path: RouterPath, on router: Router<BasicRequestContext>, _ handlers: [HTTPRequest.Method: Handler]
    ) {
        for (method, handler) in handlers { router.on(path, method: method, use: handler) }
        let allowed = HTTPRequest.Method.all.filter { handlers[$0] != nil || ($0 == .head && handlers[.get] != nil) }
        for method in HTTPRequest.Method.all where !allowed.contains(method) {
            router.on(path, method: method) { _, _ in Response.wrongMethod(allowed: allowed) }
        }
    }
}

extension HTTPRequest.Method {
    static let all: [HTTPRequest.Method] = [.get, .head, .post, .put, .patch, .delete, .options, .trace, .connect]
}
