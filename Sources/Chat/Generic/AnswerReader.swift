package import Impediments

/// An answer in JSON: a verb, and the fields that the verb has (DOMAIN 4, Answers).
package struct AnswerReader {
    private let data: JSONField

    init(data: JSONField) { self.data = data }

    /// For callers outside this room that have an answer in hand, such as the API.
    package static func read(_ value: JSON) throws(Unreadable) -> Answer {
        if let defect = value.defect() { throw Unreadable(defect) }
        return try AnswerReader(data: JSONField(value).object()).answer()
    }

    /// What a verb lacks is not unreadable: whoever used it is told what is missing, when it is decided.
    ///
    /// - Throws: `Unreadable` for an unknown verb, or a field of the wrong shape.
    func answer() throws(Unreadable) -> Answer {
        let name = try data["verb"].text()
        guard let verb = Verb(rawValue: name) else {
            throw data["verb"].complaint("unknown; one of \(Verb.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        return switch verb {
        case .own, .stillThere, .verify, .reopen, .withdraw, .unmerge, .release, .confirm, .raisedInPerson, .seen:
            Answer(verb)
        case .tried, .done, .moreInfo: Answer(verb, text: try words("text"))
        case .correct: try correction()
        case .merge, .because: Answer(verb, into: try impediment())
        case .apart: Answer(verb, option: try words("option"))
        case .wording: try wording()
        case .hold, .decline: Answer(verb, reason: try words("reason"))
        case .ours, .accept: Answer(verb, reason: try words("reason"), reviewDate: try day("review_date"))
        case .mine: Answer(verb, date: try day("date"))
        case .delegate: Answer(verb, to: try words("to"))
        case .decide: Answer(verb, text: try words("text"), option: try option())
        case .notNow: Answer(verb, reason: try words("reason"), days: try days())
        }
    }

    private func words(_ key: String) throws(Unreadable) -> String? {
        let text = try data[key].optional { (field) throws(Unreadable) in try field.text() }
        return text.map(IncomingText.plain)
    }

    private func day(_ key: String) throws(Unreadable) -> CalendarDay? {
        try data[key].optional { (field) throws(Unreadable) in
            guard let day = CalendarDay(try field.text()) else {
                throw field.complaint("must be a day such as 2026-03-09")
            }
            return day
        }
    }

    private func named<Value: RawRepresentable & CaseIterable>(
        _ key: String, as kind: Value.Type
    ) throws(Unreadable) -> Value? where Value.RawValue == String {
        try data[key].optional { (field) throws(Unreadable) in
            guard let value = Value(rawValue: try field.text()) else {
                throw field.complaint("must be one of \(Value.allCases.map(\.rawValue).joined(separator: ", "))")
            }
            return value
        }
    }

    private func correction() throws(Unreadable) -> Answer {
        let category = try named("category", as: Category.self)
        let severity = try named("severity", as: Severity.self)
        return Answer(.correct, category: category, severity: severity)
    }

    private func wording() throws(Unreadable) -> Answer {
        let options = try data["options"].optional { (field) throws(Unreadable) in
            let items = try field.items()
            if items.count > ChatLimits.options { throw field.complaint("more than \(ChatLimits.options)") }
            var options: [String] = []
            for item in items { options.append(IncomingText.plain(try item.text())) }
            return options
        }
        return Answer(
            .wording, text: try words("text"), options: options, recommendation: try words("recommendation"),
            neededBy: try day("needed_by"), effort: try effort(), endangers: try promises())
    }

    private func effort() throws(Unreadable) -> Double? {
        try data["effort"].optional { (field) throws(Unreadable) in
            guard case .number(let text) = field.value, let hours = Double(text) else {
                throw field.complaint("must be a number of hours")
            }
            return hours
        }
    }

    private func promises() throws(Unreadable) -> [Int]? {
        try data["endangers"].optional { (field) throws(Unreadable) in
            let items = try field.items()
            if items.count > ChatLimits.options { throw field.complaint("more than \(ChatLimits.options)") }
            var numbers: [Int] = []
            for item in items {
                guard let number = Int(exactly: try item.integer()) else { throw item.complaint("must be a number") }
                numbers.append(number)
            }
            return numbers
        }
    }

    private func impediment() throws(Unreadable) -> String? {
        try data["into"].optional { (field) throws(Unreadable) in
            guard let id = ImpedimentID(try field.identifier()) else {
                throw field.complaint("must be a number such as IMP-1")
            }
            return id.description
        }
    }

    /// A number or a text: `2` and `"2"` are the same choice.
    private func option() throws(Unreadable) -> String? {
        if case .number = data["option"].value { return String(try data["option"].integer()) }
        return try words("option")
    }

    private func days() throws(Unreadable) -> Int? {
        guard let days = try data["days"].optional({ (field) throws(Unreadable) in try field.integer() }) else {
            return nil
        }
        guard let days = Int(exactly: days), ChatLimits.postponedDays.contains(days) else {
            throw data["days"].complaint("must be from 1 to \(ChatLimits.postponedDays.upperBound)")
        }
        return days
    }
}
