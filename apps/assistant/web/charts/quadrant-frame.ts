import { scaleLinear } from "d3-scale";

export interface Dot {
  readonly x: number;
  readonly y: number;
}

/** Half of the frame in per cent: nine dots in ten lie inside, the rest is drawn on the edge; never under 20. */
export function frameOf(values: readonly number[]): number {
  const sorted = values.map(Math.abs).toSorted((a, b) => a - b);
  const most = sorted[Math.floor(0.95 * (sorted.length - 1))] ?? 0;
  return Math.max(20, Math.ceil(most / 10) * 10);
}

export interface QuadrantFrame {
  readonly width: number;
  readonly height: number;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  x(value: number): number;
  y(value: number): number;
}

export const margin = { top: 14, right: 14, bottom: 44, left: 54 } as const;

/** Scales of a plot of changes around 0, with what lies beyond held at the edge. */
export function quadrantFrame(dots: readonly Dot[], width: number, height: number): QuadrantFrame {
  const [halfX, halfY] = [frameOf(dots.map(({ x }) => x)), frameOf(dots.map(({ y }) => y))];
  const x = scaleLinear([-halfX, halfX], [margin.left, width - margin.right]).clamp(true);
  const y = scaleLinear([-halfY, halfY], [height - margin.bottom, margin.top]).clamp(true);
  return { width, height, x, y, xTicks: x.ticks(6), yTicks: y.ticks(6) };
}

export function isBeyond({ x, y }: Dot, frame: QuadrantFrame): boolean {
  const inside = (value: number, scale: (value: number) => number) =>
    scale(value) !== scale(value + Math.sign(value) * 1e-6);
  return !(inside(x || 1, frame.x) && inside(y || 1, frame.y));
}
