internal import Chat
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

extension Response {
    /// What a platform expects to hear.
    init(_ answer: HookAnswer) {
        self.init(
            status: .init(code: answer.status), headers: [.contentType: answer.contentType],
            body: .init(byteBuffer: ByteBuffer(bytes: answer.body)))
    }

    /// A problem document (RFC 9457).
    static func problem(_ status: HTTPResponse.Status, _ title: String) -> Response {
        let body = #"{"type":"about:blank","title":"\#(title)","status":\#(status.code)}"#
        return Response(
            status: status, headers: [.contentType: "application/problem+json"],
            body: .init(byteBuffer: ByteBuffer(string: body)))
    }

    /// Not stored, so not acknowledged: come again.
    static var overloaded: Response { .unavailable("overloaded; nothing was stored, send it again") }

    static func unavailable(_ title: String) -> Response {
        var response = Response.problem(.serviceUnavailable, title)
        response.headers[.retryAfter] = "1"
        return response
    }

    static func wrongMethod(allowed: [HTTPRequest.Method]) -> Response {
        var response = Response.problem(.methodNotAllowed, "not with this method")
        response.headers[.allow] = allowed.map(\.rawValue).joined(separator: ", ")
        return response
    }

    static func text(_ text: String, type: String = "text/plain; charset=utf-8") -> Response {
        Response(
            status: .ok, headers: [.contentType: type], body: .init(byteBuffer: ByteBuffer(string: text)))
    }

    /// A JSON array of values that are JSON already.
    static func json(_ values: [[UInt8]]) -> Response {
        var body = ByteBuffer(string: "[")
        for (index, value) in values.enumerated() {
            if index > 0 { body.writeString(",") }
            body.writeBytes(value)
        }
        body.writeString("]")
        return Response(
            status: .ok, headers: [.contentType: "application/json"], body: .init(byteBuffer: body))
    }

    /// A page that loads nothing from anywhere and cannot be framed.
    static func page(_ html: String, status: HTTPResponse.Status = .ok) -> Response {
        var response = Response(
            status: status,
            headers: [
                .contentType: "text/html; charset=utf-8",
                .cacheControl: "no-store",
                .contentSecurityPolicy:
                    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
                .xContentTypeOptions: "nosniff",
            ], body: .init(byteBuffer: ByteBuffer(string: html)))
        // The token stands in the address: it is told to nobody.
        if let name = HTTPField.Name("Referrer-Policy") { response.headers[name] = "no-referrer" }
        return response
    }
}
