import type { ResponseRegionId } from "../air/region-response.ts";
import type { CityInputs } from "../assessment/city-inputs.ts";
import { baselineOf, nationalResidents2020 } from "../assessment/health-baseline.ts";
import type { SectorRow } from "../assessment/sections/sectors-section.schema.ts";
import { sectorsSection } from "../assessment/sections/sectors-section.ts";
import type { YearFigure } from "../figure/figure.ts";
import { type Gap, gap, isGap } from "../figure/gap.ts";
import { figureOf, type Series } from "../figure/series.ts";
import { nationalEmissions2017 } from "../sectors/national-emissions.ts";
import { type SectorId, type SpeciesId, sectorIds, speciesIds } from "../sectors/sector.ts";
import type { Text } from "../text/text.ts";
import { defaultNonCo2 } from "./non-co2-gases.ts";
import type { PathCity, SectorEmissions } from "./path-problem.ts";
import { boughtPower, exportsPower } from "./power-exporters.ts";

/** Emissions of a city by sector that its own inventory gives, kt a year; cells that are absent stay as estimated. */
export type OwnInventory = Readonly<Partial<Record<SectorId, Readonly<Partial<Record<SpeciesId, number>>>>>>;

/** What a user knows better of a city than the panel. */
export interface OwnFigures {
  readonly inventory?: OwnInventory;
  readonly pm25?: YearFigure;
}

/** A city ready for a path, with the figures that it starts from. */
export interface PathStart {
  readonly city: PathCity;
  readonly co2: YearFigure;
  readonly pm25: YearFigure;
  readonly census: YearFigure | undefined;
  /** How the split by sector came about. */
  readonly rows: readonly SectorRow[];
  readonly notes: readonly Text[];
}

/** How far back a concentration may lie to stand for the base year. */
const yearsBack = 5;

function latestOf(series: readonly Series[], year: number): YearFigure | undefined {
  let best: YearFigure | undefined;
  for (const one of series) {
    if (one.variable !== "pm25") continue;
    for (let at = year; at >= year - yearsBack; at -= 1) {
      const figure = figureOf(one, at);
      if (figure !== undefined && (best === undefined || at > best.year)) best = figure;
    }
  }
  return best;
}

function basePm25(inputs: CityInputs): YearFigure | Gap {
  const { pm25, period, series } = inputs;
  if (!isGap(pm25)) return pm25.to;
  const found = latestOf(series, period.to);
  if (found !== undefined) return found;
  return gap(
    {
      en: `there is no PM2.5 of ${inputs.city.nameEn} in ${period.to} or the ${yearsBack} years before`,
      zh: `${inputs.city.nameZh}在 ${period.to} 年及此前 ${yearsBack} 年内没有 PM2.5 数据`,
    },
    { en: "another base year, or the concentration in the request", zh: "换一个基准年，或在请求中给出浓度" },
  );
}

/** Waste has no line in the inventories that cities have: the nation's by residents, without its CO2. */
function wasteOf(residents: number): SectorEmissions {
  const share = residents / nationalResidents2020;
  const cells = nationalEmissions2017.waste;
  return {
    co2: 0,
    so2: share * cells.so2.kt,
    nox: share * cells.nox.kt,
    pm25: share * cells.pm25.kt,
    voc: share * cells.voc.kt,
    nh3: share * cells.nh3.kt,
    nonCo2: share * defaultNonCo2("waste", cells.co2.kt),
  };
}

function estimated(row: SectorRow | undefined): Readonly<Record<SpeciesId, number>> {
  const kt = (species: Exclude<SpeciesId, "co2">) => row?.pollutants[species].value ?? 0;
  return {
    co2: 1000 * (row?.co2.value ?? 0),
    so2: kt("so2"),
    nox: kt("nox"),
    pm25: kt("pm25"),
    voc: kt("voc"),
    nh3: kt("nh3"),
  };
}

