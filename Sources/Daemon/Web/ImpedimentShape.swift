package import Chat
package import Impediments

extension Impediment {
    /// The API's shape of an impediment: labels, state, clocks and counts; never words or names.
    ///
    /// - Parameter workspace: where it has its number; numbers count anew in each.
    package func shape(in workspace: String) -> JSON {
        [
            "id": .string(id.description), "workspace": .string(workspace),
            "product": .string(product), "team": .string(team),
            "category": .string(labels.category.rawValue), "subreason": .string(labels.subreason.rawValue),
            "severity": .string(labels.severity.rawValue), "confidence": .number("\(labels.confidence)"),
            "corrected": .bool(labels.correctedBy != nil), "state": .string(state.rawValue),
            "tier": .string(tier.rawValue), "waiting_on": JSON(waitingOn?.rawValue),
            "need_level": labels.subreason.needLevel.map { .number("\($0)") } ?? .null,
            "raised_at": .string(raisedAt.rfc3339), "since": .string(since.rfc3339), "owned": .bool(owner != nil),
            "owned_at": JSON(ownedAt?.rfc3339), "occurrences": .array(allOccurrences.map { .string($0.rfc3339) }),
            "tried": .number("\(tried.count)"), "resolved_at": JSON(resolvedAt?.rfc3339),
            "closed_at": JSON(closedAt?.rfc3339), "merged_into": JSON(mergedInto?.description),
            "because": JSON(cause?.description), "muted": .bool(isOpen && isMuted),
            "consequences": .array(countedConsequences.map { .string($0.id.description) }),
            "ask": ask.shape,
        ]
    }
}

extension Ask {
    fileprivate var shape: JSON {
        [
            "state": .string(state.rawValue), "previewed_at": JSON(previewedAt?.rfc3339),
            "holds": .number("\(holds.count)"), "held_until": JSON(heldUntil?.rfc3339),
            "ours_until": JSON(oursUntil?.description), "sent_at": JSON(sentAt?.rfc3339),
            "route": JSON(route?.rawValue), "acknowledged_at": JSON(acknowledgedAt?.rfc3339),
            "promised_for": JSON(promise?.on.description), "promises_missed": .number("\(promisesMissed)"),
            "deputy_asked_at": JSON(deputyAskedAt?.rfc3339), "decided_at": JSON(decidedAt?.rfc3339),
            "decided_option": decidedOption.map { .number("\($0)") } ?? .null,
        ]
    }

    private var heldUntil: Instant? { holds.last.flatMap { $0.releasedAt == nil ? $0.until : nil } }
}
