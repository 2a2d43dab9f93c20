/// Why the ledger could not do what it was asked, without any words that people wrote.
package struct LedgerError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Small and closed, so that it can label a metric.
    package enum Code: String, Sendable, Hashable, CaseIterable {
        /// What is stored cannot be read; `straw restore` or an operator has to help.
        case corrupt
        /// No room on the disk; it may pass.
        case full
        case readOnly = "read_only"
        /// Another process held the ledger for too long; it may pass.
        case busy
        /// The database server cannot be reached just now; it may pass.
        case away
        /// The claim belongs to somebody else by now; there is nothing left to do for it here.
        case lost
        /// A newer straw wrote this ledger.
        case newerSchema = "newer_schema"
        /// A rule of the schema was broken: a defect of the caller, never of a person.
        case constraint
        case other
    }

    package var code: Code
    package var description: String
    /// The inbox row that cannot be read, where that is the reason: `fail` puts it aside, so that it does not
    /// hold up what came after it.
    package var delivery: Int64?

    /// Whether the same thing may succeed a little later, without anybody's help.
    package var mayPass: Bool {
        switch code {
        case .full, .busy, .readOnly, .away: true
        case .corrupt, .newerSchema, .constraint, .lost, .other: false
        }
    }

    package init(_ code: Code, _ description: String, delivery: Int64? = nil) {
        self.code = code
        self.description = description
        self.delivery = delivery
    }
}
