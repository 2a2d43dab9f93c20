import Chat
import Impediments
import Letters
import Testing

@Suite("Slack, blocks")
struct SlackBlocksTests {
    let slack = SlackOut()

    /// What a reader sees of the words, whatever blocks they stand in.
    func shown(_ blocks: [JSON]) -> String {
        func words(_ json: JSON) -> String {
            switch json {
            case .array(let items): items.map(words).joined()
            case .object: json.string("text") ?? (json["text"] ?? json["elements"]).map(words) ?? ""
            default: ""
            }
        }
        return blocks.filter { $0["type"] != "actions" }.map(words).joined(separator: "\n")
    }

    // MARK: Words

    @Test("headings, lists and quotations look like what they are")
    func kinds() throws {
        let blocks = try slack.blocks(
            letter(paragraphs: [
                Prose("Intake, week to **Monday**").heading(), "Two things & \("<more>").",
                Prose("IMP-1: **stopped**").item(), Prose("IMP-2: say `own`").item(),
                Prose(verbatim: "no env\nsince Monday", kind: .quote), Prose(verbatim: "nor tools", kind: .quote),
                "\(link: "The page", to: "https://straw.example/p?a=1&b=2")",
            ]))
        #expect(
            blocks.map(\.text) == [
                #"{"type":"header","text":{"type":"plain_text","text":"Intake, week to Monday"}}"#,
                #"{"type":"section","text":{"type":"mrkdwn","text":"Two things &amp; &lt;more&gt;.","verbatim":true}}"#,
                #"{"type":"section","text":{"type":"mrkdwn","text":"• IMP-1: *stopped*\n• IMP-2: say `own`","verbatim":true}}"#,
                #"{"type":"section","text":{"type":"mrkdwn","text":"> no env\n> since Monday\n> nor tools","verbatim":true}}"#,
                #"{"type":"section","text":{"type":"mrkdwn","text":"<https://straw.example/p?a=1&amp;b=2|The page>","verbatim":true}}"#,
            ])
    }

    @Test(
        "words that would be a format stand where format is beside the words",
        arguments: ["*not bold*", "snake_case", "~gone~", "a `b` c", "x\n>y", "x\n >y", "a\u{2028}>b"])
    func marks(words: String) throws {
        #expect(
            try slack.blocks(letter(paragraphs: ["**IMP-1**: \(words), say `own`."])).map(\.text) == [
                #"{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"IMP-1","style":{"bold":true}},{"type":"text","text":\#(JSON.string(": \(words), say ").text)},{"type":"text","text":"own","style":{"code":true}},{"type":"text","text":"."}]}]}"#
            ])
        let quoted = try slack.blocks(
            letter(paragraphs: [Prose(verbatim: words, kind: .quote), Prose(verbatim: "b", kind: .quote)]))
        #expect(
            quoted.map(\.text) == [
                #"{"type":"rich_text","elements":[{"type":"rich_text_quote","elements":[{"type":"text","text":\#(JSON.string(words).text)},{"type":"text","text":"\n"},{"type":"text","text":"b"}]}]}"#
            ])
        let list = try slack.blocks(letter(paragraphs: [Prose(verbatim: words, kind: .item), Prose("**b**").item()]))
        #expect(
            list.map(\.text) == [
                #"{"type":"rich_text","elements":[{"type":"rich_text_list","style":"bullet","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":\#(JSON.string(words).text)}]},{"type":"rich_text_section","elements":[{"type":"text","text":"b","style":{"bold":true}}]}]}]}"#
            ])
    }

    @Test("a sign of quotation counts at the beginning of a line alone")
    func quotationSigns() throws {
        func type(_ words: String) throws -> String? {
            try slack.blocks(letter(paragraphs: ["\(words)"]))[0].string("type")
        }
        #expect(try type("a > b &gt; c") == "section")
        #expect(try type("> a") == "rich_text")
        #expect(try type("\t > a") == "rich_text")
        #expect(try type("a\r\n> b") == "rich_text")
    }

    @Test("whatever a person strings together is no markup, and is shown as it was", arguments: 0..<40)
    func strings(seed: UInt64) throws {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func roll(_ sides: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % sides
        }
        let signs = [
            "*", "_", "~", "`", ">", "<", "&", "|", " ", "\n", "a", "b", "@here", "<!here>", "\r\n", "\u{2028}", "&gt;",
        ]
        for _ in 0..<50 {
            let words = (0...roll(12)).map { _ in signs[roll(signs.count)] }.joined()
            let kind = [Prose.Kind.paragraph, .quote, .item][roll(3)]
            guard !words.allSatisfy(\.isWhitespace) else { continue }
            let json = try slack.json(letter(paragraphs: [Prose(verbatim: "x\(words)", kind: kind)]))
            let mark = [.paragraph: "", .quote: "> ", .item: "• "][kind] ?? ""
            let blocks = json["blocks"]?.items ?? []
            #expect(SlackRules.faults(in: blocks).isEmpty)
            for text in SlackRules.markup(in: .array(blocks)) {
                let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
                let own =
                    kind == .item
                    ? [lines[0].dropFirst(mark.count)] + lines.dropFirst() : lines.map { $0.dropFirst(mark.count) }
                for line in own {
                    #expect(!line.contains { "*_~`<>\u{2028}".contains($0) }, "\(text)")
                    #expect(!line.drop { $0 == " " }.hasPrefix("&gt;"), "\(text)")
                }
            }
            var seen = shown(blocks)
            if blocks[0]["type"] == "section" {
                seen = String(seen.dropFirst(mark.count))
                if kind == .quote { seen = seen.replacing("\n> ", with: "\n") }
                seen = seen.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
            }
            #expect(seen.replacing("\r\n", with: "\n") == "x\(words)".replacing("\r\n", with: "\n"))
        }
    }

    @Test(
        "marked words that would break their marks are marked beside the words",
        arguments: [
            Prose.Span.strong("two\nlines"), .strong(" edge"), .code("edge "), .code("a`b"),
            .link(title: "a|b", url: "https://straw.example"), .link(title: "a\nb", url: "https://straw.example"),
        ])
    func brokenMarks(span: Prose.Span) throws {
        #expect(try slack.blocks(letter(paragraphs: [Prose(spans: [span])]))[0]["type"] == "rich_text")
    }

    @Test(
        "a link leads to the web or to mail, and nowhere else",
        arguments: [
            "javascript:alert(1)", "https://", "https://a b", "https://a>b", "https://a|b", "slack://user?id=U1",
            "https://ü.example", "", "@U1", "!here", "https://a/" + String(repeating: "x", count: 3_000),
        ])
    func links(url: String) throws {
        for words in ["x", "*x*"] {
            let blocks = try slack.blocks(letter(paragraphs: [Prose(spans: [.link(title: words, url: url)])]))
            let text = JSON.array(blocks).text
            #expect(!text.contains("<") && !text.contains(#""type":"link""#), "\(text.prefix(200))")
        }
    }

    @Test("a link has no more than 3,000 characters")
    func longestLink() throws {
        func isLink(_ length: Int) throws -> Bool {
            let url = "https://a/".padding(length)
            let blocks = try slack.blocks(letter(paragraphs: [Prose(spans: [.link(title: "*", url: url)])]))
            return JSON.array(blocks).text.contains(#""type":"link""#)
        }
        // Longer ones fit no block with their escapes, and would be cut in two.
        #expect(try isLink(2_860))
        #expect(try !isLink(SlackLimits.link + 1))
    }

    @Test("a heading has 150 characters; a longer one is strong words")
    func headings() throws {
        for (length, type) in [(150, "header"), (151, "section")] {
            let words = String(repeating: "ä", count: length)
            let blocks = try slack.blocks(letter(paragraphs: [Prose(verbatim: words, kind: .heading)]))
            #expect(blocks.map { $0.string("type") } == [type])
            #expect(shown(blocks).contains(words))
            #expect(SlackRules.faults(in: blocks).isEmpty)
        }
    }

    // MARK: Lengths

    @Test("a long paragraph is cut between words, and nothing of it is lost", arguments: ["<& ", "wörter ", "*_ "])
    func longParagraph(word: String) throws {
        for count in [100, 360, 361, 362, 700, 1_500] {
            let words = String(repeating: word, count: min(count, 8_000 / word.utf8.count / 3))
            let blocks = try slack.blocks(letter(paragraphs: [Prose(verbatim: words)]))
            #expect(SlackRules.faults(in: blocks).isEmpty)
            let text = blocks.map { shown([$0]) }.joined()
            let back = text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
            #expect(back == words)
        }
    }

    @Test("one word without an end is cut too, and an item or quotation goes on")
    func endlessWord() throws {
        for kind in [Prose.Kind.paragraph, .item, .quote, .heading] {
            for scalar in ["x", "&", "\"", "🦜", "e\u{301}\u{301}"] {
                let blocks = try slack.blocks(
                    letter(paragraphs: [Prose(verbatim: String(repeating: scalar, count: 6_000), kind: kind)]))
                #expect(SlackRules.faults(in: blocks).isEmpty, "\(kind) \(scalar)")
                #expect(blocks.count > 1)
            }
        }
    }

    @Test("what goes on in another block is no new item")
    func longItem() throws {
        let long = Prose(verbatim: String(repeating: "word ", count: 1_000), kind: .item)
        let words = try slack.blocks(letter(paragraphs: [long])).compactMap { $0["text"]?.string("text") }
        #expect(words.count == 2)
        #expect(words.map { $0.hasPrefix("• ") } == [true, false])
    }

    @Test("fifty blocks are a message; what is more stands closer together, and is not lost")
    func manyBlocks() throws {
        for count in [50, 51, 200] {
            let prose = (1...count).map { Prose(verbatim: "Paragraph \($0).") }
            let blocks = try slack.blocks(letter(paragraphs: prose))
            #expect(count == 50 ? blocks.count == 50 : (1...4).contains(blocks.count))
            #expect(shown(blocks).split(separator: "\n").count == count)
            #expect(SlackRules.faults(in: blocks).isEmpty)
        }
        let headings = (1...60).map { Prose(verbatim: "Heading \($0)", kind: .heading) }
        let blocks = try slack.blocks(letter(paragraphs: headings, actions: [.init(Answer(.own), label: "I drive it")]))
        #expect(blocks.count == 50)
        #expect(shown(blocks).hasSuffix("Heading 48\n…"))
        #expect(blocks.last?["type"] == "actions")
    }

    @Test("what is too long for a message is cut with an ellipsis, and what can be tapped stays")
    func tooLong() throws {
        for words in ["word ", "<&\" ", "🦜 ", "*x* "] {
            let prose = (1...40).map { _ in Prose(verbatim: String(repeating: words, count: 200)) }
            let json = try slack.json(letter(paragraphs: prose, actions: [.init(Answer(.own), label: "I drive it")]))
            let blocks = json["blocks"]?.items ?? []
            #expect(SlackRules.faults(in: blocks).isEmpty)
            #expect(JSON.array(blocks).bytes.count <= SlackLimits.messageBytes)
            #expect(JSON.array(blocks).bytes.count > SlackLimits.messageBytes / 2)
            #expect(shown(blocks).hasSuffix("\n…"))
            #expect(blocks.last?["type"] == "actions")
        }
    }

    @Test("the words beside the blocks are cut where no entity ends in two")
    func textBeside() throws {
        func text(_ words: String) throws -> String {
            try slack.json(letter(paragraphs: [Prose(verbatim: words)])).string("text") ?? ""
        }
        let limit = SlackLimits.textBytes
        let fits = String(repeating: "x", count: limit - 5) + "&"
        #expect(try text(fits) == String(repeating: "x", count: limit - 5) + "&amp;")
        #expect(try text(fits + "x") == String(repeating: "x", count: limit - 5) + "…")
        #expect(try text(String(repeating: "e", count: 9) + String(repeating: "\u{301}", count: 9_000)) == "eeeeeeee…")
        #expect(try slack.json(letter(paragraphs: [""], subject: "<IMP-1>")).string("text") == "&lt;IMP-1&gt;")
    }

    @Test("paragraphs without words are no blocks, and control characters never leave")
    func empty() throws {
        let blocks = try slack.blocks(
            letter(paragraphs: [
                "", " \n", Prose(spans: [.strong(""), .plain("a"), .code("")]), Prose(verbatim: "b\u{0}\u{1B}c\r\nd*"),
            ]))
        #expect(shown(blocks) == "a\nb\u{FFFD}\u{FFFD}c\nd*")
    }
}

extension String {
    func padding(_ length: Int) -> String { self + String(repeating: "x", count: length - utf8.count) }
}
