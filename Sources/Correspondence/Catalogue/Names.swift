/// What a language calls days, months and numbers, and how it writes figures.
struct Names: Sendable {
    /// BCP 47, the language alone.
    let tag: String
    /// Monday first.
    let weekdays: [String]
    let months: [String]
    /// From nought; what is beyond is written in figures.
    let numbers: [String]
    /// Where they differ from `numbers`.
    let feminine: [Int: String]
    let plural: PluralRule
    let decimal: String
    let group: String
    /// Figures from which thousands are set apart; some languages leave four together.
    let groupsFrom: Int
    /// Whether the unit of money stands behind the amount.
    let unitBehind: Bool

    /// `12,000`, `2.5`; tenths are the finest.
    func figures(_ number: Double) -> String {
        let tenths = Int64(min(max((number * 10).rounded(), -9e15), 9e15))
        let whole = grouped(String(tenths.magnitude / 10))
        let sign = tenths < 0 ? "-" : ""
        return tenths % 10 == 0 ? sign + whole : "\(sign)\(whole)\(decimal)\(tenths.magnitude % 10)"
    }

    func inWords(_ number: Double, feminine isFeminine: Bool) -> String {
        guard let count = Int(exactly: number), numbers.indices.contains(count) else { return figures(number) }
        return isFeminine ? feminine[count] ?? numbers[count] : numbers[count]
    }

    private func grouped(_ digits: String) -> String {
        guard digits.count >= groupsFrom else { return digits }
        var groups: [Substring] = []
        var rest = digits[...]
        while rest.count > 3 {
            groups.insert(rest.suffix(3), at: 0)
            rest = rest.dropLast(3)
        }
        return ([rest] + groups).joined(separator: group)
    }
}

/// The plural categories of CLDR that our languages have. `many`, which French, Spanish and Portuguese have for whole
/// millions, is folded into `other`: no letter counts so far.
enum PluralRule: Sendable {
    /// English, German, Spanish: one is one.
    case one
    /// French, Portuguese: whatever is under two is one, so nought and one and a half too.
    case underTwo

    func category(of number: Double) -> String {
        switch self {
        case .one: number == 1 ? "one" : "other"
        case .underTwo: number.magnitude < 2 ? "one" : "other"
        }
    }

    /// All that it can answer; every plural of its language has them.
    static let categories: Set<String> = ["one", "other"]
}
