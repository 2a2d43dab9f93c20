import Impediments
import Letters

/// A letter with fields as a form that opens before whoever has clicked.
struct SlackForm {
    /// By this, what is sent back is known as the answer of a form.
    static let callback = "straw_answer"
    /// The name of the element in each block of the form; the block is named after its field.
    static let element = "value"

    let view: JSON

    init(_ letter: Letter, aside: Aside, signedWith keys: SlackKeys) throws(EncodingFailure) {
        guard let impediment = letter.impediment, let action = letter.content.actions.first else {
            throw EncodingFailure("a form needs an impediment and an answer")
        }
        // A form that is sent knows nothing of where it was opened, so it carries that with it.
        let data: JSON = [
            "value": .string(SlackButton(impediment: impediment, answer: action.answer).value(signedWith: keys)),
            "channel": .string(aside.channel), "thread": JSON(aside.thread),
        ]
        guard data.text.utf8.count <= SlackLimits.formData else {
            throw EncodingFailure("what a form would carry is longer than \(SlackLimits.formData) bytes")
        }
        let fields = (letter.content.fields ?? []).prefix(SlackLimits.viewBlocks / 2).map(Self.input)
        let words = SlackParagraphs(letter.content.paragraphs)
            .blocks(most: SlackLimits.viewBlocks - fields.count, room: SlackLimits.viewBytes)
        view = [
            "type": "modal", "callback_id": .string(Self.callback), "private_metadata": .string(data.text),
            "title": SlackMarkup.line(letter.content.subject, atMost: SlackLimits.formTitle),
            "submit": SlackMarkup.line(action.label, atMost: SlackLimits.formTitle),
            "close": SlackMarkup.line(letter.content.controls?.cancel ?? "Cancel", atMost: SlackLimits.formTitle),
            "blocks": .array(words + fields),
        ]
    }

    private static func input(_ field: AnswerField) -> JSON {
        [
            "type": "input", "block_id": .string(field.name), "optional": .bool(!field.isRequired),
            "label": SlackMarkup.line(field.label, atMost: SlackLimits.fieldLabel),
            "element": .object([.init("action_id", .string(element))] + members(of: field)),
        ]
    }

    private static func members(of field: AnswerField) -> [JSON.Member] {
        switch field.kind {
        case .text:
            let isLong = ["text", "reason"].contains(field.name)
            let text = OutgoingText.withoutControls(field.value).prefix(utf8: SlackLimits.fieldText)
            return [
                .init("type", "plain_text_input"), .init("multiline", .bool(isLong)),
                .init("max_length", .number("\(SlackLimits.fieldText)")),
            ] + initial("initial_value", text)
        case .date:
            let day = CalendarDay(field.value)
            return [.init("type", "datepicker")] + initial("initial_date", day?.description ?? "")
        case .number:
            let days = Int(field.value).flatMap { SlackLimits.days.contains($0) ? "\($0)" : nil }
            return [
                .init("type", "number_input"), .init("is_decimal_allowed", false),
                .init("min_value", .string("\(SlackLimits.days.lowerBound)")),
                .init("max_value", .string("\(SlackLimits.days.upperBound)")),
            ] + initial("initial_value", days ?? "")
        }
    }

    /// Slack takes no empty text for one that is not there.
    private static func initial(_ name: String, _ text: String) -> [JSON.Member] {
        text.isEmpty ? [] : [.init(name, .string(text))]
    }
}
