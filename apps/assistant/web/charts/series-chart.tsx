import type { Period, Series } from "@tandem/core";
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { t } from "../i18n/language.ts";
import { consecutiveRuns, type Point } from "./series-runs.ts";

const width = 640;
const panelHeight = 170;
const margin = { left: 54, right: 14, top: 24, bottom: 26 } as const;
const marks = ["a", "b", "c", "d"] as const;

interface PanelProps {
  readonly title: string;
  readonly series: readonly Series[];
  readonly period: Period;
  readonly years: readonly [number, number];
}

function shapeOf(mark: string, x: number, y: number) {
  if (mark === "b") return <rect x={x - 3} y={y - 3} width={6} height={6} class={`mark ${mark}`} />;
  if (mark === "c")
    return <path d={`M${x} ${y - 4} L${x + 4} ${y + 3} L${x - 4} ${y + 3} Z`} class={`mark ${mark}`} />;
  if (mark === "d")
    return (
      <path d={`M${x} ${y - 4} L${x + 4} ${y} L${x} ${y + 4} L${x - 4} ${y} Z`} class={`mark ${mark}`} />
    );
  return <circle cx={x} cy={y} r={3} class={`mark ${mark}`} />;
}

function Panel({ title, series, period, years }: PanelProps) {
  const most = Math.max(...series.flatMap(({ points }) => points.map(({ value }) => value)));
  const x = scaleLinear([years[0], years[1]], [margin.left, width - margin.right]);
  const y = scaleLinear([0, most], [panelHeight - margin.bottom, margin.top]).nice(4);
  const path = line<Point>()
    .x(({ year }) => x(year))
    .y(({ value }) => y(value));
  return (
    <svg viewBox={`0 0 ${width} ${panelHeight}`} role="img" aria-label={title}>
      <rect
        class="period"
        x={x(period.from)}
        width={Math.max(0, x(period.to) - x(period.from))}
        y={margin.top}
        height={panelHeight - margin.top - margin.bottom}
      />
      <text x={margin.left} y={14} class="title">
        {title}
      </text>
      <g class="axes">
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line
              x1={margin.left}
              x2={width - margin.right}
              y1={y(tick)}
              y2={y(tick)}
              class={tick === 0 ? "zero" : "grid"}
            />
            <text x={margin.left - 6} y={y(tick) + 4} text-anchor="end">
              {tick}
            </text>
          </g>
        ))}
        {x
          .ticks(8)
          .filter(Number.isInteger)
          .map((tick) => (
            <text key={tick} x={x(tick)} y={panelHeight - 8} text-anchor="middle">
              {tick}
            </text>
          ))}
      </g>
      {series.map((one, index) => {
        const mark = marks[index % marks.length] ?? "a";
        return (
          <g key={one.source}>
            {consecutiveRuns(one.points).map((run) => (
              <path key={run[0]?.year} d={path([...run]) ?? ""} class={`series ${mark}`} />
            ))}
            {one.points.map(({ year, value }) => (
              <g key={year}>
                {shapeOf(mark, x(year), y(value))}
                <title>{`${one.source} ${year}: ${value} ${one.unit}`}</title>
              </g>
            ))}
          </g>
        );
      })}
    </svg>
  );
}

function Legend({ series }: { series: readonly Series[] }) {
  return (
    <ul class="legend">
      {series.map(({ source }, index) => (
        <li key={source}>
          <svg viewBox="0 0 20 10" class="key" aria-hidden="true">
            <path d="M0 5 L20 5" class={`series ${marks[index % marks.length]}`} />
            {shapeOf(marks[index % marks.length] ?? "a", 10, 5)}
          </svg>
          {source}
        </li>
      ))}
    </ul>
  );
}

/** CO2 above, PM2.5 below, one line a source, on one axis of years; the assessed period is shaded. */
export function SeriesChart({
  name,
  series,
  period,
}: {
  name: string;
  series: readonly Series[];
  period: Period;
}) {
  const shown = series.filter(({ points }) => points.length > 0);
  const all = shown.flatMap(({ points }) => points.map(({ year }) => year));
  if (all.length === 0) return null;
  const years = [Math.min(...all, period.from), Math.max(...all, period.to)] as const;
  const panels = [
    { title: t("co2Emissions"), of: shown.filter(({ variable }) => variable === "co2") },
    { title: t("pm25Mean"), of: shown.filter(({ variable }) => variable === "pm25") },
  ];
  return (
    <figure class="chart">
      <figcaption>
        {name}: {t("seriesTitle")}
      </figcaption>
      {panels.map(({ title, of }) =>
        of.length === 0 ? null : (
          <div key={title}>
            <Panel title={title} series={of} period={period} years={years} />
            <Legend series={of} />
          </div>
        ),
      )}
    </figure>
  );
}
