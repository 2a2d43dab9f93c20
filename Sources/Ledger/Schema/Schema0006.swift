/// What waits for its reader's hours is found by the impediment that it is about: what is written in the same matter
/// takes its place. The digests of a person are found without those of everybody.
let schema0006 = Schema.Step(
    number: 6,
    up: Schema.Step.Text(
        """
        ALTER TABLE outbox ADD COLUMN about TEXT;
        CREATE INDEX outbox_about ON outbox (workspace, about) WHERE state = 'waiting' AND about IS NOT NULL;
        CREATE INDEX digest_of ON digest (workspace, person, at_ms);
        """),
    down: Schema.Step.Text(
        """
        DROP INDEX digest_of;
        DROP INDEX outbox_about;
        ALTER TABLE outbox DROP COLUMN about;
        """))
