import { t } from "../i18n/language.ts";
import { MethodLinks } from "../methods/method-links.tsx";
import type { ShownPath } from "./shown-path.ts";

type Source = ShownPath["sources"][number];

function SourceItem({ source }: { source: Source }) {
  const { citation, url } = source;
  return <li>{url?.startsWith("https://") ? <a href={url}>{citation}</a> : citation}</li>;
}

/** What the path takes for granted, and where its measures and parameters come from. */
export function GroundsView({ path }: { path: ShownPath }) {
  return (
    <>
      <section class="card" aria-label={t("pathAssumptions")}>
        <h2>{t("pathAssumptions")}</h2>
        <ul>
          {path.assumptions.map((assumption) => (
            <li key={assumption}>{assumption}</li>
          ))}
        </ul>
        <MethodLinks methods={path.methods ?? []} />
      </section>
      <section class="card" aria-label={t("pathSources")}>
        <h2>{t("pathSources")}</h2>
        <details class="numbers">
          <summary>
            {t("pathSources")} ({path.sources.length})
          </summary>
          <ul class="sources-used">
            {path.sources.map((source) => (
              <SourceItem key={source.id} source={source} />
            ))}
          </ul>
        </details>
      </section>
    </>
  );
}
