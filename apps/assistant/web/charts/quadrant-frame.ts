import { scaleLinear } from "d3-scale";

export interface Dot {
  readonly x: number;
  readonly y: number;
}

export type Extent = readonly [low: number, high: number];

const leastReach = 10;
const roundedTo = 5;
/** How much of the span of most dots may be added on a side to hold its last one too. */
const mostAdded = 0.5;

function outward(low: number, high: number): Extent {
  return [
    Math.min(-leastReach, Math.floor(low / roundedTo) * roundedTo),
    Math.max(leastReach, Math.ceil(high / roundedTo) * roundedTo),
  ];
}

/**
 * The extent of an axis in per cent: all dots, unless the last few would stretch it far beyond the 96 in 100 in the
 * middle; those are drawn on the edge. Always some way to both sides of 0, so that all four quadrants are there.
 */
export function extentOf(values: readonly number[]): Extent {
  const sorted = values.toSorted((a, b) => a - b);
  const last = sorted.length - 1;
  const [least = 0, most = 0] = [sorted.at(0), sorted.at(-1)];
  const [low, high] = outward(sorted[Math.floor(0.02 * last)] ?? 0, sorted[Math.ceil(0.98 * last)] ?? 0);
  const room = mostAdded * (high - low);
  return outward(
    low - least <= room ? Math.min(low, least) : low,
    most - high <= room ? Math.max(high, most) : high,
  );
}

export interface QuadrantFrame {
  readonly width: number;
  readonly height: number;
  readonly xExtent: Extent;
  readonly yExtent: Extent;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  x(value: number): number;
  y(value: number): number;
}

export const margin = { top: 12, right: 16, bottom: 46, left: 58 } as const;

/** Kept free of dots above and below, for the names of the quadrants. */
const nameStrip = 24;

/** Scales of a plot of changes around 0, with what lies beyond held at the edge. */
export function quadrantFrame(dots: readonly Dot[], width: number, height: number): QuadrantFrame {
  const xExtent = extentOf(dots.map(({ x }) => x));
  const yExtent = extentOf(dots.map(({ y }) => y));
  const x = scaleLinear(xExtent, [margin.left, width - margin.right]).clamp(true);
  const y = scaleLinear(yExtent, [height - margin.bottom - nameStrip, margin.top + nameStrip]).clamp(true);
  return { width, height, xExtent, yExtent, x, y, xTicks: x.ticks(width / 90), yTicks: y.ticks(height / 60) };
}

function outside(value: number, [low, high]: Extent): boolean {
  return value < low || value > high;
}

export function isBeyond({ x, y }: Dot, { xExtent, yExtent }: QuadrantFrame): boolean {
  return outside(x, xExtent) || outside(y, yExtent);
}
