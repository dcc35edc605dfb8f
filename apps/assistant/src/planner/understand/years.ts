/** The years that a question names. A change needs two; one alone, or none, leaves the period open. */
export type YearsReading =
  | { readonly kind: "none" }
  | { readonly kind: "single"; readonly year: number }
  | { readonly kind: "since"; readonly from: number }
  | { readonly kind: "period"; readonly from: number; readonly to: number };

export interface FoundYears {
  readonly reading: YearsReading;
  /** The text with everything that named years taken out. */
  readonly rest: string;
}

const year = String.raw`(?<!\d)((?:19|20)\d\d)(?!\d)\s*年?`;
const joint = String.raw`\s*(?:-|–|—+|~|to|until|till|through|and|with|vs\.?|versus|到|至|与|和|同|跟|比|相比|对比)\s*`;
const opening = String.raw`(?:between|from|in|during|over|在|从|自)?\s*`;
const closing = String.raw`\s*(?:年?(?:之间|期间|间|相比|相较|对比))?`;

const range = new RegExp(`${opening}${year}(?:底|末|初)?${joint}${year}${closing}`, "i");
const shortRange = new RegExp(`${opening}${year}\\s*[-–—~至到]\\s*(\\d\\d)(?!\\d|\\.)\\s*年?`, "i");
const sinceAfter = new RegExp(
  `(?:ever )?(?:since|after|from|starting in)\\s+${year}(?:\\s*(?:on|onwards?))?`,
  "i",
);
const sinceBefore = new RegExp(`(?:自从?|从)?\\s*${year}\\s*(?:以来|至今|起|之后|以后|开始)`, "i");
const single = new RegExp(`${opening}${year}`, "gi");

const plans: readonly (readonly [RegExp, number, number])[] = [
  [
    /["“「']?十二五["”」']?(?:规划)?(?:期间|时期)?|(?:in |during )?(?:the )?(?:12th|twelfth) five[- ]year plan/i,
    2010,
    2015,
  ],
  [
    /["“「']?十三五["”」']?(?:规划)?(?:期间|时期)?|(?:in |during )?(?:the )?(?:13th|thirteenth) five[- ]year plan/i,
    2015,
    2020,
  ],
  [
    /["“「']?十四五["”」']?(?:规划)?(?:期间|时期)?|(?:in |during )?(?:the )?(?:14th|fourteenth) five[- ]year plan/i,
    2020,
    2025,
  ],
];

function periodOf(a: number, b: number): YearsReading {
  if (a === b) return { kind: "single", year: a };
  return { kind: "period", from: Math.min(a, b), to: Math.max(a, b) };
}

function planIn(text: string): FoundYears | undefined {
  for (const [pattern, from, to] of plans) {
    if (pattern.test(text))
      return { reading: { kind: "period", from, to }, rest: text.replace(pattern, " ") };
  }
  return undefined;
}

function rangeIn(text: string): FoundYears | undefined {
  const long = range.exec(text);
  if (long) return { reading: periodOf(Number(long[1]), Number(long[2])), rest: text.replace(range, " ") };
  const short = shortRange.exec(text);
  const from = Number(short?.[1]);
  const to = 100 * Math.floor(from / 100) + Number(short?.[2]);
  if (short && to > from)
    return { reading: { kind: "period", from, to }, rest: text.replace(shortRange, " ") };
  return undefined;
}

function sinceIn(text: string): FoundYears | undefined {
  for (const pattern of [sinceBefore, sinceAfter]) {
    const found = pattern.exec(text);
    if (found)
      return { reading: { kind: "since", from: Number(found[1]) }, rest: text.replace(pattern, " ") };
  }
  return undefined;
}

/** The years of a question: a range in either language, a five-year plan, "since", or single years. */
export function yearsIn(text: string): FoundYears {
  const found = rangeIn(text) ?? planIn(text);
  if (found) return { ...found, rest: found.rest.replace(single, " ") };
  const all = [...new Set([...text.matchAll(single)].map((match) => Number(match[1])))];
  const rest = text.replace(single, " ");
  const [first, second] = all;
  if (first !== undefined && second !== undefined) return { reading: periodOf(first, second), rest };
  const since = sinceIn(text);
  if (since) return since;
  return { reading: first === undefined ? { kind: "none" } : { kind: "single", year: first }, rest };
}
