import { auditOfMany } from "../assessment/assess-many.ts";
import { avoidedTotal } from "../assessment/avoided-total.ts";
import type { CityInputs } from "../assessment/city-inputs.ts";
import { provenanceOf } from "../assessment/provenance.ts";
import { synergyOverview } from "../assessment/synergy-overview.ts";
import { countsAddUp, originsSumToOne } from "../audit/audit-many.ts";
import { invalidInput } from "../error/tandem-error.ts";
import type { YearFigure } from "../figure/figure.ts";
import { type Gap, gap, isGap } from "../figure/gap.ts";
import type { SeriesPair } from "../figure/series.ts";
import type { Period } from "../place/period.ts";
import { synergyReport } from "../synergy/synergy-report.ts";
import type { RegionAssessment } from "./region-assessment.ts";
import { regionTransport, type WeightedMember } from "./region-transport.ts";

/** A member of a region with the residents that weight its air: one number for both years, so that people moving is not air improving. */
export interface RegionMember {
  readonly inputs: CityInputs;
  /** Residents, the same weight at both ends; a gap leaves the city out of the weighted mean. */
  readonly population: YearFigure | Gap;
}

interface Counted {
  readonly code: string;
  readonly co2: SeriesPair;
  readonly pm25: SeriesPair;
  readonly population: YearFigure;
}

function missingPart({ inputs, population }: RegionMember): Gap | undefined {
  return [inputs.co2.asked, inputs.pm25, population].find(isGap);
}

function counted(member: RegionMember): Counted | undefined {
  const { inputs, population } = member;
  if (isGap(inputs.co2.asked) || isGap(inputs.pm25) || isGap(population)) return undefined;
  return { code: inputs.city.code, co2: inputs.co2.asked, pm25: inputs.pm25, population };
}

/** The first figure with the provenance of all. */
function together(figures: readonly [YearFigure, ...YearFigure[]]): YearFigure {
  return { ...figures[0], ...provenanceOf(figures) };
}

function sumOf(cities: readonly [Counted, ...Counted[]], end: "from" | "to"): YearFigure {
  const [first, ...rest] = cities;
  const base = together([first.co2[end], ...rest.map((city) => city.co2[end])]);
  return { ...base, value: cities.reduce((sum, city) => sum + city.co2[end].value, 0) };
}

function weightedMean(cities: readonly [Counted, ...Counted[]], end: "from" | "to"): YearFigure {
  const [first, ...rest] = cities;
  const base = together([first.pm25[end], ...rest.map((city) => city.pm25[end])]);
  let [weighted, weights] = [0, 0];
  for (const { pm25, population } of cities) {
    weighted += pm25[end].value * population.value;
    weights += population.value;
  }
  return { ...base, value: weighted / weights };
}

const nobody = gap(
  {
    en: "no member city has CO2, PM2.5 and population for this period",
    zh: "该时段内没有成员城市同时具备 CO₂、PM2.5 与人口数据",
  },
  { en: "a period with data, or other sources", zh: "有数据的时段，或其他数据来源" },
);

function weightedMembers(members: readonly RegionMember[]): readonly WeightedMember[] {
  return members.flatMap(({ inputs, population }) =>
    isGap(population) || isGap(inputs.pm25) ? [] : [{ inputs, people: population, pm25: inputs.pm25.to }],
  );
}

function checkMembers(members: readonly RegionMember[]): void {
  if (members.length === 0) {
    throw invalidInput("members", {
      en: "must name at least one city, got none",
      zh: "至少应包含一个城市，收到 0 个",
    });
  }
  for (const { inputs, population } of members) {
    if (!isGap(population) && !(population.value > 0)) {
      throw invalidInput(`population of ${inputs.city.code}`, {
        en: `must be above 0, got ${population.value}`,
        zh: `应大于 0，收到 ${population.value}`,
      });
    }
  }
}

function jointSynergy(members: readonly RegionMember[], tolerance: number) {
  const [first, ...rest] = members.flatMap((member) => counted(member) ?? []);
  if (first === undefined) return { cities: [], synergy: nobody };
  const cities = [first, ...rest] as const;
  const synergy = synergyReport(
    { from: sumOf(cities, "from"), to: sumOf(cities, "to") },
    { from: weightedMean(cities, "from"), to: weightedMean(cities, "to") },
    tolerance,
  );
  return { cities, synergy };
}

/**
 * The joint assessment of a region: CO2 summed, PM2.5 weighted by population, class of the two, the classes of the members
 * beside it, the deaths avoided in them with shared errors, and where their PM2.5 comes from.
 *
 * Formulas: CO2 = Σ CO2 of the members counted; PM2.5 = Σ population × PM2.5 ÷ Σ population, with one population for both
 * years. A member without a pair of either or without population is left out and named; `avoided` and `transport` name
 * their own. Units: those of the members.
 * @throws TandemError `invalid-input` where no member is given or a population is not above 0.
 */
export function assessRegion(
  members: readonly RegionMember[],
  period: Period,
  tolerance = 0,
): RegionAssessment {
  checkMembers(members);
  const leftOut = members.flatMap((member) => {
    const missing = missingPart(member);
    return missing === undefined ? [] : [{ code: member.inputs.city.code, reason: missing.reason }];
  });
  const inputs = members.map((member) => member.inputs);
  const overview = synergyOverview(inputs, period, tolerance);
  const avoided = avoidedTotal(inputs, period);
  const { cities, synergy } = jointSynergy(members, tolerance);
  const transport = regionTransport(weightedMembers(members), period.to);
  const n = cities.length;
  const audit = [
    countsAddUp({ n, cities, leftOut }, members.length),
    ...auditOfMany({ overview, avoided }, members.length),
    ...(isGap(transport) ? [] : [originsSumToOne(transport)]),
  ];
  return { period, tolerance, n, synergy, overview, leftOut, avoided, transport, audit };
}
