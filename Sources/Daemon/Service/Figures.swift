internal import Chat
internal import Impediments
internal import Ledger
internal import Metrics
internal import Triage

/// What the daemon counts, in one place: names, labels and what they mean. Labels are names of ours, never words.
package enum Figures {
    /// What `/metrics` says of each name.
    package static let help = [
        "straw_acknowledgement_seconds": "From a whole delivery to its answer: it is durable then.",
        "straw_commit_deliveries": "Deliveries that one commit made durable.",
        "straw_commit_seconds": "How long a commit took.",
        "straw_deliveries_refused_total": "Deliveries without proof of origin, by reason.",
        "straw_deliveries_total": "Authentic deliveries, by what became of them.",
        "straw_inbox_waiting": "Deliveries that wait to be read.",
        "straw_language_model_readings_total":
            "Messages of which a language model was to be asked, by what came of it.",
        "straw_language_model_requests_total": "Requests to language models, with every further try.",
        "straw_language_model_seconds": "From a question to its answer, or to giving up.",
        "straw_language_model_tokens_total": "Tokens that language models say they have counted, by kind.",
        "straw_letters_total": "Tries to carry a letter, by outcome.",
        "straw_outbox_dead": "Letters that were given up; see straw outbox.",
        "straw_outbox_waiting": "Letters that wait to be carried.",
        "straw_quarantine": "Deliveries that could not be read; see straw quarantine.",
        "straw_readings_total": "Messages read, by category.",
    ]

    static func delivered(_ source: String, _ item: StoredItem) {
        let outcome = item.isDuplicate ? "duplicate" : item.isUnreadable ? "unreadable" : "new"
        count("straw_deliveries_total", [("source", source), ("outcome", outcome)])
    }

    static func notStored(_ source: String) {
        count("straw_deliveries_total", [("source", source), ("outcome", "not_stored")])
    }

    static func refused(_ source: String, _ reason: String) {
        count("straw_deliveries_refused_total", [("source", source), ("reason", reason)])
    }

    static func acknowledged(_ source: String, after time: Duration) {
        Timer(label: "straw_acknowledgement_seconds", dimensions: [("source", source)]).record(duration: time)
    }

    static func committed(_ deliveries: Int, in time: Duration) {
        Recorder(label: "straw_commit_deliveries").record(deliveries)
        Timer(label: "straw_commit_seconds").record(duration: time)
    }

    static func read(_ category: Category) {
        count("straw_readings_total", [("category", category.rawValue)])
    }

    static func told(_ opinion: SecondOpinion) {
        count("straw_language_model_readings_total", [("outcome", opinion.rawValue)])
    }

    static func askedLanguageModel() { count("straw_language_model_requests_total", []) }

    static func answeredLanguageModel(after time: Duration) {
        Timer(label: "straw_language_model_seconds").record(duration: time)
    }

    static func spent(_ usage: Completion.Usage) {
        for (kind, tokens) in [("prompt", usage.prompt), ("completion", usage.completion)] where tokens > 0 {
            Counter(label: "straw_language_model_tokens_total", dimensions: [("kind", kind)]).increment(by: tokens)
        }
    }

    static func waiting(_ backlog: Backlog) {
        Gauge(label: "straw_inbox_waiting").record(backlog.inbox)
        Gauge(label: "straw_quarantine").record(backlog.quarantined)
        Gauge(label: "straw_outbox_waiting").record(backlog.letters)
        Gauge(label: "straw_outbox_dead").record(backlog.dead)
    }

    private static func count(_ name: String, _ dimensions: [(String, String)]) {
        Counter(label: name, dimensions: dimensions).increment()
    }
}
