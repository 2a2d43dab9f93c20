import Impediments
import Testing
import Triage

@Suite("Answers by word")
struct SpokenTests {
    /// A Wednesday.
    static let today = CalendarDay(year: 2026, month: 3, day: 4)

    static func day(_ month: Int, _ day: Int, _ year: Int = 2026) -> CalendarDay {
        CalendarDay(year: year, month: month, day: day)
    }

    static let plain: [(String, Answer)] = [
        ("own", Answer(.own)), ("I'll take it", Answer(.own)), ("I’ll take it.", Answer(.own)),
        ("on it!", Answer(.own)),
        ("own Robin", Answer(.own, to: "Robin")), ("mine", Answer(.mine)),
        ("done", Answer(.done)), ("Done.", Answer(.done)), ("done, thanks", Answer(.done)), ("Fixed 🎉", Answer(.done)),
        ("`done`", Answer(.done)), ("sorted", Answer(.done)), ("it's gone", Answer(.done)),
        ("done: new certificate", Answer(.done, text: "new certificate")),
        ("tried lock & key", Answer(.tried, text: "lock & key")),
        ("fixed - ops restarted it", Answer(.done, text: "ops restarted it")),
        ("verify", Answer(.verify)), ("reopen", Answer(.reopen)), ("withdraw", Answer(.withdraw)),
        ("never mind", Answer(.withdraw)), ("Kommando zurück", Answer(.withdraw)),
        ("hat sich erledigt", Answer(.done)),
        ("still there", Answer(.stillThere)), ("Still blocked", Answer(.stillThere)),
        ("same again", Answer(.stillThere)), ("+1", Answer(.stillThere)),
        ("slower", Answer(.correct, severity: .slowing)), ("it's only slower", Answer(.correct, severity: .slowing)),
        ("stopped", Answer(.correct, severity: .stopped)), ("team", Answer(.correct, category: .team)),
        ("it's access to users", Answer(.correct, category: .accessToUsers)),
        ("not resources", Answer(.correct, text: "not resources")),
        ("no impediment", Answer(.correct, category: .nothing)),
        ("not an impediment", Answer(.correct, category: .nothing)),
        ("tried a second laptop", Answer(.tried, text: "a second laptop")),
        ("hold the invoice is on its way", Answer(.hold, reason: "the invoice is on its way")),
        ("hold: they meet on Monday", Answer(.hold, reason: "they meet on Monday")),
        ("release", Answer(.release)), ("confirm", Answer(.confirm)), ("raised", Answer(.raisedInPerson)),
        ("told them myself", Answer(.raisedInPerson)), ("seen", Answer(.seen)),
        ("1", Answer(.decide, option: "1")), ("option 2", Answer(.decide, option: "2")),
        ("3, please", Answer(.decide, option: "3")),
        ("decide 2", Answer(.decide, option: "2")),
        ("decide we rent one", Answer(.decide, text: "we rent one")),
        ("decide 1 because it is quick", Answer(.decide, text: "it is quick", option: "1")),
        ("decide option 2: it lasts", Answer(.decide, text: "it lasts", option: "2")),
        ("decide 2, please", Answer(.decide, option: "2")),
        ("1 because it is quick", Answer(.decide, text: "it is quick", option: "1")),
        ("decide 1, 2 and 3", Answer(.decide, text: "1, 2 and 3")),
        ("decide 2 servers are enough", Answer(.decide, text: "2 servers are enough")),
        ("no, because the money is gone", Answer(.decline, reason: "the money is gone")),
        ("decline no money this year", Answer(.decline, reason: "no money this year")),
        ("more info", Answer(.moreInfo)), ("not now", Answer(.notNow)),
        ("not now for 5 days", Answer(.notNow, days: 5)),
        ("not now: after the audit", Answer(.notNow, reason: "after the audit")),
        ("not now for two weeks", Answer(.notNow, days: 14)), ("not now for a month", Answer(.notNow, days: 30)),
        ("not now, in three days please", Answer(.notNow, days: 3)),
        ("not now 3 days: budget is frozen", Answer(.notNow, reason: "budget is frozen", days: 3)),
        ("not now for a week because we move", Answer(.notNow, reason: "we move", days: 7)),
        ("not now until 20 March", Answer(.notNow, days: 16)),
        ("not now until Friday: the budget is frozen", Answer(.notNow, reason: "the budget is frozen", days: 2)),
        ("not now until 1 March", Answer(.notNow, date: day(3, 1))),
        ("not now until the audit is over", Answer(.notNow, reason: "until the audit is over")),
        ("not now 3 days before the release", Answer(.notNow, reason: "3 days before the release")),
        ("not now for 400 days", Answer(.notNow, days: 400)),
        ("delegate Kim Example", Answer(.delegate, to: "Kim Example")),
        ("delegate to @kim", Answer(.delegate, to: "@kim")),
        ("accept", Answer(.accept)), ("merge IMP-3", Answer(.merge, into: "IMP-3")),
        ("merge with 3", Answer(.merge, into: "IMP-3")),
        ("unmerge", Answer(.unmerge)),
        ("wording Please ask Ops for a Name", Answer(.wording, text: "Please ask Ops for a Name")),
        ("> are you there?\n> yes\ndone", Answer(.done)),
        ("> wer macht es?\r\n\r\nübernehme ich", Answer(.own)),
        ("declined: no money", Answer(.decline, reason: "no money")),
        ("Declined. Too expensive.", Answer(.decline, reason: "Too expensive.")),
        ("decided: we rent one", Answer(.decide, text: "we rent one")), ("decided 2", Answer(.decide, option: "2")),
        ("done: no more errors", Answer(.done, text: "no more errors")),
        ("hecho: no más errores", Answer(.done, text: "no más errores")),
        ("resuelto, no hay más errores", Answer(.done, text: "no hay más errores")),
        ("réglé : rien à signaler", Answer(.done, text: "rien à signaler")),
        ("feito: nunca mais falhou", Answer(.done, text: "nunca mais falhou")),
        ("resuelto: ningún error", Answer(.done, text: "ningún error")),
        ("resolvido: nenhum erro", Answer(.done, text: "nenhum erro")),
        ("feito: não há mais erros", Answer(.done, text: "não há mais erros")),
    ]

