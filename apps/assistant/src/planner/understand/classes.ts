import { type SynergyClassName, synergyClasses } from "@tandem/core";
import { airWords as A, carbonWords as C, fallWords as F, riseWords as R } from "./directions.ts";

/** Within one sentence; the point of PM2.5 ends none. */
const near = String.raw`(?:[^.?!。？！;；]|\.(?=\d)){0,40}?`;
const but = String.raw`(?:\s*(?:but|while|whereas|yet|and|though|although|without|而|但是?|却|同时|，|,)\s*)`;

function pattern(...sources: readonly string[]): RegExp {
  return new RegExp(sources.join("|"), "i");
}

/** From the most to the least specific; the first that fits is meant. */
const patterns: readonly (readonly [SynergyClassName, RegExp])[] = [
  ["air-only", pattern("air[- ]only", "减污未降碳", "减污不降碳", "仅空气改善", "仅减污")],
  ["carbon-only", pattern("carbon[- ]only", "降碳未减污", "降碳不减污", "仅碳下降", "仅降碳")],
  ["both-rise", pattern("both[- ]rise", "双升", "同步上升")],
  ["both-fall", pattern("both[- ]fall", "双降", "同步下降", "协同下降")],
  [
    "air-only",
    pattern(
      `only (?:the )?${A}`,
      `${A}(?: alone| only)`,
      `(?:仅|只)(?:有)?${A}`,
      `${A}${near}${F}${near}${but}${near}${C}${near}${R}`,
      `${C}${near}${R}${near}${but}${near}${A}${near}${F}`,
      `${F} (?:the )?${A}${near}(?:but not|without)${near}${C}`,
    ),
  ],
  [
    "carbon-only",
    pattern(
      `only (?:the )?${C}`,
      `${C}(?: alone| only)`,
      `(?:仅|只)(?:有)?${C}`,
      `${C}${near}${F}${near}${but}${near}${A}${near}${R}`,
      `${A}${near}${R}${near}${but}${near}${C}${near}${F}`,
      `${F} (?:the )?${C}${near}(?:but not|without)${near}${A}`,
    ),
  ],
  [
    "both-rise",
    pattern(`both${near}${R}`, `${R} (?:in )?both`, `(?:都|均|同时|一起|双双)(?:有所|出现)?(?:了)?${R}`),
  ],
  [
    "both-fall",
    pattern(
      `${F} (?:in )?both`,
      `both${near}${F}`,
      `(?:都|均|同时|一起|双双|同步)(?:有所|出现)?(?:了)?${F}`,
      `${F}${near}(?:together|at the same time|simultaneously|jointly|along with)`,
      `together${near}${F}`,
      "synerg",
      "win-win",
      "协同",
      "减污降碳",
      "同降",
    ),
  ],
  ["flat", pattern(String.raw`\bflat\b`, "基本不变", "持平")],
];

const negation =
  /\b(?:not|never|fail(?:ed|s)? to|without|neither|didn['’]?t|haven['’]?t|hasn['’]?t|don['’]?t|no synergy)\b|未能?|没有?|并非|不/i;
const notNegation = /有没有|没有？|没有\?|了没|是不是|能不能|基本不变|未来|but not/gi;

/** The classes that a question asks for: one, or all others where it is negated ("did not cut both"). */
export function classesIn(text: string): readonly SynergyClassName[] {
  const [name] = patterns.find(([, candidate]) => candidate.test(text)) ?? [];
  if (name === undefined) return [];
  const isNegated = name === "both-fall" && negation.test(text.replace(notNegation, " "));
  return isNegated ? synergyClasses.filter((other) => other !== name) : [name];
}
