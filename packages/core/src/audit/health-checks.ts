import { isGap } from "../figure/gap.ts";
import { concentrationResponse } from "../health/crf-registry.ts";
import type { RiskCurve } from "../health/risk-curve.ts";
import type { Text } from "../text/text.ts";
import type { AuditedCity } from "./audited-city.ts";
import { type AuditFinding, finding, sumUnlike } from "./finding.ts";

/** Age bands sum to the adults and to the deaths of all ages; adults are not more than residents. */
export function ageBands({ health }: AuditedCity): AuditFinding | undefined {
  const { residents, avoidedByAge } = health;
  if (isGap(residents)) return undefined;
  const wrong: Text[] = [];
  if (residents.adults.value > residents.total.value) {
    wrong.push({
      en: `${residents.adults.value} adults among ${residents.total.value} residents`,
      zh: `成人 ${residents.adults.value} 人多于常住人口 ${residents.total.value} 人`,
    });
  }
  if (!isGap(avoidedByAge)) {
    const sum = (of: "people" | "deathsPerYear") =>
      avoidedByAge.bands.reduce((total, band) => total + band[of].value, 0);
    wrong.push(
      ...sumUnlike({ en: "adults by age", zh: "分年龄成人" }, sum("people"), residents.adults.value),
      ...sumUnlike(
        { en: "avoided deaths by age", zh: "分年龄避免死亡" },
        sum("deathsPerYear"),
        avoidedByAge.deathsPerYear.value,
      ),
    );
  }
  return finding("age-bands", wrong, {
    en: "age bands sum to the adults and to their deaths",
    zh: "各年龄组之和等于成人总数及其死亡数",
  });
}

const steps = 20;

/** Whether the risk never falls from one concentration to a higher one, at steps between the two ends. */
export function risesWithConcentration(
  curve: RiskCurve,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  let before = curve.logRisk(low, 0);
  for (let step = 1; step <= steps; step += 1) {
    const risk = curve.logRisk(low + ((high - low) * step) / steps, 0);
    if (!(risk >= before)) return false;
    before = risk;
  }
  return true;
}

/** The name of the five causes together, which is no single curve. */
const ofSeveralCurves = "gemm-five-causes";

/** Risk rises with concentration over the city's range, and deaths are avoided exactly where PM2.5 fell. */
export function riskMonotone({ synergy, health }: AuditedCity): AuditFinding | undefined {
  const { avoided, otherFunctions } = health;
  if (isGap(avoided) || isGap(synergy)) return undefined;
  const { from, to } = synergy.pm25;
  const all = [avoided, ...otherFunctions];
  const wrong = all.flatMap(({ function: id, deathsPerYear }) => {
    const texts: Text[] = [];
    const curve = id === ofSeveralCurves ? undefined : concentrationResponse(id).curve;
    if (curve && !risesWithConcentration(curve, { from: from.value, to: to.value })) {
      texts.push({ en: `${id} falls with concentration`, zh: `${id} 随浓度上升而下降` });
    }
    if (deathsPerYear.value * (from.value - to.value) < 0) {
      texts.push({
        en: `${id} avoids ${deathsPerYear.value} deaths while PM2.5 goes from ${from.value} to ${to.value}`,
        zh: `${id}：PM2.5 由 ${from.value} 变为 ${to.value}，避免死亡却为 ${deathsPerYear.value}`,
      });
    }
    return texts;
  });
  return finding("risk-monotone", wrong, {
    en: `risk rises with concentration between ${to.value} and ${from.value} µg/m³ by ${all.length} functions`,
    zh: `在 ${to.value} 至 ${from.value} µg/m³ 之间，${all.length} 个函数的风险均随浓度上升`,
  });
}
