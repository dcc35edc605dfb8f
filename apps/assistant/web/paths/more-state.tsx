import { t } from "../i18n/language.ts";
import type { MoreAsked } from "./asked-more.ts";

/** Whether what was asked for is being computed, or why it was not. */
export function MoreState({ more }: { more: MoreAsked }) {
  return (
    <>
      <p class="hint" role="status">
        {more.kind === "working" ? t("pathComputing") : ""}
      </p>
      {more.kind === "failed" ? <p role="alert">{more.message}</p> : null}
    </>
  );
}
