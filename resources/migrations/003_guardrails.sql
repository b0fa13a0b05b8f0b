-- Version 3: what is to happen when a bet fails, and when finance last reviewed the plan. Only tables that are new.

CREATE TABLE guardrail (
    plan INTEGER NOT NULL REFERENCES plan,
    id TEXT NOT NULL CHECK (id <> ''),
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    metric TEXT NOT NULL
        CHECK (metric IN ('automation', 'resolution', 'improvementShare', 'backlogDays', 'inbound')),
    comparison TEXT NOT NULL
        CHECK (comparison IN ('missesBy', 'exceedsBy', 'hasNotImprovedBy', 'overLimit', 'aboveHigh')),
    threshold REAL NOT NULL, -- in the unit of the metric; shares as 0..1
    months INTEGER NOT NULL, -- in a row
    PRIMARY KEY (plan, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE guardrail_action (
    plan INTEGER NOT NULL,
    guardrail TEXT NOT NULL,
    nr INTEGER NOT NULL,
    action TEXT NOT NULL
        CHECK (action IN ('pauseReductions', 'reopenHiringGates', 'moveSurplus', 'reviewContent', 'capInboxShare',
                          'stopReductions', 'clearBacklog', 'revisitHiringGates')),
    PRIMARY KEY (plan, guardrail, nr),
    FOREIGN KEY (plan, guardrail) REFERENCES guardrail
) STRICT, WITHOUT ROWID;

-- One row a plan, also where there was no review: a plan without it is of an earlier version, and one with it that
-- has no guardrails is meant to have none.
CREATE TABLE finance_review (
    plan INTEGER NOT NULL PRIMARY KEY REFERENCES plan,
    last TEXT -- the day; NULL: never
) STRICT, WITHOUT ROWID;
