-- Version 4: how the ranges are drawn, which bets hang together, and how likely scenarios are. Only tables that are new.

-- Ranges whose outcomes are not the usual ones: other weights of a discrete range, or an outcome in each month.
CREATE TABLE range_outcome (
    plan INTEGER NOT NULL,
    scenario TEXT NOT NULL,
    work_type TEXT NOT NULL, -- id of the work type or milestone; empty for a lever of the plan
    lever TEXT NOT NULL,
    low_weight REAL NOT NULL, -- against the sum of the three
    base_weight REAL NOT NULL,
    high_weight REAL NOT NULL,
    monthly REAL, -- rank correlation of a month with the month before; NULL: the whole path has one outcome
    PRIMARY KEY (plan, scenario, work_type, lever),
    FOREIGN KEY (plan, scenario, work_type, lever) REFERENCES lever
) STRICT, WITHOUT ROWID;

-- Two levers that come true together, or instead of each other.
CREATE TABLE correlation (
    plan INTEGER NOT NULL REFERENCES plan,
    place INTEGER NOT NULL,
    work_type TEXT NOT NULL, -- as in range_outcome
    lever TEXT NOT NULL,
    other_work_type TEXT NOT NULL,
    other_lever TEXT NOT NULL,
    rank REAL NOT NULL, -- Spearman's
    PRIMARY KEY (plan, place)
) STRICT, WITHOUT ROWID;

-- One row a plan: a plan without it is of an earlier version.
CREATE TABLE draw_settings (
    plan INTEGER NOT NULL PRIMARY KEY REFERENCES plan,
    method TEXT NOT NULL CHECK (method IN ('sobol', 'latinHypercube', 'pseudoRandom')),
    seed INTEGER NOT NULL CHECK (seed BETWEEN 0 AND 4294967295),
    draws INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Scenarios of which somebody says how likely they are; Base takes the rest.
CREATE TABLE scenario_weight (
    plan INTEGER NOT NULL,
    scenario TEXT NOT NULL,
    weight REAL NOT NULL,
    PRIMARY KEY (plan, scenario),
    FOREIGN KEY (plan, scenario) REFERENCES scenario
) STRICT, WITHOUT ROWID;
