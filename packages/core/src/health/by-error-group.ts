import type { RiskCurve } from "./risk-curve.ts";

/** The parts by the fit whose error they share, in order of appearance. */
export function byErrorGroup<Part extends { readonly curve: RiskCurve }>(
  parts: readonly Part[],
): ReadonlyMap<string, readonly Part[]> {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const group = groups.get(part.curve.errorGroup);
    if (group === undefined) groups.set(part.curve.errorGroup, [part]);
    else group.push(part);
  }
  return groups;
}
