/** A number as a reader of `language` expects it, with a true minus sign and at most `digits` decimals. */
export function shownNumber(value: number, language: string, digits = 1): string {
  const format = new Intl.NumberFormat(language === "zh" ? "zh-CN" : "en", { maximumFractionDigits: digits });
  return format.format(Object.is(value, -0) ? 0 : value).replace("-", "−");
}

/** With its sign and always one decimal, so that a column of changes lines up. */
export function alignedChange(value: number, language: string): string {
  const one = { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: "negative" } as const;
  const text = new Intl.NumberFormat(language === "zh" ? "zh-CN" : "en", one).format(value).replace("-", "−");
  return value > 0 && text !== "0.0" ? `+${text}` : text;
}

/** With its sign, as a change is shown. */
export function shownChange(value: number, language: string, digits = 1): string {
  const text = shownNumber(value, language, digits);
  return value > 0 && text !== "0" ? `+${text}` : text;
}
