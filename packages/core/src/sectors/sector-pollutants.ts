import { invalidInput } from "../error/tandem-error.ts";
import { type Interval, lognormalInterval } from "./interval.ts";
import { type CellStatus, nationalEmissions2017, trendTo2020 } from "./national-emissions.ts";
import { reconciled } from "./reconcile.ts";
import type { SectorId, SpeciesId } from "./sector.ts";
import type { SectorCo2 } from "./sector-co2.ts";

export type PollutantId = Exclude<SpeciesId, "co2">;
export const pollutantIds = ["so2", "nox", "pm25", "voc", "nh3"] as const satisfies readonly PollutantId[];

export interface SectorPollutants {
  readonly sector: SectorId;
  /** kt a year. */
  readonly emissions: Readonly<Record<PollutantId, Interval>>;
}

/** Observed totals of sources counted by industry statistics, kt: they bind power, heat and industry together. */
export type IndustrialTotals = Readonly<Partial<Record<"so2" | "nox", number>>>;

/** Standard errors of the logarithm of a city's pollutant per CO2 against the nation's, an expert's. */
const logErrorOf: Readonly<Record<CellStatus, number>> = { read: 0.4, derived: 0.5, expert: 0.8 };

const industrialSectors: readonly SectorId[] = [
  "power",
  "heating",
  "iron-steel",
  "cement",
  "nonferrous",
  "chemicals-petrochemical",
  "other-industry",
];

/** National pollutant per CO2 in a year, t per kt: that of 2017 moved along the national trend to 2020, then held. */
export function nationalIntensity(sector: SectorId, species: PollutantId, year: number): number {
  const cells = nationalEmissions2017[sector];
  const years = Math.min(Math.max(year, 2017), 2020) - 2017;
  const drift = (trendTo2020[species].central / trendTo2020.co2.central) ** (years / 3);
  return (1000 * cells[species].kt * drift) / cells.co2.kt;
}

function boundToIndustry(
  sectors: readonly SectorCo2[],
  parts: readonly { estimate: number; logError: number }[],
  total: number,
) {
  const inside = sectors.map(({ sector }) => industrialSectors.includes(sector));
  const bound = reconciled(
    parts.filter((_, index) => inside[index]),
    total,
  );
  let next = 0;
  return parts.map((part, index) => {
    if (!inside[index]) return { value: part.estimate, logError: part.logError };
    const fixed = bound[next];
    next += 1;
    return fixed ?? { value: part.estimate, logError: part.logError };
  });
}

/**
 * A city's pollutants by sub-sector: its CO2 of the sector times the nation's pollutant per CO2, bound to the observed
 * industrial total where there is one. A national intensity hides differences of an order of magnitude between
 * cities (coal sulphur, gas heating), so the interval is wide: ×÷ 2.2 to 4.8. Unit: kt a year. Own definition.
 * @throws TandemError `invalid-input` where an industrial total is not above 0.
 */
export function sectorPollutants(
  sectors: readonly SectorCo2[],
  year: number,
  industrial: IndustrialTotals = {},
): readonly SectorPollutants[] {
  const byPollutant = pollutantIds.map((species) => {
    const parts = sectors.map(({ sector, co2 }) => ({
      estimate: co2.value * nationalIntensity(sector, species, year),
      logError: logErrorOf[nationalEmissions2017[sector][species].status],
    }));
    const total = species === "so2" || species === "nox" ? industrial[species] : undefined;
    if (total === undefined) return parts.map(({ estimate, logError }) => ({ value: estimate, logError }));
    if (!(total > 0)) {
      throw invalidInput(
        `industrial.${species}`,
        {
          en: `must be a number of kt above 0, got ${total}`,
          zh: `应为大于 0 的数值（千吨），收到 ${total}`,
        },
        { value: String(total) },
      );
    }
    return boundToIndustry(sectors, parts, total);
  });
  return sectors.map(({ sector }, index) => {
    const of = (row: number): Interval => {
      const part = byPollutant[row]?.[index] ?? { value: 0, logError: 0 };
      return lognormalInterval(part.value, part.logError);
    };
    return { sector, emissions: { so2: of(0), nox: of(1), pm25: of(2), voc: of(3), nh3: of(4) } };
  });
}
