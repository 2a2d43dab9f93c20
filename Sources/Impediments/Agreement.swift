/// What one funder has agreed to (DOMAIN 4); what it leaves out is as the policy has it.
///
/// The funder's commitment is a record (P11): what is measured is measured against it.
package struct Agreement: Sendable, Equatable {
    /// How long until an ask is acknowledged.
    package var acknowledges: Span?
    /// How long until it is decided: the target of decision latency.
    package var decides: Span?
    package var interruptsPerDay: Int?
    package var interruptsPerWeek: Int?
    /// 1 Monday … 7 Sunday.
    package var digestWeekday: Int?
    package var digestTime: DigestTime?
    /// When the agreement itself is looked at again.
    package var review: CalendarDay?

    package struct DigestTime: Sendable, Equatable {
        package var hour: Int
        package var minute: Int
        package init(hour: Int, minute: Int) {
            self.hour = hour
            self.minute = minute
        }
    }

    package init(
        acknowledges: Span? = nil, decides: Span? = nil, interruptsPerDay: Int? = nil,
        interruptsPerWeek: Int? = nil, digestWeekday: Int? = nil, digestTime: DigestTime? = nil,
        review: CalendarDay? = nil
    ) {
        self.acknowledges = acknowledges
        self.decides = decides
        self.interruptsPerDay = interruptsPerDay
        self.interruptsPerWeek = interruptsPerWeek
        self.digestWeekday = digestWeekday
        self.digestTime = digestTime
        self.review = review
    }
}

/// The numbers that hold with one funder or deputy, complete: what was agreed, and the policy for the rest.
package struct AgreedTerms: Sendable, Equatable {
    package var acknowledges: Span
    package var decides: Span
    package var interruptsPerDay: Int
    package var interruptsPerWeek: Int
    package var digest: DigestPlan
    package var review: CalendarDay?
}

extension Directory {
    /// The numbers that hold with a person: each that was agreed with them, the policy's otherwise.
    ///
    /// - Parameter person: a key of `people`; `nil`, or somebody unknown: the policy alone.
    package func agreement(with person: String?) -> AgreedTerms {
        let agreed = person.flatMap { people[$0]?.agreement } ?? Agreement()
        var digest = digest
        digest.weekday = agreed.digestWeekday ?? digest.weekday
        if let time = agreed.digestTime { (digest.hour, digest.minute) = (time.hour, time.minute) }
        return AgreedTerms(
            acknowledges: agreed.acknowledges ?? policy.funderAcknowledges,
            decides: agreed.decides ?? policy.funderDecides,
            interruptsPerDay: agreed.interruptsPerDay ?? policy.interruptsPerDay,
            interruptsPerWeek: agreed.interruptsPerWeek ?? policy.interruptsPerWeek,
            digest: digest, review: agreed.review)
    }

    /// Whether it was agreed with a person how long they take to decide; else the usual time holds (P11).
    package func hasAgreedTime(with person: String) -> Bool { people[person]?.agreement?.decides != nil }
}
