import Impediments

/// When somebody is away and who stands in then, and what was agreed with a funder.
extension WorkspaceReading {
    /// A list of ranges, `2026-08-03..2026-08-21`, and of days.
    func absences(_ field: SettingsField) -> [Absence] {
        (field.list() ?? []).compactMap { element in
            element.parsed("a day or a range of days", "write 2026-12-24, or 2026-08-03..2026-08-21") { Absence($0) }
        }
    }

    /// Looked up once everybody is known.
    func standIn(_ field: SettingsField, for owner: String) -> String? {
        guard let text = field.text() else { return nil }
        standInFields.append((owner, field))
        return text.value
    }

    func agreement(_ field: SettingsField, with person: String) -> Agreement? {
        guard let section = field.section() else { return nil }
        var agreement = Agreement()
        let acknowledges = section["acknowledges"]
        let perDay = section["interrupts_per_day"]
        let perWeek = section["interrupts_per_week"]
        agreement.acknowledges = acknowledges.span()
        agreement.decides = section["decides"].span()
        agreement.interruptsPerDay = perDay.whole(Self.counts)
        agreement.interruptsPerWeek = perWeek.whole(Self.counts)
        if let digest = section["digest"].section() {
            agreement.digestWeekday = digest["day"].weekday()
            agreement.digestTime = digest["time"].timeOfDay()
            digest.close()
        }
        agreement.review = section["review"].day()
        section.close()
        agreementFields.append(
            AgreementFields(
                person: person, agreement: agreement, whole: field, acknowledges: acknowledges, perDay: perDay,
                perWeek: perWeek))
        return agreement
    }

    /// An agreement with the places of what may contradict the policy, which is read later.
    struct AgreementFields {
        var person: String
        var agreement: Agreement
        var whole: SettingsField
        var acknowledges: SettingsField
        var perDay: SettingsField
        var perWeek: SettingsField
    }

    // MARK: Once everything is read

    /// What an agreement and the policy allow each, but the two together do not.
    func compareAgreementsWithPolicy() {
        for fields in agreementFields {
            if let span = fields.agreement.acknowledges, span.exceeds(policy.deputyAfter, orEquals: false) {
                fields.acknowledges.report(
                    "`\(fields.acknowledges.path)` (\(span)) is longer than `policy.deputy_after` (\(policy.deputyAfter))",
                    "the funder is reminded before the deputy is asked: agree on a shorter one, or make deputy_after longer"
                )
            }
            let (perDay, perWeek) = (
                fields.agreement.interruptsPerDay ?? policy.interruptsPerDay,
                fields.agreement.interruptsPerWeek ?? policy.interruptsPerWeek
            )
            let agreed = [fields.perDay, fields.perWeek].first(where: \.isPresent)
            if perDay > perWeek, let agreed {
                agreed.report(
                    "`\(agreed.path)`: \(perDay) a day are more than \(perWeek) a week",
                    "a week has at least as many as a day; what is not agreed is as in `policy`")
            }
        }
    }

    /// Whoever stands in is somebody else, who can be reached, and not in the end the person who is away.
    func checkStandIns() {
        for (owner, field) in standInFields {
            guard let id = person(field) else { continue }
            var (seen, next) = ([owner], Optional(id))
            while let current = next, !seen.contains(current) {
                seen.append(current)
                next = people[current]?.deputy
            }
            // Each ring is told once, at the first of it by name.
            guard let back = next, back == owner, owner == seen.min() else { continue }
            let ring = (seen + [owner]).joined(separator: " → ")
            field.report(
                seen.count == 1
                    ? "`\(field.path)`: \(owner) cannot stand in for \(owner)"
                    : "`\(field.path)`: they stand in for each other in a ring (\(ring))",
                "name somebody else, or nobody")
        }
    }
}
