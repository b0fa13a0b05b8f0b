-- Version 2: work that comes with a launch, days of live work, milestones, where a surplus goes. Only tables that are
-- new: the rows of version 1 stay as they are, and the audit trail keeps fitting them.

-- The word "milestone" is new; the catalogue is a copy and written anew by every migration.
DROP TABLE lever_catalogue;
CREATE TABLE lever_catalogue (
    lever TEXT PRIMARY KEY,
    place INTEGER NOT NULL,
    belongs_to TEXT NOT NULL CHECK (belongs_to IN ('plan', 'workType', 'milestone')),
    section TEXT NOT NULL,
    label TEXT NOT NULL,
    unit TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('bet', 'decision', 'fact')),
    help TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Work types that begin after the plan's first month.
CREATE TABLE work_start (
    plan INTEGER NOT NULL REFERENCES plan,
    work_type TEXT NOT NULL,
    month_index INTEGER NOT NULL,
    month TEXT NOT NULL,
    PRIMARY KEY (plan, work_type),
    FOREIGN KEY (plan, work_type) REFERENCES work_type
) STRICT, WITHOUT ROWID;

-- When in the day live conversations arrive, by interval from opening on.
CREATE TABLE day_profile (
    plan INTEGER NOT NULL REFERENCES plan,
    work_type TEXT NOT NULL,
    interval_minutes INTEGER NOT NULL,
    PRIMARY KEY (plan, work_type),
    FOREIGN KEY (plan, work_type) REFERENCES work_type
) STRICT, WITHOUT ROWID;

CREATE TABLE day_profile_share (
    plan INTEGER NOT NULL,
    work_type TEXT NOT NULL,
    nr INTEGER NOT NULL CHECK (nr >= 0),
    share REAL NOT NULL, -- on any scale
    PRIMARY KEY (plan, work_type, nr),
    FOREIGN KEY (plan, work_type) REFERENCES day_profile
) STRICT, WITHOUT ROWID;

-- Its delay stands in lever and lever_value, with the milestone's id as work_type.
CREATE TABLE milestone (
    plan INTEGER NOT NULL REFERENCES plan,
    id TEXT NOT NULL CHECK (id <> ''),
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    owner TEXT NOT NULL,
    month_index INTEGER NOT NULL,
    month TEXT NOT NULL,
    PRIMARY KEY (plan, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE milestone_work_type (
    plan INTEGER NOT NULL,
    milestone TEXT NOT NULL,
    nr INTEGER NOT NULL,
    work_type TEXT NOT NULL,
    PRIMARY KEY (plan, milestone, nr),
    FOREIGN KEY (plan, milestone) REFERENCES milestone
) STRICT, WITHOUT ROWID;

-- Where a surplus goes, the first served first; the shares are levers. No rows: the usual order.
CREATE TABLE surplus_order (
    plan INTEGER NOT NULL REFERENCES plan,
    place INTEGER NOT NULL,
    lever TEXT NOT NULL,
    PRIMARY KEY (plan, place)
) STRICT, WITHOUT ROWID;

-- What the plan says in words: 'reductionReason', why a surplus may become fewer people.
CREATE TABLE plan_words (
    plan INTEGER NOT NULL REFERENCES plan,
    topic TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (plan, topic)
) STRICT, WITHOUT ROWID;
