package import Letters
import Mustache

/// The funder's plain pages (`/f/TOKEN`): GET shows them, and a form on them acts by POST.
///
/// No scripts and nothing from outside; the one `<style>` element needs `style-src 'unsafe-inline'`.
package struct Pages: Sendable {
    /// One answer that can be given on the page.
    package struct Form: Sendable, Hashable {
        /// Where it is posted to.
        package var path: String
        package var label: String
        /// The proof against forged posts (CSRF), and the answer itself.
        package var hidden: [Hidden]
        package var fields: [AnswerField]

        package init(path: String, label: String, hidden: [Hidden], fields: [AnswerField] = []) {
            self.path = path
            self.label = label
            self.hidden = hidden
            self.fields = fields
        }

        package struct Hidden: Sendable, Hashable {
            package var name: String
            package var value: String
            package init(_ name: String, _ value: String) {
                self.name = name
                self.value = value
            }
        }
    }

    struct View {
        struct FormView {
            var path: String
            var label: String
            var hidden: [Form.Hidden]
            var fields: [FieldView]
        }
        struct FieldView {
            var id: String
            var name: String
            var caption: String
            var type: String
            var isRequired: Bool
            var value: String
            var hasSuggestions: Bool
            var suggestions: [String]
        }

        var language: String
        var direction: String
        var title: String
        var hasNotice: Bool
        var notice: [BlockView]
        var blocks: [BlockView]
        var forms: [FormView]
    }

    private let library: MustacheLibrary

    /// - Throws: where a template of ours cannot be parsed.
    package init() throws { library = try Templates.library() }

    /// - Parameter notice: what the reader must see first, such as why the last answer changed nothing.
    package func page(
        title: String, notice: [Prose] = [], paragraphs: [Prose], forms: [Form] = [], language: String = "en"
    ) -> String {
        let view = Self.view(title: title, notice: notice, paragraphs: paragraphs, forms: forms, language: language)
        return library.render(view, withTemplate: Templates.page) ?? title
    }

    /// After a POST: what is noted, and what happens next.
    package func done(_ paragraphs: [Prose], language: String = "en") -> String {
        let words = Catalogue.of(language)
        return page(
            title: words.words(.pageDoneTitle), paragraphs: paragraphs + [words.say(.pageDone)],
            language: words.names.tag)
    }

    package func expired(language: String = "en") -> String { page(.pageExpiredTitle, .pageExpired, language) }

    package func invalid(language: String = "en") -> String { page(.pageInvalidTitle, .pageInvalid, language) }

    /// For a genuine link of somebody who has no part in it any more.
    package func notAsked(language: String = "en") -> String { page(.pageNotAskedTitle, .pageNotAsked, language) }

    package func forged(language: String = "en") -> String { page(.pageUnchangedTitle, .pageForged, language) }

    package func tooLong(language: String = "en") -> String { page(.pageUnchangedTitle, .pageTooLong, language) }

    package func unavailable(language: String = "en") -> String {
        page(.pageUnavailableTitle, .pageUnavailable, language)
    }

    private func page(_ title: Phrase, _ paragraph: Phrase, _ language: String) -> String {
        let words = Catalogue.of(language)
        return page(title: words.words(title), paragraphs: [words.say(paragraph)], language: words.names.tag)
    }

    static func view(
        title: String, notice: [Prose] = [], paragraphs: [Prose], forms: [Form], language: String
    ) -> View {
        // A letter opens with its title, which stands on the page already.
        let isRepeated = paragraphs.first.map { $0.kind == .heading && $0.unmarked == title } ?? false
        return View(
            language: language, direction: language.writingDirection, title: title,
            hasNotice: !notice.isEmpty, notice: BlockView.blocks(notice, isTitled: true),
            blocks: BlockView.blocks(Array(paragraphs.dropFirst(isRepeated ? 1 : 0)), isTitled: true),
            forms: forms.enumerated().map { number, form in
                View.FormView(
                    path: form.path, label: form.label, hidden: form.hidden,
                    fields: form.fields.map { field in
                        let suggestions = field.suggestions ?? []
                        return View.FieldView(
                            id: "\(field.name)-\(number)", name: field.name, caption: field.label,
                            type: field.kind.rawValue, isRequired: field.isRequired, value: field.value,
                            hasSuggestions: !suggestions.isEmpty, suggestions: suggestions)
                    })
            })
    }
}
