import Letters

/// Paragraphs as plain text and as simple HTML. Control characters never leave.
enum OutgoingText {
    static func plain(_ paragraphs: [Prose]) -> String {
        withoutControls(paragraphs.map(\.plainText).joined(separator: "\n"))
    }

    /// `p`, `ul`, `li`, `blockquote`, `strong`, `code`, `a` and `br`; all words escaped.
    static func html(_ paragraphs: [Prose]) -> String {
        var html = ""
        var isInList = false
        for paragraph in paragraphs {
            if isInList != (paragraph.kind == .item) {
                isInList.toggle()
                html += isInList ? "<ul>" : "</ul>"
            }
            let words = paragraph.spans.map(html(of:)).joined()
            switch paragraph.kind {
            case .paragraph: html += "<p>\(words)</p>"
            case .heading: html += "<p><strong>\(words)</strong></p>"
            case .quote: html += "<blockquote>\(words)</blockquote>"
            case .item: html += "<li>\(words)</li>"
            }
        }
        return isInList ? html + "</ul>" : html
    }

    private static func html(of span: Prose.Span) -> String {
        switch span {
        case .plain(let text): escaped(text)
        case .code(let text): "<code>\(escaped(text))</code>"
        case .strong(let text): "<strong>\(escaped(text))</strong>"
        case .link(let title, let url):
            isSafe(url) ? "<a href=\"\(escaped(url))\">\(escaped(title))</a>" : escaped("\(title): \(url)")
        }
    }

    private static func isSafe(_ url: String) -> Bool {
        ["https://", "http://", "mailto:"].contains { url.lowercased().hasPrefix($0) }
    }

    static func escaped(_ text: String) -> String {
        var out = ""
        for scalar in withoutControls(text).unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "'": out += "&#39;"
            case "\n": out += "<br>"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    /// Lines and tabs stay; every other control character becomes U+FFFD.
    static func withoutControls(_ text: String) -> String {
        let isClean = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0xC2 || $0 == 0x0A || $0 == 0x09 }
        if isClean { return text }
        let scalars = text.replacing("\r\n", with: "\n").unicodeScalars.map { scalar in
            scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t" ? "\u{FFFD}" : scalar
        }
        return String(String.UnicodeScalarView(scalars))
    }
}
