/// Many machines, and the chain of hashes.
///
/// A claim refers to its claimant and goes with it, and nobody can claim under a number that is gone: the
/// fencing is a foreign key. Claims and seals are rows of their own, so that the wide rows are not written anew.
let schema0002 = Schema.Step(
    number: 2,
    up: Schema.Step.Text(
        """
        -- `beat` rises while it is alive; the others watch it by their own clocks, never by a date.
        CREATE TABLE claimant (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL,
            beat INTEGER NOT NULL DEFAULT 0,
            joined_ms INTEGER NOT NULL,
            -- By what the database itself knows whether its process is still connected, where it can know.
            presence INTEGER
        ) STRICT;

        CREATE TABLE delivery_claim (
            delivery INTEGER NOT NULL PRIMARY KEY REFERENCES inbox (id),
            workspace TEXT NOT NULL,
            conversation TEXT NOT NULL,
            claimant INTEGER NOT NULL REFERENCES claimant (number) ON DELETE CASCADE
        ) STRICT;
        CREATE INDEX delivery_claim_claimant ON delivery_claim (claimant);
        CREATE INDEX delivery_claim_conversation ON delivery_claim (workspace, conversation, delivery);

        CREATE TABLE letter_claim (
            letter INTEGER NOT NULL PRIMARY KEY REFERENCES outbox (id),
            claimant INTEGER NOT NULL REFERENCES claimant (number) ON DELETE CASCADE
        ) STRICT;
        CREATE INDEX letter_claim_claimant ON letter_claim (claimant);

        -- What came before the message that it is about.
        CREATE TABLE parked (
            delivery INTEGER NOT NULL PRIMARY KEY REFERENCES inbox (id),
            workspace TEXT NOT NULL,
            source TEXT NOT NULL,
            channel TEXT NOT NULL,
            message TEXT NOT NULL
        ) STRICT;
        CREATE INDEX parked_message ON parked (workspace, source, channel, message);

        CREATE TABLE seal (
            workspace TEXT NOT NULL,
            sequence INTEGER NOT NULL,
            hash BLOB NOT NULL CHECK (length(hash) = 32),
            PRIMARY KEY (workspace, sequence),
            FOREIGN KEY (workspace, sequence) REFERENCES event (workspace, sequence)
        ) STRICT;

        -- When something last happened to it: what is older than a period has no part in its figures.
        ALTER TABLE impediment ADD COLUMN touched_ms INTEGER NOT NULL DEFAULT 0;
        UPDATE impediment SET touched_ms = coalesce(
            (SELECT max(at_ms) FROM event
                WHERE event.workspace = impediment.workspace AND event.impediment = impediment.number), raised_ms);
        CREATE INDEX impediment_touched ON impediment (workspace, touched_ms);
        CREATE INDEX impediment_team ON impediment (workspace, team, number);
        CREATE INDEX impediment_state ON impediment (workspace, state, number);
        CREATE INDEX impediment_raised ON impediment (workspace, raised_ms);
        """),
    down: Schema.Step.Text(
        """
        DROP INDEX impediment_raised;
        DROP INDEX impediment_state;
        DROP INDEX impediment_team;
        DROP INDEX impediment_touched;
        ALTER TABLE impediment DROP COLUMN touched_ms;
        DROP TABLE seal;
        DROP TABLE parked;
        DROP TABLE letter_claim;
        DROP TABLE delivery_claim;
        DROP TABLE claimant;
        """))
