import type { Citation } from "../method/method.ts";
import type { Text } from "../text/text.ts";
import type { AirMetric, AirPollutant, AirStandardId } from "./air-names.ts";

/** `disputed`: public copies of the standard disagree, and the official text is still to be compared. */
export type LimitStatus = Citation["status"] | "disputed";

export interface AirLimit {
  readonly value: number;
  readonly status: LimitStatus;
  readonly note?: Text;
}

export type AirLimits = { readonly [P in AirPollutant]?: { readonly [M in AirMetric]?: AirLimit } };

/** The years in which one set of limits is in force; without an end it holds until it is replaced. */
export interface StandardPhase {
  readonly name: Text;
  readonly fromYear: number;
  readonly toYear?: number;
  readonly limits: AirLimits;
}

export interface AirStandard {
  readonly id: AirStandardId;
  readonly title: Text;
  /** In force by law in certain years, or a guideline with which any year may be compared. */
  readonly binding: boolean;
  readonly phases: readonly StandardPhase[];
  readonly citation: Citation;
}

type Cells = { readonly [P in AirPollutant]?: { readonly [M in AirMetric]?: number } };

function limits(cells: Cells, status: LimitStatus, disputed: Disputed = {}): AirLimits {
  const entries = Object.entries(cells).map(([pollutant, metrics]) => [
    pollutant,
    Object.fromEntries(
      Object.entries(metrics).map(([metric, value]) => {
        const note = disputed[`${pollutant}/${metric}`];
        return [metric, note === undefined ? { value, status } : { value, status: "disputed", note }];
      }),
    ),
  ]);
  return Object.fromEntries(entries);
}

type Disputed = Readonly<Record<string, Text>>;

function otherCopy(value: number): Text {
  return {
    en: `Another public copy prints ${value}; compare with the official text before relying on it`,
    zh: `另有公开文本记为 ${value}，使用前请与标准正式文本核对`,
  };
}

/** GB 3095-2012, table 1. Read in a public copy of the standard. */
const gb2012Class1: Cells = {
  pm25: { annual: 15, "24h": 35 },
  pm10: { annual: 40, "24h": 50 },
  so2: { annual: 20, "24h": 50, "1h": 150 },
  no2: { annual: 40, "24h": 80, "1h": 200 },
  co: { "24h": 4, "1h": 10 },
  o3: { mda8: 100, "1h": 160 },
};
const gb2012Class2: Cells = {
  pm25: { annual: 35, "24h": 75 },
  pm10: { annual: 70, "24h": 150 },
  so2: { annual: 60, "24h": 150, "1h": 500 },
  no2: { annual: 40, "24h": 80, "1h": 200 },
  co: { "24h": 4, "1h": 10 },
  o3: { mda8: 160, "1h": 200 },
};

/** GB 3095-2026, limits of the transition (2026-03-01 to 2030-12-31). PM2.5 read in Xinhua's report of 2026-02-24. */
const gb2026TransitionClass1: Cells = { ...gb2012Class1 };
const gb2026TransitionClass2: Cells = {
  ...gb2012Class2,
  pm25: { annual: 30, "24h": 60 },
  pm10: { annual: 60, "24h": 120 },
};

/** GB 3095-2026, limits from 2031-01-01. PM2.5 read in Xinhua's report; the rest in two public implementations. */
const gb2026FinalClass1: Cells = {
  pm25: { annual: 10, "24h": 25 },
  pm10: { annual: 20, "24h": 50 },
  so2: { annual: 20, "24h": 50, "1h": 150 },
  no2: { annual: 30, "24h": 50, "1h": 200 },
  co: { "24h": 4, "1h": 10 },
  o3: { mda8: 100, "1h": 160 },
};
const gb2026FinalClass2: Cells = {
  pm25: { annual: 25, "24h": 50 },
  pm10: { annual: 50, "24h": 100 },
  so2: { annual: 20, "24h": 50, "1h": 150 },
  no2: { annual: 30, "24h": 50, "1h": 200 },
  co: { "24h": 4, "1h": 10 },
  o3: { mda8: 160, "1h": 200 },
};
const gb2026Disputed: Disputed = {
  "pm10/24h": otherCopy(70),
  "no2/24h": otherCopy(60),
  "so2/annual": otherCopy(40),
  "so2/24h": otherCopy(100),
};

/** WHO global air quality guidelines 2021, table 0.1: interim targets 1 to 4 and the guideline level itself. */
const who: Readonly<Record<"it-1" | "it-2" | "it-3" | "it-4" | "aqg", Cells>> = {
  "it-1": {
    pm25: { annual: 35, "24h": 75 },
    pm10: { annual: 70, "24h": 150 },
    o3: { "peak-season": 100, mda8: 160 },
    no2: { annual: 40, "24h": 120 },
    so2: { "24h": 125 },
    co: { "24h": 7 },
  },
  "it-2": {
    pm25: { annual: 25, "24h": 50 },
    pm10: { annual: 50, "24h": 100 },
    o3: { "peak-season": 70, mda8: 120 },
    no2: { annual: 30, "24h": 50 },
    so2: { "24h": 50 },
  },
  "it-3": { pm25: { annual: 15, "24h": 37.5 }, pm10: { annual: 30, "24h": 75 }, no2: { annual: 20 } },
  "it-4": { pm25: { annual: 10, "24h": 25 }, pm10: { annual: 20, "24h": 50 } },
  aqg: {
    pm25: { annual: 5, "24h": 15 },
    pm10: { annual: 15, "24h": 45 },
    o3: { "peak-season": 60, mda8: 100 },
    no2: { annual: 10, "24h": 25 },
    so2: { "24h": 40 },
    co: { "24h": 4 },
  },
};

