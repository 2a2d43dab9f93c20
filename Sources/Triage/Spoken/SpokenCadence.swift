package import Impediments

/// How often somebody wants the digest, said in words: `digest monthly`, `stop the digest`.
package enum SpokenCadence {
    /// What a whole message asks for; `nil`: something else.
    package static func wanted(in text: String) -> DigestCadence? { phrases[Utterance(text).phrase] }

    private static let phrases: [String: DigestCadence] = {
        var phrases: [String: DigestCadence] = [:]
        for (cadence, words) in rows {
            for phrase in words.phrases { phrases[phrase] = cadence }
        }
        return phrases
    }()

    private static let rows: [(DigestCadence, String)] = [
        (
            .weekly,
            "digest weekly | weekly digest | digest every week | digest on | digest resume | resume digest | resume the digest "
                + "| resume digests"
        ),
        (
            .fortnightly,
            "digest every second week | digest every two weeks | digest fortnightly | fortnightly digest | digest biweekly"
        ),
        (.monthly, "digest monthly | monthly digest | digest every month | digest once a month"),
        (
            .stopped,
            "digest stop | digest off | stop digest | stop the digest | stop digests | stop the digests | no digest "
                + "| unsubscribe"
        ),
    ]
}
