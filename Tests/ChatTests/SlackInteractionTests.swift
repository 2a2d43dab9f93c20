import Chat
import Impediments
import Letters
import Testing

@Suite("Slack, clicks in")
struct SlackInteractionTests {
    let source = SlackSource()
    static let nothing = HookAnswer(status: 200, contentType: "text/plain", body: "")
    static let own = SlackSource.button("IMP-12;own;")

    func inbound(_ payload: String) -> Inbound? {
        let delivery = source.interaction(payload)
        #expect(source.answer(to: delivery) == Self.nothing)
        return source.decoded(delivery).first?.inbound
    }

    @Test("a click on our own button is an answer, and knows where it was made")
    func click() {
        #expect(
            inbound(SlackSource.click(Self.own))
                == Inbound(
                    source: "slack", eventID: "click/U0ANNA/1699999995.500000/b1/straw.own.0",
                    at: Instant(milliseconds: 1_699_999_995_500),
                    content: .action(
                        impediment: "IMP-12", by: .init(id: "U0ANNA", name: "anna"), answer: Answer(.own)),
                    aside: Aside(
                        channel: "C0ENG", thread: "1699999900.000100", user: "U0ANNA",
                        url: "https://hooks.slack.com/actions/T0ACME/1/x")))
    }

    @Test(
        "a button says what we gave it",
        arguments: [
            ("IMP-1;correct;category=team&severity=slowing", Answer(.correct, category: .team, severity: .slowing)),
            ("IMP-1;decide;option=a%20%26%20b", Answer(.decide, option: "a & b")),
            ("IMP-1;merge;into=IMP-2", Answer(.merge, into: "IMP-2")), ("IMP-1;done;", Answer(.done)),
        ])
    func fields(text: String, answer: Answer) {
        let content = inbound(SlackSource.click(SlackSource.button(text)))?.content
        #expect(content == .action(impediment: "IMP-1", by: .init(id: "U0ANNA", name: "anna"), answer: answer))
    }

    @Test("a choice of a menu counts like a button")
    func choice() {
        let value = SlackSource.button("IMP-1;correct;category=none")
        let element =
            #""selected_option":{"text":{"type":"plain_text","text":"x"},"value":\#(JSON.string(value).text)}"#
        let content = inbound(SlackSource.click("", element: element))?.content
        #expect(
            content
                == .action(
                    impediment: "IMP-1", by: .init(id: "U0ANNA", name: "anna"),
                    answer: Answer(.correct, category: .nothing)))
    }

    @Test(
        "a verb that needs more words first wants its form; without leave to open one, it is an answer that lacks them")
    func formWanted() {
        for verb in ["mine", "delegate", "more_info", "hold", "ours", "wording", "not_now"] {
            let payload = SlackSource.click(SlackSource.button("IMP-1;\(verb);"))
            guard case .formWanted("IMP-1", let author, let answer, "1.2.abc")? = inbound(payload)?.content else {
                Issue.record("\(verb) wants no form")
                continue
            }
            #expect(author.id == "U0ANNA")
            #expect(answer == Answer(Verb(rawValue: verb) ?? .own))
        }
        for verb in ["own", "done", "decide", "decline", "withdraw", "seen"] {
            let content = inbound(SlackSource.click(SlackSource.button("IMP-1;\(verb);")))?.content
            guard case .action? = content else {
                Issue.record("\(verb) is no answer")
                continue
            }
        }
        let late = inbound(SlackSource.click(SlackSource.button("IMP-1;hold;"), more: ""))?.content
        #expect(late == .action(impediment: "IMP-1", by: .init(id: "U0ANNA", name: "anna"), answer: Answer(.hold)))
    }

    @Test(
        "a value that we never made is nobody's answer",
        arguments: [
            "run:42", "", "IMP-1;own;", "IMP-1;own;;0000", own + "0", String(own.dropLast()),
            own.replacing("IMP-12", with: "IMP-13"), own.replacing("own", with: "done"),
            SlackSource.button("IMP-1;own;", secret: "other"), SlackSource.button("IMP-0;own;"),
            SlackSource.button("IMP-1;fly;"), SlackSource.button("IMP-1;own;x=1"), SlackSource.button(";own;"),
        ])
    func foreign(value: String) { #expect(inbound(SlackSource.click(value)) == nil) }

    @Test("a button of the secret that is being replaced still counts")
    func rotation() {
        let rotated = SlackSource(secrets: ["new", SlackSource.secret])
        #expect(rotated.decoded(source.interaction(SlackSource.click(Self.own))).count == 1)
        let new = SlackSource.click(SlackSource.button("IMP-1;own;", secret: "new"))
        #expect(rotated.decoded(source.interaction(new)).count == 1)
    }

    @Test("the aside stands where the message stands")
    func aside() {
        func aside(_ message: String, _ change: (String, String) = ("", "")) -> Aside? {
            var payload = SlackSource.click(Self.own, message: message)
            if !change.0.isEmpty { payload = payload.replacing(change.0, with: change.1) }
            return inbound(payload)?.aside
        }
        #expect(aside(#"{"ts":"1.1","thread_ts":"1.1"}"#)?.thread == nil)
        #expect(aside(#"{"ts":"1.1"}"#)?.thread == nil)
        // A message that only one person sees is not sent along.
        let alone = aside("null", (#""channel_id":"C0ENG""#, #""channel_id":"C0ENG","thread_ts":"1.0""#))
        #expect(alone?.thread == "1.0")
        let channelless = aside("null", (#""channel":{"id":"C0ENG","name":"eng"},"#, ""))
        #expect(channelless?.channel == "C0ENG")
        let home = (
            #""channel":{"id":"C0ENG","name":"eng"},"container":{"type":"message","message_ts":"1699999980.000100","channel_id":"C0ENG"},"#,
            #""container":{"type":"view","view_id":"V1"},"view":{"id":"V1","type":"home"},"#
        )
        #expect(aside("null", home) == nil)
        let evil = aside(#"{"ts":"1.1"}"#, ("https://hooks.slack.com/actions", "https://evil.test/actions"))
        #expect(evil?.url == nil)
        #expect(evil?.user == "U0ANNA")
    }

    static func pointed(_ message: String, callback: String = "raise_impediment") -> String {
        #"{"type":"message_action","callback_id":"\#(callback)","action_ts":"1699999998.250000","trigger_id":"1.2.a","response_url":"https://hooks.slack.com/app/T0ACME/1/x","team":{"id":"T0ACME"},"user":{"id":"U0ANNA","name":"anna","team_id":"T0ACME"},"channel":{"id":"C0ENG","name":"eng"},"message_ts":"1699999900.000100","message":\#(message)}"#
    }

    @Test("somebody points at a message of another, or their own")
    func pointedOut() {
        let message =
            #"{"type":"message","user":"U0BOB","team":"T0ACME","ts":"1699999900.000100","thread_ts":"1699999000.000100","text":"no *data* &amp; <@U1>"}"#
        let inbound = inbound(Self.pointed(message))
        #expect(
            inbound
                == Inbound(
                    source: "slack", eventID: "pointed/T0ACME/C0ENG/1699999900.000100/U0ANNA",
                    at: Instant(milliseconds: 1_699_999_998_250),
                    content: .pointedOut(
                        Message(
                            reference: .init(source: "slack", channel: "C0ENG", id: "1699999900.000100"),
                            thread: "1699999000.000100", author: .init(id: "U0BOB"), text: "no data & @U1"),
                        by: .init(id: "U0ANNA", name: "anna")),
                    aside: Aside(
                        channel: "C0ENG", thread: "1699999000.000100", user: "U0ANNA",
                        url: "https://hooks.slack.com/app/T0ACME/1/x")))
        #expect(self.inbound(Self.pointed(message, callback: "other")) == nil)
        #expect(self.inbound(Self.pointed(message.replacing("\"ts\"", with: "\"bot_id\":\"B1\",\"ts\""))) == nil)
        let stranger = self.inbound(Self.pointed(message.replacing("T0ACME", with: "T0ELSE")))
        guard case .pointedOut(let said, _)? = stranger?.content else { return #expect(Bool(false)) }
        #expect(said.author.id == "T0ELSE/U0BOB")
    }

    @Test("a menu that asks what to offer is offered nothing; all else says nothing")
    func otherTypes() {
        func payload(_ type: String) -> RawDelivery {
            source.interaction(
                #"{"type":"\#(type)","team":{"id":"T0ACME"},"user":{"id":"U0ANNA"},"callback_id":"raise_impediment","view":{"id":"V1"}}"#
            )
        }
        #expect(source.answer(to: payload("block_suggestion")) == HookAnswer(status: 200, body: #"{"options":[]}"#))
        for type in ["block_suggestion", "shortcut", "view_closed", "dialog_submission", "interactive_message", "new"] {
            #expect(source.decoded(payload(type)).isEmpty, "\(type)")
            if type != "block_suggestion" { #expect(source.answer(to: payload(type)) == Self.nothing) }
        }
    }

    @Test(
        "a click that cannot be read is unreadable, and its secrets are masked",
        arguments: [
            (#"{"type":"block_actions"}"#, "actions: missing"),
            (SlackSource.click(own).replacing(#""id":"U0ANNA","#, with: ""), "user.id: missing"),
            (SlackSource.click(own).replacing("action_ts", with: "ats"), "actions[0].action_ts: missing"),
            (#"{"type":"message_action","callback_id":"raise_impediment"}"#, "message: missing"),
            (pointed("{}"), "message.ts: missing"), (pointed(#"{"ts":"1.1"}"#), "message.user: missing"),
        ])
    func unreadable(payload: String, reason: String) {
        let delivery = source.interaction(payload)
        #expect(source.decoded(delivery).map(\.reason) == [reason])
        #expect(source.answer(to: delivery) == Self.nothing)
    }

    @Test("what is decoded can be stored and read back")
    func codable() throws {
        for payload in [SlackSource.click(Self.own), SlackSource.click(SlackSource.button("IMP-1;hold;"))] {
            let click = try #require(inbound(payload))
            #expect(try decodedAgain(click) == click)
        }
    }
}
