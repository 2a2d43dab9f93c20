import Impediments
import Letters

/// What a reader can do with one tap: buttons, a menu for corrections, and links where there is nothing to sign.
struct SlackControls {
    /// Pages that show more, as paragraphs.
    let links: [Prose]
    /// `actions` blocks: what is decided first, then other answers.
    let blocks: [JSON]

    /// - Parameter id: unique to the letter; Slack wants other names for blocks when a message is edited.
    init(_ letter: Letter, id: String, signedWith keys: SlackKeys) {
        let actions = letter.content.actions
        // The same answer twice belongs to two impediments, and a button would not know to which.
        let isAnswer = { (action: Letter.Action) in
            letter.impediment != nil && actions.count { $0.answer == action.answer } == 1
        }
        links = actions.filter { !isAnswer($0) }.compactMap { action in
            action.url.map { Prose(spans: [.link(title: action.label, url: $0)], kind: .item) }
        }
        guard let impediment = letter.impediment else {
            blocks = []
            return
        }
        let answers = actions.enumerated().filter { isAnswer($0.element) }
        let taps = answers.prefix(SlackLimits.buttons).map { index, action in
            Tap(
                action: action, number: index + 1, impediment: impediment, cancel: letter.content.controls?.cancel,
                keys: keys)
        }
        blocks = Self.rows(of: taps, in: letter).enumerated().map { index, elements in
            ["type": "actions", "block_id": .string("\(id).\(index + 1)"), "elements": .array(elements)]
        }
    }

    private static func rows(of taps: [Tap], in letter: Letter) -> [[JSON]] {
        let corrections = taps.filter { $0.action.answer.verb == .correct }
        // A question is answered with one tap; a menu would take two.
        let menu =
            corrections.count > 2 && letter.purpose != .question
            ? Self.menu(of: corrections, titled: letter.content.controls?.menu) : nil
        // How it goes is said now and then: it stands behind three dots.
        let news = taps.filter { Self.isNews($0.action.answer) }
        let more = news.count > 1 ? Self.overflow(of: news) : nil
        let buttons = taps.filter { tap in
            let verb = tap.action.answer.verb
            return (menu == nil || verb != .correct) && (more == nil || !Self.isNews(tap.action.answer))
        }
        // Whoever decides in a hurry sees where to begin.
        let first = letter.purpose == .ask ? buttons.first?.number : nil
        let decisions = buttons.filter { $0.action.answer.verb == .decide }
        let others = buttons.filter { $0.action.answer.verb != .decide }
        let rows = [decisions, others].map { row in row.compactMap { $0.button(isPrimary: $0.number == first) } }
        return [rows[0], rows[1] + [menu, more].compactMap(\.self)].filter { !$0.isEmpty }
    }

    /// One that is suggested stands by itself.
    private static func isNews(_ answer: Answer) -> Bool {
        [.stillThere, .tried, .merge, .because].contains(answer.verb) && answer.into == nil
    }

    private static func overflow(of news: [Tap]) -> JSON? {
        let choices = news.compactMap(\.choice)
        guard choices.count == news.count, let first = news.first else { return nil }
        return ["type": "overflow", "action_id": .string(first.name), "options": .array(choices)]
    }

    /// - Parameter title: `nil` in letters from before it was written with them.
    private static func menu(of corrections: [Tap], titled title: String?) -> JSON? {
        let choices = corrections.compactMap(\.choice)
        guard choices.count == corrections.count, let first = corrections.first else { return nil }
        return [
            "type": "static_select", "action_id": .string(first.name),
            "placeholder": SlackMarkup.line(title ?? "Read wrongly?", atMost: SlackLimits.label),
            "options": .array(choices),
        ]
    }
}

/// One answer that is offered.
private struct Tap {
    let action: Letter.Action
    let number: Int
    let name: String
    private let label: String
    private let impediment: String
    /// On the button that takes nothing.
    private let cancel: String?
    private let value: String

    init(action: Letter.Action, number: Int, impediment: String, cancel: String?, keys: SlackKeys) {
        self.action = action
        self.number = number
        self.cancel = cancel
        self.impediment = impediment
        name = "straw.\(action.answer.verb.rawValue).\(number)"
        label = action.label.prefix(1).uppercased() + action.label.dropFirst()
        value = SlackButton(impediment: impediment, answer: action.answer).value(signedWith: keys)
    }

    /// `nil` where what stands behind it is longer than Slack keeps.
    func button(isPrimary: Bool) -> JSON? {
        guard value.utf8.count <= SlackLimits.buttonValue else { return nil }
        var members: [JSON.Member] = [
            .init("type", "button"), .init("text", SlackMarkup.line(label, atMost: SlackLimits.label)),
            .init("action_id", .string(name)), .init("value", .string(value)),
        ]
        if isPrimary { members.append(.init("style", "primary")) }
        if let confirmation { members.append(.init("confirm", confirmation)) }
        return .object(members)
    }

    var choice: JSON? {
        guard value.utf8.count <= SlackLimits.choiceValue else { return nil }
        return ["text": SlackMarkup.line(label, atMost: SlackLimits.label), "value": .string(value)]
    }

    /// What one tap must not do by accident.
    private var confirmation: JSON? {
        guard let caution = action.caution else { return nil }
        return [
            "title": SlackMarkup.line("\(impediment): \(label)?", atMost: 100),
            "text": SlackMarkup.line(caution, atMost: 300),
            "confirm": SlackMarkup.line(label, atMost: 30),
            "deny": SlackMarkup.line(cancel ?? Self.cancel, atMost: 30),
        ]
    }

    private static let cancel = "Cancel"
}
