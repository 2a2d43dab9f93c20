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

        let page = try Pages().page(
            title: Self.hostile, paragraphs: content.paragraphs,
            forms: [
                .init(
                    path: "/f/\"x", label: Self.hostile, hidden: [.init("csrf", Self.hostile)],
                    fields: [.init("text", label: Self.hostile, value: Self.hostile)])
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
        for page in [pages.done(["x"]), pages.expired(), pages.invalid(language: "de")] {
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

    // MARK: Every key of every template exists

    @Test("every key of a template is there in what it is rendered from")
    func keys() throws {
        let span = BlockView.Span(plain: "a", code: "b", strong: "c", link: .init(title: "d", url: "https://e"))
        let block = BlockView(lines: [.init(spans: [span])], rows: [.init(name: [span], value: [span])])
        var mail = HTMLMail.view(
            .init(subject: "s", paragraphs: [], actions: [.init(Answer(.seen), label: "l", url: "https://x")]))
        mail.blocks = [block]
        var page = Pages.view(
            title: "t", notice: ["n"], paragraphs: [],
            forms: [.init(path: "p", label: "l", hidden: [.init("a", "b")], fields: [.init("n", label: "l")])],
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
