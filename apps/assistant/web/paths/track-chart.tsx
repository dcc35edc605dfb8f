import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { MarkShape } from "../charts/series-mark.tsx";
import { amount, oneDecimal } from "../i18n/amounts.ts";
import { t } from "../i18n/language.ts";
import { useWidth } from "../shell/use-width.ts";
import { type Track, type TrackPoint, trackValues } from "./trajectories.ts";
import { ValueAxis } from "./value-axis.tsx";
import { type ReadMark, WalkedChart } from "./walked-chart.tsx";

const margin = { left: 52, right: 24, top: 16, bottom: 26 } as const;
const height = 230;
const leastBetweenYears = 32;

interface TrackChartProps {
  readonly label: string;
  readonly track: Track;
  readonly unit: string;
  /** The quantity cannot be under 0, and its axis begins there. */
  readonly fromZero: boolean;
}

interface Scales {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

/** A target counts as met to within what the solver promises and one decimal shows. */
const tolerance = 0.05;

function linesOf(point: TrackPoint, track: Track, unit: string): readonly string[] {
  const target = track.targets.find(({ year }) => year === point.year);
  const without = track.without.find(({ year }) => year === point.year);
  const met = target !== undefined && point.value <= target.value + tolerance ? `, ${t("pathMet")}` : "";
  return [
    `${t("pathWith")}: ${oneDecimal(point.value)} ${unit}`,
    ...(point.range
      ? [`${t("pathRange")}: ${oneDecimal(point.range.lower)}–${oneDecimal(point.range.upper)}`]
      : []),
    ...(without ? [`${t("pathWithout")}: ${oneDecimal(without.value)} ${unit}`] : []),
    ...(target ? [`${t("pathTarget")}: ${amount(target.value)} ${unit}${met}`] : []),
  ];
}

function Whisker({ point, x, y }: { point: TrackPoint } & Scales) {
  if (point.range === undefined) return null;
  const [low, high, at] = [y(point.range.lower), y(point.range.upper), x(point.year)];
  return (
    <path
      class="whisker"
      d={`M${at - 5} ${high} L${at + 5} ${high} M${at} ${high} L${at} ${low} M${at - 5} ${low} L${at + 5} ${low}`}
    />
  );
}

function pointMark(
  point: TrackPoint,
  { track, unit, x, y }: { track: Track; unit: string } & Scales,
): ReadMark {
  const [left, top] = [x(point.year), y(point.value)];
  return {
    key: String(point.year),
    x: point.year,
    y: point.value,
    left,
    top,
    title: String(point.year),
    lines: linesOf(point, track, unit),
    shape: (
      <>
        <rect class="hold" x={left - 14} y={top - 18} width={28} height={36} />
        <Whisker point={point} x={x} y={y} />
        <MarkShape mark="a" x={left} y={top} />
      </>
    ),
  };
}

function Targets({ targets, x, y }: { targets: readonly TrackPoint[] } & Scales) {
  return (
    <g class="aims">
      {targets.map(({ year, value }) => (
        <path
          key={year}
          class="aim"
          d={`M${x(year)} ${y(value) - 7} L${x(year) + 7} ${y(value)} L${x(year)} ${y(value) + 7} L${x(year) - 7} ${y(value)} Z`}
        />
      ))}
    </g>
  );
}

function yearsApart(years: readonly number[], x: (year: number) => number): readonly number[] {
  let last = -Infinity;
  return years.filter((year) => {
    if (x(year) - last < leastBetweenYears) return false;
    last = x(year);
    return true;
  });
}

function Legend({ track }: { track: Track }) {
  const [path] = track.path.filter(({ range }) => range !== undefined);
  return (
    <ul class="legend">
      <li>
        <svg viewBox="0 0 28 12" width={28} height={12} aria-hidden="true">
          <g class="series a">
            <path d="M0 6 L28 6" />
          </g>
          <MarkShape mark="a" x={14} y={6} />
        </svg>
        {t("pathWith")}
      </li>
      {track.without.length > 0 ? (
        <li>
          <svg viewBox="0 0 28 12" width={28} height={12} aria-hidden="true">
            <g class="series b">
              <path d="M0 6 L28 6" />
            </g>
          </svg>
          {t("pathWithout")}
        </li>
      ) : null}
      <li>
        <svg viewBox="0 0 16 16" width={16} height={16} aria-hidden="true">
          <path class="aim" d="M8 1 L15 8 L8 15 L1 8 Z" />
        </svg>
        {t("pathTarget")}
      </li>
      {path ? (
        <li>
          <svg viewBox="0 0 12 16" width={12} height={16} aria-hidden="true">
            <path class="whisker" d="M1 1 L11 1 M6 1 L6 15 M1 15 L11 15" />
          </svg>
          {t("pathRange")}
        </li>
      ) : null}
    </ul>
  );
}

/** A quantity on its way: with the path, without measures, and the targets that were set. */
export function TrackChart({ label, track, unit, fromZero }: TrackChartProps) {
  const [box, width] = useWidth(640);
  const years = [...new Set([...track.path, ...track.targets].map(({ year }) => year))].toSorted(
    (a, b) => a - b,
  );
  const values = trackValues(track);
  const x = scaleLinear([years[0] ?? 0, years.at(-1) ?? 1], [margin.left + 8, width - margin.right]);
  const y = scaleLinear(
    [fromZero ? 0 : Math.min(0, ...values), Math.max(0, ...values)],
    [height - margin.bottom, margin.top],
  ).nice(5);
  const path = line<TrackPoint>()
    .x(({ year }) => x(year))
    .y(({ value }) => y(value));
  const marks = track.path.map((point) => pointMark(point, { track, unit, x, y }));
  return (
    <div class="chart" ref={box}>
      <WalkedChart
        label={label}
        width={width}
        height={height}
        marks={marks}
        over={<Targets targets={track.targets} x={x} y={y} />}
      >
        <ValueAxis ticks={y.ticks(5)} y={y} left={margin.left} right={width - margin.right} />
        {yearsApart(years, x).map((year) => (
          <text key={year} x={x(year)} y={height - 7} text-anchor="middle">
            {year}
          </text>
        ))}
        <g class="series b">
          <path d={path([...track.without]) ?? ""} />
        </g>
        <g class="series a">
          <path d={path([...track.path]) ?? ""} />
        </g>
      </WalkedChart>
      <Legend track={track} />
    </div>
  );
}
