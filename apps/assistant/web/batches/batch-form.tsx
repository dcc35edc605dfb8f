import type { Batch } from "@tandem/batch";
import type { City } from "@tandem/core";
import { useState } from "preact/hooks";
import { posted } from "../api/client.ts";
import { t } from "../i18n/language.ts";
import { useSources } from "../sources/source-list.ts";
import { CityPicker } from "./city-picker.tsx";

type Scope =
  | { readonly kind: "all" }
  | { readonly kind: "region"; readonly id: string }
  | { readonly kind: "chosen" };

function numberField(form: FormData, name: string): number | undefined {
  const value = form.get(name);
  return typeof value === "string" && value.trim() !== "" ? Number(value) : undefined;
}

function ScopeChoice({ scope, onChange }: { scope: Scope; onChange: (scope: Scope) => void }) {
  const loaded = useSources();
  const regions = loaded.kind === "ready" ? loaded.value.regions : [];
  const value = scope.kind === "region" ? scope.id : scope.kind;
  const choose = (chosen: string) => {
    onChange(chosen === "all" || chosen === "chosen" ? { kind: chosen } : { kind: "region", id: chosen });
  };
  return (
    <label>
      {t("which")}
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="all">{t("allCities")}</option>
        <option value="chosen">{t("chosenCities")}</option>
        <optgroup label={t("keyRegion")}>
          {regions.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}

function YearField({ name, label, value }: { name: string; label: string; value: number }) {
  return (
    <label>
      {label}
      <input type="number" name={name} required min={1990} max={2060} step={1} defaultValue={String(value)} />
    </label>
  );
}

/** Starts a batch; the server's own words say what is wrong with a request. */
export function BatchForm({ started }: { started: (batch: Batch) => void }) {
  const [scope, setScope] = useState<Scope>({ kind: "all" });
  const [chosen, setChosen] = useState<readonly City[]>([]);
  const [error, setError] = useState("");
  const loaded = useSources();
  const codesOf = (): "all" | readonly string[] => {
    if (scope.kind === "all") return "all";
    if (scope.kind === "chosen") return chosen.map(({ code }) => code);
    const regions = loaded.kind === "ready" ? loaded.value.regions : [];
    return regions.find(({ id }) => id === scope.id)?.members.map(({ code }) => code) ?? [];
  };
  const submit = (form: HTMLFormElement) => {
    const data = new FormData(form);
    const draws = numberField(data, "draws");
    const request = {
      cities: codesOf(),
      from: numberField(data, "from"),
      to: numberField(data, "to"),
      co2: data.get("co2"),
      ...(draws ? { draws } : {}),
    };
    posted<Batch>("/api/batches", request).then(
      (batch) => {
        setError("");
        started(batch);
      },
      (failure: unknown) => setError(failure instanceof Error ? failure.message : String(failure)),
    );
  };
  const inventories =
    loaded.kind === "ready"
      ? loaded.value.sources.filter(({ id }) => id === "edgar-v8" || id === "ceads-city")
      : [];
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
        <label>
          {t("co2Source")}
          <select name="co2">
            {inventories.map(({ id }) => (
              <option key={id} value={id}>
                {id}
              </option>
            ))}
          </select>
        </label>
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
      {scope.kind === "chosen" ? <CityPicker chosen={chosen} onChange={setChosen} /> : null}
      {error === "" ? null : <p role="alert">{error}</p>}
      <button type="submit" class="primary">
        {t("start")}
      </button>
    </form>
  );
}
