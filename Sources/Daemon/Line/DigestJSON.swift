internal import Chat
internal import Correspondence
internal import Impediments

/// A digest for programs: the facts that its words are made of, under keys that stay. Moments are RFC 3339, days
/// `2026-03-09`, lengths of time days of 24 hours.
struct DigestJSON {
    let facts: DigestFacts
    let directory: Directory

    var value: JSON {
        [
            "funder": .string(facts.person), "products": .array(facts.productTitles.map(JSON.string)),
            "from": .moment(facts.from), "to": .moment(facts.to), "written_at": .moment(facts.now),
            "late": .bool(facts.isLate), "heartbeat": .bool(facts.isHeartbeat),
            "asks": .array(facts.asks.map(ask)), "shown": .count(min(facts.shown, facts.asks.count)),
            "earlier": .array(facts.earlier.map(earlier)), "days_returned": .days(facts.returned),
            "constraint": ["now": JSON(facts.constraint?.rawValue), "before": JSON(facts.constraintBefore?.rawValue)],
            "figures": figures, "vitals": .array(facts.vitals.map(vitals)), "open": .count(facts.open),
            "counts": counts, "review": .array(facts.forReview.map { .string($0.id.description) }),
            "held": .array(facts.held.map(until)), "kept": .array(facts.kept.map(until)),
            "unconfirmed": .array(facts.unconfirmed.map { .string($0.description) }),
            "lived_with": ["n": .count(facts.livedWith.count), "stopped_team_days": .days(facts.livedWith.stopped)],
            "silences": .array(facts.silences.map { ["team": .string($0.team), "since": .moment($0.since)] }),
        ]
    }

    private func ask(_ brief: Brief) -> JSON {
        let calendar = directory.calendar(ofFunder: facts.person)
        let words = Asked(brief, calendar: calendar, at: facts.now)
        return [
            "id": .string(brief.id.description), "title": .string(words.title), "product": .string(brief.productTitle),
            "team": .string(brief.team), "category": .string(brief.category.rawValue),
            "subreason": .string(brief.subreason.rawValue), "severity": .string(brief.severity.rawValue),
            "since": .moment(brief.since), "said": .count(brief.timesSaid), "tried": .count(brief.timesTried),
            "stops": .string(words.stops), "asked": .string(words.asked),
            "options": .array(words.options.map(JSON.string)),
            "suggested": words.suggested.map { .count($0 + 1) } ?? .null,
            "needed_by": .string(words.neededBy.description), "sent_at": .moment(brief.sentAt),
            "worded": .bool(brief.wording?.text != nil),
        ]
    }

    private func earlier(_ earlier: DigestFacts.EarlierAsk) -> JSON {
        let news: (String, JSON) =
            switch earlier.news {
            case .promised(let day): ("promised", .string(day.description))
            case .overdue(let day): ("overdue", .string(day.description))
            case .postponed(let day): ("postponed", .string(day.description))
            case .decided(let at): ("decided", .moment(at))
            case .declined(let at): ("declined", .moment(at))
            case .delegated(let person, _): ("delegated", .string(person))
            case .done(let at, _): ("done", .moment(at))
            case .takenBack(let at): ("taken_back", .moment(at))
            case .merged(let other): ("merged", .string(other.description))
            case .accepted(let at): ("accepted", .moment(at))
            case .relabelled(let at): ("relabelled", .moment(at))
            case .asksMore: ("asks_more", .null)
            }
        let returned: JSON =
            if case .done(_, let length?) = earlier.news { .days(length) } else { .null }
        return [
            "id": .string(earlier.brief.id.description), "news": .string(news.0), "on": news.1,
            "days_returned": returned,
        ]
    }

    private func vitals(_ vitals: DigestFacts.Vitals) -> JSON {
        [
            "product": .string(vitals.product), "working_software_shown_at": .moment(vitals.shown),
            "user_contact_at": .moment(vitals.talked),
        ]
    }

    private func until(_ item: DigestFacts.Until) -> JSON {
        ["id": .string(item.id.description), "until": .moment(item.until)]
    }

    private var counts: JSON {
        .object(
            Category.allCases.compactMap { category in
                facts.counts[category].map { .init(category.rawValue, .count($0)) }
            })
    }

    /// Each with its definition, n and caveat (P10), and what it was in the period before.
    private var figures: JSON {
        let (now, before) = (facts.figures, facts.figuresBefore)
        let running = now.decisionLatency?.stillOpen ?? 0
        return [
            "open_blockers": figure(
                .count(now.blockerAges.count), before: .count(before.blockerAges.count),
                "impediments that stop the work and are open at the end", n: now.blockerAges.count),
            "blocker_age_p85_days": figure(
                now.blockerAgeP85.map(JSON.days) ?? .null, before: before.blockerAgeP85.map(JSON.days) ?? .null,
                "85 % of the open blockers are at most so old", n: now.blockerAges.count,
                caveat: "from eight values on; below that `blocker_ages_days` lists them"),
            "blocker_ages_days": figure(
                .array(now.blockerAges.map(JSON.days)), before: .array(before.blockerAges.map(JSON.days)),
                "ages of the open blockers since they were first said", n: now.blockerAges.count),
            "share_waiting_on_funder": figure(
                now.shareWaitingOnFunder.map { .decimal($0) } ?? .null,
                before: before.shareWaitingOnFunder.map { .decimal($0) } ?? .null,
                "open time that waited on the funder, of all open time", n: facts.figures.waits.n),
            "decision_latency_days": figure(
                now.decisionLatency.map { .days($0.median) } ?? .null,
                before: before.decisionLatency.map { .days($0.median) } ?? .null,
                "median from the ask to the decision", n: now.decisionLatency?.n ?? 0,
                caveat: running > 0 ? "at least: \(running) still open" : nil),
            "blocked_team_days": figure(
                .days(now.blockedTeamTime), before: .days(before.blockedTeamTime),
                "time for which teams stood still; a union within a team", n: facts.stoppedWithin,
                caveat: "elapsed days"),
        ]
    }

    private func figure(_ value: JSON, before: JSON, _ definition: String, n: Int, caveat: String? = nil) -> JSON {
        [
            "value": value, "before": before, "definition": .string(definition), "n": .count(n),
            "caveat": JSON(caveat),
        ]
    }
}

extension JSON {
    fileprivate static func count(_ number: Int) -> JSON { .number("\(number)") }
    fileprivate static func moment(_ moment: Instant?) -> JSON { JSON(moment?.rfc3339) }
    fileprivate static func days(_ length: Duration) -> JSON { .decimal(length / .seconds(86_400)) }

    /// To four places, without noughts at its end.
    fileprivate static func decimal(_ number: Double) -> JSON {
        let rounded = (number * 10_000).rounded() / 10_000
        return .number(rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)")
    }
}