    @Test("short replies are commands", arguments: plain)
    func understands(_ said: String, _ answer: Answer) {
        #expect(Spoken.answer(in: said, today: Self.today) == SpokenAnswer(answer: answer))
    }

    static let dated: [(String, CalendarDay)] = [
        ("mine by Friday", day(3, 6)), ("mine by Wednesday", day(3, 11)), ("by 9 March", day(3, 9)),
        ("by 2026-03-09", day(3, 9)), ("tomorrow", day(3, 5)), ("next Tuesday", day(3, 10)),
        ("mine, by March 9th", day(3, 9)),
        ("mine until Friday 6 March", day(3, 6)), ("I'll do it by tomorrow", day(3, 5)),
        ("mine by 3 February", day(2, 3)), ("mine by 1 March", day(3, 1)), ("mine by 1 October", day(10, 1)),
        ("by the end of next week", day(3, 13)), ("mine by end of week", day(3, 6)), ("mine in 10 days", day(3, 14)),
        ("by 29 February", day(2, 29, 2028)), ("mine by 4 March", day(3, 4)),
    ]

    @Test("a promise has the day that was meant", arguments: dated)
    func readsDays(_ said: String, _ expected: CalendarDay) {
        #expect(Spoken.answer(in: said, today: Self.today)?.answer == Answer(.mine, date: expected))
    }

    @Test("a day without a year is the nearest one that can be meant")
    func readsDaysOfAnotherYear() {
        let december = Self.day(12, 10)
        #expect(Spoken.answer(in: "mine by 10 January", today: december)?.answer.date == Self.day(1, 10, 2027))
        #expect(Spoken.answer(in: "mine by 1 June", today: december)?.answer.date == Self.day(6, 1, 2027))
        #expect(Spoken.answer(in: "mine by 20 November", today: december)?.answer.date == Self.day(11, 20))
    }

