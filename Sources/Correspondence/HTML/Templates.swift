import Mustache

/// The HTML of mails and pages. Values are escaped by Mustache, which takes its templates for HTML.
enum Templates {
    static let mail = "mail"
    static let page = "page"
    static let block = "block"
    static let span = "span"
    static let words = "words"

    static let sources = [
        mail: mailSource, page: pageSource, block: blockSource, span: spanSource, words: wordsSource,
    ]

    static func library() throws -> MustacheLibrary {
        var library = MustacheLibrary()
        for (name, source) in sources { try library.register(source, named: name) }
        return library
    }

    private static let spanSource = """
        {{#plain}}{{> words}}{{/plain}}\
        {{#code}}<code style="font-family:ui-monospace,monospace">{{> words}}</code>{{/code}}\
        {{#strong}}<strong>{{> words}}</strong>{{/strong}}\
        {{#link}}<a href="{{url}}">{{#title}}{{> words}}{{/title}}</a>{{/link}}
        """

    private static let wordsSource = """
        {{#pieces}}{{#text}}{{.}}{{/text}}\
        {{#number}}<span style="white-space:nowrap">{{.}}</span>{{/number}}{{/pieces}}
        """

    /// Without a line break of its own: within a line white space would show.
    private static let blockSource = """
        {{#isTitle}}{{#lines}}<h1>{{#spans}}{{> span}}{{/spans}}</h1>{{/lines}}{{/isTitle}}\
        {{#isHeading}}{{#lines}}<h2>{{#spans}}{{> span}}{{/spans}}</h2>{{/lines}}{{/isHeading}}\
        {{#isParagraph}}{{#lines}}<p>{{#spans}}{{> span}}{{/spans}}</p>{{/lines}}{{/isParagraph}}\
        {{#isQuote}}<blockquote>{{#lines}}<p>{{#spans}}{{> span}}{{/spans}}</p>{{/lines}}</blockquote>{{/isQuote}}\
        {{#isList}}<ul>{{#lines}}<li>{{#spans}}{{> span}}{{/spans}}</li>{{/lines}}</ul>{{/isList}}\
        {{#isTable}}<table>{{#rows}}<tr><th scope="row">{{#name}}{{> span}}{{/name}}</th>\
        <td>{{#value}}{{> span}}{{/value}}</td></tr>{{/rows}}</table>{{/isTable}}
        """

    /// A mail reader that knows no `style` element shows plain words and plain links, which read well too.
    private static let mailSource = """
        <!DOCTYPE html>
        <html lang="{{language}}" dir="{{direction}}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="supported-color-schemes" content="light dark">
        <title>{{subject}}</title>
        <style>
        :root { color-scheme: light dark; supported-color-schemes: light dark; }
        body { margin: 0; padding: 0; background: #f4f5f7; color: #1b2430; }
        .sheet { max-width: 38em; margin: 0 auto; padding: 20px 22px 28px; background: #ffffff; \
        font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; overflow-wrap: anywhere; }
        h1 { font-size: 1.25em; line-height: 1.3; margin: 0 0 .8em; }
        h2 { font-size: 1.05em; margin: 1.4em 0 .4em; }
        p { margin: .75em 0; }
        ul { margin: .75em 0; padding-inline-start: 1.2em; }
        li { margin: .3em 0; }
        code { padding: .05em .3em; border-radius: 4px; background: #eceff3; font-size: .95em; }
        blockquote { margin: .9em 0; padding: .1em 0 .1em 1em; border-inline-start: 3px solid #8a94a3; }
        table { border-collapse: collapse; width: 100%; margin: .9em 0; }
        th, td { padding: .45em 0; border-top: 1px solid #d5dae1; text-align: start; vertical-align: top; }
        th { padding-inline-end: 1em; font-weight: 600; width: 42%; }
        a { color: #1f5fae; }
        .button { display: inline-block; box-sizing: border-box; min-height: 44px; padding: 9px 16px; \
        border: 1px solid #5b6b7f; border-radius: 8px; text-decoration: none; font-weight: 600; line-height: 24px; }
        .peek { display: none; max-height: 0; overflow: hidden; }
        @media (max-width: 30em) {
        .sheet { padding: 14px 16px 22px; }
        .button { display: block; }
        th, td { display: block; width: auto; }
        th { padding: .5em 0 0; }
        td { border-top: 0; padding: 0 0 .5em; }
        }
        @media (min-width: 44em) { .sheet { margin: 28px auto; padding: 26px 34px 34px; border-radius: 10px; } }
        @media (prefers-color-scheme: dark) {
        body { background: #12161c; color: #e8ecf1; }
        .sheet { background: #1b212a; }
        code { background: #2b3440; }
        th, td { border-color: #3a4452; }
        a { color: #9cc4f5; }
        .button { border-color: #7d8998; }
        }
        </style>
        </head>
        <body>
        <div class="peek" style="display:none;max-height:0;overflow:hidden">{{preheader}}</div>
        <div class="sheet">
        {{#blocks}}
        {{> block}}
        {{/blocks}}
        {{#buttons}}
        <p><a class="button" href="{{url}}">{{#title}}{{> words}}{{/title}}</a></p>
        {{/buttons}}
        </div>
        </body>
        </html>
        """

