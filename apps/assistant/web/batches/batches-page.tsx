import { useState } from "preact/hooks";
import { useLoaded } from "../api/loaded.ts";
import { t } from "../i18n/language.ts";
import { BatchCard } from "./batch-card.tsx";
import { BatchForm } from "./batch-form.tsx";
import type { ShownBatch } from "./shown-batch.ts";

export function BatchesPage() {
  const loaded = useLoaded<{ readonly batches: readonly ShownBatch[] }>("/api/batches");
  const [added, setAdded] = useState<readonly string[]>([]);
  const known = loaded.kind === "ready" ? loaded.value.batches : [];
  const ids = [...new Set([...added, ...known.map(({ id }) => id)])];
  return (
    <>
      <h1>{t("navBatches")}</h1>
      <p class="lead">{t("batchesIntro")}</p>
      <BatchForm started={({ id }) => setAdded([id, ...added.filter((other) => other !== id)])} />
      {loaded.kind === "failed" ? <p role="alert">{loaded.message}</p> : null}
      {loaded.kind === "ready" && ids.length === 0 ? <p class="hint">{t("noBatches")}</p> : null}
      {ids.map((id) => (
        <BatchCard
          key={id}
          id={id}
          known={added.includes(id) ? undefined : known.find((one) => one.id === id)}
        />
      ))}
    </>
  );
}
