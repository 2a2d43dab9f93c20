package import Impediments

/// Rendered content without a platform, on its way to one person or one thread.
///
/// It is written in the transaction that stores the events it tells of, waits in the outbox, and is carried
/// by the courier to each of its addresses. `key` is derived from what it tells, never random: the same
/// history writes the same letters, and a platform with idempotency keys never shows one twice.
package struct Letter: Sendable, Hashable, Codable {
    package var workspace: String
    /// Unique within the workspace; stable over retries and replays.
    package var key: String
    package var to: Recipient
    /// Where it is carried to; a person may be reached by chat and by mail with one letter.
    package var addresses: [Address]
    package var purpose: Purpose
    /// The impediment it is mainly about; `nil` for digests.
    package var impediment: String?
    /// The impediments that it holds, where these are more than one: an answer to it is about one of them.
    package var several: [String]?
    /// The rule that fired, in words; never empty.
    package var rule: String
    package var content: Content
    /// The message that it answers: every message read as an impediment gets one reply of its own.
    package var inReplyTo: String?
    /// The key of the letter that this one replaces in place, where the platform can edit.
    package var replaces: String?
    /// Letters with the same thread key stand in one mail thread.
    package var mailThread: String?
    package var about: Card?
    /// The kept text that it quotes, where it quotes any: erased with it.
    package var quotes: TextKey?
    /// The matter of which it tells how it stands, or in which it asks: after it has waited for its reader's hours it
    /// leaves only where that is still so.
    package var matter: Matter?
    /// How that stood when it was written; `nil` where it leaves in any case.
    package var stand: String?
    /// How that stands as far as its reader knows; `nil` where it is never so again.
    package var known: String?
    /// What is said in its place, before what somebody wrote, where that is otherwise by then.
    package var settled: Prose?
    /// What is said before the words of another letter, where this one takes its place.
    package var before: Prose?
    /// Who drives it, where that is said.
    package var driven: Driven?
    package var writtenAt: Instant

    package init(
        workspace: String, key: String, to: Recipient, addresses: [Address], purpose: Purpose,
        impediment: String? = nil, rule: String, content: Content, inReplyTo: String? = nil,
        replaces: String? = nil, mailThread: String? = nil, about: Card? = nil,
        quotes: TextKey? = nil, writtenAt: Instant
    ) {
        self.workspace = workspace
        self.key = key
        self.to = to
        self.addresses = addresses
        self.purpose = purpose
        self.impediment = impediment
        self.rule = rule
        self.content = content
        self.inReplyTo = inReplyTo
        self.replaces = replaces
        self.mailThread = mailThread
        self.about = about
        self.quotes = quotes
        self.writtenAt = writtenAt
    }

    /// What is left of it where its matter stands otherwise by the time it leaves: what somebody wrote, as what needs
    /// no answer. `nil` where nobody wrote anything.
    package var rest: Letter? {
        guard let settled, !written.isEmpty else { return nil }
        var rest = self
        (rest.matter, rest.stand, rest.settled, rest.driven) = (nil, nil, nil, nil)
        rest.content.paragraphs = [settled] + written
        rest.content.actions = []
        rest.content.controls = nil
        return rest
    }

    /// What somebody wrote with it, and with those whose place it has taken, in that order.
    package var written: [Prose] {
        let paragraphs = content.paragraphs
        let earlier = before.flatMap { paragraphs.lastIndex(of: $0) } ?? paragraphs.endIndex
        return (paragraphs[earlier...] + paragraphs[..<earlier]).filter { $0.kind == .quote }
    }

    /// What is said of whoever drives it, who may be another by the time it leaves.
    package struct Driven: Sendable, Hashable, Codable {
        /// The paragraph that says who that is.
        package var said: Prose
        /// What is left of the paragraph without that.
        package var rest: Prose

        package init(said: Prose, rest: Prose) {
            self.said = said
            self.rest = rest
        }
    }

    /// The same letter, which says nothing any more of who drives it; `nil` where it never did.
    package var undriven: Letter? {
        guard let driven else { return nil }
        var letter = self
        letter.driven = nil
        letter.content.paragraphs = content.paragraphs.map { $0 == driven.said ? driven.rest : $0 }
        return letter
    }

    /// What it says. `subject` is used where the medium has one.
    package struct Content: Sendable, Hashable, Codable {
        package var subject: String
        package var paragraphs: [Prose]
        package var actions: [Action]
        package var controls: Controls?
        /// What the first action still needs from whoever gives it, where the letter is a form.
        package var fields: [AnswerField]?
        /// BCP 47; decides the direction and the hyphenation of HTML, not the words.
        package var language: String

        package init(
            subject: String, paragraphs: [Prose], actions: [Action] = [], controls: Controls? = nil,
            fields: [AnswerField]? = nil, language: String = "en"
        ) {
            self.subject = subject
            self.paragraphs = paragraphs
            self.actions = actions
            self.controls = controls
            self.fields = fields
            self.language = language
        }

        package var plainText: String {
            paragraphs.map(\.plainText).joined(separator: "\n")
        }
    }

    /// Words for what only some platforms make of the actions.
    package struct Controls: Sendable, Hashable, Codable {
        /// Above the actions that put a reading right, where they stand in a menu.
        package var menu: String?
        /// On what closes a form or a question without an answer.
        package var cancel: String?
        /// What is said in place of a form that came too late.
        package var formTooLate: String?

        package init(menu: String? = nil, cancel: String? = nil, formTooLate: String? = nil) {
            self.menu = menu
            self.cancel = cancel
            self.formTooLate = formTooLate
        }
    }

    /// One thing that the reader can do with one tap.
    package struct Action: Sendable, Hashable, Codable {
        package var answer: Answer
        package var label: String
        /// What follows that one tap must not do by accident: a platform that can asks before it takes the answer.
        package var caution: String?
        /// A signed page that offers the action; GET shows, POST acts.
        package var url: String?

        package init(_ answer: Answer, label: String, caution: String? = nil, url: String? = nil) {
            self.answer = answer
            self.label = label
            self.caution = caution
            self.url = url
        }
    }

    /// The state of the impediment when the letter was written, for programs that read replies (FACE.md).
    package struct Card: Sendable, Hashable, Codable {
        package var id: String
        package var category: Category
        package var severity: Severity
        package var state: LifeState
        package var tier: Tier
        package var product: String
        package var team: String

        package init(
            id: String, category: Category, severity: Severity, state: LifeState, tier: Tier, product: String,
            team: String
        ) {
            self.id = id
            self.category = category
            self.severity = severity
            self.state = state
            self.tier = tier
            self.product = product
            self.team = team
        }
    }
}
