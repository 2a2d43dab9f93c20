package import Impediments

/// Slack, as an app of one workspace: everything comes to one URL, and answers leave by the Web API.
///
/// What is authentic is always answered 200: a person who clicked or commanded would see an error otherwise, and
/// Slack stops an app that fails too often.
package struct SlackPlatform: ChatPlatform {
    package let source: String
    package let maxBody: Int
    /// The signing secrets; the newest one signs our own buttons too.
    let keys: SlackKeys
    let botToken: String
    /// Without a slash at its end.
    let apiURL: String
    /// The workspace (`T…`) or organisation (`E…`) that this source serves; `nil`: whichever signs.
    let team: String?

    /// - Parameter signingSecrets: the newest first; each of them verifies, so that one can be replaced without a gap.
    package init(
        source: String, signingSecrets: [String], botToken: String, apiURL: String = "https://slack.com/api",
        team: String? = nil, maxBody: Int = 1_048_576
    ) {
        self.source = source
        keys = SlackKeys(signingSecrets)
        self.botToken = botToken
        self.apiURL = String(apiURL.reversed().drop { $0 == "/" }.reversed())
        self.team = team
        self.maxBody = maxBody
    }

    package func route(method: String, path: String) -> HookRoute {
        guard path.isEmpty || path == "/" else { return .unknown }
        return method == "POST" ? .delivery : .wrongMethod
    }

    package func verify(_ delivery: RawDelivery, at now: Instant) throws(Refusal) {
        try SlackSignature(delivery).verify(by: keys, at: now)
        // Only now: whoever is not known learns nothing, not even which types are read.
        if SlackBody.Kind(of: delivery) == nil {
            throw Refusal(.wrongType, answer: HookAnswer(status: 415, body: #"{"error":"send JSON or a form"}"#))
        }
    }

    package func decode(_ delivery: RawDelivery, at now: Instant) -> [Decoded] {
        SlackReading(platform: self, delivery: delivery, now: now).decoded
    }

    package func answer(to delivery: RawDelivery, stored: [StoredItem], at now: Instant) -> HookAnswer {
        SlackReading(platform: self, delivery: delivery, now: now).answer
    }
}
