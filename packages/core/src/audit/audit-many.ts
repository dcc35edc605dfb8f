import type { SynergyOverview } from "../assessment/synergy-overview.ts";
import type { Text } from "../text/text.ts";
import { type AuditFinding, finding } from "./finding.ts";

interface Counted {
  readonly n: number;
  readonly cities: readonly { readonly code: string }[];
  readonly leftOut: readonly { readonly code: string }[];
  /** How many fall in each class, where they are classified. */
  readonly counts?: SynergyOverview["counts"];
}

/** Cities given are those counted plus those left out, each once, and the classes add up to the counted ones. */
export function countsAddUp({ n, counts, cities, leftOut }: Counted, given: number): AuditFinding {
  const wrong: Text[] = [];
  if (n + leftOut.length !== given) {
    wrong.push({
      en: `${given} cities given, ${n} counted and ${leftOut.length} left out`,
      zh: `输入 ${given} 个城市，计入 ${n} 个，剔除 ${leftOut.length} 个`,
    });
  }
  const ofClasses = counts === undefined ? n : Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (ofClasses !== n || cities.length !== n) {
    wrong.push({
      en: `classes count ${ofClasses}, rows ${cities.length}, n is ${n}`,
      zh: `各类型合计 ${ofClasses} 个，列出 ${cities.length} 个，n 为 ${n}`,
    });
  }
  const codes = [...cities, ...leftOut].map(({ code }) => code);
  const distinct = new Set(codes).size;
  if (distinct !== codes.length) {
    wrong.push({
      en: `${codes.length} rows name ${distinct} cities`,
      zh: `${codes.length} 行仅对应 ${distinct} 个城市`,
    });
  }
  return finding("counts", wrong, {
    en: `${given} cities given = ${n} counted + ${leftOut.length} left out`,
    zh: `输入 ${given} 个城市 = 计入 ${n} 个 + 剔除 ${leftOut.length} 个`,
  });
}

interface Total {
  readonly central: number;
  readonly lower: number;
  readonly upper: number;
}

/** The total of parts is their sum, and its interval lies within that of the summed bounds and around the total. */
export function totalOfParts(total: Total, parts: readonly Total[]): AuditFinding {
  const sum = (of: keyof Total) => parts.reduce((partial, part) => partial + part[of], 0);
  const [central, lower, upper] = [sum("central"), sum("lower"), sum("upper")];
  const noise = 1e-9 * Math.max(1, Math.abs(lower), Math.abs(upper));
  const wrong: Text[] = [];
  if (Math.abs(total.central - central) > noise) {
    wrong.push({
      en: `parts sum to ${central}, the total is ${total.central}`,
      zh: `各部分之和为 ${central}，总量为 ${total.central}`,
    });
  }
  const within = total.lower >= lower - noise && total.upper <= upper + noise;
  if (!within || total.lower > total.central || total.upper < total.central) {
    wrong.push({
      en: `the interval ${total.lower} to ${total.upper} does not fit the parts, ${lower} to ${upper}`,
      zh: `区间 ${total.lower} 至 ${total.upper} 与各部分（${lower} 至 ${upper}）不符`,
    });
  }
  return finding("totals", wrong, {
    en: `${parts.length} parts sum to the total, and its interval fits theirs`,
    zh: `${parts.length} 个部分之和等于总量，区间相符`,
  });
}

interface Origins {
  readonly local: { readonly value: number };
  readonly region: { readonly value: number };
  readonly far: { readonly value: number };
}

/** Published shares have three decimals, so their sum may be off by one in the last. */
const publishedShares = 1.001e-3;

/** Local, regional and far shares sum to one. */
export function originsSumToOne({ local, region, far }: Origins): AuditFinding {
  const sum = local.value + region.value + far.value;
  const wrong = Math.abs(sum - 1) <= publishedShares ? [] : [unlikeOne(sum)];
  return finding("shares", wrong, { en: "shares of origins sum to 1", zh: "来源占比之和为 1" });
}

function unlikeOne(sum: number): Text {
  return { en: `shares of origins sum to ${sum}, not 1`, zh: `来源占比之和为 ${sum}，应为 1` };
}
