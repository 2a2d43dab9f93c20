internal import HTTPTypes
internal import Hummingbird
internal import Logging

/// Whatever goes wrong on a route, and a route that is none, is answered with a problem document (RFC 9457).
///
/// What went wrong is told to the log by its type alone: an error may quote what it was about.
struct Problems<Context: RequestContext>: RouterMiddleware {
    let logger: Logger

    @concurrent func handle(
        _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch BodyProblem.tooLarge(let limit) {
            return .problem(.contentTooLarge, "larger than \(limit) bytes")
        } catch BodyProblem.late {
            return .problem(.requestTimeout, "the body did not arrive in time")
        } catch let error as HTTPError where error.status == .notFound {
            return .problem(.notFound, "nothing is here")
        } catch let error as any HTTPResponseError {
            return .problem(error.status, error.status.reasonPhrase)
        } catch  where "\(type(of: error))" == "HTTPParserError" {
            // Whoever asked hung up halfway, or speaks something else: nobody is left to be answered.
            logger.notice("web.brokenOff")
            return .problem(.badRequest, "the request broke off")
        } catch {
            logger.error("web.failed", metadata: ["error.type": "\(type(of: error))"])
            return .unavailable("it could not be looked up; try again")
        }
    }
}
