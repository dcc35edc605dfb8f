import type { City } from "@tandem/core";
import { useState } from "preact/hooks";
import { posted } from "../api/client.ts";
import { t } from "../i18n/language.ts";
import { useSources } from "../sources/source-list.ts";
import { type Scope, ScopeChoice, useCodesOf } from "./batch-scope.tsx";
import { CityPicker } from "./city-picker.tsx";
import { PathFields, pathPartIn } from "./path-fields.tsx";
import type { ShownBatch } from "./shown-batch.ts";

function numberField(form: FormData, name: string): number | undefined {
  const value = form.get(name);
  return typeof value === "string" && value.trim() !== "" ? Number(value) : undefined;
}

function YearField({ name, label, value }: { name: string; label: string; value: number }) {
  return (
    <label>
      {label}
      <input type="number" name={name} required min={1990} max={2060} step={1} defaultValue={String(value)} />
    </label>
  );
}

const inventories: readonly string[] = ["edgar-v8", "ceads-city"];

/** The CO2 inventories that the server's terms of use let through. */
function InventoryField() {
  const loaded = useSources();
  const sources = loaded.kind === "ready" ? loaded.value.sources : [];
  return (
    <label>
      {t("co2Source")}
      <select name="co2">
        {sources
          .filter(({ id }) => inventories.includes(id))
          .map(({ id }) => (
            <option key={id} value={id}>
              {id}
            </option>
          ))}
      </select>
    </label>
  );
}

/** Starts a batch; the server's own words say what is wrong with a request. */
export function BatchForm({ started }: { started: (batch: ShownBatch) => void }) {
  const [scope, setScope] = useState<Scope>({ kind: "all" });
  const [chosen, setChosen] = useState<readonly City[]>([]);
  const [error, setError] = useState("");
  const codes = useCodesOf(scope, chosen);
  const submit = (form: HTMLFormElement) => {
    const data = new FormData(form);
    const draws = numberField(data, "draws");
    const request = {
      cities: codes,
      from: numberField(data, "from"),
      to: numberField(data, "to"),
      co2: data.get("co2"),
      ...(draws ? { draws } : {}),
      path: pathPartIn(data),
    };
    posted<ShownBatch>("/api/batches", request).then(
      (batch) => {
        setError("");
        started(batch);
      },
      (failure: unknown) => setError(failure instanceof Error ? failure.message : String(failure)),
    );
  };
  return (
    <form
      class="card form"
      onSubmit={(event) => {
        event.preventDefault();
        submit(event.currentTarget);
      }}
    >
      <h2>{t("newBatch")}</h2>
      <div class="fields">
        <ScopeChoice scope={scope} onChange={setScope} />
        <YearField name="from" label={t("from")} value={2015} />
        <YearField name="to" label={t("to")} value={2019} />
        <InventoryField />
        <label>
          {t("draws")}
          <input
            type="number"
            name="draws"
            min={0}
            max={100000}
            step={1}
            defaultValue="0"
            aria-describedby="draws-help"
          />
        </label>
      </div>
      <p class="hint" id="draws-help">
        {t("drawsHelp")}
      </p>
      <PathFields />
      {scope.kind === "chosen" ? <CityPicker chosen={chosen} onChange={setChosen} /> : null}
      {error === "" ? null : <p role="alert">{error}</p>}
      <button type="submit" class="primary">
        {t("start")}
      </button>
    </form>
  );
}
