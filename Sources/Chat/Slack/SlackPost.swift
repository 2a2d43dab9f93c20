import Letters

/// The words of a letter as a message of Slack: blocks, and the same words without them for notifications and for
/// those who have the message read to them.
struct SlackPost {
    let text: String
    let blocks: [JSON]

    /// - Parameter id: of the letter at this address.
    init(
        _ letter: Letter, id: String, signedWith keys: SlackKeys, most: Int = SlackLimits.messageBlocks,
        bytes: Int = SlackLimits.messageBytes
    ) {
        let controls = SlackControls(letter, id: id, signedWith: keys)
        var foot = controls.links
        // A form that is carried as a message came when Slack had stopped to wait for it.
        if letter.content.fields != nil, let words = letter.content.controls?.formTooLate {
            foot.insert(Prose(verbatim: words), at: 0)
        }
        let links = SlackParagraphs(foot).blocks(most: most / 2, room: bytes / 3)
        let last = Self.fitting(links + controls.blocks, in: bytes / 2)
        blocks =
            SlackParagraphs(letter.content.paragraphs).blocks(
                most: most - last.count, room: bytes - 2 - Self.bytes(of: last)) + last
        text = Self.text(letter.content.paragraphs + foot, or: letter.content.subject)
    }

    var members: [JSON.Member] { [.init("text", .string(text)), .init("blocks", .array(blocks))] }

    /// As many as fit, from the first on.
    private static func fitting(_ blocks: [JSON], in room: Int) -> [JSON] {
        var left = room
        return Array(
            blocks.prefix { block in
                left -= block.bytes.count + 1
                return left >= 0
            })
    }

    private static func bytes(of blocks: [JSON]) -> Int { blocks.reduce(0) { $0 + $1.bytes.count + 1 } }

    private static func text(_ paragraphs: [Prose], or subject: String) -> String {
        let plain = OutgoingText.plain(paragraphs)
        let words = plain.allSatisfy(\.isWhitespace) ? subject : plain
        return SlackMarkup.escaped(words, atMost: SlackLimits.textBytes)
    }
}
