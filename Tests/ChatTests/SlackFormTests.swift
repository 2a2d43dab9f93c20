import Chat
import Impediments
import Letters
import Testing

@Suite("Slack, forms and the page of the app")
struct SlackFormTests {
    let slack = SlackOut()
    let aside = Aside(channel: "C0FORMS", thread: "1700000000.123456", user: "U0ANNA")

    func form(_ verb: Verb, fields: [AnswerField]? = nil) -> Letter {
        var letter = letter(
            paragraphs: ["**IMP-1**: no test environment."], actions: [.init(Answer(verb), label: "Promise")],
            subject: "By which day?")
        letter.content.fields = fields ?? AnswerField.asked(by: verb)
        letter.content.controls = .init(cancel: "Not now", formTooLate: "Too late. Click again.")
        return letter
    }

    func view(_ letter: Letter) throws -> JSON {
        let request = try slack.encoded(letter, to: .form(source: "slack", trigger: "1.2.c", aside: aside)).request
        #expect(request?.url == "https://slack.example.test/api/views.open")
        #expect(request?.json.string("trigger_id") == "1.2.c")
        return request?.json["view"] ?? .null
    }

    @Test("a form asks for what the answer lacks, and knows where it was opened")
    func shape() throws {
        let view = try view(form(.mine))
        let data = view.string("private_metadata") ?? ""
        #expect(
            data.wholeMatch(
                of: #/\{"value":"IMP-1;mine;;[0-9a-f]{20}","channel":"C0FORMS","thread":"1700000000\.123456"\}/#)
                != nil,
            "\(data)")
        #expect(
            view.text
                == #"{"type":"modal","callback_id":"straw_answer","private_metadata":\#(JSON.string(data).text),"title":{"type":"plain_text","text":"By which day?"},"submit":{"type":"plain_text","text":"Promise"},"close":{"type":"plain_text","text":"Not now"},"blocks":[{"type":"section","text":{"type":"mrkdwn","text":"*IMP-1*: no test environment.","verbatim":true}},{"type":"input","block_id":"date","optional":false,"label":{"type":"plain_text","text":"By which day"},"element":{"action_id":"value","type":"datepicker"}}]}"#
        )
    }

    @Test("texts, days and numbers have their own fields, with what stood in them before")
    func kinds() throws {
        let fields = [
            AnswerField("text", label: "Words", isRequired: true, value: "as\u{0} it was"),
            AnswerField("to", label: "Who"),
            AnswerField("needed_by", label: "Day", kind: .date, value: "2026-03-09"),
            AnswerField("review_date", label: "Day", kind: .date, value: "soon"),
            AnswerField("days", label: "Days", kind: .number, isRequired: true, value: "7"),
        ]
        let inputs = try view(form(.wording, fields: fields))["blocks"]?.items?.dropFirst() ?? []
        #expect(
            inputs.compactMap { $0["element"]?.text } == [
                #"{"action_id":"value","type":"plain_text_input","multiline":true,"max_length":3000,"initial_value":"as� it was"}"#,
                #"{"action_id":"value","type":"plain_text_input","multiline":false,"max_length":3000}"#,
                #"{"action_id":"value","type":"datepicker","initial_date":"2026-03-09"}"#,
                #"{"action_id":"value","type":"datepicker"}"#,
                #"{"action_id":"value","type":"number_input","is_decimal_allowed":false,"min_value":"1","max_value":"365","initial_value":"7"}"#,
            ])
        #expect(inputs.map { $0["optional"] == true } == [false, true, true, true, false])
        #expect(inputs.map { $0.string("block_id") } == ["text", "to", "needed_by", "review_date", "days"])
    }

    @Test("days that the number field would not take do not stand in it", arguments: ["0", "366", "x", "", "1e2"])
    func days(value: String) throws {
        let fields = [AnswerField("days", label: "Days", kind: .number, value: value)]
        #expect(try view(form(.notNow, fields: fields))["blocks"]?.items?.last?["element"]?["initial_value"] == nil)
    }

    @Test(
        "every form that an answer needs is one that Slack takes, and its answer comes back", arguments: Verb.allCases)
    func every(verb: Verb) throws {
        let view = try view(form(verb))
        let blocks = view["blocks"]?.items ?? []
        #expect(SlackRules.faults(in: blocks, most: 100, characters: 250_000).isEmpty)
        func written(_ field: AnswerField) -> JSON {
            switch field.kind {
            case .text where field.name == "into": ["value": ["type": "plain_text_input", "value": "IMP-2"]]
            case .text: ["value": ["type": "plain_text_input", "value": "Ben"]]
            case .date: ["value": ["type": "datepicker", "selected_date": "2023-11-20"]]
            case .number: ["value": ["type": "number_input", "value": "14"]]
            }
        }
        let fields = AnswerField.asked(by: verb)
        let heard = slack.heard([
            "type": "view_submission", "team": ["id": "T0ACME"], "user": ["id": "U0ANNA", "team_id": "T0ACME"],
            "view": [
                "id": "V1", "hash": "1.x", "type": "modal", "callback_id": view["callback_id"] ?? .null,
                "private_metadata": view["private_metadata"] ?? .null,
                "state": ["values": .object(fields.map { .init($0.name, written($0)) })],
            ],
        ])
        guard case .action("IMP-1", let author, let answer)? = heard else {
            Issue.record("\(verb) is not heard")
            return
        }
        #expect(author.id == "U0ANNA" && answer.verb == verb)
        let names = fields.map(\.name)
        #expect(answer.to == (names.contains("to") ? "Ben" : nil))
        #expect(answer.into == (names.contains("into") ? "IMP-2" : nil))
        #expect(answer.days == (names.contains("days") ? 14 : nil))
        #expect(answer.date?.description == (names.contains("date") ? "2023-11-20" : nil))
        #expect(answer.reviewDate?.description == (names.contains("review_date") ? "2023-11-20" : nil))
    }

    @Test("titles and buttons have 24 characters, labels 2,000, texts 3,000")
    func limits() throws {
        func clipped(_ length: Int) throws -> (title: Int, submit: Int, label: Int, text: Int) {
            var letter = form(
                .wording,
                fields: [
                    AnswerField(
                        "text", label: String(repeating: "x", count: length * 100),
                        value: String(repeating: "x", count: length * 150))
                ])
            letter.content.subject = String(repeating: "x", count: length)
            letter.content.actions[0].label = String(repeating: "x", count: length)
            let view = try view(letter)
            let input = view["blocks"]?.items?.last
            func count(_ json: JSON?) -> Int { json?.string("text")?.utf16.count ?? 0 }
            return (
                count(view["title"]), count(view["submit"]), count(input?["label"]),
                input?["element"]?.string("initial_value")?.utf16.count ?? 0
            )
        }
        for length in [20, 24, 25] {
            #expect(try clipped(length) == (min(length, 24), min(length, 24), 2_000, 3_000))
        }
    }

    @Test("a form without an answer or without an impediment is none, nor is one that would carry too much")
    func impossible() {
        var letters = [form(.mine), form(.mine), form(.mine)]
        letters[0].impediment = nil
        letters[1].content.actions = []
        letters[2].content.actions[0].answer.into = String(repeating: "x", count: 3_000)
        for letter in letters {
            #expect(throws: EncodingFailure.self) { try view(letter) }
        }
    }

    @Test("a form that came too late is a message that says so, and offers the same again")
    func late() throws {
        let blocks = try slack.blocks(form(.mine), to: .aside(source: "slack", aside))
        let words = blocks.compactMap { $0["text"]?.string("text") }
        #expect(words.last == "Too late. Click again.")
        let button = blocks.last?["elements"]?.items?.first ?? .null
        guard case .formWanted("IMP-1", _, Answer(.mine), _)? = slack.heard(tap: button) else {
            Issue.record("the form is not offered again")
            return
        }
        #expect(try !JSON.array(slack.blocks(letter(), to: .aside(source: "slack", aside))).text.contains("Too late"))
    }

    // MARK: The page

    @Test("the page of the app shows buttons where they belong, and has room for a hundred blocks")
    func home() throws {
        var letter = letter(
            paragraphs: [
                Prose("Waiting for your answer").heading(), "One thing.", Prose("Open").heading(),
                Prose("IMP-2").item(),
            ],
            actions: [.init(Answer(.seen), label: "Seen")])
        let address = Address.home(source: "slack", user: "T0OTHER/U0BEN")
        let request = try slack.encoded(letter, to: address).request
        #expect(request?.url == "https://slack.example.test/api/views.publish")
        #expect(request?.json.string("user_id") == "U0BEN")
        #expect(request?.json["view"]?["type"] == "home")
        #expect(
            try slack.blocks(letter, to: address).map { $0.string("type") } == [
                "header", "section", "actions", "header", "section",
            ])
        for count in [99, 100, 300] {
            letter.content.paragraphs = (1...count).map { Prose(verbatim: "Heading \($0)", kind: .heading) }
            let blocks = try slack.blocks(letter, to: address)
            #expect(SlackRules.faults(in: blocks, most: 100, characters: 250_000).isEmpty)
        }
        let first = (1...70).map { Prose(verbatim: "Paragraph \($0)") }
        let rest = (1...60).map { Prose(verbatim: "Heading \($0)", kind: .heading) }
        letter.content.paragraphs = first + rest
        let both = try slack.blocks(letter, to: address)
        #expect(SlackRules.faults(in: both, most: 100, characters: 250_000).isEmpty)
        letter.content.paragraphs = (1...300).map { _ in Prose(verbatim: String(repeating: "wörter ", count: 300)) }
        #expect(try SlackRules.faults(in: slack.blocks(letter, to: address), most: 100, characters: 250_000).isEmpty)
    }
}
