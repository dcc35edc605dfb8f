import type { Batch } from "@tandem/batch";
import { language, t } from "../i18n/language.ts";

const states = {
  queued: "queued",
  running: "runningState",
  completed: "completed",
  failed: "failedState",
  cancelled: "cancelled",
} as const;

export function stateInWords({ state }: Batch): string {
  return t(states[state]);
}

/** The request as one line: how many cities, which years, which inventory, how many draws. */
export function requestInWords({ request, progress }: Batch): string {
  const cities =
    request.cities === "all"
      ? t("allCities")
      : language.value === "zh"
        ? `${progress.total} 个城市`
        : `${progress.total} cities`;
  const parts = [cities, `${request.from}–${request.to}`, request.co2 ?? "edgar-v8"];
  if (request.pm25) parts.push(request.pm25);
  if (request.draws) parts.push(`${t("draws")} ${request.draws}`);
  return parts.join(" · ");
}

export function shownTime(iso: string): string {
  const style = { dateStyle: "medium", timeStyle: "short" } as const;
  return new Intl.DateTimeFormat(language.value === "zh" ? "zh-CN" : "en", style).format(new Date(iso));
}
