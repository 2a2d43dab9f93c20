/// The headers of a mail, or of one of its parts, unfolded (RFC 5322, 2.2.3); names in lower case.
struct MailHeaders: Sendable, Hashable {
    struct Line: Sendable, Hashable {
        var name: String
        var value: String
    }

    private(set) var lines: [Line] = []

    init(_ lines: [Line] = []) { self.lines = lines }

    /// The first of this name; encoded words stay as they are.
    subscript(name: String) -> String? { lines.first { $0.name == name }?.value }
    func all(_ name: String) -> [String] { lines.filter { $0.name == name }.map(\.value) }

    mutating func add(_ name: String, _ value: String) {
        lines.append(Line(name: name.lowercased(), value: value.trimmed))
    }

    /// Lines as they come, each begun by a name and a colon; what begins with a blank goes on with the last one.
    init(reading bytes: some BidirectionalCollection<UInt8>) {
        for raw in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true) {
            let line = raw.last == UInt8(ascii: "\r") ? Array(raw.dropLast()) : Array(raw)
            // Headers are ASCII; what is not is UTF-8 by now, and was Latin-1 before.
            let text = String(validating: line, as: UTF8.self) ?? MailCharset.latin1(line[...])
            if line.first == 0x20 || line.first == 0x09 {
                guard !lines.isEmpty else { continue }
                lines[lines.count - 1].value += " " + text.trimmed
            } else if let colon = text.firstIndex(of: ":"), !text[..<colon].contains(" ") {
                add(String(text[..<colon]), String(text[text.index(after: colon)...]))
            }
        }
    }
}

/// One part of a mail: its headers, and the bytes that they are about (RFC 2045).
struct MailPart {
    var headers: MailHeaders
    var body: ArraySlice<UInt8>
    var type: MailField

    /// - Throws: `Unreadable` where the headers do not end within the limit.
    init(_ bytes: ArraySlice<UInt8>) throws(Unreadable) {
        var end = bytes.startIndex
        var bodyStart: Int?
        // Where a part begins with an empty line it has no headers.
        var lineStart = bytes.startIndex
        while lineStart < bytes.endIndex {
            if lineStart - bytes.startIndex > ChatLimits.mailHeaderBytes {
                throw Unreadable("headers: longer than \(ChatLimits.mailHeaderBytes) bytes")
            }
            let lineEnd = bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
            let next = min(lineEnd + 1, bytes.endIndex)
            let isEmpty = bytes[lineStart..<lineEnd].allSatisfy { $0 == UInt8(ascii: "\r") }
            end = lineStart
            if isEmpty {
                bodyStart = next
                break
            }
            lineStart = next
            end = next
        }
        if end - bytes.startIndex > ChatLimits.mailHeaderBytes {
            throw Unreadable("headers: longer than \(ChatLimits.mailHeaderBytes) bytes")
        }
        headers = MailHeaders(reading: bytes[bytes.startIndex..<end])
        body = bytes[(bodyStart ?? bytes.endIndex)...]
        type = MailField(headers["content-type"] ?? "text/plain")
    }

    var isAttachment: Bool { MailField(headers["content-disposition"] ?? "").word == "attachment" }

    /// The words of a text part, decoded; no more of them than are looked at.
    var text: String {
        let raw = body.prefix(ChatLimits.mailTextBytes)
        let bytes = MailTransfer.decoded(raw, headers["content-transfer-encoding"] ?? "")
        let text = MailCharset.text(bytes[...], type["charset"] ?? "utf-8").replacing("\r\n", with: "\n")
        guard type.word == "text/plain", type["format"]?.lowercased() == "flowed" else { return text }
        return MailText.unflowed(text, delSp: type["delsp"]?.lowercased() == "yes")
    }

    /// The parts within; `nil` where there are none.
    func parts() throws(Unreadable) -> [MailPart]? {
        guard type.word.hasPrefix("multipart/") else { return nil }
        guard let boundary = type["boundary"], !boundary.isEmpty else {
            throw Unreadable("content-type: several parts without a boundary")
        }
        let mark = Array("--\(boundary)".utf8)
        var parts: [MailPart] = []
        var start: Int?
        var lineStart = body.startIndex
        while lineStart < body.endIndex {
            let lineEnd = body[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? body.endIndex
            let line = body[lineStart..<lineEnd]
            if line.starts(with: mark) {
                let rest = line.dropFirst(mark.count)
                let isEnd = rest.starts(with: Array("--".utf8))
                if isEnd || rest.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
                    if let start { parts.append(try MailPart(body[start..<max(start, lineStart - 1)])) }
                    if isEnd { return parts }
                    if parts.count > ChatLimits.mailParts {
                        throw Unreadable("more than \(ChatLimits.mailParts) parts")
                    }
                    start = min(lineEnd + 1, body.endIndex)
                }
            }
            lineStart = lineEnd + 1
        }
        // A mail that was cut off ends without the last mark.
        if let start { parts.append(try MailPart(body[start...])) }
        return parts
    }
}

/// A header that is a word with parameters: `text/plain; charset="utf-8"` (RFC 2045, 5.1).
struct MailField {
    /// In lower case.
    let word: String
    private let parameters: [String: String]

    init(_ text: String) {
        var (parts, current, isQuoted, isEscaped): ([String], String, Bool, Bool) = ([], "", false, false)
        for character in text.prefix(4_096) {
            if isEscaped {
                current.append(character)
                isEscaped = false
            } else if isQuoted, character == "\\" {
                isEscaped = true
            } else if character == "\"" {
                isQuoted.toggle()
            } else if character == ";", !isQuoted {
                parts.append(current)
                current = ""
            } else {
                current.append(character)
            }
        }
        parts.append(current)
        word = parts[0].trimmed.lowercased()
        parameters = parts.dropFirst().reduce(into: [:]) { all, part in
            guard let equals = part.firstIndex(of: "=") else { return }
            let name = part[..<equals].trimmingPrefix(while: \.isWhitespace).lowercased()
            let value = String(part[part.index(after: equals)...]).trimmed
            if all[name] == nil { all[name.trimmed] = value }
        }
    }

    subscript(name: String) -> String? { parameters[name] }
}

extension String {
    /// Without white space at its ends.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
