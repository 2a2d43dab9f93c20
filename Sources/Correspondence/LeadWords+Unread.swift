package import Impediments
package import Letters

/// What the lead hears of what a funder wrote that is no answer, or one that comes too late.
extension Correspondent {
    /// What a funder wrote that is no known answer: shown to the lead whole, never lost (DOMAIN 4).
    ///
    /// - Parameter cause: the message that it came in; makes the key.
    package func unreadAnswer(_ words: String, to impediment: Impediment, cause: String, at: Instant) -> Letter? {
        guard let steward = directory.steward(of: impediment, at: at) else { return nil }
        let language = language(of: steward)
        let tail: [Prose] =
            impediment.isOpen
            ? [language.say(.leadUnreadTail), language.say(.leadUnreadChoice)]
            : [Objection.notOpen(impediment.state).words(directory, impediment, in: language).capitalized]
        return privateLetter(
            to: steward, about: impediment, key: "\(impediment.id)/unread/\(at.milliseconds)/\(cause)",
            purpose: .nudge, rule: "an answer: not read, passed to the lead",
            subject: language.words(.leadUnreadSubject, ["id": "\(impediment.id)"]),
            [about(impediment, .leadUnread, language), Prose(verbatim: words, kind: .quote)] + tail, at: at)
    }

    /// What a funder answered to something that is over, which changes nothing, as its words.
    ///
    /// - Returns: `nil` where the answer says nothing that anybody could act upon.
    package func lateAnswer(_ answer: Answer, to impediment: Impediment, cause: String, at: Instant) -> Letter? {
        guard let steward = directory.steward(of: impediment, at: at), answer.verb != .seen else { return nil }
        let time = words(for: steward, about: impediment, at: at)
        let verb = answer.verb.said(in: time.language)
        let options = Brief(impediment, in: directory).options(in: time.language)
        let option = answer.option.flatMap { Int($0) }.map { number in
            options.indices.contains(number - 1) ? options[number - 1] : "\(number)"
        }
        let what = [option, answer.date.map(time.day), answer.to, answer.freeWords].compactMap(\.self)
        return unreadAnswer(
            what.isEmpty ? verb : "\(verb): \(what.joined(separator: "; "))", to: impediment, cause: cause, at: at)
    }
}
