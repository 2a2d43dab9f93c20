import Chat
import Impediments
import Letters
import Testing

@Suite("Slack, out")
struct SlackEncodeTests {
    let slack = SlackOut()
    let aside = Aside(
        channel: "C0FORMS", thread: "1700000000.123456", user: "U0ANNA", url: "https://hooks.slack.com/actions/T/1/x")

    @Test("a reply stands in its thread, with its words beside its blocks, and unfurls nothing")
    func reply() throws {
        let prose: Prose = "**IMP-1**: no `env`, say \("<b> & <!here>")."
        let request = try slack.encoded(letter(paragraphs: [prose])).request
        #expect(request?.method == "POST")
        #expect(request?.url == "https://slack.example.test/api/chat.postMessage")
        #expect(request?.value(of: "authorization") == "Bearer xoxb-1")
        #expect(request?.value(of: "content-type") == "application/json; charset=utf-8")
        let id = request?.json.at("metadata/event_payload")?.string("id") ?? ""
        #expect(id.wholeMatch(of: #/[0-9a-f]{32}/#) != nil)
        #expect(
            request?.json.text
                == #"{"channel":"C0FORMS","thread_ts":"1700000000.123456","unfurl_links":false,"unfurl_media":false,"metadata":{"event_type":"straw_letter","event_payload":{"id":"\#(id)"}},"text":"IMP-1: no `env`, say &lt;b&gt; &amp; &lt;!here&gt;.","blocks":[{"type":"section","text":{"type":"mrkdwn","text":"*IMP-1*: no `env`, say &lt;b&gt; &amp; &lt;!here&gt;.","verbatim":true}}],"parse":"none"}"#
        )
        #expect(try slack.encoded(letter(paragraphs: [prose])).request == request)
        #expect(try slack.encoded(letter(key: "other", paragraphs: [prose])).request != request)
    }

    @Test("a letter that replaces another edits it in place; without the other's id it goes out anew")
    func edit() throws {
        let update = letter(key: "IMP-1/2", paragraphs: ["new"], replaces: "IMP-1/receipt")
        for address in [slack.thread, .thread(source: "slack", channel: "C0FORMS", thread: "command/7")] {
            let request = try slack.encoded(update, to: address, replacedID: "1700000000.200000").request
            #expect(request?.url == "https://slack.example.test/api/chat.update")
            #expect(
                request?.json.text
                    == #"{"channel":"C0FORMS","ts":"1700000000.200000","text":"new","blocks":[{"type":"section","text":{"type":"mrkdwn","text":"new","verbatim":true}}],"parse":"none"}"#
            )
        }
        #expect(try slack.encoded(update).request?.url.hasSuffix("/chat.postMessage") == true)
        let facts = ["direct.U0ANNA": "D0ANNA"]
        let direct = try slack.encoded(
            update, to: .direct(source: "slack", user: "U0ANNA"), replacedID: "1700000000.200000", facts: facts)
        #expect(direct.request?.json.string("channel") == "D0ANNA")
        #expect(direct.request?.url.hasSuffix("/chat.update") == true)
    }

    @Test("what a command raised has no thread yet: the first letter begins it, the others go on with it")
    func begun() throws {
        let address = Address.thread(source: "slack", channel: "C0FORMS", thread: "command/1.2.c")
        guard case .beginning(let request, let name, let pick) = try slack.encoded(letter(), to: address) else {
            Issue.record("no thread is begun")
            return
        }
        #expect((name, pick) == ("thread.command/1.2.c", "ts"))
        #expect(request.json["thread_ts"] == nil)
        let then = try slack.encoded(letter(), to: address, facts: [name: "1700000009.000100"])
        #expect(then == .request(try #require(then.request)))
        #expect(then.request?.json.string("thread_ts") == "1700000009.000100")
        let channel = try slack.encoded(letter(), to: .thread(source: "slack", channel: "C0FORMS", thread: nil))
        #expect(channel == .request(try #require(channel.request)))
        #expect(channel.request?.json["thread_ts"] == nil)
    }

    @Test(
        "only digits, a point and digits are a message of Slack",
        arguments: ["1700000000", "1700000000.", ".123456", "1.2.3", "1700000000.12x", "", "١.٢"])
    func timestamps(id: String) throws {
        let address = Address.thread(source: "slack", channel: "C0FORMS", thread: id)
        guard case .beginning = try slack.encoded(letter(), to: address) else {
            Issue.record("\(id) is no message")
            return
        }
    }

    @Test(
        "a private letter opens its conversation first, and remembers it",
        arguments: [("U0ANNA", "U0ANNA"), ("T0OTHER/U0BEN", "U0BEN")])
    func direct(user: String, asked: String) throws {
        let address = Address.direct(source: "slack", user: user)
        guard case .first(let request, let name, let pick) = try slack.encoded(letter(), to: address) else {
            Issue.record("no conversation is opened")
            return
        }
        #expect((name, pick) == ("direct.\(user)", "channel.id"))
        #expect(request.url == "https://slack.example.test/api/conversations.open")
        #expect(request.json.text == #"{"users":"\#(asked)"}"#)
        let then = try slack.encoded(letter(), to: address, facts: [name: "D0ANNA"]).request
        #expect(then?.url.hasSuffix("/chat.postMessage") == true)
        #expect(then?.json.string("channel") == "D0ANNA")
        #expect(then?.json["thread_ts"] == nil)
    }

    @Test("beside a click, the answer goes where the click said, without the token and for one person alone")
    func besideAClick() throws {
        let request = try slack.encoded(letter(), to: .aside(source: "slack", aside)).request
        #expect(request?.url == aside.url)
        #expect(request?.value(of: "authorization") == nil)
        #expect(
            request?.json.text
                == #"{"thread_ts":"1700000000.123456","response_type":"ephemeral","replace_original":false,"text":"IMP-1: no test environment.","blocks":[{"type":"section","text":{"type":"mrkdwn","text":"IMP-1: no test environment.","verbatim":true}}]}"#
        )
    }

    @Test("without such a place it is a message that one person alone sees; in a conversation of two, any message is")
    func ephemeral() throws {
        var other = aside
        other.url = nil
        other.user = "T0OTHER/U0BEN"
        let request = try slack.encoded(letter(), to: .aside(source: "slack", other)).request
        #expect(request?.url == "https://slack.example.test/api/chat.postEphemeral")
        #expect(request?.json.string("user") == "U0BEN")
        #expect(request?.json.string("channel") == "C0FORMS")
        #expect(request?.json.string("thread_ts") == "1700000000.123456")
        other.thread = "command/1"
        #expect(try slack.json(letter(), to: .aside(source: "slack", other))["thread_ts"] == nil)
        other.channel = "D0ANNA"
        other.url = aside.url
        let direct = try slack.encoded(letter(), to: .aside(source: "slack", other)).request
        #expect(direct?.url == "https://slack.example.test/api/chat.postMessage")
        #expect(direct?.json.string("channel") == "D0ANNA")
    }

    @Test("entrances, mail and other sources are impossible")
    func impossible() {
        let addresses: [Address] = [
            .entrance(source: "slack", channel: "C0FORMS"), .mail(mailbox: "a@example.org", name: nil),
            .direct(source: "other", user: "U0ANNA"),
        ]
        for address in addresses {
            #expect(throws: EncodingFailure.self) { try slack.encoded(letter(), to: address) }
        }
    }

    @Test("what one place does not take goes to the next: form, beside the click, in the channel, privately, nowhere")
    func fallback() {
        var address: Address? = .form(source: "slack", trigger: "1.2.c", aside: aside)
        var steps: [Address] = []
        while let next = address.flatMap(slack.platform.fallback), steps.count < 9 {
            steps.append(next)
            address = next
        }
        var bare = aside
        bare.url = nil
        #expect(
            steps == [
                .aside(source: "slack", aside), .aside(source: "slack", bare),
                .direct(source: "slack", user: "U0ANNA"),
            ])
        #expect(slack.platform.fallback(from: slack.thread) == nil)
        #expect(slack.platform.fallback(from: .home(source: "slack", user: "U0ANNA")) == nil)
    }

    @Test("messages go one a second to each channel; what somebody waits for goes at once")
    func pace() {
        func place(_ address: Address) -> String? {
            guard let pace = slack.platform.pace(at: address) else { return nil }
            #expect((pace.every, pace.burst) == (.seconds(1), 4))
            return pace.place
        }
        var bare = aside
        bare.url = nil
        #expect(place(slack.thread) == "C0FORMS")
        #expect(place(.thread(source: "slack", channel: "C0FORMS", thread: nil)) == "C0FORMS")
        #expect(place(.direct(source: "slack", user: "U0ANNA")) == "U0ANNA")
        #expect(place(.aside(source: "slack", bare)) == "C0FORMS")
        #expect(place(.aside(source: "slack", aside)) == nil)
        #expect(place(.form(source: "slack", trigger: "t", aside: aside)) == nil)
        #expect(place(.home(source: "slack", user: "U0ANNA")) == nil)
    }
}
