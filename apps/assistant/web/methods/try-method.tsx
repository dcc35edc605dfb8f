import { useRef, useState } from "preact/hooks";
import { posted } from "../api/client.ts";
import { said, t } from "../i18n/language.ts";
import { ScrollBox } from "../shell/scroll-box.tsx";
import { compactJson } from "./compact-json.ts";
import type { ShownMethod } from "./shown-method.ts";

type Outcome =
  | { readonly kind: "result"; readonly result: Readonly<Record<string, unknown>> }
  | { readonly kind: "problem"; readonly message: string };

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function parsed(text: string): { readonly input: unknown } | { readonly problem: string } {
  try {
    return { input: JSON.parse(text) };
  } catch (error) {
    return { problem: said("notJson", { why: messageOf(error) }) };
  }
}

async function outcomeOf(id: string, text: string): Promise<Outcome> {
  const read = parsed(text);
  if ("problem" in read) return { kind: "problem", message: read.problem };
  try {
    const { result } = await posted<{ result: Readonly<Record<string, unknown>> }>(
      `/api/methods/${id}`,
      read.input,
    );
    return { kind: "result", result };
  } catch (error) {
    return { kind: "problem", message: messageOf(error) };
  }
}

function Shown({ outcome }: { outcome: Outcome }) {
  if (outcome.kind === "problem") return <p role="alert">{outcome.message}</p>;
  const { kind, reason } = outcome.result;
  return (
    <div role="status">
      <h3>{t("result")}</h3>
      {kind === "gap" && typeof reason === "string" ? <p>{said("noAnswer", { why: reason })}</p> : null}
      <ScrollBox label={t("result")} tall>
        <pre>{compactJson(outcome.result)}</pre>
      </ScrollBox>
    </div>
  );
}

/** Runs a method on its example or on numbers of the reader's own, and shows what comes out. */
export function TryMethod({ method }: { method: ShownMethod }) {
  const example = compactJson(method.example);
  const [text, setText] = useState(example);
  const [outcome, setOutcome] = useState<Outcome>();
  const latest = useRef(0);
  const run = async () => {
    latest.current += 1;
    const own = latest.current;
    const next = await outcomeOf(method.id, text);
    if (own === latest.current) setOutcome(next);
  };
  return (
    <section class="card form try" aria-labelledby="try-it">
      <h2 id="try-it">{t("tryIt")}</h2>
      <p class="hint">{t("tryItHelp")}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <label>
          {t("methodInput")}
          <textarea
            spellcheck={false}
            rows={Math.min(example.split("\n").length + 1, 16)}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <div class="actions">
          <button type="submit" class="primary">
            {t("run")}
          </button>
          <button type="button" onClick={() => setText(example)}>
            {t("restore")}
          </button>
          <code>POST /api/methods/{method.id}</code>
        </div>
      </form>
      {outcome ? <Shown outcome={outcome} /> : null}
    </section>
  );
}
