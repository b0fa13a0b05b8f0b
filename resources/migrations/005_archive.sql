-- Version 5: plans that were put away. Only a table that is new. It is no part of a plan's content: putting a plan away
-- is no edit of it. It goes by the plan's id, so that a plan that is deleted and comes back is where it was.

CREATE TABLE archived_plan (
    plan_id TEXT PRIMARY KEY CHECK (plan_id <> ''),
    at TEXT NOT NULL, -- UTC
    who TEXT NOT NULL
) STRICT, WITHOUT ROWID;
