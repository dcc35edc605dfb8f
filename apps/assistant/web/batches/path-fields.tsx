import type { BatchRequest } from "@tandem/batch";
import { t } from "../i18n/language.ts";

type PathPart = NonNullable<BatchRequest["path"]>;

function numberOf(form: FormData, name: string): number | undefined {
  const value = form.get(name);
  return typeof value === "string" && value.trim() !== "" ? Number(value) : undefined;
}

/** The path that the form asks for beside the assessment: none where neither target is filled in. */
export function pathPartIn(form: FormData): PathPart | undefined {
  const [year, co2, pm25] = ["pathYear", "pathCo2", "pathPm25"].map((name) => numberOf(form, name));
  if (year === undefined || (co2 === undefined && pm25 === undefined)) return undefined;
  const carbon = co2 === undefined ? {} : { co2: { changePercent: co2 } };
  const air = pm25 === undefined ? {} : { pm25: { max: pm25 } };
  return { milestones: [{ year, ...carbon, ...air }] };
}

/** Targets for a path of each city, folded away until they are wanted. */
export function PathFields() {
  return (
    <details>
      <summary>{t("batchPath")}</summary>
      <div class="fields">
        <label>
          {t("batchPathYear")}
          <input type="number" name="pathYear" min={2025} max={2100} step={1} defaultValue="2030" />
        </label>
        <label>
          {t("batchPathCo2")}
          <input type="number" name="pathCo2" min={-100} max={100} step="any" />
        </label>
        <label>
          {t("batchPathPm25")}
          <input type="number" name="pathPm25" min={1} max={200} step="any" />
        </label>
      </div>
      <p class="hint">{t("batchPathHelp")}</p>
    </details>
  );
}
