import Testing

@testable import Chat

@Suite("Slack: the words of a message")
struct SlackTextTests {
    static func words(_ raw: String) -> String { SlackText(raw, bots: ["U0BOT"]).words }

    @Test(
        "entities become their signs, each once",
        arguments: [
            ("a &lt; b &amp;&amp; c &gt; d", "a < b && c > d"), ("&amp;lt;", "&lt;"), ("&amp;amp;lt;", "&amp;lt;"),
            ("&quot; &nbsp; & &#39;", "&quot; &nbsp; & &#39;"), ("&am", "&am"), ("&", "&"), ("", ""),
        ])
    func entities(raw: String, words: String) { #expect(Self.words(raw) == words) }

    @Test(
        "names, groups, channels, dates and links become what a person reads",
        arguments: [
            ("ask <@U1>", "ask @U1"), ("ask <@U1|anna>", "ask @anna"), ("ask <@W1>", "ask @W1"),
            ("in <#C1|general>", "in #general"), ("in <#C1|>", "in #C1"), ("in <#C1>", "in #C1"),
            ("<!here> down", "@here down"), ("<!channel|channel>", "@channel"), ("<!everyone>", "@everyone"),
            ("<!subteam^S1|@ops> look", "@ops look"), ("<!subteam^S1>", "@S1"),
            ("<!date^1700000000^{date}^https://x.test|Tuesday>", "Tuesday"),
            ("<!date^1700000000^{date}>", "1700000000^{date}"),
            ("<!new|words>", "words"), ("<https://x.test/a_b_c?x=1&amp;y=2>", "https://x.test/a_b_c?x=1&y=2"),
            ("<https://x.test/7|ticket 7 &amp; 8>", "ticket 7 & 8 (https://x.test/7)"),
            ("<http://x.test|x.test>", "x.test"), ("<http://x.test/|x.test>", "x.test"),
            ("<mailto:a@x.test|a@x.test>", "a@x.test"), ("<tel:+491|call>", "call (tel:+491)"),
            ("<https://x.test|https://x.test>", "https://x.test"), ("<https://x.test|a|b>", "a|b (https://x.test)"),
        ])
    func tokens(raw: String, words: String) { #expect(Self.words(raw) == words) }

    @Test(
        "what only looks like a token stays",
        arguments: [
            "a < b", "<>", "<@>", "x <y z> w", "<:)>", "1<2 and 3>2", "<<<", "<a", "a > b", "<no colon>", "<\n>",
        ])
    func literal(raw: String) { #expect(Self.words(raw) == raw) }

    @Test(
        "the bot's own name goes, wherever it stands",
        arguments: [
            ("<@U0BOT> done", "done"), ("<@U0BOT>: done", "done"), ("<@U0BOT>, done", "done"),
            ("<@U0BOT|straw> done", "done"), ("hey <@U0BOT> look", "hey look"), ("look <@U0BOT>", "look"),
            ("look, <@U0BOT>!", "look,!"), ("(<@U0BOT>)", "()"), ("<@U0BOT>\nblocked\n", "blocked"),
            ("x\n<@U0BOT> y", "x\ny"), ("<@U0BOT>", ""), ("<@U0BOT> <@U0BOT> own", "own"),
        ])
    func own(raw: String, words: String) {
        #expect(Self.words(raw) == words)
        #expect(SlackText(raw, bots: ["U0BOT"]).mentionsBot)
    }

    @Test("another's name, and one within code or a label, is no mention of the bot")
    func others() {
        for raw in ["<@U0BOTX> x", "&lt;@U0BOT&gt;", "<https://x.test|U0BOT>", "U0BOT"] {
            #expect(!SlackText(raw, bots: ["U0BOT"]).mentionsBot, "\(raw)")
        }
        #expect(!SlackText("<@U0BOT>", bots: []).mentionsBot)
    }

    @Test(
        "marks go where they stand round words, and stay where they are signs",
        arguments: [
            ("*bold* and _italic_ and ~gone~", "bold and italic and gone"), ("*_both_*", "both"), ("(*x*)", "(x)"),
            ("*two words*, then", "two words, then"), ("*<https://x.test|x>*", "x (https://x.test)"),
            ("say `own` now", "say own now"), ("`a_b_c` _d_", "a_b_c d"), ("`*x*`", "*x*"),
            ("```\nlet a = *b\n``` end", "\nlet a = *b\n end"), ("```x``` and ```y```", "x and y"),
            ("*fett für alle*", "fett für alle"), ("\"*x*\"", "\"x\""), ("*100%*", "100%"), ("*a* *b*", "a b"),
            ("*one*\n*two*", "one\ntwo"), ("*really?*", "really?"),
        ])
    func marks(raw: String, words: String) { #expect(Self.words(raw) == words) }

    @Test(
        "stars, lines, tildes and ticks that format nothing stay",
        arguments: [
            "snake_case_name", "2*3*4", "a * b * c", "* one\n* two", "~5 days, ~3 people", "__init__", "__x_", "**x**",
            "*",
            "_",
            "*open\nclose*", "*.log and foo/*", "~/src and ~/bin", "`", "``", "``` open", "`a\nb`", "it's 5 * 3*",
            "_under", "für_alle_", "* x*", "*x *", "****", "~~~", "`````",
        ])
    func signs(raw: String) { #expect(Self.words(raw) == raw) }

    @Test(
        "quoted lines stay quoted; a comparison is no quotation",
        arguments: [
            ("&gt; we wait\nyes", "> we wait\nyes"), ("&gt;we wait", "> we wait"), ("&gt;*we* wait", "> we wait"),
            ("&gt;50% of users", ">50% of users"), ("x\n&gt; y", "x\n> y"), ("a &gt;b", "a >b"),
            ("&gt;&gt;&gt; one\ntwo\nthree", "> one\n> two\n> three"), ("&gt;", ">"),
        ])
    func quotes(raw: String, words: String) { #expect(Self.words(raw) == words) }

    @Test(
        "whatever it is, it is read in its time", .timeLimit(.minutes(1)),
        arguments: [
            "<", "<@U", "&gt;", "&", "`", "```", "*", "*a", "_a_ ", "<a|", "<@U0BOT>", "\n&gt;&gt;&gt;", "`a", "*\n",
        ])
    func repeated(piece: String) {
        let text = String(repeating: piece, count: 131_072 / piece.utf8.count)
        #expect(SlackText(text, bots: ["U0BOT"]).words.utf8.count <= 2 * text.utf8.count + 16)
    }
}
