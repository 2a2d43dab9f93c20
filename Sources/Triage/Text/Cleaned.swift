/// A message without what its author did not say in it: quotes of others, code, mentions, addresses, names of pictures.
///
/// Works on unicode scalars; nothing is matched by regular expressions, as this runs for every message.
struct Cleaned {
    /// Enough for any message that a person types; what follows is not read.
    static let limit = 4_000

    private(set) var scalars: [Unicode.Scalar] = []

    init(_ text: String) {
        let source = Array(text.unicodeScalars.prefix(Self.limit))
        scalars.reserveCapacity(source.count)
        var index = 0
        var lineStart = true
        while index < source.count {
            if lineStart, let end = Self.quotedLine(source, at: index) {
                index = end
                continue
            }
            let scalar = source[index]
            if scalar == "`" {
                index = Self.afterCode(source, at: index)
                scalars.append(" ")
                lineStart = false
            } else if scalar == "<", let end = Self.afterTag(source, at: index) {
                index = end
                scalars.append(" ")
                lineStart = false
            } else if scalar == "h", let end = Self.afterAddress(source, at: index) {
                index = end
                scalars.append(" ")
            } else if scalar == ":", let end = Self.afterPicture(source, at: index) {
                index = end
                scalars.append(" ")
                lineStart = false
            } else if scalar == "@", scalars.last.map({ !Token.isWord($0) }) ?? true {
                index += 1
                while index < source.count, Token.isWord(source[index]) { index += 1 }
                scalars.append(" ")
                lineStart = false
            } else {
                if !Self.isInvisible(scalar) { scalars.append(scalar) }
                lineStart = scalar == "\n"
                index += 1
            }
        }
    }

    init(scalars: some Sequence<Unicode.Scalar>) { self.scalars = Array(scalars) }

    /// The end of a line that quotes somebody (`> …`); `nil` where the line is the author's own.
    private static func quotedLine(_ source: [Unicode.Scalar], at start: Int) -> Int? {
        var index = start
        while index < source.count, source[index] == " " || source[index] == "\t" { index += 1 }
        guard index < source.count, source[index] == ">" else { return nil }
        while index < source.count, source[index] != "\n" { index += 1 }
        return min(index + 1, source.count)
    }

    /// Past a code span or block. An unclosed tick takes only itself.
    private static func afterCode(_ source: [Unicode.Scalar], at start: Int) -> Int {
        var fence = 0
        while start + fence < source.count, source[start + fence] == "`" { fence += 1 }
        var index = start + fence
        var run = 0
        while index < source.count {
            run = source[index] == "`" ? run + 1 : 0
            index += 1
            if run == fence { return index }
            if fence < 3, index - start > 200 { break }
        }
        return start + fence
    }

    /// Past `<@U02AB>`, `<https://…|label>` and the like.
    private static func afterTag(_ source: [Unicode.Scalar], at start: Int) -> Int? {
        guard start + 1 < source.count else { return nil }
        let next = source[start + 1]
        guard next == "@" || next == "#" || next == "!" || next == "h" else { return nil }
        var index = start + 1
        while index < source.count, index - start < 300 {
            if source[index] == ">" { return index + 1 }
            if source[index] == "\n" { return nil }
            index += 1
        }
        return nil
    }

    /// Past `:white_check_mark:`: how a picture is typed is no word.
    private static func afterPicture(_ source: [Unicode.Scalar], at start: Int) -> Int? {
        if start > 0, Token.isWord(source[start - 1]) { return nil }
        var index = start + 1
        var hasLetters = false
        while index < source.count, index - start <= longestPicture {
            let scalar = source[index]
            if scalar == ":" { return hasLetters ? index + 1 : nil }
            guard scalar.isASCII, Token.isWord(scalar) || scalar == "_" || scalar == "-" || scalar == "+" else {
                return nil
            }
            hasLetters = hasLetters || !Token.isDigit(scalar)
            index += 1
        }
        return nil
    }

    private static let longestPicture = 50

    private static func afterAddress(_ source: [Unicode.Scalar], at start: Int) -> Int? {
        let rest = source[start..<min(start + 8, source.count)]
        guard rest.starts(with: "http://".unicodeScalars) || rest.starts(with: "https://".unicodeScalars) else {
            return nil
        }
        var index = start
        while index < source.count, !source[index].properties.isWhitespace { index += 1 }
        return index
    }

    /// Zero-width characters and direction marks: they would cut words in two.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...8, 0x0B...0x1F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF,
            0xFE00...0xFE0F:
            true
        default: false
        }
    }
}
