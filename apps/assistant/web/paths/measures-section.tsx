import { useState } from "preact/hooks";
import { t } from "../i18n/language.ts";
import { MeasureTable } from "./measure-table.tsx";
import { PlaceSelect } from "./place-select.tsx";
import type { ShownPath } from "./shown-path.ts";
import type { Where } from "./trajectories.ts";
import { YearSelect } from "./year-select.tsx";

export function MeasuresSection({ path }: { path: ShownPath }) {
  const [chosen, setChosen] = useState<number>();
  const [place, setPlace] = useState<Where>();
  const where = path.places.some(({ code }) => code === place) ? place : undefined;
  const year = path.milestones.find((one) => one.year === chosen) ?? path.milestones[0];
  if (year === undefined) return null;
  return (
    <section class="card" aria-label={t("pathMeasures")}>
      <h2>{t("pathMeasures")}</h2>
      <div class="choices">
        <YearSelect label={t("pathYear")} years={path.milestones} value={year.year} onChange={setChosen} />
        <PlaceSelect path={path} where={where} onChange={setPlace} />
      </div>
      <MeasureTable path={path} year={year} where={where} />
    </section>
  );
}
