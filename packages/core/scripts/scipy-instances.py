"""Random linear problems with what scipy's HiGHS finds for them, as JSON on standard output.

    python3 scripts/scipy-instances.py 20260301 > src/solver/testing/scipy-instances.json

The seed is the argument. Needs numpy and scipy, which are no dependency of the project: the committed file is checked by
src/solver/scipy-agreement.test.ts wherever there is neither, and scripts/scipy-agreement.ts tries new seeds where there are.
"""

import json
import sys

import numpy as np
import scipy
from scipy.optimize import Bounds, LinearConstraint, milp


def solved(cost, lower, upper, rows, row_lower, row_upper, integer):
    def ask(c):
        return milp(
            c,
            integrality=integer,
            bounds=Bounds(lower, upper),
            constraints=LinearConstraint(rows, row_lower, row_upper) if len(rows) else None,
            options={"mip_rel_gap": 0},
        )

    found = ask(cost)
    if found.status == 0:
        return {"status": "optimal", "objective": found.fun}
    # HiGHS may leave open which of the two it is: without costs only one of them can be.
    attainable = ask(np.zeros(len(cost))).status == 0
    return {"status": "unbounded" if attainable else "infeasible"}


def numbers(values):
    return [None if np.isinf(v) else (int(v) if float(v).is_integer() else float(v)) for v in values]


def instance(random, kind):
    columns, count = int(random.integers(4, 26)), int(random.integers(2, 14))
    cost = random.integers(-9, 20, columns).astype(float)
    lower = random.choice([0, 0, 0, -3, -np.inf] if kind == "free" else [0, 0, 0, -3], columns).astype(float)
    upper = random.choice([1, 1, 5, 12, np.inf], columns).astype(float)
    rows = random.integers(-9, 20, (count, columns)) * (random.random((count, columns)) < 0.5)
    inside = np.where(np.isfinite(lower), lower, -2) + random.random(columns) * np.where(np.isfinite(upper), 1, 2)
    whole = np.zeros(columns)
    if kind in ("whole", "mixed"):
        whole = (random.random(columns) < (1 if kind == "whole" else 0.5)).astype(float)
        inside = np.where(whole == 1, np.floor(inside), inside)
    activity = rows @ inside
    if kind == "beyond":
        activity = activity + random.integers(-400, 400, count)
    room = random.choice([0, 3, 10], count)
    row_lower = np.where(random.random(count) < 0.6, np.floor(activity - room), -np.inf)
    row_upper = np.where(random.random(count) < 0.6, np.ceil(activity + room), np.inf)
    return cost, lower, upper, rows, row_lower, row_upper, whole


def measures(random, whole):
    """Measures of several cities under targets of CO2 and, with a share from the neighbours, of PM2.5."""
    cities, each = 4, 6
    columns = cities * each
    cost = np.round(random.random(columns) * 100 - 5, 3)
    co2, pm25 = np.round(random.random(columns) * 30, 3), np.round(random.random(columns) * 8, 3)
    rows, row_lower, row_upper = [], [], []
    for city in range(cities):
        own = np.arange(columns) // each == city
        near = np.isin(np.arange(columns) // each, [(city - 1) % cities, (city + 1) % cities])
        exclusive = own & (np.arange(columns) % each < 2)
        for row in (co2 * own, pm25 * (own + 0.25 * near)):
            rows.append(np.round(row, 6))
            row_lower.append(round(float(row.sum() * (0.3 + 0.2 * random.random())), 3))
            row_upper.append(np.inf)
        rows.append(exclusive.astype(float))
        row_lower.append(-np.inf)
        row_upper.append(1)
    ones = np.ones(columns)
    return cost, 0 * ones, ones, np.array(rows), np.array(row_lower), np.array(row_upper), whole * ones


def described(problem):
    cost, lower, upper, rows, row_lower, row_upper, whole = problem
    return {
        "cost": numbers(cost),
        "lower": numbers(lower),
        "upper": numbers(upper),
        "integer": numbers(whole),
        "rows": [
            {"lower": numbers([a])[0], "upper": numbers([b])[0], "entries": numbers(row)}
            for a, b, row in zip(row_lower, row_upper, rows)
        ],
        "scipy": solved(*problem),
    }


def main():
    seed = int(sys.argv[1])
    random = np.random.default_rng(seed)
    kinds = ["bounded"] * 8 + ["free"] * 4 + ["whole"] * 7 + ["mixed"] * 7 + ["beyond"] * 4
    problems = [instance(random, kind) for kind in kinds]
    problems += [measures(random, whole) for whole in (0, 0, 0, 1, 1, 1)]
    instances = [json.dumps(described(problem), separators=(",", ":")) for problem in problems]
    print(f'{{"seed":{seed},"scipy":"{scipy.__version__}","instances":[')
    print(",\n".join(instances))
    print("]}")


main()
