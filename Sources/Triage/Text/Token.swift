/// A word, a number, a sign or a picture of a message, with the place where it stands.
struct Token {
    enum Kind { case word, number, sign }

    var kind: Kind
    /// Lower case, without accents; digits as `#`, so that "3 weeks" and "5 weeks" are one thing. A slice of all forms
    /// of a text: one piece of memory instead of one for each word.
    var form: ArraySlice<Unicode.Scalar>
    /// In the scalars that were read.
    var place: Range<Int>
    /// Of the form, to be compared and looked up.
    let code: UInt64

    init(kind: Kind, form: ArraySlice<Unicode.Scalar>, place: Range<Int>) {
        self.kind = kind
        self.form = form
        self.place = place
        code = Self.code(of: form)
    }

    static func code(of form: some Sequence<Unicode.Scalar>) -> UInt64 {
        var sum = Checksum()
        for scalar in form { sum.add(scalar: scalar.value) }
        return sum.value
    }

    /// Of words as they stand in a list: lower case, without accents.
    static func codes(of words: some StringProtocol) -> [UInt64] {
        all(in: Array(words.unicodeScalars)).map(\.code)
    }

    func isSign(_ sign: Unicode.Scalar) -> Bool { kind == .sign && form.first == sign }

    func hasPrefix(_ beginning: String) -> Bool { form.starts(with: beginning.unicodeScalars) }

    var text: String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: form)
        return String(view)
    }

    /// All tokens in order; white space and signs that say nothing are left out.
    static func all(in scalars: [Unicode.Scalar]) -> [Token] {
        var forms: [Unicode.Scalar] = []
        forms.reserveCapacity(scalars.count)
        var found: [(kind: Kind, form: Range<Int>, place: Range<Int>)] = []
        found.reserveCapacity(scalars.count / 4)
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            if isWord(scalar) {
                let (start, formStart) = (index, forms.count)
                var digits = 0
                while index < scalars.count {
                    let next = scalars[index]
                    if isWord(next) {
                        if isDigit(next) {
                            digits += 1
                            if forms.count == formStart || forms.last != "#" { forms.append("#") }
                        } else {
                            fold(next, into: &forms)
                        }
                    } else if isApostrophe(next), index + 1 < scalars.count, isWord(scalars[index + 1]) {
                        forms.append("'")
                    } else {
                        break
                    }
                    index += 1
                    if index - start >= longestWord { break }
                }
                guard forms.count > formStart else { continue }
                found.append((digits == index - start ? .number : .word, formStart..<forms.count, start..<index))
            } else {
                let isRepeated = found.last.map { $0.kind == .sign && forms[$0.form.lowerBound] == scalar } ?? false
                if isTelling(scalar), !isRepeated {
                    forms.append(scalar)
                    found.append((.sign, forms.count - 1..<forms.count, index..<index + 1))
                }
                index += 1
            }
        }
        return found.map { Token(kind: $0.kind, form: forms[$0.form], place: $0.place) }
    }

    /// Nobody types a longer word; a longer run is cut.
    private static let longestWord = 40

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 48 && scalar.value <= 57 }

    static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        if value < 128 {
            return (value >= 97 && value <= 122) || (value >= 65 && value <= 90) || (value >= 48 && value <= 57)
        }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || scalar.properties.generalCategory == .nonspacingMark
    }

    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "\u{2019}" }

    /// Signs that carry meaning: questions, calls, money, pictures.
    private static func isTelling(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "?", "!", ":", "\u{2026}", "%", "$", "\u{20AC}", "\u{00A3}", "\"", "\u{00BF}", "=": true
        default: scalar.value >= 0x2600 && !scalar.properties.isWhitespace
        }
    }

    /// Lower case, accents off; a sharp s becomes two.
    private static func fold(_ scalar: Unicode.Scalar, into form: inout [Unicode.Scalar]) {
        let value = scalar.value
        if value < 128 {
            let lower = value >= 65 && value <= 90 ? value + 32 : value
            if let folded = Unicode.Scalar(lower) { form.append(folded) }
            return
        }
        for lower in scalar.properties.lowercaseMapping.unicodeScalars {
            if lower == "ß" {
                form.append("s")
                form.append("s")
            } else if let plain = plainLetters[lower] {
                form.append(plain)
            } else if lower.properties.generalCategory != .nonspacingMark {
                form.append(lower)
            }
        }
    }

    private static let plainLetters: [Unicode.Scalar: Unicode.Scalar] = {
        let rows: [(Unicode.Scalar, String)] = [
            ("a", "àáâãäåāăą"), ("c", "çćĉčċ"), ("d", "ďđ"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("i", "ìíîïĩīį"),
            ("l", "ĺļľł"), ("n", "ñńņň"), ("o", "òóôõöøōŏő"), ("r", "ŕřŗ"), ("s", "śŝşšș"), ("t", "ţťț"),
            ("u", "ùúûüũūŭůű"), ("y", "ýÿ"), ("z", "źżž"),
        ]
        var table: [Unicode.Scalar: Unicode.Scalar] = [:]
        for (plain, accented) in rows { for scalar in accented.unicodeScalars { table[scalar] = plain } }
        return table
    }()
}
