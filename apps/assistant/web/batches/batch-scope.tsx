import type { City } from "@tandem/core";
import { useCities } from "../charts/cities.ts";
import { language, t } from "../i18n/language.ts";
import { useSources } from "../sources/source-list.ts";

/** Which cities a batch is of. */
export type Scope =
  | { readonly kind: "all" }
  | { readonly kind: "region"; readonly id: string }
  | { readonly kind: "province"; readonly nameEn: string }
  | { readonly kind: "chosen" };

function optionOf(scope: Scope): string {
  if (scope.kind === "region") return `region:${scope.id}`;
  return scope.kind === "province" ? `province:${scope.nameEn}` : scope.kind;
}

function scopeOf(value: string): Scope {
  const [kind = "", name = ""] = value.split(":");
  if (kind === "region") return { kind, id: name };
  if (kind === "province") return { kind, nameEn: name };
  return kind === "chosen" ? { kind } : { kind: "all" };
}

function provincesOf(cities: Iterable<City>): readonly (readonly [en: string, shown: string])[] {
  const names = new Map<string, string>();
  for (const { provinceEn, provinceZh } of cities)
    names.set(provinceEn, language.value === "zh" ? provinceZh : provinceEn);
  return [...names].toSorted(([, a], [, b]) => a.localeCompare(b, language.value));
}

interface ScopeChoiceProps {
  readonly scope: Scope;
  readonly onChange: (scope: Scope) => void;
}

export function ScopeChoice({ scope, onChange }: ScopeChoiceProps) {
  const loaded = useSources();
  const regions = loaded.kind === "ready" ? loaded.value.regions : [];
  const provinces = provincesOf(useCities()?.values() ?? []);
  return (
    <label>
      {t("which")}
      <select value={optionOf(scope)} onChange={(event) => onChange(scopeOf(event.currentTarget.value))}>
        <option value="all">{t("allCities")}</option>
        <option value="chosen">{t("chosenCities")}</option>
        <optgroup label={t("keyRegion")}>
          {regions.map(({ id, name }) => (
            <option key={id} value={`region:${id}`}>
              {name}
            </option>
          ))}
        </optgroup>
        <optgroup label={t("province")}>
          {provinces.map(([nameEn, shown]) => (
            <option key={nameEn} value={`province:${nameEn}`}>
              {shown}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}

/** The codes of a scope, once cities are there; what was chosen by hand is given. */
export function useCodesOf(scope: Scope, chosen: readonly City[]): "all" | readonly string[] {
  const cities = [...(useCities()?.values() ?? [])];
  switch (scope.kind) {
    case "all":
      return "all";
    case "chosen":
      return chosen.map(({ code }) => code);
    case "province":
      return cities.filter(({ provinceEn }) => provinceEn === scope.nameEn).map(({ code }) => code);
    case "region":
      return cities.filter(({ regions }) => regions.some((id) => id === scope.id)).map(({ code }) => code);
  }
}
