import type { SynergyClassName } from "@tandem/core";
import { language, t } from "../i18n/language.ts";
import { shownChange } from "../i18n/numbers.ts";
import { margin, type QuadrantFrame } from "./quadrant-frame.ts";

interface CornerProps {
  readonly name: SynergyClassName;
  readonly count: number;
  readonly at: { readonly x: number; readonly y: number; readonly anchor: "start" | "end" };
}

function Corner({ name, count, at }: CornerProps) {
  return (
    <text x={at.x} y={at.y} text-anchor={at.anchor} class={`quadrant ${name}`}>
      {t(name)} {count}
    </text>
  );
}

interface QuadrantAxesProps {
  readonly frame: QuadrantFrame;
  readonly counts: Readonly<Record<SynergyClassName, number>>;
}

/** Grid, zero lines, ticks with signs, titles with units, and in each corner the name and count of its class. */
export function QuadrantAxes({ frame, counts }: QuadrantAxesProps) {
  const { width, height, x, y, xTicks, yTicks } = frame;
  const [left, right, top, bottom] = [margin.left, width - margin.right, margin.top, height - margin.bottom];
  const corner = (side: "start" | "end", end: "top" | "bottom") => ({
    x: side === "start" ? left + 8 : right - 8,
    y: end === "top" ? top + 18 : bottom - 9,
    anchor: side,
  });
  return (
    <g class="axes">
      {xTicks.map((tick) => (
        <g key={`x${tick}`}>
          <line x1={x(tick)} x2={x(tick)} y1={top} y2={bottom} class={tick === 0 ? "zero" : "grid"} />
          <text x={x(tick)} y={bottom + 17} text-anchor="middle">
            {shownChange(tick, language.value)}
          </text>
        </g>
      ))}
      {yTicks.map((tick) => (
        <g key={`y${tick}`}>
          <line x1={left} x2={right} y1={y(tick)} y2={y(tick)} class={tick === 0 ? "zero" : "grid"} />
          <text x={left - 7} y={y(tick) + 4} text-anchor="end">
            {shownChange(tick, language.value)}
          </text>
        </g>
      ))}
      <text x={(left + right) / 2} y={height - 7} text-anchor="middle" class="title">
        {t("co2Change")}
      </text>
      <text
        x={13}
        y={(top + bottom) / 2}
        text-anchor="middle"
        class="title"
        transform={`rotate(-90 13 ${(top + bottom) / 2})`}
      >
        {t("pm25Change")}
      </text>
      <Corner name="both-fall" count={counts["both-fall"]} at={corner("start", "bottom")} />
      <Corner name="air-only" count={counts["air-only"]} at={corner("end", "bottom")} />
      <Corner name="carbon-only" count={counts["carbon-only"]} at={corner("start", "top")} />
      <Corner name="both-rise" count={counts["both-rise"]} at={corner("end", "top")} />
    </g>
  );
}
