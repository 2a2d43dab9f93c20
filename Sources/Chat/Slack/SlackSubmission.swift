import Impediments
import Letters

/// A form of ours that somebody has filled in: the answer that it began with, and what they wrote.
struct SlackSubmission {
    let impediment: ImpedimentID
    private(set) var answer: Answer
    /// Where the button was clicked that opened it.
    let channel: String?
    let thread: String?
    /// What cannot be taken, in the words that stand below the field; while there is any, nothing is taken.
    private(set) var faults: [(field: String, words: String)] = []

    /// `nil` where the form is not of our making.
    init?(view: JSONField, keys: SlackKeys, now: Instant) {
        guard let value = view.value, value.string("callback_id") == SlackForm.callback,
            let memo = value.string("private_metadata").flatMap(Self.read), let signed = memo.string("value"),
            let button = SlackButton(signed, signedWith: keys), let impediment = ImpedimentID(button.impediment)
        else { return nil }
        self.impediment = impediment
        answer = button.answer
        channel = Self.id(memo.string("channel"))
        thread = Self.id(memo.string("thread"))

        let fields = AnswerField.asked(by: answer.verb)
        for name in AnswerField.names {
            let written = Self.written(value["state"]?["values"]?[name]?[SlackForm.element])
            if let words = written { take(words, as: name, now: now) }
            let isRequired = fields.contains { $0.name == name && $0.isRequired }
            if isRequired, written == nil, !answer.hasField(named: name) {
                faults.append((name, "This is needed."))
            }
        }
    }

    private mutating func take(_ words: String, as name: String, now: Instant) {
        switch name {
        case "date", "review_date", "needed_by":
            // Wherever they are: somewhere it is still yesterday.
            let today = CalendarDay(year: 1970, month: 1, day: 1).adding(days: Int(now.seconds / 86_400))
            guard words.utf8.count == 10, let day = CalendarDay(words) else {
                return faults.append((name, "Write a day such as \(today)."))
            }
            if day < today.adding(days: -1) { return faults.append((name, "This day is over. Choose one to come.")) }
            answer.set(day, named: name)
        case "days":
            guard words.utf8.count <= 3, words.utf8.allSatisfy(\.isDigit), let days = Int(words),
                SlackLimits.days.contains(days)
            else { return faults.append((name, "Write a number of days from 1 to 365.")) }
            answer.days = days
        case "effort":
            guard words.utf8.count <= 6, let hours = Double(words), hours > 0 else {
                return faults.append((name, "Write a number of hours."))
            }
            answer.effort = hours
        case "into":
            guard let other = ImpedimentID(words.uppercased()) ?? Int(words).flatMap({ ImpedimentID("IMP-\($0)") })
            else {
                return faults.append((name, "Write a number such as IMP-3."))
            }
            answer.into = other.description
        default: answer.set(IncomingText.plain(words), named: name)
        }
    }

    /// What stands in a field, whatever kind it is; `nil` where nothing does.
    private static func written(_ input: JSON?) -> String? {
        guard let text = input?.string("value") ?? input?.string("selected_date") else { return nil }
        let trimmed = text.trimmingSpace
        return trimmed.isEmpty ? nil : trimmed
    }

    private static func read(_ memo: String) -> JSON? {
        do throws(Unreadable) { return try JSONReader.read(Array(memo.utf8)) } catch { return nil }
    }

    private static func id(_ text: String?) -> String? {
        guard let text, (1...ChatLimits.identifierBytes).contains(text.utf8.count),
            !text.utf8.contains(where: { $0 < 0x20 })
        else { return nil }
        return text
    }
}

extension AnswerField {
    /// Every field that a form can have.
    static let names = [
        "text", "date", "to", "days", "reason", "review_date", "needed_by", "recommendation", "effort", "into",
    ]
}

extension Answer {
    func hasField(named name: String) -> Bool {
        switch name {
        case "text": text != nil
        case "date": date != nil
        case "to": to != nil
        case "days": days != nil
        case "reason": reason != nil
        case "review_date": reviewDate != nil
        case "needed_by": neededBy != nil
        case "recommendation": recommendation != nil
        case "effort": effort != nil
        case "into": into != nil
        default: false
        }
    }

    fileprivate mutating func set(_ words: String, named name: String) {
        switch name {
        case "text": text = words
        case "to": to = words
        case "reason": reason = words
        default: recommendation = words
        }
    }

    fileprivate mutating func set(_ day: CalendarDay, named name: String) {
        switch name {
        case "date": date = day
        case "review_date": reviewDate = day
        default: neededBy = day
        }
    }
}

extension String {
    /// Without spaces and ends of lines at either end.
    fileprivate var trimmingSpace: String {
        let rest = drop(while: \.isWhitespace)
        return String(rest.reversed().drop(while: \.isWhitespace).reversed())
    }
}
