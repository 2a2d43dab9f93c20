import Chat
import Impediments
import Letters
import Testing

@Suite("Slack, events in")
struct SlackDecodeTests {
    let source = SlackSource()

    @Test("a message comes in under its workspace, channel and timestamp")
    func message() {
        let inbound = source.inbound(SlackSource.said("We are &lt;blocked&gt; &amp; wait."))
        #expect(
            inbound
                == Inbound(
                    source: "slack", eventID: "message/T0ACME/C0ENG/1699999990.123456",
                    at: Instant(milliseconds: 1_699_999_990_123),
                    content: .message(
                        Message(
                            reference: .init(source: "slack", channel: "C0ENG", id: "1699999990.123456"),
                            author: .init(id: "U0ANNA"), text: "We are <blocked> & wait."))))
    }

    @Test("a mention that comes twice has the same id both times, and is addressed both times")
    func mention() {
        let message = source.inbound(SlackSource.said("<@U0BOT> no test data"))
        let mention = source.inbound(SlackSource.said("<@U0BOT> no test data", type: "app_mention"))
        #expect(message == mention)
        guard case .message(let said)? = message?.content else { return #expect(Bool(false)) }
        #expect(said.addressed)
        #expect(said.text == "no test data")
        #expect(!said.direct)
    }

    @Test("a mention counts as one without the bot's name in it; the name of another is none")
    func addressed() {
        #expect(
            source.decoded(source.delivery(SlackSource.callback(SlackSource.said("x", type: "app_mention"))))
                .first?.message?.addressed == true)
        #expect(source.message("ask <@U0BOB>")?.addressed == false)
        #expect(source.message("thanks <@U0BOT>")?.text == "thanks")
        // An authorization that is no bot's names a person.
        let person = SlackSource.authorization.replacing("\"is_bot\":true", with: "\"is_bot\":false")
        let body = SlackSource.callback(SlackSource.said("<@U0BOT> x"), authorizations: person)
        #expect(source.decoded(source.delivery(body)).first?.message?.addressed == false)
    }

    @Test(
        "a private conversation with the bot is direct, one of several people is not",
        arguments: [("im", true), ("app_home", true), ("mpim", false), ("group", false), ("channel", false)])
    func direct(type: String, isDirect: Bool) {
        let event = SlackSource.said("x").replacing(
            "\"channel_type\":\"channel\"", with: "\"channel_type\":\"\(type)\"")
        let message = source.decoded(source.delivery(SlackSource.callback(event))).first?.message
        #expect(message?.direct == isDirect)
        #expect(message?.addressed == isDirect)
    }

    @Test("a reply is in its thread; the message that began it is in none")
    func threads() {
        #expect(source.message("x", more: #","thread_ts":"1699999000.000200""#)?.thread == "1699999000.000200")
        #expect(source.message("x", more: #","thread_ts":"1699999990.123456""#)?.thread == nil)
        #expect(source.message("x", more: #","thread_ts":null"#)?.thread == nil)
    }

    @Test("files, broadcasts and emotes are words too", arguments: ["file_share", "thread_broadcast", "me_message"])
    func spoken(subtype: String) {
        #expect(source.message("x", more: #","subtype":"\#(subtype)""#)?.text == "x")
    }

    @Test("a picture without words may begin a thread")
    func picture() {
        let event =
            #"{"type":"message","subtype":"file_share","channel":"C1","user":"U1","ts":"1.000001","files":[{}]}"#
        #expect(source.decoded(source.delivery(SlackSource.callback(event))).first?.message?.text == "")
    }

    @Test(
        "bots, Slack itself, the bot's own words and what is hidden say nothing",
        arguments: [
            SlackSource.said("x", more: #","bot_id":"B1""#), SlackSource.said("x", more: #","subtype":"bot_message""#),
            SlackSource.said("x", type: "app_mention", more: #","bot_id":"B1""#),
            SlackSource.said("x").replacing("U0ANNA", with: "USLACKBOT"),
            SlackSource.said("x").replacing("U0ANNA", with: "U0BOT"), SlackSource.said("x", more: #","hidden":true"#),
            SlackSource.said("x", more: #","subtype":"channel_join""#),
            SlackSource.said("x", more: #","subtype":"channel_topic""#),
            SlackSource.said("x", more: #","subtype":"message_replied""#),
            SlackSource.said("x", more: #","subtype":"ekm_access_denied""#),
        ])
    func ignored(event: String) {
        #expect(source.decoded(source.delivery(SlackSource.callback(event))).isEmpty)
    }

    static func changed(_ message: String, previous: String, more: String = "") -> String {
        #"{"type":"message","subtype":"message_changed","hidden":true,"channel":"C0ENG","channel_type":"channel","ts":"1699999995.000300","event_ts":"1699999995.000300","message":\#(message),"previous_message":\#(previous)\#(more)}"#
    }

    static func inner(_ text: String, user: String = "U0ANNA", more: String = "") -> String {
        #"{"type":"message","user":"\#(user)","text":\#(JSON.string(text).text),"ts":"1699999990.123456"\#(more)}"#
    }

    @Test("an edit changes the message that it names; a link that Slack unfolds is none")
    func edits() {
        let edit = source.inbound(Self.changed(Self.inner("now <@U0BOT> *new*"), previous: Self.inner("old")))
        #expect(edit?.eventID == "event/Ev1")
        #expect(edit?.at == Instant(milliseconds: 1_699_999_995_000))
        let reference = MessageReference(source: "slack", channel: "C0ENG", id: "1699999990.123456")
        #expect(edit?.content == .edited(reference, text: "now new", notes: []))
        #expect(edit?.by == nil)
        let unfolded = Self.inner("see https://x.test", more: #","attachments":[{}]"#)
        #expect(source.inbound(Self.changed(unfolded, previous: Self.inner("see https://x.test"))) == nil)
        let byBot = Self.inner("new", more: #","bot_id":"B1""#)
        #expect(source.inbound(Self.changed(byBot, previous: Self.inner("old", more: #","bot_id":"B1""#))) == nil)
        let topic = Self.inner("new", more: #","subtype":"channel_topic""#)
        #expect(source.inbound(Self.changed(topic, previous: Self.inner("old"))) == nil)
    }

    @Test("a message is gone when it is deleted, and when only its place is left above the replies")
    func deletions() {
        let gone = Inbound.Content.deleted(.init(source: "slack", channel: "C0ENG", id: "1699999990.123456"))
        let tombstone = Self.inner(
            "This message was deleted.", user: "USLACKBOT", more: #","subtype":"tombstone","hidden":true"#)
        #expect(source.inbound(Self.changed(tombstone, previous: Self.inner("old")))?.content == gone)
        let deleted =
            #"{"type":"message","subtype":"message_deleted","hidden":true,"channel":"C0ENG","ts":"1699999996.000100","event_ts":"1699999996.000100","deleted_ts":"1699999990.123456","previous_message":\#(Self.inner("old"))}"#
        #expect(source.inbound(deleted)?.content == gone)
        #expect(source.inbound(deleted)?.eventID == "event/Ev1")
        let bot = deleted.replacing("\"user\":\"U0ANNA\"", with: "\"user\":\"U0BOT\",\"bot_id\":\"B1\"")
        #expect(source.inbound(bot) == nil)
        let botsPlace = Self.changed(tombstone, previous: Self.inner("old", more: #","bot_id":"B1""#))
        #expect(source.inbound(botsPlace) == nil)
    }

    @Test("the bot was put into a channel; that others come is their business")
    func joined() {
        func event(_ user: String) -> String {
            #"{"type":"member_joined_channel","user":"\#(user)","channel":"C0NEW","channel_type":"C","team":"T0ACME","inviter":"U0ANNA","event_ts":"1699999991.000000"}"#
        }
        let inbound = source.inbound(event("U0BOT"))
        #expect(inbound?.content == .joined(channel: "C0NEW"))
        #expect(inbound?.eventID == "event/Ev1")
        #expect(source.inbound(event("U0ANNA")) == nil)
    }

    @Test("the bot's page is opened by a person; its messages are not its page")
    func home() {
        func event(_ tab: String) -> String {
            #"{"type":"app_home_opened","user":"U0ANNA","channel":"D1","tab":"\#(tab)","event_ts":"1699999991.000000"}"#
        }
        #expect(source.inbound(event("home"))?.content == .homeOpened(by: .init(id: "U0ANNA")))
        #expect(source.inbound(event("messages")) == nil)
    }

    @Test("the operator hears that the bot is cut off")
    func troubles() {
        // Once the app is gone, no authorization is left.
        let gone = SlackSource.callback(#"{"type":"app_uninstalled"}"#, authorizations: "")
        let inbound = SlackSource(team: "T0ACME").decoded(source.delivery(gone)).first?.inbound
        #expect(inbound?.content == .trouble(.uninstalled))
        #expect(inbound?.at == Instant(milliseconds: 1_699_999_990_000))
        let revoked = #"{"type":"tokens_revoked","tokens":{"oauth":["U0ANNA"],"bot":["U0BOT"]}}"#
        #expect(source.inbound(revoked)?.content == .trouble(.tokenRevoked))
        #expect(source.inbound(revoked.replacing("\"U0BOT\"", with: "")) == nil)
        #expect(source.inbound(#"{"type":"tokens_revoked","tokens":{"oauth":["U0ANNA"]}}"#) == nil)
        let limited = source.decoded(
            source.delivery(
                #"{"token":"x","type":"app_rate_limited","team_id":"T0ACME","minute_rate_limited":1699999980,"api_app_id":"A1"}"#
            )
        ).first?.inbound
        #expect(limited?.eventID == "limited/T0ACME/1699999980")
        #expect(limited?.at == Instant(milliseconds: 1_699_999_980_000))
        #expect(limited?.content == .trouble(.rateLimited))
    }

    @Test("nothing happens in the future, whatever a timestamp says; of a bad one the event's own time is left")
    func moments() {
        func at(_ ts: String) -> Int64? {
            let event = #"{"type":"message","channel":"C1","user":"U1","text":"x","ts":"\#(ts)"}"#
            return source.inbound(event)?.at.milliseconds
        }
        #expect(at("1699999990.000001") == 1_699_999_990_000)
        #expect(at("1699999990.9") == 1_699_999_990_900)
        #expect(at("1699999990") == 1_699_999_990_000)
        #expect(at("1800000000.000000") == vectorMoment.milliseconds)
        #expect(at("1699999990.12999999999999999999999") == 1_699_999_990_129)
        for bad in ["x", "1.", ".1", "1.2.3", "-1.0", "1.0x", "1.234x", "99999999999999999999.1", "9999999999999.1"] {
            #expect(at(bad) == 1_699_999_990_000, "\(bad)")
        }
    }

    @Test("the handshake is answered with its challenge, and stored nowhere")
    func handshake() {
        let delivery = source.delivery(#"{"token":"x","challenge":"3eZ\"brT","type":"url_verification"}"#)
        #expect(source.decoded(delivery).isEmpty)
        #expect(source.answer(to: delivery) == HookAnswer(status: 200, body: #"{"challenge":"3eZ\"brT"}"#))
        let nothing = HookAnswer(status: 200, contentType: "text/plain", body: "")
        #expect(source.answer(to: source.delivery(SlackSource.callback(SlackSource.said("\"challenge\"")))) == nothing)
        #expect(source.answer(to: source.delivery(#"{"challenge":"x","type":"event_callback"}"#)) == nothing)
    }

    @Test(
        "what cannot be read is one unreadable item, and a person who waits hears no error",
        arguments: [
            ("", "body: not JSON: it ends at byte 0"), ("{", "body: not JSON: no key at byte 1"),
            ("[]", "body: must be an object"), ("{}", "type: missing"),
            (#"{"type":"event_callback"}"#, "event: missing"),
            (#"{"type":"event_callback","event":{}}"#, "event.type: missing"),
            (SlackSignatureTests.body, "event.channel: missing"),
            (SlackSource.callback(#"{"type":"message","channel":"C1","ts":"1.1"}"#), "event.user: missing"),
            (SlackSource.callback(SlackSource.said("x")).replacing("\"x\"", with: "7"), "event.text: must be a text"),
            (
                SlackSource.callback(SlackSource.said("x")).replacing("\"x\"", with: #""\ud800""#),
                "event.text: a lone surrogate"
            ),
            (SlackSource.callback(SlackSource.said("x")).replacing("C0ENG", with: ""), "event.channel: empty"),
            (#"{"type":"app_rate_limited","team_id":"T1"}"#, "minute_rate_limited: missing"),
            (
                #"{"type":"app_rate_limited","team_id":"T1","minute_rate_limited":99999999999999999999}"#,
                "minute_rate_limited: must be a whole number"
            ),
            (String(repeating: "[", count: 10_000), "body: not JSON: it ends at byte 10000"),
        ])
    func unreadable(body: String, reason: String) {
        let decoded = source.decoded(source.delivery(body))
        #expect(decoded.map(\.reason) == [reason])
        #expect(source.answer(to: source.delivery(body)).status == 200)
    }

    @Test("an unreadable event keeps its id when it comes again; what Slack broke elsewhere spoils no message")
    func stable() {
        let bad = SlackSource.callback(#"{"type":"message"}"#)
        #expect(source.decoded(source.delivery(bad)).map(\.eventID) == ["event/Ev1"])
        let deep = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
        #expect(source.message("x", more: #","blocks":\#(deep),"attachments":["\ud800"]"#)?.text == "x")
    }

    @Test("a secret is masked, also in what cannot be read")
    func masked() {
        let token = "xox" + "b-123456789012-abcdefABCDEF"
        let message = source.message("use \(token)")
        #expect(message?.text == "use [masked]")
        #expect(message?.notes == [.secretMasked])
        let bad = source.decoded(source.delivery(SlackSource.callback(#"{"type":"message","text":"\#(token)"}"#)))
        #expect(bad.first?.payload?.contains("[masked]") == true)
        #expect(bad.first?.payload?.contains(token) == false)
        // In a form, the words of a secret stand behind percent signs.
        let form = source.decoded(source.submitted([("text", "the password is hunter2")]))
        #expect(form.first?.payload == "text=the password is [masked]")
    }

    @Test("what is longer than is read is cut")
    func long() {
        let message = source.message(String(repeating: "ä", count: 10_000))
        #expect(message?.text.utf8.count == ChatLimits.readingBytes)
        #expect(message?.notes == [.cutAtLimit])
    }
}
