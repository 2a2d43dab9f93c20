/// What a person corrected is an example for the readings of its workspace. The words are where all words are, and the
/// example goes with them. A number is never given twice: how many there are and the newest number tell whether
/// anything has changed.
let schema0005 = Schema.Step(
    number: 5,
    up: Schema.Step.Text(
        """
        CREATE TABLE correction (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            workspace TEXT NOT NULL,
            text TEXT NOT NULL,
            person TEXT NOT NULL,
            body TEXT NOT NULL,
            UNIQUE (workspace, text),
            FOREIGN KEY (workspace, text) REFERENCES personal_text (workspace, key)
        ) STRICT;
        CREATE INDEX correction_workspace ON correction (workspace, id);
        """),
    down: Schema.Step.Text("DROP TABLE correction;"))
