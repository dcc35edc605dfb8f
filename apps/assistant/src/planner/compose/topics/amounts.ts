import type { Figure, Text } from "@tandem/core";
import { amount, signedPercent } from "../../wording/numbers.ts";

type Sized = Pick<Figure, "value" | "unit" | "lower" | "upper">;

function signOf(value: number): string {
  return value > 0 ? "+" : value < 0 ? "−" : "";
}

/** An amount with its sign in front: +34.0 Mt, −137,764 t. */
export function signedAmount({ value, unit }: Pick<Figure, "value" | "unit">): Text {
  const { en, zh } = amount({ value: Math.abs(value), unit });
  return { en: signOf(value) + en, zh: signOf(value) + zh };
}

/** A percentage with its sign in front: +11.4%. */
export function signedShare({ value }: Pick<Figure, "value">): Text {
  const text = signedPercent(value);
  return { en: text, zh: text };
}

/** "4,910 to 7,904"; a dash where the figure has no bounds. */
export function range({ lower, upper, unit }: Sized, write = amount): Text {
  if (lower === undefined || upper === undefined) return { en: "–", zh: "–" };
  const [low, high] = [write({ value: lower, unit }), write({ value: upper, unit })];
  const space = /[一-鿿]$/.test(low.zh) ? "" : " ";
  return { en: `${low.en} to ${high.en}`, zh: `${low.zh}${space}至 ${high.zh}` };
}

/** The 95 % interval in brackets; nothing where the figure has none. */
export function interval(figure: Sized, write = amount): Text {
  if (figure.lower === undefined || figure.upper === undefined) return { en: "", zh: "" };
  const { en, zh } = range(figure, write);
  return { en: ` (95% interval ${en})`, zh: `（95% 区间 ${zh}）` };
}

/** A number without unit, such as an elasticity. */
export function plainNumber(value: number): Text {
  const text = value.toFixed(2).replace("-", "−");
  return { en: text, zh: text };
}
