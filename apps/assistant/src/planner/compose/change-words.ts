import { type Gap, isGap, type PeriodFigure, type Text, type YearFigure } from "@tandem/core";
import { amount, percentSize, signedPercent } from "../wording/numbers.ts";

export interface ChangeLike {
  readonly from: YearFigure;
  readonly to: YearFigure;
  readonly percent: PeriodFigure | Gap;
}

/** A change in per cent with its sign, or a dash where there is none. */
export function percentText(percent: PeriodFigure | Gap): string {
  return isGap(percent) ? "–" : signedPercent(percent.value);
}

/** "fell from 85.0 to 54.3 µg/m³ (−36.2%)" · "由 85.0 µg/m³ 降至 54.3 µg/m³，下降 36.2%" */
export function courseOf({ from, to, percent }: ChangeLike): Text {
  const start = amount(from);
  const end = amount(to);
  const difference = to.value - from.value;
  if (difference === 0) return { en: `stayed at ${end.en}`, zh: `维持在 ${end.zh}` };
  const isFall = difference < 0;
  const size = isGap(percent) ? "" : percentSize(percent.value);
  return {
    en: `${isFall ? "fell" : "rose"} from ${start.en} to ${end.en}${size ? ` (${percentText(percent)})` : ""}`,
    zh: `由 ${start.zh}${isFall ? "降至" : "增至"} ${end.zh}${size ? `，${isFall ? "下降" : "上升"} ${size}` : ""}`,
  };
}
