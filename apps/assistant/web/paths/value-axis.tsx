import { amount } from "../i18n/amounts.ts";

interface ValueAxisProps {
  readonly ticks: readonly number[];
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
}

/** Lines across a drawing at its ticks, with their numbers to the left; 0 is drawn stronger. */
export function ValueAxis({ ticks, y, left, right }: ValueAxisProps) {
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={left} x2={right} y1={y(tick)} y2={y(tick)} class={tick === 0 ? "zero" : "grid"} />
          <text x={left - 7} y={y(tick) + 4} text-anchor="end">
            {amount(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}
