import Chat
import Impediments
import Letters
import Testing

@Suite("Slack, commands in")
struct SlackCommandTests {
    let source = SlackSource()

    func inbound(_ name: String, _ value: String?) -> Inbound? {
        source.decoded(source.submitted(SlackSource.command(name, value))).first?.inbound
    }

    func command(_ name: String, _ value: String) -> Command? {
        guard case .command(let command)? = inbound(name, value)?.content else { return nil }
        return command
    }

    @Test("a command comes in under its trigger, with the place where its answer goes")
    func whole() {
        let delivery = source.submitted(SlackSource.command)
        #expect(
            source.decoded(delivery)
                == [
                    .readable(
                        Inbound(
                            source: "slack", eventID: "command/1.2.abc", at: vectorMoment,
                            content: .command(
                                Command(
                                    id: "command/1.2.abc", channel: "C0ENG",
                                    author: .init(id: "U0ANNA", name: "anna"), text: "status of forms & users")),
                            aside: Aside(
                                channel: "C0ENG", user: "U0ANNA", url: "https://hooks.slack.com/commands/T0ACME/1/x")
                        ))
                ])
        // Whatever stood in the body, the person would be shown.
        #expect(source.answer(to: delivery) == HookAnswer(status: 200, contentType: "text/plain", body: ""))
    }

    @Test("words are words, with names and without secrets")
    func words() {
        #expect(command("text", "mine <@U1|bob> &amp; <#C1|eng>")?.text == "mine @bob & #eng")
        #expect(command("text", "käse + brot = 100%")?.text == "käse + brot = 100%")
        #expect(command("text", "")?.text == "")
        let secret = command("text", "the password is hunter2")
        #expect(secret?.text == "the password is [masked]")
        #expect(secret?.notes == [.secretMasked])
        #expect(command("channel_name", "directmessage")?.direct == true)
        #expect(command("channel_name", "privategroup")?.direct == false)
        #expect(command("user_name", "")?.author.name == nil)
    }

    @Test("when it was said is the second that Slack signed, and not later than now")
    func moment() {
        let delivery = source.submitted(SlackSource.command)
        let later = source.decoded(delivery, at: vectorMoment + .seconds(60)).first?.inbound
        #expect(later?.at == vectorMoment + .milliseconds(999))
        #expect(
            source.decoded(delivery, at: vectorMoment + .milliseconds(20)).first?.inbound?.at
                == vectorMoment + .milliseconds(20))
    }

    @Test("Slack's look at our certificate is answered, and says nothing")
    func certificateCheck() {
        let delivery = source.submitted([("ssl_check", "1"), ("token", "x")])
        #expect(source.decoded(delivery).isEmpty)
        #expect(source.answer(to: delivery) == HookAnswer(status: 200, contentType: "text/plain", body: ""))
    }

    @Test(
        "a form that nobody can trust is unreadable, and answered all the same",
        arguments: [
            ("command=%2Fstraw&user_id=U1&user_id=U2", "body: the field user_id stands twice"),
            ("command=%2Fstraw&user%5Fid=U1&user_id=U2", "body: the field user_id stands twice"),
            ("command=%2", "command: no text"), ("command=%zz", "command: no text"),
            ("command=%FF", "command: no text"),
            ("%FF=x", "body: a field whose name is no text"), ("x=1", "body: a form with neither command nor payload"),
            ("", "body: a form with neither command nor payload"),
            ("&&", "body: a form with neither command nor payload"),
            ("command=%2Fstraw", "trigger_id: missing"), ("command&trigger_id=1", "user_id: missing"),
            ("payload=", "body: not JSON: it ends at byte 0"), ("payload=%5B%5D", "body: must be an object"),
            ("payload=%7B%7D", "type: missing"),
        ])
    func unreadable(body: String, reason: String) {
        let delivery = source.delivery(body, type: SlackSource.form)
        #expect(source.decoded(delivery).map(\.reason) == [reason])
        #expect(source.answer(to: delivery).status == 200)
    }

    @Test("as many fields as fit are read in their time", .timeLimit(.minutes(1)))
    func manyFields() {
        let body = (0..<40_000).map { "f\($0)=" }.joined(separator: "&")
        #expect(source.decoded(source.delivery(body, type: SlackSource.form)).count == 1)
    }

    @Test(
        "an answer is posted to Slack's own addresses only",
        arguments: [
            ("https://hooks.slack.com/commands/T1/2/x", true), ("https://hooks.slack.com:443/actions/T1/2/x", true),
            ("https://hooks.slack-gov.com/commands/T1/2/x", true), ("https://hooks.slack.com/services/T1/2/x", true),
            ("https://hooks.slack.com/app/T1/2/x", true), ("http://hooks.slack.com/commands/T1/2/x", false),
            ("https://hooks.slack.com:8443/commands/T1/2/x", false), ("https://hooks.slack.com/x", false),
            ("https://hooks.slack.com", false), ("https://hooks.slack.com.evil.test/commands/x", false),
            ("https://evil.test/commands/x", false), ("https://hooks.slack.com@evil.test/commands/x", false),
            ("https://user@hooks.slack.com/commands/x", false), ("https://evil.test#hooks.slack.com/commands/x", false),
            ("https://evil.test?x=https://hooks.slack.com/commands/x", false), ("//hooks.slack.com/commands/x", false),
            ("https://hooks.slack.com\\@evil.test/commands/x", false), ("https://hooks.slack.com/commands/x y", false),
            ("https://hooks.slack.com/commands/é", false), ("HTTPS://hooks.slack.com/commands/x", false),
            ("https://slack.com/commands/x", false), ("http://127.0.0.1:9/commands/x", false), ("", false),
            ("https://hooks.slack.com/commands/" + String(repeating: "x", count: 1_024), false),
        ])
    func addresses(url: String, isAllowed: Bool) {
        #expect(inbound("response_url", url)?.aside?.url == (isAllowed ? url : nil))
        #expect(inbound("response_url", url)?.aside?.channel == "C0ENG")
    }

    @Test(
        "a double of Slack is answered where it is, and Slack itself has none",
        arguments: [
            ("http://127.0.0.1:9/api", "http://127.0.0.1:9/answer/1", true),
            ("http://127.0.0.1:9/api/", "http://127.0.0.1:9/answer/1", true),
            ("http://127.0.0.1:9/api", "http://127.0.0.1:99/answer/1", false),
            ("http://127.0.0.1:9/api", "https://127.0.0.1:9/answer/1", false),
            ("http://127.0.0.1:9/api", "http://127.0.0.1:9@evil.test/answer", false),
            ("http://127.0.0.1:9/api", "https://hooks.slack.com/commands/x", true),
            ("https://slack.com/api", "https://slack.com/answer/1", false),
            ("https://acme.slack.com/api", "https://acme.slack.com/answer/1", false),
            ("https://slack-gov.com/api", "https://slack-gov.com/answer/1", false),
        ])
    func doubles(api: String, url: String, isAllowed: Bool) {
        let double = SlackSource(apiURL: api)
        let delivery = double.submitted(SlackSource.command("response_url", url))
        #expect(double.decoded(delivery).first?.inbound?.aside?.url == (isAllowed ? url : nil))
    }
}
