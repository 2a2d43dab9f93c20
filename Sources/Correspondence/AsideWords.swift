package import Impediments
package import Letters

/// What one person alone sees: the answers to commands and clicks, forms, and the bot's own page.
extension Correspondent {
    /// What can be commanded, in a few lines.
    package func commands(at place: Place, _ now: Instant) -> Letter {
        let language = language(at: place)
        let lines: [Phrase] = [
            .commandsRaise, .commandsStatus, .commandsMine, .commandsExplain, .commandsAnswer, .commandsEvidence,
            .commandsRetro,
        ]
        return note(
            "commands", rule: "an answer: a command",
            [language.say(.commandsHead)] + lines.map { language.say($0).item() }, in: language, at: place, now)
    }

    package enum ListTitle: Sendable, Hashable {
        case open(team: String)
        case mine(PersonKey)
    }

    /// Some impediments, a line each.
    package func list(_ impediments: [Impediment], title: ListTitle, at place: Place, _ now: Instant) -> Letter {
        let language = language(at: place)
        let count = Argument.count(impediments.count)
        let head =
            switch title {
            case .open(let team): language.say(.listOpen, ["n": count, "team": .text(team)])
            case .mine: language.say(.listMine, ["n": count])
            }
        let shown = impediments.prefix(AsideLimits.listed).map { impediment in
            var isAskedOfReader = false
            if case .mine(let person) = title {
                isAskedOfReader = directory.roles(of: person, for: impediment, at: now).areOnlyUpward
            }
            return line(impediment, now, language, withTheTeamsWords: !isAskedOfReader)
        }
        let rest = impediments.count - shown.count
        return note(
            "list", rule: "an answer: a command",
            [head] + shown + (rest > 0 ? [language.say(.listMore, ["n": .count(rest)])] : []), in: language,
            at: place, now)
    }

    /// Where what was raised, or pointed out, stands.
    ///
    /// - Parameter isTheirs: whoever is told has raised it, and can take it back.
    package func knownAs(_ id: ImpedimentID, isTheirs: Bool, at place: Place, _ now: Instant) -> Letter {
        let language = language(at: place)
        var letter = note(
            "known", rule: "an answer: raised by command", [language.say(.noteKnown, ["id": "\(id)"])],
            in: language, at: place, now)
        letter.impediment = id.description
        if isTheirs {
            letter.content.actions = [
                .init(
                    Answer(.withdraw), label: language.words(.labelWithdraw), caution: language.words(.cautionWithdraw))
            ]
            letter.content.controls = language.controls(of: letter.content.actions)
        }
        return letter
    }

    /// An answer that was given somewhere else than in the thread of the impediment.
    package func noted(_ answer: Answer, to impediment: Impediment, at place: Place, _ now: Instant) -> Letter {
        let language = language(at: place)
        var letter = note(
            "noted", rule: "an answer: \(answer.verb.rawValue)",
            [thanks(for: answer, to: impediment, in: language), language.say(.noteTeamTold)], in: language,
            at: place, now)
        letter.isAbout(impediment)
        if answer.verb == .hold {
            letter.content.actions = [.init(Answer(.release), label: language.words(.labelRelease))]
        }
        return letter
    }

    // MARK: Forms

    /// What an answer still needs, as a form before whoever has clicked.
    package func form(
        for answer: Answer, to impediment: Impediment, trigger: String, at place: Place, _ now: Instant
    ) -> Letter {
        let language = language(at: place)
        let title = impediment.labels.title(in: language)
        var letter = note(
            "form", rule: "an answer: \(answer.verb.rawValue) needs more",
            ["\(strong: impediment.id.description): \(title)."], in: language, at: place, now)
        letter.isAbout(impediment)
        letter.content.subject = language.words(answer.verb.question)
        letter.content.actions = [Letter.Action(answer, label: language.words(answer.verb.button))]
        letter.content.fields = fields(of: answer.verb, in: language)
        letter.content.controls = language.controlsOfForm
        if let aside = place.aside {
            letter.addresses = [.form(source: place.source, trigger: trigger, aside: aside)]
        }
        return letter
    }

    // MARK: The bot's own page

