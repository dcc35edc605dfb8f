import type { City } from "@tandem/core";
import { useEffect, useState } from "preact/hooks";
import { got } from "../api/client.ts";
import { cityName } from "../charts/cities.ts";
import { language, t } from "../i18n/language.ts";

interface CityPickerProps {
  readonly chosen: readonly City[];
  readonly onChange: (cities: readonly City[]) => void;
}

const mostSuggested = 8;

/** Cities chosen by typing a part of a name in either language or in pinyin. */
export function CityPicker({ chosen, onChange }: CityPickerProps) {
  const [typed, setTyped] = useState("");
  const [found, setFound] = useState<readonly City[]>([]);
  useEffect(() => {
    if (typed.trim() === "") {
      setFound([]);
      return;
    }
    const leaving = new AbortController();
    got<{ cities: readonly City[] }>(
      `/api/cities?q=${encodeURIComponent(typed.trim())}`,
      leaving.signal,
    ).then(
      ({ cities }) => setFound(cities.slice(0, mostSuggested)),
      () => setFound([]),
    );
    return () => leaving.abort();
  }, [typed]);
  const add = (city: City) => {
    if (chosen.every(({ code }) => code !== city.code)) onChange([...chosen, city]);
    setTyped("");
  };
  return (
    <fieldset class="picker">
      <legend>{t("chosenCities")}</legend>
      <ul class="chips">
        {chosen.map((city) => (
          <li key={city.code}>
            {cityName(city)}
            <button
              type="button"
              aria-label={`${t("remove")} ${cityName(city)}`}
              onClick={() => onChange(chosen.filter(({ code }) => code !== city.code))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <label>
        {t("addCity")}
        <input
          type="text"
          value={typed}
          autocomplete="off"
          onKeyDown={(event) => {
            const first = found[0];
            if (event.key !== "Enter" || event.isComposing) return;
            event.preventDefault();
            if (first) add(first);
          }}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <ul class="suggestions">
        {found.map((city) => (
          <li key={city.code}>
            <button type="button" onClick={() => add(city)}>
              {cityName(city)}, {language.value === "zh" ? city.provinceZh : city.provinceEn}
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
