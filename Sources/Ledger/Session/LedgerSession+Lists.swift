import Impediments

/// Lists of impediments. With a million of them, each page goes by an index and reads little more than it shows,
/// also where next to nothing matches.
extension LedgerSession {
    /// Impediments whose numbers lie in one block know together when they were raised.
    private static let blockSize = 1000
    /// SQLite takes five hundred parts in one statement; so many products have no team of one name.
    private static let mostParts = 400

    func impediments(in workspace: String, matching filter: ImpedimentFilter) throws -> [Impediment] {
        guard let numbers = try numbers(of: filter, in: workspace) else { return [] }
        var products = filter.product.map { [$0] } ?? []
        if let team = filter.team, filter.product == nil { products = try self.products(withTeam: team, in: workspace) }
        guard let sql = try Self.list(in: workspace, matching: filter, numbers: numbers, products: products) else {
            return []
        }
        return try rows(sql).map { try impediment($0, in: workspace) }
    }

    /// The statement of a list: a part for each state and product that is asked for, each in the order of its index;
    /// `nil` where nothing can match.
    ///
    /// - Parameter products: the one asked for, or else those that the team asked for is in.
    static func list(
        in workspace: String, matching filter: ImpedimentFilter, numbers: Range<Int>, products: [String]
    ) throws -> SQL? {
        var rest: SQL = " AND number >= \(numbers.lowerBound)"
        if numbers.upperBound < .max { rest += " AND number < \(numbers.upperBound)" }
        if let since = filter.raisedSince { rest += " AND raised_ms >= \(since.milliseconds)" }
        if let until = filter.raisedUntil { rest += " AND raised_ms < \(until.milliseconds)" }
        rest += " ORDER BY number LIMIT \(filter.limit)"
        if filter.product == nil, filter.team == nil, filter.states == nil, !filter.openOnly {
            return "SELECT number, body FROM impediment WHERE workspace = \(workspace)" + rest
        }

        let team: SQL = filter.team.map { " AND team = \($0)" } ?? ""
        let isAnywhere = filter.product == nil && filter.team == nil
        let places: [SQL] = isAnywhere ? [""] : products.map { team + " AND product = \($0)" }
        let states = filter.wantedStates
        guard places.count * states.count <= mostParts else {
            throw LedgerError(.other, "the team is in \(places.count) products: ask for one of them")
        }
        let parts: [SQL] = places.flatMap { place in
            states.map { state in
                let found: SQL = "SELECT number FROM impediment WHERE workspace = \(workspace)"
                return "SELECT number FROM (" + found + place + " AND state = \(state.rawValue)" + rest + ") AS part"
            }
        }
        guard let first = parts.first else { return nil }
        return """
            SELECT number, body FROM impediment WHERE workspace = \(workspace)
                AND number IN (\(literal: parts.dropFirst().reduce(first) { $0 + " UNION ALL " + $1 }))
            ORDER BY number LIMIT \(filter.limit)
            """
    }

    /// Among which numbers to look; `nil` where none can match. Numbers rise with the time of raising, but for what
    /// was delivered late, so the moments of their blocks say where to begin and where to end.
    func numbers(of filter: ImpedimentFilter, in workspace: String) throws -> Range<Int>? {
        let first = (filter.after?.number ?? 0) + 1
        guard filter.raisedSince != nil || filter.raisedUntil != nil else { return first..<Int.max }
        let row = try row(
            """
            SELECT min(block) AS first, max(block) AS last FROM impediment_block
            WHERE workspace = \(workspace) AND last_raised_ms >= \(filter.raisedSince?.milliseconds ?? .min)
                AND first_raised_ms < \(filter.raisedUntil?.milliseconds ?? .max)
            """)
        guard let begin = try row?.value("first", as: Int?.self), let end = try row?.value("last", as: Int?.self)
        else { return nil }
        let (low, high) = (max(first, begin * Self.blockSize), (end + 1) * Self.blockSize)
        return low < high ? low..<high : nil
    }

