import Impediments

/// What each value allows and several together do not: found here, so that nothing of it surfaces at run time.
///
/// An error is what cannot be meant; a warning is what has a meaning that few people want.
extension WorkspaceReading {
    /// Where the people of one product are named.
    struct RoleFields {
        var product: String
        var place: Place
        var lead: SettingsField
        var productOwner: SettingsField
        var funder: SettingsField
        var deputy: SettingsField
        var holidays: SettingsField

        init(_ section: SettingsSection, product: String) {
            self.product = product
            place = section.place
            lead = section["lead"]
            productOwner = section["product_owner"]
            funder = section["funder"]
            deputy = section["deputy"]
            holidays = section["holidays"]
        }
    }

    func checkTogether() {
        checkStandIns()
        compareAgreementsWithPolicy()
        for fields in roleFields {
            guard let product = products[fields.product] else { continue }
            if !fields.funder.isPresent {
                warnOfNoFunder(product.id, at: fields.place)
            } else if product.teams.isEmpty {
                warnOfNoTeams(product.id, at: fields.place)
            }
            refuseOnePersonInTwoRoles(product, fields)
            warnOfLongPreview(product, fields)
            warnOfDaysWithoutAnybody(product, fields)
            warnOfIdleDeputy(product, fields)
            refuseHolidaysWithoutEnd(product, fields)
            refuseEndlessQuiet(product)
        }
        warnOfSharedTeams()
        warnOfIdleAgreements()
    }

    func warnOfNoFunder(_ product: String, at place: Place) {
        reader.warn(
            "`products.\(product)` has no funder: nothing goes further than the lead, and nobody gets a digest",
            "name a key of `people` as products.\(product).funder", at: place)
    }

    private func warnOfNoTeams(_ product: String, at place: Place) {
        reader.warn(
            "`products.\(product)` has no teams: nothing that anybody says reaches it",
            "name a team with its channels in products.\(product).teams", at: place)
    }

    // MARK: Roles

    /// Whoever steers an ask is not whoever is asked, and whoever is asked next is somebody else again.
    private func refuseOnePersonInTwoRoles(_ product: Product, _ fields: RoleFields) {
        guard let funder = product.funder else { return }
        let (steward, field, role) =
            product.lead == nil
            ? (product.productOwner, fields.productOwner, "product owner") : (product.lead, fields.lead, "lead")
        if steward == funder {
            field.report(
                "`\(field.path)`: \(funder) is the funder too, and would steer what is asked of \(funder)",
                "name another \(role), or none: then an ask goes straight to the funder")
        } else if product.productOwner == funder {
            fields.productOwner.warn(
                "`\(fields.productOwner.path)`: \(funder) is the funder too, and hears what the lead hears at L2",
                "name another product owner, or none")
        }
        if product.deputy == funder {
            fields.deputy.report(
                "`\(fields.deputy.path)`: \(funder) is the funder too, so nobody would be asked next",
                "name somebody else, or nobody")
        } else if let steward, product.deputy == steward {
            fields.deputy.report(
                "`\(fields.deputy.path)`: \(steward) is the \(role) too, and would be asked what \(steward) asks",
                "name somebody else, or nobody")
        }
        if product.deputy == nil, let steward, people[funder]?.deputy == steward {
            fields.funder.report(
                "`\(fields.funder.path)`: \(steward) stands in for \(funder), and is the \(role) here",
                "name somebody else as people.\(funder).deputy, or a deputy in products.\(product.id)")
        }
        if let steward, people[steward]?.deputy == funder {
            field.report(
                "`\(field.path)`: \(funder) stands in for \(steward), and is the funder here",
                "name somebody else as people.\(steward).deputy, or nobody")
        }
    }

    // MARK: Hours

    /// The policy is compared in any hours; here it is in those of the funder, who may work less than eight a day.
    private func warnOfLongPreview(_ product: Product, _ fields: RoleFields) {
        guard let funder = product.funder, product.steward != nil else { return }
        let day = (people[funder]?.hours ?? product.hours).usualDay
        let isStarting = product.phase == .starting && policy.startingFactor < 1
        for (name, span, factor) in [
            ("funder_if_unresolved", policy.funderIfUnresolved, isStarting ? policy.startingFactor : 1),
            ("funder_if_access_unresolved", policy.funderIfAccessUnresolved, 1),
        ] {
            guard let preview = policy.preview.working(aDay: day),
                let timer = span.scaled(by: factor).working(aDay: day), preview >= timer,
                // In any hours: the policy itself is wrong, and has been told.
                !policy.preview.exceeds(span, orEquals: true)
            else { continue }
            let starting = factor < 1 ? ", in phase starting \(span.scaled(by: factor))" : ""
            fields.funder.warn(
                "`\(fields.funder.path)`: in the hours of \(funder) `policy.preview` (\(policy.preview)) is not shorter "
                    + "than `policy.\(name)` (\(span)\(starting)), so the lead sees the draft at once",
                "make preview shorter, or \(name) longer")
        }
    }

