package import Letters
import Mustache

/// A letter as the HTML half of a mail: readable on a phone, in light and dark, without anything from outside.
package struct HTMLMail: Sendable {
    struct View {
        var language: String
        var direction: String
        var subject: String
        /// What a list of mails shows beside the subject.
        var preheader: String
        var blocks: [BlockView]
        var buttons: [BlockView.Link]
    }

    private let library: MustacheLibrary

    /// - Throws: where a template of ours cannot be parsed.
    package init() throws { library = try Templates.library() }

    package func render(_ content: Letter.Content) -> String {
        library.render(Self.view(content), withTemplate: Templates.mail) ?? content.plainText
    }

    static func view(_ content: Letter.Content) -> View {
        View(
            language: content.language, direction: content.language.writingDirection, subject: content.subject,
            preheader: content.paragraphs.first { $0.kind == .paragraph }?.unmarked ?? "",
            blocks: BlockView.blocks(content.paragraphs),
            buttons: content.actions.compactMap { action in
                action.url.flatMap { url in
                    url.isWebAddress ? BlockView.Link(title: BlockView.Words(action.label), url: url) : nil
                }
            })
    }
}
