/// Answers that are fetched have an order of their own: that in which they could be fetched. What lies before a funder is
/// found without reading all that is open.
let schema0003 = Schema.Step(
    number: 3,
    up: Schema.Step.Text(
        """
        -- What was given out under the old order, by outbox number, keeps its number: a reader goes on where it was.
        ALTER TABLE outbox ADD COLUMN reply INTEGER;
        UPDATE outbox SET reply = id WHERE state = 'sent' AND source IS NOT NULL;
        DROP INDEX outbox_source;
        CREATE UNIQUE INDEX outbox_reply ON outbox (workspace, source, reply) WHERE reply IS NOT NULL;

        -- It is open, with the funder, and undecided.
        ALTER TABLE impediment ADD COLUMN is_asked INTEGER NOT NULL DEFAULT 0;
        CREATE INDEX impediment_asked ON impediment (workspace, number) WHERE is_asked = 1;
        """,
        onlySQLite: """
            UPDATE impediment SET is_asked = 1
                WHERE is_open = 1 AND json_extract(body, '$.ask.state') IN ('sent', 'seen', 'committed', 'postponed');
            """,
        onlyPostgres: """
            UPDATE impediment SET is_asked = 1
                WHERE is_open = 1 AND body::json -> 'ask' ->> 'state' IN ('sent', 'seen', 'committed', 'postponed');
            """),
    down: Schema.Step.Text(
        """
        DROP INDEX impediment_asked;
        ALTER TABLE impediment DROP COLUMN is_asked;
        DROP INDEX outbox_reply;
        ALTER TABLE outbox DROP COLUMN reply;
        CREATE INDEX outbox_source ON outbox (workspace, source, id) WHERE source IS NOT NULL;
        """))
