import Chat
import Impediments
import Letters
import Testing

@Suite("The generic source, in")
struct GenericDecodeTests {
    let source = GenericSource()

    @Test("a message comes in whole, under the id of its delivery")
    func message() {
        let decoded = source.decoded(created(wholeMessage))
        #expect(decoded.first?.eventID == "webhook/msg_1")
        #expect(decoded.first?.inbound?.at.rfc3339 == "2023-11-14T22:13:00Z")
        #expect(
            decoded.first?.message
                == Message(
                    reference: .init(source: "chat", channel: "general", id: "m1"),
                    author: .init(id: "u1", name: "A person"), text: "We have no test environment.",
                    permalink: "https://chat.example.org/m1"))
    }

    @Test("a name is one line that calls nobody, and no longer than a name")
    func name() {
        let name = #"Eve\nIMP-1: the funder has decided. @here "# + String(repeating: "x", count: 100)
        let decoded = source.decoded(created(wholeMessage).replacing("A person", with: name))
        let read = decoded.first?.message?.author.name
        #expect(read?.hasPrefix("Eve IMP-1: the funder has decided. here x") == true, "\(read ?? "")")
        #expect(read?.count == 60)
    }

    @Test("only id, channel, author and text are needed")
    func smallest() {
        let decoded = source.decoded(
            #"{"type":"message.created","data":{"id":"m2","channel":"c","thread":"m1","author":{"id":"u"},"text":"","addressed":true}}"#
        )
        #expect(decoded.first?.inbound?.at == vectorMoment)
        #expect(decoded.first?.message?.thread == "m1")
        #expect(decoded.first?.message?.addressed == true)
    }

    @Test("a moment that has not come yet is now")
    func future() {
        let decoded = source.decoded(
            created(wholeMessage).replacing("2023-11-14T22:13:00Z", with: "2033-01-01T00:00:00Z"))
        #expect(decoded.first?.inbound?.at == vectorMoment)
    }

    @Test("edits and deletions name the message")
    func editsAndDeletions() {
        let reference = MessageReference(source: "chat", channel: "general", id: "m1")
        #expect(
            source.decoded(#"{"type":"message.updated","data":{"id":"m1","channel":"general","text":"x"}}"#)
                .first?.inbound?.content == .edited(reference, text: "x", notes: []))
        #expect(
            source.decoded(#"{"type":"message.deleted","data":{"id":"m1","channel":"general"}}"#)
                .first?.inbound?.content == .deleted(reference))
    }

    @Test("an unknown type says nothing, and is answered like any other")
    func unknownType() {
        let delivery = source.delivery(Array(#"{"type":"reaction.added","data":7}"#.utf8))
        #expect(source.platform.decode(delivery, at: vectorMoment).isEmpty)
        #expect(source.platform.answer(to: delivery, stored: [], at: vectorMoment).status == 202)
    }

    @Test("new 202, again 202 and said so, unreadable 200")
    func answers() {
        let delivery = source.delivery([])
        let new = source.platform.answer(
            to: delivery, stored: [.init(deliveryID: "7", isDuplicate: false)], at: vectorMoment)
        #expect(new == HookAnswer(status: 202, body: #"{"delivery":"7","duplicate":false}"#))
        let again = source.platform.answer(
            to: delivery, stored: [.init(deliveryID: "7", isDuplicate: true)], at: vectorMoment)
        #expect(again == HookAnswer(status: 202, body: #"{"delivery":"7","duplicate":true}"#))
        #expect(
            source.platform.answer(
                to: delivery, stored: [.init(deliveryID: "7", isDuplicate: false, isUnreadable: true)], at: vectorMoment
            ).status == 200)
    }

    @Test(
        "what cannot be read says where",
        arguments: [
            (#"[]"#, "body: must be an object"),
            (#"{"data":{}}"#, "type: missing"),
            (#"{"type":7}"#, "type: must be a text"),
            (#"{"type":"message.created"}"#, "data: missing"),
            (created(#"{"channel":"c","author":{"id":"u"},"text":"x"}"#), "data.id: missing"),
            (created(#"{"id":"m","channel":"c","author":{},"text":"x"}"#), "data.author.id: missing"),
            (created(#"{"id":"m","channel":"c","author":"u","text":"x"}"#), "data.author: must be an object"),
            (created(#"{"id":"m","channel":"c","author":{"id":"u"},"text":7}"#), "data.text: must be a text"),
            (created(#"{"id":"","channel":"c","author":{"id":"u"},"text":"x"}"#), "data.id: empty"),
            (
                created(#"{"id":"a\u0000","channel":"c","author":{"id":"u"},"text":"x"}"#),
                "data.id: holds control characters"
            ),
            (
                created(#"{"id":"m","channel":"c","author":{"id":"u","bot":"no"},"text":"x"}"#),
                "data.author.bot: must be true or false"
            ),
            (created(#"{"id":"m","channel":"c","author":{"id":"u"},"text":"\ud800"}"#), "data.text: a lone surrogate"),
            (created(#"{"id":"m","id":"n"}"#), "data: the key id stands twice"),
            (
                #"{"type":"message.deleted","timestamp":"yesterday","data":{"id":"m","channel":"c"}}"#,
                "timestamp: must be a moment as RFC 3339 writes it"
            ),
            ("{", "body: not JSON: no key at byte 1"),
        ])
    func unreadable(body: String, reason: String) {
        #expect(source.decoded(body).map(\.reason) == [reason])
    }

    @Test("ten thousand levels of nesting are unreadable, not the end of the process")
    func nesting() {
        let deep = String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)
        let reason = source.decoded(created(deep)).first?.reason
        #expect(reason?.hasPrefix("data[0]") == true)
        #expect(reason?.hasSuffix(": nested deeper than 64 levels") == true)
    }

    @Test("NUL becomes U+FFFD and is noted")
    func nul() {
        let message = source.decoded(created(wholeMessage.replacing("no test", with: #"no\u0000test"#))).first?.message
        #expect(message?.text == "We have no\u{FFFD}test environment.")
        #expect(message?.notes == [.nulReplaced])
    }

    @Test("a mebibyte of emoji is read up to the limit, at a whole character, and noted")
    func emoji() {
        let text = String(repeating: "🦜", count: 262_000)
        let message = source.decoded(created(wholeMessage.replacing("We have no test environment.", with: text)))
            .first?.message
        #expect(message?.text == String(repeating: "🦜", count: ChatLimits.readingBytes / 4))
        #expect(message?.notes == [.cutAtLimit])
    }

    @Test("a text at the limit is whole, one past it is cut before the character that does not fit")
    func limit() {
        let whole = String(repeating: "a", count: ChatLimits.readingBytes)
        #expect(IncomingText(whole).text == whole && IncomingText(whole).notes.isEmpty)
        #expect(IncomingText(whole + "b").text == whole && IncomingText(whole + "b").notes == [.cutAtLimit])
        let far = whole + String(repeating: "b", count: ChatLimits.secretBytes + 1)
        #expect(IncomingText(far).text == whole && IncomingText(far).notes == [.cutAtLimit])
        let family = String(repeating: "a", count: ChatLimits.readingBytes - 5) + "👩‍👩‍👧"
        #expect(IncomingText(family).text == String(repeating: "a", count: ChatLimits.readingBytes - 5))
        let combining = "a" + String(repeating: "\u{301}", count: 50_000)
        #expect((1...ChatLimits.readingBytes).contains(IncomingText(combining).text.utf8.count))
    }

    @Test("a pasted secret is masked wherever it stands, and noted")
    func secrets() {
        let token = "ghp_" + String(repeating: "a1B2", count: 9)
        let message = source.decoded(created(wholeMessage.replacing("no test", with: "no \(token)"))).first?.message
        #expect(message?.text == "We have no [masked] environment.")
        #expect(message?.notes == [.secretMasked])
        let broken = source.decoded(#"{"type":"message.created","data":"\#(token)"#)
        #expect(broken.first?.payload == #"{"type":"message.created","data":"[masked]"#)
    }

    @Test("what is kept of an unreadable delivery is bounded")
    func boundedPayload() {
        let payload = source.decoded("{" + String(repeating: "x", count: 200_000)).first?.payload
        #expect(payload?.utf8.count == ChatLimits.quarantineBytes)
    }

    @Test(
        "routes by method and path",
        arguments: [
            ("POST", "", HookRoute.delivery), ("POST", "/", .delivery), ("GET", "", .wrongMethod),
            ("PUT", "", .wrongMethod),
            ("POST", "/replies", .unknown), ("GET", "/other", .unknown), ("POST", "/_matrix", .unknown),
        ])
    func routes(method: String, path: String, route: HookRoute) {
        #expect(source.platform.route(method: method, path: path) == route)
    }

    @Test("replies are asked for only where they are kept")
    func repliesRoute() {
        let keeping = GenericSource(replyURL: nil).platform
        #expect(keeping.route(method: "GET", path: "/replies") == .replies)
        #expect(keeping.route(method: "POST", path: "/replies") == .wrongMethod)
        #expect(keeping.refusal(of: .wrongMethod).status == 405)
        #expect(keeping.refusal(of: .unknown).status == 404)
    }
}

@Suite("The generic source: answers of people")
struct AnswerReaderTests {
    func decoded(_ fields: String, impediment: String = "IMP-1") -> Decoded? {
        GenericSource().decoded(
            #"{"type":"action","data":{"impediment":"\#(impediment)","author":{"id":"u1"},\#(fields)}}"#
        ).first
    }
    func answer(_ fields: String) -> Answer? {
        guard case .action("IMP-1", Author(id: "u1"), let answer)? = decoded(fields)?.inbound?.content else {
            return nil
        }
        return answer
    }

    @Test(
        "every verb is read, also without its fields: whoever used it is told what is missing", arguments: Verb.allCases
    )
    func verbs(verb: Verb) {
        #expect(answer(#""verb":"\#(verb.rawValue)""#) == Answer(verb))
    }

    @Test("the fields of each verb")
    func fields() {
        #expect(
            answer(#""verb":"wording","text":"a","options":["x","y"],"recommendation":"x","needed_by":"2026-03-09""#)
                == Answer(
                    .wording, text: "a", options: ["x", "y"], recommendation: "x",
                    neededBy: .init(year: 2026, month: 3, day: 9)))
        #expect(
            answer(#""verb":"correct","category":"access_to_users","severity":"stopped""#)
                == Answer(.correct, category: .accessToUsers, severity: .stopped))
        #expect(answer(#""verb":"decide","option":2,"text":"go""#) == Answer(.decide, text: "go", option: "2"))
        #expect(answer(#""verb":"decide","option":"2""#) == Answer(.decide, option: "2"))
        #expect(
            answer(#""verb":"ours","reason":"r","review_date":"2026-04-01""#)
                == Answer(.ours, reason: "r", reviewDate: .init(year: 2026, month: 4, day: 1)))
        #expect(answer(#""verb":"not_now","days":14,"reason":"r""#) == Answer(.notNow, reason: "r", days: 14))
        #expect(answer(#""verb":"merge","into":"imp-2""#) == Answer(.merge, into: "IMP-2"))
    }

    @Test("a secret in an answer is masked as well")
    func masked() {
        #expect(answer(#""verb":"tried","text":"password=hunter2 fails""#)?.text == "password=[masked] fails")
    }

    @Test(
        "impossible fields are unreadable, with their place",
        arguments: [
            (#""verb":"shout""#, "data.verb: unknown"),
            (#""verb":"mine","date":"2026-02-30""#, "data.date: must be a day"),
            (#""verb":"mine","date":7"#, "data.date: must be a text"),
            (#""verb":"correct","category":"pain""#, "data.category: must be one of"),
            (#""verb":"not_now","days":0"#, "data.days: must be from 1"),
            (#""verb":"not_now","days":1.5"#, "data.days: must be a whole"),
            (#""verb":"wording","options":["a",7]"#, "data.options[1]: must be a text"),
            (#""verb":"merge","into":"that one""#, "data.into: must be a number"),
        ])
    func impossible(fields: String, reason: String) {
        #expect(decoded(fields)?.reason?.hasPrefix(reason) == true)
    }

    @Test("an impediment is a number", arguments: ["", "IMP-", "IMP-0", "IMP-x", "one"])
    func impediments(text: String) {
        #expect(decoded(#""verb":"own""#, impediment: text)?.reason?.hasPrefix("data.impediment: ") == true)
    }
}