    static let asking: [(String, Answer)] = [
        (
            "hold: operations may be back tomorrow, shall we wait?",
            Answer(.hold, reason: "operations may be back tomorrow, shall we wait?")
        ),
        ("wording: is there anybody in ops?", Answer(.wording, text: "is there anybody in ops?")),
        ("more info: which server do you need?", Answer(.moreInfo, text: "which server do you need?")),
        ("more info: which server?", Answer(.moreInfo, text: "which server?")),
        ("more info, which server do you need?", Answer(.moreInfo, text: "which server do you need?")),
        ("decline because who would pay for it?", Answer(.decline, reason: "who would pay for it?")),
        ("mehr Infos: welcher Server?", Answer(.moreInfo, text: "welcher Server?")),
        ("plus d’infos : quel serveur ?", Answer(.moreInfo, text: "quel serveur ?")),
        ("texto: ¿hay alguien en sistemas?", Answer(.wording, text: "¿hay alguien en sistemas?")),
    ]

    @Test("the text of an answer may ask", arguments: asking)
    func understandsTextThatAsks(_ said: String, _ answer: Answer) {
        #expect(Spoken.answer(in: said, today: Self.today) == SpokenAnswer(answer: answer))
    }

    @Test(
        "a question is no answer",
        arguments: [
            "should we hold it?", "who owns it?", "hold it until Friday?", "hold because of the audit?", "done, right?",
            "tried another socket?", "mine by Friday?", "more info?", "more info on this please?", "declined: why?",
            "not now for two weeks?", "Friday?", "1?", "done ?", "réglé ?", "wording ok like this?", "declined? no",
            "done ?!", "réglé ? non", "réglé ? pas encore", "refusé ? Non.", "refusé ? pourquoi", "décidé ? non",
            "essayé ? non", "done IMP-4?", "réglé IMP-4 ?",
        ])
    func leavesQuestions(_ said: String) { #expect(Spoken.answer(in: said, today: Self.today) == nil) }

    @Test("ours and accept keep a review date, and a reason where one follows")
    func readsReviewDates() {
        #expect(
            Spoken.answer(in: "ours until Friday we can rent one", today: Self.today)?.answer
                == Answer(.ours, reason: "we can rent one", reviewDate: Self.day(3, 6)))
        #expect(
            Spoken.answer(in: "ours until 20 March", today: Self.today)?.answer
                == Answer(.ours, reviewDate: Self.day(3, 20)))
        #expect(
            Spoken.answer(in: "accept until 1 April because nobody sells it", today: Self.today)?.answer
                == Answer(.accept, reason: "nobody sells it", reviewDate: Self.day(4, 1)))
    }

    static let addressed: [(String, Int?, Answer)] = [
        ("IMP-12 done", 12, Answer(.done)), ("done IMP-12", 12, Answer(.done)), ("imp-12: done", 12, Answer(.done)),
        ("12: 1", 12, Answer(.decide, option: "1")), ("12: mine by Friday", 12, Answer(.mine, date: day(3, 6))),
        ("@straw done", nil, Answer(.done)), ("<@U1> done", nil, Answer(.done)), ("straw: done", nil, Answer(.done)),
        ("Hey @straw, IMP-4 still there", 4, Answer(.stillThere)),
        ("IMP-4 merge IMP-3", 4, Answer(.merge, into: "IMP-3")),
        ("mine by Friday IMP-2", 2, Answer(.mine, date: day(3, 6))),
        ("@straw IMP-7 tried the other socket", 7, Answer(.tried, text: "the other socket")),
    ]

    @Test("a number names the impediment, and a mention is left out", arguments: addressed)
    func readsAddresses(_ said: String, _ id: Int?, _ answer: Answer) {
        #expect(
            Spoken.answer(in: said, today: Self.today)
                == SpokenAnswer(impediment: id.map(ImpedimentID.init), answer: answer))
    }

    @Test(
        "what merely contains a command is none",
        arguments: [
            "done with lunch", "the done column is empty", "seen worse", "done?", "", "   ", "🎉",
            "owning a dog is nice",
            "I have seen the new office", "hold on a second", "hold your horses", "released 4.2 this morning",
            "my team is at lunch", "mine is the blue mug", "by the way, who has the key", "no", "no problem", "12",
            "we are done with the first part but the second still waits for the server", "own goal",
            "decide who does it?",
            "mine by 31 February", "mine by 9/3", "mine by the sea", "merge the branch", "straw", "tomorrow we demo",
            "friday was great", "stopped by the kitchen", "raised a ticket with the helpdesk", "sorted the backlog",
            "fixed the login bug", "again, thanks for the cake", "next", "@robin done", "team lunch at noon",
            "1 laptop arrived", "decided nothing yet", "decide nothing yet", "decision tomorrow", "declined: not yet",
            "done: not yet", "done - not", "done, but only half", "fixed: no", "done: tomorrow",
        ])
    func leavesAlone(_ said: String) {
        #expect(Spoken.answer(in: said, today: Self.today) == nil)
    }

    @Test(
        "a command that is taken back in the same breath is none",
        arguments: [
            "done: not yet", "done: nah", "done: almost", "done - nearly there", "fixed: hardly", "done: half of it",
            "erledigt: nee", "erledigt: fast", "gelöst: nein, halb", "résolu : pas encore", "réglé : presque",
            "hecho: casi", "resuelto: todavía no", "feito: quase", "feito: ainda não", "tried: not yet",
            "versucht: noch nicht", "intentado: todavía no",
        ])
    func takesBack(_ said: String) {
        #expect(Spoken.answer(in: said, today: Self.today) == nil)
        #expect(Spoken.takesItselfBack(said))
    }

    @Test(
        "what explains a command does not take it back",
        arguments: [
            "done: new certificate", "done: no more errors", "erledigt: keine Fehler mehr", "done", "done with lunch",
            "hecho: ningún error", "half of it is done", "not yet",
        ])
    func standsByItself(_ said: String) { #expect(!Spoken.takesItselfBack(said)) }

    @Test(
        "what only waves away what was said is told from the word for it",
        arguments: [
            ("never mind", true), ("Scratch that!", true), ("IMP-3 never mind", true), ("take that back", true),
            ("laisse tomber", true), ("olvídalo", true), ("esqueçam", true), ("withdraw", false),
            ("zurückziehen", false), ("je retire", false), ("hat sich erledigt", false), ("never mind the rain", false),
        ])
    func wavesAway(_ said: String, _ expected: Bool) { #expect(Spoken.isOffhand(said) == expected) }

    @Test(
        "that it was a false alarm, and nothing more",
        arguments: [
            ("false alarm", true), ("IMP-3: falsa alarma", true), ("Fehlalarm!", true), ("not an impediment", false),
            ("another false alarm from the fire brigade", false), ("never mind", false),
        ])
    func falseAlarm(_ said: String, _ expected: Bool) { #expect(Spoken.isFalseAlarm(said) == expected) }

    @Test(
        "a bare no",
        arguments: [
            ("nope", true), ("nö", true), ("wait no", true), ("no, sorry", true), ("não", true), ("no?", false),
            ("no problem", false), ("wait", false), ("yes", false),
        ])
    func bareNo(_ said: String, _ expected: Bool) { #expect(Spoken.isBareNo(said) == expected) }

    @Test("questions to the bot are known by their word")
    func readsRequests() {
        #expect(Request(in: "@straw help") == .help)
        #expect(Request(in: "why?") == .why)
        #expect(Request(in: "Status") == .status)
        #expect(Request(in: "what's next?") == .next)
        #expect(Request(in: "why is the server down?") == nil)
        #expect(Request.said(in: "pourquoi IMP-4 ?")?.impediment == ImpedimentID(4))
        #expect(Request(in: "help me move the desks") == nil)
    }

    @Test(
        "questions to the bot are known in other languages",
        arguments: [
            ("@straw was ist offen?", Request.status), ("Warum?", .why), ("Wie geht es weiter?", .next),
            ("Hilfe", .help),
            ("@straw, qu'est-ce qui est ouvert ?", .status), ("Et maintenant ?", .next), ("Pourquoi ?", .why),
            ("¿Qué está abierto?", .status), ("¿Por qué?", .why), ("¡Ayuda!", .help), ("O que está aberto?", .status),
            ("Porquê?", .why), ("E agora?", .next), ("Comment ça marche ?", .help),
        ])
    func readsRequestsInLanguages(_ text: String, _ expected: Request) { #expect(Request(in: text) == expected) }

    @Test(
        "that something is of its own, and that it is there for others too, is known in other languages",
        arguments: [
            ("das ist was anderes", Verb.apart), ("Autre chose", .apart), ("es otra cosa", .apart),
            ("é outra coisa", .apart),
            ("bei uns auch", .stillThere), ("Moi aussi !", .stillThere), ("a nosotros también", .stillThere),
            ("nós também", .stillThere), ("ditto", .stillThere), ("Same.", .stillThere),
            ("same problem here", .stillThere), ("also affected", .stillThere), ("hier genauso", .stillThere),
            ("bei uns genauso", .stillThere), ("dito", .stillThere), ("idem", .stillThere),
            ("pareil chez nous", .stillThere), ("nosotros igual", .stillThere), ("aqui também", .stillThere),
            ("same here", .stillThere), ("me too", .stillThere), ("us too", .stillThere), ("+1", .stillThere),
        ])
    func readsOthersToo(_ text: String, _ expected: Verb) throws {
        #expect(
            try #require(Spoken.answer(in: text, today: CalendarDay(year: 2026, month: 3, day: 2))).answer.verb
                == expected)
    }
}

@Suite("What follows something said before")
struct FollowingTests {
    @Test(
        "the same of somebody else, with more of it",
        arguments: [
            "Same here, nothing runs", "me too. the page stays white", "Bei uns auch: nichts geht", "+1, all day",
            "ditto, nothing runs", "Idem : rien ne marche", "bei uns genauso - nichts geht",
        ])
    func isAboutTheSame(_ text: String) {
        #expect(Following.isAboutTheSame(text) && !Following.isOfOthersToo(text))
    }

    @Test("the same of somebody else, and no more", arguments: ["me too", "+1", "Bei uns auch, danke", "Moi aussi !"])
    func isOfOthersToo(_ text: String) { #expect(Following.isOfOthersToo(text)) }

    @Test("that it is still there is not said of oneself", arguments: ["still there", "yes", "not me too"])
    func isNotOfOthers(_ text: String) { #expect(!Following.isOfOthersToo(text)) }

    @Test(
        "what only begins so, asks, or is polite is not",
        arguments: [
            "same here", "Same here, thanks", "Same here, too?", "Me too often", "The same hereditary list, twice",
            "no change, and the nurses have no time", "same as yesterday, nothing",
        ])
    func isNot(_ text: String) { #expect(!Following.isAboutTheSame(text)) }

    @Test(
        "what comes on top of it, and what goes on about it",
        arguments: [
            ("Also our tester is ill", "en", true), ("Außerdem fehlt uns Geld", "de", true),
            ("En plus le testeur est malade", "fr", true), ("Also, der Tester ist krank", "de", true),
            ("Also die wollen erst ein Formular", "de", false), ("Plus personne ne répond", "fr", false),
            ("they also want a form first", "en", false), ("and now they want a form first", "en", false),
            ("asked the lead, he has to ask his boss", "en", false), ("Plusieurs attendent encore", "fr", false),
            ("also, the test server is down", "en", true), ("another: no test server", "en", true),
            ("Another. No test server", "en", true), ("etwas anderes: kein Testserver", "de", true),
            ("un autre : pas de serveur", "fr", true), ("the test server too", "en", true),
            ("der Testserver auch", "de", true), ("le serveur de test aussi", "fr", true),
            ("el servidor de pruebas también", "es", true), ("o servidor de testes também", "pt", true),
            ("another", "en", false), ("another day without a server", "en", false),
            ("our team is here too", "en", false), ("the other team too", "en", false),
            ("also affected", "en", false), ("bei uns auch", "de", false), ("das haben wir auch", "de", false),
            ("the test server too?", "en", false),
        ])
    func bringsMore(_ text: String, _ language: String, _ expected: Bool) {
        #expect(Following.bringsMore(text, in: language) == expected)
    }

    @Test("another with words of its own is no answer: the words would be lost")
    func anotherWithWords() {
        #expect(Spoken.answer(in: "another: no test server", today: SpokenTests.today) == nil)
    }

    @Test(
        "being back, said and not asked",
        arguments: [("It's back.", true), ("it is back", true), ("C'est revenu ?", false), ("back from lunch", false)])
    func isBack(_ text: String, _ expected: Bool) { #expect(Following.isBack(text) == expected) }
}
