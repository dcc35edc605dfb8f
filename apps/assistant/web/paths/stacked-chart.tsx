import { scaleBand, scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { amount } from "../i18n/amounts.ts";
import { t } from "../i18n/language.ts";
import { useWidth } from "../shell/use-width.ts";
import { aspectPlace, aspectsInOrder } from "./aspects.ts";
import { aspectFill, LookSwatch } from "./looks.tsx";
import { unitOf } from "./stack-words.ts";
import type { Segment, StackedMetric, StackedYear } from "./stacked-years.ts";
import { stackAxis } from "./stacked-years.ts";
import { ValueAxis } from "./value-axis.tsx";
import { type ReadMark, WalkedChart } from "./walked-chart.tsx";

const margin = { left: 62, right: 12, top: 22, bottom: 26 } as const;
const barsHeight = 300;
const lineHeight = 128;
/** A segment lower or narrower than its number is drawn without it. */
const leastMarked = { width: 16, height: 15 } as const;

interface Scales {
  readonly x: (year: number) => number;
  readonly barWidth: number;
  readonly y: (value: number) => number;
}

function segmentMark(
  year: StackedYear,
  segment: Segment,
  { x, barWidth, y }: Scales,
  unit: string,
): ReadMark {
  const [top, bottom] = [y(Math.max(segment.from, segment.to)), y(Math.min(segment.from, segment.to))];
  const height = Math.max(0.75, bottom - top);
  const marked = height >= leastMarked.height && barWidth >= leastMarked.width;
  return {
    key: `${year.year}-${segment.aspect}`,
    x: year.year,
    y: (segment.from + segment.to) / 2,
    left: x(year.year) + barWidth / 2,
    top: (top + bottom) / 2,
    title: `${year.year}: ${t(`aspect-${segment.aspect}`)}`,
    lines: [`${amount(segment.value)} ${unit}`],
    shape: (
      <>
        <rect x={x(year.year)} y={top} width={barWidth} height={height} fill={aspectFill(segment.aspect)} />
        {marked ? (
          <text
            x={x(year.year) + barWidth / 2}
            y={(top + bottom) / 2 + 4}
            text-anchor="middle"
            class="on-look"
          >
            {aspectPlace(segment.aspect)}
          </text>
        ) : null}
      </>
    ),
  };
}

function Totals({
  years,
  scales,
  high,
}: {
  years: readonly StackedYear[];
  scales: Scales;
  high: (year: StackedYear) => number;
}) {
  return (
    <g class="totals">
      {years.map((year) => (
        <g key={year.year}>
          {year.segments.some(({ value }) => value < 0) ? (
            <line
              class="net"
              x1={scales.x(year.year) - 3}
              x2={scales.x(year.year) + scales.barWidth + 3}
              y1={scales.y(year.total)}
              y2={scales.y(year.total)}
            />
          ) : null}
          <text
            x={scales.x(year.year) + scales.barWidth / 2}
            y={scales.y(high(year)) - 6}
            text-anchor="middle"
          >
            {amount(year.total)}
          </text>
        </g>
      ))}
    </g>
  );
}

function CostLine({
  years,
  x,
  width,
}: {
  years: readonly StackedYear[];
  x: (year: number) => number;
  width: number;
}) {
  const costs = years.map(({ cost }) => cost);
  const y = scaleLinear([Math.min(0, ...costs), Math.max(0, ...costs)], [lineHeight - 10, 34]).nice(3);
  const path = line<StackedYear>()
    .x(({ year }) => x(year))
    .y(({ cost }) => y(cost));
  return (
    <svg
      width={width}
      height={lineHeight}
      viewBox={`0 0 ${width} ${lineHeight}`}
      role="img"
      aria-label={`${t("pathCostLine")}: ${years.map(({ year, cost }) => `${year} ${amount(cost)}`).join("; ")}`}
    >
      <text x={0} y={14} class="title">
        {t("pathCostLine")}
      </text>
      <ValueAxis ticks={y.ticks(3)} y={y} left={margin.left} right={width - margin.right} />
      <g class="series a">
        <path d={path([...years]) ?? ""} />
      </g>
      {years.map(({ year, cost }) => (
        <g key={year}>
          <circle class="mark a" cx={x(year)} cy={y(cost)} r={4} />
          <text class="halo" x={x(year)} y={y(cost) - 8} text-anchor="middle">
            {amount(cost)}
          </text>
        </g>
      ))}
    </svg>
  );
}

function Legend({ years }: { years: readonly StackedYear[] }) {
  const present = new Set(years.flatMap(({ segments }) => segments.map(({ aspect }) => aspect)));
  return (
    <ul class="legend">
      {aspectsInOrder
        .filter((aspect) => present.has(aspect))
        .map((aspect) => (
          <li key={aspect}>
            <LookSwatch fill={aspectFill(aspect)} mark={String(aspectPlace(aspect))} />
            {t(`aspect-${aspect}`)}
          </li>
        ))}
    </ul>
  );
}

/** One stack a year by field, numbered as in the legend, with the net total where something hangs below 0. */
export function StackedChart({
  years,
  metric,
  label,
}: {
  years: readonly StackedYear[];
  metric: StackedMetric;
  label: string;
}) {
  const [box, width] = useWidth(640);
  const band = scaleBand(
    years.map(({ year }) => year),
    [margin.left, width - margin.right],
  ).padding(0.35);
  const barWidth = Math.min(96, band.bandwidth());
  const middle = (year: number) => (band(year) ?? 0) + band.bandwidth() / 2;
  const y = scaleLinear(stackAxis(years), [barsHeight - margin.bottom - 4, margin.top]);
  const scales: Scales = { x: (year) => middle(year) - barWidth / 2, barWidth, y };
  const marks = years.flatMap((year) =>
    year.segments.map((segment) => segmentMark(year, segment, scales, unitOf(metric))),
  );
  const topOf = ({ segments }: StackedYear) => Math.max(0, ...segments.map(({ to }) => to));
  return (
    <div class="chart" ref={box}>
      <WalkedChart
        label={label}
        width={width}
        height={barsHeight}
        marks={marks}
        over={<Totals years={years} scales={scales} high={topOf} />}
      >
        <ValueAxis ticks={y.ticks(5)} y={y} left={margin.left} right={width - margin.right} />
        {years.map(({ year }) => (
          <text key={year} x={middle(year)} y={barsHeight - 7} text-anchor="middle" class="end">
            {year}
          </text>
        ))}
      </WalkedChart>
      <Legend years={years} />
      {metric === "cost" ? null : <CostLine years={years} x={middle} width={width} />}
    </div>
  );
}
