/// Something that will happen to an impediment if nobody does anything: what `next?` and a receipt tell.
package struct Step: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case nudgeTeam, tellLead, remindLead, preview, ask, handBack, remindFunder, overdue, askDeputy, remindDeputy
        case noteSilence, leadPromiseMissed, verify, review, askWhetherThere
    }

    package var kind: Kind
    package var at: Instant
    package var rule: Rule

    package init(_ kind: Kind, at: Instant, rule: Rule) {
        self.kind = kind
        self.at = at
        self.rule = rule
    }
}