    /// Widens the moments of the impediment's block, where they do not hold its own yet.
    func countIn(_ impediment: Impediment, _ workspace: String) throws {
        let (block, raised) = (impediment.id.number / Self.blockSize, impediment.raisedAt.milliseconds)
        try run(
            """
            INSERT INTO impediment_block AS known (workspace, block, first_raised_ms, last_raised_ms)
            VALUES (\(workspace), \(block), \(raised), \(raised))
            ON CONFLICT (workspace, block) DO UPDATE SET
                first_raised_ms = CASE WHEN excluded.first_raised_ms < known.first_raised_ms
                    THEN excluded.first_raised_ms ELSE known.first_raised_ms END,
                last_raised_ms = CASE WHEN excluded.last_raised_ms > known.last_raised_ms
                    THEN excluded.last_raised_ms ELSE known.last_raised_ms END
            WHERE excluded.first_raised_ms < known.first_raised_ms
                OR excluded.last_raised_ms > known.last_raised_ms
            """)
    }

    /// Steps from one product to the next in the index, instead of reading all that the team ever raised.
    private func products(withTeam team: String, in workspace: String) throws -> [String] {
        try rows(
            """
            WITH RECURSIVE found (product) AS (
                SELECT min(product) FROM impediment WHERE workspace = \(workspace) AND team = \(team)
                UNION ALL
                SELECT (SELECT min(product) FROM impediment
                    WHERE workspace = \(workspace) AND team = \(team) AND product > found.product)
                FROM found WHERE found.product IS NOT NULL)
            SELECT product FROM found WHERE product IS NOT NULL
            """
        ).map { try $0.value("product") }
    }

    static func live(of product: String, since: Instant, in workspace: String) -> SQL {
        let states = LifeState.allCases.filter { $0.isOpen || $0 == .accepted }.map(\.rawValue)
        return """
            SELECT number, body FROM impediment WHERE workspace = \(workspace) AND number IN (
                SELECT number FROM impediment
                WHERE workspace = \(workspace) AND product = \(product) AND state IN \(states)
                UNION ALL
                SELECT number FROM impediment
                WHERE workspace = \(workspace) AND product = \(product) AND touched_ms >= \(since.milliseconds))
            ORDER BY number
            """
    }

    func liveImpediments(of product: String, since: Instant, in workspace: String) throws -> [Impediment] {
        try many(rows(Self.live(of: product, since: since, in: workspace)), in: workspace)
    }

    static func asked(in workspace: String, after id: ImpedimentID?, limit: Int) -> SQL {
        """
        SELECT number, body FROM impediment
        WHERE workspace = \(workspace) AND is_asked = 1 AND number > \(id?.number ?? 0) ORDER BY number LIMIT \(limit)
        """
    }

    func askedImpediments(in workspace: String, after id: ImpedimentID?, limit: Int) throws -> [Impediment] {
        try rows(Self.asked(in: workspace, after: id, limit: limit)).map { try impediment($0, in: workspace) }
    }

    static func over(_ product: String, since: Instant, before: Instant, in workspace: String) -> SQL {
        let states = LifeState.allCases.filter { !$0.isOpen && $0 != .accepted }.map(\.rawValue)
        return """
            SELECT number, body FROM impediment
            WHERE workspace = \(workspace) AND product = \(product) AND touched_ms >= \(since.milliseconds)
                AND touched_ms < \(before.milliseconds) AND state IN \(states)
            ORDER BY number
            """
    }

    func reports(of product: String, since: Instant, before: Instant, in workspace: String) throws
        -> [DigestFacts.Report]
    {
        try many(rows(Self.over(product, since: since, before: before, in: workspace)), in: workspace)
    }

    /// Reading stored values takes longer than finding them, so it is done on all processors.
    private func many<Value: Decodable & Sendable>(_ rows: [SQLRow], in workspace: String) throws -> [Value] {
        try StoredJSON.values(
            from: rows.map { row in
                let number: Int = try row.value("number")
                return (try row.value("body"), "impediment \(number) of \(workspace)")
            })
    }
}

extension ImpedimentFilter {
    /// In a fixed order.
    fileprivate var wantedStates: [LifeState] {
        LifeState.allCases.filter { state in (states?.contains(state) ?? true) && (!openOnly || state.isOpen) }
    }
}
