import { language } from "./language.ts";

function written(value: number, options: Intl.NumberFormatOptions): string {
  const text = new Intl.NumberFormat(language.value === "zh" ? "zh-CN" : "en", options).format(value);
  return /^-0(?:\.0+)?$/.test(text) ? text.slice(1) : text.replace("-", "−");
}

/** A modelled amount as a reader takes it in: three significant digits, or whole from 1000 on; a true minus sign. */
export function amount(value: number): string {
  if (Math.abs(value) < 1e-9) return "0";
  return written(
    value,
    Math.abs(value) >= 1000 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 },
  );
}

/** A concentration or a per cent with one decimal, so that columns line up. */
export function oneDecimal(value: number): string {
  return written(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** A share as per cent, with one decimal at most. */
export function perCent(share: number): string {
  return written(100 * share, { maximumFractionDigits: 1 });
}

/** A number that may be very small or very large, as the certificate needs it. */
export function exponent(value: number): string {
  return value === 0 ? "0" : value.toExponential(1).replace("-", "−").replace("e", " × 10^").replace("+", "");
}
