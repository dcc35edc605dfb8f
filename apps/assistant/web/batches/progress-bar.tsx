import type { Batch } from "@tandem/batch";
import { t } from "../i18n/language.ts";
import { stateInWords } from "./batch-words.ts";

export function ProgressBar({ batch }: { batch: Batch }) {
  const { done, total } = batch.progress;
  return (
    <div class="progress">
      <progress value={done} max={Math.max(total, 1)} aria-label={t("progress")} />
      <span>
        {stateInWords(batch)}, {done} / {total}
      </span>
    </div>
  );
}
