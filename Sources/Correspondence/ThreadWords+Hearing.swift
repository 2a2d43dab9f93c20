import Impediments
import Letters

/// Who hears, and when.
extension ThreadWords {
    private var steward: String {
        let moment = hearsNow ? happening.at : telling?.at ?? happening.at
        if let lead = product.lead, directory.lead(of: product, at: moment) == lead {
            return language.words(.whoYourLead)
        }
        let isOwner = product.productOwner == directory.steward(of: product, at: moment)
        return language.words(isOwner ? .whoYourProductOwner : .whoForYourLead)
    }

    /// Who is asked in the end.
    private var funder: String {
        if let other = impediment.ask.holder { return directory.people[other]?.name ?? language.words(.whoSomebody) }
        return language.words(asking?.rule.name == .funderAway ? .whoForFunder : .whoFunder)
    }

    /// When the lead hears of it; a lead who has seen the ask that is to come has heard.
    private var telling: Step? {
        if impediment.ask.previewedAt != nil, asking != nil { return nil }
        return hearsBelatedly ? nil : tellingStep
    }
    private var tellingStep: Step? { happening.plan.first { $0.kind == .tellLead } }

    /// The funder is asked while the lead is away and nobody stands in: the lead hears only after that.
    private var hearsBelatedly: Bool {
        guard let step = tellingStep, let steward = product.steward,
            directory.people[steward]?.absences.isEmpty == false, let first = asking?.at ?? digest, first < step.at
        else { return false }
        return directory.isNobodyThere(for: steward, product, at: first)
    }
    private var asking: Step? {
        guard let planned = happening.plan.first(where: { $0.kind == .ask }) else { return nil }
        return Step(planned.kind, at: happening.askLeaves ?? planned.at, rule: planned.rule)
    }

    /// The lead hears in this very minute: of it, or of the ask that is to come.
    private var hearsNow: Bool {
        guard let telling else { return false }
        let previewing = impediment.lead.confirmedAt == nil ? happening.plan.first { $0.kind == .preview } : nil
        return min(telling.at, previewing?.at ?? telling.at) <= happening.at
    }

    /// The ask leaves in this very minute.
    private var asksNow: Bool { asking.map { $0.at <= happening.at } ?? false }

    /// Who hears of it when, if nobody does anything; empty where nothing follows.
    var hears: Prose {
        switch (telling, asking) {
        case (.some, .some) where hearsNow && asksNow:
            language.say(
                .threadHearsNowBoth, ["steward": .text(steward.capitalizedFirst), "funder": .text(funder)])
        case (_, .some) where asksNow:
            language.say(.threadHearsNow, ["steward": .text(funder.capitalizedFirst)])
        case (.some, let asking?) where hearsNow:
            language.say(
                .threadHearsNowThen,
                [
                    "steward": .text(steward.capitalizedFirst), "on": .text(time.on(asking.at)),
                    "funder": .text(funder),
                ])
        case (.some, nil) where hearsNow:
            language.say(.threadHearsNow, ["steward": .text(steward.capitalizedFirst)])
        case (let telling?, let asking?):
            language.say(
                .threadHearsThen,
                unless(telling) + ["on": .text(time.on(asking.at)), "funder": .text(funder)])
        case (let telling?, nil):
            if let digestDay {
                language.say(.threadHearsDigest, unless(telling) + ["day": .text(digestDay)])
            } else {
                language.say(.threadHears, unless(telling))
            }
        case (nil, let asking?):
            language.say(.threadHearsFunder, ["on": .text(time.on(asking.at)), "funder": .text(funder)])
        case (nil, nil):
            if hearsBelatedly || product.steward == nil, let digestDay {
                language.say(.threadHearsDigestOnly, ["day": .text(digestDay)])
            } else {
                ""
            }
        }
    }

    /// The same in fewer words.
    var tersely: Prose {
        guard let telling, !hearsNow, !asksNow else { return hears }
        let told: Arguments = ["on": .text(time.on(telling.at)), "steward": .text(steward)]
        if let asking {
            return language.say(
                .threadTerseThen, told + ["then": .text(time.on(asking.at)), "funder": .text(funder)])
        }
        guard let digestDay else { return language.say(.threadTerse, told) }
        return language.say(.threadTerseDigest, told + ["day": .text(digestDay)])
    }

    private func unless(_ step: Step) -> Arguments {
        [
            "unless": .text(step.rule.name == .leadUnowned ? "unowned" : "unresolved"),
            "moment": .text(time.until(step.at)), "steward": .text(steward),
        ]
    }

    private var digestDay: String? { digest.map(time.dayOf) }

    /// What slows the work reaches the funder in the digest only (DOMAIN 6, L3).
    private var digest: Instant? {
        guard impediment.labels.areForTheDigest, impediment.ask.isUnasked, let funder = product.funder else {
            return nil
        }
        return happening.firstDigest(of: funder, in: directory)
    }
}
