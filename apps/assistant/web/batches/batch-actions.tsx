import { useState } from "preact/hooks";
import { deleted, fetchedFile, posted, token } from "../api/client.ts";
import { language, t } from "../i18n/language.ts";
import { hasEnded } from "./followed-batch.ts";
import type { ShownBatch } from "./shown-batch.ts";

const formats = [
  { format: "csv", label: "CSV", ending: "csv" },
  { format: "xlsx", label: "Excel", ending: "xlsx" },
  { format: "iamc", label: "IAMC", ending: "iamc.csv" },
  { format: "json", label: "JSON", ending: "json" },
] as const;

async function saved(path: string, name: string): Promise<void> {
  const address = URL.createObjectURL(await fetchedFile(path));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

function Downloads({ id, state }: Pick<ShownBatch, "id" | "state">) {
  const part = state === "completed" ? "" : "-partial";
  return (
    <>
      {formats.map(({ format, label: name, ending }) => {
        const path = `/api/batches/${id}/results?format=${format}&lang=${language.value}`;
        const label = `${t("download")} ${name}`;
        if (token.value === "") {
          return (
            <a key={format} class="button" href={path} download>
              {label}
            </a>
          );
        }
        return (
          <button
            type="button"
            key={format}
            onClick={() => void saved(path, `tandem-${id}${part}.${ending}`)}
          >
            {label}
          </button>
        );
      })}
    </>
  );
}

/** What can be done with a batch now: cancel while it runs; download, and run what is missing, once it has ended. */
export function BatchActions({ batch, changed }: { batch: ShownBatch; changed: () => void }) {
  const [error, setError] = useState("");
  const act = (request: Promise<unknown>) => {
    request.then(
      () => {
        setError("");
        changed();
      },
      (failure: unknown) => setError(failure instanceof Error ? failure.message : String(failure)),
    );
  };
  const { id, state, failures, progress } = batch;
  const canRetry = state === "cancelled" || state === "failed" || (state === "completed" && failures > 0);
  return (
    <div class="actions">
      {hasEnded(batch) ? null : (
        <button type="button" onClick={() => act(deleted(`/api/batches/${id}`))}>
          {t("cancel")}
        </button>
      )}
      {canRetry ? (
        <button type="button" onClick={() => act(posted(`/api/batches/${id}/retry`, {}))}>
          {t("retryBatch")}
        </button>
      ) : null}
      {hasEnded(batch) && progress.done > 0 ? <Downloads id={id} state={state} /> : null}
      {error === "" ? null : <p role="alert">{error}</p>}
    </div>
  );
}
