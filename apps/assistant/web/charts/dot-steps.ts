import type { Dot } from "./quadrant-frame.ts";

/** The dot that a key leads to: left and right in the order of x, up and down in that of y, Home and End its ends. */
export function steppedTo<T extends Dot>(
  dots: readonly T[],
  from: T | undefined,
  key: string,
): T | undefined {
  const byX = dots.toSorted((a, b) => a.x - b.x);
  const byY = dots.toSorted((a, b) => a.y - b.y);
  const step = (order: readonly T[], by: number) => {
    if (from === undefined) return order.at(0);
    return order[Math.min(order.length - 1, Math.max(0, order.indexOf(from) + by))];
  };
  switch (key) {
    case "ArrowRight":
      return step(byX, 1);
    case "ArrowLeft":
      return step(byX, -1);
    case "ArrowUp":
      return step(byY, 1);
    case "ArrowDown":
      return step(byY, -1);
    case "Home":
      return byX.at(0);
    case "End":
      return byX.at(-1);
    default:
      return undefined;
  }
}

/** The dot nearest to a point of the screen, within `reach` pixels. */
export function nearestDot<T extends { readonly left: number; readonly top: number }>(
  dots: readonly T[],
  { left, top }: { readonly left: number; readonly top: number },
  reach: number,
): T | undefined {
  let best: T | undefined;
  let least = reach;
  for (const dot of dots) {
    const distance = Math.hypot(dot.left - left, dot.top - top);
    if (distance <= least) [best, least] = [dot, distance];
  }
  return best;
}
