import { scaleLinear } from "d3-scale";
import { amount } from "../i18n/amounts.ts";
import { said, t } from "../i18n/language.ts";
import { listed } from "../i18n/listed.ts";
import { useWidth } from "../shell/use-width.ts";
import { type AbatementBar, type CurveHeight, heightExtent } from "./abatement-bars.ts";
import { LookSwatch, synergyFill, synergyTypesInOrder } from "./looks.tsx";
import { typeMeaning, typeName } from "./type-name.ts";
import { ValueAxis } from "./value-axis.tsx";
import { type ReadMark, WalkedChart } from "./walked-chart.tsx";

const margin = { left: 62, right: 34, top: 28, bottom: 46 } as const;
const height = 320;

interface CurveChartProps {
  readonly bars: readonly AbatementBar[];
  /** Which cost the bars show. */
  readonly by: CurveHeight;
  readonly label: string;
}

interface Scales {
  readonly x: (kt: number) => number;
  readonly y: (cost: number) => number;
}

function linesOf(bar: AbatementBar): readonly string[] {
  return [
    typeName(bar.synergy),
    `${t("pathCurveCost")}: ${amount(bar.costPerTonne)} ${t("pathPerTonne")}`,
    ...(bar.netCostPerTonne === undefined
      ? []
      : [`${t("pathCurveNet")}: ${amount(bar.netCostPerTonne)} ${t("pathPerTonne")}`]),
    `${t("pathFull")}: ${amount(bar.co2)}`,
    `${t("pathTaken")}: ${amount(bar.taken)}`,
    `${t("pathPm25Lowered")}: ${amount(bar.pm25Effect)}`,
  ];
}

function barMark(bar: AbatementBar, by: CurveHeight, { x, y }: Scales): ReadMark {
  const cost = bar[by] ?? 0;
  const [left, right] = [x(bar.from), x(bar.to)];
  const top = Math.min(y(cost), y(0));
  const tall = Math.max(1.5, Math.abs(y(cost) - y(0)));
  const takenWidth = (right - left) * Math.min(1, Math.max(0, bar.taken / bar.co2));
  return {
    key: bar.id,
    x: (bar.from + bar.to) / 2,
    y: cost,
    left: (left + right) / 2,
    top: top + tall / 2,
    title: bar.name,
    lines: linesOf(bar),
    shape: (
      <>
        <rect
          class="hold"
          x={left}
          y={margin.top}
          width={right - left}
          height={height - margin.top - margin.bottom}
        />
        <rect
          class="left-out"
          x={left}
          y={top}
          width={right - left}
          height={tall}
          fill={synergyFill(bar.synergy)}
        />
        <rect x={left} y={top} width={takenWidth} height={tall} fill={synergyFill(bar.synergy)} />
        <rect class="outline" x={left} y={top} width={right - left} height={tall} />
      </>
    ),
  };
}

function Legend({ bars }: { bars: readonly AbatementBar[] }) {
  return (
    <ul class="legend">
      {synergyTypesInOrder
        .filter((type) => bars.some(({ synergy }) => synergy === type))
        .map((type) => (
          <li key={type}>
            <LookSwatch fill={synergyFill(type)} />
            {typeMeaning(type)}
          </li>
        ))}
    </ul>
  );
}

/** Measures side by side from the cheapest to the dearest, as wide as the CO2 they can remove, hatched by what they do for the air. */
export function CurveChart({ bars, by, label }: CurveChartProps) {
  const [box, width] = useWidth(640);
  const extent = heightExtent(bars, by);
  const x = scaleLinear([0, bars.at(-1)?.to ?? 1], [margin.left, width - margin.right]);
  const y = scaleLinear(extent, [height - margin.bottom, margin.top])
    .nice(5)
    .clamp(true);
  const [low = 0, high = 0] = y.domain();
  const beyond = bars.filter((bar) => (bar[by] ?? 0) < low || (bar[by] ?? 0) > high);
  return (
    <div class="chart" ref={box}>
      <WalkedChart
        label={label}
        width={width}
        height={height}
        marks={bars.map((bar) => barMark(bar, by, { x, y }))}
      >
        <text x={0} y={14} class="title">
          {t("pathPerTonne")}
        </text>
        <ValueAxis ticks={y.ticks(5)} y={y} left={margin.left} right={width - margin.right} />
        {x.ticks(width / 110).map((tick) => (
          <text key={tick} x={x(tick)} y={height - 28} text-anchor="middle">
            {amount(tick)}
          </text>
        ))}
        <text x={width - margin.right} y={height - 8} text-anchor="end" class="title">
          {t("pathCumulative")}
        </text>
      </WalkedChart>
      <Legend bars={bars} />
      {beyond.length > 0 ? (
        <p class="hint">{said("pathCurveClipped", { names: listed(beyond.map(({ name }) => name)) })}</p>
      ) : null}
    </div>
  );
}
