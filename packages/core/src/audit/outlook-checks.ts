import type { Outlook } from "../assessment/sections/goals-section.schema.ts";
import { type Gap, isGap } from "../figure/gap.ts";
import type { Text } from "../text/text.ts";
import type { AuditedCity } from "./audited-city.ts";
import { type AuditFinding, agree, finding } from "./finding.ts";
import { medianOf, medianSlope, pointsOf, sizeOf } from "./trend-checks.ts";

type Maybe = { readonly value: number } | Gap;
type Points = NonNullable<ReturnType<typeof pointsOf>>;

/** The line that a trend draws through a series, and the values it is judged by. */
interface Drawn {
  readonly valueIn: (year: number) => number;
  /** Through the median year and the median value by the median slope, not below 0. */
  readonly heightIn: (year: number) => number;
  readonly size: number;
}

function drawnThrough(points: Points): Drawn {
  const middle = (of: (point: Points[number]) => number) => medianOf(Float64Array.from(points, of));
  const [slope, pivot, height] = [
    medianSlope(points),
    middle(({ year }) => year),
    middle(({ value }) => value),
  ];
  return {
    valueIn: (year) => points.find((point) => point.year === year)?.value ?? Number.NaN,
    heightIn: (year) => Math.max(0, height + slope * (year - pivot)),
    size: sizeOf(points),
  };
}

type Row = readonly [what: Text, stated: Maybe | undefined, follows: number, scale: number];

/** Rows that do not follow; `name` is put together for these alone. */
function unlike(name: () => Text, rows: readonly Row[]): readonly Text[] {
  const wrong: Text[] = [];
  for (const [what, stated, follows, scale] of rows) {
    if (stated === undefined || isGap(stated) || agree(stated.value, follows, scale)) continue;
    const { en, zh } = name();
    wrong.push({
      en: `${en}: ${what.en} is ${stated.value}, it follows as ${follows}`,
      zh: `${zh}：${what.zh}记录为 ${stated.value}，应为 ${follows}`,
    });
  }
  return wrong;
}

const whats = {
  distance: { en: "distance", zh: "与目标之差" },
  perYear: { en: "needed a year", zh: "所需年均变化量" },
  percentPerYear: { en: "needed per cent a year", zh: "所需年均变化率" },
  judged: { en: "value that is judged", zh: "评价值" },
  highest: { en: "highest year", zh: "最高年份" },
  latest: { en: "latest year", zh: "最近年份" },
  projected: { en: "value of the trend", zh: "趋势值" },
} as const satisfies Record<string, Text>;

function attainment(name: () => Text, { attained, judged, target }: Outlook): readonly Text[] {
  const meets = judged.value <= target.value;
  if (attained === meets) return [];
  const { en, zh } = name();
  return [
    {
      en: `${en}: attained says ${attained}, the values say ${meets}`,
      zh: `${zh}：记录的达标结论为 ${attained}，按数值应为 ${meets}`,
    },
  ];
}

function ofOutlook(name: () => Text, outlook: Outlook, drawn: Drawn | undefined): readonly Text[] {
  const { target, judged, difference, projected, requiredPerYear, requiredPercentPerYear } = outlook;
  const years = target.year - judged.year;
  const ratio = target.value / judged.value;
  const scale = Math.max(target.value, judged.value, drawn?.size ?? 0);
  const rows: Row[] = [
    [whats.distance, difference, judged.value - target.value, scale],
    [whats.perYear, requiredPerYear, (target.value - judged.value) / years, scale],
    [whats.percentPerYear, requiredPercentPerYear, 100 * (ratio ** (1 / years) - 1), 100 + 100 * ratio],
  ];
  if (drawn !== undefined) {
    rows.push(
      [whats.judged, judged, drawn.valueIn(judged.year), scale],
      [whats.projected, projected, drawn.heightIn(target.year), scale * Math.max(1, years)],
    );
  }
  return [...unlike(name, rows), ...attainment(name, outlook)];
}

const carbonPeakName = (): Text => ({ en: "carbon peak", zh: "碳达峰" });
const always = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

function ofCarbonPeak(city: AuditedCity): readonly Text[] {
  const { carbonPeak } = city.goals;
  if (isGap(carbonPeak)) return [];
  const { highest, latest, projected, year, drawnFrom } = carbonPeak;
  const every = pointsOf(city, "co2", { source: drawnFrom.source, ...always });
  const points = pointsOf(city, "co2", drawnFrom);
  if (every === undefined || points === undefined) return [];
  const drawn = drawnThrough(points);
  const scale = sizeOf(every);
  const top = every.reduce((most, { value }) => Math.max(most, value), 0);
  return unlike(carbonPeakName, [
    [whats.highest, highest, top, scale],
    [whats.latest, latest, drawn.valueIn(latest.year), scale],
    [whats.projected, projected, drawn.heightIn(year), scale * Math.max(1, year - drawnFrom.to)],
  ]);
}

/** Every line through a series once: the targets of a city are mostly judged by the same values. */
function linesOf(city: AuditedCity): (from: Outlook["drawnFrom"]) => Drawn | undefined {
  let known: { readonly from: Outlook["drawnFrom"]; readonly drawn: Drawn | undefined } | undefined;
  return (from) => {
    const same = known?.from;
    if (same?.source === from.source && same.from === from.from && same.to === from.to) return known?.drawn;
    const points = pointsOf(city, "pm25", from);
    known = { from, drawn: points && drawnThrough(points) };
    return known.drawn;
  };
}

/** Outlooks on targets follow from target, judged value and series: distance, rate needed, and where the trend leads. */
export function targetOutlooks(city: AuditedCity): AuditFinding | undefined {
  const { pm25Targets, carbonPeak } = city.goals;
  const lineOf = linesOf(city);
  const wrong: Text[] = [];
  let n = isGap(carbonPeak) ? 0 : 1;
  for (const { title, year, outlook } of pm25Targets) {
    if (isGap(outlook)) continue;
    n += 1;
    const name = () => ({ en: `${title.en}, ${year}`, zh: `${title.zh}（${year} 年）` });
    wrong.push(...ofOutlook(name, outlook, lineOf(outlook.drawnFrom)));
  }
  if (n === 0) return undefined;
  return finding("target-outlooks", [...wrong, ...ofCarbonPeak(city)], {
    en: `${n} outlooks follow from their targets and series`,
    zh: `共 ${n} 项目标前景，均与目标及所用序列一致`,
  });
}
