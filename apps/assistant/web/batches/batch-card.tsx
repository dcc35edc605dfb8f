import { t } from "../i18n/language.ts";
import { Link } from "../shell/link.tsx";
import { BatchActions } from "./batch-actions.tsx";
import { requestInWords, timesInWords } from "./batch-words.ts";
import { useFollowedBatch } from "./followed-batch.ts";
import { ProgressBar } from "./progress-bar.tsx";
import type { ShownBatch } from "./shown-batch.ts";

/** One batch as it goes, in a list or in an answer. */
export function BatchCard({ id, known }: { id: string; known?: ShownBatch | undefined }) {
  const [followed, again] = useFollowedBatch(id, known);
  if (followed.kind === "loading") return <p class="hint">{t("loading")}</p>;
  if (followed.kind === "failed") return <p role="alert">{followed.message}</p>;
  const { batch } = followed;
  return (
    <section class="card batch" aria-label={`${t("batch")} ${requestInWords(batch)}`}>
      <p class="name">
        <Link to={`/batches/${id}`}>{requestInWords(batch)}</Link>
      </p>
      <p class="hint">{timesInWords(batch)}</p>
      <ProgressBar batch={batch} />
      <BatchActions batch={batch} changed={again} />
    </section>
  );
}
