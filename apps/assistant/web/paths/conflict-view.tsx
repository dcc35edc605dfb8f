import { amount } from "../i18n/amounts.ts";
import { said, t } from "../i18n/language.ts";
import { ScrollBox } from "../shell/scroll-box.tsx";
import { kindName, placeName, unitName } from "./names-of.ts";
import type { ShownConflict, ShownPath } from "./shown-path.ts";

/** Whether a target fails by itself or with others, and with which where there are several sets. */
function conflictName({ set }: ShownConflict, { conflict = [] }: ShownPath): string {
  if (conflict.filter((one) => one.set === set).length === 1) return t("pathOutOfReach");
  const isOnly = conflict.every((one) => one.set === undefined || one.set === set);
  return isOnly || set === undefined ? t("pathConflicting") : said("pathConflictOf", { set });
}

function Row({ conflict, path }: { conflict: ShownConflict; path: ShownPath }) {
  const { year, place, asked, nearest, unit } = conflict;
  const gives = Math.abs(asked - nearest) > 1e-6 * Math.max(1, Math.abs(asked));
  return (
    <tr>
      <th scope="row">
        {kindName(conflict)}
        {place === undefined ? null : <div class="ends">{placeName(path, place)}</div>}
      </th>
      <td>{year}</td>
      <td class="right">{amount(asked)}</td>
      <td class="right">{amount(nearest)}</td>
      <td>{unitName(unit)}</td>
      <td>
        {t(gives ? "pathGives" : "pathHolds")}
        {conflict.conflicting ? <span class="tag closed">{conflictName(conflict, path)}</span> : null}
      </td>
    </tr>
  );
}

/** Targets that cannot hold together: in words, then what was asked beside the nearest that can be. */
export function ConflictView({ path }: { path: ShownPath }) {
  const conflicts = path.conflict ?? [];
  if (conflicts.length === 0) return null;
  return (
    <section class="card conflict" aria-label={t("pathConflict")}>
      <h2>{t("pathConflict")}</h2>
      <ul>
        {conflicts
          .filter(({ conflicting }) => conflicting)
          .map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
      </ul>
      <p class="hint">{t("pathConflictCaption")}</p>
      <ScrollBox label={t("pathConflictCaption")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("pathTarget")}</th>
              <th scope="col">{t("year")}</th>
              <th scope="col" class="right">
                {t("pathAsked")}
              </th>
              <th scope="col" class="right">
                {t("pathNearestValue")}
              </th>
              <th scope="col">{t("unit")}</th>
              <th scope="col">{t("pathResult")}</th>
            </tr>
          </thead>
          <tbody>
            {conflicts.map((conflict) => (
              <Row key={conflict.text} conflict={conflict} path={path} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p>{t("pathNearest")}</p>
    </section>
  );
}
