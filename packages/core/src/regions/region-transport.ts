import { z } from "zod";
import { type Range, regionResponses } from "../air/region-response.ts";
import type { Origin } from "../air/response-names.ts";
import type { CityInputs } from "../assessment/city-inputs.ts";
import { type Provenance, provenanceOf } from "../assessment/provenance.ts";
import { airshedGrounds } from "../assessment/sections/region-section.ts";
import { YearFigure } from "../figure/figure.ts";
import { type Gap, gap } from "../figure/gap.ts";

/** Where the PM2.5 above natural comes from that the people of a region breathe. */
export const RegionTransport = z
  .object({
    /** From the city that people live in, from the other cities of its airshed, and from beyond. */
    local: YearFigure,
    region: YearFigure,
    far: YearFigure,
    /** Local and region together: what joint control within the airshed can reach. */
    withinRegion: YearFigure,
    n: z.int(),
  })
  .readonly();
export type RegionTransport = z.infer<typeof RegionTransport>;

/** A member that is counted, with its weight in people and its PM2.5 at the end of the period. */
export interface WeightedMember {
  readonly inputs: CityInputs;
  readonly people: YearFigure;
  readonly pm25: YearFigure;
}

const noAirshed = gap(
  { en: "no member has an airshed", zh: "没有成员城市给出所属传输区域" },
  { en: "inputs with their evidence read too", zh: "同时读取评估所需的其他数据" },
);

interface Weighted {
  readonly weight: number;
  readonly shares: Readonly<Record<Origin, Range>>;
  readonly provenance: Provenance;
}

function weightedOf({ inputs, people, pm25 }: WeightedMember): readonly Weighted[] {
  const id = inputs.evidence?.airshed.id;
  if (id === undefined) return [];
  const { shares, natural } = regionResponses[id];
  const above = Math.max(0, pm25.value - natural.value.central);
  return [
    {
      weight: people.value * above,
      shares: shares.value,
      provenance: provenanceOf([people, pm25, airshedGrounds(id).shares]),
    },
  ];
}

function meanOf(members: readonly Weighted[], pick: (shares: Weighted["shares"]) => number): number {
  let [sum, weights] = [0, 0];
  for (const { weight, shares } of members) {
    sum += weight * pick(shares);
    weights += weight;
  }
  return sum / weights;
}

/**
 * Local, regional and far shares of the PM2.5 that a region's people breathe, above natural.
 *
 * Formula: Σ people · (PM2.5 − natural) · share ÷ Σ people · (PM2.5 − natural), shares and natural those of each member's
 * airshed. Bounds: the same with the low and high ends, since what is wrong in a share is wrong in all cities of an airshed.
 * A gap where no member has an airshed or all lie below natural.
 */
export function regionTransport(members: readonly WeightedMember[], year: number): RegionTransport | Gap {
  const weighted = members.flatMap(weightedOf);
  const [first, ...rest] = weighted;
  if (first === undefined || !weighted.some(({ weight }) => weight > 0)) return noAirshed;
  const provenance = provenanceOf([first.provenance, ...rest.map((member) => member.provenance)]);
  const shared = { ...provenance, unit: "1" as const, year };
  const of = (origin: Origin): YearFigure => ({
    ...shared,
    value: meanOf(weighted, (shares) => shares[origin].central),
    lower: meanOf(weighted, (shares) => shares[origin].low),
    upper: meanOf(weighted, (shares) => shares[origin].high),
  });
  const far = of("far");
  const withinRegion: YearFigure = {
    ...shared,
    value: 1 - far.value,
    lower: 1 - (far.upper ?? far.value),
    upper: 1 - (far.lower ?? far.value),
  };
  return { local: of("local"), region: of("region"), far, withinRegion, n: weighted.length };
}
