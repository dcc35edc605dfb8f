import { invalidInput } from "../error/tandem-error.ts";
import type { Endpoint, RiskCurve } from "./risk-curve.ts";

const illness: readonly Endpoint[] = ["preterm-birth", "work-absence", "child-asthma"];

/** Causes of death that hold others of the list. */
const parts: Partial<Record<Endpoint, readonly Endpoint[]>> = {
  "ncd+lri": ["ihd", "stroke", "copd", "lc", "lri", "natural", "all-cause", "respiratory"],
  natural: ["ihd", "stroke", "copd", "lc", "lri", "all-cause", "respiratory"],
  "all-cause": ["ihd", "stroke", "copd", "lc", "lri", "respiratory"],
  respiratory: ["copd", "lri"],
};

function overlap(a: RiskCurve, b: RiskCurve): boolean {
  if (a.pollutant !== b.pollutant) return true;
  if (a.endpoint === b.endpoint) return a.errorGroup !== b.errorGroup;
  return (parts[a.endpoint]?.includes(b.endpoint) || parts[b.endpoint]?.includes(a.endpoint)) ?? false;
}

/**
 * Refuses curves whose deaths would be counted twice in a total: a broad cause beside one of its parts, two functions of
 * one cause, two pollutants; or cases of illness among deaths.
 * @throws TandemError `invalid-input` that names the two.
 */
export function checkDisjoint(curves: readonly RiskCurve[]): void {
  const groups = [...new Map(curves.map((curve) => [curve.errorGroup, curve])).values()];
  for (const [index, curve] of groups.entries()) {
    if (illness.includes(curve.endpoint)) {
      throw invalidInput("items", {
        en: `must count deaths, got ${curve.endpoint} from ${curve.errorGroup}`,
        zh: `应为死亡人数，收到 ${curve.errorGroup} 的 ${curve.endpoint}`,
      });
    }
    const other = groups.slice(index + 1).find((candidate) => overlap(curve, candidate));
    if (other !== undefined) {
      throw invalidInput("items", {
        en: `would count deaths twice: ${curve.errorGroup} and ${other.errorGroup} are alternatives or overlap`,
        zh: `会重复计算死亡人数：${curve.errorGroup} 与 ${other.errorGroup} 互为替代或相互重叠`,
      });
    }
  }
}
