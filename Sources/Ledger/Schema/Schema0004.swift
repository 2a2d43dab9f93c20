/// On whom an impediment waited is kept as stretches that cover all of its open time, and each claim of its end is
/// kept. Both lie in the bodies; what the older rows knew of it is worked out from their own stretches.
let schema0004 = Schema.Step(
    number: 4,
    up: Schema.Step.Text(
        "",
        onlySQLite: """
            UPDATE impediment SET body = json_set(json_remove(body, '$.funderSpans', '$.waitingOn'),
                '$.waits', json(\(Waits.inSQLite("$"))),
                '$.claims', CASE WHEN json_extract(body, '$.resolvedAt') IS NULL THEN json('[]') ELSE json_array(
                    json(json_patch(json_object('at', json_extract(body, '$.resolvedAt')), json_object('verifiedAt',
                        CASE WHEN state = 'verified' THEN json_extract(body, '$.closedAt') END)))) END);
            UPDATE impediment SET body = json_set(
                json_remove(body, '$.beforeMerge.funderSpans', '$.beforeMerge.waitingOn'),
                '$.beforeMerge.waits', json(\(Waits.inSQLite("$.beforeMerge"))))
                WHERE json_type(body, '$.beforeMerge') = 'object';
            """,
        onlyPostgres: """
            UPDATE impediment SET body = ((body::jsonb - 'funderSpans' - 'waitingOn') || jsonb_build_object(
                'waits', \(Waits.inPostgres("body::jsonb")),
                'claims', CASE WHEN body::jsonb ->> 'resolvedAt' IS NULL THEN '[]'::jsonb ELSE jsonb_build_array(
                    jsonb_strip_nulls(jsonb_build_object('at', body::jsonb -> 'resolvedAt', 'verifiedAt',
                        CASE WHEN state = 'verified' THEN body::jsonb -> 'closedAt' END))) END))::text;
            UPDATE impediment SET body = jsonb_set(body::jsonb, '{beforeMerge}',
                ((body::jsonb -> 'beforeMerge') - 'funderSpans' - 'waitingOn') || jsonb_build_object(
                    'waits', \(Waits.inPostgres("(body::jsonb -> 'beforeMerge')"))))::text
                WHERE jsonb_typeof(body::jsonb -> 'beforeMerge') = 'object';
            """),
    down: Schema.Step.Text(
        """
        -- Kinds of evidence that the older schema has no word for.
        DELETE FROM evidence WHERE kind NOT IN ('working_software', 'user_contact');
        """,
        onlySQLite: """
            UPDATE impediment SET body = json_set(json_remove(body, '$.waits', '$.claims'),
                '$.funderSpans', json(\(Waits.askedInSQLite("$"))), '$.waitingOn', \(Waits.nowInSQLite("$")));
            UPDATE impediment SET body = json_set(json_remove(body, '$.beforeMerge.waits'),
                '$.beforeMerge.funderSpans', json(\(Waits.askedInSQLite("$.beforeMerge"))),
                '$.beforeMerge.waitingOn', \(Waits.nowInSQLite("$.beforeMerge")))
                WHERE json_type(body, '$.beforeMerge') = 'object';
            """,
        onlyPostgres: """
            UPDATE impediment SET body = ((body::jsonb - 'waits' - 'claims') || jsonb_build_object(
                'funderSpans', \(Waits.askedInPostgres("body::jsonb")),
                'waitingOn', \(Waits.nowInPostgres("body::jsonb"))))::text;
            UPDATE impediment SET body = jsonb_set(body::jsonb, '{beforeMerge}',
                ((body::jsonb -> 'beforeMerge') - 'waits') || jsonb_build_object(
                    'funderSpans', \(Waits.askedInPostgres("(body::jsonb -> 'beforeMerge')")),
                    'waitingOn', \(Waits.nowInPostgres("(body::jsonb -> 'beforeMerge')"))))::text
                WHERE jsonb_typeof(body::jsonb -> 'beforeMerge') = 'object';
            """))

