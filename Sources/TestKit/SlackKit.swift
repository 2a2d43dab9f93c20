/// What Block Kit takes: blocks and views against their documented limits, with complaints in Slack's words.
///
/// What the shapes in `SlackKit+Shapes.swift` do not name is refused, as Slack refuses it; blocks that the product has
/// no use for are unknown here.
package struct SlackKit {
    package enum Surface: String, Sendable { case message, modal, home }

    /// One property of a shape.
    indirect enum Rule: Sendable {
        case string(ClosedRange<Int>)
        case word([String])
        case flag
        case number(ClosedRange<Int>)
        /// `2026-03-09`.
        case day
        /// A number, written as a string.
        case digits
        case plainText(Int)
        case anyText(Int)
        case list(Rule, ClosedRange<Int>)
        case object(of: [String])
        case shape(String)
        case blockID
        case actionID
    }

    struct Shape: Sendable {
        var required: [String: Rule] = [:]
        var optional: [String: Rule] = [:]
        /// One of these must be there.
        var oneOf: [String] = []
        var isTyped = true
    }

    private var complaints: [String] = []
    private var blockIDs: Set<String> = []
    /// Those of the block that is looked at; another block may have the same.
    private var actionIDs: Set<String> = []

    package static func complaints(about blocks: SlackValue, on surface: Surface, at pointer: String) -> [String] {
        var kit = SlackKit()
        kit.check(blocks, Self.blocks(on: surface), at: pointer)
        return kit.complaints
    }

    package static func complaints(about view: SlackValue, as surface: Surface) -> [String] {
        var kit = SlackKit()
        guard view["type"]?.string == surface.rawValue else {
            return ["unsupported type: \(view["type"]?.text ?? "none") [json-pointer:/view/type]"]
        }
        kit.check(view, .shape(surface.rawValue), at: "/view")
        let input = view["blocks"]?.items.firstIndex { $0["type"]?.string == "input" }
        if surface == .modal, let input, view["submit"] == nil {
            kit.complain("must define `submit` to use `input` block", at: "/view/blocks/\(input)/input")
        }
        return kit.complaints
    }

    private mutating func complain(_ what: String, at pointer: String) {
        complaints.append("\(what) [json-pointer:\(pointer)]")
    }

    private mutating func check(_ value: SlackValue, _ rule: Rule, at pointer: String) {
        switch rule {
        case .string(let length): _ = string(value, length, at: pointer)
        case .word(let words):
            if !words.contains(value.string ?? "") { complain("must be a valid enum value", at: pointer) }
        case .flag:
            guard case .bool = value else { return complain("must provide a boolean", at: pointer) }
        case .number(let range):
            guard let number = value.number, let whole = Int(exactly: number), range.contains(whole) else {
                return complain("must be a number from \(range.lowerBound) to \(range.upperBound)", at: pointer)
            }
        case .day:
            let parts = (value.string ?? "").split(separator: "-", omittingEmptySubsequences: false)
            guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ Int($0) != nil }) else {
                return complain("must be a date as YYYY-MM-DD", at: pointer)
            }
        case .digits:
            guard let text = value.string, Double(text) != nil else {
                return complain("must be a number in a string", at: pointer)
            }
        case .plainText(let most): text(value, most, types: ["plain_text"], at: pointer)
        case .anyText(let most): text(value, most, types: ["plain_text", "mrkdwn"], at: pointer)
        case .list(let rule, let count): list(value, rule, count, at: pointer)
        case .object(let types): object(value, of: types, at: pointer)
        case .shape(let name): shape(value, name, at: pointer)
        case .blockID: identifier(value, "block_id", among: \.blockIDs, at: pointer)
        case .actionID: identifier(value, "action_id", among: \.actionIDs, at: pointer)
        }
    }

    /// The text, where it is one of the right length. Slack counts characters as Unicode does.
    private mutating func string(_ value: SlackValue, _ length: ClosedRange<Int>, at pointer: String) -> String? {
        guard let text = value.string else {
            complain("must provide a string", at: pointer)
            return nil
        }
        let count = text.unicodeScalars.count
        if count < length.lowerBound { complain("must be more than \(length.lowerBound - 1) characters", at: pointer) }
        if count > length.upperBound { complain("must be less than \(length.upperBound + 1) characters", at: pointer) }
        return length.contains(count) ? text : nil
    }

    private mutating func identifier(
        _ value: SlackValue, _ name: String, among others: WritableKeyPath<SlackKit, Set<String>>, at pointer: String
    ) {
        guard let id = string(value, 1...255, at: pointer) else { return }
        if !self[keyPath: others].insert(id).inserted { complain("`\(name)` \"\(id)\" already exists", at: pointer) }
    }

    private mutating func text(_ value: SlackValue, _ most: Int, types: [String], at pointer: String) {
        guard case .object(let members) = value else { return complain("must provide an object", at: pointer) }
        guard let type = members["type"]?.string, types.contains(type) else {
            return complain("unsupported type: \(members["type"]?.text ?? "none")", at: pointer + "/type")
        }
        let others: Set = ["type", "text", type == "mrkdwn" ? "verbatim" : "emoji"]
        for key in members.keys.sorted() where !others.contains(key) {
            complain("invalid additional property: \(key)", at: pointer)
        }
        for key in ["verbatim", "emoji"] {
            if let flag = members[key], others.contains(key) { check(flag, .flag, at: "\(pointer)/\(key)") }
        }
        check(members["text"] ?? .null, .string(1...most), at: pointer + "/text")
    }

    private mutating func list(_ value: SlackValue, _ rule: Rule, _ count: ClosedRange<Int>, at pointer: String) {
        guard case .array(let items) = value else { return complain("must provide an array", at: pointer) }
        if items.count > count.upperBound { complain("no more than \(count.upperBound) items allowed", at: pointer) }
        if items.count < count.lowerBound { complain("no fewer than \(count.lowerBound) items allowed", at: pointer) }
        for (index, item) in items.enumerated() { check(item, rule, at: "\(pointer)/\(index)") }
    }

    private mutating func object(_ value: SlackValue, of types: [String], at pointer: String) {
        guard case .object(let members) = value else { return complain("must provide an object", at: pointer) }
        guard let type = members["type"]?.string else { return complain("missing required field: type", at: pointer) }
        guard types.contains(type) else { return complain("unsupported type: \(type)", at: pointer + "/type") }
        if ["plain_text", "mrkdwn"].contains(type) {
            text(value, 3000, types: [type], at: pointer)
        } else {
            shape(value, type, at: pointer)
        }
    }

    private mutating func shape(_ value: SlackValue, _ name: String, at pointer: String) {
        guard case .object(let members) = value else { return complain("must provide an object", at: pointer) }
        guard let shape = Self.shapes[name] else { return complain("unsupported type: \(name)", at: pointer) }
        if shape.optional["block_id"] != nil { actionIDs = [] }
        for key in shape.required.keys.sorted() where members[key] == nil {
            complain("missing required field: \(key)", at: pointer)
        }
        if !shape.oneOf.isEmpty, !shape.oneOf.contains(where: { members[$0] != nil }) {
            complain("missing required field: \(shape.oneOf[0])", at: pointer)
        }
        for (key, value) in members.sorted(by: { $0.key < $1.key }) where !(key == "type" && shape.isTyped) {
            if let rule = shape.required[key] ?? shape.optional[key] {
                check(value, rule, at: "\(pointer)/\(key)")
            } else {
                complain("invalid additional property: \(key)", at: pointer)
            }
        }
    }
}
