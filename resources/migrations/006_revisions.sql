-- Version 6: revisions, and an audit trail that says when a plan was put away, made a revision or approved. The trail is
-- made anew, since its list of actions is part of the table; every row stays as it was, and so does the chain.

CREATE TABLE audit_next (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id TEXT NOT NULL,   -- empty for the file itself
    plan_name TEXT NOT NULL, -- as it was called then
    at TEXT NOT NULL,        -- UTC
    who TEXT NOT NULL,
    action TEXT NOT NULL
        CHECK (action IN ('create', 'edit', 'import', 'undo', 'redo', 'delete', 'restore', 'migrate', 'archive',
                          'unarchive', 'revise', 'approve')),
    text TEXT NOT NULL,
    target INTEGER,        -- the row that was undone, redone or restored; the revision that was made or approved
    before TEXT NOT NULL,  -- the rows that changed, by table, in JSON
    after TEXT NOT NULL,
    hash_before TEXT NOT NULL, -- content hash of the plan; empty where there is none
    hash_after TEXT NOT NULL,
    chain TEXT NOT NULL    -- SHA-256 of this row and the chain of the row before it
) STRICT;
INSERT INTO audit_next SELECT * FROM audit ORDER BY id;
DROP TABLE audit;
ALTER TABLE audit_next RENAME TO audit;
CREATE INDEX audit_by_plan ON audit (plan_id, id, action, target);

-- Where the trail ends, so that rows taken off its end are missed.
CREATE TABLE audit_head (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    id INTEGER NOT NULL,
    chain TEXT NOT NULL
) STRICT;
INSERT INTO audit_head
SELECT 1, coalesce(max(id), 0), coalesce((SELECT chain FROM audit ORDER BY id DESC LIMIT 1), '') FROM audit;

-- A plan as it was, for good. Which one is approved stands in the trail. Kept when its plan is deleted.
CREATE TABLE revision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id TEXT NOT NULL CHECK (plan_id <> ''),
    nr INTEGER NOT NULL CHECK (nr > 0), -- the plan's first, second, ...
    name TEXT NOT NULL CHECK (name <> ''),
    note TEXT NOT NULL,
    at TEXT NOT NULL, -- UTC
    who TEXT NOT NULL,
    content TEXT NOT NULL,           -- the plan's rows, by table, in JSON
    content_hash TEXT NOT NULL,      -- SHA-256 of those rows, as in plan_state
    content_format INTEGER NOT NULL, -- which rows and columns are hashed
    seal TEXT NOT NULL,              -- SHA-256 of all of this row but its id
    UNIQUE (plan_id, nr),
    UNIQUE (plan_id, name)
) STRICT;

CREATE TRIGGER revision_stays BEFORE UPDATE ON revision
BEGIN SELECT raise(ABORT, 'a revision never changes'); END;
CREATE TRIGGER revision_is_kept BEFORE DELETE ON revision
BEGIN SELECT raise(ABORT, 'a revision is kept'); END;
CREATE TRIGGER audit_stays BEFORE UPDATE ON audit
BEGIN SELECT raise(ABORT, 'the audit trail only grows'); END;
CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit
BEGIN SELECT raise(ABORT, 'the audit trail only grows'); END;
