-- Version 8: what the register of assumptions rates, when reviews are due, quarterly reviews that were held, and an audit
-- trail that holds comments. The trail is made anew, since its list of actions is part of the table; every row stays as it
-- was, and so does the chain.

-- Only levers of which something is said. The rest of where a lever comes from stands in lever.
CREATE TABLE lever_review (
    plan INTEGER NOT NULL REFERENCES plan,
    work_type TEXT NOT NULL, -- id; empty for a lever of the plan
    lever TEXT NOT NULL,
    quality TEXT CHECK (quality IN ('low', 'medium', 'high')), -- of what the value rests on
    risk TEXT CHECK (risk IN ('low', 'medium', 'high')),       -- NULL: it follows from quality and impact
    next_review TEXT, -- the day
    PRIMARY KEY (plan, work_type, lever)
) STRICT, WITHOUT ROWID;

-- When finance is to review the plan next; a plan without a row has no day for it.
CREATE TABLE review_schedule (
    plan INTEGER NOT NULL PRIMARY KEY REFERENCES plan,
    next TEXT NOT NULL -- the day
) STRICT, WITHOUT ROWID;

CREATE TABLE audit_next (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id TEXT NOT NULL,   -- empty for the file itself
    plan_name TEXT NOT NULL, -- as it was called then
    at TEXT NOT NULL,        -- UTC
    who TEXT NOT NULL,
    action TEXT NOT NULL
        CHECK (action IN ('create', 'edit', 'import', 'undo', 'redo', 'delete', 'restore', 'migrate', 'archive',
                          'unarchive', 'revise', 'approve', 'comment', 'reply', 'resolve', 'reopen', 'review')),
    text TEXT NOT NULL,
    target INTEGER,        -- the row that was undone, redone or restored; the revision that was made or approved; the
                           -- comment that was answered, resolved or reopened; the review that was held
    before TEXT NOT NULL,  -- the rows that changed, by table, in JSON
    after TEXT NOT NULL,   -- of a comment: what it hangs on
    hash_before TEXT NOT NULL, -- content hash of the plan; empty where there is none
    hash_after TEXT NOT NULL,
    chain TEXT NOT NULL    -- SHA-256 of this row and the chain of the row before it
) STRICT;
INSERT INTO audit_next SELECT * FROM audit ORDER BY id;
DROP TABLE audit;
ALTER TABLE audit_next RENAME TO audit;
CREATE INDEX audit_by_plan ON audit (plan_id, id, action, target);
CREATE TRIGGER audit_stays BEFORE UPDATE ON audit
BEGIN SELECT raise(ABORT, 'the audit trail only grows'); END;
CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit
BEGIN SELECT raise(ABORT, 'the audit trail only grows'); END;

-- A review of a quarter as it was signed, for good. Kept when its plan is deleted.
CREATE TABLE review (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id TEXT NOT NULL CHECK (plan_id <> ''),
    nr INTEGER NOT NULL CHECK (nr > 0), -- the plan's first, second, ...
    quarter TEXT NOT NULL,              -- 2026-Q1
    at TEXT NOT NULL,                   -- UTC
    who TEXT NOT NULL,                  -- at the keyboard; who signed stands in the content
    revision INTEGER NOT NULL REFERENCES revision, -- that it approved
    content TEXT NOT NULL,              -- what stood in it, in JSON
    seal TEXT NOT NULL,                 -- SHA-256 of all of this row but its id, with the seal of the revision
    UNIQUE (plan_id, nr)
) STRICT;
CREATE TRIGGER review_stays BEFORE UPDATE ON review
BEGIN SELECT raise(ABORT, 'a review never changes'); END;
CREATE TRIGGER review_is_kept BEFORE DELETE ON review
BEGIN SELECT raise(ABORT, 'a review is kept'); END;
