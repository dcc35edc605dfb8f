import { t } from "../i18n/language.ts";
import { ElsewhereFields } from "./elsewhere-fields.tsx";
import { MeasureSwitches } from "./measure-switches.tsx";
import { objectiveName } from "./objective-name.ts";
import type { AskedYear, Objective, PathQuestion } from "./path-question.ts";
import { PlaceChoice } from "./place-choice.tsx";
import { YearTargets } from "./year-targets.tsx";

interface QuestionFormProps {
  readonly question: PathQuestion;
  readonly taken: ReadonlySet<string>;
  readonly onChange: (question: PathQuestion) => void;
}

const objectives: readonly Objective[] = ["cost", "net-benefit", "lives"];
const mostYears = 10;

function numberOf(text: string): number | undefined {
  const value = Number(text);
  return text.trim() === "" || !Number.isFinite(value) ? undefined : value;
}

function withBudget({ budget: _, ...rest }: PathQuestion, budget: number | undefined): PathQuestion {
  return budget === undefined || budget < 0 ? rest : { ...rest, budget };
}

function withBaseYear({ baseYear: _, ...rest }: PathQuestion, year: number | undefined): PathQuestion {
  return year === undefined ? rest : { ...rest, baseYear: year };
}

function nextYear(years: readonly AskedYear[]): AskedYear {
  const last = Math.max(...years.map(({ year }) => year));
  return { year: last < 2045 ? 2045 : last + 5 };
}

function Years({ question, onChange }: Omit<QuestionFormProps, "taken">) {
  const { years } = question;
  const put = (next: readonly AskedYear[]) => onChange({ ...question, years: next });
  return (
    <fieldset class="years">
      <legend>{t("pathTargets")}</legend>
      {years.map((asked, at) => (
        <YearTargets
          key={at}
          asked={asked}
          onChange={(next) => put(years.with(at, next))}
          onRemove={years.length > 1 ? () => put(years.filter((_, index) => index !== at)) : undefined}
        />
      ))}
      {years.length < mostYears ? (
        <button
          type="button"
          onClick={() => put([...years, nextYear(years)].toSorted((a, b) => a.year - b.year))}
        >
          {t("pathAddYear")}
        </button>
      ) : null}
    </fieldset>
  );
}

function JointSwitch({ question, onChange }: Omit<QuestionFormProps, "taken">) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={question.joint}
        onChange={(event) => onChange({ ...question, joint: event.currentTarget.checked })}
      />
      {t("pathJoint")}
    </label>
  );
}

function Frame({ question, onChange }: Omit<QuestionFormProps, "taken">) {
  return (
    <div class="frame">
      <label>
        {t("pathObjective")}
        <select
          value={question.objective}
          onChange={(event) => {
            const objective = objectives.find((one) => one === event.currentTarget.value);
            if (objective) onChange({ ...question, objective });
          }}
        >
          {objectives.map((objective) => (
            <option key={objective} value={objective}>
              {objectiveName(objective)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t("pathBudget")}
        <input
          type="number"
          min={0}
          step="any"
          value={question.budget ?? ""}
          placeholder={t("pathBudgetHelp")}
          onInput={(event) => onChange(withBudget(question, numberOf(event.currentTarget.value)))}
        />
      </label>
      <label>
        {t("pathBaseYear")}
        <input
          type="number"
          min={2000}
          max={2100}
          step={1}
          value={question.baseYear ?? ""}
          placeholder={t("pathBaseYearHelp")}
          onChange={(event) => onChange(withBaseYear(question, numberOf(event.currentTarget.value)))}
        />
      </label>
      <JointSwitch question={question} onChange={onChange} />
    </div>
  );
}

/** Everything that can be asked; there is no button, since every change is answered at once. */
export function QuestionForm({ question, taken, onChange }: QuestionFormProps) {
  return (
    <form class="card asking" aria-label={t("pathQuestion")} onSubmit={(event) => event.preventDefault()}>
      <PlaceChoice question={question} onChange={onChange} />
      <Years question={question} onChange={onChange} />
      <Frame question={question} onChange={onChange} />
      <ElsewhereFields question={question} onChange={onChange} />
      <MeasureSwitches question={question} taken={taken} onChange={onChange} />
    </form>
  );
}
