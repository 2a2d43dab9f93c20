import Ledger
import Letters
import Logging
import Metrics

/// What the log and the figures say of one try: numbers and names of ours, never words of a letter, an address
/// or a URL.
struct CourierReport {
    let row: OutboxRow
    let outcome: SendOutcome

    init(_ row: OutboxRow, _ outcome: SendOutcome) {
        self.row = row
        self.outcome = outcome
    }

    func tell(_ logger: Logger) {
        Counter(
            label: "straw_letters_total",
            dimensions: [("outcome", label), ("purpose", row.letter.purpose.rawValue), ("by", way)]
        ).increment()
        var facts: Logger.Metadata = [
            "outbox.id": "\(row.id)", "letter.purpose": "\(row.letter.purpose.rawValue)", "letter.by": "\(way)",
            "letter.try": "\(row.attempts + 1)",
        ]
        switch outcome {
        case .sent: logger.info("letter sent", metadata: facts)
        case .kept: logger.info("letter kept to be fetched", metadata: facts)
        case .retry(let moment, let error):
            facts["letter.again"] = "\(moment)"
            facts["error"] = "\(error.prefix(200))"
            logger.notice("letter not sent yet", metadata: facts)
        case .dead(let error):
            facts["error"] = "\(error.prefix(200))"
            logger.error("letter is dead; see the outbox", metadata: facts)
        }
    }

    private var way: String { row.address.source ?? "mail" }

    private var label: String {
        switch outcome {
        case .sent, .kept: "sent"
        case .retry: "retried"
        case .dead: "dead"
        }
    }
}
