internal import Impediments

/// What happens in a short history, in the world outside: people say and answer things over some days.
struct Story: Sendable, Hashable {
    var seed: UInt64
    var begins: Instant
    /// In the order in which they happen, each at a moment of its own.
    var deeds: [Deed]
    /// Time passes up to here after the last deed.
    var ends: Instant
}

/// One thing that somebody does.
struct Deed: Sendable, Hashable {
    /// Names the event and, where something is said, the message.
    var number: Int
    var at: Instant
    var what: What

    enum What: Sendable, Hashable {
        /// `thread` and `message` are numbers of deeds in which something was said.
        case says(by: String, channel: String, thread: Int?, text: String)
        case edits(message: Int, by: String, channel: String, text: String)
        case deletes(message: Int, channel: String)
        /// A button in the chat: it comes in as a delivery.
        case presses(message: Int, by: String, channel: String, Answer)
        /// A page: decided at once.
        case answers(message: Int, by: String, channel: String, Answer)
    }
}

extension Deed: CustomStringConvertible {
    var description: String {
        switch what {
        case .says(let by, let channel, let thread, let text):
            "\(at) \(by) says m\(number) in #\(channel)\(thread.map { " under m\($0)" } ?? ""): \(text)"
        case .edits(let message, let by, _, let text): "\(at) \(by) edits m\(message): \(text)"
        case .deletes(let message, _): "\(at) m\(message) is deleted"
        case .presses(let message, let by, _, let answer): "\(at) \(by) presses \(answer.verb) at m\(message)"
        case .answers(let message, let by, _, let answer): "\(at) \(by) answers \(answer.verb) to m\(message) by page"
        }
    }
}
