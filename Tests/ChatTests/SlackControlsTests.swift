import Chat
import Impediments
import Letters
import Testing

@Suite("Slack, what can be tapped")
struct SlackControlsTests {
    let slack = SlackOut()
    let receipt: [Letter.Action] = [
        .init(Answer(.own), label: "I drive it"), .init(Answer(.correct, severity: .slowing), label: "slower"),
        .init(Answer(.correct, category: .nothing), label: "No impediment"),
    ]
    let ask: [Letter.Action] = [
        .init(Answer(.decide, option: "1"), label: "1 You ask operations", url: "https://straw.example/1"),
        .init(Answer(.decide, option: "2"), label: "2 The release moves", url: "https://straw.example/2"),
        .init(Answer(.mine), label: "Mine, by a date", url: "https://straw.example/3"),
        .init(Answer(.decline), label: "Decline", url: "https://straw.example/4"),
    ]

    func rows(_ letter: Letter) throws -> [JSON] { try slack.blocks(letter).filter { $0["type"] == "actions" } }

    func asking(_ actions: [Letter.Action]) -> Letter {
        var letter = letter(actions: actions)
        letter.purpose = .ask
        return letter
    }

    @Test("a receipt has its buttons in one row, named and labelled")
    func buttons() throws {
        let rows = try rows(letter(actions: receipt))
        #expect(rows.count == 1)
        #expect(rows[0].string("block_id")?.wholeMatch(of: #/[0-9a-f]{32}\.1/#) != nil)
        let buttons = rows[0]["elements"]?.items ?? []
        #expect(buttons.map { $0["text"]?.string("text") } == ["I drive it", "Slower", "No impediment"])
        #expect(buttons.map { $0.string("action_id") } == ["straw.own.1", "straw.correct.2", "straw.correct.3"])
        #expect(buttons[0].string("value")?.hasPrefix("IMP-1;own;;") == true)
        #expect(buttons.allSatisfy { $0["style"] == nil && $0["confirm"] == nil && $0["url"] == nil })
        let other = try self.rows(letter(key: "other", actions: receipt))[0]
        #expect(other.string("block_id") != rows[0].string("block_id"))
    }

    @Test("what is tapped comes back as the answer that was offered")
    func back() throws {
        for letter in [letter(actions: receipt), asking(ask)] {
            let taps = try slack.taps(letter)
            #expect(taps.count == letter.content.actions.count)
            for (tap, action) in zip(taps, letter.content.actions) {
                switch slack.heard(tap: tap) {
                case .action(let impediment, let author, let answer):
                    #expect((impediment, author.id, answer) == ("IMP-1", "U0ANNA", action.answer))
                case .formWanted(let impediment, _, let answer, let trigger):
                    #expect((impediment, answer, trigger) == ("IMP-1", action.answer, "1.2.c"))
                    #expect(action.answer.verb == .mine)
                default: Issue.record("\(action.label) is not heard")
                }
            }
        }
    }

    @Test("how it goes stands behind three dots, and comes back as it was offered")
    func more() throws {
        let news: [Letter.Action] = [
            .init(Answer(.stillThere), label: "Still there"), .init(Answer(.tried), label: "Tried, in vain"),
        ]
        let both = letter(actions: receipt + news)
        let elements = try rows(both)[0]["elements"]?.items ?? []
        #expect(elements.map { $0.string("type") } == ["button", "button", "button", "overflow"])
        let answers = try slack.taps(both).suffix(2).map { tap -> Answer? in
            guard case .action(_, _, let answer)? = slack.heard(tap: tap) else { return nil }
            return answer
        }
        #expect(answers == [Answer(.stillThere), Answer(.tried)])
        // One of them alone is a button like any other.
        let one = try rows(letter(actions: receipt + news.prefix(1)))[0]["elements"]?.items ?? []
        #expect(one.map { $0.string("type") } == Array(repeating: "button", count: 4))
    }

    @Test("an ask shows first what can be decided, and its first choice stands out")
    func asks() throws {
        let rows = try rows(asking(ask))
        let labels = rows.map { ($0["elements"]?.items ?? []).map { $0["text"]?.string("text") ?? "" } }
        #expect(labels == [["1 You ask operations", "2 The release moves"], ["Mine, by a date", "Decline"]])
        let styles = rows.flatMap { ($0["elements"]?.items ?? []).map { $0.string("style") } }
        #expect(styles == ["primary", nil, nil, nil])
        #expect(try self.rows(letter(actions: ask)).allSatisfy { !$0.text.contains("primary") })
    }