    /// What would be asked of the deputy late, or never.
    private func warnOfIdleDeputy(_ product: Product, _ fields: RoleFields) {
        guard let deputy = product.deputy, case let terms = directory.agreement(with: deputy) else { return }
        let path = fields.deputy.path
        if terms.interruptsPerDay == 0 || terms.interruptsPerWeek == 0 {
            fields.deputy.warn(
                "`\(path)`: with no interruptions a day or a week \(deputy) is never asked, since no digest goes to a deputy",
                "write people.\(deputy).agreement: {interrupts_per_day: 1, interrupts_per_week: 3}, or name no deputy")
        }
        if policy.deputyAfter.exceeds(policy.silenceAfter, orEquals: false) {
            fields.deputy.warn(
                "`\(path)`: the team is told of the silence (`policy.silence_after` \(policy.silenceAfter)) before \(deputy) is "
                    + "asked (`policy.deputy_after` \(policy.deputyAfter))",
                "make silence_after longer, or deputy_after shorter")
        }
    }

    /// Where nobody ever works, nothing could wait for working hours.
    private func refuseHolidaysWithoutEnd(_ product: Product, _ fields: RoleFields) {
        let directory = directory
        let everybody: [String?] = [nil, product.funder, product.deputy, product.lead, product.productOwner]
        for id in everybody {
            if let id, people[id]?.hours == nil { continue }
            if directory.plainCalendar(of: id, product).hasWork { continue }
            let whose = id.map { "in the hours of \($0)" } ?? "in `working_hours`"
            return fields.holidays.report(
                "`\(fields.holidays.path)` leaves no working time at all \(whose), for more than a year or for ever",
                "give the rule an end, or name another ICS file")
        }
    }

    private func refuseEndlessQuiet(_ product: Product) {
        for id in [product.funder, product.deputy, product.lead, product.productOwner].compactMap(\.self) {
            guard let quiet = people[id]?.quiet, let field = quietFields[id],
                quiet.covers(people[id]?.hours ?? product.hours)
            else { continue }
            quietFields[id] = nil
            field.report(
                "`\(field.path)` covers all working hours of \(id) in `products.\(product.id)`, so nothing could be sent in them",
                "leave some working time that is not quiet, or write people.\(id).hours")
        }
    }

    // MARK: Absence

    private func warnOfDaysWithoutAnybody(_ product: Product, _ fields: RoleFields) {
        let directory = directory
        for (id, field) in [
            (product.funder, fields.funder), (product.steward, product.lead == nil ? fields.productOwner : fields.lead),
            (product.deputy, fields.deputy),
        ] {
            guard let id, case let days = directory.daysOff(of: id, for: product), let first = days.first else {
                continue
            }
            if directory.standIns(for: id, in: product).isEmpty {
                guard let long = days.first(where: { $0.from.days(until: $0.to) >= Self.longAbsence }) else { continue }
                field.warn(
                    "`\(field.path)`: \(id) is away on \(long) and nobody stands in, so all that is for \(id) waits so long",
                    "name somebody as people.\(id).deputy, or change `absent`")
                continue
            }
            let more = days.count > 1 ? " and \(days.count - 1) more" : ""
            field.warn(
                "`\(field.path)`: on \(first)\(more) both \(id) and whoever stands in are away, so those days do not count",
                "name somebody who is there as deputy, or change `absent`")
        }
    }

    /// A holiday is shorter.
    private static let longAbsence = 60

    // MARK: Teams and agreements

    private func warnOfSharedTeams() {
        for (team, fields) in teamFields.sorted(by: { $0.key < $1.key }) {
            guard let first = fields.first else { continue }
            for (product, field) in fields.dropFirst() {
                reader.warn(
                    "the team `\(team)` of `products.\(product)` has the key of one of `products.\(first.product)` (line "
                        + "\(first.field.keyPlace.line)); they count as two teams",
                    "a team works on one product: give one of them another key", at: field.keyPlace)
            }
        }
    }

    private func warnOfIdleAgreements() {
        let asked = Set(products.values.flatMap { [$0.funder, $0.deputy] }.compactMap(\.self))
        for fields in agreementFields where !asked.contains(fields.person) {
            fields.whole.warn(
                "`\(fields.whole.path)`: \(fields.person) is funder or deputy of nothing, so nothing comes of it",
                "name \(fields.person) as the funder of a product, or remove it")
        }
    }
}

extension Span {
    /// Its length in working time where a day has so much of it; `nil` for what passes by the calendar.
    fileprivate func working(aDay day: Duration) -> Duration? {
        switch self {
        case .elapsed: nil
        case .workingHours(let hours): .milliseconds(Int64(hours * 3_600_000))
        case .workingDays(let days): .milliseconds(Int64(days * Double(day.wholeMilliseconds)))
        }
    }
}
