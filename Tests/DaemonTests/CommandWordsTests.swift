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
        (.leadQuestionOpen, [.wording]),
        (.leadMayBeBack, [.reopen, .done]), (.leadUnreadTail, [.done, .ours]), (.leadUndriven, [.own, .own]),
        (.objectionNotOpen, [.reopen]), (.objectionHoldsUsedUp, [.ours]), (.askManyThings, [.decide]),
        (.threadNudge, [.own]), (.threadNudgeOver, [.done, .stillThere]), (.threadNudgeBack, [.reopen, .done]),
        (.toldNotOver, [.done]), (.threadEndResolved, [.reopen]),
        (.threadNudgeDecided, [.done, .stillThere]),
        (.threadEndVerified, [.reopen]), (.threadEndAccepted, [.reopen]), (.threadLike, [.merge]),
        (.threadWhoDrives, [.own]), (.threadReadWrongly, [.correct]), (.toldResolved, [.reopen]),
        (.toldVerified, [.reopen]), (.toldMerged, [.unmerge]), (.toldCausedBy, [.apart]),
        (.toldCauseEnded, [.done, .stillThere]), (.noteAgainHere, [.apart]), (.noteAgain, [.apart]),
        (.notePassedOn, [.mine, .moreInfo, .notNow]), (.notePassedNowhere, [.mine, .moreInfo, .notNow]),
        (.notePassedToNobody, [.mine, .moreInfo, .notNow]), (.helpAsked, [.decide, .mine, .moreInfo, .notNow]),
        (.noteWhich, [.done]), (.explainBecause, [.apart]), (.objectionStandsBecause, [.apart]),
        (.objectionCarriesOthers, [.apart]), (.greetingKept, [.withdraw]),
        (
            .helpAnswer,
            [.own, .tried, .stillThere, .done, .reopen, .withdraw, .correct, .correct]
        ),
    ]

    /// What stands on a button can be typed as well.
    private static let labels: [(Phrase, Verb)] = [
        (.labelNoImpediment, .correct), (.labelStillThere, .stillThere), (.labelTried, .tried),
        (.labelVerify, .verify), (.labelWithdraw, .withdraw), (.labelRelease, .release), (.labelUnmerge, .unmerge),
        (.labelApart, .apart), (.labelAnother, .apart), (.labelSameAs, .merge), (.severityWordStopped, .correct),
        (.severityWordSlowing, .correct), (.labelOwn, .own), (.labelDone, .done), (.labelReopen, .reopen),
        (.commandReopen, .reopen),
        (.noteDone, .done), (.noteDoneOf, .done),
        // The lead's and the funder's.
        (.labelOurs, .ours), (.labelConfirm, .confirm), (.labelAccept, .accept), (.labelInPerson, .raisedInPerson),
        (.labelHold, .hold), (.labelMoreInfo, .moreInfo), (.labelNotNow, .notNow), (.labelDecline, .decline),
        (.labelSeen, .seen),
    ]

    @Test(
        "on the buttons of threads and letters are understood when they are typed",
        arguments: Catalogue.all.map(\.names.tag))
    func buttons(tag: String) {
        let language = Catalogue.of(tag)
        for (phrase, verb) in Self.labels {
            let label = language.words(phrase, ["id": "IMP-3"])
            #expect(Spoken.answer(in: label, today: Self.today)?.answer.verb == verb, "\(label)")
        }
    }

    @Test("that need a number are understood with one", arguments: Catalogue.all.map(\.names.tag))
    func numbered(tag: String) {
        let language = Catalogue.of(tag)
        for (phrase, verb) in [(Phrase.commandMerge, Verb.merge), (.commandBecause, .because)] {
            let words = language.words(phrase) + " IMP-3"
            let answer = Spoken.answer(in: words, today: Self.today)?.answer
            #expect(answer?.verb == verb && answer?.into == "IMP-3", "\(words)")
        }
    }

    @Test(
        "by which a reading is put right are understood, for every category", arguments: Catalogue.all.map(\.names.tag))
    func corrections(tag: String) {
        let language = Catalogue.of(tag)
        let categories = Category.allCases.filter { $0 != .nothing }
        for category in categories {
            let how = language.say(
                .threadReadWronglyHow,
                [
                    "severity": .text(Severity.slowing.word(in: language)),
                    "category": .text(category.words(in: language)),
                ])
            let codes = how.spans.compactMap { if case .code(let code) = $0 { code } else { nil } }
            let answers = codes.map { Spoken.answer(in: $0, today: Self.today)?.answer }
            #expect(
                answers == [
                    Answer(.correct, severity: .slowing), Answer(.correct, text: "not \(category.rawValue)"),
                    Answer(.correct, category: .nothing),
                ], "\(codes)")
            for other in categories where other != category {
                let label = language.words(
                    .labelInstead,
                    ["category": .text(category.words(in: language)), "other": .text(other.words(in: language))])
                let answer = Spoken.answer(in: label, today: Self.today)?.answer
                #expect(answer == Answer(.correct, category: category), "\(label)")
            }
        }
    }

    @Test("are understood, in every language", arguments: Catalogue.all.map(\.names.tag))
    func understood(tag: String) {
        let language = Catalogue.of(tag)
        let places = [
            "DATE": "2026-03-09", "DATUM": "2026-03-09", "FECHA": "2026-03-09", "DATA": "2026-03-09", "NAME": "Kim",
            "NOM": "Kim", "NOMBRE": "Kim", "NOME": "Kim", "REASON": "so", "GRUND": "so", "RAISON": "so", "MOTIVO": "so",
            "…": "A date",
        ]
        for (phrase, verbs) in Self.asked {
            let codes = language.say(phrase, ["first": "12", "id": "IMP-12"]).spans.compactMap { span -> String? in
                if case .code(let code) = span { code } else { nil }
            }
            let understood = codes.map { code -> Verb? in
                let words = code.split(separator: " ").map { places[String($0)] ?? String($0) }
                return Spoken.answer(in: words.joined(separator: " "), today: Self.today)?.answer.verb
            }
            #expect(understood == verbs, "\(codes)")
        }
    }

    @Test("in the help of commands are understood, in every language", arguments: Catalogue.all.map(\.names.tag))
    func help(tag: String) {
        let language = Catalogue.of(tag)
        func codes(_ phrase: Phrase) -> [String] {
            language.say(phrase).spans.compactMap { span in if case .code(let code) = span { code } else { nil } }
        }
        func orders(_ phrase: Phrase) -> [Order] {
            codes(phrase).map { Order($0.replacing("…", with: "A date"), today: Self.today) }
        }
        let what = codes(.commandsRaise).compactMap { Order.raised(in: $0) }
        #expect(what.count == 1 && orders(.commandsRaise) == what.map(Order.raise))
        #expect(orders(.commandsStatus) == [.status])
        #expect(orders(.commandsMine) == [.mine])
        #expect(orders(.commandsRetro) == [.retro])
        #expect(
            orders(.commandsExplain) == [.explain(.next, ImpedimentID(12)), .explain(.why, ImpedimentID(12))])
        let answers = [Answer(.done), Answer(.own), Answer(.tried, text: "A date")]
        let answered = answers.map { Order.answer(SpokenAnswer(impediment: ImpedimentID(12), answer: $0)) }
        #expect(orders(.commandsAnswer) == answered)
        let told = codes(.commandsEvidence).map { Spoken.evidence(in: $0)?.kinds ?? [] }
        let kinds: [[EvidenceKind]] = [
            [.workingSoftware, .userContact], [.userContact], [.runs], [.usedForReal], [.firstBenefit],
        ]
        #expect(told == kinds, "\(codes(.commandsEvidence))")
        let shown = codes(.evidenceRuns).map { $0.replacing("…", with: "Kim") }
        #expect(shown.compactMap { Spoken.evidence(in: $0)?.kinds } == [[.workingSoftware, .userContact]])
        #expect(codes(.connectPrivately).map { Order($0, today: Self.today) } == [.status])
        #expect(codes(.helpStatus).map { Order($0, today: Self.today) } == [.status])
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
