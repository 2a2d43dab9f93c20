import Foundation

/// Words in header lines: RFC 2047 where they are not plain ASCII, folded where they are long.
enum HeaderWords {
    /// Free words, as in `Subject`, after a name of `used` characters. Control characters become blanks, so
    /// that nothing in them can begin a header of its own.
    static func encode(_ text: String, after used: Int) -> String {
        let clean = text.replacing(#/[\s\p{Cc}\u{2028}\u{2029}]+/#, with: " ").trimmingCharacters(in: .whitespaces)
        return folded(clean, after: used) ?? encodedWords(clean, after: used)
    }

    /// Plain ASCII, folded at blanks; `nil` where it needs encoding.
    private static func folded(_ text: String, after used: Int) -> String? {
        guard text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }), !text.contains("=?") else { return nil }
        var lines: [String] = []
        var line = ""
        var length = used
        for word in text.split(separator: " ") {
            if !line.isEmpty, length + 1 + word.count > ChatLimits.mailLineSoft {
                lines.append(line)
                line = ""
                length = 1
            }
            let piece = line.isEmpty ? String(word) : " \(word)"
            line += piece
            length += piece.count
            guard length <= ChatLimits.mailLineSoft else { return nil }
        }
        return (lines + [line]).joined(separator: "\r\n ")
    }

    /// `=?utf-8?B?…?=` words of at most 75 characters, cut between characters, each on a line of its own.
    private static func encodedWords(_ text: String, after used: Int) -> String {
        var words: [String] = []
        var word: [UInt8] = []
        // 12 characters of frame leave 63 for base64, which is 45 bytes in whole groups; the first line is shorter.
        func room() -> Int { words.isEmpty ? max(9, (ChatLimits.mailLineSoft - used - 12) / 4 * 3) : 45 }
        func close() {
            words.append("=?utf-8?B?\(Data(word).base64EncodedString())?=")
            word = []
        }
        for scalar in text.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            if word.count + bytes.count > min(45, room()) { close() }
            word += bytes
        }
        if !word.isEmpty { close() }
        return words.joined(separator: "\r\n ")
    }

    /// `"Name" <mailbox>`, or `<mailbox>` alone.
    static func mailbox(_ mailbox: String, name: String?, after used: Int) -> String {
        guard let name, !name.isEmpty else { return "<\(mailbox)>" }
        let isPlain = name.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !name.contains("=?")
        let quoted = "\"\(name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
        let shown =
            isPlain && quoted.utf8.count + used < ChatLimits.mailLineSoft ? quoted : encodedWords(name, after: used)
        let isShort = isPlain && used + shown.utf8.count + mailbox.utf8.count + 3 <= ChatLimits.mailLineSoft
        return "\(shown)\(isShort ? "" : "\r\n") <\(mailbox)>"
    }
}
