#!/usr/bin/python3
"""The capacity model in NumPy: what a simulation of a plan's ranges costs there, and what it comes to.

Vectorised over draws, with loops over months alone; all arrays of a work type's numbers are (types, draws). Draws go
through the formulas in chunks that stay near the processor, and each month is reduced to its quantiles before the
next, so that memory does not grow with the months. The columns beside the months (the whole plan, the worst month and
each calendar year, of every metric) are added up on the way and reduced to the same quantiles.

Covers what `headroom ranges` does for the base scenario of a plan of deferred work types whose ranges have one
outcome for the whole path, and says so where a plan asks for more. Draws are pseudo-random. One thread.
"""

import argparse
import datetime
import json
import math
import sys
import time

import numpy as np

LEVELS = {"p5": 0.05, "p10": 0.10, "p25": 0.25, "p50": 0.50, "p75": 0.75, "p90": 0.90, "p95": 0.95}
PLAN_METRICS = (
    "inbound automation involvementRate resolutionRate involved aiResolved human bypass handover handlingHours "
    "staffedHours meanHandleMinutes mixEffectMinutes complexityEffectMinutes improvementNeeded improvementSupplied "
    "care headcount starters leavers reductions effectiveFte flexFte requiredFte gapFte outputPerPerson "
    "capacityCreatedFte headroomConversations surplusHours backlogHours backlogConversations backlogDays "
    "requiredWithClearanceFte liveStaffedHours billableOutcomes peopleCost hiringCost exitCost aiCost flexCost "
    "totalCost costPerConversation costPerHumanConversation").split()
TYPE_METRICS = (
    "volume involvement resolution automation human handleMinutes requiredFte ftePerPoint utilisation "
    "attainment").split()
# How the months of a metric become one number: their mean, by weight where it has one, or the last, else their sum.
MEANS = set(
    "effectiveFte flexFte requiredFte gapFte outputPerPerson capacityCreatedFte requiredWithClearanceFte "
    "costPerConversation costPerHumanConversation".split())
LASTS = set(
    "automation involvementRate resolutionRate meanHandleMinutes mixEffectMinutes complexityEffectMinutes care "
    "headcount headroomConversations backlogHours backlogConversations backlogDays involvement resolution "
    "handleMinutes ftePerPoint utilisation attainment".split())
WEIGHTS = {"costPerConversation": "inbound", "costPerHumanConversation": "human"}
LEAST_IS_WORST = {"gapFte", "headroomConversations"}

MOST_CLEARING_OVERTIME = 0.10
IMPROVEMENT = ("reviewShare", "tuningShare", "contentShare", "insightShare", "systemChangeShare")
IMPROVING_SURPLUS = ("surplusToSystems", "surplusToContent", "surplusToInsight")

# Levers by what they may be; all others may be anything from 0 on.
LIMITS = {"growth": (-0.9, 10), "inducedDemand": (-1, 5), "complexity": (0, 5), "handoverFactor": (0, 10),
          "concurrency": (0.1, 20), "utilisation": (0.01, 1), "hoursPerDay": (0, 24), "hiringLead": (1, 24),
          "clearanceMonths": (0, 60), "overtimePremium": (0, 10), "delay": (0, 60)}
SHARES = set(IMPROVEMENT) | {
    "inboxShare", "inboxShareToday", "reviewFraction", "attrition", "backfill", "overtime", "billedHandoverShare",
    "surplusToSystems", "surplusToContent", "surplusToInsight", "surplusToChannels", "surplusToOutreach",
    "surplusToBacklog", "eligibleShare", "involvement", "resolution", "involvementToday", "resolutionToday",
    "ceiling", "decay", "outsourced", "targetShare"}
WHOLE = {"hiringLead"}


class Unsupported(Exception):
    pass


# --- The plan in numbers by month.


class Lever:
    """Low, base and high by month, and how the outcomes lie between them."""

    def __init__(self, name, source, months, month_of):
        self.name = name
        self.base = self._path(source["base"], months, month_of)
        self.distribution = None
        if "low" not in source:
            return
        if "monthly" in source:
            raise Unsupported(f"{name} has an outcome for each month")
        low, high = (self._path(source[end], months, month_of) for end in ("low", "high"))
        basis = source.get("basis", "value")
        if basis == "difference":
            low, high = self.base + low, self.base + high
        elif basis == "factor":
            low, high = self.base * low, self.base * high
        self.low, self.high = low, high
        self.distribution = source.get("distribution", "pert")
        self.meaning = source.get("meaning", "p10p90")
        weights = np.array(source.get("weights", (0.3, 0.4, 0.3)))
        self.weights = weights / weights.sum()
        self.least, self.most = LIMITS.get(name, (0, 1) if name in SHARES else (0, math.inf))

    @staticmethod
    def _path(path, months, month_of):
        if not isinstance(path, dict):
            return np.full(months, float(path))
        points = path.get("points")
        if points is None:
            points = list(enumerate(path["values"]))
        at = np.array([month_of(month) for month, _ in points])
        values = np.array([value for _, value in points], dtype=float)
        if path["shape"] == "linear":
            return np.interp(np.arange(months), at, values)
        return values[np.maximum(np.searchsorted(at, np.arange(months), side="right") - 1, 0)]

    def place_of_base(self, t):
        """Where base lies between low, 0, and high, 1."""
        low, base, high = self.low[t], self.base[t], self.high[t]
        if self.distribution == "discrete":
            return 1.0
        if high <= low:
            return 0.5
        if self.distribution == "lognormal":
            return math.log(base / low) / math.log(high / low)
        return (base - low) / (high - low)


