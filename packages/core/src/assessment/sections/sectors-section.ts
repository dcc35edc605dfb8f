import { centralCoefficients } from "../../air/region-parameters.ts";
import { regionResponses } from "../../air/region-response.ts";
import type { YearFigure } from "../../figure/figure.ts";
import { type Gap, gap, isGap } from "../../figure/gap.ts";
import { figureOf, type Series } from "../../figure/series.ts";
import { converted } from "../../quantity/quantity.ts";
import type { Interval } from "../../sectors/interval.ts";
import { sectorLabels } from "../../sectors/sector.ts";
import { type SectorCo2, type SectorEvidence, sectorCo2 } from "../../sectors/sector-co2.ts";
import {
  type PollutantId,
  type SectorPollutants,
  sectorPollutants,
} from "../../sectors/sector-pollutants.ts";
import { type SectorSynergy, sectorSynergy } from "../../sectors/sector-synergy.ts";
import type { Text } from "../../text/text.ts";
import type { CityEvidence, PlantEvidence, ProvinceShareEvidence } from "../city-evidence.ts";
import type { CityInputs } from "../city-inputs.ts";
import { parameterProvenance } from "../parameter-sources.ts";
import { type Provenance, provenanceOf } from "../provenance.ts";
import { endCarbon } from "./end-figures.ts";
import { noEvidence } from "./no-evidence.ts";
import { saturationOf } from "./saturation.ts";
import type { SectorBreakdown, SectorRow, SectorsSection } from "./sectors-section.schema.ts";

const sectorParameters = parameterProvenance("national-sectors-2017", ["expert-default"]);

const notes: readonly Text[] = [
  {
    en: "Without an inventory of the city these are estimates with wide intervals: plants, the province's shares and national emission intensities, made to add up to the city's total",
    zh: "在缺少本市清单时，各部门数值为估算且区间较宽：依据工厂数据、省级占比与全国排放强度，并平衡至城市总量",
  },
];

const nothingToDivide = gap(
  { en: "the city's CO2 is 0, so there is nothing to divide", zh: "城市 CO₂ 排放量为 0，无可分解" },
  { en: "a total above 0", zh: "大于 0 的排放总量" },
);

type BoundTotals = SectorBreakdown["boundTo"];

/** The observed total of the year in kt, unless it is marked as implausible. */
function observedKt(series: readonly Series[], year: number): YearFigure | undefined {
  for (const one of series) {
    const figure = figureOf(one, year);
    if (figure === undefined || !(figure.value > 0) || figure.flags.includes("implausible-value")) continue;
    return { ...figure, ...converted(figure, "kt") };
  }
  return undefined;
}

function boundTotals({ so2Industrial, noxIndustrial }: CityEvidence, year: number): BoundTotals {
  const so2 = observedKt(so2Industrial.series, year);
  const nox = observedKt(noxIndustrial, year);
  return { ...(so2 && { so2 }), ...(nox && { nox }) };
}

function sectorEvidence(
  total: YearFigure,
  plants: PlantEvidence,
  { shares }: ProvinceShareEvidence,
): SectorEvidence {
  const { coalPowerCo2: coal, ironCapacity: iron, cementPlants: cement } = plants;
  return {
    totalMt: converted(total, "Mt").value,
    provinceShares: shares,
    ...(!isGap(coal) && { coalPowerMt: coal.value }),
    ...(!isGap(iron) && { ironCapacityKt: iron.value }),
    ...(!isGap(cement) && { cementPlants: cement.value }),
  };
}

function knownPlants({ coalPowerCo2, ironCapacity, cementPlants }: PlantEvidence): readonly YearFigure[] {
  return [coalPowerCo2, ironCapacity, cementPlants].flatMap((plants) => (isGap(plants) ? [] : [plants]));
}

interface Grounds {
  readonly year: number;
  /** Of CO2: total, plants, shares, defaults. */
  readonly carbon: Provenance;
  /** Of each pollutant: the same, and the observed total where one binds it. */
  readonly pollutants: Readonly<Record<PollutantId, Provenance>>;
  /** Of the share in PM2.5: the pollutants and the response of the airshed. */
  readonly air: Provenance;
}

