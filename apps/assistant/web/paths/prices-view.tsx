import { said, t } from "../i18n/language.ts";
import { NotAttainable } from "./not-attainable.tsx";
import type { ShownPath } from "./shown-path.ts";

/** A long list shows its first, and the rest on demand. */
const mostShown = 8;

function Texts({ texts }: { texts: readonly string[] }) {
  const rest = texts.slice(mostShown);
  return (
    <>
      <ul>
        {texts.slice(0, mostShown).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {rest.length > 0 ? (
        <details>
          <summary>{said("pathMore", { n: rest.length })}</summary>
          <ul>
            {rest.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

/** What one more unit of each target costs, in words, and what holds the path where it is. */
export function PricesView({ path }: { path: ShownPath }) {
  if (path.status === "infeasible") return <NotAttainable title={t("pathPrices")} />;
  const prices = path.milestones.flatMap(({ shadowPrices }) => shadowPrices.map(({ text }) => text));
  const binding = path.milestones.flatMap((year) => year.binding).filter((text) => !prices.includes(text));
  return (
    <section class="card" aria-label={t("pathPrices")}>
      <h2>{t("pathPrices")}</h2>
      {prices.length > 0 ? <Texts texts={prices} /> : <p>{t("pathNoPrices")}</p>}
      {binding.length > 0 ? (
        <>
          <h3>{t("pathBinding")}</h3>
          <Texts texts={binding} />
        </>
      ) : null}
    </section>
  );
}
