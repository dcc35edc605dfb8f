import type { CityOutcome } from "@tandem/batch";
import type { Localised } from "@tandem/core";
import { useLoaded } from "../api/loaded.ts";
import { cityName } from "../charts/cities.ts";
import { CitiesView } from "../charts/cities-view.tsx";
import type { PlottedCity } from "../charts/quadrant-plot.tsx";
import { language, t } from "../i18n/language.ts";
import { Link } from "../shell/link.tsx";
import { BatchActions } from "./batch-actions.tsx";
import { requestInWords } from "./batch-words.ts";
import { hasEnded, useFollowedBatch } from "./followed-batch.ts";
import { ProgressBar } from "./progress-bar.tsx";

type Assessed = Extract<Localised<CityOutcome>, { kind: "assessed" }>;

interface NamedReason {
  readonly code: string;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly reason: string;
  readonly needs?: string;
}

interface Results {
  readonly n: number;
  readonly results: readonly Assessed[];
  readonly leftOut: readonly NamedReason[];
  readonly failed: readonly NamedReason[];
}

function plotted({ city, synergy }: Assessed): readonly PlottedCity[] {
  const [co2, pm25] = [synergy.co2.percent, synergy.pm25.percent];
  if (!("value" in co2) || !("value" in pm25)) return [];
  return [
    {
      code: city.code,
      name: cityName(city),
      province: language.value === "zh" ? city.provinceZh : city.provinceEn,
      class: synergy.class,
      co2ChangePercent: co2.value,
      pm25ChangePercent: pm25.value,
      co2Source: synergy.co2Source,
      pm25Source: synergy.pm25Source,
    },
  ];
}

function Reasons({ title, rows }: { title: string; rows: readonly NamedReason[] }) {
  if (rows.length === 0) return null;
  return (
    <details class="reasons">
      <summary>
        {title} ({rows.length})
      </summary>
      <ul>
        {rows.map((row) => (
          <li key={row.code}>
            {cityName(row)}: {row.reason}
          </li>
        ))}
      </ul>
    </details>
  );
}

function ResultsOf({ id }: { id: string }) {
  const loaded = useLoaded<Results>(`/api/batches/${id}/results?format=json`);
  if (loaded.kind === "loading") return <p class="hint">{t("loading")}</p>;
  if (loaded.kind === "failed") return <p role="alert">{loaded.message}</p>;
  const { n, results, leftOut, failed } = loaded.value;
  const caption = `n = ${n}, ${leftOut.length} ${t("leftOut")}`;
  return (
    <>
      <h2>{t("results")}</h2>
      {n > 0 ? <CitiesView cities={results.flatMap(plotted)} caption={caption} /> : <p>{caption}</p>}
      <Reasons title={t("failures")} rows={failed} />
      <Reasons title={t("leftOutWhy")} rows={leftOut} />
    </>
  );
}

export function BatchPage({ id }: { id: string }) {
  const [followed, again] = useFollowedBatch(id);
  if (followed.kind === "loading") return <p class="hint">{t("loading")}</p>;
  if (followed.kind === "failed") return <p role="alert">{followed.message}</p>;
  const { batch } = followed;
  return (
    <>
      <p>
        <Link to="/batches">{t("allBatches")}</Link>
      </p>
      <h1>{requestInWords(batch)}</h1>
      <ProgressBar batch={batch} />
      {batch.message ? <p role="alert">{batch.message[language.value]}</p> : null}
      <BatchActions batch={batch} changed={again} />
      {hasEnded(batch) ? <ResultsOf key={batch.state} id={id} /> : null}
    </>
  );
}
