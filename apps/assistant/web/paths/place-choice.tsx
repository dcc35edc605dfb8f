import type { City, RegionId } from "@tandem/core";
import { CityPicker } from "../batches/city-picker.tsx";
import { useCities } from "../charts/cities.ts";
import { t } from "../i18n/language.ts";
import { useSources } from "../sources/source-list.ts";
import type { PathQuestion } from "./path-question.ts";

interface PlaceChoiceProps {
  readonly question: PathQuestion;
  readonly onChange: (question: PathQuestion) => void;
}

/** Cities by name, or a key region. */
export function PlaceChoice({ question, onChange }: PlaceChoiceProps) {
  const loaded = useSources();
  const cities = useCities();
  const regions = loaded.kind === "ready" ? loaded.value.regions : [];
  const chosen = question.places.flatMap((code): readonly City[] => {
    const city = cities?.get(code);
    return city === undefined ? [] : [city];
  });
  const choose = (id: RegionId | undefined) => {
    const { region: _, ...rest } = question;
    onChange(id === undefined ? rest : { ...rest, region: id });
  };
  return (
    <>
      <label>
        {t("pathPlaces")}
        <select
          value={question.region ?? ""}
          onChange={(event) => choose(regions.find(({ id }) => id === event.currentTarget.value)?.id)}
        >
          <option value="">{t("pathChosen")}</option>
          <optgroup label={t("keyRegion")}>
            {regions.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      {question.region === undefined ? (
        <CityPicker
          chosen={chosen}
          onChange={(next) => onChange({ ...question, places: next.map(({ code }) => code) })}
        />
      ) : null}
    </>
  );
}
