-- For whoever reads a workspace without the program. Dropped and made anew by every migration; the program itself
-- never reads a view.
DROP VIEW IF EXISTS levers;
DROP VIEW IF EXISTS lever_months;
DROP VIEW IF EXISTS volume_months;
DROP VIEW IF EXISTS actual_months;

-- Every lever, of the plan, of a work type or of a milestone: what it is called, where its value comes from, who answers for it.
CREATE VIEW levers AS
SELECT plan.name AS plan, lever.scenario, coalesce(work_type.name, milestone.name, '') AS work_type, catalogue.section,
       catalogue.label AS lever, catalogue.unit, catalogue.kind, lever.shape, lever.distribution,
       outcome.low_weight, outcome.base_weight, outcome.high_weight, outcome.monthly, lever.source, lever.owner,
       lever.rationale, lever.confidence, lever.reviewed, review.quality, review.risk, review.next_review
FROM lever
JOIN plan USING (plan)
LEFT JOIN range_outcome AS outcome USING (plan, scenario, work_type, lever)
JOIN lever_catalogue AS catalogue USING (lever)
LEFT JOIN work_type ON work_type.plan = lever.plan AND work_type.id = lever.work_type
    AND catalogue.belongs_to = 'workType'
LEFT JOIN milestone ON milestone.plan = lever.plan AND milestone.id = lever.work_type
    AND catalogue.belongs_to = 'milestone'
LEFT JOIN lever_review AS review ON review.plan = lever.plan AND review.work_type = lever.work_type
    AND review.lever = lever.lever AND lever.scenario = 'Base'
ORDER BY plan.name, lever.scenario <> 'Base', lever.scenario, milestone.place, work_type.place, catalogue.place;

-- Every lever in every month of its plan, with the range it may take. A scenario lists the levers that differ in it; one
-- without a range of its own keeps that of Base.
CREATE VIEW lever_months AS
WITH RECURSIVE
    counter (t) AS (SELECT 0 UNION ALL SELECT t + 1 FROM counter WHERE t < 59),
    ranged AS (
        SELECT lever.plan, lever.scenario, lever.work_type, lever.lever, lever.shape, range.scenario AS range_scenario,
               range.low_shape, range.high_shape, range.range_basis
        FROM lever
        LEFT JOIN lever AS range
            ON range.plan = lever.plan AND range.work_type = lever.work_type AND range.lever = lever.lever
               AND range.scenario = iif(lever.low_shape IS NULL, 'Base', lever.scenario)
    ),
    path AS (
        SELECT plan, scenario, work_type, lever, 'base' AS part, shape, scenario AS points_of FROM ranged
        UNION ALL
        SELECT plan, scenario, work_type, lever, 'low', low_shape, range_scenario FROM ranged
        WHERE low_shape IS NOT NULL
        UNION ALL
        SELECT plan, scenario, work_type, lever, 'high', high_shape, range_scenario FROM ranged
        WHERE high_shape IS NOT NULL
    ),
    around AS (
        SELECT path.*, counter.t,
               (SELECT max(point.month_index) FROM lever_value AS point
                WHERE point.plan = path.plan AND point.scenario = path.points_of AND point.work_type = path.work_type
                      AND point.lever = path.lever AND point.part = path.part
                      AND point.month_index <= counter.t) AS from_index,
               (SELECT min(point.month_index) FROM lever_value AS point
                WHERE point.plan = path.plan AND point.scenario = path.points_of AND point.work_type = path.work_type
                      AND point.lever = path.lever AND point.part = path.part
                      AND point.month_index > counter.t) AS to_index
        FROM path JOIN plan USING (plan) JOIN counter ON counter.t < plan.months
    ),
    monthly AS (
        SELECT around.plan, around.scenario, around.work_type, around.lever, around.part, around.t,
               CASE
                   WHEN from_index IS NULL THEN next.value
                   WHEN around.shape = 'linear' AND to_index IS NOT NULL
                       THEN last.value + (around.t - from_index) * 1.0 / (to_index - from_index) * (next.value - last.value)
                   ELSE last.value
               END AS value
        FROM around
        LEFT JOIN lever_value AS last
            ON last.plan = around.plan AND last.scenario = around.points_of AND last.work_type = around.work_type
               AND last.lever = around.lever AND last.part = around.part AND last.month_index = around.from_index
        LEFT JOIN lever_value AS next
            ON next.plan = around.plan AND next.scenario = around.points_of AND next.work_type = around.work_type
               AND next.lever = around.lever AND next.part = around.part AND next.month_index = around.to_index
    ),
    wide AS (
        SELECT plan, scenario, work_type, lever, t, max(value) FILTER (WHERE part = 'low') AS low,
               max(value) FILTER (WHERE part = 'base') AS base, max(value) FILTER (WHERE part = 'high') AS high
        FROM monthly
        GROUP BY plan, scenario, work_type, lever, t
    )
SELECT plan.name AS plan, wide.scenario, coalesce(work_type.name, milestone.name, '') AS work_type, catalogue.label AS lever,
       catalogue.unit, strftime('%Y-%m', plan.first_month || '-01', '+' || wide.t || ' months') AS month,
       CASE ranged.range_basis WHEN 'difference' THEN base + low WHEN 'factor' THEN base * low
                               WHEN 'value' THEN low ELSE base END AS low,
       base,
       CASE ranged.range_basis WHEN 'difference' THEN base + high WHEN 'factor' THEN base * high
                               WHEN 'value' THEN high ELSE base END AS high
FROM wide
JOIN plan USING (plan)
JOIN ranged USING (plan, scenario, work_type, lever)
JOIN lever_catalogue AS catalogue USING (lever)
LEFT JOIN work_type ON work_type.plan = wide.plan AND work_type.id = wide.work_type
    AND catalogue.belongs_to = 'workType'
LEFT JOIN milestone ON milestone.plan = wide.plan AND milestone.id = wide.work_type
    AND catalogue.belongs_to = 'milestone'
ORDER BY plan.name, wide.scenario <> 'Base', wide.scenario, milestone.place, work_type.place, catalogue.place,
    wide.t;

-- What happened before the plans, as imported.
CREATE VIEW volume_months AS
SELECT plan.name AS plan, coalesce(work_type.name, volume_history.work_type) AS work_type, volume_history.month,
       volume_history.volume, volume_history.complete, volume_source.source
FROM volume_history
JOIN volume_source USING (plan, work_type)
JOIN plan USING (plan)
LEFT JOIN work_type ON work_type.plan = volume_history.plan AND work_type.id = volume_history.work_type
ORDER BY plan.name, volume_source.place, volume_history.month;

-- What happened in the months of the plans, and where it comes from.
CREATE VIEW actual_months AS
SELECT plan.name AS plan, actual.what, coalesce(work_type.name, actual.work_type) AS work_type, actual.month, actual.value,
       actual.complete, source.name AS source,
       (SELECT count(*) FROM actual_earlier AS earlier
        WHERE earlier.plan = actual.plan AND earlier.what = actual.what AND earlier.work_type = actual.work_type
              AND earlier.month = actual.month) AS restated
FROM actual
JOIN plan USING (plan)
LEFT JOIN actual_source AS source ON source.plan = actual.plan AND source.nr = actual.source
LEFT JOIN work_type ON work_type.plan = actual.plan AND work_type.id = actual.work_type
ORDER BY plan.name, actual.what, work_type.place, actual.month;
