import Chat
import Courier
import Curl
import Impediments
import Ledger
import Letters
import TestKit
import Testing

/// Letters on their whole way: encoded, carried by libcurl, and taken or refused by a Slack that minds its rules.
@Suite("The postman goes to Slack", .timeLimit(.minutes(1)))
struct SlackPostTests {
    private let slack: SlackDouble
    private let ledger: any Ledger

    init() throws {
        slack = try SlackDouble()
        ledger = try SQLiteLedger.inMemory()
        let bot = slack.world().bot
        slack.add(SlackWorld.User(id: "U1"))
        slack.add(SlackWorld.Channel(id: "C1", members: [bot, "U1"]))
        slack.add(SlackWorld.Channel(id: "C2"))
    }

    /// What becomes of letters to these addresses, one after the other.
    private func carry(_ addresses: Address..., fields: [AnswerField]? = nil) async -> [Verdict] {
        let curl = CurlReactor(settings: CurlSettings(), logger: quiet)
        let platform = SlackPlatform(
            source: "company", signingSecrets: ["0123456789abcdef"], botToken: slack.world().token,
            apiURL: slack.apiURL)
        let postman = Postman(ledger: ledger, curl: curl, platforms: ["company": platform], mail: nil) { _, _ in
            throw EncodingFailure("no mail here")
        }
        var verdicts: [Verdict] = []
        for (number, address) in addresses.enumerated() {
            var told = letter("k\(number)", to: address)
            told.impediment = "IMP-1"
            told.content.paragraphs = ["IMP-1: no test environment."]
            if let fields {
                told.content.actions = [Letter.Action(Answer(.mine), label: "Promise")]
                told.content.fields = fields
                told.content.controls = .init(formTooLate: "It came too late.")
            }
            verdicts.append(await postman.carry(row(Int64(number), told), at: start))
        }
        await curl.stop()
        return verdicts
    }

    private func methods() -> [String] { slack.world().requests.map(\.method) }

    @Test("A reply stands in its thread, and what Slack calls it is kept")
    func reply() async throws {
        let root = slack.say("Something is missing.", by: "U1", in: "C1")
        let verdicts = await carry(.thread(source: "company", channel: "C1", thread: root))
        let message = try #require(slack.world().channels["C1"]?.messages.last)
        #expect(verdicts == [.sent(remoteID: message.ts)])
        #expect(message.thread == root)
    }

    @Test("A private conversation is opened once, whoever of several people it is with")
    func direct() async {
        let verdicts = await carry(
            .direct(source: "company", user: "U1"), .direct(source: "company", user: "U1"),
            .direct(source: "company", user: "T9/U1"), .direct(source: "company", user: "U404"))
        #expect(verdicts.dropLast().allSatisfy { if case .sent = $0 { true } else { false } })
        #expect(methods().prefix(3) == ["conversations.open", "chat.postMessage", "chat.postMessage"])
        guard case .dead(let reason)? = verdicts.last else {
            Issue.record("somebody unknown was written to: \(verdicts)")
            return
        }
        #expect(reason.contains("user_not_found"))
    }

    @Test("What a command began goes on below its first answer")
    func begun() async throws {
        let address = Address.thread(source: "company", channel: "C1", thread: "command/1.2.abc")
        _ = await carry(address, address)
        let messages = try #require(slack.world().channels["C1"]?.messages)
        #expect(messages.map(\.thread) == [nil, messages.first?.ts])
    }

    @Test("An answer beside goes by its own address, then by the channel, then privately")
    func aside() async {
        let url = slack.responseURL(for: "U1", in: "C1")
        let here = Address.aside(source: "company", Aside(channel: "C1", user: "U1", url: url))
        let verdicts = await carry(here, here, here, here, here, here)
        #expect(verdicts.allSatisfy { if case .sent = $0 { true } else { false } })
        #expect(
            slack.world().ephemerals.map(\.by) == Array(repeating: "response_url", count: 5) + ["chat.postEphemeral"])
        #expect(slack.world().requests.filter { $0.method == "response_url" }.allSatisfy { !$0.carriedToken })

        let away = await carry(
            .aside(source: "company", Aside(channel: "C2", user: "U1", url: slack.url + "/actions/x")))
        // The bot is no member of that channel: it can be invited, and then the answer is still good.
        #expect(away.allSatisfy { if case .retry = $0 { true } else { false } })
    }

    @Test("A form opens within three seconds, and is words beside after them")
    func form() async throws {
        let fields = AnswerField.asked(by: .mine)
        let aside = Aside(channel: "C1", user: "U1", url: slack.responseURL(for: "U1", in: "C1"))
        _ = await carry(.form(source: "company", trigger: slack.trigger(for: "U1"), aside: aside), fields: fields)
        #expect(slack.world().views.values.map(\.user) == ["U1"])

        let late = slack.trigger(for: "U1")
        slack.advance(by: .seconds(4))
        let verdicts = await carry(.form(source: "company", trigger: late, aside: aside), fields: fields)
        #expect(verdicts == [.sent(remoteID: nil)])
        #expect(slack.world().views.count == 1)
        #expect(try #require(slack.world().ephemerals.last).text.contains("too late"))
    }

    @Test("Seven letters to one channel are never told that they were too fast")
    func pace() async {
        let place = Address.thread(source: "company", channel: "C1", thread: nil)
        let verdicts = await carry(place, place, place, place, place, place, place)
        #expect(verdicts.allSatisfy { if case .sent = $0 { true } else { false } })
        #expect(slack.world().requests.allSatisfy { $0.error == nil })
    }
}
