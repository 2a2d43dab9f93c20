import Foundation

/// How bytes were made fit for the way (RFC 2045, 6); what is broken is read as far as it goes.
enum MailTransfer {
    static func decoded(_ bytes: ArraySlice<UInt8>, _ encoding: String) -> [UInt8] {
        switch encoding.trimmed.lowercased() {
        case "base64": base64(bytes)
        case "quoted-printable": quotedPrintable(bytes)
        default: Array(bytes)
        }
    }

    /// Whatever is no digit is passed over, and a last group that was cut is left out.
    static func base64(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        var (group, count): (UInt32, Int) = (0, 0)
        for byte in bytes {
            let digit: UInt32
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): digit = UInt32(byte) - 65
            case UInt8(ascii: "a")...UInt8(ascii: "z"): digit = UInt32(byte) - 71
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = UInt32(byte) + 4
            case UInt8(ascii: "+"), UInt8(ascii: "-"): digit = 62
            case UInt8(ascii: "/"), UInt8(ascii: "_"): digit = 63
            default: continue
            }
            group = group << 6 | digit
            count += 1
            guard count == 4 else { continue }
            out += [UInt8(group >> 16 & 255), UInt8(group >> 8 & 255), UInt8(group & 255)]
            (group, count) = (0, 0)
        }
        if count == 3 { out += [UInt8(group >> 10 & 255), UInt8(group >> 2 & 255)] }
        if count == 2 { out.append(UInt8(group >> 4 & 255)) }
        return out
    }

    /// An equals sign that begins nothing stays as it is.
    static func quotedPrintable(_ bytes: ArraySlice<UInt8>, underscoreIsBlank: Bool = false) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var position = bytes.startIndex
        while position < bytes.endIndex {
            let byte = bytes[position]
            position += 1
            if underscoreIsBlank, byte == UInt8(ascii: "_") {
                out.append(0x20)
                continue
            }
            guard byte == UInt8(ascii: "=") else {
                out.append(byte)
                continue
            }
            // A soft break: blanks, then the end of the line.
            var end = position
            while end < bytes.endIndex, [0x20, 0x09, 0x0D].contains(bytes[end]) { end += 1 }
            if end < bytes.endIndex, bytes[end] == 0x0A {
                position = end + 1
            } else if end == bytes.endIndex {
                position = end
            } else if position + 1 < bytes.endIndex, let high = hexadecimal(bytes[position]),
                let low = hexadecimal(bytes[position + 1])
            {
                out.append(high << 4 | low)
                position += 2
            } else {
                out.append(byte)
            }
        }
        return out
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}

/// Bytes as text, by the name of their character set. Nothing is refused: what cannot be read is shown as U+FFFD.
enum MailCharset {
    static func text(_ bytes: ArraySlice<UInt8>, _ name: String) -> String {
        switch name.trimmed.lowercased() {
        case "iso-8859-1", "iso8859-1", "latin1", "l1", "us-ascii", "ascii", "windows-1252", "cp1252", "ansi_x3.4-1968":
            // What says that it is ASCII is often UTF-8; what says Latin-1 is mostly Windows-1252 (WHATWG does so too).
            guard name.lowercased().contains("ascii"), let text = String(validating: bytes, as: UTF8.self) else {
                return windows1252(bytes)
            }
            return text
        case "iso-8859-15", "iso8859-15", "latin9": return latin9(bytes)
        case "iso-8859-2", "latin2": return foundation(bytes, .isoLatin2)
        case "windows-1250", "cp1250": return foundation(bytes, .windowsCP1250)
        case "windows-1251", "cp1251": return foundation(bytes, .windowsCP1251)
        case "utf-16": return foundation(bytes, .utf16)
        case "utf-16le": return foundation(bytes, .utf16LittleEndian)
        case "utf-16be": return foundation(bytes, .utf16BigEndian)
        default: return String(decoding: bytes, as: UTF8.self)
        }
    }

    static func latin1(_ bytes: ArraySlice<UInt8>) -> String {
        String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }

    private static func foundation(_ bytes: ArraySlice<UInt8>, _ encoding: String.Encoding) -> String {
        String(data: Data(bytes), encoding: encoding) ?? String(decoding: bytes, as: UTF8.self)
    }

    private static func windows1252(_ bytes: ArraySlice<UInt8>) -> String {
        mapped(bytes) { (0x80...0x9F).contains($0) ? windows[Int($0) - 0x80] : nil }
    }

    private static func latin9(_ bytes: ArraySlice<UInt8>) -> String {
        mapped(bytes) { byte in
            switch byte {
            case 0xA4: "€"
            case 0xA6: "Š"
            case 0xA8: "š"
            case 0xB4: "Ž"
            case 0xB8: "ž"
            case 0xBC: "Œ"
            case 0xBD: "œ"
            case 0xBE: "Ÿ"
            default: nil
            }
        }
    }

    private static func mapped(_ bytes: ArraySlice<UInt8>, _ other: (UInt8) -> Unicode.Scalar?) -> String {
        String(String.UnicodeScalarView(bytes.map { other($0) ?? Unicode.Scalar($0) }))
    }

    /// 0x80 … 0x9F; five places are empty.
    private static let windows: [Unicode.Scalar] = [
        "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž", "\u{FFFD}", "\u{FFFD}",
        "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{FFFD}", "ž", "Ÿ",
    ]
}

/// `=?utf-8?Q?J=C3=BCrgen?=`, words of a header that are not ASCII (RFC 2047).
enum MailWords {
    static func decoded(_ text: String) -> String {
        guard text.contains("=?") else { return text }
        var out = ""
        var rest = text[...]
        // Blanks between two encoded words belong to neither.
        var (pending, lastWasWord) = ("", false)
        while let open = rest.firstRange(of: "=?") {
            let before = String(rest[..<open.lowerBound])
            guard let (word, end) = word(rest, from: open.upperBound) else {
                out += pending + before + "=?"
                (pending, lastWasWord) = ("", false)
                rest = rest[open.upperBound...]
                continue
            }
            let isOnlyBlank = before.allSatisfy(\.isWhitespace)
            out += pending + (lastWasWord && isOnlyBlank ? "" : before) + word
            (pending, lastWasWord) = ("", true)
            rest = rest[end...]
        }
        return out + pending + rest
    }

    /// The word whose frame opens before `start`, and where it ends.
    private static func word(_ text: Substring, from start: String.Index) -> (String, String.Index)? {
        guard let charsetEnd = text[start...].firstIndex(of: "?") else { return nil }
        let encodingStart = text.index(after: charsetEnd)
        guard let encodingEnd = text[encodingStart...].firstIndex(of: "?") else { return nil }
        let bodyStart = text.index(after: encodingEnd)
        guard let bodyEnd = text[bodyStart...].firstRange(of: "?="), text[start..<bodyEnd.lowerBound].utf8.count < 2_000
        else { return nil }
        let body = Array(text[bodyStart..<bodyEnd.lowerBound].utf8)
        // A language may follow the character set (RFC 2231).
        let charset = String(text[start..<charsetEnd].prefix { $0 != "*" })
        switch text[encodingStart..<encodingEnd].lowercased() {
        case "b": return (MailCharset.text(MailTransfer.base64(body)[...], charset), bodyEnd.upperBound)
        case "q":
            let bytes = MailTransfer.quotedPrintable(body[...], underscoreIsBlank: true)
            return (MailCharset.text(bytes[...], charset), bodyEnd.upperBound)
        default: return nil
        }
    }
}
