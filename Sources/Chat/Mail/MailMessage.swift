/// A mail, ready for a mail server or a file: envelope, headers and both bodies.
package struct MailMessage: Sendable, Hashable {
    package struct Header: Sendable, Hashable {
        package var name: String
        /// Encoded and folded: ASCII, lines of at most 78 characters joined by CRLF and a space.
        package var value: String
        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// Envelope sender, without angle brackets.
    package var from: String
    /// Envelope recipient, without angle brackets.
    package var to: String
    package var headers: [Header]
    /// Lines end with CRLF.
    package var text: String
    /// Lines end with CRLF.
    package var html: String
    package var boundary: String

    package init(from: String, to: String, headers: [Header], text: String, html: String, boundary: String) {
        self.from = from
        self.to = to
        self.headers = headers
        self.text = text
        self.html = html
        self.boundary = boundary
    }

    /// The whole message as RFC 5322 and MIME write it; dots are not stuffed, libcurl does that.
    package var bytes: [UInt8] {
        var out: [UInt8] = []
        func line(_ text: String = "") { out += "\(text)\r\n".utf8 }
        for header in headers { line("\(header.name): \(header.value)") }
        line("MIME-Version: 1.0")
        line("Content-Type: multipart/alternative;\r\n boundary=\"\(boundary)\"")
        line()
        for (kind, body) in [("plain", text), ("html", html)] {
            line("--\(boundary)")
            line("Content-Type: text/\(kind); charset=utf-8")
            line("Content-Transfer-Encoding: quoted-printable")
            line()
            out += QuotedPrintable.encode(body)
            line()
        }
        line("--\(boundary)--")
        return out
    }
}

/// RFC 2045, 6.7, for text whose lines end with CRLF.
enum QuotedPrintable {
    static func encode(_ text: String) -> [UInt8] {
        var out: [UInt8] = []
        for (index, line) in text.replacing("\r\n", with: "\n").utf8
            .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
        {
            if index > 0 { out += "\r\n".utf8 }
            encode(line: Array(line), to: &out)
        }
        return out
    }

    private static func encode(line: [UInt8], to out: inout [UInt8]) {
        var length = 0
        for (index, byte) in line.enumerated() {
            // Blanks at the end of a line are taken away on the way, so the last one is written as a number.
            let isBlank = byte == 0x20 || byte == 0x09
            let isLiteral = isBlank ? index + 1 < line.count : (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "=")
            let piece: [UInt8] = isLiteral ? [byte] : Array("=\(hex(byte))".utf8)
            // The last place of a line belongs to the soft break.
            if length + piece.count > ChatLimits.mailLineSoft - 1 {
                out += "=\r\n".utf8
                length = 0
            }
            out += piece
            length += piece.count
        }
    }

    private static func hex(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.count == 1 ? "0" + digits : digits
    }
}
