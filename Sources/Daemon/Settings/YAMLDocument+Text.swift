/// From bytes to a text that YAML can be read from; where that fails, there is a place.
extension YAMLDocument {
    static func text(of bytes: [UInt8]) throws(Fault) -> String {
        guard bytes.count <= maxSize else {
            throw Fault(what: "the file has more than 1 MiB", remedy: "a configuration is smaller than that")
        }
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let content = bytes.starts(with: mark) ? bytes[3...] : bytes[...]
        var parser = Unicode.UTF8.ForwardParser()
        var rest = content.makeIterator()
        var place = Fault(what: "", remedy: "save the file as UTF-8 text")
        while true {
            switch parser.parseScalar(from: &rest) {
            case .emptyInput:
                return String(decoding: content, as: UTF8.self)
            case .error:
                place.what = "the bytes here are not UTF-8"
                throw place
            case .valid(let encoded):
                let scalar = Unicode.UTF8.decode(encoded)
                guard isReadable(scalar) else {
                    place.what = "the character U+\(String(scalar.value, radix: 16, uppercase: true)) cannot stand here"
                    place.remedy = "remove it"
                    throw place
                }
                place.column += 1
                if scalar == "\n" { (place.line, place.column) = (place.line + 1, 1) }
            }
        }
    }

    /// What YAML lets stand in a text; the parser would refuse the rest without saying where.
    private static func isReadable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x85: true
        case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: false
        default: true
        }
    }

    /// The place behind the last word.
    static func end(of text: String) -> SettingsReader.Place {
        let words = text.unicodeScalars.reversed().drop { $0 == "\n" || $0 == "\r" }
        let lastLine = words.prefix { $0 != "\n" }
        return .init(line: words.count { $0 == "\n" } + 1, column: lastLine.count + 1)
    }
}
