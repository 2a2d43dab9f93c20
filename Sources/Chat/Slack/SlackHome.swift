import Letters

/// A letter as the app's own page, for one person.
enum SlackHome {
    static func view(_ letter: Letter, id: String, signedWith keys: SlackKeys) -> JSON {
        let paragraphs = letter.content.paragraphs
        // What can be tapped belongs to what stands under the first heading, and not below all the rest.
        let cut = paragraphs.indices.dropFirst().first { paragraphs[$0].kind == .heading } ?? paragraphs.endIndex
        var first = letter
        first.content.paragraphs = Array(paragraphs[..<cut])
        let rest = SlackParagraphs(Array(paragraphs[cut...]))
            .blocks(most: SlackLimits.viewBlocks / 2, room: SlackLimits.viewBytes / 2)
        let post = SlackPost(
            first, id: id, signedWith: keys, most: SlackLimits.viewBlocks - rest.count,
            bytes: SlackLimits.viewBytes / 2)
        return ["type": "home", "blocks": .array(post.blocks + rest)]
    }
}