class Plan:
    def __init__(self, source):
        self.months = source["months"]
        year, month = map(int, source["firstMonth"].split("-"))

        def month_of(text):
            if isinstance(text, int):
                return text
            y, m = map(int, text.split("-"))
            return (y - year) * 12 + m - month

        def levers(sources):
            return {name: Lever(name, lever, self.months, month_of) for name, lever in sources.items()}

        dates = [(year + (month - 1 + t) // 12, (month - 1 + t) % 12 + 1) for t in range(self.months)]
        self.names = [f"{y}-{m:02}" for y, m in dates]
        self.working_days = [self._working_days(source["calendar"], y, m) for y, m in dates]
        season = np.array(source["season"])
        self.season = [season[m - 1] / season.mean() for _, m in dates]
        self.forecast = source["volumeBasis"] == "forecast"
        self.visible_only = source["eligibleVolume"] == "visibleToAi"
        self.attrition_by_year = source["attritionBasis"] == "byYear"
        self.care_effect = source["careEffect"]
        self.ramp = source["ramp"]["proficiency"]
        self.opening_ramping = source["ramp"]["openingRamping"]
        self.levers = levers(source["levers"])
        self.surplus_order = source["surplusOrder"]
        self.guardrails = source["guardrails"]

        self.type_ids = [type_["id"] for type_ in source["workTypes"]]
        self.type_names = [type_["name"] for type_ in source["workTypes"]]
        self.types = [levers(type_["levers"]) for type_ in source["workTypes"]]
        self.start = [month_of(type_.get("startMonth", 0)) for type_ in source["workTypes"]]
        if any(type_["mode"] != "deferred" for type_ in source["workTypes"]):
            raise Unsupported("a work type is live")
        self.launches = np.zeros((self.months, len(self.types), 1))
        for launch in source["launches"]:
            begin = month_of(launch["month"])
            for t in range(max(0, begin), self.months):
                self.launches[t, self.type_ids.index(launch["workType"])] += (
                    launch["volume"] * (1 - launch["decay"]) ** (t - begin))
        self.milestones = []
        for milestone in source["milestones"]:
            due = month_of(milestone["month"])
            waiting = [self.type_ids.index(type_) for type_ in milestone["workTypes"]]
            self.milestones.append((milestone["id"], due if 0 <= due < self.months else None, waiting,
                                    Lever("delay", milestone["delay"], self.months, month_of)))

        # The bets: levers with a range that the formulas read, by their holder's id.
        self.bets = {}
        holders = [("", self.levers)] + list(zip(self.type_ids, self.types))
        holders += [(identity, {"delay": delay}) for identity, _, _, delay in self.milestones]
        for holder, held in holders:
            for name, lever in held.items():
                if lever.distribution and self._is_read(name):
                    self.bets[name, holder] = lever
        self.correlations = {}
        for entry in source["correlations"]:
            a, b = ((ref["lever"], ref.get("workType", ref.get("milestone", "")))
                    for ref in (entry["a"], entry["b"]))
            if a in self.bets and b in self.bets and a != b and entry["rank"] != 0:
                self.correlations[a, b] = entry["rank"]

    def _is_read(self, name):
        if name in ("patience", "answerWithin", "openHours"):
            return False
        return name != "eligibleShare" or self.visible_only

    @staticmethod
    def _working_days(calendar, year, month):
        for fixed in calendar["fixed"]:
            if fixed["month"] == f"{year}-{month:02}":
                return fixed["days"]
        worked = {("mon", "tue", "wed", "thu", "fri", "sat", "sun").index(day) for day in calendar["workedWeekdays"]}
        off = {holiday["date"] for holiday in calendar["holidays"]}
        day, days = datetime.date(year, month, 1), 0
        while day.month == month:
            days += day.weekday() in worked and day.isoformat() not in off
            day += datetime.timedelta(days=1)
        return float(days)


# --- Outcomes of the ranges, where low is 0 and high is 1.


class OutcomeTables:
    """Tables of outcomes by normal score, all of the same size, one after the other."""

    REACH, CELLS = 6.5, 4096
    P10 = -1.2815515655446004
    GRID = np.linspace(0.0, 1.0, 4001)

    def __init__(self):
        scores = np.linspace(-self.REACH, self.REACH, self.CELLS + 1)
        self._scores = scores
        self._shares = np.array([0.5 * math.erfc(-score / math.sqrt(2)) for score in scores])
        self._rows, self._made = {}, []

    def row_of(self, lever, t):
        key = (lever.distribution, lever.meaning, round(lever.place_of_base(t), 9))
        if key not in self._rows:
            self._rows[key] = len(self._made)
            self._made.append(self._outcomes(*key))
        return self._rows[key]

    def values(self):
        """Values and their steps to the next, as one table each."""
        values = np.array(self._made)
        steps = np.diff(values, axis=1, append=values[:, -1:])
        return values.ravel(), steps.ravel()

    def _outcomes(self, distribution, meaning, base):
        absolute = meaning == "absoluteLimits"
        if distribution in ("normal", "lognormal"):
            if not absolute:
                return 0.5 - 0.5 * self._scores / self.P10
            cut = 0.001
            inner = np.interp(cut + (1 - 2 * cut) * self._shares, self._shares, self._scores)
            return 0.5 + 0.5 * inner / np.interp(1 - cut, self._shares, self._scores)
        base = min(max(base, 0.0), 1.0)
        if absolute:
            return self._between(distribution, base)(self._shares)
        low, high = 0.0, 1.0  # of the mode
        for _ in range(50 if distribution != "uniform" else 0):
            mode = (low + high) / 2
            p10, p90 = self._between(distribution, mode)(np.array((0.1, 0.9)))
            if (mode - p10) / (p90 - p10) < base:
                low = mode
            else:
                high = mode
        quantile = self._between(distribution, (low + high) / 2)
        p10, p90 = quantile(np.array((0.1, 0.9)))
        return (quantile(self._shares) - p10) / (p90 - p10)

    def _between(self, distribution, mode):
        """The quantiles of a distribution between 0 and 1."""
        if distribution == "uniform":
            return lambda u: u
        if distribution == "triangular":
            return lambda u: np.where(u < mode, np.sqrt(u * mode), 1 - np.sqrt((1 - u) * (1 - mode)))
        x = self.GRID  # PERT
        density = x ** (4 * mode) * (1 - x) ** (4 - 4 * mode)
        below = np.concatenate(([0.0], np.cumsum(density[1:] + density[:-1])))
        return lambda u: np.interp(u, below / below[-1], x)


def score_correlation(rank):
    return 2 * math.sin(math.pi / 6 * rank)


class Sampler:
    """Draws outcomes of all bets, a row each."""

    def __init__(self, plan, seed):
        self._random = np.random.Generator(np.random.SFC64(seed))
        self.bets = list(plan.bets)
        self._choices, tables = [], OutcomeTables()
        rows = np.zeros((len(self.bets), 1))
        for i, bet in enumerate(self.bets):
            lever = plan.bets[bet]
            if lever.distribution == "discrete":
                self._choices.append((i, self._score(lever.weights[0]), self._score(lever.weights[:2].sum())))
                continue
            rows[i] = tables.row_of(lever, 0)
            if any(tables.row_of(lever, t) != rows[i] for t in range(plan.months)):
                raise Unsupported(f"the range of {lever.name} changes its shape from month to month")
        self._values, self._steps = tables.values()
        cells = OutcomeTables.CELLS
        self._per_score = cells / (2 * OutcomeTables.REACH)
        self._first = rows * (cells + 1)
        self._groups = self._factors(plan)

    @staticmethod
    def _score(share):
        low, high = -40.0, 40.0
        for _ in range(100):
            middle = (low + high) / 2
            low, high = (middle, high) if 0.5 * math.erfc(-middle / math.sqrt(2)) < share else (low, middle)
        return low

    def _factors(self, plan):
        """Bets that hang together, and the factor that makes their scores do so."""
        index = {bet: i for i, bet in enumerate(self.bets)}
        correlation, group = np.eye(len(index)), list(range(len(index)))
        for (a, b), rank in plan.correlations.items():
            i, j = index[a], index[b]
            correlation[i, j] = correlation[j, i] = score_correlation(rank)
            group = [group[i] if g == group[j] else g for g in group]
        factors = []
        for g in sorted(set(group)):
            rows = [i for i, of in enumerate(group) if of == g]
            if len(rows) > 1:
                values, vectors = np.linalg.eigh(correlation[np.ix_(rows, rows)])
                if values[0] < -1e-12:
                    raise Unsupported("correlations that contradict each other")
                factors.append((np.array(rows), vectors * np.sqrt(np.maximum(values, 0))))
        return factors

    def draw(self, draws):
        scores = self._random.standard_normal((len(self.bets), draws))
        for rows, factor in self._groups:
            scores[rows] = factor @ scores[rows]
        choices = [(row, (scores[row] > low).astype(float) + (scores[row] > base))
                   for row, low, base in self._choices]
        scores += OutcomeTables.REACH
        scores *= self._per_score
        np.clip(scores, 0, OutcomeTables.CELLS - 1e-9, out=scores)
        cells = np.floor(scores)
        scores -= cells
        cells += self._first
        at = cells.astype(np.intp)
        scores *= np.take(self._steps, at, out=cells)
        scores += np.take(self._values, at, out=cells)
        for row, chosen in choices:
            scores[row] = chosen
        return scores

    def at_base(self, plan, high=()):
        """One draw in which everything is at base, or at high what is in `high`."""
        outcomes = np.empty((len(self.bets), 1))
        for i, bet in enumerate(self.bets):
            lever = plan.bets[bet]
            most = 2.0 if lever.distribution == "discrete" else 1.0
            outcomes[i] = most if bet in high else lever.place_of_base(0)
        return outcomes


# --- The formulas.


class Values:
    """A lever's values in some draws, month by month: found again only where they differ from the month before."""

    def __init__(self, lever, outcome):
        self.lever, self._outcome = lever, outcome
        self.is_drawn = outcome is not None
        self._last = None
        self._value = None

    def at(self, t):
        """A number, or an array that stays as it is until a later month is asked for and differs."""
        lever = self.lever
        if self._outcome is None:
            return lever.base[t]
        form = (lever.low[t], lever.base[t], lever.high[t])
        if form != self._last:
            self._last = form
            self._value = self._drawn(*form)
        return self._value

    def _drawn(self, low, base, high):
        if self.lever.distribution == "discrete":
            value = np.array((low, base, high))[self._outcome.astype(np.intp)]
        elif self.lever.distribution == "lognormal":
            value = low * np.exp(self._outcome * math.log(high / low))
        else:
            value = self._outcome * (high - low)
            value += low
        if self.lever.name in WHOLE:
            np.rint(value, out=value)
        return np.clip(value, self.lever.least, self.lever.most, out=value)


class TypeValues:
    """A lever of all work types: (types, draws), or (types, 1) where no draw moves it."""

    def __init__(self, each, draws, start=None):
        self._each = each
        self._start = start or [0] * len(each)
        self._draws = draws if any(values.is_drawn for values in each) else 1
        self._last = None
        self._value = None

    def at(self, t):
        rows = [values.at(max(t, start)) for values, start in zip(self._each, self._start)]
        same = self._last is not None and all(
            now is before or (type(now) is not np.ndarray and type(before) is not np.ndarray and now == before)
            for now, before in zip(rows, self._last))
        if not same:
            self._last = rows
            # A new array: the one of the month before may still be in use.
            self._value = np.empty((len(rows), self._draws))
            for i, row in enumerate(rows):
                self._value[i] = row
        return self._value


class Demand:
    """What of a plan's levers shapes volume and automation in some draws."""

    def __init__(self, plan, bets, outcomes):
        row = {bet: i for i, bet in enumerate(bets)}
        self.plan = plan
        self.draws = outcomes.shape[1]
        self._of = lambda name, lever, holder="": Values(
            lever, outcomes[row[name, holder]] if (name, holder) in row else None)
        last = plan.months - 1
        start = self._start = [min(max(s, 0), last) for s in plan.start]
        self._starts = np.array(plan.start).reshape(-1, 1)
        self._volume, self._trend = self.of_types("volume"), self.of_types("shareTrend")
        self._involvement = self.of_types("involvement", start)
        self._eligible = self.of_types("eligibleShare").at(0) if plan.visible_only else None
        self._resolution = self.of_types("resolution", start)
        self.involvement_today = self.of_types("involvementToday").at(0)
        if plan.visible_only:
            self.involvement_today = self.involvement_today * self._eligible
        self.resolution_today = self.of_types("resolutionToday").at(0)
        self.automation_today_by_type = self.involvement_today * self.resolution_today
        self.induced_demand = self.plan_lever("inducedDemand").at(0)
        growth = self.plan_lever("growth").at(0)
        self._monthly_growth = (1 + growth) ** (1 / 12)
        self._grown = 1.0
        self._delays = [(due, waiting, self._of("delay", delay, identity).at(0))
                        for identity, due, waiting, delay in plan.milestones if due is not None]
        self._planned, self._planned_until, self._involved = {}, 0, (None, None)
        self._steps = {}

        # Month -1, weighed by the volume at the start.
        volume = self.volume_before_induced(0)
        self.first_volume = volume
        whole = np.broadcast_to(volume.sum(axis=0), self.draws)
        involved = (volume * self.involvement_today).sum(axis=0)
        resolved = (volume * self.automation_today_by_type).sum(axis=0)
        with np.errstate(all="ignore"):
            self.automation_today = np.where(whole > 0, resolved / whole, 0)
            self.resolution_today_of_plan = np.where(involved > 0, resolved / involved, np.nan)

    def plan_lever(self, name):
        return self._of(name, self.plan.levers[name])

    def of_types(self, name, start=None):
        each = [self._of(name, levers[name], identity)
                for identity, levers in zip(self.plan.type_ids, self.plan.types)]
        return TypeValues(each, self.draws, start)

    def volume_before_induced(self, t):
        """To be asked for month by month."""
        volume = self._volume.at(t)
        if not self.plan.forecast:
            if t > 0:
                self._grown = self._grown * self._monthly_growth
            trend = self._trend.at(t)
            if not (trend == 1).all():
                volume = volume * trend
            volume = volume * (self._grown * self.plan.season[t])
        if (self._starts > t).any():
            volume = np.where(self._starts > t, 0, volume)
        return volume

    def involvement(self, t):
        planned = self._involvement.at(t)
        if self._eligible is None:
            return planned
        if planned is not self._involved[0]:
            self._involved = (planned, planned * self._eligible)
        return self._involved[1]

    def planned_resolution(self, t):
        """Up to three months ahead; the same array as the month before where nothing differs."""
        t = min(t, self.plan.months - 1)
        while self._planned_until <= t:
            self._planned[self._planned_until] = self._late(self._planned_until)
            self._planned.pop(self._planned_until - 5, None)
            self._planned_until += 1
        return self._planned[t]

    def _late(self, t):
        planned = self._resolution.at(t)
        changed = None
        for number, (due, waiting, delay) in enumerate(self._delays):
            for w in waiting:
                held = max(t, self._start[w])
                if held < due or np.max(delay) <= held - due:
                    continue
                if changed is None:
                    changed = np.array(np.broadcast_to(planned, (len(planned), self.draws)))
                if (number, w) not in self._steps:
                    self._steps[number, w] = self._step(due, w)
                changed[w] -= np.clip(delay - (held - due), 0, 1) * self._steps[number, w]
        return planned if changed is None else np.clip(changed, 0, 1, out=changed)

    def _step(self, due, w):
        """What comes with a milestone in its month."""
        values = self._of("resolution", self.plan.types[w]["resolution"], self.plan.type_ids[w])
        before = self.resolution_today[w] if due == 0 else values.at(due - 1)
        return values.at(due) - before

    def planned_course(self):
        """The planned path I x Rp, month by month, and today."""
        course = {"automation": [], "resolution": [], "inbound": [], "improvementShare": []}
        induced = 1.0
        shares = [self.plan_lever(name) for name in IMPROVEMENT]
        for t in range(self.plan.months):
            before = self.first_volume if t == 0 else self.volume_before_induced(t)
            volume = before * induced + self.plan.launches[t]
            involved = (volume * self.involvement(t)).sum()
            resolved = (volume * self.involvement(t) * self.planned_resolution(t)).sum()
            automation = resolved / volume.sum() if volume.sum() > 0 else 0.0
            course["inbound"].append(float(volume.sum()))
            course["automation"].append(float(automation))
            course["resolution"].append(float(resolved / involved) if involved > 0 else math.nan)
            course["improvementShare"].append(float(np.sum([share.at(t) for share in shares])))
            induced = max(0.0, float(np.max(1 + self.induced_demand * (automation - self.automation_today))))
        today = {"automation": float(self.automation_today[0]),
                 "resolution": float(self.resolution_today_of_plan[0])}
        return course, today


class Rule:
    """A guardrail as the formulas read it: a month breaks it where the metric is beyond the month's limit."""

    BEHIND = {"automation": ("involvement", "resolution"), "resolution": ("resolution",),
              "improvementShare": IMPROVEMENT, "inbound": ("volume",)}

    def __init__(self, guardrail, plan, sampler, planned, today):
        self.metric, self.months, self.window = guardrail["metric"], guardrail["months"], 0
        self.actions = set(guardrail["actions"])
        comparison, threshold = guardrail["comparison"], guardrail["threshold"]
        self.below = comparison in ("missesBy", "hasNotImprovedBy")

        def hair(value):
            return 1e-9 * max(1.0, abs(value))

        course = planned.get(self.metric)
        if comparison == "overLimit":
            self.limits = [threshold + hair(threshold)] * plan.months
        elif course is None:
            raise Unsupported("a guardrail that holds the backlog against a plan of it")
        elif comparison == "missesBy":
            self.limits = [value - threshold + hair(value) for value in course]
        elif comparison == "exceedsBy":
            self.limits = [value + threshold - hair(value) for value in course]
        elif comparison == "aboveHigh":
            high = {bet for bet in plan.bets if bet[0] in self.BEHIND[self.metric]}
            course = Demand(plan, sampler.bets, sampler.at_base(plan, high)).planned_course()[0][self.metric]
            self.limits = [value + threshold + hair(value) for value in course]
        else:
            self.window, self.months = self.months, 1
            self.limits = [math.nan] * plan.months
            for t in range(self.window - 1, plan.months):
                before = today.get(self.metric, math.nan) if t < self.window else course[t - self.window]
                if course[t] - before >= threshold - hair(course[t]):
                    self.limits[t] = threshold - hair(course[t])


class RuleState:
    def __init__(self, rule, draws):
        self.rule = rule
        self.broken, self.kept = np.zeros(draws, np.int8), np.zeros(draws, np.int8)
        self.in_force, self.fired = np.zeros(draws, bool), np.zeros(draws, bool)
        self._beyond, self._count = np.empty(draws, bool), np.empty(draws, bool)

    def judge(self, t, course):
        rule, beyond, count = self.rule, self._beyond, self._count
        judged = course[t]
        if rule.window:
            judged = judged - course.get(t - rule.window, np.nan)
        (np.less if rule.below else np.greater)(judged, rule.limits[t], out=beyond)
        self.broken += 1
        self.broken *= beyond
        np.logical_not(beyond, out=beyond)
        self.kept += 1
        self.kept *= beyond
        np.greater_equal(self.broken, rule.months, out=count)
        self.in_force |= count
        np.less(self.kept, rule.months, out=count)
        self.in_force &= count
        self.fired |= self.in_force


mul, add, sub, div = np.multiply, np.add, np.subtract, np.divide


class Room:
    """For what comes between, reused from one month and chunk to the next."""

    def __init__(self, types, draws):
        self.types = [np.empty((types, draws)) for _ in range(3)]
        self.plan = [np.empty(draws) for _ in range(3)]
        self.kept = [np.empty(draws) for _ in range(3)]


class Month:
    def __init__(self, t, days, room):
        self.t, self.days = t, days
        self.type_room, self.plan_room = room.types, room.plan
        self.created, self.there, self.left = room.kept


class Chunk:
    """Some of the draws on their way through the months."""

    def __init__(self, plan, bets, outcomes, rules, planned_improvement, results, type_results):
        self.plan, self.results, self.type_results = plan, results, type_results
        self._planned_improvement = planned_improvement
        demand = self.demand = Demand(plan, bets, outcomes)
        draws = self.draws = outcomes.shape[1]
        self.rules = [RuleState(rule, draws) for rule in rules]
        plan_lever, of_types = demand.plan_lever, demand.of_types

        self.inbox_share = plan_lever("inboxShare")
        self.improvement = [plan_lever(name) for name in IMPROVEMENT]
        self.attrition = plan_lever("attrition")
        self._monthly_attrition = (None, None)
        self.monthly = {name: plan_lever(name) for name in (
            "plannedHires", "plannedReductions", "backfill", "upkeepHours", "dedicatedHours", "overtime",
            "contractors")}
        self.scalar = {name: plan_lever(name).at(0) for name in (
            "hoursPerDay", "reviewFraction", "reviewMinutes", "clearanceMonths", "loadedCost", "costPerHire",
            "severance", "aiPrice", "billedHandoverShare", "platformFee", "dedicatedTeamCost", "toolingCost",
            "overtimePremium", "contractorCost", "outsourcedPrice", "inboxShareToday", "openHours")}
        lead = np.maximum(1, np.rint(plan_lever("hiringLead").at(0)))
        self.leads = {int(value): 1.0 if np.ndim(lead) == 0 else (lead == value).astype(float)
                      for value in np.unique(lead)}
        left, self.surplus_to_improvement = 1.0, 0.0
        for name in plan.surplus_order:
            taken = np.minimum(plan_lever(name).at(0), left)
            left = left - taken
            if name in IMPROVING_SURPLUS:
                self.surplus_to_improvement = self.surplus_to_improvement + taken
        self.surplus_unallocated = left

        self.handle, self.utilisation = of_types("handleMinutes"), of_types("utilisation")
        self.outsourced = of_types("outsourced")
        self.complexity, self.handover_factor = of_types("complexity").at(0), of_types("handoverFactor").at(0)
        self.decay, self.ceiling = of_types("decay").at(0), of_types("ceiling").at(0)
        self.raise_hours = of_types("raiseHours").at(0)
        # Work types with the same target are answered alike.
        self.reply_within, self.target_of = np.unique(of_types("replyWithin").at(0), axis=0, return_inverse=True)
        self.concurrency = of_types("concurrency").at(0)
        self.first_handle = self.handle.at(0)
        self.created_per_resolved = self.first_handle / (60 * self.concurrency * self.utilisation.at(0))
        human_before = demand.first_volume * (1 - demand.automation_today_by_type)
        with np.errstate(all="ignore"):
            self.minutes_before = (human_before * self.first_handle).sum(axis=0) / human_before.sum(axis=0)
        self._per_staffed = (None, None, None)

        # What a month leaves to the next.
        types = len(plan.types)
        self.automation = np.zeros(draws)
        self.care = np.ones(draws)
        self.resolution = np.zeros((types, draws))
        self.backlog = np.array(np.broadcast_to(plan_lever("openingBacklog").at(0), draws), float)
        self.surplus_sent = 0.0
        self.replaced = {}
        ages = len(plan.ramp)
        self.cohorts = np.zeros((ages + 1, draws))  # ramping, in a ring, and the ramped
        self.cohorts[:len(plan.opening_ramping)] = np.reshape(plan.opening_ramping, (-1, 1))
        self.cohorts[-1] = plan_lever("openingHeadcount").at(0)
        self.youngest = 0  # where in the ring
        self.courses = {"automation": {-1: demand.automation_today},
                        "resolution": {-1: demand.resolution_today_of_plan}}
        self._windows = {}
        for rule in rules:
            self._windows[rule.metric] = max(rule.window, self._windows.get(rule.metric, 0))

    def step(self, t, room):
        """A month. What its parts hand on to each other is in `month`, beside the results."""
        month = Month(t, self.plan.working_days[t], room)
        self._decide(month)
        self._automate(month)
        self._staff(month)
        self._employ(month)
        self._care(month)
        self._queue(month)
        self._pay(month)
        self._judge(month)

    def _does(self, *actions):
        """The draws in which guardrails do one of these; None where there are none."""
        active = [state.in_force for state in self.rules if state.rule.actions.intersection(actions)]
        if "stopReductions" in actions:
            active += [state.fired for state in self.rules if "stopReductions" in state.rule.actions]
        if not active:
            return None
        mask = np.logical_or.reduce(active)
        return mask if mask.any() else None

    def _decide(self, month):
        """What guardrails let take effect."""
        t, does = month.t, self._does
        reductions = self.monthly["plannedReductions"].at(t)
        paused = does("pauseReductions", "stopReductions") if np.any(reductions) else None
        if paused is not None:
            reductions = np.where(paused, 0.0, reductions)
        backfill = self.monthly["backfill"].at(t)
        opened = does("reopenHiringGates", "revisitHiringGates")
        if opened is not None:
            backfill = np.where(opened, 1.0, backfill)
        improvement = 0.0
        for share in self.improvement:
            improvement = improvement + share.at(t)
        inbox_share = self.inbox_share.at(t)
        protect = does("capInboxShare") if np.ndim(improvement) else None
        if protect is not None:
            kept = np.where(protect, np.maximum(self._planned_improvement[t], improvement), improvement)
            inbox_share = np.maximum(0, inbox_share - (kept - improvement))
            improvement = kept
        to_improvement = self.surplus_to_improvement
        moved = does("moveSurplus")
        if moved is not None:
            to_improvement = to_improvement + moved * (self.surplus_unallocated / 3)
        month.reductions, month.backfill, month.improvement = reductions, backfill, improvement
        month.to_improvement = to_improvement
        month.paid = month.days * self.scalar["hoursPerDay"]
        month.inbox = month.paid * inbox_share

    def _automate(self, month):
        """Demand and automation."""
        t, plan, demand = month.t, self.plan, self.demand
        out, of_type = self.results, self.type_results
        a, b, _ = month.type_room
        x = month.plan_room[0]
        volume = of_type["volume"]
        before = demand.first_volume if t == 0 else demand.volume_before_induced(t)
        if t > 0:
            sub(self.automation, demand.automation_today, out=x)
            mul(x, demand.induced_demand, out=x)
            add(x, 1, out=x)
            np.maximum(x, 0, out=x)
            mul(before, x, out=volume)
        else:
            volume[...] = before
        if plan.launches[t].any():
            add(volume, plan.launches[t], out=volume)

        involvement = demand.involvement(t)
        planned = demand.planned_resolution(t)
        resolution = self.resolution
        if not plan.care_effect:
            np.minimum(planned, self.ceiling, out=resolution)
        elif t == 0:
            resolution[...] = planned
        else:
            last = demand.planned_resolution(t - 1)
            if planned is not last:
                sub(planned, last, out=a)
                np.maximum(a, 0, out=b)
                mul(b, self.care, out=b)
                add(resolution, b, out=resolution)
                np.minimum(a, 0, out=a)
                add(resolution, a, out=resolution)
            sub(1, self.care, out=x)
            mul(self.decay, x, out=a)
            sub(resolution, a, out=resolution)
            np.maximum(resolution, 0, out=resolution)
            np.minimum(resolution, self.ceiling, out=resolution)
            for w, start in enumerate(plan.start):
                if t <= min(start, plan.months - 1):
                    resolution[w] = planned[w]
        of_type["involvement"][...] = involvement
        of_type["resolution"][...] = resolution
        automation, human = of_type["automation"], of_type["human"]
        mul(involvement, resolution, out=automation)
        mul(volume, automation, out=a)  # resolved
        sub(volume, a, out=human)
        inbound, resolved = out["inbound"], out["aiResolved"]
        volume.sum(axis=0, out=inbound)
        a.sum(axis=0, out=resolved)
        mul(a, self.created_per_resolved, out=a)
        a.sum(axis=0, out=month.created)
        mul(volume, involvement, out=b)
        involved, all_human = out["involved"], out["human"]
        b.sum(axis=0, out=involved)
        sub(inbound, resolved, out=all_human)
        sub(inbound, involved, out=out["bypass"])
        sub(involved, resolved, out=out["handover"])
        div(resolved, inbound, out=self.automation)
        if not inbound.all():
            np.copyto(self.automation, 0, where=inbound <= 0)
        out["automation"][...] = self.automation
        self._per(involved, inbound, out["involvementRate"])
        self._per(resolved, involved, out["resolutionRate"])

        ahead = demand.planned_resolution(t + 3)
        month.climb = None
        if ahead is not planned:
            sub(ahead, planned, out=a)
            np.maximum(a, 0, out=a)
            mul(a, self.raise_hours, out=a)
            month.climb = a.sum(axis=0) * (100 / 3)

    def _staff(self, month):
        """Effort and required FTE."""
        t, demand = month.t, self.demand
        out, of_type = self.results, self.type_results
        a, b, c = month.type_room
        x = month.plan_room[0]
        volume, involvement = of_type["volume"], of_type["involvement"]
        automation, human = of_type["automation"], of_type["human"]
        inbound, all_human = out["inbound"], out["human"]
        per_inbox = 1 / month.inbox
        handle_before, used, outsourced = self.handle.at(t), self.utilisation.at(t), self.outsourced.at(t)
        parts = (handle_before, used, outsourced)
        if self._per_staffed[0] is None or any(now is not then for now, then in zip(parts, self._per_staffed[0])):
            own = (1 - outsourced) / (60 * self.concurrency)
            self._per_staffed = (parts, own / used, self.complexity * handle_before)
        _, staffed_per_minute, slope = self._per_staffed
        handle, required = of_type["handleMinutes"], of_type["requiredFte"]
        sub(automation, demand.automation_today_by_type, out=a)
        mul(a, slope, out=a)
        add(a, handle_before, out=handle)
        sub(involvement, automation, out=a)  # handed over, of a conversation
        mul(a, self.handover_factor, out=a)
        sub(a, involvement, out=a)
        add(a, 1, out=a)  # its human work against one that came straight
        per_point = of_type["ftePerPoint"]
        mul(handle, self.handover_factor, out=b)
        mul(a, slope, out=c)
        sub(b, c, out=b)
        mul(b, staffed_per_minute, out=b)
        mul(per_inbox, 0.01, out=x)
        mul(x, inbound, out=x)
        mul(b, x, out=per_point)
        mul(volume, involvement, out=c)
        if not c.all():
            np.copyto(per_point, np.nan, where=c <= 0)
        mul(volume, a, out=a)
        mul(a, handle, out=a)
        mul(a, staffed_per_minute, out=a)  # staffed
        staffed = out["staffedHours"]
        a.sum(axis=0, out=staffed)
        mul(a, per_inbox, out=required)
        mul(staffed, per_inbox, out=out["requiredFte"])
        mul(a, used, out=a)
        handling = out["handlingHours"]
        a.sum(axis=0, out=handling)
        of_type["utilisation"][...] = used
        out["liveStaffedHours"][...] = 0

        mean_minutes, mix = out["meanHandleMinutes"], out["mixEffectMinutes"]
        mul(human, handle, out=a)
        a.sum(axis=0, out=mean_minutes)
        mul(human, self.first_handle, out=a)
        a.sum(axis=0, out=mix)
        div(1, all_human, out=x)
        mul(mean_minutes, x, out=mean_minutes)
        mul(mix, x, out=mix)
        sub(mean_minutes, mix, out=out["complexityEffectMinutes"])
        sub(mix, self.minutes_before, out=mix)

        if outsourced.any():
            month.own = human * (1 - outsourced)
            month.own_human = month.own.sum(axis=0)
            month.partners = all_human - month.own_human
        else:
            month.own, month.own_human, month.partners = human, all_human, 0.0

    def _employ(self, month):
        """People, and what they are enough for."""
        t, plan, out = month.t, self.plan, self.results
        x, y, _ = month.plan_room
        starters = out["starters"]
        starters[...] = self.monthly["plannedHires"].at(t)
        for lead, draws_with_it in self.leads.items():
            if t >= lead:
                mul(self.replaced[t - lead], draws_with_it, out=x)
                add(starters, x, out=starters)
        self.replaced.pop(t - max(self.leads), None)
        cohorts, youngest, ages = self.cohorts, self.youngest, len(plan.ramp)
        joined = cohorts[youngest] if ages else cohorts[-1]
        add(joined, starters, out=joined)
        headcount, effective = out["headcount"], out["effectiveFte"]
        cohorts.sum(axis=0, out=headcount)
        order = [plan.ramp[(i - youngest) % ages] for i in range(ages)] + [1.0]
        np.dot(order, cohorts, out=effective)
        attrition = self.attrition.at(t)
        if attrition is not self._monthly_attrition[0]:
            monthly = 1 - (1 - attrition) ** (1 / 12) if plan.attrition_by_year else attrition
            self._monthly_attrition = (attrition, monthly)
        attrition = self._monthly_attrition[1]
        leavers = out["leavers"]
        mul(headcount, attrition, out=leavers)
        gone = out["reductions"]
        sub(headcount, leavers, out=x)
        np.minimum(month.reductions, x, out=gone)
        mul(cohorts, 1 - attrition, out=cohorts)
        if np.any(month.reductions):
            self._reduce(np.array(gone), x)
        if ages:
            oldest = (youngest - 1) % ages
            add(cohorts[-1], cohorts[oldest], out=cohorts[-1])
            cohorts[oldest] = 0
            self.youngest = oldest
        self.replaced[t] = leavers * month.backfill

        overtime = self.monthly["overtime"].at(t)
        clearing = self._does("clearBacklog")
        if clearing is not None:
            hours = effective * month.inbox
            most = np.minimum(MOST_CLEARING_OVERTIME, np.divide(
                self.backlog, hours, out=np.zeros(self.draws), where=hours > 0))
            overtime = np.where(clearing, np.maximum(most, overtime), overtime)
        contractors = self.monthly["contractors"].at(t)
        month.overtime, month.contractors = overtime, contractors
        flex, gap = out["flexFte"], out["gapFte"]
        mul(effective, overtime, out=flex)
        add(flex, contractors, out=flex)
        required, inbound = out["requiredFte"], out["inbound"]
        there = add(effective, flex, out=month.there)
        sub(there, required, out=gap)
        self._per(month.own_human, required, out["outputPerPerson"])
        created = out["capacityCreatedFte"]
        mul(month.created, 1 / (month.paid * self.scalar["inboxShareToday"]), out=created)
        mul(gap, inbound, out=y)
        self._per(y, required, out["headroomConversations"])

    def _care(self, month):
        """What the AI needs from people, and what it gets."""
        t, scalar, out = month.t, self.scalar, self.results
        needed, supplied = out["improvementNeeded"], out["improvementSupplied"]
        mul(out["involved"], scalar["reviewFraction"] * scalar["reviewMinutes"] / 60, out=needed)
        add(needed, self.monthly["upkeepHours"].at(t), out=needed)
        if month.climb is not None:
            add(needed, month.climb, out=needed)
        mul(out["effectiveFte"], month.paid * month.improvement, out=supplied)
        add(supplied, self.monthly["dedicatedHours"].at(t), out=supplied)
        add(supplied, self.surplus_sent, out=supplied)
        div(supplied, needed, out=self.care)
        np.minimum(self.care, 1, out=self.care)
        if not needed.all():
            np.copyto(self.care, 1, where=needed <= 0)
        out["care"][...] = self.care
        surplus = out["surplusHours"]
        np.maximum(out["gapFte"], 0, out=surplus)
        mul(surplus, month.inbox, out=surplus)
        self.surplus_sent = surplus * month.to_improvement

    def _queue(self, month):
        """Backlog and service."""
        out, of_type, scalar = self.results, self.type_results, self.scalar
        z = month.plan_room[2]
        staffed, required = out["staffedHours"], out["requiredFte"]
        left = mul(month.there, month.inbox, out=month.left)
        backlog = out["backlogHours"]
        backlog[...] = self.backlog
        after = add(self.backlog, staffed, out=self.backlog)
        sub(after, left, out=after)
        np.maximum(after, 0, out=after)
        conversations, waiting_days = out["backlogConversations"], out["backlogDays"]
        month.waiting = some = backlog > 0
        mul(backlog, month.own_human, out=conversations)
        self._per(conversations, staffed, conversations, np.where(some, np.nan, 0))
        mul(backlog, month.days, out=waiting_days)
        self._per(waiting_days, left, waiting_days, np.where(some, np.nan, 0))
        with_clearance, clearance = out["requiredWithClearanceFte"], scalar["clearanceMonths"]
        if np.ndim(clearance) or clearance > 0:
            mul(backlog, 1 / (clearance * month.inbox), out=z)
            add(required, z, out=with_clearance)
        else:
            with_clearance[...] = required
        attainment = of_type["attainment"]
        self._attain(attainment, month, backlog, after)
        if not month.own.all():
            np.copyto(attainment, np.nan, where=month.own <= 0)

    def _pay(self, month):
        """Money."""
        scalar, out = self.scalar, self.results
        people, hiring, exit_ = out["peopleCost"], out["hiringCost"], out["exitCost"]
        mul(out["headcount"], scalar["loadedCost"] / 12, out=people)
        mul(out["starters"], scalar["costPerHire"], out=hiring)
        mul(out["reductions"], scalar["severance"], out=exit_)
        billable, ai, flexing = out["billableOutcomes"], out["aiCost"], out["flexCost"]
        mul(out["handover"], scalar["billedHandoverShare"], out=billable)
        add(billable, out["aiResolved"], out=billable)
        mul(billable, scalar["aiPrice"], out=ai)
        add(ai, scalar["platformFee"] + scalar["dedicatedTeamCost"] + scalar["toolingCost"], out=ai)
        mul(people, month.overtime * scalar["overtimePremium"], out=flexing)
        other = month.contractors * scalar["contractorCost"] + month.partners * scalar["outsourcedPrice"]
        add(flexing, other, out=flexing)
        total = out["totalCost"]
        add(people, hiring, out=total)
        add(total, exit_, out=total)
        add(total, ai, out=total)
        add(total, flexing, out=total)
        self._per(total, out["inbound"], out["costPerConversation"])
        self._per(total, out["human"], out["costPerHumanConversation"])

    @staticmethod
    def _per(amount, count, to, otherwise=np.nan):
        np.divide(amount, count, out=to)
        if not count.all():
            np.copyto(to, otherwise, where=count <= 0)

    def _reduce(self, left, x):
        """From the fully ramped first, then from the most ramped."""
        ages = len(self.plan.ramp)
        for cohort in [self.cohorts[-1]] + [self.cohorts[(self.youngest + age) % ages]
                                            for age in reversed(range(ages))]:
            taken = np.minimum(left, cohort, out=x)
            cohort -= taken
            left -= taken
            if not left.any():
                return

    def _attain(self, of_types, month, before, after):
        """Share of first replies within target: by Erlang C, or by how long the backlog makes them wait."""
        to = of_types[:len(self.reply_within)]
        x, _, z = month.plan_room
        open_hours = month.days * self.scalar["openHours"]
        left, handling = month.left, self.results["handlingHours"]
        people, load = left / open_hours, handling / open_hours
        delayed = erlang_c_delay(people, load)
        np.subtract(load, people, out=x)
        x *= month.own_human / handling
        np.exp(np.multiply(x, self.reply_within, out=to), out=to)
        to *= delayed
        np.subtract(1, to, out=to)
        np.copyto(to, 0, where=people <= load)
        np.copyto(to, 1, where=load <= 0)
        waiting = np.add(before, after, out=z) > 0
        if waiting.any():
            hours = open_hours / left
            shortest, longest = np.minimum(before, after) * hours, np.maximum(before, after) * hours
            span = longest - shortest
            within = np.clip((self.reply_within - shortest) / span, 0, 1)
            np.copyto(within, 1, where=longest <= self.reply_within)
            np.copyto(to, np.minimum(to, within), where=waiting)
        np.copyto(to, 0, where=left <= 0)
        of_types[...] = to[self.target_of.ravel()]

    def _judge(self, month):
        """Guardrails hold the month against the plan."""
        t, out = month.t, self.results
        for state in self.rules:
            metric = state.rule.metric
            course = self.courses.setdefault(metric, {})
            if t not in course:
                if metric == "automation":
                    now = self.automation
                elif metric == "resolution":
                    now = out["resolutionRate"]
                elif metric == "inbound":
                    now = out["inbound"]
                elif metric == "improvementShare":
                    now = month.improvement
                else:
                    now = out["backlogDays"]
                    if not month.left.all():
                        now = np.where((month.left <= 0) & month.waiting, np.inf, now)
                # Results are gone when the month is over.
                course[t] = np.array(now) if self._windows[metric] else now
            state.judge(t, course)
        for metric, course in self.courses.items():
            course.pop(t - self._windows.get(metric, 0), None)


def erlang_c_delay(servers, load):
    """For any real number of servers; 1 where they are no more than the load."""
    root = np.sqrt(load)
    # Further out than this nobody waits.
    n = np.clip(servers, load, load + 8 * root)
    # From few servers, where a continued fraction is quick, up one by one: 1/B(n) = 1 + n/a 1/B(n - 1).
    added = int(np.ceil(np.max(n - load + 3 * root)))
    n -= added
    fraction = load - n
    fraction += 2 * 24
    for i in range(24, 0, -1):
        np.divide(i * (n + (1 - i)), fraction, out=fraction)
        fraction += load
        fraction -= n
        fraction += 2 * (i - 1)
    inverse = np.divide(load, fraction, out=fraction)
    per_server = 1 / load
    factor = n * per_server
    for _ in range(added):
        factor += per_server
        inverse *= factor
        inverse += 1
    busy = 1 / factor  # load / n
    return 1 / (inverse * (1 - busy) + busy)


# --- The run.


class Unchanged:
    """Tells rows that are as they were the month before: looked at closer only where their first draws are."""

    def __init__(self):
        self._first, self._rows = {}, {}

    def is_same(self, key, row):
        first = row[:16].copy()
        alike = key in self._first and (first == self._first[key]).all()
        same = alike and key in self._rows and (row == self._rows[key]).all()
        self._first[key] = first
        if not alike:
            self._rows.pop(key, None)
        elif not same:
            self._rows[key] = row.copy()
        return same


class Quantiles:
    """Seven quantiles and the mean of every row of a month's results."""

    def __init__(self, method, sample):
        self._methods = {"partition": self._partition, "sort32": self._sort32}
        if method == "fastest":
            method = min(self._methods, key=lambda name: self._time(self._methods[name], sample))
        self._methods["histogram"] = self._histogram
        self.method = method

    @staticmethod
    def _time(method, sample):
        def once():
            row = sample.copy()
            begin = time.perf_counter()
            method(row, len(row))
            return time.perf_counter() - begin
        return min(once() for _ in range(3))

    @staticmethod
    def _ranks(count):
        at = np.array(list(LEVELS.values())) * (count - 1)
        below = at.astype(np.intp)
        return below, np.minimum(below + 1, count - 1), at - below

    def _between(self, row, count):
        below, above, part = self._ranks(count)
        return row[below] * (1 - part) + row[above] * part

    def _partition(self, row, count):
        below, above, _ = self._ranks(count)
        row.partition(np.unique(np.concatenate((below, above))))
        return self._between(row, count)

    def _sort32(self, row, count):
        # Ranks are all that is wanted of the order: 24 bits are far finer than any number of draws.
        order = row.astype(np.float32)
        order.sort()
        return self._between(order, count).astype(float)

    def _histogram(self, row, count):
        """To a bin, as Headroom's are."""
        if count < len(row):
            row = row[~np.isnan(row)]
        low, high = row.min(), row.max()
        if not low < high or not math.isfinite(high - low):
            return self._partition(row, count)
        bins = 251
        place = row - low
        place *= bins / (high - low)
        below = np.concatenate(((0,), np.cumsum(np.bincount(place.astype(np.int32), minlength=bins + 1))))
        return low + np.interp(np.array(list(LEVELS.values())) * count, below, np.arange(bins + 2)) * (
            (high - low) / bins)

    def of(self, row):
        """The row may come back in another order. Values that are no number come last in any order."""
        if (row[:16] == row[0]).all() and (row == row[0]).all():
            return np.full(len(LEVELS) + 1, row[0])
        method, mean, count = self._methods[self.method], row.mean(), len(row)
        if math.isnan(mean):
            count -= int(np.isnan(row).sum())
            if count == 0:
                return np.full(len(LEVELS) + 1, np.nan)
            mean = np.nansum(row) / count
        return np.append(method(row, count), mean)


class Added:
    """Months of results added up, by row, and what the weight of their mean lacks where a month has no value."""

    def __init__(self, rows, draws):
        self._sums, self._lacks = np.empty((rows, draws)), [0.0] * rows

    def add(self, row, values, lacks, is_first):
        if is_first:
            self._sums[row], self._lacks[row] = values, lacks
        else:
            self._sums[row] += values
            self._lacks[row] = self._lacks[row] + lacks

    def add_to(self, other, row, is_first):
        other.add(row, self._sums[row], self._lacks[row], is_first)

    def sum(self, row):
        return self._sums[row]

    def mean(self, row, weight):
        """In the place of the sum."""
        return np.divide(self._sums[row], weight - self._lacks[row], out=self._sums[row])


class Columns:
    """What rows of results come to beside their months: over the whole plan, in the worst month, and in each calendar
    year where the plan has several. Months are added row by row, while a row is near the processor."""

    def __init__(self, plan, names, draws):
        years = [name[:4] for name in plan.names]
        self._months = plan.months
        self._years = sorted(set(years))
        self._begins = [years.index(year) for year in self._years]
        self._ends = self._begins[1:] + [plan.months]
        self.names = ["whole plan", "worst month"] + (self._years if len(self._years) > 1 else [])
        place = {name: row for row, name in enumerate(names)}
        self._weights = {place[name, None]: place[weight, None] for name, weight in WEIGHTS.items()}
        self._is_mean = [name in MEANS for name, _ in names]
        self._is_last = [name in LASTS for name, _ in names]
        # What is no number is never worse.
        self._worse = [np.fmin if name in LEAST_IS_WORST else np.fmax for name, _ in names]
        # Rows before those that weigh them: what was reduced to quantiles may be in another order.
        self.order = sorted(range(len(names)), key=lambda row: row not in self._weights)
        self._worst = np.empty((len(names), draws))
        self._year, self._plan = Added(len(names), draws), Added(len(names), draws)

    def add(self, t, row, block, is_same):
        """A month of a row, which may be the same as the month before."""
        values, worst = block[row], self._worst[row]
        if t == 0:
            worst[...] = values
        elif not is_same:
            self._worse[row](worst, values, out=worst)
        if self._is_last[row]:
            return
        weight, lacks = 1.0, 0.0
        if row in self._weights:
            weight = block[self._weights[row]]
            values = values * weight
        if self._is_mean[row] and not math.isfinite(values.sum()):
            exist = np.isfinite(values)
            lacks = np.where(exist, 0, weight)
            values = np.where(exist, values, 0)
        self._year.add(row, values, lacks, t in self._begins)

    def end_month(self, t, summary, quantiles):
        """Fills the columns that end with a month."""
        if t + 1 not in self._ends:
            return
        year, ends_plan = self._ends.index(t + 1), t + 1 == self._months
        for row in self.order:
            if not self._is_last[row]:
                self._year.add_to(self._plan, row, year == 0)
            if len(self._years) > 1:
                summary[row, self._months + 2 + year] = (
                    summary[row, t] if self._is_last[row]
                    else quantiles.of(self._total(self._year, row, t + 1 - self._begins[year])))
            if ends_plan:
                summary[row, self._months + 1] = quantiles.of(self._worst[row])
        for row in self.order if ends_plan else ():
            summary[row, self._months] = (summary[row, t] if self._is_last[row]
                                          else quantiles.of(self._total(self._plan, row, self._months)))

    def _total(self, added, row, months):
        if not self._is_mean[row]:
            return added.sum(row)
        return added.mean(row, added.sum(self._weights[row]) if row in self._weights else months)


def simulate(plan, draws, seed, chunk_draws, method, at_base=False):
    """Quantiles by row of results, month (then the columns beside the months) and level; names of the rows and of
    the columns; seconds; how the quantiles were found."""
    seconds = dict.fromkeys(("prepare", "sample", "simulate", "summarise"), 0.0)
    clock = time.perf_counter()

    def lap(name):
        nonlocal clock
        now = time.perf_counter()
        seconds[name] += now - clock
        clock = now

    sampler = Sampler(plan, seed)
    planned, today = Demand(plan, sampler.bets, sampler.at_base(plan)).planned_course()
    rules = [Rule(guardrail, plan, sampler, planned, today) for guardrail in plan.guardrails]
    lap("prepare")

    types = len(plan.types)
    names = [(name, None) for name in PLAN_METRICS]
    names += [(name, w) for name in TYPE_METRICS for w in range(types)]
    rows = len(names)
    block = np.empty((rows, draws))
    by_type = block[len(PLAN_METRICS):].reshape(len(TYPE_METRICS), types, draws)

    chunks = []
    for begin in range(0, draws, chunk_draws):
        end = min(draws, begin + chunk_draws)
        outcomes = sampler.at_base(plan) if at_base else sampler.draw(end - begin)
        lap("sample")
        results = {name: block[i, begin:end] for i, name in enumerate(PLAN_METRICS)}
        type_results = {name: by_type[i, :, begin:end] for i, name in enumerate(TYPE_METRICS)}
        chunks.append(Chunk(plan, sampler.bets, outcomes, rules, planned["improvementShare"], results, type_results))
        lap("simulate")
    rooms = {chunk.draws: Room(types, chunk.draws) for chunk in chunks}

    quantiles, unchanged, columns = None, Unchanged(), Columns(plan, names, draws)
    summary = np.empty((rows, plan.months + len(columns.names), len(LEVELS) + 1))
    with np.errstate(all="ignore"):
        for t in range(plan.months):
            for chunk in chunks:
                chunk.step(t, rooms[chunk.draws])
            lap("simulate")
            quantiles = quantiles or Quantiles(method, block[0])
            for row in columns.order:
                same = unchanged.is_same(row, block[row])
                columns.add(t, row, block, same)
                summary[row, t] = summary[row, t - 1] if same else quantiles.of(block[row])
            columns.end_month(t, summary, quantiles)
            lap("summarise")
    seconds["total"] = seconds["sample"] + seconds["simulate"] + seconds["summarise"]
    return summary, names, plan.names + columns.names, seconds, quantiles.method


def report(plan, draws, seed, summary, names, columns, seconds, method):
    keys = list(LEVELS) + ["mean"]

    def spread(values):
        return {key: [None if math.isnan(value) else value for value in values[:, i].tolist()]
                for i, key in enumerate(keys)}

    metrics, by_type = {}, {}
    for (name, w), values in zip(names, summary):
        if w is None:
            metrics[name] = spread(values)
        else:
            by_type.setdefault(name, {})[plan.type_names[w]] = spread(values)
    return {"columns": columns, "draws": draws, "seed": seed, "quantiles": method, "metrics": metrics,
            "workTypes": by_type, "seconds": dict(seconds, cpu=time.process_time())}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("plan", help="a plan in JSON, or - for standard input")
    parser.add_argument("--draws", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--chunk", type=int, default=2048, help="draws that go through the formulas together")
    parser.add_argument("--quantiles", choices=("fastest", "partition", "sort32", "histogram"),
                        default="fastest", help="by partition of the float64 results, or by sorting them as float32, "
                        "the faster of the two; or to a bin of a histogram")
    parser.add_argument("--base", action="store_true", help="a single draw, in which every lever is at base")
    options = parser.parse_args()
    draws = 1 if options.base else options.draws
    try:
        with (sys.stdin if options.plan == "-" else open(options.plan, encoding="utf-8")) as file:
            plan = Plan(json.load(file))
        result = simulate(plan, draws, options.seed, options.chunk, options.quantiles, options.base)
    except Unsupported as error:
        sys.exit(f"{parser.prog}: the twin does not cover this plan: {error}")
    json.dump(report(plan, draws, options.seed, *result), sys.stdout)
    print()


if __name__ == "__main__":
    main()
