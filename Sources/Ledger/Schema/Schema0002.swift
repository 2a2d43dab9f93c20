/// Many machines, the chain of hashes, and a million impediments.
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

        -- A page of a list goes by one of these, whatever it asks for; open are those of five states.
        DROP INDEX impediment_open;
        DROP INDEX impediment_product;
        CREATE INDEX impediment_state ON impediment (workspace, state, number);
        CREATE INDEX impediment_product ON impediment (workspace, product, state, number);
        CREATE INDEX impediment_team ON impediment (workspace, team, product, state, number);
        CREATE INDEX impediment_touched ON impediment (workspace, product, touched_ms);

        -- Between which moments each thousand numbers were raised: numbers rise with time, though not strictly.
        CREATE TABLE impediment_block (
            workspace TEXT NOT NULL,
            block INTEGER NOT NULL,
            first_raised_ms INTEGER NOT NULL,
            last_raised_ms INTEGER NOT NULL,
            PRIMARY KEY (workspace, block)
        ) STRICT;
        INSERT INTO impediment_block (workspace, block, first_raised_ms, last_raised_ms)
            SELECT workspace, number / 1000, min(raised_ms), max(raised_ms) FROM impediment
            GROUP BY workspace, number / 1000;

        -- SQLite looks for what refers to each new impediment, since the links come before it.
        CREATE INDEX message_link_impediment ON message_link (workspace, impediment);

        ALTER TABLE evidence ADD COLUMN kind TEXT;
        UPDATE evidence SET kind =
            CASE WHEN body LIKE '%"kind":"user_contact"%' THEN 'user_contact' ELSE 'working_software' END;
        DROP INDEX evidence_product;
        CREATE INDEX evidence_product ON evidence (workspace, product, kind, at_ms);
        """),
    down: Schema.Step.Text(
        """
        DROP INDEX evidence_product;
        ALTER TABLE evidence DROP COLUMN kind;
        CREATE INDEX evidence_product ON evidence (workspace, product, at_ms);
        DROP INDEX message_link_impediment;
        DROP TABLE impediment_block;
        DROP INDEX impediment_touched;
        DROP INDEX impediment_team;
        DROP INDEX impediment_product;
        DROP INDEX impediment_state;
        CREATE INDEX impediment_product ON impediment (workspace, product, number);
        CREATE INDEX impediment_open ON impediment (workspace, number) WHERE is_open = 1;
        ALTER TABLE impediment DROP COLUMN touched_ms;
        DROP TABLE seal;
        DROP TABLE parked;
        DROP TABLE letter_claim;
        DROP TABLE delivery_claim;
        DROP TABLE claimant;
        """))
