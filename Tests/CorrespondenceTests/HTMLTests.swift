import Impediments
import Letters
import Testing

@testable import Correspondence

@Suite("Mail in HTML and the funder's pages")
struct HTMLTests {
    static let hostile = #"<img src=x onerror="alert(1)"> & 'co' @here"#

    @Test("a person's words never become markup")
    func escaped() throws {
        let content = Letter.Content(
            subject: Self.hostile,
            paragraphs: [
                Prose(verbatim: Self.hostile), "\(code: Self.hostile) \(strong: Self.hostile)",
                "\(link: Self.hostile, to: "https://straw.example/\"><b>")",
            ], actions: [.init(Answer(.seen), label: Self.hostile, url: "https://straw.example/f/x?a=\"b")])
        let mail = try HTMLMail().render(content)
        #expect(!mail.contains("<img"))
        #expect(!mail.contains("\"><b>"))
        #expect(mail.contains("&lt;img"))
        #expect(mail.contains("https://straw.example/f/x?a=&quot;b"))

        var chosen = AnswerField("to", label: Self.hostile)
        chosen.suggestions = [Self.hostile]
        let page = try Pages().page(
            title: Self.hostile, paragraphs: content.paragraphs,
            forms: [
                .init(
                    path: "/f/\"x", label: Self.hostile, hidden: [.init("csrf", Self.hostile)],
                    fields: [.init("text", label: Self.hostile, value: Self.hostile), chosen])
            ])
        #expect(!page.contains("<img"))
        #expect(!page.contains("action=\"/f/\"x"))
    }

    @Test("only web addresses become links")
    func links() throws {
        let content = Letter.Content(
            subject: "s", paragraphs: ["\(link: "here", to: "javascript:alert(1)")"],
            actions: [
                .init(Answer(.seen), label: "Seen", url: "javascript:alert(1)"), .init(Answer(.done), label: "No"),
            ])
        let mail = try HTMLMail().render(content)
        #expect(!mail.contains("href"))
    }

    @Test("says its language and direction, and fetches nothing from outside")
    func page() throws {
        let pages = try Pages()
        for page in [pages.done(["x"]), pages.expired(), pages.invalid(language: "de"), pages.notAsked()] {
            #expect(page.contains("<html lang="))
            #expect(!page.contains("<script"))
            #expect(!page.contains("src="))
            #expect(!page.contains("http"))
        }
        #expect(pages.page(title: "t", paragraphs: [], language: "ar-EG").contains("lang=\"ar-EG\" dir=\"rtl\""))
        // Words that we do not have in a language are English, and say so.
        #expect(pages.invalid(language: "ar-EG").contains("lang=\"en\" dir=\"ltr\""))
        #expect(pages.invalid(language: "de-AT").contains("lang=\"de\" dir=\"ltr\""))
        #expect(pages.expired().contains("dir=\"ltr\""))
    }

    @Test("a form posts the token, and asks for what the answer needs", arguments: [Verb.mine, .notNow, .delegate])
    func form(verb: Verb) throws {
        let fields = AnswerField.asked(by: verb)
        let form = Pages.Form(path: "/f/abc", label: "Send", hidden: [.init("csrf", "t1")], fields: fields)
        let page = try Pages().page(title: "t", paragraphs: [], forms: [form])
        #expect(page.contains(#"<form method="post" action="/f/abc">"#))
        #expect(page.contains(#"<input type="hidden" name="csrf" value="t1">"#))
        #expect(fields.count == 1)
        #expect(page.contains("name=\"\(fields[0].name)\" value=\"\(fields[0].value)\" required>"))
    }

