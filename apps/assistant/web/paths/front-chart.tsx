import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { MarkShape } from "../charts/series-mark.tsx";
import { amount, oneDecimal } from "../i18n/amounts.ts";
import { said, t } from "../i18n/language.ts";
import { useWidth } from "../shell/use-width.ts";
import type { ShownPath } from "./shown-path.ts";
import { ValueAxis } from "./value-axis.tsx";
import { type ReadMark, WalkedChart } from "./walked-chart.tsx";

export type ShownFrontPoint = NonNullable<ShownPath["front"]>[number];

const margin = { left: 52, right: 24, top: 28, bottom: 46 } as const;
const height = 300;

interface FrontChartProps {
  readonly points: readonly ShownFrontPoint[];
  /** Where the path of the page stands. */
  readonly here: ShownFrontPoint | undefined;
  readonly label: string;
}

interface Scales {
  readonly x: (percent: number) => number;
  readonly y: (pm25: number) => number;
}

function sayPoint({ co2ChangePercent, pm25, cost }: ShownFrontPoint): string {
  return said("pathFrontPoint", {
    co2: oneDecimal(co2ChangePercent),
    pm25: oneDecimal(pm25),
    cost: amount(cost),
  });
}

function markOf(point: ShownFrontPoint, key: string, { x, y }: Scales): ReadMark {
  const [left, top] = [x(point.co2ChangePercent), y(point.pm25)];
  const here = key === "here";
  return {
    key,
    x: point.co2ChangePercent,
    y: point.pm25,
    left,
    top,
    title: here ? t("pathThePath") : t("pathFront"),
    lines: [sayPoint(point)],
    shape: (
      <>
        <circle class="hold" cx={left} cy={top} r={12} />
        {here ? (
          <path
            class="aim"
            d={`M${left} ${top - 8} L${left + 8} ${top} L${left} ${top + 8} L${left - 8} ${top} Z`}
          />
        ) : (
          <MarkShape mark="a" x={left} y={top} />
        )}
      </>
    ),
  };
}

function padded(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(0.5, 0.06 * (high - low));
  return [low - room, high + room];
}

/** CO2 across, PM2.5 up: the points that none beats in both; the end points carry their cost. */
export function FrontChart({ points, here, label }: FrontChartProps) {
  const [box, width] = useWidth(640);
  const sorted = points.toSorted((a, b) => a.co2ChangePercent - b.co2ChangePercent);
  const all = here ? [...sorted, here] : sorted;
  const x = scaleLinear(padded(all.map((point) => point.co2ChangePercent)), [
    margin.left,
    width - margin.right,
  ]).nice(6);
  const y = scaleLinear(padded(all.map(({ pm25 }) => pm25)), [height - margin.bottom, margin.top]).nice(5);
  const path = line<ShownFrontPoint>()
    .x((point) => x(point.co2ChangePercent))
    .y(({ pm25 }) => y(pm25));
  const marks = [
    ...sorted.map((point, index) => markOf(point, `p-${index}`, { x, y })),
    ...(here ? [markOf(here, "here", { x, y })] : []),
  ];
  return (
    <div class="chart" ref={box}>
      <WalkedChart label={label} width={width} height={height} marks={marks}>
        <text x={0} y={14} class="title">
          {t("pathPm25Short")}
        </text>
        <ValueAxis ticks={y.ticks(5)} y={y} left={margin.left} right={width - margin.right} />
        {x.ticks(width / 90).map((tick) => (
          <text key={tick} x={x(tick)} y={height - 28} text-anchor="middle">
            {amount(tick)}
          </text>
        ))}
        <text x={width - margin.right} y={height - 8} text-anchor="end" class="title">
          {t("pathCo2Target")}
        </text>
        <g class="series a">
          <path d={path(sorted) ?? ""} />
        </g>
      </WalkedChart>
    </div>
  );
}
