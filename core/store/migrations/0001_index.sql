-- One row a run folder. Everything here can be read again from the folder; `bytes` and the times say whether that is necessary.
CREATE TABLE runs (
    folder        TEXT PRIMARY KEY NOT NULL, -- its name below runs/
    events_bytes  INTEGER NOT NULL,
    events_time   INTEGER NOT NULL,          -- nanoseconds, of the file's last change
    spec_time     INTEGER NOT NULL,
    notes_time    INTEGER NOT NULL,
    digest        TEXT NOT NULL              -- JSON: specification (what differs from the defaults), notes, state, figures, curve
) WITHOUT ROWID;

-- Drafts of forms, last selections.
CREATE TABLE settings (
    key    TEXT PRIMARY KEY NOT NULL,
    value  TEXT NOT NULL
) WITHOUT ROWID;

-- Who wrote the digests: those of another version are read anew.
CREATE TABLE writer (
    version  TEXT NOT NULL
);
