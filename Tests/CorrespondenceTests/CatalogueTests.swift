import Impediments
import Letters
import Testing

@testable import Correspondence

@Suite("The message catalogue")
struct CatalogueTests {
    static let others = Catalogue.all.filter { $0.names.tag != "en" }

    /// What a language may have beside what English has: it needs more to say the same.
    static let more: [Phrase: Set<String>] = [
        .timeClock: ["shortHour"], .timeOnWeekday: ["number"], .timeOnFar: ["number"], .timeOnDay: ["number"],
    ]

    /// The same in English and in another language, and rightly so.
    static let alike: Set<Phrase> = [
        .timeClock, .timeUntilClock, .timeDay, .timeFar, .timeDate, .timeDateOfYear, .categoryTeam, .askHeadOf,
        .vitalsOf, .streamAgoOn,
        .mailWhat, .digestAskHeadBare, .leadSubject, .leadCourse, .missingDate, .missingText,
        .missingOption, .threadHead, .toldHead, .noteObjection, .listLine, .explainHead, .explainStep, .retroFigure,
        .metricPercentiles, .metricSilence,
    ]

    @Test("has five languages, and English for all others")
    func languages() {
        #expect(Catalogue.all.map(\.names.tag) == ["en", "de", "fr", "es", "pt"])
        #expect(Catalogue.of("pt-BR").names.tag == "pt")
        #expect(Catalogue.of("DE_at").names.tag == "de")
        #expect(Catalogue.of("nl").names.tag == "en")
        #expect(Catalogue.of(nil).names.tag == "en")
    }

    @Test("has every phrase once in every language, and each can be read", arguments: Catalogue.all.map(\.names.tag))
    func complete(tag: String) {
        let catalogue = Catalogue.of(tag)
        #expect(catalogue.problems == [])
        #expect(Phrase.allCases.filter { catalogue.pattern($0) == nil } == [])
        #expect(catalogue.names.weekdays.count == 7)
        #expect(catalogue.names.months.count == 12)
        #expect(catalogue.names.numbers.count == 11)
    }

    @Test("has the same places for values as English, of the same kinds", arguments: others.map(\.names.tag))
    func places(tag: String) throws {
        for phrase in Phrase.allCases {
            let english = try #require(Catalogue.english.pattern(phrase)).places
            let places = try #require(Catalogue.of(tag).pattern(phrase)).places
            let more = Self.more[phrase] ?? []
            let less: Set<String> = more.contains("shortHour") ? ["hour"] : []
            #expect(Set(places.keys).subtracting(more).union(less) == Set(english.keys), "\(phrase.rawValue)")
            for (name, use) in english where use != .value {
                #expect(places[name] == use, "\(phrase.rawValue), \(name)")
            }
        }
    }

