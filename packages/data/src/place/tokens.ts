/** A Latin word or number, or one Chinese character, folded for comparison. */
export interface Token {
  /** Lower case, without diacritics and apostrophes: Ürümqi is urumqi, Xi'an is xian. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly isHan: boolean;
}

// A possessive 's is no part of a word; the plus holds "2+36" together.
const pattern =
  /(?<possessive>['’ʼ]s(?!\p{L}))|(?<han>\p{Script=Han})|(?<word>[\p{Script=Latin}\p{Nd}][\p{Script=Latin}\p{M}\p{Nd}+]*(?:['’ʼ‘`](?!s(?!\p{L}))\p{Script=Latin}[\p{Script=Latin}\p{M}\p{Nd}]*)*)/gu;

export function folded(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[\p{M}'’ʼ‘`]/gu, "")
    .toLowerCase();
}

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const { han, word } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    if (han !== undefined) tokens.push({ key: han, start, end, isHan: true });
    else if (word !== undefined) tokens.push({ key: folded(word), start, end, isHan: false });
  }
  return tokens;
}

/** Whether two tokens in a row can belong to one name: characters touch, words have a space or a hyphen between them. */
export function areJoined(text: string, a: Token, b: Token): boolean {
  const between = text.slice(a.end, b.start);
  if (a.isHan || b.isHan) return between === "";
  return /^(?:\s{1,2}|\s?[-‐–—]\s?)$/.test(between);
}

const toneMarks = /[\u0304\u0301\u030C\u0300]/;

/** Pinyin with its tone marks in one word ("táng shān" is "tángshān"), or undefined where there is no tone mark in it. */
export function toned(text: string): string | undefined {
  const decomposed = text.normalize("NFD");
  if (!toneMarks.test(decomposed)) return undefined;
  return decomposed
    .replace(/[\s'’ʼ‘`-]/g, "")
    .toLowerCase()
    .normalize("NFC");
}
