package import Impediments
import Letters

/// Where a person is reached: "a person with both addresses gets private letters by chat, digests by mail, and
/// an ask by both as one letter" (FACE).
extension Correspondent {
    enum Carriage { case privately, ask, digest }

    func addresses(of id: String, _ carriage: Carriage) -> [Address] {
        guard let person = directory.people[id] else { return [] }
        let chat = person.chat.map { Address.direct(source: $0.source, user: $0.user) }
        let mail = person.mail.map { Address.mail(mailbox: $0, name: person.name) }
        return switch carriage {
        case .privately: [chat ?? mail].compactMap { $0 }
        case .digest: [mail ?? chat].compactMap { $0 }
        case .ask: [chat, mail].compactMap { $0 }
        }
    }

    /// A letter to one person about one impediment.
    func privateLetter(
        to person: String, about impediment: Impediment, key: String, purpose: Purpose, rule: String,
        subject: String, _ paragraphs: [Prose], actions: [Letter.Action] = [], matter: Matter? = nil, at: Instant
    ) -> Letter {
        let language = language(of: person)
        var letter = Letter(
            workspace: directory.workspace, key: key, to: .person(id: person),
            addresses: addresses(of: person, .privately), purpose: purpose,
            impediment: impediment.id.description, rule: rule,
            content: .init(
                subject: subject, paragraphs: paragraphs, actions: actions, controls: language.controls(of: actions),
                language: language.names.tag),
            mailThread: mailThread(impediment.id, person), about: .init(impediment), writtenAt: at)
        letter.matter = matter
        return letter
    }

    /// All letters to one person about one impediment stand in one mail thread.
    func mailThread(_ id: ImpedimentID, _ person: String) -> String { "\(id)/\(person)" }

    /// The time words of one reader, who has a zone, hours and a language.
    func words(for person: String, about impediment: Impediment, at now: Instant) -> TimeWords {
        TimeWords(
            calendar: directory.calendar(of: person, for: directory.product(of: impediment)), now: now,
            language: language(of: person))
    }

    /// What a person is written to in; whoever is known by a chat account alone is written to in English.
    func language(of person: String) -> Catalogue { .of(directory.people[person]?.language) }

    /// What is answered at a place: in the language of the team whose channel it is, elsewhere of whoever is spoken
    /// with.
    func language(at place: Place) -> Catalogue {
        if let home = directory.team(ofChannel: place.channel, source: place.source) { return .of(home.team.language) }
        return language(of: place.aside?.user ?? place.speaker, at: place.source)
    }

    /// That of a configured account; of any other, of the team, where there is only one.
    func language(of user: String?, at source: String) -> Catalogue {
        if let person = user.flatMap({ directory.person(source: source, user: $0) }) { return .of(person.language) }
        let teams = directory.products.values.flatMap(\.teams)
        return teams.count == 1 ? .of(teams[0].language) : .english
    }
}

extension Directory {
    /// What stands in its thread is in the language of the team whose channel that is; elsewhere of whoever raised it
    /// there, or of its own team.
    func language(ofThreadOf impediment: Impediment) -> Catalogue {
        if let home = team(ofChannel: impediment.channel, source: impediment.source) { return .of(home.team.language) }
        if let raiser = people[impediment.raiser.value] { return .of(raiser.language) }
        return .of(products[impediment.product]?.teams.first { $0.id == impediment.team }?.language)
    }

    /// The product, or a nameless one where the configuration has lost it since.
    package func product(of impediment: Impediment) -> Product {
        products[impediment.product] ?? Product(id: impediment.product, title: impediment.product)
    }

    /// Whoever looks after it at a moment.
    func steward(of impediment: Impediment, at moment: Instant) -> String? {
        steward(of: product(of: impediment), at: moment)
    }
}

extension Catalogue {
    /// That others stand because of it: `Two others stand because of it.`
    func carried(_ count: Int) -> String { words(.askOthers, ["n": .count(count)]).capitalizedFirst }
}

extension [Prose] {
    /// Words as a reader counts them: what stands between white space.
    var wordCount: Int { reduce(0) { $0 + $1.plainText.wordCount } }
}

extension String {
    /// Words as anybody counts them: what stands between white space, also the colon of French "IMP-1 :". Every letter
    /// is counted several times before it is short enough, so this looks at bytes where they are ASCII.
    var wordCount: Int {
        var (count, isInWord) = (0, false)
        for scalar in unicodeScalars {
            let isSpace =
                scalar.isASCII ? scalar.value == 32 || (9...13).contains(scalar.value) : scalar.properties.isWhitespace
            if !isSpace, !isInWord { count += 1 }
            isInWord = !isSpace
        }
        return count
    }
}
