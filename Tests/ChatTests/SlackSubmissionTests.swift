import Chat
import Impediments
import Letters
import Testing

@Suite("Slack, forms in")
struct SlackSubmissionTests {
    let source = SlackSource()
    /// 14 November 2023 in UTC.
    static let today = CalendarDay(year: 2023, month: 11, day: 14)

    func delivery(_ verb: String, _ fields: [(String, String)]) -> RawDelivery {
        source.interaction(SlackSource.view(SlackSource.button("IMP-12;\(verb);"), fields: fields))
    }

    func answer(_ verb: String, _ fields: [(String, String)]) -> Answer? {
        let delivery = delivery(verb, fields)
        guard case .action("IMP-12", _, let answer)? = source.decoded(delivery).first?.inbound?.content else {
            return nil
        }
        #expect(source.answer(to: delivery) == SlackInteractionTests.nothing)
        return answer
    }

    /// What stands below the fields; empty where the form is taken.
    func faults(_ verb: String, _ fields: [(String, String)], at now: Instant = vectorMoment) -> [String: String] {
        let delivery = delivery(verb, fields)
        let answer = source.answer(to: delivery, at: now)
        #expect(answer.status == 200)
        let isTaken = answer.body.isEmpty
        #expect(source.decoded(delivery, at: now).count == (isTaken ? 1 : 0))
        guard !isTaken,
            case .object(let members)? = Request(method: "", url: "", headers: [], body: answer.body).json["errors"]
        else { return [:] }
        #expect(answer.contentType == "application/json")
        return Dictionary(uniqueKeysWithValues: members.map { ($0.key, $0.value == .null ? "" : $0.value.text) })
    }

    static func words(_ text: String) -> String {
        #"{"type":"plain_text_input","value":\#(JSON.string(text).text)}"#
    }
    static func day(_ day: String) -> String { #"{"type":"datepicker","selected_date":"\#(day)"}"# }

    @Test("a form that is sent is the answer that opened it, with what was written")
    func whole() {
        let inbound = source.decoded(delivery("hold", [("reason", Self.words(" they meet on *Friday* & decide \n"))]))
            .first?.inbound
        #expect(
            inbound
                == Inbound(
                    source: "slack", eventID: "submission/V1/1.h", at: vectorMoment,
                    content: .action(
                        impediment: "IMP-12", by: .init(id: "U0ANNA", name: "anna"),
                        answer: Answer(.hold, reason: "they meet on *Friday* & decide")),
                    aside: Aside(channel: "C0ENG", thread: "1699999900.000100", user: "U0ANNA")))
    }