const gb2012Citation: Citation = {
  text: "GB 3095-2012 Ambient air quality standards, table 1, read in a public copy",
  status: "read",
};
const gb2026Citation: Citation = {
  text: "GB 3095-2026 Ambient air quality standards, issued 2026-02-24: PM2.5 as reported by Xinhua, the rest as in two public implementations",
  url: "https://www.mee.gov.cn/ywgz/fgbz/bz/bzwb/dqhjbh/dqhjzlbz/202602/t20260225_1144419.shtml",
  status: "read",
};
const whoCitation: Citation = {
  text: "WHO global air quality guidelines 2021, table 0.1",
  url: "https://www.who.int/publications/i/item/9789240034228",
  status: "in-wide-use",
};

type ClassName = readonly [en: string, zh: string];

function gb2012(id: AirStandardId, [classEn, classZh]: ClassName, cells: Cells): AirStandard {
  return {
    id,
    title: { en: `GB 3095-2012 class ${classEn}`, zh: `GB 3095-2012 ${classZh}标准` },
    binding: true,
    phases: [
      {
        name: { en: "2012 limits", zh: "2012 年版限值" },
        fromYear: 2012,
        toYear: 2025,
        limits: limits(cells, "read"),
      },
    ],
    citation: gb2012Citation,
  };
}

function gb2026(
  id: AirStandardId,
  [classEn, classZh]: ClassName,
  cells: { readonly transition: AirLimits; readonly final: AirLimits },
): AirStandard {
  return {
    id,
    title: { en: `GB 3095-2026 class ${classEn}`, zh: `GB 3095-2026 ${classZh}标准` },
    binding: true,
    phases: [
      {
        name: { en: "transition limits", zh: "过渡阶段限值" },
        fromYear: 2026,
        toYear: 2030,
        limits: cells.transition,
      },
      { name: { en: "final limits", zh: "第二阶段限值" }, fromYear: 2031, limits: cells.final },
    ],
    citation: gb2026Citation,
  };
}

function who2021(id: AirStandardId, title: Text, cells: Cells): AirStandard {
  return {
    id,
    title,
    binding: false,
    phases: [{ name: title, fromYear: 2021, limits: limits(cells, "in-wide-use") }],
    citation: whoCitation,
  };
}

function interim(step: 1 | 2 | 3 | 4): Text {
  return { en: `WHO 2021 interim target ${step}`, zh: `世界卫生组织 2021 年过渡时期目标 ${step}` };
}

/** Every ambient air standard, by id; units are µg/m³, for CO mg/m³. */
export const airStandards: Readonly<Record<AirStandardId, AirStandard>> = {
  "gb-3095-2026": gb2026("gb-3095-2026", ["II", "二级"], {
    transition: limits(gb2026TransitionClass2, "read"),
    final: limits(gb2026FinalClass2, "read", gb2026Disputed),
  }),
  "gb-3095-2026-class-1": gb2026("gb-3095-2026-class-1", ["I", "一级"], {
    transition: limits(gb2026TransitionClass1, "read"),
    final: limits(gb2026FinalClass1, "read"),
  }),
  "gb-3095-2012": gb2012("gb-3095-2012", ["II", "二级"], gb2012Class2),
  "gb-3095-2012-class-1": gb2012("gb-3095-2012-class-1", ["I", "一级"], gb2012Class1),
  "who-2021": who2021(
    "who-2021",
    { en: "WHO 2021 guideline level", zh: "世界卫生组织 2021 年空气质量准则值" },
    who.aqg,
  ),
  "who-2021-it-4": who2021("who-2021-it-4", interim(4), who["it-4"]),
  "who-2021-it-3": who2021("who-2021-it-3", interim(3), who["it-3"]),
  "who-2021-it-2": who2021("who-2021-it-2", interim(2), who["it-2"]),
  "who-2021-it-1": who2021("who-2021-it-1", interim(1), who["it-1"]),
};

/**
 * Percentile of a year's daily values that is compared with the daily limit when a year is evaluated. Read in a public
 * extraction of HJ 663-2026, table 1; O3 by its daily maximum 8-hour mean.
 */
export const evaluationPercentiles: Readonly<Record<AirPollutant, number>> = {
  pm25: 95,
  pm10: 95,
  so2: 98,
  no2: 98,
  co: 95,
  o3: 90,
};
