/// The first schema. Times are milliseconds since 1970 (UTC).
///
/// Finished rows stay, because their keys recognise duplicates for ever (R9); the partial indexes hold only
/// what still waits, so the queues stay fast however long the history is.
let schema0001 = Schema.Step(
    number: 1,
    up: Schema.Step.Text(
        """
        CREATE TABLE workspace (
            name TEXT NOT NULL PRIMARY KEY CHECK (name <> ''),
            started_ms INTEGER,
            last_impediment INTEGER NOT NULL DEFAULT 0 CHECK (last_impediment >= 0)
        ) STRICT;

        -- Inbox and quarantine are states of one row, so that an event id is known whatever became of it.
        -- `body` is emptied when it is done: people's words are not kept twice.
        CREATE TABLE inbox (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            workspace TEXT NOT NULL CHECK (workspace <> ''),
            source TEXT NOT NULL CHECK (source <> ''),
            event_id TEXT NOT NULL,
            conversation TEXT,
            state TEXT NOT NULL CHECK (state IN ('waiting', 'done', 'quarantined', 'dropped')),
            received_ms INTEGER NOT NULL,
            next_attempt_ms INTEGER NOT NULL DEFAULT 0,
            attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
            settled_ms INTEGER,
            reason TEXT,
            payload BLOB,
            body TEXT,
            UNIQUE (workspace, source, event_id),
            CHECK ((state IN ('done', 'dropped')) = (body IS NULL AND payload IS NULL)),
            CHECK (state <> 'waiting' OR (body IS NOT NULL AND conversation IS NOT NULL)),
            CHECK (state <> 'quarantined' OR reason IS NOT NULL)
        ) STRICT;
        CREATE INDEX inbox_waiting ON inbox (state, id) WHERE state = 'waiting';
        CREATE INDEX inbox_retried ON inbox (workspace, conversation, id, next_attempt_ms)
            WHERE state = 'waiting' AND attempts > 0;
        CREATE INDEX inbox_quarantined ON inbox (state, id) WHERE state = 'quarantined';

        CREATE TABLE impediment (
            workspace TEXT NOT NULL,
            number INTEGER NOT NULL CHECK (number > 0),
            state TEXT NOT NULL,
            is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
            product TEXT NOT NULL,
            team TEXT NOT NULL,
            category TEXT NOT NULL,
            severity TEXT NOT NULL CHECK (severity IN ('stopped', 'slowing')),
            raised_ms INTEGER NOT NULL,
            due_ms INTEGER,
            body TEXT NOT NULL,
            PRIMARY KEY (workspace, number)
        ) STRICT;
        CREATE INDEX impediment_due ON impediment (due_ms, number, workspace) WHERE due_ms IS NOT NULL;
        CREATE INDEX impediment_open ON impediment (workspace, number) WHERE is_open = 1;
        CREATE INDEX impediment_product ON impediment (workspace, product, number);

        CREATE TABLE event (
            workspace TEXT NOT NULL,
            sequence INTEGER NOT NULL CHECK (sequence > 0),
            impediment INTEGER NOT NULL,
            at_ms INTEGER NOT NULL,
            body TEXT NOT NULL,
            PRIMARY KEY (workspace, sequence),
            FOREIGN KEY (workspace, impediment) REFERENCES impediment (workspace, number)
                DEFERRABLE INITIALLY DEFERRED
        ) STRICT;
        CREATE INDEX event_impediment ON event (workspace, impediment, sequence);

        CREATE TABLE message_link (
            workspace TEXT NOT NULL,
            source TEXT NOT NULL,
            channel TEXT NOT NULL,
            message TEXT NOT NULL,
            root_channel TEXT NOT NULL,
            root TEXT NOT NULL,
            impediment INTEGER NOT NULL,
            PRIMARY KEY (workspace, source, channel, message, impediment),
            FOREIGN KEY (workspace, impediment) REFERENCES impediment (workspace, number)
                DEFERRABLE INITIALLY DEFERRED
        ) STRICT;
        CREATE INDEX message_link_root ON message_link (workspace, source, root_channel, root, impediment);

        CREATE TABLE desk (
            workspace TEXT NOT NULL,
            person TEXT NOT NULL,
            due_ms INTEGER,
            body TEXT NOT NULL,
            PRIMARY KEY (workspace, person)
        ) STRICT;
        CREATE INDEX desk_due ON desk (due_ms, person, workspace) WHERE due_ms IS NOT NULL;

        CREATE TABLE digest (
            workspace TEXT NOT NULL,
            person TEXT NOT NULL,
            period TEXT NOT NULL,
            at_ms INTEGER NOT NULL,
            body TEXT NOT NULL,
            PRIMARY KEY (workspace, person, period)
        ) STRICT;
        CREATE INDEX digest_at ON digest (workspace, at_ms);

        CREATE TABLE personal_text (
            workspace TEXT NOT NULL,
            key TEXT NOT NULL,
            person TEXT NOT NULL,
            erased INTEGER NOT NULL CHECK (erased IN (0, 1)),
            body TEXT NOT NULL,
            PRIMARY KEY (workspace, key)
        ) STRICT;
        CREATE INDEX personal_text_person ON personal_text (workspace, person);

        CREATE TABLE evidence (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            workspace TEXT NOT NULL,
            product TEXT NOT NULL,
            at_ms INTEGER NOT NULL,
            body TEXT NOT NULL
        ) STRICT;
        CREATE INDEX evidence_product ON evidence (workspace, product, at_ms);

        -- A dropped row keeps its key, so that a replay does not write the letter again.
        CREATE TABLE outbox (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            workspace TEXT NOT NULL CHECK (workspace <> ''),
            key TEXT NOT NULL,
            address TEXT NOT NULL,
            source TEXT,
            lane TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'dead', 'dropped')),
            attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
            next_attempt_ms INTEGER NOT NULL,
            settled_ms INTEGER,
            last_error TEXT,
            remote_id TEXT,
            quotes TEXT,
            body TEXT,
            UNIQUE (workspace, key, address),
            CHECK ((state = 'dropped') = (body IS NULL)),
            CHECK (remote_id IS NULL OR state = 'sent')
        ) STRICT;
        CREATE INDEX outbox_waiting ON outbox (state, id) WHERE state = 'waiting';
        CREATE INDEX outbox_lane ON outbox (lane, id) WHERE state = 'waiting';
        CREATE INDEX outbox_dead ON outbox (state, id) WHERE state = 'dead';
        CREATE INDEX outbox_quotes ON outbox (workspace, quotes) WHERE quotes IS NOT NULL;
        CREATE INDEX outbox_remote ON outbox (workspace, source, remote_id) WHERE remote_id IS NOT NULL;
        CREATE INDEX outbox_source ON outbox (workspace, source, id) WHERE source IS NOT NULL;

        CREATE TABLE fact (
            workspace TEXT NOT NULL,
            name TEXT NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY (workspace, name)
        ) STRICT;
        """,
        onlySQLite: """
            CREATE TRIGGER event_not_changed BEFORE UPDATE ON event
                BEGIN SELECT RAISE(ABORT, 'events are only ever appended'); END;
            CREATE TRIGGER event_not_deleted BEFORE DELETE ON event
                BEGIN SELECT RAISE(ABORT, 'events are only ever appended'); END;
            """,
        onlyPostgres: """
            CREATE FUNCTION event_is_kept() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN RAISE 'events are only ever appended' USING ERRCODE = 'restrict_violation'; END $$;
            CREATE TRIGGER event_is_kept BEFORE UPDATE OR DELETE ON event
                FOR EACH ROW EXECUTE FUNCTION event_is_kept();
            """),
    down: Schema.Step.Text(
        """
        DROP TABLE fact;
        DROP TABLE outbox;
        DROP TABLE evidence;
        DROP TABLE personal_text;
        DROP TABLE digest;
        DROP TABLE desk;
        DROP TABLE message_link;
        DROP TABLE event;
        DROP TABLE impediment;
        DROP TABLE inbox;
        DROP TABLE workspace;
        """, onlyPostgres: "DROP FUNCTION event_is_kept;"))
