import Impediments

/// Who is at work on this ledger. What a claimant holds goes with it: the claims refer to it and are deleted
/// with it, and nobody can claim under a number that is gone.
extension LedgerSession {
    func claimants() throws -> [Claimant: Int64] {
        let pairs = try rows("SELECT number, beat FROM claimant").map { row in
            (Claimant(number: try row.value("number")), try row.value("beat", as: Int64.self))
        }
        return Dictionary(pairs, uniquingKeysWith: max)
    }

    func absentClaimants() throws -> Set<Claimant> {
        Set(
            try rows("SELECT number FROM claimant WHERE \(literal: dialect.isAbsent)").map {
                Claimant(number: try $0.value("number"))
            })
    }

    func join(named name: String, alone: Bool, at now: Instant) throws -> Claimant {
        if alone { try run("DELETE FROM claimant") }
        let row = try row(
            """
            INSERT INTO claimant (name, joined_ms, presence)
            VALUES (\(name), \(now.milliseconds), \(connection.presence)) RETURNING number
            """)
        guard let row else { throw LedgerError(.other, "no claimant could join") }
        return Claimant(number: try row.value("number"))
    }

    func beat(_ claimant: Claimant) throws -> Bool {
        try run("UPDATE claimant SET beat = beat + 1 WHERE number = \(claimant.number)") == 1
    }

    func giveUp(_ claimant: Claimant, ifBeat beat: Int64?) throws -> Bool {
        var sql: SQL = "DELETE FROM claimant WHERE number = \(claimant.number)"
        if let beat { sql += " AND beat = \(beat)" }
        return try run(sql) == 1
    }
}
