internal import Impediments
internal import Triage

/// One thing that a message says, and what it is compared by with other things that are said.
struct Topic {
    let reading: Reading
    /// Of a message that says one thing the whole of it. Of one that says several, its own parts only, so that what is
    /// said of one thing is not taken for the others; the whole is then known again, and weighs nothing.
    let gists: [CodedGist]
}

extension Labels {
    /// As an impediment is first labelled that says this.
    init(_ reading: Reading, of text: String) {
        self.init(reading)
        // Unsure whether work is stopped: one question, and no answer counts as slower (P1).
        if reading.abstain { severity = .slowing }
        pastDue = reading.subreason == .money && Cues.isMoneyPastDue(text)
        ofOnePerson = Cues.isOfOnePerson(text, reading.subreason, in: reading.language) ? true : nil
    }
}

extension Casework {
    /// What a message says, in order. Parts that no further reading was made from are what the first is about.
    func topics(of text: String, _ readings: [Reading]) -> [Topic] {
        guard readings.count > 1 else { return readings.map { Topic(reading: $0, gists: [gist(of: text)]) } }
        let parts = Gist.parts(of: text).map { $0.coded(workspace.code) }
        let whole = CodedGist(whole: parts[0].whole, stems: [])
        let taken = Set(readings.compactMap(\.part))
        return readings.map { reading in
            let own = parts.dropFirst().enumerated().filter { number, _ in
                reading.part.map { $0 == number } ?? !taken.contains(number)
            }
            return Topic(reading: reading, gists: [whole] + own.map(\.element).prefix(Limits.partsCompared))
        }
    }

    func gist(of text: String) -> CodedGist { Gist(text).coded(workspace.code) }
}
