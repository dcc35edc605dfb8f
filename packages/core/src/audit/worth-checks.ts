import { isGap } from "../figure/gap.ts";
import type { Text } from "../text/text.ts";
import type { AuditedCity } from "./audited-city.ts";
import { type Derived, unlikeDerived } from "./derived.ts";
import { type AuditFinding, finding } from "./finding.ts";

const cnyPerHundredMillion = 1e8;

/** The worth of the deaths avoided is their number times the value of a life, bounds and extremes by theirs. */
export function worthOfDeaths({ health, money }: AuditedCity): AuditFinding | undefined {
  const { avoided, valueOfLife } = money;
  if (isGap(avoided) || isGap(health.avoided)) return undefined;
  const { value, lower = value, upper = value } = health.avoided.deathsPerYear;
  const { valuePerYear, low, high } = avoided;
  const lives = [valueOfLife.low.value, valueOfLife.high.value];
  const extremes = [lower, upper].flatMap((deaths) => lives.map((life) => deaths * life));
  const scale = Math.max(...extremes.map(Math.abs)) / cnyPerHundredMillion;
  const row = (what: Text, stated: number, cny: number): Derived => ({
    what,
    stated,
    follows: cny / cnyPerHundredMillion,
    scale,
  });
  const life = valueOfLife.central.value;
  const { lower: least = valuePerYear.value, upper: most = valuePerYear.value } = valuePerYear;
  const wrong = unlikeDerived([
    row({ en: "worth of the deaths avoided", zh: "避免死亡的价值" }, valuePerYear.value, value * life),
    row({ en: "lower bound of that worth", zh: "该价值的下界" }, least, lower * life),
    row({ en: "upper bound of that worth", zh: "该价值的上界" }, most, upper * life),
    row({ en: "lowest worth", zh: "最低价值" }, low.value, Math.min(...extremes)),
    row({ en: "highest worth", zh: "最高价值" }, high.value, Math.max(...extremes)),
  ]);
  return finding("money", wrong, {
    en: "the worth of the deaths avoided is their number times the value of a life",
    zh: "避免死亡的价值等于避免死亡人数乘以统计生命价值",
  });
}