    /// - Parameters:
    ///   - asked: what this person has to answer, with everything that can be answered.
    ///   - open: what is open otherwise.
    package func home(
        of user: String, at source: String, person: PersonKey, asked: [Impediment], open: [Impediment], _ now: Instant
    ) -> Letter {
        let language = language(of: user, at: source)
        var paragraphs: [Prose] = []
        var buttons: [Letter.Action] = []
        if !asked.isEmpty {
            paragraphs.append(language.say(.homeAsked).heading())
            for impediment in asked {
                let page = askPage(impediment, for: person.value, at: now)
                paragraphs += page.paragraphs
                if asked.count == 1 {
                    buttons = page.actions
                } else {
                    paragraphs += pageLink(impediment, person, language, now)
                }
            }
        }
        let others = open.filter { !asked.map(\.id).contains($0.id) }
        if !others.isEmpty {
            paragraphs.append(language.say(.homeOpen).heading())
            paragraphs += others.map { line($0, now, language) }
        }
        if paragraphs.isEmpty {
            paragraphs = [language.say(.homeNothing), language.say(.homeSay)]
        }
        return Letter(
            workspace: directory.workspace, key: "home/\(source)/\(user)/\(now.milliseconds)", to: .person(id: user),
            addresses: [.home(source: source, user: user)], purpose: .update, impediment: asked.first?.id.description,
            rule: "an answer: the bot's own page",
            content: .init(
                subject: "Straw", paragraphs: paragraphs, actions: buttons, controls: language.controls(of: buttons),
                language: language.names.tag),
            writtenAt: now)
    }

    private func pageLink(
        _ impediment: Impediment, _ person: PersonKey, _ language: Catalogue, _ now: Instant
    ) -> [Prose] {
        let request = LinkRequest(person: person.value, page: .ask(impediment.id), at: now)
        let title = language.words(.homeAnswer, ["id": "\(impediment.id)"])
        return links(request).map { ["\(link: title, to: $0)"] } ?? []
    }

    /// - Parameter withTheTeamsWords: who drives it, and that it sounds over: no name and nothing that was said in the team
    ///   reaches whoever it is asked of (P9).
    private func line(
        _ impediment: Impediment, _ now: Instant, _ language: Catalogue, withTheTeamsWords: Bool = true
    ) -> Prose {
        let product = directory.product(of: impediment)
        let time = TimeWords(calendar: directory.calendar(ofTeamOf: product), now: now, language: language)
        let values: Arguments = [
            "id": "\(impediment.id)", "title": .text(impediment.labels.title(in: language)),
            "severity": .text(impediment.labels.severity.word(in: language)),
            "since": .text(time.since(impediment.since)),
        ]
        guard withTheTeamsWords else { return language.say(.listLine, values).item() }
        let driver = impediment.owner.map { directory.people[$0.value]?.name ?? language.words(.whoSomebody) }
        let line =
            driver.map { language.say(.listDriven, values + ["name": .text($0)]) }
            ?? language.say(.listUndriven, values)
        guard let over = impediment.soundsOverSince else { return line.item() }
        return (line + language.say(.listSoundsOver, ["since": .text(time.since(over))])).item()
    }
}

enum AsideLimits {
    /// Impediments of one list.
    static let listed = 15
}

extension Verb {
    /// The title of the form that it needs, 24 characters at most.
    fileprivate var question: Phrase {
        switch self {
        case .mine: .formMine
        case .delegate: .formDelegate
        case .moreInfo: .formMoreInfo
        case .notNow: .formNotNow
        case .hold: .formHold
        case .ours: .formOurs
        case .wording: .formWording
        default: .formAnswer
        }
    }

    /// What sends the form.
    fileprivate var button: Phrase {
        switch self {
        case .mine: .formPromise
        case .moreInfo: .formAsk
        case .hold: .labelHold
        default: .formAnswer
        }
    }
}

extension Catalogue {
    /// Words for what platforms make of these actions.
    func controls(of actions: [Letter.Action]) -> Letter.Controls? {
        let hasMenu = actions.contains { $0.answer.verb == .correct }
        let isAskedBefore = actions.contains { $0.caution != nil }
        guard hasMenu || isAskedBefore else { return nil }
        return Letter.Controls(
            menu: hasMenu ? words(.labelReadWrongly) : nil, cancel: isAskedBefore ? words(.labelCancel) : nil)
    }

    fileprivate var controlsOfForm: Letter.Controls {
        Letter.Controls(cancel: words(.labelCancel), formTooLate: words(.formTooLate))
    }
}
