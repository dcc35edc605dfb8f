import type { SynergyClassName } from "@tandem/core";
import { language } from "../i18n/language.ts";
import { shownChange, shownNumber } from "../i18n/numbers.ts";
import { classNames } from "./class-names.ts";

/** Both ends of a change with their unit. */
export interface Ends {
  readonly from: number;
  readonly to: number;
  readonly unit: string;
}

/** A city with its class and its two changes, in the language of the page. */
export interface PlottedCity {
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly class: SynergyClassName;
  readonly co2ChangePercent: number;
  readonly pm25ChangePercent: number;
  readonly co2Source: string;
  readonly pm25Source: string;
  readonly co2?: Ends;
  readonly pm25?: Ends;
  /** Of its class, where the batch drew for it. */
  readonly probability?: number;
}

export function shownEnds({ from, to, unit }: Ends): string {
  const of = (value: number) => shownNumber(value, language.value);
  return `${of(from)} → ${of(to)} ${unit}`;
}

/** The two changes of a city with their sources, as two short lines. */
export function changesInWords(city: PlottedCity): readonly [co2: string, pm25: string] {
  const [co2, pm25] = [city.co2ChangePercent, city.pm25ChangePercent].map((value) =>
    shownChange(value, language.value),
  );
  return [`CO₂ ${co2}% (${city.co2Source})`, `PM2.5 ${pm25}% (${city.pm25Source})`];
}

export function countsOf(cities: readonly PlottedCity[]): Readonly<Record<SynergyClassName, number>> {
  const counts = { "both-fall": 0, "air-only": 0, "carbon-only": 0, "both-rise": 0, flat: 0 };
  for (const city of cities) counts[city.class] += 1;
  return counts;
}

export function presentClasses(cities: readonly PlottedCity[]): readonly SynergyClassName[] {
  const counts = countsOf(cities);
  return classNames.filter((name) => counts[name] > 0);
}
