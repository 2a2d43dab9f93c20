import Foundation
import Synchronization

/// Slack over real HTTP, on a port of its own choosing: the Web API below `/api`, and the addresses that come with
/// clicks and commands.
///
/// It refuses what Slack refuses, with the same words, and forgets nothing that it was sent. It has a clock of its
/// own, which a test can put forward.
package final class SlackDouble: Sendable {
    /// Answers requests that are none of Slack's; `nil`: not found.
    package typealias Beside = @Sendable (SlackDouble, HTTPDouble.Request) -> HTTPDouble.Reply?

    private struct State {
        var worlds: [String: SlackWorld]
        /// How far its clock was put forward, in microseconds.
        var ahead: Int64 = 0
    }

    private let state: Mutex<State>
    private let server = Mutex<HTTPDouble?>(nil)
    private let beside: Beside?
    private let began = ContinuousClock.now
    private let beganAt = SlackDouble.wallClock()

    /// - Parameter worlds: one workspace for each token.
    package init(_ worlds: SlackWorld..., port: Int = 0, beside: Beside? = nil) throws {
        let all = worlds.isEmpty ? [SlackWorld()] : worlds
        state = Mutex(State(worlds: Dictionary(all.map { ($0.id, $0) }) { _, last in last }))
        self.beside = beside
        let made = try HTTPDouble(port: port) { [weak self] request, _ in self?.reply(to: request) ?? .hangUp }
        server.withLock { $0 = made }
    }

    package var url: String { server.withLock { $0?.url ?? "" } }
    package var apiURL: String { url + "/api" }
    package func close() { server.withLock { $0?.close() } }

    /// What a workspace holds; without a name, the first one.
    package func world(_ id: String? = nil) -> SlackWorld { change(id) { world, _ in world } }

    /// Changes a workspace; the moment is in microseconds since 1970.
    package func change<Value>(_ id: String? = nil, _ body: (inout SlackWorld, Int64) -> sending Value) -> sending Value
    {
        state.withLock { state in
            let now = moment(state.ahead)
            let key = id ?? state.worlds.keys.min() ?? ""
            return body(&state.worlds[key, default: SlackWorld(id: key)], now)
        }
    }

    /// Puts the clock forward.
    package func advance(by duration: Duration) {
        state.withLock { $0.ahead += Self.micros(duration) }
    }

    package func add(_ user: SlackWorld.User) { change { world, _ in world.users[user.id] = user } }
    package func add(_ channel: SlackWorld.Channel) { change { world, _ in world.channels[channel.id] = channel } }
    package func add(_ fault: SlackFault) { change { world, _ in world.faults.append(fault) } }

    /// What somebody says in a channel; its `ts`.
    package func say(_ text: String, by user: String, in channel: String, thread: String? = nil) -> String {
        change { world, now in world.say(text, by: user, in: channel, thread: thread, at: now) }
    }

    package func trigger(for user: String) -> String { change { $0.issueTrigger(for: user, at: $1) } }

    package func responseURL(
        _ kind: String = "actions", for user: String, in channel: String, message: String? = nil
    ) -> String {
        url + change { $0.issueResponseURL(kind, for: user, in: channel, message: message, at: $1) }
    }

    // Requests

    private func reply(to request: HTTPDouble.Request) -> HTTPDouble.Reply {
        let path = String(request.path.prefix { $0 != "?" })
        let parts = path.split(separator: "/").map(String.init)
        switch parts.first {
        case "api" where parts.count == 2: return call(parts[1], request)
        case "actions", "commands", "app": return respond(path, parts, request)
        default: return beside?(self, request) ?? .answer(404, body: "not found")
        }
    }

    private func call(_ method: String, _ request: HTTPDouble.Request) -> HTTPDouble.Reply {
        let call: SlackCall
        do {
            call = try SlackCall(method: method, request)
        } catch {
            return error.reply()
        }
        return state.withLock { state in
            guard let token = call.token, !token.isEmpty else { return SlackFailure("not_authed").reply() }
            guard let id = state.worlds.values.first(where: { $0.token == token })?.id else {
                return SlackFailure("invalid_auth").reply()
            }
            let now = moment(state.ahead)
            return state.worlds[id]?.answer(call, at: now) ?? SlackFailure("invalid_auth").reply()
        }
    }

    private func respond(_ path: String, _ parts: [String], _ request: HTTPDouble.Request) -> HTTPDouble.Reply {
        let nowhere = HTTPDouble.Reply.answer(404, headers: ["content-type: text/plain"], body: "expired_url")
        guard request.method == "POST", parts.count > 1 else { return nowhere }
        return state.withLock { state in
            let now = moment(state.ahead)
            return state.worlds[parts[1]]?.respond(at: path, request, at: now) ?? nowhere
        }
    }

    private func moment(_ ahead: Int64) -> Int64 { beganAt + ahead + Self.micros(.now - began) }

    /// Whoever is answered compares our moments with its own, so whole seconds would not do.
    private static func wallClock() -> Int64 {
        var time = timespec()
        unsafe clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
    }

    private static func micros(_ duration: Duration) -> Int64 {
        let (seconds, attoseconds) = duration.components
        return seconds * 1_000_000 + attoseconds / 1_000_000_000_000
    }
}
