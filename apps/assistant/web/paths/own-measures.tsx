import { useState } from "preact/hooks";
import { said, t } from "../i18n/language.ts";
import { ownMeasuresExample } from "./own-measures-example.ts";
import type { PathQuestion } from "./path-question.ts";

interface OwnMeasuresProps {
  readonly question: PathQuestion;
  readonly onChange: (question: PathQuestion) => void;
}

function without({ ownMeasures: _, ...rest }: PathQuestion): PathQuestion {
  return rest;
}

/**
 * A file of measures added, changed or switched off goes along with the question as it is; the server's words say what is
 * wrong with it. The address does not keep it.
 */
export function OwnMeasures({ question, onChange }: OwnMeasuresProps) {
  const [error, setError] = useState("");
  const read = async (file: File) => {
    try {
      const text = await file.text();
      const content: unknown = /\.csv$/i.test(file.name) ? text : JSON.parse(text);
      setError("");
      onChange({ ...question, ownMeasures: { file: file.name, content } });
    } catch {
      setError(said("pathOwnUnread", { file: file.name }));
    }
  };
  const { ownMeasures } = question;
  return (
    <div class="own-measures">
      <label>
        {t("pathOwn")}
        <input
          type="file"
          accept=".json,.csv,application/json,text/csv"
          aria-describedby="own-measures-help"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = "";
            if (file) void read(file);
          }}
        />
      </label>
      <p class="hint" id="own-measures-help">
        {t("pathOwnHelp")} <code>{ownMeasuresExample}</code>{" "}
        <a href="/api/measures?format=csv">{t("pathOwnCatalogue")}</a>
      </p>
      {ownMeasures ? (
        <p>
          {ownMeasures.file}{" "}
          <button type="button" onClick={() => onChange(without(question))}>
            {t("remove")}
          </button>
        </p>
      ) : null}
      {error === "" ? null : <p role="alert">{error}</p>}
    </div>
  );
}
