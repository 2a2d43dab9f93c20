/// What kind of thing is missing (DOMAIN 5). Raw values are the names outside.
package enum Category: String, CaseIterable, Codable, Sendable, Hashable {
    case resources
    case team
    case accessToUsers = "access_to_users"
    case other
    /// Not an impediment at all.
    case nothing = "none"
}

/// The finer label within a category; `category` says which one it belongs to.
package enum Subreason: String, CaseIterable, Codable, Sendable, Hashable {
    case basics, environments, tools, data, money
    case nobody
    case tooFew = "too_few"
    case missingSkill = "missing_skill"
    case pulledAway = "pulled_away"
    case roleEmpty = "role_empty"
    case tooBusy = "too_busy"
    case tooValuable = "too_valuable"
    case tooExpensive = "too_expensive"
    case gatekept
    case unknownWhom = "unknown_whom"
    case decision, approval, dependency, technical, process
    case progress, social, question, planning, announcement, resolved, hypothetical

    package var category: Category {
        switch self {
        case .basics, .environments, .tools, .data, .money: .resources
        case .nobody, .tooFew, .missingSkill, .pulledAway, .roleEmpty: .team
        case .tooBusy, .tooValuable, .tooExpensive, .gatekept, .unknownWhom: .accessToUsers
        case .decision, .approval, .dependency, .technical, .process: .other
        case .progress, .social, .question, .planning, .announcement, .resolved, .hypothetical: .nothing
        }
    }

    /// Need level, lowest first: 1 basics, 2 environments, 3 being paid, 4 access to users (DOMAIN 1).
    /// `nil` where the level of need does not apply.
    package var needLevel: Int? {
        switch self {
        case .basics: 1
        case .environments, .tools, .data: 2
        case .money: 3
        case .tooBusy, .tooValuable, .tooExpensive, .gatekept, .unknownWhom: 4
        default: nil
        }
    }

    /// What the usual ask of this kind takes of the funder, in hours: a word, a letter, a decision that has to be
    /// prepared (metric 18). The lead can say otherwise with the wording.
    package var usualEffort: Double {
        switch self {
        case .environments, .tools, .data, .dependency, .technical, .process: 1
        case .basics, .money, .approval, .gatekept, .unknownWhom: 1
        case .tooBusy, .tooValuable, .decision, .roleEmpty: 2
        case .pulledAway, .tooExpensive: 3
        case .tooFew, .missingSkill, .nobody: 8
        case .progress, .social, .question, .planning, .announcement, .resolved, .hypothetical: 1
        }
    }

    /// Whether what is missing lies above the team, so that it may reach the funder without the lead's
    /// word (DOMAIN 6, L3).
    package var liesAboveTheTeam: Bool {
        switch category {
        case .resources, .team, .accessToUsers: true
        case .other: self != .technical && self != .process
        case .nothing: false
        }
    }
}

/// `stopped` is a blocker: without its removal the product cannot be made. Everything else is `slowing`.
package enum Severity: String, CaseIterable, Codable, Sendable, Hashable {
    case stopped, slowing
}

/// A proof of life of the product stream (DOMAIN 1 and 5), or the absence of one that was planned.
package enum EvidenceKind: String, CaseIterable, Codable, Sendable, Hashable {
    case workingSoftware = "working_software"
    case userContact = "user_contact"
    /// It runs, and no user has seen it by that.
    case runs
    case usedForReal = "used_for_real"
    case firstBenefit = "first_benefit"
    /// A talk with users that did not take place.
    case contactCancelled = "contact_cancelled"

    /// The two vitals: the kinds that a message is read for.
    package static let vitals: [EvidenceKind] = [.workingSoftware, .userContact]
}

/// Where an impediment stands in its life (DOMAIN 4). Tier and waiting-on are independent of it.
package enum LifeState: String, CaseIterable, Codable, Sendable, Hashable {
    case raised, triaged, owned
    case inProgress = "in_progress"
    case waiting, resolved, verified, closed, accepted, withdrawn, merged
    case notAnImpediment = "not_an_impediment"

    /// Whether clocks still run and somebody still has to act.
    package var isOpen: Bool {
        switch self {
        case .raised, .triaged, .owned, .inProgress, .waiting: true
        case .resolved, .verified, .closed, .accepted, .withdrawn, .merged, .notAnImpediment: false
        }
    }
}

/// How far up the news has gone. It rises by rule or person and falls only by a person (R5).
package enum Tier: String, CaseIterable, Codable, Sendable, Hashable, Comparable {
    case l0 = "L0"
    case l1 = "L1"
    case l2 = "L2"
    case l3 = "L3"
    case l3b = "L3b"

    package static func < (a: Tier, b: Tier) -> Bool { a.rawValue < b.rawValue }
}

/// Whom an impediment waits on.
package enum Party: String, CaseIterable, Codable, Sendable, Hashable {
    case team, lead
    case productOwner = "product_owner"
    case ideaOwner = "idea_owner"
    case funder, deputy
    case otherTeam = "other_team"
    case vendor
}

/// What a person can do with an impediment (DOMAIN 4, Answers).
package enum Verb: String, CaseIterable, Codable, Sendable, Hashable {
    case own, tried
    case stillThere = "still_there"
    case done, verify, reopen, withdraw, correct, merge, unmerge, because, apart
    case wording, hold, release, ours, confirm
    case raisedInPerson = "raised_in_person"
    case seen, mine, delegate
    case moreInfo = "more_info"
    case decide, decline, accept
    case notNow = "not_now"
}

extension Labels {
    /// What slows the work and lies above the team reaches the funder in the digest, and there alone unless the lead says
    /// otherwise (DOMAIN 6, L3).
    package var areForTheDigest: Bool { severity == .slowing && subreason.liesAboveTheTeam }
}
