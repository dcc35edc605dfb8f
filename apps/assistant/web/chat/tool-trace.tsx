import { said, t } from "../i18n/language.ts";
import { ScrollBox } from "../shell/scroll-box.tsx";
import type { TraceCall } from "./turn.ts";

function pretty(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

function Call({ call }: { call: TraceCall }) {
  return (
    <details class="call">
      <summary>
        <code>{call.name}</code> {call.result === undefined ? t("running") : ""}
      </summary>
      <h3>{t("arguments")}</h3>
      <ScrollBox label={t("arguments")}>
        <pre>{pretty(call.arguments)}</pre>
      </ScrollBox>
      {call.result === undefined ? null : (
        <>
          <h3>{t("result")}</h3>
          <ScrollBox label={t("result")} tall>
            <pre>{pretty(call.result)}</pre>
          </ScrollBox>
        </>
      )}
    </details>
  );
}

/** Which tools were called with what, and what they gave: the way from a number back to its computation. */
export function ToolTrace({ calls }: { calls: readonly TraceCall[] }) {
  if (calls.length === 0) return null;
  return (
    <details class="trace">
      <summary>{said("trace", { n: calls.length })}</summary>
      {calls.map((call) => (
        <Call key={call.id} call={call} />
      ))}
    </details>
  );
}
