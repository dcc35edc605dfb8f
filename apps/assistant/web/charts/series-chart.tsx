import type { Period, Series } from "@tandem/core";
import { useState } from "preact/hooks";
import { language, said, t } from "../i18n/language.ts";
import { shownNumber } from "../i18n/numbers.ts";
import { useWidth } from "../shell/use-width.ts";
import { ChartOrTable } from "./chart-or-table.tsx";
import { MarkShape, markOf } from "./series-mark.tsx";
import { panelMargin, SeriesPanel } from "./series-panel.tsx";
import { SeriesTable } from "./series-table.tsx";

interface SeriesChartProps {
  readonly name: string;
  readonly series: readonly Series[];
  readonly period: Period;
}

function valueIn({ points, unit }: Series, year: number | undefined): string {
  const value = points.find((point) => point.year === year)?.value;
  if (year === undefined) return "";
  return value === undefined ? `: ${t("none")}` : `: ${shownNumber(value, language.value, 2)} ${unit}`;
}

function Legend({ series, year }: { series: readonly Series[]; year: number | undefined }) {
  return (
    <ul class="legend">
      {series.map((one, index) => (
        <li key={one.source}>
          <svg viewBox="0 0 28 12" width={28} height={12} aria-hidden="true">
            <g class={`series ${markOf(index)}`}>
              <path d="M0 6 L28 6" />
            </g>
            <MarkShape mark={markOf(index)} x={14} y={6} />
          </svg>
          {one.source}
          {valueIn(one, year)}
        </li>
      ))}
    </ul>
  );
}

function yearAt(left: number, width: number, [first, last]: readonly [number, number]): number | undefined {
  const share = (left - panelMargin.left) / (width - panelMargin.left - panelMargin.right);
  const year = Math.round(first + share * (last - first));
  return year < first || year > last ? undefined : year;
}

function Panels({ series, period }: Omit<SeriesChartProps, "name">) {
  const [box, width] = useWidth(640);
  const [year, setYear] = useState<number>();
  const all = series.flatMap(({ points }) => points.map((point) => point.year));
  const years = [Math.min(...all, period.from), Math.max(...all, period.to)] as const;
  const panels = [
    { title: t("co2Emissions"), of: series.filter(({ variable }) => variable === "co2") },
    { title: t("pm25Mean"), of: series.filter(({ variable }) => variable === "pm25") },
  ];
  const byPointer = (event: PointerEvent) => {
    const left = event.clientX - (box.current?.getBoundingClientRect().left ?? 0);
    setYear(yearAt(left, width, years));
  };
  return (
    <div class="chart" ref={box} onPointerMove={byPointer} onPointerLeave={() => setYear(undefined)}>
      {panels.map(({ title, of }) =>
        of.length === 0 ? null : (
          <div key={title} class="panel">
            <SeriesPanel
              title={year === undefined ? title : `${title}, ${year}`}
              series={of}
              period={period}
              years={years}
              width={width}
              year={year}
            />
            <Legend series={of} year={year} />
          </div>
        ),
      )}
    </div>
  );
}

/** CO2 above, PM2.5 below, one line a source, on one axis of years; or the same as a table. */
export function SeriesChart({ name, series, period }: SeriesChartProps) {
  const shown = series.filter(
    ({ points, variable }) => points.length > 0 && (variable === "co2" || variable === "pm25"),
  );
  if (shown.length === 0) return null;
  const caption = said("seriesTitle", { name, from: period.from, to: period.to });
  return (
    <ChartOrTable
      caption={caption}
      chart={<Panels series={shown} period={period} />}
      table={<SeriesTable series={shown} label={caption} />}
    />
  );
}
