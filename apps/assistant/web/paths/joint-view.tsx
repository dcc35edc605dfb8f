import { amount } from "../i18n/amounts.ts";
import { said, t } from "../i18n/language.ts";
import { ScrollBox } from "../shell/scroll-box.tsx";
import type { ShownPath } from "./shown-path.ts";

type Joint = NonNullable<ShownPath["joint"]>;
type Split = Joint["split"][number];

function Row({ split, joint }: { split: Split; joint: Joint }) {
  const alone = joint.alone.find(({ place }) => place === split.place);
  return (
    <tr>
      <th scope="row">{split.name}</th>
      <td class="right">{alone?.cost === undefined ? (alone?.reason ?? t("none")) : amount(alone.cost)}</td>
      <td class="right">
        {amount(split.share)}
        {split.error === undefined ? null : ` ± ${amount(split.error)}`}
      </td>
      <td class="right">{amount(split.spent)}</td>
      <td class="right">{amount(split.transfer)}</td>
    </tr>
  );
}

/** Going together against going alone, and who should pay whom what. */
export function JointView({ joint }: { joint: Joint }) {
  const method = t(joint.method === "exact" ? "pathExact" : "pathSampled");
  const caption = said("pathJointCaption", { method });
  const headings = [t("pathAlone"), t("pathFairShare"), t("pathSpent"), t("pathTransfer")];
  return (
    <section class="card" aria-label={t("pathJointTitle")}>
      <h2>{t("pathJointTitle")}</h2>
      <p>{joint.text}</p>
      <dl>
        <dt>{t("pathTogether")}</dt>
        <dd>
          {amount(joint.together)} {t("pathMillion")}
        </dd>
        {joint.saving === undefined ? null : (
          <>
            <dt>{t("pathSaving")}</dt>
            <dd>
              {amount(joint.saving)} {t("pathMillion")}
            </dd>
          </>
        )}
      </dl>
      <p class="hint">{caption}</p>
      <ScrollBox label={caption} tall>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("pathPlace")}</th>
              {headings.map((heading) => (
                <th key={heading} scope="col" class="right">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {joint.split.map((split) => (
              <Row key={split.place} split={split} joint={joint} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}
