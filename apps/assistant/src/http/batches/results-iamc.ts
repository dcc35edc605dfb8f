import type { BatchRequest, CityOutcome } from "@tandem/batch";
import { type Change, isGap, type SynergyReport, synergyClasses } from "@tandem/core";
import { csvText } from "./csv-text.ts";
import { type Designed, type DesignedYear, designedPath } from "./path-columns.ts";
import { axes, inUnit } from "./results-columns.ts";

/** The columns of the IAMC long format, named and ordered as pyam reads them. */
export const iamcColumns = ["model", "scenario", "region", "variable", "unit", "year", "value"] as const;

const model = "Tandem";

type Row = readonly [variable: string, unit: string, year: number, value: number | undefined];

// Units as the IAMC community writes them, so that pint reads them.
const variables = {
  co2: { variable: "Emissions|CO2", unit: "Mt CO2/yr" },
  pm25: { variable: "Concentration|PM2.5", unit: "ug/m3" },
} as const;

function axisRows(axis: "co2" | "pm25", change: Change): readonly Row[] {
  const { variable, unit } = variables[axis];
  const { from, to, percent } = change;
  const levels = [from, to].map((end): Row => [variable, unit, end.year, inUnit(end, axes[axis].unit)]);
  if (isGap(percent)) return levels;
  // The change is no part of the variable: below it, pyam would add it to the sum of its components.
  return [
    ...levels,
    [`Change|${variable}`, "%", to.year, percent.value],
    [`Change Lower Bound|${variable}`, "%", to.year, percent.lower],
    [`Change Upper Bound|${variable}`, "%", to.year, percent.upper],
  ];
}

function reportRows({ co2, pm25, angle, strength }: SynergyReport): readonly Row[] {
  return [
    ...axisRows("co2", co2),
    ...axisRows("pm25", pm25),
    ["Synergy Angle", "degree", angle.period.to, angle.value],
    ["Synergy Strength", "1", strength.period.to, strength.value],
  ];
}

const removed = { co2: "CO2", so2: "SO2", nox: "NOx", pm25: "PM2.5", voc: "VOC", nh3: "NH3" } as const;
const removedIds = ["co2", "so2", "nox", "pm25", "voc", "nh3"] as const;

function pathYearRows({ year, totals, pm25, deathsAvoided }: DesignedYear): readonly Row[] {
  return [
    [variables.pm25.variable, variables.pm25.unit, year, pm25],
    ["Change|Emissions|CO2", "%", year, totals.co2ChangePercent],
    ...removedIds.map(
      (id): Row => [`Emission Reduction|${removed[id]}`, `kt ${removed[id]}/yr`, year, totals[id]],
    ),
    ["Policy Cost", "million CNY_2020/yr", year, totals.cost],
    ["Avoided Deaths", "persons/yr", year, deathsAvoided?.central],
    ["Avoided Deaths Lower Bound", "persons/yr", year, deathsAvoided?.lower],
    ["Avoided Deaths Upper Bound", "persons/yr", year, deathsAvoided?.upper],
  ];
}

interface Scenario {
  readonly name: string;
  readonly rows: readonly Row[];
}

function assessedScenarios(outcome: CityOutcome, { from, to }: Period): readonly Scenario[] {
  if (outcome.kind !== "assessed") return [];
  const { synergy, alternatives, probabilities } = outcome;
  const name = `Historical ${from}-${to}`;
  const shares = synergyClasses.map(
    (one): Row => [`Synergy Probability|${one}`, "1", to, probabilities?.[one]],
  );
  return [
    { name, rows: [...reportRows(synergy), ...shares] },
    ...alternatives.map(({ co2 }) => ({
      name: `${name} (${co2.absolute.source})`,
      rows: axisRows("co2", co2),
    })),
  ];
}

/** A path that does not meet its targets is none to compare with others, so it is left out. */
function pathScenarios(path: Designed | undefined): readonly Scenario[] {
  if (path === undefined || path.status === "infeasible") return [];
  return [{ name: `Path from ${path.baseYear}`, rows: path.milestones.flatMap(pathYearRows) }];
}

type Period = Pick<BatchRequest, "from" | "to">;

export interface IamcTable extends Period {
  readonly outcomes: readonly CityOutcome[];
}

/**
 * What was found of each city in the IAMC long format, which pyam reads: no byte order mark, no two rows of the same
 * model, scenario, region, variable, unit and year, and no row where there is no number. A region is
 * `China|province|city`; another inventory is a scenario of its own, with its source in brackets.
 */
export function resultsIamc({ outcomes, ...period }: IamcTable): string {
  const rows = outcomes.flatMap((outcome) => {
    const region = `China|${outcome.city.provinceEn}|${outcome.city.nameEn}`;
    const scenarios = [...assessedScenarios(outcome, period), ...pathScenarios(designedPath(outcome))];
    return scenarios.flatMap(({ name, rows: of }) =>
      of.flatMap(([variable, unit, year, value]) =>
        value === undefined ? [] : [[model, name, region, variable, unit, year, value]],
      ),
    );
  });
  return csvText(iamcColumns, rows, { byteOrderMark: false });
}
