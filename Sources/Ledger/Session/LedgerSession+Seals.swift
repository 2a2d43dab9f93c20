import Impediments

/// The chain of hashes over the events of each workspace.
extension LedgerSession {
    func workspaces() throws -> [String] {
        try rows("SELECT name FROM workspace ORDER BY name").map { try $0.value("name") }
    }

    func lastEvent(in workspace: String) throws -> Int64 {
        try row("SELECT coalesce(max(sequence), 0) AS last FROM event WHERE workspace = \(workspace)")?.value("last")
            ?? 0
    }

    func sealedEvents(in workspace: String, after sequence: Int64, limit: Int) throws -> [SealedEvent] {
        try rows(
            """
            SELECT event.sequence AS sequence, impediment, at_ms, body, hash
            FROM event LEFT JOIN seal ON seal.workspace = event.workspace AND seal.sequence = event.sequence
            WHERE event.workspace = \(workspace) AND event.sequence > \(sequence)
            ORDER BY event.sequence LIMIT \(limit)
            """
        ).map { row in
            SealedEvent(
                sequence: try row.value("sequence"), impediment: try row.value("impediment"),
                at: try row.instant("at_ms"), body: try row.value("body"), hash: try row.value("hash"))
        }
    }

    func lastSeal(in workspace: String) throws -> Seal? {
        try row(
            "SELECT sequence, hash FROM seal WHERE workspace = \(workspace) ORDER BY sequence DESC LIMIT 1"
        ).map { Seal(sequence: try $0.value("sequence"), hash: try $0.value("hash")) }
    }

    func save(_ seals: [Seal], in workspace: String) throws {
        for seal in seals {
            try run(
                """
                INSERT INTO seal (workspace, sequence, hash) VALUES (\(workspace), \(seal.sequence), \(seal.hash))
                ON CONFLICT (workspace, sequence) DO NOTHING
                """)
        }
    }
}