function emissionsOf(
  rows: readonly SectorRow[],
  residents: number | undefined,
  inventory: OwnInventory,
): PathCity["emissions"] {
  const entries = sectorIds.map((sector) => {
    const row = rows.find((one) => one.sector === sector);
    const own = { ...(sector === "waste" ? wasteOf(residents ?? 0) : { ...estimated(row), nonCo2: 0 }) };
    for (const species of speciesIds) own[species] = inventory[sector]?.[species] ?? own[species];
    if (sector !== "waste") own.nonCo2 = defaultNonCo2(sector, own.co2);
    return [sector, own] as const;
  });
  return Object.fromEntries(entries) as Readonly<Record<SectorId, SectorEmissions>>;
}

function exporterNote({ city: { nameEn, nameZh } }: CityInputs): Text {
  return {
    en: `${nameEn}: its power plants emit more than three times the nation's CO2 per resident, so it sells power, and clean power from elsewhere is no measure for it`,
    zh: `${nameZh}：人均电力 CO₂ 排放超过全国平均的三倍，属电力外送城市，不采用外购绿电替代措施`,
  };
}

function notesOf(inputs: CityInputs, pm25: YearFigure, inventory: OwnInventory): readonly Text[] {
  const notes: Text[] = [];
  const { nameEn, nameZh } = inputs.city;
  if (pm25.year !== inputs.period.to) {
    notes.push({
      en: `${nameEn}: PM2.5 of ${pm25.year} stands for the base year ${inputs.period.to}`,
      zh: `${nameZh}：以 ${pm25.year} 年 PM2.5 代表基准年 ${inputs.period.to} 年`,
    });
  }
  const given = Object.keys(inventory).length;
  notes.push(
    given > 0
      ? {
          en: `${nameEn}: ${given} sectors are from the inventory that was sent, the others are estimated from plants and the province's shares`,
          zh: `${nameZh}：${given} 个部门采用提交的本地清单，其余部门依据工厂数据与省级占比估算`,
        }
      : {
          en: `${nameEn}: emissions by sector are estimated from plants, the province's shares and national intensities, wide by a factor of 2 to 5; an own inventory makes the path far better`,
          zh: `${nameZh}：分部门排放依据工厂数据、省级占比与全国排放强度估算，误差可达 2—5 倍；提供本地清单可显著改进路径`,
        },
  );
  return notes;
}

/**
 * A city as a path needs it, in the last year of the inputs' period: CO2 and pollutants by sector (its own inventory where
 * given, else the estimate of the assessment), PM2.5 as given, or of that year or the latest up to five years before, deaths
 * that PM2.5 acts on, airshed. A gap where CO2, the province's shares or PM2.5 are missing.
 */
export function pathStart(
  inputs: CityInputs,
  { inventory = {}, pm25: own }: OwnFigures = {},
): PathStart | Gap {
  const { breakdown } = sectorsSection(inputs);
  if (isGap(breakdown)) return breakdown;
  const pm25 = own ?? basePm25(inputs);
  if (isGap(pm25)) return pm25;
  const baseline = baselineOf(inputs.evidence, "ncd+lri");
  const airshed: ResponseRegionId = inputs.evidence?.airshed.id ?? "other";
  const { code, nameEn, nameZh } = inputs.city;
  const residents = isGap(baseline) ? undefined : baseline.residents;
  const emissions = emissionsOf(breakdown.rows, residents, inventory);
  const exporter = exportsPower(emissions.power.co2, residents);
  return {
    city: {
      code,
      name: { en: nameEn, zh: nameZh },
      airshed,
      pm25: pm25.value,
      emissions,
      ...(exporter && { unavailable: boughtPower }),
      ...(!isGap(baseline) && { baselineDeaths: baseline.deaths }),
    },
    co2: breakdown.co2Total,
    pm25,
    census: isGap(baseline) ? undefined : baseline.census,
    rows: breakdown.rows,
    notes: [...notesOf(inputs, pm25, inventory), ...(exporter ? [exporterNote(inputs)] : [])],
  };
}
