import type { Period, Series } from "@tandem/core";
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { said } from "../i18n/language.ts";
import { MarkShape, markOf } from "./series-mark.tsx";
import { consecutiveRuns, type Point } from "./series-runs.ts";

export const panelMargin = { left: 50, right: 14, top: 28, bottom: 24 } as const;
const height = 176;

export interface SeriesPanelProps {
  readonly title: string;
  readonly series: readonly Series[];
  readonly period: Period;
  readonly years: readonly [first: number, last: number];
  readonly width: number;
  /** The year under the pointer. */
  readonly year: number | undefined;
}

function Lines({ series, x, y }: { series: Series; x: Scale; y: Scale }) {
  const path = line<Point>()
    .x(({ year }) => x(year))
    .y(({ value }) => y(value));
  return consecutiveRuns(series.points).map((run) => <path key={run[0]?.year} d={path([...run]) ?? ""} />);
}

type Scale = (value: number) => number;

function PeriodEnds({ period, x }: { period: Period; x: Scale }) {
  const bottom = height - panelMargin.bottom;
  return (
    <g class="period">
      <rect
        x={x(period.from)}
        width={Math.max(0, x(period.to) - x(period.from))}
        y={panelMargin.top}
        height={bottom - panelMargin.top}
      />
      {[period.from, period.to].map((year) => (
        <line key={year} x1={x(year)} x2={x(year)} y1={panelMargin.top} y2={bottom} />
      ))}
    </g>
  );
}

/** One variable by year, a line a source; years without a figure are gaps, and the assessed period is marked. */
export function SeriesPanel({ title, series, period, years, width, year: pointed }: SeriesPanelProps) {
  const most = Math.max(...series.flatMap(({ points }) => points.map(({ value }) => value)));
  const x = scaleLinear([...years], [panelMargin.left, width - panelMargin.right]);
  const y = scaleLinear([0, most], [height - panelMargin.bottom, panelMargin.top]).nice(4);
  const ends: readonly number[] = [period.from, period.to];
  const room = 46 / ((width - panelMargin.left - panelMargin.right) / Math.max(1, years[1] - years[0]));
  const labelled = x
    .ticks(width / 80)
    .filter((year) => Number.isInteger(year) && ends.every((end) => Math.abs(end - year) >= room));
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={said("seriesPanel", { title, sources: series.map(({ source }) => source).join(", ") })}
    >
      <PeriodEnds period={period} x={x} />
      <text x={0} y={14} class="title">
        {title}
      </text>
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line
            x1={panelMargin.left}
            x2={width - panelMargin.right}
            y1={y(tick)}
            y2={y(tick)}
            class={tick === 0 ? "zero" : "grid"}
          />
          <text x={panelMargin.left - 7} y={y(tick) + 4} text-anchor="end">
            {tick}
          </text>
        </g>
      ))}
      {[...labelled, ...ends].map((year) => (
        <text
          key={year}
          x={x(year)}
          y={height - 7}
          text-anchor="middle"
          class={ends.includes(year) ? "end" : ""}
        >
          {year}
        </text>
      ))}
      {pointed === undefined ? null : (
        <line
          class="cursor"
          x1={x(pointed)}
          x2={x(pointed)}
          y1={panelMargin.top}
          y2={height - panelMargin.bottom}
        />
      )}
      {series.map((one, index) => (
        <g key={one.source} class={`series ${markOf(index)}`}>
          <Lines series={one} x={x} y={y} />
        </g>
      ))}
      {series.map((one, index) =>
        one.points.map(({ year, value }) => (
          <MarkShape key={`${one.source}${year}`} mark={markOf(index)} x={x(year)} y={y(value)} />
        )),
      )}
    </svg>
  );
}
