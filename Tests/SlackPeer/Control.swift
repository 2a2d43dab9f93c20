import TestKit

/// What stands below `/_double/`: how a test makes people and channels, says things, lets calls fail, and reads what
/// the bot did. Requests and answers are JSON; `?team=` names a workspace, without it the first is meant.
enum Control {
    struct Wrong: Error { let what: String }

    static let answer: SlackDouble.Beside = { double, request in
        let parts = request.path.split(separator: "?", maxSplits: 1)
        let path = parts[0].split(separator: "/").map(String.init)
        guard path.count == 2, path[0] == "_double" else { return nil }
        let query = parts.count == 2 ? SlackCall.form(parts[1]) : [:]
        let body = request.body.isEmpty ? .object([:]) : SlackValue(json: request.body)
        do throws(Wrong) {
            guard let body else { throw Wrong(what: "the body is no JSON") }
            let answer = try perform(path[1], body, query, on: double)
            return .answer(200, headers: ["content-type: application/json"], body: answer.text)
        } catch {
            return .answer(400, headers: ["content-type: text/plain"], body: error.what)
        }
    }

    private static func perform(
        _ name: String, _ body: SlackValue, _ query: [String: SlackValue], on double: SlackDouble
    ) throws(Wrong) -> SlackValue {
        let team = query["team"]?.string
        if name == "advance" {
            double.advance(by: .milliseconds(Int((body["seconds"]?.number ?? 0) * 1000)))
            return .null
        }
        let url = double.url
        let outcome: Result<SlackValue, Wrong> = double.change(team) { world, now in
            do throws(Wrong) {
                return .success(try perform(name, body, query, in: &world, at: now, url: url))
            } catch {
                return .failure(error)
            }
        }
        return try outcome.get()
    }

    private static func perform(
        _ name: String, _ body: SlackValue, _ query: [String: SlackValue], in world: inout SlackWorld, at now: Int64,
        url: String
    ) throws(Wrong) -> SlackValue {
        switch name {
        case "state": return world.state
        case "messages": return messages(query, in: world)
        case "counts": return .object(counts(world.requests))
        case "requests": return .array(world.requests.map { world.told($0) })
        case "ephemerals": return .array(world.ephemerals.map { world.told($0) })
        case "views": return world.state["views"] ?? .null
        case "homes": return world.state["homes"] ?? .null
        case "users":
            for one in each(body) { try addUser(one, to: &world) }
        case "channels":
            for one in each(body) { try addChannel(one, to: &world) }
        case "faults":
            for one in each(body) { world.faults.append(try fault(one)) }
        case "rates":
            if let burst = body["burst"]?.number { world.rates.burst = Int(burst) }
            if let seconds = body["every"]?.number { world.rates.every = Int64(seconds * 1_000_000) }
            if let held = body["tiers"] { world.rates.areTiersHeld = held.flag }
        case "token":
            world.tokenFailure = body["failure"]?.string
            if let scopes = body["scopes"] { world.scopes = Set(scopes.items.compactMap(\.string)) }
            if let token = body["token"]?.string { world.token = token }
        case "say": return try say(body, in: &world, at: now)
        case "edit": return try edit(body, in: &world)
        case "remove": return try remove(body, in: &world)
        case "trigger":
            return ["trigger_id": .string(world.issueTrigger(for: try text("user", of: body), at: now))]
        case "response_url":
            let path = world.issueResponseURL(
                body["kind"]?.string ?? "actions", for: try text("user", of: body),
                in: try text("channel", of: body), message: body["message"]?.string, at: now)
            return ["response_url": .string(url + path)]
        case "direct": return ["channel": .string(world.directChannel(with: try text("user", of: body)))]
        default: throw Wrong(what: "there is no /_double/\(name)")
        }
        return .null
    }

    static func text(_ name: String, of body: SlackValue) throws(Wrong) -> String {
        guard let text = body[name]?.string else { throw Wrong(what: "\(name): a text is needed") }
        return text
    }

    /// How often each method was called.
    private static func counts(_ requests: [SlackWorld.Request]) -> [String: SlackValue] {
        Dictionary(grouping: requests, by: \.method).mapValues { .number(Double($0.count)) }
    }

    private static func each(_ body: SlackValue) -> [SlackValue] {
        if case .array(let items) = body { return items }
        return [body]
    }

    private static func messages(_ query: [String: SlackValue], in world: SlackWorld) -> SlackValue {
        let channels = world.channels.values.filter { query["channel"] == nil || query["channel"]?.string == $0.id }
        let found = channels.sorted { $0.id < $1.id }.flatMap { channel in
            channel.messages.filter { query["thread"] == nil || query["thread"]?.string == $0.thread }
                .map { world.told($0, in: channel) }
        }
        return .array(found)
    }
}
