-- Version 9: what conversations were about, as tickets tell it, and the log of what was changed so that the AI resolves
-- more. Only tables that are new.

CREATE TABLE topic (
    plan INTEGER NOT NULL REFERENCES plan,
    work_type TEXT NOT NULL, -- id; empty for a topic of the team
    name TEXT NOT NULL,      -- empty for the other topics of the work type together
    month TEXT NOT NULL,
    volume REAL NOT NULL,    -- conversations; one that names several topics counts in each
    involved REAL,           -- NULL: the source does not tell
    resolved REAL,
    human_hours REAL,
    source INTEGER NOT NULL,
    complete INTEGER NOT NULL CHECK (complete IN (0, 1)), -- 0: days are missing, or outcomes may still be taken back
    PRIMARY KEY (plan, work_type, name, month)
) STRICT, WITHOUT ROWID;

-- No reference to topic or work type: what was changed stays when they go.
CREATE TABLE improvement (
    plan INTEGER NOT NULL REFERENCES plan,
    id TEXT NOT NULL,
    place INTEGER NOT NULL, -- in the order in which they were added
    work_type TEXT NOT NULL,
    topic TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('content', 'tuning', 'system', 'other')),
    change TEXT NOT NULL,
    owner TEXT NOT NULL,
    date TEXT, -- made on, or due on while it is not
    state TEXT NOT NULL CHECK (state IN ('planned', 'underWay', 'made', 'dropped')),
    note TEXT NOT NULL,
    PRIMARY KEY (plan, id)
) STRICT, WITHOUT ROWID;
