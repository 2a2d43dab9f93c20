internal import Impediments

extension Impediment {
    /// The API's shape of an impediment: labels, state, clocks and counts; never words or names.
    package var shape: StableJSON {
        .members([
            ("id", .string(id.description)), ("product", .string(product)), ("team", .string(team)),
            ("category", .string(labels.category.rawValue)), ("subreason", .string(labels.subreason.rawValue)),
            ("severity", .string(labels.severity.rawValue)), ("confidence", .number(labels.confidence)),
            ("corrected", .bool(labels.correctedBy != nil)), ("state", .string(state.rawValue)),
            ("tier", .string(tier.rawValue)), ("waiting_on", .text(waitingOn?.rawValue)),
            ("need_level", labels.subreason.needLevel.map(StableJSON.integer) ?? .null),
            ("raised_at", .string(raisedAt.rfc3339)), ("since", .string(since.rfc3339)), ("owned", .bool(owner != nil)),
            ("owned_at", .text(ownedAt?.rfc3339)), ("occurrences", .array(allOccurrences.map { .string($0.rfc3339) })),
            ("tried", .integer(tried.count)), ("resolved_at", .text(resolvedAt?.rfc3339)),
            ("closed_at", .text(closedAt?.rfc3339)), ("merged_into", .text(mergedInto?.description)),
            ("ask", ask.shape),
        ])
    }
}

extension Ask {
    fileprivate var shape: StableJSON {
        .members([
            ("state", .string(state.rawValue)), ("previewed_at", .text(previewedAt?.rfc3339)),
            ("holds", .integer(holds.count)), ("held_until", .text(heldUntil?.rfc3339)),
            ("ours_until", .text(oursUntil?.description)), ("sent_at", .text(sentAt?.rfc3339)),
            ("route", .text(route?.rawValue)), ("acknowledged_at", .text(acknowledgedAt?.rfc3339)),
            ("promised_for", .text(promise?.on.description)), ("promises_missed", .integer(promisesMissed)),
            ("deputy_asked_at", .text(deputyAskedAt?.rfc3339)), ("decided_at", .text(decidedAt?.rfc3339)),
            ("decided_option", decidedOption.map(StableJSON.integer) ?? .null),
        ])
    }

    private var heldUntil: Instant? { holds.last.flatMap { $0.releasedAt == nil ? $0.until : nil } }
}
