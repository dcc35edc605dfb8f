import type { Holdable } from "../../tools/path/held-back.ts";
import { type NamedTarget, saysHowFar, targetsIn, withTargets } from "./path-targets.ts";

/** What a question on a path is most about, where it is not the whole path. */
export type PathFocus = "margin" | "together" | "lives";

/** What a text says of the cheapest way to targets. */
export interface PathWords {
  /** It asks for a path, for measures, or for what targets cost. */
  readonly asks: boolean;
  readonly targets: readonly NamedTarget[];
  /** Million CNY a year. */
  readonly budgetPerYear: number | undefined;
  readonly hold: readonly Holdable[];
  readonly focus: PathFocus | undefined;
  /** Further cities are to be planned with those before. */
  readonly joins: boolean;
  readonly baseYear: number | undefined;
}

const asking = [
  /\bcheap(?:est|er|ly)?\b|\b(?:least|lowest|low|minimum)[- ]cost\b|\bat (?:the )?(?:least|lowest) cost\b|\bcost[- ]?effective\w*/i,
  /\bpath(?:way)?s?\b|\bportfolio\b|\b(?:which|what) measures\b|\bmeasures (?:should|would|could|can|for|to)\b/i,
  /\bhow (?:can|could|should|might)\b.{0,60}\b(?:reach|meet|cut|reduce|get|achieve|lower|attain)\b|\b(?:would|will) it cost\b/i,
  /省钱|便宜|最低成本|成本最低|最经济|最小成本|费用最低|路径|(?:哪些|什么|何种)措施|方案/,
  /(?:怎么|怎样|如何)(?:才能)?.{0,10}(?:实现|达到|降|减)|要?花多少钱?|需要多少(?:钱|投资|资金)|代价/,
] as const;

const margin =
  /\blast (?:[µμu]g|microgram|unit|tonne|ton|per ?cent|kilotonne)|\bmarginal (?:cost|abatement)|\bshadow prices?\b|\bat the margin\b|最后(?:的)?(?:一|1)?\s*(?:个)?(?:微克|吨|单位)|边际(?:成本|减排)|影子价格/i;
const together = /\btogether\b|\bjoint(?:ly)?\b|联合|联防联控|联手|一起|共同/i;
const cheaper = /\bcheaper\b|\bsav(?:e|es|ing)\b|\bless\b|\bworth\b|更?便宜|更省|划算|节省/i;
const against =
  /(?:\b(?:from|against|compared (?:with|to)|relative to|on)|较|比|相比|相较)\s*(20[01]\d|202[0-4])/i;

const stays =
  /\bstays?\b|\bstayed\b|\bremains?\b|\bkeeps?\b|\bkept\b|\bunchanged\b|\bwithout\b|\bexclud\w+|\bnot touch\w*|\b(?:leav(?:e|ing)|left)\b|\bcontinues?\b|继续|保持|维持|不变|不改|不动|除外|不含|不考虑/i;

/** Sectors by the words that name them in a what-if. */
const holdWords: readonly (readonly [RegExp, Holdable])[] = [
  [/\bheat(?:ing)?\b|供暖|供热|采暖|取暖/i, "coal-heating"],
  [/\b(?:power|electricity)\b|电力|发电|煤电|电厂/i, "power"],
  [/\b(?:iron|steel)\b|钢铁|炼钢|钢厂/i, "iron-steel"],
  [/\bcement\b|水泥/i, "cement"],
  [/\bchemicals?\b|化工|石化/i, "chemicals-petrochemical"],
  [/\b(?:transport|traffic|cars|vehicles|trucks)\b|交通|汽车|机动车|货车/i, "road-transport"],
  [/\b(?:farm\w*|agricultur\w*)\b|农业/i, "agriculture"],
];

const amount = /(?<![\d.])(\d+(?:\.\d+)?)\s*(billion|bn|million|m)?\s*(?:yuan|cny|rmb)\b/i;
const amountInChinese = /(?<![\d.])(\d+(?:\.\d+)?)\s*(亿|千万|百万|万)\s*元/;
/** Million CNY in one of each. */
const sizes: Readonly<Record<string, number>> = {
  billion: 1000,
  bn: 1000,
  million: 1,
  m: 1,
  亿: 100,
  千万: 10,
  百万: 1,
  万: 0.01,
};

function budgetIn(text: string): number | undefined {
  const found = amount.exec(text) ?? amountInChinese.exec(text);
  if (found === null) return undefined;
  const size = sizes[(found[2] ?? "").toLowerCase()] ?? 1e-6;
  return Number((Number(found[1]) * size).toPrecision(12));
}

function heldIn(text: string): readonly Holdable[] {
  if (!stays.test(text)) return [];
  return holdWords.flatMap(([pattern, held]) => (pattern.test(text) ? [held] : []));
}

/** Reads what a text, its places taken out, says of a path. */
export function pathWordsIn(text: string): PathWords {
  const isMargin = margin.test(text);
  const joins = together.test(text);
  const baseYear = against.exec(text)?.[1];
  return {
    asks: asking.some((pattern) => pattern.test(text)),
    targets: isMargin ? [] : targetsIn(text),
    budgetPerYear: budgetIn(text),
    hold: heldIn(text),
    focus: isMargin ? "margin" : joins && cheaper.test(text) ? "together" : undefined,
    joins,
    baseYear: baseYear === undefined ? undefined : Number(baseYear),
  };
}

/** Whether a text is about a path by itself, whatever else it could be read as. */
export function isAboutPath({ asks, focus }: PathWords): boolean {
  return asks || focus === "margin";
}

/** Whether everything that a path needs but its places is said. */
export function hasTargets({ targets }: PathWords): boolean {
  return saysHowFar(targets);
}

/** What was asked before with what a later message changes of it. */
export function pathWordsAfter(before: PathWords, now: PathWords): PathWords {
  return {
    asks: true,
    targets: withTargets(before.targets, now.targets),
    budgetPerYear: now.budgetPerYear ?? before.budgetPerYear,
    hold: now.hold.length > 0 ? now.hold : before.hold,
    focus: now.focus,
    joins: now.joins,
    baseYear: now.baseYear ?? before.baseYear,
  };
}
