import type { Text } from "../text/text.ts";

/** A number as people say it: three significant digits, thousands apart. */
export function said(value: number): string {
  const rounded = Number(value.toPrecision(3));
  return new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 }).format(rounded === 0 ? 0 : rounded);
}

/** An amount of million CNY in the units of each language: million and billion, 万 and 亿. */
export function saidYuan(millions: number): Text {
  const size = Math.abs(millions);
  return {
    en: size >= 1000 ? `${said(millions / 1000)} billion yuan` : `${said(millions)} million yuan`,
    zh: size >= 100 ? `${said(millions / 100)} 亿元` : `${said(millions * 100)} 万元`,
  };
}
