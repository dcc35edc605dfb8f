import { sourceAndEndOfPipe } from "../../drivers/end-of-pipe.ts";
import { kaya } from "../../drivers/kaya.ts";
import { tapio } from "../../drivers/tapio.ts";
import { type Gap, gap, isGap } from "../../figure/gap.ts";
import type { SeriesPair } from "../../figure/series.ts";
import type { Text } from "../../text/text.ts";
import type { CityInputs } from "../city-inputs.ts";
import { provenanceOf } from "../provenance.ts";
import { sourceNamed } from "../source-names.ts";
import type {
  Decoupling,
  DriversSection,
  EndOfPipeDecomposition,
  KayaDecomposition,
} from "./drivers-section.schema.ts";
import {
  effectFigure,
  effectFigures,
  elasticityFigure,
  inventoryChange,
  inventoryEffectErrors,
  type Shared,
} from "./effect-figures.ts";
import { noEvidence } from "./no-evidence.ts";

const notes: readonly Text[] = [
  {
    en: "GDP is at current prices, so inflation counts as growth: elasticities are lower, and the effect of wealth and of intensity larger, than at constant prices",
    zh: "GDP 为当年价，通货膨胀被计为增长：弹性值偏低，人均 GDP 效应与碳强度效应的绝对值均偏大",
  },
  {
    en: "The 95 % intervals hold the assumed error of the CO2 inventory alone, 5 % of each year. Nobody states one for population, GDP and industrial SO2: what comes from these alone carries no interval, and the true intervals are wider",
    zh: "95% 区间仅计入 CO₂ 清单的设定误差（各年 5%）。人口、GDP 与工业 SO2 均无公布误差：仅由其得出的数值不给区间，实际区间应更宽",
  },
  {
    en: "Industrial SO2 is set against the city's whole CO2; a move from coal to gas counts as end of pipe",
    zh: "工业 SO2 对应的是全市 CO₂；煤改气的效果计入末端治理效应",
  },
];

function endsOf({ from, to }: SeriesPair): readonly [number, number] {
  return [from.value, to.value];
}

function notAboveZero(pairs: readonly SeriesPair[]): Gap | undefined {
  const figure = pairs.flatMap(({ from, to }) => [from, to]).find(({ value }) => !(value > 0));
  if (figure === undefined) return undefined;
  const { value, unit, year, source } = figure;
  const name = sourceNamed(source);
  return gap(
    {
      en: `${name.en}: ${value} ${unit} for ${year}, and the decomposition divides by it`,
      zh: `${name.zh}：${year} 年的数值为 ${value} ${unit}，不能作为分解的分母`,
    },
    { en: "a period with values above 0", zh: "数值均大于 0 的时段" },
  );
}

function sharedBy(pairs: readonly [SeriesPair, ...SeriesPair[]]): Shared {
  const [{ from, to }, ...rest] = pairs;
  return {
    ...provenanceOf([from, to, ...rest.flatMap((pair) => [pair.from, pair.to])]),
    period: { from: from.year, to: to.year },
  };
}

function decoupling(co2: SeriesPair, gdp: SeriesPair): Decoupling | Gap {
  const missing = notAboveZero([co2, gdp]);
  if (missing !== undefined) return missing;
  const result = tapio({ pressure: endsOf(co2), driver: endsOf(gdp) });
  if (isGap(result)) return result;
  return {
    elasticity: elasticityFigure(result.elasticity, { co2, driver: gdp, shared: sharedBy([co2, gdp]) }),
    state: result.state,
  };
}

function kayaOf(co2: SeriesPair, gdp: SeriesPair, population: SeriesPair): KayaDecomposition | Gap {
  const missing = notAboveZero([co2, gdp, population]);
  if (missing !== undefined) return missing;
  const { effects } = kaya({ population: endsOf(population), gdp: endsOf(gdp), co2: endsOf(co2) });
  const shared = sharedBy([co2, gdp, population]);
  return {
    effects: effectFigures(effects, {
      shared,
      total: co2,
      errors: inventoryEffectErrors([population, gdp, co2], co2),
    }),
    total: inventoryChange(co2, sharedBy([co2])),
  };
}

interface EndOfPipePairs {
  readonly co2: SeriesPair;
  readonly gdp: SeriesPair;
  readonly population: SeriesPair;
  readonly so2: SeriesPair;
}

function endOfPipeOf({ co2, gdp, population, so2 }: EndOfPipePairs): EndOfPipeDecomposition | Gap {
  const missing = notAboveZero([co2, gdp, population, so2]);
  if (missing !== undefined) return missing;
  const result = sourceAndEndOfPipe({
    population: endsOf(population),
    gdp: endsOf(gdp),
    co2: endsOf(co2),
    pollutant: endsOf(so2),
  });
  const shared = sharedBy([so2, co2, gdp, population]);
  // Source and end of pipe follow from CO2 and the pollutant alone: the factors in between cancel.
  const two = sharedBy([so2, co2]);
  const [source, endOfPipe] = inventoryEffectErrors([co2, so2], co2);
  const { unit } = so2.from;
  return {
    pollutant: "so2_industrial",
    effects: effectFigures(result.effects, {
      shared,
      total: so2,
      errors: inventoryEffectErrors([population, gdp, co2, so2], co2),
    }),
    source: effectFigure(result.source, { shared: two, unit, error: source }),
    endOfPipe: effectFigure(result.endOfPipe, { shared: two, unit, error: endOfPipe }),
    total: { ...sharedBy([so2]), value: so2.to.value - so2.from.value, unit },
  };
}

/** Tapio's decoupling, the Kaya decomposition of CO2, and source against end of pipe for industrial SO2. */
export function driversSection({ co2, evidence }: CityInputs): DriversSection {
  const all = (missing: Gap) => ({ decoupling: missing, kaya: missing, endOfPipe: missing, notes: [] });
  if (isGap(co2.asked)) return all(co2.asked);
  if (evidence === undefined) return all(noEvidence);
  const carbon = co2.asked;
  const gdp = evidence.gdp.pair;
  const population = evidence.population.pair;
  const so2 = evidence.so2Industrial.pair;
  if (isGap(gdp)) return all(gdp);
  const economy = isGap(population) ? population : { co2: carbon, gdp, population };
  return {
    decoupling: decoupling(carbon, gdp),
    kaya: isGap(economy) ? economy : kayaOf(economy.co2, economy.gdp, economy.population),
    endOfPipe: isGap(economy) ? economy : isGap(so2) ? so2 : endOfPipeOf({ ...economy, so2 }),
    notes,
  };
}
