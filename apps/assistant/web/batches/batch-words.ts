import { language, said, t } from "../i18n/language.ts";
import type { ShownBatch } from "./shown-batch.ts";

const states = {
  queued: "queued",
  running: "runningState",
  completed: "completed",
  failed: "failedState",
  cancelled: "cancelled",
} as const;

export function stateInWords({ state }: ShownBatch): string {
  return t(states[state]);
}

/** The request as one line: how many cities, which years, which inventory, how many draws. */
export function requestInWords({ request, progress }: ShownBatch): string {
  const cities = request.cities === "all" ? t("allCities") : said("someCities", { n: progress.total });
  const parts = [cities, `${request.from}–${request.to}`, request.co2 ?? "edgar-v8"];
  if (request.pm25) parts.push(request.pm25);
  if (request.draws) parts.push(`${t("draws")} ${request.draws}`);
  for (const { year, co2, pm25 } of request.path?.milestones ?? []) {
    const carbon = co2 ? `CO₂ ${co2.changePercent}%` : "";
    const air = pm25 && "max" in pm25 ? `PM2.5 ≤ ${pm25.max} µg/m³` : (pm25?.standard ?? "");
    parts.push([t("batchPathShort"), year, carbon, air].filter(Boolean).join(" "));
  }
  return parts.join(" · ");
}

/** When it was asked for, and when it ended if it has. */
export function timesInWords({ createdAt, finishedAt }: ShownBatch): string {
  const requested = said("requestedAt", { time: shownTime(createdAt) });
  return finishedAt === undefined
    ? requested
    : `${requested} ${said("endedAt", { time: shownTime(finishedAt) })}`;
}

function shownTime(iso: string): string {
  const style = { dateStyle: "medium", timeStyle: "short" } as const;
  return new Intl.DateTimeFormat(language.value === "zh" ? "zh-CN" : "en", style).format(new Date(iso));
}
