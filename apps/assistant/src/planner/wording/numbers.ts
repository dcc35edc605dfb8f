import { converted, type Figure, type Text, type Unit } from "@tandem/core";

function same(text: string): Text {
  return { en: text, zh: text };
}

function decimals(value: number, digits: number): string {
  return value.toFixed(digits).replace("-", "−");
}

/** A change with its sign: +11.4%, −36.2%. */
export function signedPercent(value: number): string {
  const text = decimals(value, 1);
  return value > 0 ? `+${text}%` : `${text}%`;
}

/** The size of a change without its sign, for "fell by". */
export function percentSize(value: number): string {
  return `${Math.abs(value).toFixed(1)}%`;
}

/** How people in China write large numbers: 亿 from 100 million, 万 from ten thousand. */
function chineseNumeral(value: number): string {
  if (Math.abs(value) >= 1e10) return `${decimals(value / 1e8, 1)} 亿`;
  if (Math.abs(value) >= 1e8) return `${decimals(value / 1e8, 2)} 亿`;
  if (Math.abs(value) >= 1e7) return `${decimals(value / 1e4, 0)} 万`;
  if (Math.abs(value) >= 1e4) return `${decimals(value / 1e4, 1)} 万`;
  return `${decimals(value, Math.abs(value) >= 1000 ? 0 : 1)} `;
}

function englishNumeral(value: number): string {
  if (Math.abs(value) >= 1e9) return `${decimals(value / 1e9, 1)} billion`;
  if (Math.abs(value) >= 1e6) return `${decimals(value / 1e6, 2)} million`;
  return Math.round(value).toLocaleString("en-US");
}

type Writer = (quantity: { readonly value: number; readonly unit: Unit }) => Text;

const tonnes: Writer = (quantity) => ({
  en: `${decimals(converted(quantity, "Mt").value, 1)} Mt`,
  zh: `${chineseNumeral(converted(quantity, "t").value)}吨`,
});
const smallTonnes: Writer = (quantity) => ({
  en: `${englishNumeral(converted(quantity, "t").value)} t`,
  zh: `${chineseNumeral(converted(quantity, "t").value)}吨`,
});
const money: Writer = (quantity) => ({
  en: `${englishNumeral(converted(quantity, "CNY").value)} CNY`,
  zh: `${chineseNumeral(converted(quantity, "CNY").value)}元`,
});
/** People are counted one by one up to a hundred thousand: 17097 人 says more than 1.7 万人. */
const people: Writer = (quantity) => {
  const { value } = converted(quantity, "persons");
  return {
    en: englishNumeral(value),
    zh: Math.abs(value) < 1e5 ? `${decimals(value, 0)} 人` : `${chineseNumeral(value)}人`,
  };
};
const concentration: Writer = ({ value, unit }) => same(`${decimals(value, 1)} ${unit}`);
const share: Writer = (quantity) => same(`${decimals(converted(quantity, "%").value, 1)}%`);
const whole: Writer = ({ value, unit }) => ({
  en: `${Math.round(value).toLocaleString("en-US")} ${unit}`,
  zh: `${Math.round(value).toLocaleString("en-US")} ${unit}`,
});
const number: Writer = ({ value }) => same(decimals(value, 0));

const writers: Readonly<Record<Unit, Writer>> = {
  Mt: tonnes,
  kt: smallTonnes,
  "10⁴ t": smallTonnes,
  t: smallTonnes,
  kg: whole,
  "µg/m³": concentration,
  "mg/m³": concentration,
  "10⁸ CNY": money,
  CNY: money,
  "10⁴ persons": people,
  persons: people,
  "1": share,
  "%": ({ value }) => same(`${decimals(value, 1)}%`),
  "°": ({ value }) => same(`${decimals(value, 0)}°`),
  MW: whole,
  "kt/yr": whole,
  "Mt/yr": concentration,
  count: number,
};

/** A figure's value with its unit as each language writes it; the only conversions are those of the core. */
export function amount({ value, unit }: Pick<Figure, "value" | "unit">): Text {
  return writers[unit]({ value, unit });
}

/** 2015–2019 */
export function years({ from, to }: { readonly from: number; readonly to: number }): Text {
  return { en: `${from}–${to}`, zh: `${from}—${to} 年` };
}