    private static let pageSource = """
        <!DOCTYPE html>
        <html lang="{{language}}" dir="{{direction}}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="robots" content="noindex">
        <meta name="referrer" content="no-referrer">
        <title>{{title}}</title>
        <style>
        :root { color-scheme: light dark; --back: #f4f5f7; --sheet: #fff; --ink: #1b2430; --line: #7b8694; \
        --accent: #1f5fae; --on-accent: #fff; --warn: #9a3412; }
        @media (prefers-color-scheme: dark) { :root { --back: #12161c; --sheet: #1b212a; --ink: #e8ecf1; \
        --line: #7d8998; --accent: #9cc4f5; --on-accent: #10233a; --warn: #fdba74; } }
        body { margin: 0; font: 1.05rem/1.55 system-ui, sans-serif; color: var(--ink); background: var(--back); }
        main { max-width: 38rem; margin: 0 auto; padding: .6rem 1.1rem 1.6rem; background: var(--sheet); \
        overflow-wrap: anywhere; }
        @media (min-width: 44rem) { main { margin: 2.5rem auto; padding: 1rem 2rem 2rem; border-radius: .6rem; } }
        h1 { font-size: 1.45rem; line-height: 1.25; margin: .8rem 0 1rem; }
        h2 { font-size: 1.1rem; margin: 1.3rem 0 .4rem; }
        blockquote { margin: .8rem 0; padding: .1rem 0 .1rem .9rem; border-inline-start: .2rem solid var(--line); }
        ul { padding-inline-start: 1.2rem; }
        table { border-collapse: collapse; width: 100%; margin: .9rem 0; }
        th, td { padding: .45rem .8rem .45rem 0; border-block-start: 1px solid var(--line); text-align: start; \
        vertical-align: top; }
        @media (max-width: 30rem) { th, td { display: block; } th { padding-block-end: 0; } \
        td { border: 0; padding-block-start: 0; } }
        .notice { margin: 1rem 0; padding: .1rem .9rem; border-inline-start: .3rem solid var(--warn); }
        .notice p { color: var(--warn); }
        form { margin: 1.2rem 0 0; padding-block-start: 1.2rem; border-block-start: 1px solid var(--line); }
        label { display: block; margin: 0 0 .9rem; }
        input { display: block; box-sizing: border-box; width: 100%; min-height: 2.8rem; \
        margin-block-start: .25rem; padding: .55rem; font: inherit; color: inherit; background: var(--sheet); \
        border: 1px solid var(--line); border-radius: .35rem; }
        button { min-height: 2.8rem; padding: .5rem 1.2rem; font: inherit; font-weight: 600; color: var(--on-accent); \
        background: var(--accent); border: 0; border-radius: .35rem; cursor: pointer; text-align: start; }
        a { color: var(--accent); }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
        </style>
        </head>
        <body>
        <main>
        <h1>{{title}}</h1>
        {{#hasNotice}}<div class="notice" role="alert">
        {{#notice}}
        {{> block}}
        {{/notice}}
        </div>{{/hasNotice}}
        {{#blocks}}
        {{> block}}
        {{/blocks}}
        {{#forms}}
        <form method="post" action="{{path}}">
        {{#hidden}}
        <input type="hidden" name="{{name}}" value="{{value}}">
        {{/hidden}}
        {{#fields}}
        <label for="{{id}}">{{caption}}\
        <input id="{{id}}" type="{{type}}" name="{{name}}" value="{{value}}"\
        {{#hasSuggestions}} list="{{id}}-known"{{/hasSuggestions}}\
        {{#isRequired}} required{{/isRequired}}></label>
        {{#hasSuggestions}}
        <datalist id="{{id}}-known">{{#suggestions}}<option value="{{.}}">{{/suggestions}}</datalist>
        {{/hasSuggestions}}
        {{/fields}}
        <button type="submit">{{label}}</button>
        </form>
        {{/forms}}
        </main>
        </body>
        </html>
        """
}
