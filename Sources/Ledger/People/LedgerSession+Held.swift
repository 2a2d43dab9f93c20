import Impediments
import Letters

/// What is held about one person, found by all that they are known by.
extension LedgerSession {
    func held(about traces: Traces) throws -> [Held] {
        let keys = traces.keys.map(\.value).sorted()
        var held = try texts(of: traces).map { Held(.text, $0.key.value, try StoredJSON.text($0)) }
        held += try corrections(of: traces, texts: held.map(\.id))
        held += try events(naming: keys, in: traces.workspace)
        held += try deliveries(of: traces).map { Held(.delivery, String($0.id), $0.shown) }
        for row in try letters(of: traces, texts: held.filter { $0.kind == .text }.map(\.id)) {
            held.append(Held(.letter, String(row.id), row.body))
        }
        for key in keys {
            if let desk = try desk(of: key, in: traces.workspace) {
                held.append(Held(.desk, key, try StoredJSON.text(desk)))
            }
            for digest in try digests(in: traces.workspace, person: key, limit: 10_000) {
                held.append(Held(.digest, digest.period, try StoredJSON.text(digest)))
            }
        }
        for name in traces.facts {
            if let value = try fact(name, in: traces.workspace) {
                held.append(Held(.fact, name, try StoredJSON.text(value)))
            }
        }
        return held
    }

    func texts(of traces: Traces) throws -> [PersonalText] {
        try rows(
            """
            SELECT key, body FROM personal_text
            WHERE workspace = \(traces.workspace) AND person IN \(traces.keys.map(\.value).sorted()) ORDER BY key
            """
        ).map { row in
            let key: String = try row.value("key")
            return try StoredJSON.value(from: row.value("body"), in: "personal text \(key) of \(traces.workspace)")
        }
    }

    /// What others said of their messages, and what they said of others' messages.
    private func corrections(of traces: Traces, texts: [String]) throws -> [Held] {
        try rows(
            """
            SELECT id, body FROM correction
            WHERE workspace = \(traces.workspace)
                AND (person IN \(traces.keys.map(\.value).sorted()) OR text IN \(texts))
            ORDER BY id
            """
        ).map { Held(.correction, String(try $0.value("id", as: Int64.self)), try $0.value("body")) }
    }

    /// Events and states that hold one of the keys. They are read through: this is asked now and then.
    private func events(naming keys: [String], in workspace: String) throws -> [Held] {
        var held: [Held] = []
        for key in keys {
            let (json, pattern) = (try StoredJSON.text(key), Self.pattern(try StoredJSON.text(key)))
            let states = try rows(
                """
                SELECT number, body FROM impediment
                WHERE workspace = \(workspace) AND body LIKE \(pattern) ESCAPE '!' ORDER BY number
                """)
            for row in states where try row.value("body", as: String.self).contains(json) {
                let number: Int = try row.value("number")
                held.append(Held(.impediment, ImpedimentID(number).description, try row.value("body")))
            }
            let events = try rows(
                """
                SELECT sequence, body FROM event
                WHERE workspace = \(workspace) AND body LIKE \(pattern) ESCAPE '!' ORDER BY sequence
                """)
            for row in events where try row.value("body", as: String.self).contains(json) {
                held.append(Held(.event, String(try row.value("sequence", as: Int64.self)), try row.value("body")))
            }
        }
        return held
    }

    /// A pattern that finds a text anywhere; capitals may differ in one of the databases.
    static func pattern(_ text: String) -> String {
        "%" + text.replacing("!", with: "!!").replacing("%", with: "!%").replacing("_", with: "!_") + "%"
    }

    /// A delivery that waits, or lies in quarantine.
    struct KeptDelivery {
        var id: Int64
        /// JSON: what it was decoded to, or the bytes as they came.
        var shown: String
    }

    func deliveries(of traces: Traces) throws -> [KeptDelivery] {
        let sources = Set(traces.accounts.map(\.source)).sorted()
        var (found, last): ([KeptDelivery], Int64) = ([], 0)
        while true {
            let page = try rows(
                """
                SELECT id, source, payload, body FROM inbox
                WHERE workspace = \(traces.workspace) AND state IN ('waiting', 'quarantined') AND id > \(last)
                    AND source IN \(sources)
                ORDER BY id LIMIT 500
                """)
            guard !page.isEmpty else { return found }
            for row in page {
                last = try row.value("id")
                if let shown = try theirs(row, last, traces) { found.append(KeptDelivery(id: last, shown: shown)) }
            }
        }
    }

    private func theirs(_ row: SQLRow, _ id: Int64, _ traces: Traces) throws -> String? {
        let source: String = try row.value("source")
        if let body: String = try row.value("body") {
            do {
                let inbound: Inbound = try StoredJSON.value(from: body, in: "inbox row \(id)")
                if traces.isAuthor(of: inbound) { return body }
            } catch {
                // It lies there because it cannot be read.
                if traces.isNamed(in: Array(body.utf8), from: source) { return try StoredJSON.text(body) }
            }
        }
        guard let payload: [UInt8] = try row.value("payload"), traces.isNamed(in: payload, from: source) else {
            return nil
        }
        return try StoredJSON.text(String(decoding: payload, as: UTF8.self))
    }

    /// A letter to them, or with words of theirs.
    struct KeptLetter {
        var id: Int64
        var body: String
        var state: String
        var source: String?
        var lane: String
        var remoteID: String?
        var settledAt: Instant?
    }

    func letters(of traces: Traces, texts: [String]) throws -> [KeptLetter] {
        try rows(
            """
            SELECT id, body, state, source, lane, remote_id, settled_ms FROM outbox
            WHERE workspace = \(traces.workspace) AND body IS NOT NULL
                AND (lane IN \(traces.lanes) OR quotes IN \(texts))
            ORDER BY id
            """
        ).map { row in
            KeptLetter(
                id: try row.value("id"), body: try row.value("body"), state: try row.value("state"),
                source: try row.value("source"), lane: try row.value("lane"), remoteID: try row.value("remote_id"),
                settledAt: try row.instantIfAny("settled_ms"))
        }
    }
}
