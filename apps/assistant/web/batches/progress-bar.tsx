import { t } from "../i18n/language.ts";
import { stateInWords } from "./batch-words.ts";
import type { ShownBatch } from "./shown-batch.ts";

export function ProgressBar({ batch }: { batch: ShownBatch }) {
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
