import Chat
import Impediments
import Letters
import Testing

@Suite("Slack: whose delivery it is, and whose words")
struct SlackTeamTests {
    let source = SlackSource()

    static func authorization(_ team: String, organisation: String = "null") -> String {
        #"{"enterprise_id":\#(organisation),"team_id":\#(team),"user_id":"U0BOT","is_bot":true}"#
    }

    @Test(
        "an event is for the installation that its authorization names, not for the place where it happened",
        arguments: [
            ("T0ACME", authorization("\"T0ACME\""), true), ("T0ELSE", authorization("\"T0ACME\""), false),
            ("T0ACME", authorization("\"T0ELSE\""), false), ("T0ELSE", authorization("\"T0ELSE\""), true),
            ("E0ORG", authorization("\"T0ACME\"", organisation: "\"E0ORG\""), true),
            ("E0ORG", authorization("null", organisation: "\"E0ORG\""), true),
            ("T0ACME", "", true), ("T0ELSE", "", false),
        ])
    func events(team: String, authorizations: String, isServed: Bool) {
        let body = SlackSource.callback(SlackSource.said("x"), authorizations: authorizations)
        #expect(SlackSource(team: team).decoded(source.delivery(body)).count == (isServed ? 1 : 0))
        #expect(source.decoded(source.delivery(body)).count == 1)
    }

    @Test("a warning, a command, a click and a form for another workspace are not ours")
    func others() {
        let limited = #"{"type":"app_rate_limited","team_id":"T0ACME","minute_rate_limited":1699999980}"#
        let button = SlackSource.button("IMP-1;own;")
        let hold = SlackSource.view(SlackSource.button("IMP-1;hold;"), fields: [("reason", #"{"value":"x"}"#)])
        let deliveries = [
            source.delivery(limited), source.submitted(SlackSource.command),
            source.interaction(SlackSource.click(button)), source.interaction(hold),
        ]
        for (index, delivery) in deliveries.enumerated() {
            #expect(SlackSource(team: "T0ACME").decoded(delivery).count == 1, "\(index)")
            #expect(SlackSource(team: "T0ELSE").decoded(delivery).isEmpty, "\(index)")
            #expect(SlackSource(team: "T0ELSE").answer(to: delivery).status == 200)
        }
        let organisation = source.submitted(SlackSource.command + [("enterprise_id", "E0ORG")])
        #expect(SlackSource(team: "E0ORG").decoded(organisation).count == 1)
        let clicked = source.interaction(SlackSource.click(button, more: #","enterprise":{"id":"E0ORG"}"#))
        #expect(SlackSource(team: "E0ORG").decoded(clicked).count == 1)
    }

    func author(
        _ more: String, authorizations: String = authorization("\"T0ACME\""), envelope: String = ""
    ) -> String? {
        let event =
            #"{"type":"message","channel":"C1","user":"U1","text":"x","ts":"1699999990.000001"\#(more)}"#
        let body = SlackSource.callback(event, authorizations: authorizations, more: envelope)
        return source.decoded(source.delivery(body)).first?.message?.author.id
    }

    @Test("somebody of another company has its name before their own, and is nobody of ours")
    func strangers() {
        #expect(author("") == "U1")
        #expect(author(#","team":"T0ACME""#) == "U1")
        #expect(author(#","team":"T0ELSE""#) == "T0ELSE/U1")
        #expect(author(#","source_team":"T0ELSE""#) == "T0ELSE/U1")
        #expect(author(#","user_team":"T0ELSE","team":"T0ACME""#) == "T0ELSE/U1")
        #expect(author(#","team":null"#) == "U1")
    }

    @Test("another workspace of the same organisation is no other company")
    func organisation() {
        let within = Self.authorization("\"T0ACME\"", organisation: "\"E0ORG\"")
        #expect(author(#","user_team":"E0ORG""#, authorizations: within) == "U1")
        let closed = #","is_ext_shared_channel":false"#
        #expect(author(#","team":"T0SISTER""#, authorizations: within, envelope: closed) == "U1")
        let shared = #","is_ext_shared_channel":true"#
        #expect(author(#","team":"T0ELSE""#, authorizations: within, envelope: shared) == "T0ELSE/U1")
        // Without an organisation there is no other workspace of it.
        #expect(author(#","team":"T0ELSE""#, envelope: closed) == "T0ELSE/U1")
    }

    @Test("whoever clicks from another company is nobody of ours either")
    func strangersClick() {
        func author(_ change: (String, String)) -> String? {
            let payload = SlackSource.click(SlackSource.button("IMP-1;own;")).replacing(change.0, with: change.1)
            guard
                case .action(_, let by, _)? = source.decoded(source.interaction(payload)).first?.inbound?.content
            else { return nil }
            return by.id
        }
        #expect(author(("x", "x")) == "U0ANNA")
        let user = #""username":"anna","team_id":"T0ACME""#
        #expect(author((user, #""username":"anna","team_id":"T0ELSE""#)) == "T0ELSE/U0ANNA")
        // Where Slack names the place of the click, the bot's own message says whose bot it is.
        let both = user + #"},"team":{"id":"T0ACME""#
        #expect(author((both, #""username":"anna","team_id":"T0ELSE"},"team":{"id":"T0ELSE""#)) == "T0ELSE/U0ANNA")
    }

    @Test("an app of a whole organisation has no workspace of its own")
    func wholeOrganisation() {
        let payload = SlackSource.click(SlackSource.button("IMP-1;own;"), more: #","enterprise":{"id":"E0ORG"}"#)
            .replacing(#""team":{"id":"T0ACME","domain":"acme"}"#, with: #""team":null"#)
            .replacing(#""bot_id":"B1","team":"T0ACME""#, with: #""bot_id":"B1","team":"E0ORG""#)
        guard case .action(_, let by, _)? = source.decoded(source.interaction(payload)).first?.inbound?.content else {
            return #expect(Bool(false))
        }
        #expect(by.id == "U0ANNA")
    }
}
