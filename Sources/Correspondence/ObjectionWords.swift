import Impediments
import Letters

extension Objection {
    /// Why an answer changed nothing: in the language of where it is said, or of whoever is told privately.
    func words(_ directory: Directory, _ impediment: Impediment?, in language: Catalogue = .english) -> Prose {
        func named(_ name: String) -> Arguments { ["name": .text(name.clipped(to: 8))] }
        switch self {
        case .notAllowed(let verb, let allowed):
            return language.say(
                .objectionNotAllowed,
                ["verb": .text(verb.said(in: language)), "roles": .text(Role.list(allowed, in: language))])
        case .notOpen(let state) where state.isOpen: return language.say(.objectionOpen)
        case .notOpen(let state):
            return language.say(.objectionNotOpen, ["state": .text(state.words(in: language))])
        case .over(let state, let isPassedOn):
            return language.say(
                isPassedOn ? .objectionOverPassedOn : .objectionOver, ["state": .text(state.words(in: language))])
        case .notHere: return language.say(.objectionNotHere)
        case .alreadySo(let verb):
            return language.say(.objectionAlreadySo, ["verb": .text(verb.said(in: language))])
        case .holdsUsedUp(let count):
            return language.say(
                .objectionHoldsUsedUp, ["times": .text(language.times(count))])
        case .alreadyAsked: return language.say(.objectionAlreadyAsked)
        case .nothingHeld: return language.say(.objectionNothingHeld)
        case .missing(let field):
            let named = Phrase(rawValue: "missing.\(field)").map { language.words($0) } ?? field.inWords
            return language.say(.objectionMissing, ["field": .text(named)])
        case .dateIsPast(let day):
            return language.say(.objectionDateIsPast, ["day": .text(language.day(day, withYear: true))])
        case .noSuchOption(let option): return language.say(.objectionNoSuchOption, named(option))
        case .noSuchPerson(let name): return language.say(.objectionNoSuchPerson, named(name))
        case .cannotBeReached(let name): return language.say(.objectionCannotBeReached, named(name))
        case .toOneself: return language.say(.objectionToOneself)
        case .noSuchImpediment(let name): return language.say(.objectionNoSuchImpediment, named(name))
        case .otherProduct(let id): return language.say(.objectionOtherProduct, ["id": "\(id)"])
        case .cannotHold(let id, let state):
            return language.say(.objectionCannotHold, ["id": "\(id)", "state": .text(state.words(in: language))])
        case .whatInstead(let category):
            return language.say(
                .objectionWhatInstead,
                ["category": .text(category.words(in: language)), "others": .prose(category.others(in: language))])
        case .standsBecause(let cause): return language.say(.objectionStandsBecause, ["other": "\(cause)"])
        case .circular(let other): return language.say(.objectionCircular, ["other": "\(other)"])
        case .carriesOthers(let count): return language.say(.objectionCarriesOthers, ["n": .count(count)])
        case .noSuchPromise(_, 0): return language.say(.objectionNoPromises)
        case .noSuchPromise(let number, let count):
            return language.say(.objectionNoSuchPromise, ["number": .count(number), "n": .count(count)])
        case .tooLateToReopen: return language.say(.objectionTooLateToReopen)
        }
    }
}

extension String {
    fileprivate var inWords: String { split(separator: "_").joined(separator: " ") }
}

extension Category {
    /// What it could be instead, as people say it in the thread.
    fileprivate func others(in language: Catalogue) -> Prose {
        let others = Category.allCases.filter { $0 != self && $0 != .nothing }.map { $0.words(in: language) }
        return others.dropFirst().reduce("\(code: others[0])") { "\($0), \(code: $1)" }
    }
}

extension Verb {
    /// As people say it.
    func said(in language: Catalogue) -> String {
        Phrase(rawValue: "command.\(rawValue)").map { language.words($0) }
            ?? rawValue.split(separator: "_").joined(separator: " ")
    }
}

extension LifeState {
    func words(in language: Catalogue) -> String {
        switch self {
        case .raised, .triaged, .owned, .inProgress, .waiting: language.words(.stateOpen)
        case .resolved: language.words(.stateResolved)
        case .verified, .closed: language.words(.stateOver)
        case .accepted: language.words(.stateAccepted)
        case .withdrawn: language.words(.stateWithdrawn)
        case .merged: language.words(.stateMerged)
        case .notAnImpediment: language.words(.stateNotAnImpediment)
        }
    }
}

extension Role {
    private var phrase: Phrase {
        switch self {
        case .raiser: .roleRaiser
        case .team: .roleTeam
        case .lead: .roleLead
        case .productOwner: .roleProductOwner
        case .ideaOwner: .roleIdeaOwner
        case .funder: .roleFunder
        case .deputy: .roleDeputy
        }
    }

    static func list(_ roles: Set<Role>, in language: Catalogue) -> String {
        let words = allCases.filter(roles.contains).map { language.words($0.phrase) }
        guard let last = words.last, words.count > 1 else { return words.first ?? language.words(.roleNobody) }
        return language.words(
            .wordOr, ["list": .text(words.dropLast().joined(separator: ", ")), "last": .text(last)])
    }
}
