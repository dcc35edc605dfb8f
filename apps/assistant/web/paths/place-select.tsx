import { t } from "../i18n/language.ts";
import type { ShownPath } from "./shown-path.ts";
import type { Where } from "./trajectories.ts";

interface PlaceSelectProps {
  readonly path: ShownPath;
  readonly where: Where;
  readonly onChange: (where: Where) => void;
}

/** All places or one of them; nothing to choose where there is only one. */
export function PlaceSelect({ path, where, onChange }: PlaceSelectProps) {
  if (path.places.length < 2) return null;
  return (
    <label class="filter">
      {t("pathPlace")}
      <select value={where ?? ""} onChange={(event) => onChange(event.currentTarget.value || undefined)}>
        <option value="">{t("pathAllPlaces")}</option>
        {path.places.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
