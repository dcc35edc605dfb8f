import { invalidInput, type Period, period } from "@tandem/core";
import type { Panel } from "@tandem/data";

/** A period with the series it is to be read from. */
export interface PeriodQuery {
  readonly from: number;
  readonly to: number;
  readonly co2?: string | undefined;
  readonly pm25?: string | undefined;
}

const axes = [
  { variable: "co2", label: { en: "CO2", zh: "CO₂" } },
  { variable: "pm25", label: { en: "PM2.5", zh: "PM2.5" } },
] as const;
type Axis = (typeof axes)[number];

type YearsBySource = ReadonlyMap<string, ReadonlySet<number>>;

function yearsOf(panel: Panel, variable: string): YearsBySource {
  const bySource = new Map<string, Set<number>>();
  for (const { code } of panel.cities)
    for (const series of panel.seriesOf(code)) {
      if (series.variable !== variable) continue;
      const years = bySource.get(series.source) ?? new Set();
      for (const { year } of series.points) years.add(year);
      bySource.set(series.source, years);
    }
  return bySource;
}

/** Years in a sentence: 2014–2019, 2022. */
function spans(years: readonly number[]): string {
  const parts: string[] = [];
  for (let start = 0; start < years.length; ) {
    let end = start;
    while (years[end + 1] === Number(years[end]) + 1) end += 1;
    parts.push(start === end ? `${years[start]}` : `${years[start]}–${years[end]}`);
    start = end + 1;
  }
  return parts.join(", ");
}

function checkedSource(
  { variable, label }: Axis,
  bySource: YearsBySource,
  asked: string,
): ReadonlySet<number> {
  const years = bySource.get(asked);
  if (years) return years;
  const valid = [...bySource.keys()];
  const got = JSON.stringify(asked);
  throw invalidInput(
    variable,
    {
      en: `must be a source of ${label.en}, one of ${valid.join(", ")}, got ${got}`,
      zh: `应为 ${label.zh} 的数据来源之一：${valid.join("、")}；收到 ${got}`,
    },
    { value: asked, valid },
  );
}

function checkYears({ label }: Axis, query: PeriodQuery, years: ReadonlySet<number>, source = ""): void {
  for (const where of ["from", "to"] as const) {
    const year = query[where];
    if (years.has(year)) continue;
    const valid = [...years].toSorted((a, b) => a - b);
    const there = spans(valid);
    throw invalidInput(
      where,
      {
        en: `no city has ${label.en}${source && ` from ${source}`} for ${year}; the years there are: ${there}`,
        zh: `${year} 年没有任何城市的 ${source && `${source} `}${label.zh} 数据；可用年份：${there.replaceAll(", ", "、")}`,
      },
      { value: year, valid },
    );
  }
}

/**
 * Checks that a period and its sources are ones that the panel can speak of at all: a single city may still lack them,
 * which is a gap and not an error. What the panel has is read once, at the first question.
 */
export function periodCheck(panel: Panel): (query: PeriodQuery) => Period {
  const known = new Map<string, YearsBySource>();
  return (query) => {
    const asked = period(query.from, query.to);
    for (const axis of axes) {
      const bySource = known.get(axis.variable) ?? yearsOf(panel, axis.variable);
      known.set(axis.variable, bySource);
      const source = query[axis.variable];
      const years =
        source === undefined
          ? new Set([...bySource.values()].flatMap((set) => [...set]))
          : checkedSource(axis, bySource, source);
      checkYears(axis, query, years, source);
    }
    return asked;
  };
}
