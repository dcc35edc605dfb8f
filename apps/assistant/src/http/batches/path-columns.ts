import type { BatchRequest, CityOutcome, CityPath } from "@tandem/batch";
import type { Language } from "@tandem/core";
import type { Cell } from "./csv-text.ts";
import { type Columns, columnsOfPart } from "./results-column.ts";

export type Designed = Extract<CityPath, { kind: "designed" }>;
export type DesignedYear = Designed["milestones"][number];

function pathOf(outcome: CityOutcome): CityPath | undefined {
  return outcome.kind === "failed" ? undefined : outcome.path;
}

/** The path of an outcome, where there is one. */
export function designedPath(outcome: CityOutcome): Designed | undefined {
  const path = pathOf(outcome);
  return path?.kind === "designed" ? path : undefined;
}

function ofDesigned(read: (path: Designed) => Cell) {
  return (outcome: CityOutcome) => {
    const path = designedPath(outcome);
    return path && read(path);
  };
}

function shadowPrice({ shadowPrices }: DesignedYear, asked: "co2" | "pm25"): number | undefined {
  return shadowPrices.find(({ kind }) => kind === asked)?.value;
}

function shownMeasures({ measures }: DesignedYear): string {
  return measures.map(({ id, share }) => `${id}:${share}`).join(" ");
}

function measuresInWords({ measures }: DesignedYear, language: Language): string {
  const shares = measures.map(({ name, share }) => `${name[language]} ${(100 * share).toFixed(1)}%`);
  return shares.join(language === "zh" ? "；" : "; ");
}

const species = { co2: "CO2", so2: "SO2", nox: "NOx", pm25: "PM2.5", voc: "VOC", nh3: "NH3" } as const;
const speciesIds = ["co2", "so2", "nox", "pm25", "voc", "nh3"] as const;

const removedColumns: Columns<DesignedYear> = speciesIds.map((id) => ({
  name: `${id}_removed_kt`,
  title: {
    en: `${species[id]} removed (kt/yr)`,
    zh: `${id === "co2" ? "CO₂" : species[id]} 减排量（kt/年）`,
  },
  read: ({ totals }) => totals[id],
}));

const yearColumns: Columns<DesignedYear> = [
  {
    name: "cost_million_cny",
    title: { en: "cost (million CNY of 2020/yr)", zh: "成本（百万元/年，2020 年价）" },
    read: ({ totals }) => totals.cost,
  },
  {
    name: "co2_change_percent",
    title: { en: "CO2 against the base year (%)", zh: "CO₂ 较基准年变化率（%）" },
    read: ({ totals }) => totals.co2ChangePercent,
  },
  {
    name: "pm25_before_ug_m3",
    title: { en: "PM2.5 before measures (µg/m³)", zh: "措施前 PM2.5（µg/m³）" },
    read: ({ pm25Before }) => pm25Before,
  },
  {
    name: "pm25_ug_m3",
    title: { en: "PM2.5 after measures (µg/m³)", zh: "措施后 PM2.5（µg/m³）" },
    read: ({ pm25 }) => pm25,
  },
  ...removedColumns,
  {
    name: "deaths_avoided",
    title: { en: "deaths avoided (persons/yr)", zh: "避免死亡人数（人/年）" },
    read: ({ deathsAvoided }) => deathsAvoided?.central,
  },
  {
    name: "deaths_avoided_lower",
    title: { en: "deaths avoided, lower bound (persons/yr)", zh: "避免死亡人数下限（人/年）" },
    read: ({ deathsAvoided }) => deathsAvoided?.lower,
  },
  {
    name: "deaths_avoided_upper",
    title: { en: "deaths avoided, upper bound (persons/yr)", zh: "避免死亡人数上限（人/年）" },
    read: ({ deathsAvoided }) => deathsAvoided?.upper,
  },
  {
    name: "shadow_co2_million_cny_per_kt",
    title: { en: "shadow price of CO2 (million CNY/kt)", zh: "CO₂ 影子价格（百万元/kt）" },
    read: (year) => shadowPrice(year, "co2"),
  },
  {
    name: "shadow_pm25_million_cny_per_ug_m3",
    title: { en: "shadow price of PM2.5 (million CNY per µg/m³)", zh: "PM2.5 影子价格（百万元/(µg/m³)）" },
    read: (year) => shadowPrice(year, "pm25"),
  },
  {
    name: "main_measures",
    title: { en: "main measures (share of activity, %)", zh: "主要措施（占活动水平的比例，%）" },
    read: shownMeasures,
    shown: measuresInWords,
  },
];

function columnsOfYear(year: number): Columns<CityOutcome> {
  return columnsOfPart(
    yearColumns,
    {
      prefix: `path_${year}_`,
      title: { en: `Path ${year}, modelled: `, zh: `路径 ${year} 年（模型计算）：` },
    },
    (outcome: CityOutcome) => designedPath(outcome)?.milestones.find((one) => one.year === year),
  );
}

const statuses = {
  optimal: { en: "proved optimal", zh: "已证明最优" },
  feasible: { en: "feasible, not proved optimal", zh: "可行，未证明最优" },
  infeasible: { en: "targets cannot hold together", zh: "目标无法同时实现" },
  "left-out": { en: "left out", zh: "未纳入" },
} as const;

function statusOf(outcome: CityOutcome): keyof typeof statuses | undefined {
  const path = pathOf(outcome);
  return path?.kind === "designed" ? path.status : path?.kind;
}

/** Columns of the path that a batch asked for, some for each of its years; none where it asked for no path. */
export function pathColumns(part: BatchRequest["path"], language: Language): Columns<CityOutcome> {
  if (part === undefined) return [];
  return [
    {
      name: "path_status",
      title: { en: "Path status", zh: "路径状态" },
      read: statusOf,
      shown: (outcome, shownIn) => {
        const status = statusOf(outcome);
        return status && statuses[status][shownIn];
      },
    },
    {
      name: "path_base_year",
      title: { en: "Path base year", zh: "路径基准年" },
      read: ofDesigned(({ baseYear }) => baseYear),
    },
    {
      name: "path_gap",
      title: { en: "Path gap to the proved bound (share, 1)", zh: "路径与已证明界的差距（份额，1）" },
      read: ofDesigned(({ gap }) => gap),
    },
    {
      name: "path_discounted_cost_million_cny",
      title: { en: "Path present cost (million CNY of 2020)", zh: "路径成本现值（百万元，2020 年价）" },
      read: ofDesigned(({ discounted }) => discounted.cost),
    },
    ...part.milestones.flatMap(({ year }) => columnsOfYear(year)),
    {
      name: "path_conflict",
      title: { en: "Targets in conflict", zh: "相互冲突的目标" },
      read: ofDesigned(({ conflict }) => conflict?.map(({ text }) => text[language]).join("; ")),
    },
    {
      name: "path_reason",
      title: { en: "Why there is no path", zh: "无路径的原因" },
      read: (outcome) => {
        const path = pathOf(outcome);
        return path?.kind === "left-out" ? path.reason[language] : undefined;
      },
    },
  ];
}
