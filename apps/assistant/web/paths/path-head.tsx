import { t } from "../i18n/language.ts";
import type { ShownPath } from "./shown-path.ts";

function statusName(status: ShownPath["status"]): string {
  if (status === "optimal") return t("pathOptimal");
  return t(status === "feasible" ? "pathFeasible" : "pathInfeasible");
}

/** Status and summary first, then what the reader must know before any number. */
export function PathHead({ path }: { path: ShownPath }) {
  return (
    <>
      <p class="status-line">
        <span class={`tag ${path.status === "infeasible" ? "closed" : "open"}`}>
          {statusName(path.status)}
        </span>
      </p>
      <p class="summary">{path.summary}</p>
      {path.warnings.length > 0 ? (
        <section class="notice warnings" aria-label={t("pathWarnings")}>
          <strong>{t("pathWarnings")}</strong>
          <ul>
            {path.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
