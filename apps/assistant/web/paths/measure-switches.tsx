import { type AspectId, measureCatalogue } from "@tandem/core/measures";
import { language, said, t } from "../i18n/language.ts";
import { aspectPlace, aspectsInOrder } from "./aspects.ts";
import { aspectFill, LookSwatch } from "./looks.tsx";
import { OwnMeasures } from "./own-measures.tsx";
import type { PathQuestion } from "./path-question.ts";

interface MeasureSwitchesProps {
  readonly question: PathQuestion;
  /** Ids that the path shown takes. */
  readonly taken: ReadonlySet<string>;
  readonly onChange: (question: PathQuestion) => void;
}

/** `list` without `item`, or with it at its end. */
function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((one) => one !== item) : [...list, item];
}

function AspectSwitches({ aspect, question, taken, onChange }: MeasureSwitchesProps & { aspect: AspectId }) {
  const measures = measureCatalogue.filter((measure) => measure.aspect === aspect);
  const off = question.withoutAspects.includes(aspect);
  const inPath = measures.filter(({ id }) => taken.has(id)).length;
  if (measures.length === 0) return null;
  return (
    <li>
      <label class="switch">
        <input
          type="checkbox"
          checked={!off}
          onChange={() => onChange({ ...question, withoutAspects: toggled(question.withoutAspects, aspect) })}
        />
        <LookSwatch fill={aspectFill(aspect)} mark={String(aspectPlace(aspect))} />
        {t(`aspect-${aspect}`)}
      </label>
      <details class="measures-of">
        <summary>{said("pathSwitchesOf", { n: measures.length, taken: inPath })}</summary>
        <ul>
          {measures.map(({ id, name }) => (
            <li key={id}>
              <label class="switch">
                <input
                  type="checkbox"
                  disabled={off}
                  checked={!off && !question.withoutMeasures.includes(id)}
                  onChange={() =>
                    onChange({ ...question, withoutMeasures: toggled(question.withoutMeasures, id) })
                  }
                />
                {name[language.value]}
                {taken.has(id) ? <span class="tag">{t("pathInPath")}</span> : null}
              </label>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

/** Fields and measures that can be taken out of the question and put back, one switch each. */
export function MeasureSwitches({ question, taken, onChange }: MeasureSwitchesProps) {
  const off = measureCatalogue.filter(
    ({ id, aspect }) => question.withoutAspects.includes(aspect) || question.withoutMeasures.includes(id),
  ).length;
  return (
    <fieldset class="switches">
      <legend>{t("pathWhatIf")}</legend>
      <p class="hint">{said("pathWhatIfHelp", { n: off, total: measureCatalogue.length })}</p>
      <ul>
        {aspectsInOrder.map((aspect) => (
          <AspectSwitches
            key={aspect}
            aspect={aspect}
            question={question}
            taken={taken}
            onChange={onChange}
          />
        ))}
      </ul>
      {off > 0 ? (
        <button
          type="button"
          onClick={() => onChange({ ...question, withoutAspects: [], withoutMeasures: [] })}
        >
          {t("pathAllOn")}
        </button>
      ) : null}
      <OwnMeasures question={question} onChange={onChange} />
    </fieldset>
  );
}
