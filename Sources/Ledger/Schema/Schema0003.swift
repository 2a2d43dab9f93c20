/// Answers that are fetched have an order of their own: that in which they could be fetched.
let schema0003 = Schema.Step(
    number: 3,
    up: Schema.Step.Text(
        """
        -- What was given out under the old order, by outbox number, keeps its number: a reader goes on where it was.
        ALTER TABLE outbox ADD COLUMN reply INTEGER;
        UPDATE outbox SET reply = id WHERE state = 'sent' AND source IS NOT NULL;
        DROP INDEX outbox_source;
        CREATE UNIQUE INDEX outbox_reply ON outbox (workspace, source, reply) WHERE reply IS NOT NULL;
        """),
    down: Schema.Step.Text(
        """
        DROP INDEX outbox_reply;
        ALTER TABLE outbox DROP COLUMN reply;
        CREATE INDEX outbox_source ON outbox (workspace, source, id) WHERE source IS NOT NULL;
        """))
