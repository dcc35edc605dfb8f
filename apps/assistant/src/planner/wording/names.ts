import {
  type Basis,
  type City,
  parameterSources,
  type SynergyClassName,
  seriesNames,
  type Text,
} from "@tandem/core";
import { findPlaces, type Panel, type Place } from "@tandem/data";
import type { Area } from "../understand/intent.ts";

type NamedCity = Pick<City, "nameEn" | "nameZh" | "provinceEn" | "provinceZh">;

/** A city's names; where the English one is shared, with its province, so that it can be asked for again. */
export function cityName(panel: Panel, city: NamedCity): Text {
  const isShared = findPlaces(panel, city.nameEn).kind === "ambiguous";
  return { en: isShared ? `${city.nameEn} (${city.provinceEn})` : city.nameEn, zh: city.nameZh };
}

/** An area as it follows "in": Hebei; the Yangtze River Delta. */
export function areaName(area: Area): Text {
  if (area.kind === "country") return { en: "China", zh: "全国" };
  if (area.kind === "region") return regionNames[area.region.id];
  const isShared = ["Jilin", "Hainan"].includes(area.nameEn);
  return { en: isShared ? `${area.nameEn} province` : area.nameEn, zh: area.nameZh };
}

const regionNames = {
  "bth-2+36": { en: "the Beijing–Tianjin–Hebei region (2+36)", zh: "京津冀及周边地区" },
  "yrd-31": { en: "the Yangtze River Delta", zh: "长三角地区" },
  "fwp-13": { en: "the Fenwei Plain", zh: "汾渭平原" },
} as const satisfies Record<string, Text>;

export function placeName(panel: Panel, place: Place): Text {
  return place.kind === "city" ? cityName(panel, place.city) : areaName(place);
}

const sourceNames: Readonly<Record<string, Text>> = {
  ...seriesNames,
  "gem-coal-2023-07": { en: "Global Coal Plant Tracker 2023", zh: "全球煤电追踪 2023" },
  "gem-steel-2023-03": { en: "Global Steel Plant Tracker 2023", zh: "全球钢厂追踪 2023" },
  "sfi-cement-2021-07": { en: "SFI cement database 2021", zh: "SFI 水泥数据库 2021" },
  "census-2020": { en: "2020 census", zh: "2020 年人口普查" },
  "gemm-2018": { en: "GEMM (Burnett 2018)", zh: "GEMM（Burnett 2018）" },
  "gbd2019-rates": { en: "GBD 2019 death rates", zh: "GBD 2019 死亡率" },
  "ihme-rates-by-age": { en: "IHME death rates by age", zh: "IHME 分年龄死亡率" },
  expert: { en: "an expert's estimate", zh: "专家估计" },
  "peak-rule": { en: "Tandem's rule for a peak", zh: "Tandem 达峰判定规则" },
  "class-errors": { en: "assumed errors", zh: "设定误差" },
  "cao-2023": { en: "Cao 2023 (value of life)", zh: "Cao 2023（统计生命价值）" },
  "nbs-2019": { en: "national GDP per person 2019", zh: "2019 年全国人均 GDP" },
  "ceads-provinces": { en: "CEADs provinces", zh: "CEADs 分省清单" },
  "measure-catalogue": { en: "Tandem's catalogue of measures", zh: "Tandem 措施库" },
  "national-sectors-2017": { en: "national sector shares 2017", zh: "2017 年全国部门结构" },
};

/** Author, title and journal of a study, without what it found, which follows a colon. */
function shortCitation(id: string): Text | undefined {
  const [study] = parameterSources([id]);
  const short = study?.citation.split(/: |; /)[0];
  return short === undefined ? undefined : { en: short, zh: short };
}

/** A source as it is called in a sentence: by its name, or by the citation of the study. */
export function sourceName(id: string): Text {
  return sourceNames[id] ?? shortCitation(id) ?? { en: id, zh: id };
}

const termsNames: Readonly<Record<string, string>> = {
  "free with citation": "引用后可免费使用",
  "government bulletins": "政府公报",
  "official statistics": "官方统计",
  "own work on cited figures": "本项目据所引数值整理",
  "no licence stated": "未声明许可",
  "government facts": "政府公开数据",
};

/** Terms of use as they are called; names of licences are the same in both languages. */
export function termsName(terms: string): Text {
  return { en: terms, zh: termsNames[terms] ?? terms };
}

export const basisNames: Readonly<Record<Basis, Text>> = {
  observed: { en: "observed", zh: "监测或统计" },
  estimated: { en: "estimated", zh: "估算" },
  modelled: { en: "modelled", zh: "模型计算" },
};

/** A class in a few words, with the name that the data use. */
export const classNames: Readonly<Record<SynergyClassName, Text>> = {
  "both-fall": { en: "both fell (both-fall)", zh: "协同下降" },
  "air-only": { en: "only the air improved (air-only)", zh: "仅空气改善" },
  "carbon-only": { en: "only carbon fell (carbon-only)", zh: "仅碳下降" },
  "both-rise": { en: "both rose (both-rise)", zh: "双升" },
  flat: { en: "no clear change (flat)", zh: "基本不变" },
};
