internal import Chat
internal import Correspondence
internal import Impediments

/// A retrospective pack for programs: moments are RFC 3339, lengths of time days of 24 hours, words English.
struct RetroJSON {
    let facts: RetroFacts

    var value: JSON {
        [
            "product": .string(facts.product), "team": .string(facts.team),
            "since": .string(facts.window.from.rfc3339), "until": .string(facts.window.to.rfc3339),
            "impediments": .array(facts.items.map(item)),
            "recurring": .array(
                facts.recurring.map { kind in
                    [
                        "subreason": .string(kind.subreason.rawValue), "count": .number("\(kind.count)"),
                        "stopped_days": Self.days(kind.stopped),
                    ]
                }),
            "figures": .array(RetroFigure.all(facts).map(figure)),
            "waits": .array(waits),
            "vitals": [
                "working_software_shown_at": JSON(facts.shown?.rfc3339), "user_contact_at": JSON(facts.talked?.rfc3339),
                "user_contacts": .number("\(facts.talks)"),
                "user_contacts_cancelled": .number("\(facts.cancelledTalks)"),
            ],
        ]
    }

    private func item(_ item: RetroFacts.Item) -> JSON {
        [
            "id": .string(item.id.description), "category": .string(item.labels.category.rawValue),
            "subreason": .string(item.labels.subreason.rawValue), "severity": .string(item.labels.severity.rawValue),
            "since": .string(item.since.rfc3339), "outcome": .string(item.outcome.rawValue),
            "ended_at": JSON(item.endedAt?.rfc3339), "open_days": Self.days(item.open),
            "stopped_days": Self.days(item.stopped), "waited_longest_on": JSON(item.waitedLongestOn?.rawValue),
            "moved_by": JSON(item.movedBy?.rawValue), "said": .number("\(item.timesSaid)"),
            "tried": .number("\(item.timesTried)"), "reopened": .number("\(item.timesReopened)"),
            "asked_of_funder": .bool(item.wentToFunder),
        ]
    }

    private func figure(_ figure: RetroFigure) -> JSON {
        [
            "number": .number("\(figure.metric.rawValue)"), "title": .string(figure.title),
            "value": .string(figure.value), "n": .number("\(figure.n)"),
            "definition": .string(figure.definition), "caveat": .string(figure.caveat),
        ]
    }

    /// `party` null: nobody.
    private var waits: [JSON] {
        let parties: [Party?] = [nil] + Party.allCases.map(Optional.some)
        return parties.compactMap { party in
            facts.measures.waits.waited[party].map { ["party": JSON(party?.rawValue), "days": Self.days($0)] }
        }
    }

    private static func days(_ length: Duration) -> JSON {
        let rounded = (length.inDays * 10_000).rounded() / 10_000
        return .number(rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)")
    }
}