    @Test("what one tap must not do by accident asks once more, in the words of the letter")
    func confirmations() throws {
        var withdrawal = letter(actions: [
            .init(Answer(.withdraw), label: "zurückziehen", caution: "Was darüber gesagt wurde, wird gelöscht."),
            .init(Answer(.own), label: "x"),
        ])
        withdrawal.content.controls = .init(cancel: "Abbrechen")
        let taps = try slack.taps(withdrawal)
        let confirm = taps.first?["confirm"] ?? .null
        #expect(
            ["title", "text", "confirm", "deny"].map { confirm[$0]?.string("text") }
                == [
                    "IMP-1: Zurückziehen?", "Was darüber gesagt wurde, wird gelöscht.", "Zurückziehen", "Abbrechen",
                ])
        #expect(taps.last?["confirm"] == nil)
    }

    @Test("what is asked once more stays within what Slack takes")
    func longConfirmations() throws {
        let long = String(repeating: "é", count: 400)
        var letter = letter(actions: [.init(Answer(.decline), label: long, caution: long)])
        letter.content.controls = .init(cancel: long)
        let confirm = try slack.taps(letter).first?["confirm"]
        for (name, limit) in [("title", 100), ("text", 300), ("confirm", 30), ("deny", 30)] {
            #expect((1...limit).contains(confirm?[name]?.string("text")?.utf16.count ?? 0))
        }
    }

    @Test("more than two corrections are a menu, unless they answer a question")
    func menu() throws {
        let unsure = [receipt[0], .init(Answer(.correct, severity: .stopped), label: "stopped")] + receipt.dropFirst()
        var letter = letter(actions: unsure)
        let elements = try rows(letter)[0]["elements"]?.items ?? []
        #expect(elements.map { $0.string("type") } == ["button", "static_select"])
        #expect(elements[1]["placeholder"]?.string("text") == "Read wrongly?")
        let choices = elements[1]["options"]?.items ?? []
        #expect(choices.map { $0["text"]?.string("text") } == ["Stopped", "Slower", "No impediment"])
        #expect(choices.allSatisfy { ($0.string("value")?.utf8.count ?? 999) <= SlackLimits.choiceValue })
        for (tap, action) in zip(choices, unsure.dropFirst()) {
            guard case .action(_, _, let answer)? = slack.heard(tap: tap) else {
                Issue.record("\(action.label) is not heard")
                continue
            }
            #expect(answer == action.answer)
        }
        letter.purpose = .question
        #expect(
            try (rows(letter)[0]["elements"]?.items ?? []).map { $0.string("type") } == [
                "button", "button", "button", "button",
            ])
    }

    @Test("a choice that is too long for a menu makes buttons of all of them")
    func longChoice() throws {
        let long = [
            Answer(.correct, into: String(repeating: "7", count: 150)), Answer(.correct, severity: .slowing),
            Answer(.correct, category: .team),
        ]
        let elements = try rows(letter(actions: long.map { .init($0, label: "x") }))[0]["elements"]?.items ?? []
        #expect(elements.map { $0.string("type") } == ["button", "button", "button"])
    }

    @Test("several asks in one letter lead to their pages: a button would not know which one is answered")
    func pages() throws {
        let pages: [Letter.Action] = [
            .init(Answer(.seen), label: "IMP-1: no environment", url: "https://straw.example/a"),
            .init(Answer(.seen), label: "IMP-2: no tools", url: "https://straw.example/b"),
            .init(Answer(.seen), label: "IMP-3: no page"),
        ]
        let links = "• <https://straw.example/a|IMP-1: no environment>\n• <https://straw.example/b|IMP-2: no tools>"
        let blocks = try slack.blocks(asking(pages))
        #expect(blocks.last?["text"]?.string("text") == links)
        #expect(!JSON.array(blocks).text.contains("actions"))
        // Of a digest, nothing is about one impediment.
        var digest = letter(actions: Array(pages.prefix(1)) + receipt)
        digest.impediment = nil
        let last = try slack.blocks(digest).last
        #expect(last?["text"]?.string("text") == "• <https://straw.example/a|IMP-1: no environment>")
        #expect(
            try slack.json(digest).string("text")?.hasSuffix("- IMP-1: no environment: https://straw.example/a") == true
        )
    }

    @Test("a label has 75 characters and no line of its own, whatever stands in it")
    func labels() throws {
        func label(_ text: String) throws -> String? {
            try slack.taps(letter(actions: [.init(Answer(.own), label: text)])).first?["text"]?.string("text")
        }
        let whole = String(repeating: "X", count: 75)
        #expect(try label(whole) == whole)
        #expect(try label(whole + "x") == String(repeating: "X", count: 74) + "…")
        #expect(try label(String(repeating: "🦜", count: 38)) == String(repeating: "🦜", count: 37) + "…")
        #expect(try label("1 <!here>\r\n\u{0} *b*") == "1 <!here> \u{FFFD} *b*")
        #expect(try label("") == "…")
    }

    @Test("25 buttons are a row, and a 26th is left out")
    func mostButtons() throws {
        for count in [25, 26] {
            let actions = (1...count).map { Letter.Action(Answer(.decide, option: "\($0)"), label: "\($0)") }
            let blocks = try slack.blocks(letter(actions: actions))
            #expect(SlackRules.faults(in: blocks).isEmpty)
            #expect(try slack.taps(letter(actions: actions)).count == 25)
        }
    }

    @Test("a value that Slack would not keep is not offered", arguments: [1_950, 2_000])
    func longValue(length: Int) throws {
        let answer = Answer(.decide, option: String(repeating: "x", count: length))
        let taps = try slack.taps(letter(actions: [.init(answer, label: "x"), .init(Answer(.own), label: "y")]))
        #expect(taps.count == (length == 1_950 ? 2 : 1))
        #expect(taps.allSatisfy { ($0.string("value")?.utf8.count ?? 0) <= SlackLimits.buttonValue })
    }

    @Test("labels as long as they come, and many links, still leave a message that Slack takes")
    func crowded() throws {
        let answers = (1...40).map {
            Letter.Action(
                Answer(.decide, option: String(repeating: "\($0)", count: 900)),
                label: String(repeating: "ä", count: 99))
        }
        let pages = (1...40).map {
            Letter.Action(
                Answer(.seen), label: String(repeating: "<", count: 99), url: "https://straw.example/\($0)".padding(900)
            )
        }
        let words = [Prose(verbatim: String(repeating: "word ", count: 4_000))]
        for actions in [answers, pages, answers + pages] {
            let blocks = try slack.blocks(letter(paragraphs: words, actions: actions))
            #expect(SlackRules.faults(in: blocks).isEmpty)
        }
    }
}
