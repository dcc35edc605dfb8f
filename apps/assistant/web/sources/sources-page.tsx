import { t } from "../i18n/language.ts";
import { ScrollBox } from "../shell/scroll-box.tsx";
import { useSources } from "./source-list.ts";

export function SourcesPage() {
  const loaded = useSources();
  if (loaded.kind === "loading") return <p>{t("loading")}</p>;
  if (loaded.kind === "failed") return <p role="alert">{loaded.message}</p>;
  const { sources, variables, regions, panelVersion } = loaded.value;
  return (
    <>
      <h1>{t("navSources")}</h1>
      <p class="lead">{t("sourcesIntro")}</p>
      {sources.map((source) => (
        <section key={source.id} class="card" aria-labelledby={`source-${source.id}`}>
          <h2 id={`source-${source.id}`}>
            <code>{source.id}</code>{" "}
            <span class={`tag ${source.open ? "open" : "closed"}`}>
              {source.open ? t("openTerms") : t("closedTerms")}
            </span>
          </h2>
          <p>{source.citation}</p>
          <dl>
            <dt>{t("terms")}</dt>
            <dd>{source.terms}</dd>
            <dt>{t("trust")}</dt>
            <dd>{source.note}</dd>
          </dl>
        </section>
      ))}
      <h2>{t("regions")}</h2>
      <ul>
        {regions.map(({ id, name, members }) => (
          <li key={id}>
            {name}: {members.length} {t("members")}
            {members.some(({ evidence }) => evidence === "unverified") ? ` (${t("unverified")})` : ""}
          </li>
        ))}
      </ul>
      <h2>{t("variables")}</h2>
      <ScrollBox label={t("variables")} tall>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("figure")}</th>
              <th scope="col">{t("unit")}</th>
              <th scope="col">id</th>
            </tr>
          </thead>
          <tbody>
            {variables.map(({ id, label, unit }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                <td>{unit}</td>
                <td>
                  <code>{id}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p class="hint">
        {t("panelVersion")}: <code>{panelVersion}</code>
      </p>
    </>
  );
}
