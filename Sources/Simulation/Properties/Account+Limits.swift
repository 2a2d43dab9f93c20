internal import Foundation
internal import Impediments
internal import Letters

/// What no letter may be: too long, too often, or at night.
extension Account {
    func excesses(_ understanding: Understanding) -> [String] {
        wordy() + intrusive() + slow(understanding)
    }

    // MARK: Words

    private func wordy() -> [String] {
        sent.compactMap { sent in
            let letter = sent.letter
            let count = letter.content.plainText.split(whereSeparator: \.isWhitespace).count
            let limit: Int? =
                switch letter.purpose {
                case .receipt, .question: 45
                // One may hold several; each says no more than it would alone.
                case .ask: Self.mostOfAsk(letter.content)
                case .digest, .heartbeat: 300
                default: nil
                }
            guard let limit, count > limit else { return nil }
            return "\(sent.at) \(letter.key): a \(letter.purpose) of \(count) words"
        }
    }

    // MARK: How often, and when

    private static let immediate: Set<Purpose> = [.ask, .reminder, .overdue]

    private func intrusive() -> [String] {
        var found: [String] = []
        for person in company.upward.sorted() {
            let moments = sent.filter {
                $0.letter.to == .person(id: person) && Self.immediate.contains($0.letter.purpose)
            }.map(\.at)
            let (calendar, terms) = (calendar(of: person), company.directory.agreement(with: person))
            for (what, most, name) in [
                ("a day", terms.interruptsPerDay, [Calendar.Component.year, .month, .day]),
                ("a week", terms.interruptsPerWeek, [.yearForWeekOfYear, .weekOfYear]),
            ] {
                let counted = Dictionary(grouping: moments) { calendar.dateComponents(Set(name), from: $0.date) }
                for group in counted.values where group.count > most {
                    found.append("\(person) was interrupted \(group.count) times \(what): \(group)")
                }
            }
            for moment in moments where !isWelcome(moment, person) {
                found.append("\(person) was interrupted at \(moment), which is no time of theirs")
            }
        }
        return found
    }

    private func calendar(of person: String) -> Calendar {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = .gmt
        let zone = company.directory.people[person]?.zone ?? products(of: person).first?.zone
        if let zone, let known = TimeZone(identifier: zone) { calendar.timeZone = known }
        return calendar
    }

    /// Those by which the desk goes, first of all.
    private func products(of person: String) -> [Product] {
        let all = company.directory.products.values.sorted { $0.id < $1.id }
        return all.filter { $0.funder == person } + all.filter { $0.deputy == person }
    }

    /// In working hours that are not quiet; what is due at closing may come a moment after it.
    private func isWelcome(_ moment: Instant, _ person: String) -> Bool {
        company.directory.calendar(ofFunder: person).sendable(at: moment) == moment
    }

    // MARK: At once

    /// Whoever raises something is answered at that very moment, once.
    private func slow(_ understanding: Understanding) -> [String] {
        chronicle.said.compactMap { said in
            guard understanding.isImpediment(said.text) else { return nil }
            let answers = sent.filter { $0.letter.inReplyTo == said.id && $0.at == said.at }
            if answers.count == 1 { return nil }
            let all = sent.filter { $0.letter.inReplyTo == said.id }.map { "\($0.letter.purpose) at \($0.at)" }
            return "\(said.id), said at \(said.at), was answered by \(all)"
        }
    }

    /// Each ask has 120; where there are several, what opens the letter is none of them.
    private static func mostOfAsk(_ content: Letter.Content) -> Int {
        let asks = max(1, content.paragraphs.count { $0.plainText.contains("IMP-") })
        let opening = asks > 1 ? content.paragraphs[0].plainText.split(whereSeparator: \.isWhitespace).count : 0
        return 120 * asks + opening
    }
}
