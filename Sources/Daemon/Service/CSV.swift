/// Comma-separated values (RFC 4180) that no spreadsheet takes for formulas.
enum CSV {
    /// Without the end of its line.
    static func row(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") }

    private static func cell(_ text: String) -> String {
        // A spreadsheet would work out what begins so; behind an apostrophe it is text.
        let begins = text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
        let plain = begins ? "'" + text : text
        guard plain.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else { return plain }
        // By scalars: a quotation mark with an accent on it is one character, and still ends a cell.
        let doubled = plain.unicodeScalars.reduce(into: String.UnicodeScalarView()) { done, scalar in
            done.append(scalar)
            if scalar == "\"" { done.append(scalar) }
        }
        return "\"" + String(doubled) + "\""
    }
}
