import { nonNegative, positive } from "../error/checked.ts";
import { invalidInput } from "../error/tandem-error.ts";
import { type Endpoint, quantile95, type RiskCurve, type RiskPollutant } from "./risk-curve.ts";

/** One line of a table of relative risks: a spline sampled at a concentration, with its 95 % interval. */
export interface RiskTableRow {
  readonly concentration: number;
  readonly relativeRisk: number;
  readonly lower?: number;
  readonly upper?: number;
}

export interface RiskTable {
  readonly id: string;
  readonly pollutant: RiskPollutant;
  readonly endpoint: Endpoint;
  readonly rows: readonly RiskTableRow[];
  /** Concentration up to which the risk is 1, such as the TMREL of the Global Burden of Disease study. */
  readonly counterfactual: number;
}

function checkRow(row: RiskTableRow, index: number, before: RiskTableRow | undefined): void {
  nonNegative(`rows[${index}].concentration`, row.concentration);
  const central = positive(`rows[${index}].relativeRisk`, row.relativeRisk);
  const lower = positive(`rows[${index}].lower`, row.lower ?? central);
  const upper = positive(`rows[${index}].upper`, row.upper ?? central);
  if (before !== undefined && row.concentration <= before.concentration) {
    throw invalidInput(`rows[${index}].concentration`, {
      en: `must be above the one before (${before.concentration}), got ${row.concentration}`,
      zh: `应大于前一行的 ${before.concentration}，收到 ${row.concentration}`,
    });
  }
  if (lower > central || central > upper) {
    throw invalidInput(`rows[${index}]`, {
      en: `must have lower ≤ relativeRisk ≤ upper, got ${lower}, ${central}, ${upper}`,
      zh: `应满足 lower ≤ relativeRisk ≤ upper，收到 ${lower}、${central}、${upper}`,
    });
  }
}

function checkTable(table: RiskTable): void {
  if (table.rows.length < 2) {
    throw invalidInput("rows", {
      en: `must hold at least two concentrations, got ${table.rows.length}`,
      zh: `至少应有两个浓度点，收到 ${table.rows.length} 个`,
    });
  }
  table.rows.forEach((row, index) => {
    checkRow(row, index, table.rows[index - 1]);
  });
  nonNegative("counterfactual", table.counterfactual);
}

type Column = (row: RiskTableRow) => number;

const columns = {
  central: (row: RiskTableRow) => row.relativeRisk,
  lower: (row: RiskTableRow) => row.lower ?? row.relativeRisk,
  upper: (row: RiskTableRow) => row.upper ?? row.relativeRisk,
} satisfies Record<string, Column>;

/** Straight line between the rows on either side; the first or last value beyond them. */
function interpolated(rows: readonly RiskTableRow[], concentration: number, column: Column): number {
  const after = rows.findIndex((row) => row.concentration >= concentration);
  const right = rows[after === -1 ? rows.length - 1 : after];
  const left = rows[after - 1];
  if (right === undefined) return 1;
  if (after <= 0 || left === undefined) return column(right);
  const share = (concentration - left.concentration) / (right.concentration - left.concentration);
  return column(left) + share * (column(right) - column(left));
}

/**
 * A concentration–response function read from a user's own table, such as an MR-BRT spline of the Global Burden of
 * Disease study, whose terms do not let it be shipped here.
 *
 * Formula: RR(C) = table(C) ÷ table(counterfactual), piecewise linear between rows, 1 at and below the counterfactual;
 * each end of the interval by its own column. The last value is held above the table, and flagged as above its range.
 * The ends move together along the whole curve, so a difference between two concentrations is somewhat too certain.
 * @throws TandemError `invalid-input` where there are fewer than two rows, concentrations do not rise, or an interval
 * does not hold its central value.
 */
export function tableRiskCurve(table: RiskTable): RiskCurve {
  checkTable(table);
  const { rows, counterfactual } = table;
  const first = rows[0]?.concentration ?? 0;
  const last = rows[rows.length - 1]?.concentration ?? first;
  const logRatio = (concentration: number, column: Column) =>
    Math.log(
      interpolated(rows, Math.max(concentration, counterfactual), column) /
        interpolated(rows, counterfactual, column),
    );
  return {
    id: table.id,
    errorGroup: table.id,
    pollutant: table.pollutant,
    endpoint: table.endpoint,
    range: { from: Math.max(first, counterfactual), to: last },
    logRisk: (concentration, quantile) => {
      const central = logRatio(concentration, columns.central);
      if (quantile === 0) return central;
      const end = logRatio(concentration, quantile < 0 ? columns.lower : columns.upper);
      return central + (Math.abs(quantile) / quantile95) * (end - central);
    },
  };
}
