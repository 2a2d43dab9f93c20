import Mustache

/// The HTML of mails and pages. Values are escaped by Mustache, which takes its templates for HTML.
enum Templates {
    static let mail = "mail"
    static let page = "page"
    static let prose = "prose"

    static let sources = [mail: mailSource, page: pageSource, prose: proseSource]

    static func library() throws -> MustacheLibrary {
        var library = MustacheLibrary()
        for (name, source) in sources { try library.register(source, named: name) }
        return library
    }

    private static let proseSource = """
        {{#isHeading}}<h2 style="font-size:1.1em;margin:1.2em 0 .4em">{{/isHeading}}{{#isQuote}}<blockquote style="margin:.3em 0;padding:.1em 0 .1em .9em;border-inline-start:3px solid #8a8f98">{{/isQuote}}{{#isItem}}<p style="margin:.3em 0 .3em 1em">{{/isItem}}{{#isParagraph}}<p style="margin:.7em 0">{{/isParagraph}}{{#spans}}{{#plain}}{{.}}{{/plain}}{{#code}}<code style="font-family:ui-monospace,monospace;white-space:nowrap">{{.}}</code>{{/code}}{{#strong}}<strong>{{.}}</strong>{{/strong}}{{#link}}<a href="{{url}}">{{title}}</a>{{/link}}{{/spans}}{{#isHeading}}</h2>{{/isHeading}}{{#isQuote}}</blockquote>{{/isQuote}}{{#isItem}}</p>{{/isItem}}{{#isParagraph}}</p>{{/isParagraph}}
        """

    private static let mailSource = """
        <!DOCTYPE html>
        <html lang="{{language}}" dir="{{direction}}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{{subject}}</title>
        </head>
        <body style="margin:0;padding:0">
        <div style="max-width:36em;margin:0 auto;padding:16px;font:16px/1.5 system-ui,-apple-system,sans-serif">
        {{#paragraphs}}
        {{> prose}}
        {{/paragraphs}}
        {{#buttons}}
        <p style="margin:.5em 0"><a href="{{url}}" style="display:inline-block;min-width:12em;padding:.6em 1em;border:1px solid #5b6b7f;border-radius:6px;text-decoration:none">{{title}}</a></p>
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
        .notice { margin: 1rem 0; padding: .1rem .9rem; border-inline-start: .3rem solid var(--warn); }
        .notice p { color: var(--warn); }
        form { margin: 1.2rem 0 0; padding-block-start: 1.2rem; border-block-start: 1px solid var(--line); }
        label { display: block; margin: 0 0 .9rem; }
        input { display: block; box-sizing: border-box; width: 100%; min-height: 2.8rem; margin-block-start: .25rem; \
        padding: .55rem; font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--line); \
        border-radius: .35rem; }
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
        {{> prose}}
        {{/notice}}
        </div>{{/hasNotice}}
        {{#paragraphs}}
        {{> prose}}
        {{/paragraphs}}
        {{#forms}}
        <form method="post" action="{{path}}">
        {{#hidden}}
        <input type="hidden" name="{{name}}" value="{{value}}">
        {{/hidden}}
        {{#fields}}
        <label for="{{id}}">{{caption}}<input id="{{id}}" type="{{type}}" name="{{name}}" value="{{value}}"{{#isRequired}} required{{/isRequired}}></label>
        {{/fields}}
        <button type="submit">{{label}}</button>
        </form>
        {{/forms}}
        </main>
        </body>
        </html>
        """
}
