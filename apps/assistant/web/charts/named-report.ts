import type { City, Localised, SynergyReport } from "@tandem/core";
import { language } from "../i18n/language.ts";
import { cityName } from "./cities.ts";
import type { Ends, PlottedCity } from "./plotted-city.ts";

type Change = Pick<Localised<SynergyReport>["co2"], "from" | "to" | "percent">;

/** A city with its class and the changes that it rests on, as tools and batches give them. */
export interface NamedReport {
  readonly city: Pick<City, "code" | "nameEn" | "nameZh" | "provinceEn" | "provinceZh">;
  readonly synergy: Pick<SynergyReport, "class" | "co2Source" | "pm25Source"> & {
    readonly co2: Change;
    readonly pm25: Change;
  };
  readonly probabilities?: Readonly<Partial<Record<SynergyReport["class"], number>>> | undefined;
}

function endsOf({ from, to }: Change): Ends {
  return { from: from.value, to: to.value, unit: from.unit };
}

/** The report as a dot of a plot; none where a percentage has no meaning. */
export function plottedCities({ city, synergy, probabilities }: NamedReport): readonly PlottedCity[] {
  const { co2, pm25, class: name, co2Source, pm25Source } = synergy;
  if (!("value" in co2.percent) || !("value" in pm25.percent)) return [];
  const probability = probabilities?.[name];
  return [
    {
      code: city.code,
      name: cityName(city),
      province: language.value === "zh" ? city.provinceZh : city.provinceEn,
      class: name,
      co2ChangePercent: co2.percent.value,
      pm25ChangePercent: pm25.percent.value,
      co2Source,
      pm25Source,
      co2: endsOf(co2),
      pm25: endsOf(pm25),
      ...(probability !== undefined && { probability }),
    },
  ];
}
