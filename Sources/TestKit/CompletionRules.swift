/// What OpenAI demands of a request: its shape, and of a strict schema that it names everything and allows nothing else.
enum CompletionRules {
    /// `nil` where it is in order.
    static func problem(with body: SlackValue) -> String? {
        let known: Set<String> = ["model", "messages", "temperature", "max_tokens", "response_format", "stream"]
        if let other = body.members.keys.sorted().first(where: { !known.contains($0) }) {
            return "Unrecognized request argument supplied: \(other)"
        }
        guard body["model"]?.string != nil else { return "you must provide a model parameter" }
        guard let messages = body["messages"]?.items, !messages.isEmpty else { return "'messages' is too short" }
        for message in messages {
            guard ["system", "user", "assistant"].contains(message["role"]?.string ?? "") else { return "Invalid role" }
            guard message["content"]?.string != nil else { return "Invalid content" }
        }
        if let temperature = body["temperature"], !(0...2).contains(temperature.number ?? -1) {
            return "Invalid 'temperature'"
        }
        guard let format = body["response_format"] else { return nil }
        guard format["type"]?.string == "json_schema" else { return "Invalid response_format" }
        guard let wanted = format["json_schema"], let name = wanted["name"]?.string, let schema = wanted["schema"],
            name.utf8.allSatisfy({ $0 < 128 }), (1...64).contains(name.utf8.count)
        else { return "Missing required parameter: 'response_format.json_schema'" }
        guard wanted["strict"]?.flag == true else { return nil }
        guard schema["type"]?.string == "object" else { return "schema must have type 'object'" }
        return problem(with: schema, at: "()").map { "Invalid schema for response_format '\(name)': \($0)" }
    }

    private static func problem(with schema: SlackValue, at place: String) -> String? {
        switch schema["type"]?.string {
        case "object":
            guard schema["additionalProperties"] == .bool(false) else {
                return "In context=\(place), 'additionalProperties' is required to be supplied and to be false"
            }
            let properties = schema["properties"]?.members ?? [:]
            guard Set(schema["required"]?.items.compactMap(\.string) ?? []) == Set(properties.keys) else {
                return "In context=\(place), 'required' is required to include every key in properties"
            }
            for (name, property) in properties.sorted(by: { $0.key < $1.key }) {
                if let problem = problem(with: property, at: "\(place).\(name)") { return problem }
            }
            return nil
        case "array":
            guard let items = schema["items"] else { return "In context=\(place), array schema missing items" }
            return problem(with: items, at: "\(place)[]")
        case "string", "boolean", "number", "integer": return nil
        default: return "In context=\(place), schema must have a 'type' key"
        }
    }
}
