import { Fragment } from "preact";
import { amount, exponent } from "../i18n/amounts.ts";
import { said, t } from "../i18n/language.ts";
import type { ShownPath } from "./shown-path.ts";

type Certificate = NonNullable<ShownPath["certificate"]>;

function Facts({ certificate }: { certificate: Certificate }) {
  const { gap, objective, recomputed, worstViolation, passed, airDifference, columns, rows } = certificate;
  const facts: readonly (readonly [name: string, value: string])[] = [
    [t("pathGap"), exponent(gap)],
    [t("pathObjectiveValue"), amount(objective)],
    [t("pathRecomputed"), amount(recomputed)],
    [t("pathViolation"), exponent(worstViolation)],
    [t("pathPassed"), t(passed ? "pathPassedYes" : "pathPassedNo")],
    [t("pathAirDifference"), `${amount(airDifference)} µg/m³`],
    [t("pathSize"), said("pathSizeOf", { columns: columns.toLocaleString(), rows: rows.toLocaleString() })],
  ];
  return (
    <dl>
      {facts.map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** Why the path may be believed to be the best: the bound, the check without the solver, how far costs could move. */
export function CertificateView({ certificate }: { certificate: Certificate }) {
  return (
    <section class="card" aria-label={t("pathCertificate")}>
      <h2>{t("pathCertificate")}</h2>
      <p>{certificate.text}</p>
      <Facts certificate={certificate} />
      {certificate.costRanges.length > 0 ? (
        <details>
          <summary>{said("pathRanges", { n: certificate.costRanges.length })}</summary>
          <ul>
            {certificate.costRanges.map(({ id, place, year, text }) => (
              <li key={`${id}-${place}-${year}`}>{text}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
