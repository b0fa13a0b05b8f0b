-- Version 1 of a workspace: any number of plans in one file.
--
-- The tables from plan to volume_history are a plan's content: each row is a function of the plan, none has a surrogate
-- key, and plan_state holds the SHA-256 of all of them. Months count from 0, the plan's first month; the calendar month
-- stands beside the count for whoever reads the table.

CREATE TABLE workspace (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    lowest_reader INTEGER NOT NULL, -- the lowest version of this schema whose programs can read the file
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What the levers are called and counted in; a copy of the program's catalogue, for whoever reads the file without it.
CREATE TABLE lever_catalogue (
    lever TEXT PRIMARY KEY,
    place INTEGER NOT NULL,
    belongs_to TEXT NOT NULL CHECK (belongs_to IN ('plan', 'workType')),
    section TEXT NOT NULL,
    label TEXT NOT NULL,
    unit TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('bet', 'decision', 'fact')),
    help TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE plan (
    plan INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    name TEXT NOT NULL UNIQUE,
    team TEXT NOT NULL,
    first_month TEXT NOT NULL,
    months INTEGER NOT NULL CHECK (months BETWEEN 1 AND 60),
    currency TEXT NOT NULL,
    volume_basis TEXT NOT NULL CHECK (volume_basis IN ('baseline', 'forecast')),
    eligible_volume TEXT NOT NULL CHECK (eligible_volume IN ('allInbound', 'visibleToAi')),
    attrition_basis TEXT NOT NULL CHECK (attrition_basis IN ('byYear', 'byMonth')),
    care_effect INTEGER NOT NULL CHECK (care_effect IN (0, 1)),
    monday INTEGER NOT NULL CHECK (monday IN (0, 1)),
    tuesday INTEGER NOT NULL CHECK (tuesday IN (0, 1)),
    wednesday INTEGER NOT NULL CHECK (wednesday IN (0, 1)),
    thursday INTEGER NOT NULL CHECK (thursday IN (0, 1)),
    friday INTEGER NOT NULL CHECK (friday IN (0, 1)),
    saturday INTEGER NOT NULL CHECK (saturday IN (0, 1)),
    sunday INTEGER NOT NULL CHECK (sunday IN (0, 1))
) STRICT;

CREATE TABLE season (
    plan INTEGER NOT NULL REFERENCES plan,
    calendar_month INTEGER NOT NULL CHECK (calendar_month BETWEEN 1 AND 12),
    factor REAL NOT NULL,
    PRIMARY KEY (plan, calendar_month)
) STRICT, WITHOUT ROWID;

CREATE TABLE holiday (
    plan INTEGER NOT NULL REFERENCES plan,
    date TEXT NOT NULL,
    nr INTEGER NOT NULL, -- 0, and further where one day has several names
    name TEXT NOT NULL,
    PRIMARY KEY (plan, date, nr)
) STRICT, WITHOUT ROWID;

CREATE TABLE fixed_days (
    plan INTEGER NOT NULL REFERENCES plan,
    month TEXT NOT NULL,
    days REAL NOT NULL,
    PRIMARY KEY (plan, month)
) STRICT, WITHOUT ROWID;

CREATE TABLE ramp (
    plan INTEGER NOT NULL REFERENCES plan,
    month_of_age INTEGER NOT NULL CHECK (month_of_age >= 0),
    proficiency REAL,    -- of a full one; null past the end of the ramp
    opening_people REAL, -- of that age at the opening; null past the last
    PRIMARY KEY (plan, month_of_age)
) STRICT, WITHOUT ROWID;

CREATE TABLE work_type (
    plan INTEGER NOT NULL REFERENCES plan,
    id TEXT NOT NULL CHECK (id <> ''),
    place INTEGER NOT NULL, -- in the order the user gave them
    name TEXT NOT NULL,
    nature TEXT NOT NULL CHECK (nature IN ('informational', 'personalised', 'action', 'deepTroubleshooting')),
    dependence TEXT NOT NULL CHECK (dependence IN ('contentLed', 'systemDependent')),
    mode TEXT NOT NULL CHECK (mode IN ('deferred', 'live')),
    owner TEXT NOT NULL,
    PRIMARY KEY (plan, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE scenario (
    plan INTEGER NOT NULL REFERENCES plan,
    name TEXT NOT NULL CHECK (name <> 'Base'), -- Base is the plan itself
    place INTEGER NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (plan, name)
) STRICT, WITHOUT ROWID;

-- Every lever under scenario Base; under another scenario those that differ there, without provenance of their own.
CREATE TABLE lever (
    plan INTEGER NOT NULL REFERENCES plan,
    scenario TEXT NOT NULL,
    work_type TEXT NOT NULL, -- id; empty for a lever of the plan
    lever TEXT NOT NULL,
    shape TEXT NOT NULL CHECK (shape IN ('constant', 'linear', 'steps', 'monthly')),
    low_shape TEXT CHECK (low_shape IN ('constant', 'linear', 'steps', 'monthly')),
    high_shape TEXT CHECK (high_shape IN ('constant', 'linear', 'steps', 'monthly')),
    range_basis TEXT CHECK (range_basis IN ('value', 'difference', 'factor')),
    range_meaning TEXT CHECK (range_meaning IN ('p10p90', 'absoluteLimits')),
    distribution TEXT CHECK (distribution IN ('pert', 'triangular', 'uniform', 'normal', 'lognormal', 'discrete')),
    source TEXT NOT NULL,
    owner TEXT NOT NULL,
    rationale TEXT NOT NULL,
    confidence TEXT CHECK (confidence IN ('low', 'medium', 'high')),
    reviewed TEXT, -- date
    PRIMARY KEY (plan, scenario, work_type, lever),
    CHECK ((low_shape IS NULL) = (high_shape IS NULL) AND (low_shape IS NULL) = (range_basis IS NULL)
           AND (low_shape IS NULL) = (range_meaning IS NULL) AND (low_shape IS NULL) = (distribution IS NULL))
) STRICT, WITHOUT ROWID;

-- The points of a lever's path; between them it runs as the shape says. See the view lever_months for every month.
CREATE TABLE lever_value (
    plan INTEGER NOT NULL,
    scenario TEXT NOT NULL,
    work_type TEXT NOT NULL,
    lever TEXT NOT NULL,
    part TEXT NOT NULL CHECK (part IN ('low', 'base', 'high')),
    month_index INTEGER NOT NULL CHECK (month_index >= 0),
    month TEXT NOT NULL,
    value REAL NOT NULL,
    PRIMARY KEY (plan, scenario, work_type, lever, part, month_index),
    FOREIGN KEY (plan, scenario, work_type, lever) REFERENCES lever
) STRICT, WITHOUT ROWID;

CREATE TABLE launch (
    plan INTEGER NOT NULL REFERENCES plan,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    work_type TEXT NOT NULL,
    month_index INTEGER NOT NULL,
    month TEXT NOT NULL,
    volume REAL NOT NULL,
    decay REAL NOT NULL,
    PRIMARY KEY (plan, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE volume_source (
    plan INTEGER NOT NULL REFERENCES plan,
    work_type TEXT NOT NULL,
    place INTEGER NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (plan, work_type)
) STRICT, WITHOUT ROWID;

CREATE TABLE volume_history (
    plan INTEGER NOT NULL,
    work_type TEXT NOT NULL,
    month TEXT NOT NULL,
    volume REAL NOT NULL,
    complete INTEGER NOT NULL CHECK (complete IN (0, 1)), -- 0: days are missing
    PRIMARY KEY (plan, work_type, month),
    FOREIGN KEY (plan, work_type) REFERENCES volume_source
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_state (
    plan INTEGER PRIMARY KEY REFERENCES plan,
    content_hash TEXT NOT NULL,      -- SHA-256 of the plan's rows, in hexadecimal
    content_format INTEGER NOT NULL, -- which rows and columns are hashed
    edited_at TEXT NOT NULL,
    edited_by TEXT NOT NULL
) STRICT;

-- Who changed what, when. Kept when a plan is deleted.
CREATE TABLE audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id TEXT NOT NULL,   -- empty for the file itself
    plan_name TEXT NOT NULL, -- as it was called then
    at TEXT NOT NULL,        -- UTC
    who TEXT NOT NULL,
    action TEXT NOT NULL
        CHECK (action IN ('create', 'edit', 'import', 'undo', 'redo', 'delete', 'restore', 'migrate')),
    text TEXT NOT NULL,
    target INTEGER,        -- the row that was undone, redone or restored
    before TEXT NOT NULL,  -- the rows that changed, by table, in JSON
    after TEXT NOT NULL,
    hash_before TEXT NOT NULL, -- content hash of the plan; empty where there is none
    hash_after TEXT NOT NULL,
    chain TEXT NOT NULL    -- SHA-256 of this row and the chain of the row before it
) STRICT;

CREATE INDEX audit_by_plan ON audit (plan_id, id, action, target);
