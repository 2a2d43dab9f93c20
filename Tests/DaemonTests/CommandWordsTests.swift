import Impediments
import Letters
import Testing
import Triage

@testable import Correspondence

@Suite("The words that letters ask for")
struct CommandWordsTests {
    private static let today = CalendarDay(year: 2026, month: 3, day: 4)

    /// What a letter says can be answered, and what it comes to.
    private static let asked: [(Phrase, [Verb])] = [
        (.askHowToAnswer, [.mine, .moreInfo, .notNow]), (.askStillYours, [.mine, .delegate]),
        (.leadYours, [.own, .done, .ours]), (.leadPreviewTail, [.wording, .raisedInPerson, .hold, .ours]),
        (.leadSoundsOver, [.done]), (.leadWaitsOnYou, [.wording]), (.leadReopens, [.reopen]),
        (.leadUnreadTail, [.done, .ours]),
        (.objectionNotOpen, [.reopen]), (.objectionHoldsUsedUp, [.ours]), (.askManyThings, [.decide]),
    ]

    @Test("are understood, in every language", arguments: Catalogue.all.map(\.names.tag))
    func understood(tag: String) {
        let language = Catalogue.of(tag)
        let places = [
            "DATE": "2026-03-09", "DATUM": "2026-03-09", "FECHA": "2026-03-09", "DATA": "2026-03-09", "NAME": "Kim",
            "NOM": "Kim", "NOMBRE": "Kim", "NOME": "Kim", "REASON": "so", "GRUND": "so", "RAISON": "so", "MOTIVO": "so",
            "…": "A date",
        ]
        for (phrase, verbs) in Self.asked {
            let codes = language.say(phrase, ["first": "12"]).spans.compactMap { span -> String? in
                if case .code(let code) = span { code } else { nil }
            }
            let understood = codes.map { code -> Verb? in
                let words = code.split(separator: " ").map { places[String($0)] ?? String($0) }
                return Spoken.answer(in: words.joined(separator: " "), today: Self.today)?.answer.verb
            }
            #expect(understood == verbs, "\(codes)")
        }
    }

    @Test("are understood when they are repeated to whoever gave them", arguments: Catalogue.all.map(\.names.tag))
    func verbs(tag: String) {
        // These need something more than a word, or are given by a button alone.
        let more: Set<Verb> = [.tried, .correct, .merge, .wording, .delegate, .decide, .because]
        for verb in Verb.allCases where !more.contains(verb) {
            let word = verb.said(in: .of(tag))
            let answer = Spoken.answer(in: word, today: Self.today)?.answer
            #expect(answer?.verb == verb, "\(word)")
        }
    }
}
