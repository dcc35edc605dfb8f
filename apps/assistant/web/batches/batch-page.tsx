import type { CityOutcome } from "@tandem/batch";
import type { Localised } from "@tandem/core";
import { useLoaded } from "../api/loaded.ts";
import { cityName } from "../charts/cities.ts";
import { CitiesView } from "../charts/cities-view.tsx";
import { plottedCities } from "../charts/named-report.ts";
import { said, t } from "../i18n/language.ts";
import { Link } from "../shell/link.tsx";
import { BatchActions } from "./batch-actions.tsx";
import { requestInWords, timesInWords } from "./batch-words.ts";
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
  readonly pathCounts?: Readonly<Record<"optimal" | "feasible" | "infeasible" | "left-out", number>>;
  readonly results: readonly Assessed[];
  readonly leftOut: readonly NamedReason[];
  readonly failed: readonly NamedReason[];
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
            {row.needs ? <span class="soft"> {said("needsWhat", { needs: row.needs })}</span> : null}
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
  const { n, pathCounts, results, leftOut, failed } = loaded.value;
  const caption = said("resultsCaption", { n, leftOut: leftOut.length, failed: failed.length });
  return (
    <>
      <h2>{t("results")}</h2>
      {n > 0 ? <CitiesView cities={results.flatMap(plottedCities)} caption={caption} /> : <p>{caption}</p>}
      {pathCounts ? (
        <p>
          {said("batchPathCounts", {
            met: pathCounts.optimal + pathCounts.feasible,
            infeasible: pathCounts.infeasible,
            without: pathCounts["left-out"],
          })}
        </p>
      ) : null}
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
      <p class="soft">{timesInWords(batch)}</p>
      <ProgressBar batch={batch} />
      {batch.message ? <p role="alert">{batch.message}</p> : null}
      <BatchActions batch={batch} changed={again} />
      {hasEnded(batch) ? <ResultsOf key={batch.state} id={id} /> : null}
    </>
  );
}