/// One list of stretches made of another, as an expression over the body of a row.
private enum Waits {
    /// The open stretches, cut wherever it began or ceased to wait on the funder and where it was first owned.
    private static let pieces = """
        cut(t) AS (SELECT a FROM span UNION SELECT a FROM asked UNION SELECT b FROM asked WHERE b IS NOT NULL
            UNION SELECT at FROM owned WHERE at IS NOT NULL),
        piece(f, t) AS (
            SELECT cut.t, coalesce(lead(cut.t) OVER (PARTITION BY span.a ORDER BY cut.t), span.b)
            FROM span JOIN cut ON cut.t >= span.a AND (span.b IS NULL OR cut.t < span.b)),
        wait(f, t, party) AS (
            SELECT f, t, CASE
                WHEN EXISTS (SELECT 1 FROM asked WHERE a <= f AND (b IS NULL OR b > f)) THEN 'funder'
                WHEN t IS NULL AND (SELECT party FROM last) IN ('lead', 'team') THEN (SELECT party FROM last)
                WHEN EXISTS (SELECT 1 FROM owned WHERE at <= f) THEN 'team' END
            FROM piece)
        """

    static func inSQLite(_ path: String) -> String {
        func spans(_ name: String) -> String {
            """
            (SELECT json_extract(value, '$.from'), json_extract(value, '$.to') FROM json_each(body, '\(path).\(name)'))
            """
        }
        return """
            (WITH span(a, b) AS \(spans("openSpans")), asked(a, b) AS \(spans("funderSpans")),
            owned(at) AS (SELECT json_extract(body, '$.ownedAt')),
            last(party) AS (SELECT json_extract(body, '\(path).waitingOn')),
            \(pieces)
            SELECT json_group_array(json(json_patch(json_object('from', f), json_object('to', t, 'party', party))))
            FROM (SELECT * FROM wait ORDER BY f))
            """
    }

    static func inPostgres(_ body: String) -> String {
        func spans(_ name: String) -> String {
            """
            (SELECT (value ->> 'from')::bigint, (value ->> 'to')::bigint
            FROM jsonb_array_elements(\(body) -> '\(name)') AS value)
            """
        }
        return """
            (WITH span(a, b) AS \(spans("openSpans")), asked(a, b) AS \(spans("funderSpans")),
            owned(at) AS (SELECT (body::jsonb ->> 'ownedAt')::bigint),
            last(party) AS (SELECT \(body) ->> 'waitingOn'),
            \(pieces)
            SELECT coalesce(jsonb_agg(jsonb_strip_nulls(
                jsonb_build_object('from', f, 'to', t, 'party', party)) ORDER BY f), '[]'::jsonb) FROM wait)
            """
    }

    /// What was with the funder or somebody in the funder's place.
    static func askedInSQLite(_ path: String) -> String {
        """
        (SELECT json_group_array(json(json_patch(json_object('from', json_extract(value, '$.from')),
            json_object('to', json_extract(value, '$.to')))))
        FROM json_each(body, '\(path).waits') WHERE json_extract(value, '$.party') IN ('funder', 'deputy'))
        """
    }

    static func askedInPostgres(_ body: String) -> String {
        """
        (SELECT coalesce(jsonb_agg(value - 'party' ORDER BY (value ->> 'from')::bigint), '[]'::jsonb)
        FROM jsonb_array_elements(\(body) -> 'waits') AS value WHERE value ->> 'party' IN ('funder', 'deputy'))
        """
    }

    static func nowInSQLite(_ path: String) -> String {
        """
        (SELECT json_extract(value, '$.party') FROM json_each(body, '\(path).waits')
        WHERE json_extract(value, '$.to') IS NULL)
        """
    }

    static func nowInPostgres(_ body: String) -> String {
        """
        (SELECT value -> 'party' FROM jsonb_array_elements(\(body) -> 'waits') AS value WHERE value -> 'to' IS NULL)
        """
    }
}
