/// Every bound of this room, in one place. A test stands at each and just past it.
package enum ChatLimits {
    /// Bytes of UTF-8 of a message that are read; the rest is cut at a character and noted.
    package static let readingBytes = 16_384
    /// Bytes of an id, a name, a link or a short field.
    package static let identifierBytes = 1_024
    /// Bytes in which a secret must give itself away; once it has, all of it is masked.
    package static let secretBytes = 2_048
    /// Levels of nesting in JSON that comes from outside.
    package static let jsonDepth = 64
    /// Bytes of an unreadable delivery that are kept, after masking.
    package static let quarantineBytes = 65_536
    /// Distance between a delivery's timestamp and now, both ways, in seconds (FACE: 5 minutes).
    package static let timestampTolerance: Int64 = 300
    /// Entries of one signature header that are looked at.
    package static let signatureEntries = 16
    /// Bytes of a Standard Webhooks id.
    package static let webhookIDBytes = 256
    /// Bytes of an encoded Matrix event; the server refuses more than 65,536 with its own fields added.
    package static let matrixEventBytes = 60_000
    /// Events of one Matrix transaction that are read; Synapse packs up to 100.
    package static let matrixEvents = 10_000
    /// What a `Retry-After` is clamped to.
    package static let retryAfter: ClosedRange<Duration> = .seconds(1) ... .seconds(900)
    /// Days that a `not_now` may last.
    package static let postponedDays = 1...3_650
    /// Options that the wording of an ask may have.
    package static let options = 20
    /// Bytes of the headers of a mail, or of one of its parts.
    package static let mailHeaderBytes = 65_536
    /// Parts of a mail within each other, and all together.
    package static let mailDepth = 10
    package static let mailParts = 100
    /// Bytes of the words of a mail, as they come, that are looked at; what is read of them is `readingBytes`.
    package static let mailTextBytes = 262_144
    /// Mails that one says it answers, of which are kept: the first, and the last ones.
    package static let mailReferences = 20
    /// Addresses that one is sent to, among which ours is looked for.
    package static let mailRecipients = 100
    /// Bytes of a line of a mail; 998 is what a server must take (RFC 5322, 2.1.1).
    package static let mailLineSoft = 76
}
