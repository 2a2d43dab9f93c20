import Letters

/// The words of a letter as Matrix shows them: plain text, and the same as HTML in which nothing of a person's
/// words can become markup.
struct MatrixMessage {
    private let plain: String
    private let html: String

    init(_ content: Letter.Content) {
        let links = content.actions.compactMap { action in
            action.url.map { Prose(spans: [.link(title: action.label, url: $0)], kind: .item) }
        }
        let paragraphs = content.paragraphs + links
        plain = OutgoingText.plain(paragraphs)
        html = OutgoingText.html(paragraphs)
    }

    /// The event's content. An edit repeats the words: whole for clients that know edits, marked for others.
    func content(thread: String?, replacing original: String?) -> JSON {
        for limit in [ChatLimits.matrixEventBytes, 16_000, 8_000] {
            let content = content(thread: thread, replacing: original, bytes: limit)
            if content.bytes.count <= ChatLimits.matrixEventBytes { return content }
        }
        return content(thread: thread, replacing: original, bytes: 2_000)
    }

    private func content(thread: String?, replacing original: String?, bytes: Int) -> JSON {
        var shown = plain
        var isWhole = true
        if plain.utf8.count > bytes {
            shown = plain.prefix(utf8: bytes) + "…"
            isWhole = false
        }
        // Half of the HTML could leave a tag open; then the plain words must do.
        let formatted = isWhole && html.utf8.count <= 2 * bytes ? html : nil
        guard let original else { return .object(Self.members(shown, formatted) + Self.relation(thread)) }
        return .object(
            Self.members("* " + shown, formatted.map { "* " + $0 }) + [
                .init("m.new_content", .object(Self.members(shown, formatted))),
                .init("m.relates_to", ["rel_type": "m.replace", "event_id": .string(original)]),
            ])
    }

    private static func members(_ plain: String, _ html: String?) -> [JSON.Member] {
        var members: [JSON.Member] = [.init("msgtype", "m.notice"), .init("body", .string(plain))]
        if let html {
            members += [.init("format", "org.matrix.custom.html"), .init("formatted_body", .string(html))]
        }
        // Always there, and empty: then no server looks for names in the words.
        return members + [.init("m.mentions", [:])]
    }

    private static func relation(_ thread: String?) -> [JSON.Member] {
        guard let thread else { return [] }
        return [
            .init(
                "m.relates_to",
                [
                    "rel_type": "m.thread", "event_id": .string(thread), "is_falling_back": true,
                    "m.in_reply_to": ["event_id": .string(thread)],
                ])
        ]
    }
}