    @Test("who else pays or stands in is offered by name, and nobody of the team")
    func suggestions() throws {
        let story = try Story { directory in
            for id in ["ann", "anna"] {
                directory.people[id] = Person(id: id, name: "Anna Schmidt", mail: "\(id)@example.org")
                directory.products[id] = Product(id: id, title: id, funder: id)
            }
            directory.people["bo"] = Person(id: "bo", name: "Bo Payer", mail: "bo@example.org")
            directory.products["bo"] = Product(id: "bo", title: "bo", lead: "lead", funder: "lead", deputy: "bo")
            directory.people["member"] = Person(id: "member", name: "A Member", mail: "member@example.org")
        }
        let fields = story.correspondent.fields(of: .delegate, to: story.impediment, for: "deputy")
        #expect(fields.first?.suggestions == ["ann", "anna", "Bo Payer"])
        let form = Pages.Form(path: "abc", label: "Send", hidden: [], fields: fields)
        let page = try Pages().page(title: "t", paragraphs: [], forms: [form])
        #expect(page.contains(#"<input id="to-0" type="text" name="to" value="" list="to-0-known" required></label>"#))
        #expect(
            page.contains(
                #"<datalist id="to-0-known"><option value="ann"><option value="anna"><option value="Bo Payer"></datalist>"#
            ))
        #expect(story.correspondent.fields(of: .mine, to: story.impediment, for: "deputy").first?.suggestions == nil)
    }

    @Test("after an answer it says what was chosen: the option, the day, the person")
    func thanks() throws {
        var story = try Story()
        try story.pass(until: "2026-03-03T17:00:00Z")
        try story.answer(Answer(.notNow, days: 7), by: "funder", at: "2026-03-04T10:00:00Z")
        let mine = Answer(.mine, date: CalendarDay("2026-03-20"))
        let expected: [(Answer, String)] = [
            (Answer(.decide, option: "2"), "IMP-1: `decide` is noted: A rented environment until then"),
            (Answer(.decide, text: "We rent two."), "IMP-1: `decide` is noted: your own words"),
            (mine, "IMP-1: `mine` is noted: Friday 20 March"),
            (Answer(.notNow, days: 7), "IMP-1: `not now` is noted: Wednesday 11 March"),
            (Answer(.delegate, to: "lead"), "IMP-1: `delegate` is noted: The lead"),
            (Answer(.seen), "IMP-1: `seen` is noted."),
        ]
        for (answer, words) in expected {
            let said = story.correspondent.thanks(for: answer, to: story.impediment, person: "funder", at: story.now)
            #expect(said.map(\.plainText) == [words])
        }
    }

    @Test("a page has one title, and its headings are below it")
    func titles() throws {
        let pages = try Pages()
        let repeated: [Prose] = [("Intake: news" as Prose).heading(), "Two things.", ("More" as Prose).heading()]
        let digest = pages.page(title: "Intake: news", paragraphs: repeated)
        let stream = pages.page(title: "Intake", paragraphs: ["It runs.", ("From words to use" as Prose).heading()])
        for page in [digest, stream] { #expect(page.ranges(of: "<h1>").count == 1) }
        #expect(!digest.contains("<h2>Intake: news</h2>"))
        #expect(digest.contains("<h2>More</h2>"))
        #expect(stream.contains("<h2>From words to use</h2>"))
    }

    @Test("a number is never broken at the end of a line, and is copied as it is")
    func numbers() throws {
        let paragraphs: [Prose] = [
            "Absent (IMP-1, IMP-16) **by IMP-2** `IMP-3 mine` \(link: "IMP-4, access", to: "https://x")",
            "IMP-, IMP-x, IMP-0",
        ]
        let action = Letter.Action(Answer(.seen), label: "IMP-5: seen", url: "https://x")
        let mail = try HTMLMail().render(.init(subject: "s", paragraphs: paragraphs, actions: [action]))
        let page = try Pages().page(title: "s", paragraphs: paragraphs)
        func kept(_ number: String) -> String { "<span style=\"white-space:nowrap\">\(number)</span>" }
        let first = "Absent (\(kept("IMP-1")), \(kept("IMP-16"))) <strong>by \(kept("IMP-2"))</strong>"
        for html in [mail, page] {
            #expect(html.contains("<p>\(first)"))
            #expect(html.contains("\(kept("IMP-3")) mine</code>"))
            #expect(html.contains("<a href=\"https://x\">\(kept("IMP-4")), access</a>"))
            #expect(html.contains("<p>IMP-, IMP-x, IMP-0</p>"))
        }
        #expect(mail.contains(">\(kept("IMP-5")): seen</a>"))
    }

    // MARK: Every key of every template exists

    @Test("every key of a template is there in what it is rendered from")
    func keys() throws {
        let words = BlockView.Words("a IMP-1")
        let span = BlockView.Span(
            plain: words, code: words, strong: words, link: BlockView.Link(title: words, url: "https://e"))
        let block = BlockView(lines: [.init(spans: [span])], rows: [.init(name: [span], value: [span])])
        var mail = HTMLMail.view(
            .init(subject: "s", paragraphs: [], actions: [.init(Answer(.seen), label: "l", url: "https://x")]))
        mail.blocks = [block]
        var field = AnswerField("n", label: "l")
        field.suggestions = ["v"]
        var page = Pages.view(
            title: "t", notice: ["n"], paragraphs: [],
            forms: [.init(path: "p", label: "l", hidden: [.init("a", "b")], fields: [field])],
            language: "en")
        page.blocks = [block]
        page.notice = [block]
        #expect(try missing(in: Templates.mail, [mail]) == [])
        #expect(try missing(in: Templates.page, [page]) == [])
        #expect(try missing(in: Templates.block, [1]).first == "block: isTitle", "the test itself can fail")
    }

    @Test(
        "what belongs together stands together: a title, a table of what begins with strong words, a list, a quotation")
    func blocks() throws {
        let paragraphs: [Prose] = [
            ("Intake" as Prose).heading(), "Hello **you**.", ("**Open:** 2" as Prose).item(),
            ("**Waiting:** 38 %" as Prose).item(), ("plain" as Prose).item(), Prose(verbatim: "q1", kind: .quote),
            Prose(verbatim: "q2", kind: .quote), ("More" as Prose).heading(),
        ]
        let mail = try HTMLMail().render(.init(subject: "s", paragraphs: paragraphs))
        #expect(mail.contains("<h1>Intake</h1>"))
        #expect(
            mail.contains(
                "<table><tr><th scope=\"row\"><strong>Open:</strong></th><td> 2</td></tr>"
                    + "<tr><th scope=\"row\"><strong>Waiting:</strong></th><td> 38 %</td></tr></table>"))
        #expect(mail.contains("<ul><li>plain</li></ul>"))
        #expect(mail.contains("<blockquote><p>q1</p><p>q2</p></blockquote>"))
        #expect(mail.contains("<h2>More</h2>"))
        // What a list of mails shows first.
        #expect(mail.contains("overflow:hidden\">Hello you.</div>"))
    }

    /// The keys that Mustache would show as nothing.
    private func missing(in name: String, _ outer: [Any]) throws -> [String] {
        var stack = outer
        var missing: [String] = []
        let source = try #require(Templates.sources[name])
        for match in source.matches(of: #/\{\{([#\/>]?)\s*([\w.]+)\s*\}\}/#) {
            let key = String(match.output.2)
            switch match.output.1 {
            case "/": stack.removeLast()
            case ">": missing += try self.missing(in: key, stack)
            case "#":
                guard let child = find(key, stack) else { return missing + ["\(name): \(key)"] }
                stack.append(first(of: child))
            default: if key != ".", find(key, stack) == nil { missing.append("\(name): \(key)") }
            }
        }
        return missing
    }

    private func find(_ key: String, _ stack: [Any]) -> Any? {
        stack.reversed().lazy.compactMap { object in
            Mirror(reflecting: object).children.first { $0.label == key }?.value
        }.first
    }

    private func first(of value: Any) -> Any {
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .collection, .optional: return mirror.children.first?.value ?? value
        default: return value
        }
    }
}
