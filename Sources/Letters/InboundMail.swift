/// A mail that came in, without its transport: what its author has written anew, and whom it was sent to.
///
/// Nothing in it proves who wrote it: the author is only who it says it is from. What may be done with it is decided by
/// what stands behind the `+` of our address.
package struct InboundMail: Sendable, Hashable, Codable {
    /// Its `Message-ID`, with its angle brackets.
    package var id: String
    /// What stood behind the `+` of our address: a token, or the name of a channel; `nil`: the bare address.
    package var tag: String?
    /// The mailbox, in lower case, and the name that stands before it.
    package var author: Author
    package var subject: String
    /// Only what was newly written: without quotations, signature and disclaimer.
    package var text: String
    /// The mails that it answers, oldest first, each with its angle brackets.
    package var references: [String]
    /// Somebody else's mail server says that a mail of ours did not arrive.
    package var bounce: Bounce?
    package var notes: [Inbound.Note]
    /// What is left of it was laid aside: the rest has counted, or its writer was written back.
    package var isRest: Bool?

    package struct Bounce: Sendable, Hashable, Codable {
        /// `5.1.1`, the status of RFC 3463; `nil` where it is not told.
        package var status: String?
        /// The mail of ours that came back, where it is told.
        package var letter: String?

        package init(status: String?, letter: String?) {
            self.status = status
            self.letter = letter
        }
    }

    package init(
        id: String, tag: String?, author: Author, subject: String, text: String, references: [String] = [],
        bounce: Bounce? = nil, notes: [Inbound.Note] = []
    ) {
        self.id = id
        self.tag = tag
        self.author = author
        self.subject = subject
        self.text = text
        self.references = references
        self.bounce = bounce
        self.notes = notes
    }

    /// It answers another mail, so its subject is not its author's.
    package var isReply: Bool { !references.isEmpty }
}