function groundsOf(
  total: YearFigure,
  evidence: CityEvidence,
  { shares, bound }: { shares: ProvinceShareEvidence; bound: BoundTotals },
): Grounds {
  const { basis, source, terms } = shares;
  const carbon = provenanceOf([
    total,
    ...knownPlants(evidence.plants),
    { basis, source, terms, flags: [] },
    sectorParameters,
  ]);
  const estimated: Provenance = { ...carbon, basis: "estimated" };
  const withTotal = (figure: YearFigure | undefined) =>
    figure === undefined ? estimated : { ...provenanceOf([estimated, figure]), basis: "estimated" as const };
  const [so2, nox] = [withTotal(bound.so2), withTotal(bound.nox)];
  const { sources } = regionResponses[evidence.airshed.id].coefficients;
  const response = sources.map((id) => parameterProvenance(id, ["expert-default"]));
  return {
    year: total.year,
    carbon: estimated,
    pollutants: { so2, nox, pm25: estimated, voc: estimated, nh3: estimated },
    air: provenanceOf([so2, nox, ...response]),
  };
}

interface SectorParts {
  readonly carbon: SectorCo2;
  readonly pollutants: SectorPollutants;
  readonly synergy: SectorSynergy;
}

function rowOf({ carbon, pollutants, synergy }: SectorParts, grounds: Grounds): SectorRow {
  const { year } = grounds;
  const amount = (interval: Interval, unit: "Mt" | "kt", provenance: Provenance): YearFigure => ({
    ...provenance,
    ...interval,
    unit,
    year,
  });
  const shareOf = (value: number, provenance: Provenance): YearFigure => ({
    ...provenance,
    value,
    unit: "1",
    year,
  });
  const kt = (id: PollutantId) => amount(pollutants.emissions[id], "kt", grounds.pollutants[id]);
  return {
    sector: carbon.sector,
    label: sectorLabels[carbon.sector],
    evidence: carbon.evidence,
    co2: amount(carbon.co2, "Mt", grounds.carbon),
    co2Share: shareOf(carbon.share, grounds.carbon),
    pollutants: { so2: kt("so2"), nox: kt("nox"), pm25: kt("pm25"), voc: kt("voc"), nh3: kt("nh3") },
    pm25Share: shareOf(synergy.pm25Share, grounds.air),
    jointShare: shareOf(synergy.jointShare, grounds.air),
    role: synergy.role,
  };
}

function breakdownOf(inputs: CityInputs): SectorBreakdown | Gap {
  const { evidence } = inputs;
  if (evidence === undefined) return noEvidence;
  const total = endCarbon(inputs);
  const shares = evidence.provinceShares;
  if (isGap(total)) return total;
  if (isGap(shares)) return shares;
  if (!(total.value > 0)) return nothingToDivide;
  const bound = boundTotals(evidence, total.year);
  const carbon = sectorCo2(sectorEvidence(total, evidence.plants, shares));
  const emissions = sectorPollutants(carbon, total.year, {
    ...(bound.so2 && { so2: bound.so2.value }),
    ...(bound.nox && { nox: bound.nox.value }),
  });
  const synergy = sectorSynergy(carbon, emissions, {
    coefficients: centralCoefficients(regionResponses[evidence.airshed.id].coefficients.value),
  });
  const grounds = groundsOf(total, evidence, { shares, bound });
  const rows = synergy.flatMap((one) => {
    const own = carbon.find(({ sector }) => sector === one.sector);
    const pollutants = emissions.find(({ sector }) => sector === one.sector);
    return own && pollutants ? [rowOf({ carbon: own, pollutants, synergy: one }, grounds)] : [];
  });
  return {
    co2Total: total,
    sharesOf: shares.year,
    plants: knownPlants(evidence.plants),
    boundTo: bound,
    rows,
    notes,
  };
}

/** CO2 and pollutants by sector at the end of the period, and the saturation of end-of-pipe control. */
export function sectorsSection(inputs: CityInputs): SectorsSection {
  return { breakdown: breakdownOf(inputs), saturation: saturationOf(inputs) };
}
