import { share } from "../error/checked.ts";
import type { SectorId } from "./sector.ts";
import type { SectorCo2 } from "./sector-co2.ts";
import { type PollutantId, pollutantIds, type SectorPollutants } from "./sector-pollutants.ts";

export type SectorRole = "both" | "carbon" | "air" | "neither";

export interface SectorSynergy {
  readonly sector: SectorId;
  readonly co2Share: number;
  /** Of the PM2.5 that local emissions form. */
  readonly pm25Share: number;
  /** √(co2Share × pm25Share): high where the sector carries both. */
  readonly jointShare: number;
  readonly role: SectorRole;
}

/**
 * Which sectors carry both CO2 and PM2.5.
 *
 * Formula: a sector's share of local PM2.5 = Σ over species of a × its share of the city's emission of that species, with
 * a the response of PM2.5 to each species, made to sum to 1 over those that are emitted. Role: `both` where each share
 * reaches `threshold` (0.1 unless given), else `carbon` or `air` where one does. Sorted by the joint share, highest first.
 * Where PM2.5 responds to nothing that is emitted, its shares are 0. Unit: shares. Own definition.
 * @throws TandemError `invalid-input` where a coefficient or the threshold is not a share.
 */
export function sectorSynergy(
  co2: readonly SectorCo2[],
  pollutants: readonly SectorPollutants[],
  {
    coefficients,
    threshold = 0.1,
  }: { coefficients: Readonly<Record<PollutantId, number>>; threshold?: number },
): readonly SectorSynergy[] {
  share("threshold", threshold);
  for (const species of pollutantIds) share(`coefficients.${species}`, coefficients[species]);
  const totals = pollutantIds.map((species) =>
    pollutants.reduce((sum, row) => sum + row.emissions[species].value, 0),
  );
  const weight = pollutantIds.reduce(
    (sum, species, index) => ((totals[index] ?? 0) > 0 ? sum + coefficients[species] : sum),
    0,
  );
  const rows = co2.map(({ sector, share: co2Share }) => {
    const emissions = pollutants.find((row) => row.sector === sector)?.emissions;
    let pm25Share = 0;
    pollutantIds.forEach((species, index) => {
      const total = totals[index] ?? 0;
      if (emissions && total > 0 && weight > 0)
        pm25Share += (coefficients[species] / weight) * (emissions[species].value / total);
    });
    const [carbon, air] = [co2Share >= threshold, pm25Share >= threshold];
    const role: SectorRole = carbon && air ? "both" : carbon ? "carbon" : air ? "air" : "neither";
    return { sector, co2Share, pm25Share, jointShare: Math.sqrt(co2Share * pm25Share), role };
  });
  return rows.sort((a, b) => b.jointShare - a.jointShare);
}
