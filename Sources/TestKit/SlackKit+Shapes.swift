/// The blocks, elements and views that Slack's reference describes, with their limits.
extension SlackKit {
    /// Above this a message is `msg_blocks_too_long`. Slack does not say how it counts. Those who measured it found
    /// 13,297 characters in one block, 125 fewer with each block more, and so it is here.
    package static let heaviest = 13_422
    private static let weightOfBlock = 125

    package static func weight(of blocks: SlackValue) -> Int {
        blocks.items.reduce(0) { $0 + weightOfBlock + characters(in: $1) }
    }

    private static func characters(in value: SlackValue) -> Int {
        switch value {
        case .object(let members):
            members.reduce(0) { sum, member in
                if member.key == "text", let text = member.value.string { return sum + text.unicodeScalars.count }
                return sum + characters(in: member.value)
            }
        case .array(let items): items.reduce(0) { $0 + characters(in: $1) }
        case .null, .bool, .number, .string: 0
        }
    }

    static func blocks(on surface: Surface) -> Rule {
        let common = ["section", "header", "divider", "context", "actions", "image", "input"]
        return switch surface {
        case .message: .list(.object(of: common + ["markdown"]), 0...50)
        case .modal: .list(.object(of: common), 1...100)
        case .home: .list(.object(of: common), 1...100)
        }
    }

    static let shapes: [String: Shape] = [
        // Surfaces
        "modal": Shape(
            required: ["title": .plainText(24), "blocks": blocks(on: .modal)],
            optional: [
                "submit": .plainText(24), "close": .plainText(24), "private_metadata": .string(0...3000),
                "callback_id": .string(0...255), "external_id": .string(0...255), "clear_on_close": .flag,
                "notify_on_close": .flag,
            ]),
        "home": Shape(
            required: ["blocks": blocks(on: .home)],
            optional: [
                "private_metadata": .string(0...3000), "callback_id": .string(0...255), "external_id": .string(0...255),
            ]),

        // Blocks
        "section": Shape(
            optional: [
                "text": .anyText(3000), "fields": .list(.anyText(2000), 1...10), "block_id": .blockID, "expand": .flag,
                "accessory": .object(of: ["button", "static_select", "overflow", "datepicker", "image"]),
            ], oneOf: ["text", "fields"]),
        "header": Shape(required: ["text": .plainText(150)], optional: ["block_id": .blockID]),
        "divider": Shape(optional: ["block_id": .blockID]),
        "context": Shape(
            required: ["elements": .list(.object(of: ["plain_text", "mrkdwn", "image"]), 1...10)],
            optional: ["block_id": .blockID]),
        "actions": Shape(
            required: ["elements": .list(.object(of: ["button", "static_select", "overflow", "datepicker"]), 1...25)],
            optional: ["block_id": .blockID]),
        "image": Shape(
            required: ["image_url": .string(1...3000), "alt_text": .string(1...2000)],
            optional: ["title": .plainText(2000), "block_id": .blockID]),
        "input": Shape(
            required: [
                "label": .plainText(2000),
                "element": .object(of: ["plain_text_input", "number_input", "datepicker", "static_select"]),
            ],
            optional: [
                "hint": .plainText(2000), "optional": .flag, "dispatch_action": .flag, "block_id": .blockID,
            ]),
        "markdown": Shape(required: ["text": .string(1...12_000)], optional: ["block_id": .blockID]),

        // Elements
        "button": Shape(
            required: ["text": .plainText(75)],
            optional: [
                "action_id": .actionID, "url": .string(1...3000), "value": .string(0...2000),
                "style": .word(["primary", "danger"]), "confirm": .shape("confirm"),
                "accessibility_label": .string(1...75),
            ]),
        "static_select": Shape(
            optional: [
                "action_id": .actionID, "placeholder": .plainText(150), "options": .list(.shape("option"), 1...100),
                "option_groups": .list(.shape("option_group"), 1...100), "initial_option": .shape("option"),
                "confirm": .shape("confirm"), "focus_on_load": .flag,
            ], oneOf: ["options", "option_groups"]),
        "overflow": Shape(
            required: ["options": .list(.shape("option"), 1...5)],
            optional: ["action_id": .actionID, "confirm": .shape("confirm")]),
        "datepicker": Shape(
            optional: [
                "action_id": .actionID, "initial_date": .day, "placeholder": .plainText(150),
                "confirm": .shape("confirm"), "focus_on_load": .flag,
            ]),
        "plain_text_input": Shape(
            optional: [
                "action_id": .actionID, "initial_value": .string(0...3000), "multiline": .flag,
                "min_length": .number(0...3000), "max_length": .number(1...3000), "placeholder": .plainText(150),
                "focus_on_load": .flag,
            ]),
        "number_input": Shape(
            required: ["is_decimal_allowed": .flag],
            optional: [
                "action_id": .actionID, "initial_value": .digits, "min_value": .digits, "max_value": .digits,
                "placeholder": .plainText(150), "focus_on_load": .flag,
            ]),

        // Parts
        "option": Shape(
            required: ["text": .anyText(75), "value": .string(1...150)],
            optional: ["description": .anyText(75), "url": .string(1...3000)], isTyped: false),
        "option_group": Shape(
            required: ["label": .plainText(75), "options": .list(.shape("option"), 1...100)], isTyped: false),
        "confirm": Shape(
            required: [
                "title": .plainText(100), "text": .anyText(300), "confirm": .plainText(30), "deny": .plainText(30),
            ], optional: ["style": .word(["primary", "danger"])], isTyped: false),
    ]
}
