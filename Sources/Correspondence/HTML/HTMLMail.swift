package import Letters
import Mustache

/// A letter as the HTML half of a mail: readable on a phone, in light and dark, without anything from outside.
package struct HTMLMail: Sendable {
    struct View {
        var language: String
        var direction: String
        var subject: String
        var paragraphs: [ProseView]
        var buttons: [ProseView.Link]
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
            paragraphs: content.paragraphs.map(ProseView.init),
            buttons: content.actions.compactMap { action in
                action.url.flatMap { $0.isWebAddress ? ProseView.Link(title: action.label, url: $0) : nil }
            })
    }
}
