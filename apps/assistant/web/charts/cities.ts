import type { City } from "@tandem/core";
import { useLoaded } from "../api/loaded.ts";
import { language } from "../i18n/language.ts";

/** Every city of the panel by its code, once loaded. */
export function useCities(): ReadonlyMap<string, City> | undefined {
  const loaded = useLoaded<{ readonly cities: readonly City[] }>("/api/cities");
  return loaded.kind === "ready" ? new Map(loaded.value.cities.map((city) => [city.code, city])) : undefined;
}

export function cityName(city: Pick<City, "nameEn" | "nameZh">): string {
  return language.value === "zh" ? city.nameZh : city.nameEn;
}

export function cityNamed(
  cities: ReadonlyMap<string, City>,
  code: string,
): { readonly name: string; readonly province: string } {
  const city = cities.get(code);
  if (city === undefined) return { name: code, province: "" };
  return { name: cityName(city), province: language.value === "zh" ? city.provinceZh : city.provinceEn };
}
