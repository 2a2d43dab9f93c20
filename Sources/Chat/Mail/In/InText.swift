/// The text of a mail as its author saw it: lines that were broken for the way put together, HTML without its tags.
enum MailText {
    /// `format=flowed` (RFC 3676): a line that ends with a blank goes on in the next one of the same quotation.
    static func unflowed(_ text: String, delSp: Bool) -> String {
        var lines: [String] = []
        var isOpen = false
        var depth = 0
        for raw in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let quotes = raw.prefix { $0 == ">" }.count
            var line = raw.dropFirst(quotes)
            // One blank is put before what could be taken for something else.
            if line.first == " " { line = line.dropFirst() }
            let isSignature = line == "-- "
            let flows = line.last == " " && !isSignature
            if flows, delSp { line = line.dropLast() }
            let mark = String(repeating: ">", count: quotes) + (quotes > 0 ? " " : "")
            if isOpen, quotes == depth, !isSignature {
                lines[lines.count - 1] += line
            } else {
                lines.append(mark + line)
            }
            isOpen = flows
            depth = quotes
        }
        return lines.joined(separator: "\n")
    }

    /// HTML as text: blocks on lines of their own, quotations marked as in plain mails.
    static func plain(html: String) -> String {
        var reader = HTMLReader()
        var rest = html[...]
        while let open = rest.firstIndex(of: "<") {
            reader.say(rest[..<open])
            rest = rest[open...]
            if rest.hasPrefix("<!--") {
                rest = rest.firstRange(of: "-->").map { rest[$0.upperBound...] } ?? ""
                continue
            }
            guard let close = rest.firstIndex(of: ">") else { break }
            let tag = rest[rest.index(after: open)..<close]
            rest = rest[rest.index(after: close)...]
            if reader.meet(tag) { return reader.text }
            if let hidden = reader.hidden {
                // What such an element holds is never shown.
                guard let end = rest.range(ofIgnoringCase: "</\(hidden)") else { return reader.text }
                rest = rest[end...]
                reader.hidden = nil
            }
        }
        reader.say(rest)
        return reader.text
    }
}

extension Substring {
    /// Where the ASCII letters begin, whatever their case.
    fileprivate func range(ofIgnoringCase wanted: String) -> Index? {
        let wanted = Array(wanted.utf8)
        var here = startIndex
        while let open = self[here...].utf8.firstIndex(of: UInt8(ascii: "<")) {
            if self[open...].utf8.prefix(wanted.count).map(\.lowercased) == wanted { return open }
            here = utf8.index(after: open)
        }
        return nil
    }
}

/// What was read of a HTML mail so far.
private struct HTMLReader {
    private var lines: [String] = []
    private var line = ""
    private var quoted = 0
    private var isVerbatim = false
    /// The element whose content is not shown.
    var hidden: String?

    private static let blocks: Set<String> = [
        "p", "div", "br", "li", "ul", "ol", "tr", "table", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
        "pre",
        "section", "article", "body", "html",
    ]
    private static let unseen: Set<String> = ["style", "script", "head", "title", "template"]
    /// How mail programs mark that what follows is the mail that is answered.
    private static let originals = [
        "gmail_quote", "gmail_extra", "yahoo_quoted", "moz-cite-prefix", "divrplyfwdmsg", "appendonsend",
        "outlookmessageheader", "protonmail_quote", "zmail_extra",
    ]

    var text: String { (lines + [shown]).joined(separator: "\n") }

    private var shown: String {
        String(repeating: ">", count: quoted) + (quoted > 0 ? " " : "") + (isVerbatim ? line : line.trimmed)
    }

    mutating func say(_ raw: Substring) {
        guard !raw.isEmpty else { return }
        let words = HTMLEntities.replaced(raw)
        if isVerbatim {
            line += words
            return
        }
        for character in words {
            // A blank that does not break is no layout.
            let isBlank = character.isWhitespace
            if !isBlank { line.append(character) } else if line.last != " ", !line.isEmpty { line.append(" ") }
        }
    }

    /// - Returns: whether here the mail that is answered begins, after which there is nothing new.
    mutating func meet(_ tag: Substring) -> Bool {
        let isEnd = tag.first == "/"
        let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
        if !isEnd, Self.unseen.contains(name) { hidden = name }
        if !isEnd, name == "div" || name == "blockquote" || name == "table" {
            let attributes = tag.lowercased()
            let hasWords = !line.isEmpty || lines.contains { !$0.isEmpty }
            if hasWords, Self.originals.contains(where: attributes.contains) { return true }
        }
        guard Self.blocks.contains(name) else { return false }
        endLine()
        if name == "p", isEnd { endLine() }
        if name == "blockquote" { quoted = max(0, min(quoted + (isEnd ? -1 : 1), 20)) }
        if name == "pre" { isVerbatim = !isEnd }
        return false
    }

    private mutating func endLine() {
        // No more than one empty line between two.
        if line.trimmed.isEmpty, lines.last.map({ $0.isEmpty }) ?? true {
            line = ""
            return
        }
        lines.append(shown.trimmed)
        line = ""
    }
}

/// `&uuml;`, `&#252;`, `&#xFC;`.
enum HTMLEntities {
    static func replaced(_ text: Substring) -> String {
        guard text.contains("&") else { return String(text) }
        var out = ""
        var rest = text
        while let mark = rest.firstIndex(of: "&") {
            out += rest[..<mark]
            let after = rest.index(after: mark)
            let name = rest[after...].prefix(10).prefix { $0 != ";" && $0 != "&" && !$0.isWhitespace }
            guard name.endIndex < rest.endIndex, rest[name.endIndex] == ";", let known = character(name) else {
                out += "&"
                rest = rest[after...]
                continue
            }
            out += known
            rest = rest[rest.index(after: name.endIndex)...]
        }
        return out + rest
    }

    private static func character(_ name: Substring) -> String? {
        guard name.first == "#" else { return known[String(name)] }
        let digits = name.dropFirst()
        let number = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return number.flatMap(Unicode.Scalar.init).map { String($0) }
    }

    private static let known: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "auml": "ä", "ouml": "ö",
        "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß", "eacute": "é", "egrave": "è", "ecirc": "ê",
        "agrave": "à", "aacute": "á", "acirc": "â", "atilde": "ã", "ccedil": "ç", "iacute": "í", "oacute": "ó",
        "ocirc": "ô", "otilde": "õ", "uacute": "ú", "ugrave": "ù", "ntilde": "ñ", "Eacute": "É", "hellip": "…",
        "mdash": "—", "ndash": "–", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»",
        "euro": "€", "pound": "£", "bull": "•", "middot": "·", "copy": "©", "reg": "®", "deg": "°", "times": "×",
        "iexcl": "¡", "iquest": "¿",
    ]
}
