import { t } from "../i18n/language.ts";
import { Link } from "../shell/link.tsx";
import { BatchActions } from "./batch-actions.tsx";
import { requestInWords, shownTime } from "./batch-words.ts";
import { useFollowedBatch } from "./followed-batch.ts";
import { ProgressBar } from "./progress-bar.tsx";

/** One batch as it goes, in a list or in an answer. */
export function BatchCard({ id }: { id: string }) {
  const [followed, again] = useFollowedBatch(id);
  if (followed.kind === "loading") return <p class="hint">{t("loading")}</p>;
  if (followed.kind === "failed") return <p role="alert">{followed.message}</p>;
  const { batch } = followed;
  return (
    <section class="card batch" aria-label={`${t("batch")} ${requestInWords(batch)}`}>
      <p class="name">
        <Link to={`/batches/${id}`}>{requestInWords(batch)}</Link>
      </p>
      <p class="hint">
        {t("started")}: {shownTime(batch.createdAt)}
      </p>
      <ProgressBar batch={batch} />
      <BatchActions batch={batch} changed={again} />
    </section>
  );
}
