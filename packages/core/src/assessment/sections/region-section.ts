import { z } from "zod";
import {
  type Graded,
  type Range,
  type RegionResponse,
  type ResponseRegionId,
  regionResponses,
  responseRegionIds,
} from "../../air/region-response.ts";
import type { Origin } from "../../air/response-names.ts";
import { YearFigure } from "../../figure/figure.ts";
import { Gap, isGap } from "../../figure/gap.ts";
import { RegionId } from "../../place/city.ts";
import { Text } from "../../text/text.ts";
import type { CityInputs } from "../city-inputs.ts";
import { parameterProvenance } from "../parameter-sources.ts";
import { type Provenance, provenanceOf } from "../provenance.ts";
import { endConcentration } from "./end-figures.ts";
import { noEvidence } from "./no-evidence.ts";

const ByOrigin = z.object({ local: YearFigure, region: YearFigure, far: YearFigure }).readonly();
type ByOrigin = z.infer<typeof ByOrigin>;

const Transport = z
  .object({
    airshed: z.enum(responseRegionIds),
    name: Text,
    assignedBy: z.enum(["key-region", "city-list", "province", "none-fits"]),
    /** Of the PM2.5 above natural; bounds are the plausible range of each by itself. */
    shares: ByOrigin,
    /** The same in µg/m³, at the end of the period. */
    contributions: z.union([ByOrigin, Gap]),
    /** What no emission of people moves, µg/m³. */
    natural: YearFigure,
    notes: z.array(Text).readonly(),
  })
  .readonly();
export type Transport = z.infer<typeof Transport>;

/** The key regions the city belongs to, and where its PM2.5 comes from by studies of its airshed. */
export const RegionSection = z
  .object({
    keyRegions: z.array(RegionId).readonly(),
    transport: z.union([Transport, Gap]),
  })
  .readonly();
export type RegionSection = z.infer<typeof RegionSection>;

const notes: readonly Text[] = [
  {
    en: "Shares are those of the airshed's cities in published studies, not of this city; bounds are a plausible range, wider than 95 %",
    zh: "传输占比取自区域内城市的已发表研究，并非该市实测；上下界为合理取值范围，宽于 95% 区间",
  },
];

function ranged(
  { low, central, high }: Range,
  rest: Provenance & Pick<YearFigure, "unit" | "year">,
): YearFigure {
  return { ...rest, value: central, lower: low, upper: high };
}

function byOrigin(make: (origin: Origin) => YearFigure): ByOrigin {
  return { local: make("local"), region: make("region"), far: make("far") };
}

/** Share times what lies above natural; bounds by the ends of both. Natural never exceeds the concentration. */
function contribution(share: Range, natural: Range, concentration: number): Range {
  const above = (level: number) => Math.max(0, concentration - level);
  return {
    low: share.low * above(natural.high),
    central: share.central * above(natural.central),
    high: share.high * above(natural.low),
  };
}

function graded({ sources, grade }: Graded<unknown>): Provenance {
  const [first = "expert", ...rest] = sources;
  const flags = grade === "C" || sources.includes("expert") ? (["expert-default"] as const) : [];
  return provenanceOf([
    parameterProvenance(first, flags),
    ...rest.map((id) => parameterProvenance(id, flags)),
  ]);
}

/** What the shares and the natural part of an airshed rest on. */
export interface AirshedGrounds {
  readonly shares: Provenance;
  readonly natural: Provenance;
}

const knownGrounds = new Map<ResponseRegionId, AirshedGrounds>();

export function airshedGrounds(id: ResponseRegionId): AirshedGrounds {
  const { shares, natural } = regionResponses[id];
  const known = knownGrounds.get(id) ?? { shares: graded(shares), natural: graded(natural) };
  knownGrounds.set(id, known);
  return known;
}

function contributionsOf(
  end: YearFigure,
  { shares, natural }: RegionResponse,
  grounds: AirshedGrounds,
): ByOrigin {
  const provenance = provenanceOf([end, grounds.shares, grounds.natural]);
  return byOrigin((origin) =>
    ranged(contribution(shares.value[origin], natural.value, end.value), {
      ...provenance,
      unit: "µg/m³",
      year: end.year,
    }),
  );
}

/** Local, regional and far parts of the city's PM2.5. */
export function regionSection(inputs: CityInputs): RegionSection {
  const keyRegions = inputs.city.regions;
  if (inputs.evidence === undefined) return { keyRegions, transport: noEvidence };
  const { id, by } = inputs.evidence.airshed;
  const response = regionResponses[id];
  const { name, shares, natural } = response;
  const grounds = airshedGrounds(id);
  const year = inputs.period.to;
  const end = endConcentration(inputs);
  return {
    keyRegions,
    transport: {
      airshed: id,
      name,
      assignedBy: by,
      shares: byOrigin((origin) => ranged(shares.value[origin], { ...grounds.shares, unit: "1", year })),
      contributions: isGap(end) ? end : contributionsOf(end, response, grounds),
      natural: ranged(natural.value, { ...grounds.natural, unit: "µg/m³", year }),
      notes,
    },
  };
}