    @Test("has every plural category of its language wherever it counts", arguments: Catalogue.all.map(\.names.tag))
    func plurals(tag: String) throws {
        let catalogue = Catalogue.of(tag)
        for phrase in Phrase.allCases {
            for keys in try #require(catalogue.pattern(phrase)).pluralKeys {
                #expect(PluralRule.categories.isSubset(of: keys), "\(phrase.rawValue): \(keys)")
            }
        }
        let answers = [0, 1, 1.5, 2, 7, 1_000_000].map { catalogue.names.plural.category(of: $0) }
        #expect(Set(answers) == PluralRule.categories)
    }

    @Test("leaves no English behind", arguments: others.map(\.names.tag))
    func leftOver(tag: String) {
        let catalogue = Catalogue.of(tag)
        let same = Phrase.allCases.filter {
            catalogue.pattern($0) == Catalogue.english.pattern($0) && !Self.alike.contains($0)
        }
        #expect(same.map(\.rawValue) == [])
        for subreason in Subreason.impediments {
            let (english, other) = (Catalogue.english.topic(subreason), catalogue.topic(subreason))
            let pairs =
                [
                    (english.title, other.title), (english.stops, other.stops), (english.asked, other.asked),
                    (english.condition, other.condition),
                ] + zip(english.options, other.options)
            for (a, b) in pairs { #expect(a != b, "\(subreason)") }
        }
    }

    @Test(
        "knows every kind of impediment: a title of 80 characters, three options",
        arguments: Catalogue.all.map(\.names.tag))
    func topics(tag: String) {
        for subreason in Subreason.allCases {
            let topic = Catalogue.of(tag).topic(subreason)
            #expect(topic.title.count <= 80)
            #expect(Set(topic.options).count == 3)
            #expect(topic.options.allSatisfy { $0.split(separator: " ").count <= 8 }, "\(topic.options)")
            #expect(topic.stops.hasSuffix("."))
            let condition = Catalogue.of(tag).condition(subreason, team: "FORMS", length: "LENGTH").plainText
            #expect(condition.contains("FORMS") && condition.contains("LENGTH"), "\(condition)")
        }
    }

    @Test(
        "has a name of its own, a definition and a caveat for every figure", arguments: Catalogue.all.map(\.names.tag))
    func figures(tag: String) {
        let language = Catalogue.of(tag)
        let words = Metric.allCases.map(\.phrases)
        #expect(Set(words.map { language.words($0.title) }).count == Metric.allCases.count)
        #expect(Set(words.map { language.words($0.definition) }).count == Metric.allCases.count)
        #expect(words.allSatisfy { !language.words($0.caveat).isEmpty })
        #expect(Set(words.map { language.words($0.caveat) }).count == Metric.allCases.count)
        for definition in words.map({ language.words($0.definition) }) {
            // It gets a capital letter, and a formula must not.
            #expect(definition.prefix { $0 != " " }.allSatisfy { $0 != "(" }, "\(definition)")
        }
    }

    @Test("counts asks as what they are called there", arguments: [("fr", "réglées"), ("es", "las terminó")])
    func asksCounted(tag: String, words: String) {
        let values: Arguments = ["ratio": "x", "own": .count(0), "asks": .count(1), "pending": .count(0)]
        #expect(Catalogue.of(tag).words(.retroEscalations, values).contains(words))
    }

    @Test("says who may do something, be it one or several", arguments: Catalogue.all.map(\.names.tag))
    func roles(tag: String) {
        let allowed: [Set<Role>] = [[.raiser], [.raiser, .lead], [.raiser, .team, .lead]]
        for (number, roles) in zip(0..., allowed) {
            let words = Role.list(roles, in: Catalogue.of(tag))
            #expect(words.count { $0 == "," } == max(0, number - 1) && words.last != ",", "\(words)")
        }
    }

    @Test("has a word for every verb, and a label for every field", arguments: Catalogue.all.map(\.names.tag))
    func verbs(tag: String) {
        for verb in Verb.allCases {
            #expect(Phrase(rawValue: "command.\(verb.rawValue)") != nil, "\(verb)")
            for field in AnswerField.asked(by: verb) {
                #expect(Phrase(rawValue: "field.\(verb.rawValue).\(field.name)") != nil, "\(verb), \(field.name)")
            }
        }
    }

    @Test("follows VOICE: no exclamation marks, no apologies", arguments: Catalogue.all.map(\.names.tag))
    func voice(tag: String) {
        let sorry = [
            "sorry", "unfortunately", "please", "leider", "entschuldig", "désolé", "malheureusement",
            "s’il vous plaît", "lamentablemente", "por favor", "disculp", "infelizmente", "desculp", "lamentamos",
        ]
        for phrase in Phrase.allCases {
            let words = "\(Catalogue.of(tag).pattern(phrase)?.pieces ?? [])".lowercased()
            #expect(!words.contains("!"), "\(phrase.rawValue)")
            for word in sorry { #expect(!words.contains(word), "\(phrase.rawValue): \(word)") }
        }
    }
}

@Suite("A pattern of the catalogue")
struct PatternTests {
    private func said(_ source: String, _ arguments: Arguments = [:], in tag: String = "en") throws -> Prose {
        let names = Catalogue.of(tag).names
        let catalogue = Catalogue(names, [[.askHead: source]], topic: { Catalogue.english.topic($0) })
        #expect(catalogue.problems == [])
        return catalogue.say(.askHead, arguments)
    }

    @Test("puts values in, and marks them where it says so")
    func values() throws {
        let prose = try said(
            "**{id}**, {title}: `{code} x`, **all of {n, plural, one {# thing} other {# things}}**.",
            ["id": "IMP-1", "title": "a title", "code": "mine", "n": .count(2)])
        #expect(
            prose.spans == [
                .strong("IMP-1"), .plain(", a title: "), .code("mine x"), .plain(", "), .strong("all of 2 things"),
                .plain("."),
            ])
    }

    @Test(
        "takes a value for what it is, whatever signs it has", arguments: ["**x**", "`x`", "{id}", "#", "}", "@here"])
    func data(value: String) throws {
        #expect(try said("{x}, **{x}**", ["x": .text(value)]).spans == [.plain("\(value), "), .strong(value)])
        #expect(try said("a {x}", ["x": .prose(Prose(verbatim: value))]).spans == [.plain("a \(value)")])
    }

    @Test("keeps the marks and links of a value that has its own")
    func prose() throws {
        let value: Prose = "\(code: "1"), \(link: "page", to: "https://x")"
        let spans = try said("Answer {x}.", ["x": .prose(value)]).spans
        #expect(
            spans == [
                .plain("Answer "), .code("1"), .plain(", "), .link(title: "page", url: "https://x"), .plain("."),
            ])
    }

    @Test(
        "chooses by number as the language counts",
        arguments: [
            ("en", 0, "0 days"), ("en", 1, "1 day"), ("en", 1.5, "1.5 days"), ("de", 0, "0 days"), ("fr", 0, "0 day"),
            ("fr", 1.5, "1,5 day"), ("fr", 2, "2 days"), ("pt", 1.5, "1,5 day"), ("es", 1.5, "1,5 days"),
            ("en", 12_000, "12,000 days"), ("en", 7, "a week"),
        ])
    func plural(tag: String, number: Double, expected: String) throws {
        let source = "{n, plural, =7 {a week} one {# day} other {# days}}"
        #expect(try said(source, ["n": .number(number)], in: tag).plainText == expected)
    }

    @Test("says small numbers in words, by gender where there is one")
    func spelled() throws {
        #expect(try said("{n, words}", ["n": .count(2)]).plainText == "two")
        #expect(try said("{n, words, feminine}", ["n": .count(2)], in: "pt").plainText == "duas")
        #expect(try said("{n, words}", ["n": .count(11)]).plainText == "11")
        #expect(try said("{n, words}", ["n": .number(2.5)], in: "de").plainText == "2,5")
    }

    @Test("chooses by value, and has other for the rest")
    func select() throws {
        let source = "{day, select, 6 {no} 7 {no} other {na}} {name}"
        #expect(try said(source, ["day": .count(6), "name": "sábado"]).plainText == "no sábado")
        #expect(try said(source, ["day": .count(2), "name": "terça"]).plainText == "na terça")
    }

    @Test(
        "that cannot be read says why and where",
        arguments: [
            ("{x", "`,` is missing, at character 2"), ("a } b", "a } that nothing opened, at character 2"),
            ("`x", "a mark that nothing closes, at character 2"), ("**`x`**", "a mark within another, at character 2"),
            ("{x, plural, one {a}}", "`other` is missing, at character 20"),
            ("{x, select, a {1} a {2} other {3}}", "`a` stands twice, at character 19"),
            ("{x, round}", "`round` is none of plural, select, words, at character 9"),
            ("{x, words, neuter}", "after `words` only `feminine` may stand, at character 17"),
            ("{}", "a name is missing, at character 1"),
        ])
    func errors(source: String, expected: String) {
        let error = #expect(throws: PatternError.self) { try Pattern(source) }
        #expect(error?.description == expected)
    }

    @Test("is found out where it stands twice or cannot be read, and English stands in")
    func problems() {
        let names = Catalogue.of("de").names
        let catalogue = Catalogue(
            names, [[.askHead: "{", .labelMine: "a", .labelMine: "b"]], topic: { Catalogue.english.topic($0) })
        #expect(catalogue.problems.count == 2)
        #expect(catalogue.say(.labelSeen) == "Seen")
    }
}
