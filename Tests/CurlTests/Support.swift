import Curl
import Logging

/// A reactor for one test, stopped at its end whatever happens.
func withReactor<Value>(
    _ settings: CurlSettings = CurlSettings(), _ body: (CurlReactor) async throws -> Value
) async throws -> Value {
    let reactor = CurlReactor(settings: settings, logger: Logger(label: "test"))
    do {
        let value = try await body(reactor)
        await reactor.stop()
        return value
    } catch {
        await reactor.stop()
        throw error
    }
}

/// The error of an errand that must fail.
func failure(of request: CurlRequest, on reactor: CurlReactor) async -> CurlError? {
    do {
        _ = try await reactor.send(request)
        return nil
    } catch {
        return error
    }
}

func get(_ url: String, headers: [CurlHeader] = []) -> CurlRequest {
    .http(CurlRequest.HTTP("GET", url, headers: headers))
}