    @Test("each field goes into its answer")
    func fields() {
        let day = CalendarDay(year: 2023, month: 12, day: 1)
        #expect(answer("mine", [("date", Self.day("2023-12-01"))]) == Answer(.mine, date: day))
        #expect(answer("delegate", [("to", Self.words("bob"))]) == Answer(.delegate, to: "bob"))
        #expect(answer("more_info", [("text", Self.words("why?"))]) == Answer(.moreInfo, text: "why?"))
        #expect(
            answer("ours", [("reason", Self.words("x")), ("review_date", Self.day("2023-12-01"))])
                == Answer(.ours, reason: "x", reviewDate: day))
        #expect(
            answer(
                "wording",
                [
                    ("text", Self.words("Two days of Bob.")), ("needed_by", Self.day("2023-12-01")),
                    ("recommendation", Self.words("yes")),
                ]) == Answer(.wording, text: "Two days of Bob.", recommendation: "yes", neededBy: day))
        #expect(answer("not_now", [("days", #"{"type":"number_input","value":"7"}"#)]) == Answer(.notNow, days: 7))
        #expect(answer("done", [("text", #"{"type":"plain_text_input","value":null}"#)]) == Answer(.done))
        #expect(answer("decline", []) == Answer(.decline))
        #expect(answer("merge", [("into", Self.words("3"))]) == Answer(.merge, into: "IMP-3"))
        #expect(answer("merge", [("into", Self.words("imp-3"))]) == Answer(.merge, into: "IMP-3"))
        #expect(faults("merge", [("into", Self.words("the other one"))]).keys.sorted() == ["into"])
    }

    @Test("what a button already says stays, and fields that no form has change nothing")
    func merged() {
        let payload = SlackSource.view(
            SlackSource.button("IMP-12;decide;option=2"),
            fields: [("text", Self.words("go")), ("category", Self.words("team"))])
        guard case .action(_, _, let answer)? = source.decoded(source.interaction(payload)).first?.inbound?.content
        else {
            return #expect(Bool(false))
        }
        #expect(answer == Answer(.decide, text: "go", option: "2"))
    }

    @Test("a secret in a form is masked, and half a novel is cut")
    func masked() {
        #expect(
            answer("hold", [("reason", Self.words("the password is hunter2"))])?.reason == "the password is [masked]")
        let long = answer("hold", [("reason", Self.words(String(repeating: "x", count: 20_000)))])
        #expect(long?.reason?.utf8.count == ChatLimits.readingBytes)
    }

    @Test("what is needed and not there is said below its field")
    func missing() {
        #expect(faults("hold", [("reason", Self.words(" \n "))]).keys.sorted() == ["reason"])
        #expect(faults("hold", []).keys.sorted() == ["reason"])
        #expect(faults("ours", [("reason", Self.words("x"))]).keys.sorted() == ["review_date"])
        #expect(
            faults("wording", [("text", #"{"value":null}"#), ("needed_by", #"{"selected_date":null}"#)]).keys.sorted()
                == ["text"])
        #expect(faults("hold", [("reason", "7")]).keys.sorted() == ["reason"])
        #expect(faults("hold", [("reason", #"{"value":7}"#)])["reason"] == "\"This is needed.\"")
    }

    @Test(
        "a day is a day, and not over anywhere on earth",
        arguments: [
            (today.description, true), (today.adding(days: -1).description, true),
            (today.adding(days: -2).description, false), ("2023-02-30", false), ("tomorrow", false),
            ("2024-01-01T00:00:00Z", false), ("9999-12-31", true),
        ])
    func days(day: String, isTaken: Bool) {
        #expect(faults("mine", [("date", Self.day(day))]).keys.sorted() == (isTaken ? [] : ["date"]), "\(day)")
        let ours = [("reason", Self.words("x")), ("review_date", Self.day(day))]
        #expect(faults("ours", ours).keys.sorted() == (isTaken ? [] : ["review_date"]))
        let wording = [("text", Self.words("x")), ("needed_by", Self.day(day))]
        #expect(faults("wording", wording).keys.sorted() == (isTaken ? [] : ["needed_by"]))
    }

    @Test(
        "a number of days is from 1 to 365",
        arguments: [
            ("1", true), ("365", true), ("0", false), ("366", false), ("-1", false), ("1.5", false), ("seven", false),
            ("99999999999999999999", false), ("٧", false), ("+7", false),
        ])
    func numbers(text: String, isTaken: Bool) {
        #expect(faults("not_now", [("days", Self.words(text))]).keys.sorted() == (isTaken ? [] : ["days"]), "\(text)")
    }

    @Test("a form that is not ours closes, and says nothing")
    func foreign() {
        let good = SlackSource.view(SlackSource.button("IMP-12;hold;"), fields: [])
        let others = [
            SlackSource.view("IMP-12;hold;;0000", fields: []), SlackSource.view("", fields: []),
            SlackSource.view(SlackSource.button("IMP-12;hold;"), fields: [], callback: "other"),
            good.replacing(#""private_metadata":"{"#, with: #""private_metadata":"["#),
            good.replacing("private_metadata", with: "metadata"),
            good.replacing(#""view":{"id""#, with: #""view":{"callback_id":"straw_answer"},"old":{"id""#),
            #"{"type":"view_submission"}"#,
        ]
        for payload in others {
            let delivery = source.interaction(payload)
            #expect(source.decoded(delivery).isEmpty, "\(payload)")
            #expect(source.answer(to: delivery) == SlackInteractionTests.nothing, "\(payload)")
        }
    }

    @Test("a form from the bot's own page is answered nowhere in particular; one without an id is unreadable")
    func edges() {
        let payload = SlackSource.view(SlackSource.button("IMP-12;done;"), fields: [])
        let home = payload.replacing(#"\"channel\":\"C0ENG\""#, with: #"\"channel\":null"#)
        #expect(source.decoded(source.interaction(home)).first?.inbound?.aside == nil)
        let rootless = payload.replacing(#""hash":"1.h","#, with: "")
        #expect(source.decoded(source.interaction(rootless)).first?.eventID == "submission/V1/V1")
        let nameless = payload.replacing(#""view":{"id":"V1""#, with: #""view":{"name":"V1""#)
        #expect(source.decoded(source.interaction(nameless)).map(\.reason) == ["view.id: missing"])
        let nobody = payload.replacing(#""user":{"id":"U0ANNA""#, with: #""user":{"name":"anna""#)
        #expect(source.decoded(source.interaction(nobody)).map(\.reason) == ["user.id: missing"])
    }
}
