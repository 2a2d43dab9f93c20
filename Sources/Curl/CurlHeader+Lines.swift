extension CurlHeader {
    /// The lines that libcurl is given: ours, and two that keep it from adding its own.
    ///
    /// `Name;` is libcurl's way to write an empty value, and `Name:` to leave out what it would add.
    static func lines(of headers: [CurlHeader]) -> [String] {
        let given = headers.map { $0.value.allSatisfy(\.isWhitespace) ? "\($0.name);" : "\($0.name): \($0.value)" }
        let names = Set(headers.map { $0.name.lowercased() })
        return given + ["Expect", "Content-Type"].filter { !names.contains($0.lowercased()) }.map { $0 + ":" }
    }

    /// Reads the header lines of one answer; its first line is the status.
    static func parse(_ head: [UInt8]) -> [CurlHeader] {
        head.split(separator: UInt8(ascii: "\n")).dropFirst().compactMap { bytes in
            let line = String(decoding: bytes, as: UTF8.self)
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let value = line[line.index(after: colon)...].drop(while: \.isWhitespace)
            return CurlHeader(String(line[..<colon]), String(value.reversed().drop(while: \.isWhitespace).reversed()))
        }
    }
}
