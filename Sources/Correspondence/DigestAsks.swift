package import Impediments
package import Letters

extension Correspondent {
    /// All that waits for a funder, each with the link to its page, for below a digest: what is only counted there is
    /// found here.
    package func waiting(_ asks: [Brief], for person: String, at now: Instant) -> [Prose] {
        guard !asks.isEmpty else { return [] }
        let language = language(of: person)
        let time = TimeWords(calendar: directory.calendar(ofFunder: person), now: now, language: language)
        let head = language.say(.digestWaiting, ["n": .count(asks.count)]).heading()
        let more = asks.count - Self.mostWaiting
        return [head]
            + asks.prefix(Self.mostWaiting).map { brief in
                let title = "\(brief.id): \(brief.title(in: language))"
                let url = links(LinkRequest(person: person, page: .ask(brief.id), at: now))
                let linked = url.map { Prose(spans: [.link(title: title, url: $0)]) } ?? Prose(verbatim: title)
                let asked = brief.wording?.text?.wholeSentences(upTo: 60) ?? language.topic(brief.subreason).asked
                return language.say(
                    .digestWaits,
                    [
                        "title": .prose(linked), "since": .text(time.since(brief.since)),
                        "asked": .text(asked.sentences(upTo: 60)),
                    ]
                ).item()
            } + (more > 0 ? [language.say(.listMore, ["n": .count(more)]).item()] : [])
    }

    /// A page that is longer is read by nobody; the rest comes as these are answered.
    private static let mostWaiting = 200
}

/// Part 2 of the digest: what stands in the way, and what is asked.
extension DigestWords {
    /// A line each.
    func ask(_ brief: Brief, number: Int, _ form: Form) -> [Prose] {
        let words = FunderWords(brief, time, askedAt: facts.sendings[brief.id]?.at)
        // No sentence is cut: where the lead's have no room, what is usually asked stands here.
        let asked =
            brief.wording?.text?.wholeSentences(upTo: form.text) ?? language.topic(brief.subreason).asked
        let all: [String?] = [words.stops, others(brief), missed(brief) ?? unanswered(brief) ?? words.back]
        let reason: [String] =
            switch form.reason {
            case .all: all.compactMap { $0 }
            case .answers: all.suffix(1).compactMap { $0 }
            case .none: []
            }
        let head = language.say(
            reason.isEmpty ? .digestAskHeadBare : .digestAskHead,
            [
                "number": .count(number), "id": "\(brief.id)", "title": .text(brief.title(in: language)),
                "team": .text(brief.team.clipped(to: 4)), "history": .text(history(brief)),
                "stops": .text(reason.joined(separator: " ")),
            ])
        let agreeing = "\(brief.id.number): \(Verb.accept.said(in: language))"
        let proposed = form.reason == .none ? nil : words.proposed(agreeing)
        var what: Arguments = ["asked": .text(asked), "by": .text(words.by(after: asked))]
        let options: Prose
        switch form.options {
        case .all: options = "\(words.options(12))."
        case .suggested: options = "\(words.suggestion(12))."
        case .none:
            // Nobody chooses by number what cannot be read.
            what["number"] = .text("\(brief.id.number)")
            return [head, language.say(.digestAskBare, what), proposed].compactMap { $0 }
        }
        what["options"] = .prose(options)
        what["answer"] = .text("\(brief.id.number): \((brief.suggested ?? 0) + 1)")
        return [head, language.say(.digestAsk, what), proposed].compactMap { $0 }
    }

    /// A promise that was not kept is said with the ask that it was given to.
    private func missed(_ brief: Brief) -> String? {
        guard brief.promisesMissed > 0, let day = brief.promisedFor else { return nil }
        return missed(brief, day)?.capitalizedFirst ?? language.words(.digestMissed, ["day": .text(time.day(day))])
    }

    /// Whoever promised it is named where it was not the funder; `nil` where it was.
    func missed(_ brief: Brief, _ day: CalendarDay) -> String? {
        brief.promisedBy.map { other in
            let name = directory.people[other]?.name ?? language.words(.whoDeputy)
            return language.words(.digestMissedBy, ["who": .text(name), "day": .text(time.day(day))])
        }
    }

    /// Since when, how many times, and what was tried.
    private func history(_ brief: Brief) -> String {
        let days = time.dayCount(from: brief.since, to: facts.now)
        var parts = [language.words(.digestDays, ["n": .count(days)])]
        if brief.timesSaid > 1 {
            parts.append(language.words(.digestSaid, ["said": .text(time.times(brief.timesSaid))]))
        }
        if brief.timesTried > 0 {
            parts.append(language.words(.digestTried, ["tried": .text(time.times(brief.timesTried))]))
        }
        return parts.joined(separator: ", ")
    }

    private func others(_ brief: Brief) -> String? {
        brief.consequences > 0 ? language.carried(brief.consequences) : nil
    }

    /// A silence is said plainly, as a length since the funder was last asked (DOMAIN 6.9): where it stood in a digest
    /// before, or is so long that it was noted. Where whoever stood in was asked, it is no silence of the funder's; and
    /// who has acknowledged it was not silent.
    private func unanswered(_ brief: Brief) -> String? {
        guard let sending = facts.sendings[brief.id], !sending.isOfStandIn,
            sending.at < facts.from || sending.isSilent
        else { return nil }
        if let seen = sending.seenAt { return language.words(.digestSeen, ["on": .text(time.onDayOf(seen))]) }
        return language.words(
            sending.isAgain ? .digestUnansweredAgain : .digestUnanswered,
            ["days": .count(time.dayCount(from: sending.at, to: facts.now))])
    }
}

extension String {
    /// As many whole sentences as there is room for; `nil` where there is none for the first.
    fileprivate func wholeSentences(upTo limit: Int) -> String? {
        let words = split(whereSeparator: \.isWhitespace)
        let ends = words.prefix(limit).contains { $0.last.map { ".!?".contains($0) } == true }
        return words.count <= limit || ends ? sentences(upTo: limit) : nil
    }
}
