/// What somebody is to one impediment; a person may be several things.
package enum Role: String, Sendable, Hashable, Codable, CaseIterable {
    case raiser, team, lead
    case productOwner = "product_owner"
    case ideaOwner = "idea_owner"
    case funder, deputy
}

extension Set<Role> {
    /// Asked of as the funder, or in the funder's place.
    package var areUpward: Bool { !isDisjoint(with: [.funder, .deputy]) }
    /// The same, and not of the team as well.
    package var areOnlyUpward: Bool { areUpward && isDisjoint(with: [.raiser, .lead, .productOwner]) }
}

extension Directory {
    /// What a person is at a moment: also what those are whom the person stands in for then.
    package func roles(of person: PersonKey, for impediment: Impediment, at now: Instant) -> Set<Role> {
        var roles = roles(of: person, for: impediment)
        guard let product = products[impediment.product], people[person.value] != nil else { return roles }
        let parts: [(String?, Role)] = [
            (product.funder, .funder), (product.deputy, .deputy),
            (product.steward, product.lead == nil ? .productOwner : .lead),
        ]
        for (absent, role) in parts {
            guard let absent, absent != person.value, recipient(for: absent, product, at: now) == person.value else {
                continue
            }
            roles.insert(role)
            roles.remove(.team)
        }
        return roles
    }

    /// When the lead proposed to live with it, which the funder has not agreed to yet (R4); `nil` where nobody did, or
    /// the lead has said since that the funder is needed.
    package func proposalOfLead(_ impediment: Impediment) -> Instant? {
        let ask = impediment.ask
        guard let person = ask.acceptanceProposedBy, let at = ask.acceptanceProposedAt,
            impediment.lead.confirmedAt.map({ $0 <= at }) ?? true,
            !roles(of: person, for: impediment, at: at).areUpward
        else { return nil }
        return at
    }

    /// Whoever is not named for the product belongs to the team: they speak in its channels.
    package func roles(of person: PersonKey, for impediment: Impediment) -> Set<Role> {
        var roles: Set<Role> = person == impediment.raiser ? [.raiser] : []
        if let product = products[impediment.product] {
            if product.lead == person.value { roles.insert(.lead) }
            if product.productOwner == person.value { roles.insert(.productOwner) }
            if product.ideaOwner == person.value { roles.insert(.ideaOwner) }
            if product.funder == person.value { roles.insert(.funder) }
            if product.deputy == person.value { roles.insert(.deputy) }
            if impediment.ask.delegatedTo == person.value { roles.insert(.deputy) }
            // What they were asked they may answer, also when the funder is back.
            if impediment.ask.askedInstead == person.value { roles.insert(.deputy) }
        }
        if roles.subtracting([.raiser]).isEmpty { roles.insert(.team) }
        return roles
    }

    /// Whether an answer comes from the channel of another product, by somebody who is nothing to this one: a wrong
    /// number, or the affairs of another team. That something is still there anyone may say (DOMAIN 4).
    package func isFromElsewhere(
        _ verb: Verb, by person: PersonKey, in channel: Team.Channel, to impediment: Impediment, at now: Instant
    ) -> Bool {
        guard verb.allowed.contains(.team), verb != .stillThere,
            channel != Team.Channel(source: impediment.source, id: impediment.channel),
            let home = team(ofChannel: channel.id, source: channel.source), home.product.id != impediment.product
        else { return false }
        return roles(of: person, for: impediment, at: now) == [.team]
    }
}

extension Verb {
    /// Who may use it (DOMAIN 4, Answers). Where there is no lead the product owner stands in.
    package var allowed: Set<Role> {
        switch self {
        case .stillThere: Set(Role.allCases)
        case .own, .tried, .verify, .reopen, .correct, .merge, .unmerge, .because, .apart:
            [.team, .raiser, .lead, .productOwner]
        case .done: [.team, .raiser, .lead, .productOwner, .funder]
        case .withdraw: [.raiser]
        case .wording, .hold, .release, .ours, .confirm, .raisedInPerson: [.lead, .productOwner]
        case .seen, .delegate, .moreInfo, .decide, .decline: [.funder, .deputy]
        case .mine: [.funder, .deputy, .lead, .productOwner]
        case .accept: [.lead, .productOwner, .funder]
        case .notNow: [.funder]
        }
    }
}

/// Why an answer changes nothing; the person is told, kindly.
package enum Objection: Error, Sendable, Hashable {
    case notAllowed(Verb, allowed: Set<Role>)
    /// It is answered in the channel of another product, by nobody who is named for its own.
    case notHere
    /// It is over, withdrawn, merged: the state says which.
    case notOpen(LifeState)
    /// The same for whoever was asked as the funder or in the funder's place, who cannot open it again.
    case over(LifeState, isPassedOn: Bool)
    case alreadySo(Verb)
    case holdsUsedUp(Int)
    case alreadyAsked
    case nothingHeld
    case missing(field: String)
    case dateIsPast(CalendarDay)
    case noSuchOption(String)
    case noSuchPerson(String)
    /// It would be handed to somebody without any address.
    case cannotBeReached(String)
    /// Nobody delegates to themselves.
    case toOneself
    case noSuchImpediment(String)
    /// The one to merge into is over, or counted with another itself.
    case cannotHold(ImpedimentID, LifeState)
    /// The one to merge into belongs to another product, whose funder is another.
    case otherProduct(ImpedimentID)
    /// Said only what it is not; a correction needs what it is.
    case whatInstead(Category)
    case tooLateToReopen
    /// It is asked for with another one, so there is nothing of its own to steer.
    case standsBecause(ImpedimentID)
    /// The other one stands because of this one already.
    case circular(ImpedimentID)
    /// Others stand because of it: it cannot become the consequence of another one.
    case carriesOthers(Int)
    /// The product has no promise of this number.
    case noSuchPromise(Int, of: Int)
}
