import type { Unit } from "@tandem/core";

/** A number as a text states it. */
export interface StatedNumber {
  /** As it is written, with its sign, multiple and unit. */
  readonly text: string;
  readonly start: number;
  /** Without the sign, in the multiple that is written: 2.76 of "2.76 亿吨". */
  readonly value: number;
  readonly sign: "+" | "−" | undefined;
  /** What the value is multiplied by: 10⁸ for 亿. */
  readonly multiple: number;
  /** Half a unit of the last digit that is written. */
  readonly tolerance: number;
  /** The unit that follows, of any unit of its dimension. */
  readonly unit: Unit | undefined;
  /** The number of the first cell of a table's row or of a list's item. */
  readonly isMarker: boolean;
}

const multiples: Readonly<Record<string, number>> = {
  万亿: 1e12,
  亿: 1e8,
  千万: 1e7,
  百万: 1e6,
  万: 1e4,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

const unitWords: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:%|％|per ?cent\b|percentage points?\b|个百分点|pp\b)/i, "%"],
  [/^Mt\s?\/\s?(?:yr|a|year)\b/, "Mt/yr"],
  [/^kt\s?\/\s?(?:yr|a|year)\b/, "kt/yr"],
  [/^(?:MW\b|megawatts?\b|兆瓦)/, "MW"],
  [/^(?:Mt\b|megatonn?es?\b)/, "Mt"],
  [/^(?:kt\b|kilotonn?es?\b)/, "kt"],
  [/^(?:metric )?(?:tonn?es?\b|tons?\b|t\b|吨)/, "t"],
  [/^(?:[µμ]g\s?\/\s?m(?:³|3|\^3)|微克\s?(?:\/|每)\s?立方米)/i, "µg/m³"],
  [/^(?:mg\s?\/\s?m(?:³|3|\^3)|毫克\s?(?:\/|每)\s?立方米)/i, "mg/m³"],
  [/^(?:CNY\b|RMB\b|yuan\b|元)/i, "CNY"],
  [/^(?:people\b|persons?\b|inhabitants\b|residents\b|人)/i, "persons"],
  [/^(?:°|degrees?\b|度)/i, "°"],
];

/** Digits that are part of a name: PM2.5, CO2, 2+36, 10⁴ t, CC BY 4.0, the id of a batch, an address. */
const names =
  /\bb-[0-9a-f]{24}\b|PM ?(?:2\.5|10)(?!\d)|CO2e?|SO2|NO2|\bO3\b|2\+36|10[⁰¹²³⁴⁵⁶⁷⁸⁹]+|CC BY(?:-[A-Z]+)* \d(?:\.\d)?|\bv\d+(?:\.\d+)*|https?:\/\/\S+|\/api\/\S+|\/paths\?[^\s)]+/gi;

const number =
  /(?<![\p{Script=Latin}\p{N}_.])([+\-−–]?)(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(\.\d+)?(?!\p{N})(?!(?:st|nd|rd|th)\b)/gu;
const multipleAfter = /^\s*(万亿|亿|千万|百万|万|thousand\b|million\b|billion\b|trillion\b)/i;

/** A whole number that ends in zeros is read as rounded where at least three digits come before them. */
function toleranceOf(digits: string, decimals: string): number {
  if (decimals !== "") return 0.5 * 10 ** -(decimals.length - 1);
  const zeros = /0+$/.exec(digits)?.[0].length ?? 0;
  return digits.length - zeros >= 3 ? 0.5 * 10 ** zeros : 0.5;
}

function signOf(sign: string): StatedNumber["sign"] {
  if (sign === "") return undefined;
  return sign === "+" ? "+" : "−";
}

function isMarkerAt(text: string, start: number, end: number): boolean {
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const after = text.slice(end, end + 3);
  const isListItem = /^\s*$/.test(before) && /^(?:[.)、．]\s?)/.test(after);
  return isListItem || (/^\s*\|\s*$/.test(before) && /^\s*\|/.test(after));
}

/** Every number that a text states, but for those in names such as PM2.5 and ordinals such as 13th. */
export function statedNumbers(text: string): readonly StatedNumber[] {
  const plain = text.replace(names, (name) => " ".repeat(name.length));
  return [...plain.matchAll(number)].map((match): StatedNumber => {
    const [whole, sign = "", digits = "", decimals = ""] = match;
    let end = match.index + whole.length;
    const multiple = multipleAfter.exec(plain.slice(end));
    if (multiple) end += multiple[0].length;
    const space = /^\s*/.exec(plain.slice(end))?.[0].length ?? 0;
    const following = plain.slice(end + space, end + space + 24);
    const [pattern, unit] = unitWords.find(([candidate]) => candidate.test(following)) ?? [];
    const unitText = pattern?.exec(following)?.[0] ?? "";
    if (unitText !== "") end += space + unitText.length;
    const plainDigits = digits.replaceAll(",", "");
    return {
      text: text.slice(match.index, end),
      start: match.index,
      value: Number(plainDigits + decimals),
      sign: signOf(sign),
      multiple: multiples[(multiple?.[1] ?? "").toLowerCase()] ?? 1,
      tolerance: toleranceOf(plainDigits, decimals),
      unit,
      isMarker: isMarkerAt(plain, match.index, match.index + whole.length),
    };
  });
}
