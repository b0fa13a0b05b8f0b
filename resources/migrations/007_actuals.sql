-- Version 7: what happened in the months that are past, and what was decided when a guardrail fired. Only tables that are
-- new.

CREATE TABLE actual_source (
    plan INTEGER NOT NULL REFERENCES plan,
    nr INTEGER NOT NULL, -- figures name it by this
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('typed', 'file', 'database')),
    imported TEXT, -- the day
    handle_time TEXT NOT NULL
        CHECK (handle_time IN ('unknown', 'working', 'elapsed', 'elapsedWithoutIdle', 'lastVisit')),
    rates_of TEXT NOT NULL CHECK (rates_of IN ('allInbound', 'visibleToAi')), -- in the source
    time_zone TEXT NOT NULL,
    settling_days INTEGER NOT NULL,
    details TEXT NOT NULL,
    PRIMARY KEY (plan, nr)
) STRICT, WITHOUT ROWID;

CREATE TABLE actual (
    plan INTEGER NOT NULL REFERENCES plan,
    what TEXT NOT NULL,
    work_type TEXT NOT NULL, -- id; empty for a figure of the team
    month TEXT NOT NULL,
    value REAL NOT NULL, -- shares as 0..1, of all inbound conversations
    source INTEGER NOT NULL,
    complete INTEGER NOT NULL CHECK (complete IN (0, 1)), -- 0: days are missing
    PRIMARY KEY (plan, what, work_type, month)
) STRICT, WITHOUT ROWID;

-- What a figure was before it was restated, the oldest first.
CREATE TABLE actual_earlier (
    plan INTEGER NOT NULL,
    what TEXT NOT NULL,
    work_type TEXT NOT NULL,
    month TEXT NOT NULL,
    nr INTEGER NOT NULL,
    value REAL NOT NULL,
    source INTEGER NOT NULL,
    restated TEXT, -- the day on which it gave way
    PRIMARY KEY (plan, what, work_type, month, nr),
    FOREIGN KEY (plan, what, work_type, month) REFERENCES actual
) STRICT, WITHOUT ROWID;

-- No reference to guardrail: what was decided stays when the guardrail goes.
CREATE TABLE guardrail_decision (
    plan INTEGER NOT NULL REFERENCES plan,
    nr INTEGER NOT NULL, -- in the order in which they were taken
    guardrail TEXT NOT NULL,
    month TEXT NOT NULL, -- the last one of the actuals that it was taken on
    verdict TEXT NOT NULL CHECK (verdict IN ('accepted', 'deferred', 'overridden')),
    reason TEXT NOT NULL,
    who TEXT NOT NULL,
    date TEXT NOT NULL,
    PRIMARY KEY (plan, nr)
) STRICT, WITHOUT ROWID;
